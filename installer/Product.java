import java.nio.file.Path;

/// What packages say about the program.
final class Product {
    static final String VENDOR = "Smart Community Workbench";

    static final String DESCRIPTION =
            "Indicator spreadsheets in, an Intelligent Community Forum submission out";

    private static final Path ICONS = Path.of("src/main/resources/workbench/icon");

    private Product() {}

    /// A picture of the program, or of its files (`dossier`).
    static Path icon(String of) {
        return ICONS.resolve(of + "-256.png").toAbsolutePath();
    }
}
