package workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.testing.BesideTheWindow;
import workbench.testing.Jvm;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Full disks, failing writes and read-only media, each a real one in a process of its own.
///
/// A disk of its own needs Linux and the right to make one within a name space; where that is not
/// given, the tests that need it are skipped.
@BesideTheWindow
class DiskTest {
    @TempDir Path folder;
    private Path disk;

    @BeforeEach
    void makeFolder() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a POSIX shell");
        disk = Files.createDirectory(folder.resolve("disk"));
    }

    @Test
    void fullDiskRefusesAnActionAndTheNextOneSucceedsOnceThereIsSpace() throws Exception {
        assertThat(onDiskOfItsOwn("mount -t tmpfs -o size=2m tmpfs '%s'".formatted(disk), "full"))
                .containsExactly(
                        "refused store.why.full",
                        "as before true",
                        "copy store.why.full",
                        "copy store.why.full",
                        "done 1",
                        "findings 0");
    }

    @Test
    void diskThatFillsUpWhileAnEarlierStateIsPutInPlaceLeavesTodays() throws Exception {
        assertThat(
                        onDiskOfItsOwn(
                                "mount -t tmpfs -o size=2m tmpfs '%s'".formatted(disk),
                                "replacing"))
                .containsExactly(
                        "refused store.why.full",
                        "as before true",
                        "findings 0",
                        "kept 0",
                        "put REPLACED",
                        "findings 0");
    }

    @Test
    void readOnlyMediumIsReadAndNotWritten() throws Exception {
        Path file = folder.resolve("city.dossier");
        make(file, 6);
        String setUp =
                "mount -t tmpfs tmpfs '%1$s' && cp '%2$s' '%1$s' && mount -o remount,ro '%1$s'"
                        .formatted(disk, file);
        assertThat(onDiskOfItsOwn(setUp, "readOnly"))
                .containsExactly(
                        "done 6",
                        "findings 0",
                        "refused store.why.denied",
                        "refused store.why.denied");
    }

    @Test
    void failingWriteRefusesAnActionAndLeavesTheLastFinishedOne() throws Exception {
        Path file = disk.resolve("city.dossier");
        make(file, 5);
        // No file may grow beyond 16,000 blocks of 512 bytes, or of 1,024 in some shells.
        List<String> said = run("ulimit -f 16000", "failing");
        assertThat(said).hasSize(3);
        assertThat(said.getFirst()).isIn("refused store.why.disk", "refused store.why.full");
        assertThat(said.subList(1, 3)).containsExactly("as before true", "done 1");

        try (Routine.Twin twin = new Routine.Twin(folder.resolve("twin.dossier"));
                Dossier left = Dossier.open(file, Routine.OPENING)) {
            assertThat(Routine.done(left)).isEqualTo(6);
            assertThat(Routine.state(left)).isEqualTo(twin.stateAfter(Routine.done(left)));
            assertThat(left.ledger().verify(Routine.CELLS).findings()).isEmpty();
        }
    }

    private static void make(Path file, int steps) throws Exception {
        try (Dossier dossier = Dossier.create(file, Routine.OPENING)) {
            for (int done = 0; done < steps; done++) {
                Routine.step(dossier, done);
            }
        }
    }

    private List<String> onDiskOfItsOwn(String setUp, String trial) throws Exception {
        Process probe =
                new ProcessBuilder("/bin/sh", "-c", "unshare -rm sh -c \"" + setUp + "\"")
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("probe.txt").toFile())
                        .start();
        Assumptions.assumeTrue(probe.waitFor() == 0, "needs the right to make a disk");
        return run("unshare", setUp, trial);
    }

    private List<String> run(String setUp, String trial) throws Exception {
        return run("", setUp, trial);
    }

    private List<String> run(String space, String setUp, String trial) throws Exception {
        List<String> command = new ArrayList<>();
        if (!space.isEmpty()) {
            command.addAll(List.of("unshare", "-rm"));
        }
        command.addAll(List.of("/bin/sh", "-c", setUp + " && exec \"$@\"", "sh"));
        command.addAll(
                Jvm.command(
                        DiskTrial.class.getName(),
                        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"),
                        trial,
                        disk.toString()));
        Path said = folder.resolve("said.txt");
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(said.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        assertThat(process.waitFor()).isZero();
        return Files.readAllLines(said);
    }
}
