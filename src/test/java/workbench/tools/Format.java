package workbench.tools;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Runs google-java-format over every source file: `check` names those that differ and exits 1,
/// `write` rewrites them.
///
/// Started as a single source file by the pom on the toolchain's JDK; the formatter is reached by
/// reflection because it is on the class path of that run only, not among the project's
/// dependencies.
public final class Format {
    private Format() {}

    public static void main(String[] arguments) throws Exception {
        boolean write = arguments.length > 0 && arguments[0].equals("write");
        List<String> options =
                write
                        ? List.of("--aosp", "--replace")
                        : List.of("--aosp", "--dry-run", "--set-exit-if-changed");
        try (Stream<Path> program = Files.walk(Path.of("src"));
                Stream<Path> packaging = Files.walk(Path.of("installer"))) {
            Stream<String> sources =
                    Stream.concat(program, packaging)
                            .map(Path::toString)
                            .filter(file -> file.endsWith(".java"))
                            .sorted();
            String[] all = Stream.concat(options.stream(), sources).toArray(String[]::new);
            Method formatter =
                    Class.forName("com.google.googlejavaformat.java.Main")
                            .getMethod("main", String[].class);
            formatter.invoke(null, (Object) all);
        }
    }
}
