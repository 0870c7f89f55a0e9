import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Makes the packaged program out of what the build left: an image that needs no Java on the
/// machine and, on Linux, a deb of it.
///
/// `java installer/MakeInstaller.java TARGET VERSION STAMP`, run by the pom's profile `installer`
/// on the toolchain's JDK from the top of the project. TARGET holds `workbench.jar` and `lib`; what
/// is made stands in `TARGET/installer`. The JDK's own tools do the work, within this process.
public final class MakeInstaller {
    private MakeInstaller() {}

    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[0]).toAbsolutePath();
        String version = arguments[1].replace("-SNAPSHOT", "");
        FileTime stamp = stamp(Instant.parse(arguments[2]));
        Path out = target.resolve("installer");
        Path work = out.resolve("work");
        Folders.remove(out);
        Files.createDirectories(work);

        Tools.say("the runtime: the JDK's modules and JavaFX");
        Path runtime = new RuntimeImage(target.resolve("lib"), work).make();
        Tools.say("the image");
        AppImage image = AppImage.make(target, runtime, out, version);
        Folders.stamp(image.folder(), stamp);
        Tools.say("the training run and its cache");
        new StartCache(image, work).make();
        StartCache.prove(image, work);
        Folders.stamp(image.app(), stamp);
        Tools.say("the self-check of the image, without Java on the path");
        image.run(work, "--self-check");
        if (Deb.isPossible()) {
            Tools.say("the deb");
            Deb.make(image, out, version, stamp);
        }
        Folders.remove(work);
        Tools.say("made in " + out + ": " + names(out));
    }

    /// The build's own date, or now where the clock stands before it: what is packed later must not
    /// bear an earlier date.
    private static FileTime stamp(Instant build) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return FileTime.from(build.isBefore(now) ? build : now);
    }

    private static List<String> names(Path folder) throws IOException {
        try (var made = Files.list(folder)) {
            return made.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
