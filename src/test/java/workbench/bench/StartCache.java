package workbench.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/// A start cache as the packaged program has one, and processes that start with it.
///
/// It holds what a training run met, and serves only whoever has the same class path, all of it
/// jars.
final class StartCache {
    private final String main;
    private final String jars;
    private final Path cache;

    private StartCache(String main, String jars, Path cache) {
        this.main = main;
        this.jars = jars;
        this.cache = cache;
    }

    /// This process's class path, with folders made into jars.
    static String jars(Path folder) throws IOException {
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            jars.add(Files.isDirectory(path) ? jar(path, folder) : entry);
        }
        return String.join(File.pathSeparator, jars);
    }

    private static String jar(Path classes, Path folder) throws IOException {
        Path jar = Files.createTempFile(folder, classes.getFileName().toString(), ".jar");
        int code =
                ToolProvider.findFirst("jar")
                        .orElseThrow()
                        .run(
                                System.out,
                                System.err,
                                "--create",
                                "--file",
                                jar.toString(),
                                "-C",
                                classes.toString(),
                                ".");
        if (code != 0) {
            throw new IOException("no jar of " + classes);
        }
        return jar.toString();
    }

    /// Made by running a class with these arguments.
    ///
    /// @param jars the class path
    static StartCache taughtBy(Class<?> main, String jars, Path folder, String... arguments)
            throws Exception {
        Path cache = folder.resolve(main.getSimpleName() + ".aot");
        StartCache made = new StartCache(main.getName(), jars, cache);
        made.run("-XX:AOTCacheOutput=" + cache, List.of(arguments));
        return made;
    }

    /// What the same class prints in a new process.
    List<String> lines(String... arguments) throws Exception {
        return run("-XX:AOTCache=" + cache, List.of(arguments));
    }

    private List<String> run(String option, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        option,
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dprism.order=sw",
                        "-cp",
                        jars,
                        main));
        command.addAll(arguments);
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader out = process.inputReader()) {
            List<String> lines = out.lines().collect(Collectors.toList());
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " ended with " + process.exitValue());
            }
            return lines;
        }
    }
}
