package workbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.model.WorkbenchException;
import workbench.testing.BesideTheWindow;

import java.nio.file.Files;
import java.nio.file.Path;

/// Somebody else writes the dossier, in another process, while this one looks at it.
@BesideTheWindow
class TwoProcessesTest {
    @TempDir Path folder;

    @Test
    void readsFinishedActionsAloneAndDoesNotWrite() throws Exception {
        Path file = folder.resolve("city.dossier");
        Dossier.create(file).close();
        Path said = folder.resolve("said.txt");
        Process other = Routine.start(file, said);
        try (Routine.Twin twin = new Routine.Twin(folder.resolve("twin.dossier"))) {
            Routine.awaitFirst(said, other);
            int last = 0;
            for (int i = 0; i < 5; i++) {
                try (Dossier dossier = Dossier.openReadOnly(file)) {
                    int done = Routine.done(dossier);
                    assertThat(Routine.state(dossier)).isEqualTo(twin.stateAfter(done));
                    assertThat(done).isGreaterThanOrEqualTo(last);
                    last = done;
                }
                WorkbenchException refusal =
                        catchThrowableOfType(WorkbenchException.class, () -> Dossier.open(file));
                assertThat(refusal.why().key()).isEqualTo("store.why.taken");
                assertThat(refusal.why().arguments())
                        .first()
                        .isEqualTo(System.getProperty("user.name"));
            }
            assertThat(other.isAlive()).as("nobody disturbed the other").isTrue();
            assertThat(last).isPositive();
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(Files.exists(folder.resolve("city.dossier-lock"))).isTrue();
        Dossier.open(file, Routine.OPENING).close();
    }
}
