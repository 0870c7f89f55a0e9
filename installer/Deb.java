import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The package for Debian and its kin: the image, an entry in the menu, and the kind of file that
/// the program opens.
final class Deb {
    /// Plain `workbench` is too common a word among packages.
    private static final String PACKAGE = "smart-community-workbench";

    private Deb() {}

    /// Says what is missing where it is not.
    static boolean isPossible() {
        if (!AppImage.system().equals("linux")) {
            return false;
        }
        for (String tool : List.of("dpkg-deb", "fakeroot")) {
            if (!isOnThePath(tool)) {
                Tools.say("no deb: it needs " + tool + ", which is not on this machine");
                return false;
            }
        }
        return true;
    }

    static void make(AppImage image, Path out, String version) throws IOException {
        Path association = out.resolve("work").resolve("dossier.properties");
        Files.writeString(
                association,
                String.join(
                        "\n",
                        "extension=dossier",
                        "mime-type=application/x-workbench-dossier",
                        "description=Smart Community Workbench dossier",
                        "icon=" + Product.icon("dossier"),
                        ""));
        Tools.run(
                "jpackage",
                List.of(
                        "--type",
                        "deb",
                        "--app-image",
                        image.folder().toString(),
                        "--name",
                        AppImage.NAME,
                        "--linux-package-name",
                        PACKAGE,
                        "--app-version",
                        version,
                        "--vendor",
                        Product.VENDOR,
                        "--description",
                        Product.DESCRIPTION,
                        "--file-associations",
                        association.toString(),
                        "--resource-dir",
                        Path.of("installer/resources").toAbsolutePath().toString(),
                        "--linux-shortcut",
                        "--linux-app-category",
                        "misc",
                        "--dest",
                        out.toString()));
    }

    private static boolean isOnThePath(String tool) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(folder, tool))) {
                return true;
            }
        }
        return false;
    }
}
