package workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.testing.BesideTheWindow;

import java.nio.file.Path;
import java.util.Random;

/// Kills a process that imports, edits, withdraws, undoes and takes snapshots, at instants that
/// nobody chose; `-Dkills=200` for more.
///
/// What it does follows from the number of things done, so that another dossier, which nobody
/// kills, can be brought to every state that a finished action left.
@BesideTheWindow
class CrashTest {
    @TempDir Path folder;

    @Test
    void killedProcessLeavesTheLastFinishedAction() throws Exception {
        Path file = folder.resolve("city.dossier");
        Random random = new Random(1);
        int kills = Integer.getInteger("kills", 10);
        Dossier.create(file).close();
        try (Routine.Twin twin = new Routine.Twin(folder.resolve("twin.dossier"))) {
            for (int i = 0; i < kills; i++) {
                int finished = killAfter(file, random.nextInt(150));
                checkSnapshots(file, twin);
                int there;
                try (Dossier left = Dossier.openReadOnly(file)) {
                    there = check(twin, left);
                }
                // What it had said to be done is done; it may have got one further.
                assertThat(there).isBetween(finished, finished + 1);
                try (Dossier again = Dossier.open(file, Routine.OPENING)) {
                    assertThat(check(twin, again)).isEqualTo(there);
                    assertThat(again.ledger().verify(Routine.CELLS).findings()).isEmpty();
                }
            }
            assertThat(twin.reached()).isGreaterThanOrEqualTo(kills);
            assertThat(Snapshots.of(file, Opening.usual()).orElseThrow().all()).isNotEmpty();
        }
    }

    /// @return how many things were done to it
    private static int check(Routine.Twin twin, Dossier left) throws Exception {
        int done = Routine.done(left);
        assertThat(Routine.state(left)).isEqualTo(twin.stateAfter(done));
        return done;
    }

    /// Every snapshot is whole and holds what was done when it was begun.
    private static void checkSnapshots(Path file, Routine.Twin twin) throws Exception {
        for (Snapshot one : Snapshots.of(file, Opening.usual()).orElseThrow().all()) {
            int done = Routine.done(one);
            if (done > twin.reached()) {
                try (Dossier then = Dossier.openReadOnly(one.file())) {
                    assertThat(check(twin, then)).isEqualTo(done);
                    assertThat(then.ledger().verify(Routine.CELLS).findings()).isEmpty();
                }
            }
        }
    }

    /// @return the last thing that the process said to be done
    private int killAfter(Path file, int millis) throws Exception {
        Path said = folder.resolve("said.txt");
        Process process = Routine.start(file, said);
        try {
            Routine.awaitFirst(said, process);
            Thread.sleep(millis);
            assertThat(process.isAlive()).as("still at work").isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
        return Routine.finished(said);
    }
}
