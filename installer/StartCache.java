import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The AOT cache: the classes of the program, loaded and linked, and what a training run learned of
/// its methods, from which later starts take a short cut.
///
/// The self-check is the training run, as it goes through every screen and every format. It is run
/// by the launcher itself, whose settings are changed for each step: the cache serves only a
/// virtual machine with the same modules and the same class path.
final class StartCache {
    private static final String CACHE = "workbench.aot";

    private final AppImage image;
    private final Path work;
    private final String settings;

    StartCache(AppImage image, Path work) throws IOException {
        this.image = image;
        this.work = work;
        this.settings = Files.readString(image.settings());
    }

    void make() throws IOException {
        Path learned = work.resolve("workbench.aotconf");
        String configuration = "-XX:AOTConfiguration=" + learned;
        String cache = "-XX:AOTCache=$APPDIR/" + CACHE;
        runWith(List.of("-XX:AOTMode=record", configuration, "-Xlog:aot=error"), "--self-check");
        runWith(List.of("-XX:AOTMode=create", configuration, cache, "-Xlog:aot=error"));
        use(List.of(cache));
    }

    /// Fails where a start does not use the cache; usually it is then only slower.
    static void prove(AppImage image, Path work) throws IOException {
        StartCache inUse = new StartCache(image, work);
        inUse.runWith(List.of("-XX:AOTMode=on"), "--version");
        inUse.use(List.of());
    }

    private void runWith(List<String> options, String... arguments) throws IOException {
        use(options);
        image.run(work, arguments);
    }

    private void use(List<String> options) throws IOException {
        Stream<String> lines = options.stream().map(option -> "java-options=" + option + "\n");
        Files.writeString(image.settings(), settings + String.join("", lines.toList()));
    }
}
