package workbench.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import workbench.job.Progress;
import workbench.model.WorkbenchException;
import workbench.testing.BesideTheWindow;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Files of every format with some of their bytes changed end in cells or in one refusal.
///
/// In a zip the members are changed before they are packed, since the checksum would hide the rest.
@BesideTheWindow
class FuzzTest {
    private static final int FILES = 300;

    @TempDir Path folder;

    private record Member(String name, byte[] content) {}

    @ParameterizedTest
    @EnumSource(SourceFile.Format.class)
    void endsInCellsOrInOneRefusal(SourceFile.Format format) throws IOException {
        byte[] sound;
        try (InputStream kept =
                FuzzTest.class.getResourceAsStream(
                        "/workbench/cli/formats/reads." + format.word())) {
            sound = java.util.Objects.requireNonNull(kept).readAllBytes();
        }
        List<String> escaped = new ArrayList<>();
        Path file = folder.resolve("figures");
        for (int seed = 0; seed < FILES; seed++) {
            Random random = new Random(seed);
            boolean zip = sound[0] == 'P' && sound[1] == 'K' && seed % 10 != 0;
            Files.write(file, zip ? packed(sound, random) : changed(sound, random));
            String name = format + " " + seed;
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(file, name, escaped));
        }
        assertThat(escaped).isEmpty();
    }

    private static void read(Path path, String name, List<String> escaped) {
        SheetFiles files = new SheetFiles();
        try {
            files.grids(files.open(path), Progress.SILENT);
        } catch (WorkbenchException _) {
            // One refusal is a good end.
        } catch (RuntimeException | Error e) {
            escaped.add(name + ": " + e + " at " + Arrays.toString(e.getStackTrace()));
        }
    }

    private static byte[] packed(byte[] sound, Random random) throws IOException {
        List<Member> members = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(sound))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                members.add(new Member(entry.getName(), zip.readAllBytes()));
            }
        }
        int victim = random.nextInt(members.size());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < members.size(); i++) {
                byte[] content = members.get(i).content();
                zip.putNextEntry(new ZipEntry(members.get(i).name()));
                zip.write(i == victim ? changed(content, random) : content);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /// A few bytes are others, a piece is missing or stands twice, or the end is cut off.
    private static byte[] changed(byte[] sound, Random random) {
        if (sound.length == 0) {
            return sound;
        }
        byte[] bytes = sound.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(64));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (random.nextInt(4)) {
            case 0 -> {
                out.write(bytes, 0, from);
                out.write(bytes, to, bytes.length - to);
            }
            case 1 -> {
                out.write(bytes, 0, to);
                out.write(bytes, from, bytes.length - from);
            }
            case 2 -> out.write(bytes, 0, from);
            default -> out.write(bytes, 0, bytes.length);
        }
        return out.toByteArray();
    }
}
