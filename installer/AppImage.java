import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The packaged program as a folder: its launcher, its jars, its runtime.
///
/// @param folder the whole
/// @param launcher opens the window and is the command line
/// @param app where the jars and the launcher's settings lie
record AppImage(Path folder, Path launcher, Path app) {
    static final String NAME = "workbench";

    /// Settings of the virtual machine at every start. The heap is left at its default, a quarter
    /// of the machine's memory: the start cache wants pointers of 32 bits, which larger ones lose.
    private static final List<String> OPTIONS =
            List.of(
                    // ControlsFX's auto-completion uses what a named module keeps to itself.
                    "--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED",
                    // JavaFX and the SQLite driver load native libraries.
                    "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                    // Where the cache does not fit, the start is slower: no word of it among the
                    // results of a command.
                    "-Xlog:disable");

    /// @param target holds `workbench.jar` and `lib`
    static AppImage make(Path target, Path runtime, Path out, String version) throws IOException {
        Path input = input(target, out.resolve("work"));
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--type",
                                "app-image",
                                "--name",
                                NAME,
                                "--app-version",
                                version,
                                "--vendor",
                                Product.VENDOR,
                                "--description",
                                Product.DESCRIPTION,
                                "--runtime-image",
                                runtime.toString(),
                                "--input",
                                input.toString(),
                                "--main-jar",
                                "workbench.jar",
                                "--main-class",
                                "workbench.Launcher",
                                "--dest",
                                out.toString()));
        arguments.addAll(Tools.each("--java-options", OPTIONS));
        String system = system();
        if (system.equals("linux")) {
            arguments.addAll(List.of("--icon", Product.icon(NAME).toString()));
        }
        Tools.run("jpackage", arguments);
        return in(out.resolve(system.equals("mac") ? NAME + ".app" : NAME));
    }

    /// The image that stands in a folder.
    static AppImage in(Path folder) {
        return switch (system()) {
            case "windows" -> of(folder, "workbench.exe", "app");
            case "mac" -> of(folder, "Contents/MacOS/workbench", "Contents/app");
            default -> of(folder, "bin/workbench", "lib/app");
        };
    }

    private static AppImage of(Path folder, String launcher, String app) {
        return new AppImage(folder, folder.resolve(launcher), folder.resolve(app));
    }

    /// The program's jars without JavaFX, which is part of the runtime.
    private static Path input(Path target, Path work) throws IOException {
        Path input = work.resolve("input");
        Path lib = Files.createDirectories(input.resolve("lib"));
        Files.copy(target.resolve("workbench.jar"), input.resolve("workbench.jar"));
        try (var jars = Files.list(target.resolve("lib"))) {
            for (Path jar : jars.toList()) {
                String name = jar.getFileName().toString();
                if (!name.startsWith("javafx-")) {
                    Files.copy(jar, lib.resolve(name));
                }
            }
        }
        return input;
    }

    static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("win") ? "windows" : name.startsWith("mac") ? "mac" : "linux";
    }

    /// What the launcher reads before it starts the virtual machine.
    Path settings() {
        return app.resolve("workbench.cfg");
    }

    /// Runs the launcher as on a machine where nothing else is: no Java on the path, none of the
    /// environment of the build.
    ///
    /// @param home where it may write
    void run(Path home, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        if (!system().equals("windows")) {
            builder.environment().clear();
            builder.environment().put("PATH", "");
            builder.environment().put("HOME", home.toString());
            builder.environment().put("LC_ALL", "C.UTF-8");
        }
        Tools.run(builder);
    }
}
