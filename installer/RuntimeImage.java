import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The part of the JDK that the program uses, with JavaFX as modules of it.
///
/// JavaFX's jars carry its native libraries inside, and unpack them into the person's home at each
/// first start. Taken apart into a jmod each, their libraries lie in the runtime's own folder and
/// nothing is unpacked.
final class RuntimeImage {
    private static final List<String> MODULES =
            List.of(
                    "java.desktop", // charts are drawn by Java2D
                    "java.logging", // where JavaFX's remarks go
                    "java.management", // the time since the start of the virtual machine
                    "java.sql", // the dossier
                    "java.xml",
                    "jdk.charsets", // old encodings of csv files
                    "jdk.localedata", // French
                    "jdk.unsupported", // the PDF library unmaps its files by it
                    "jdk.xml.dom", // SVG
                    "jdk.zipfs", // the samples in the jar
                    "javafx.controls");

    private static final Pattern JAVAFX_WITH_LIBRARIES =
            Pattern.compile("javafx-(\\w+)-[\\d.]+-(?:linux|mac|win)[\\w-]*\\.jar");
    private static final Pattern LIBRARY = Pattern.compile("[\\w.-]+\\.(?:so|dylib|dll)");

    private final Path lib;
    private final Path work;

    /// @param lib the program's libraries
    /// @param work a folder for what is needed on the way
    RuntimeImage(Path lib, Path work) {
        this.lib = lib;
        this.work = work;
    }

    /// @return the folder of the runtime
    Path make() throws IOException {
        Path modules = Files.createDirectories(work.resolve("modules"));
        for (Path jar : javaFx()) {
            module(jar, modules);
        }
        Path runtime = work.resolve("runtime");
        Tools.run(
                "jlink",
                List.of(
                        "--module-path",
                        modules.toString(),
                        "--add-modules",
                        String.join(",", MODULES),
                        "--include-locales",
                        "en,fr",
                        "--strip-native-commands",
                        "--no-header-files",
                        "--no-man-pages",
                        "--output",
                        runtime.toString()));
        return runtime;
    }

    private List<Path> javaFx() throws IOException {
        try (var jars = Files.list(lib)) {
            List<Path> found =
                    jars.filter(jar -> name(jar).matches(JAVAFX_WITH_LIBRARIES.pattern()))
                            .sorted()
                            .toList();
            if (found.isEmpty()) {
                throw new IllegalStateException("no JavaFX for this system in " + lib);
            }
            return found;
        }
    }

    private void module(Path jar, Path modules) throws IOException {
        Matcher matcher = JAVAFX_WITH_LIBRARIES.matcher(name(jar));
        if (!matcher.matches()) {
            throw new IllegalStateException("not of JavaFX: " + jar);
        }
        String part = matcher.group(1);
        Path classes = Files.createDirectories(work.resolve(part).resolve("classes"));
        Path libraries = Files.createDirectories(work.resolve(part).resolve("libraries"));
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().filter(each -> !each.isDirectory()).toList()) {
                Optional<Path> place = place(entry.getName(), classes, libraries);
                if (place.isPresent()) {
                    Files.createDirectories(place.get().getParent());
                    try (InputStream in = file.getInputStream(entry)) {
                        Files.copy(in, place.get());
                    }
                }
            }
        }
        List<String> arguments =
                new ArrayList<>(List.of("create", "--class-path", classes.toString()));
        if (Folders.all(libraries).size() > 1) {
            arguments.addAll(List.of("--libs", libraries.toString()));
        }
        arguments.add(modules.resolve("javafx." + part + ".jmod").toString());
        Tools.run("jmod", arguments);
    }

    /// Empty for what a module does not carry: a jar within the jar, and the manifest.
    private static Optional<Path> place(String entry, Path classes, Path libraries) {
        if (LIBRARY.matcher(entry).matches()) {
            return Optional.of(libraries.resolve(entry));
        }
        boolean left = entry.endsWith(".jar") || entry.startsWith("META-INF/");
        return left ? Optional.empty() : Optional.of(classes.resolve(entry));
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
