import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;

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

    static void make(AppImage image, Path out, String version, FileTime stamp) throws IOException {
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
        ProcessBuilder jpackage =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jpackage").toString(),
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
                        out.toString());
        // jpackage copies the jars without their date, by which the cache knows them: dpkg-deb puts
        // everything that is younger back to this one.
        jpackage.environment().put("SOURCE_DATE_EPOCH", String.valueOf(stamp.to(TimeUnit.SECONDS)));
        // Five times as fast as xz, for a fifth more to download.
        jpackage.environment().putIfAbsent("DPKG_DEB_COMPRESSOR_TYPE", "gzip");
        Tools.run(jpackage);
        prove(out);
    }

    /// Unpacks what was made and starts it: what is installed uses its cache.
    private static void prove(Path out) throws IOException {
        Path work = out.resolve("work");
        Path unpacked = work.resolve("deb");
        Path deb;
        try (var made = Files.list(out)) {
            deb = made.filter(file -> file.toString().endsWith(".deb")).findFirst().orElseThrow();
        }
        Tools.run(new ProcessBuilder("dpkg-deb", "-x", deb.toString(), unpacked.toString()));
        StartCache.prove(AppImage.in(unpacked.resolve("opt").resolve(PACKAGE)), work);
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
