package workbench.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import workbench.model.Message;
import workbench.model.Period;
import workbench.model.WorkbenchException;

import java.nio.file.Path;
import java.util.List;

/// Whether work would be lost with a file.
class FileEntryTest {
    private static final FileState REFUSED =
            new FileState.Refused(
                    new WorkbenchException(
                            Message.of("what"), Message.of("why"), Message.of("remedy")));

    private final FileEntry file = new FileEntry(Path.of("pools.csv"));

    @Test
    void aFileOfWhichNothingWasSaidIsNoLossWhereItCouldNotBeReadOrWasStopped() {
        for (FileState state : List.of(REFUSED, new FileState.Stopped(), new FileState.Reading())) {
            file.become(state);
            assertThat(file.isUnfinished()).as("%s", state).isFalse();
        }
    }

    @Test
    void aPeriodIsUnderstoodAsTheProgramWritesItAndAsPeopleDo() {
        for (String typed : List.of("2016-Q2", "T2 2016", "Q2 2016")) {
            file.period().set(typed);
            assertThat(file.options().orElseThrow().period().map(Period::text))
                    .as(typed)
                    .contains("2016-Q2");
        }
        file.period().set("some time");
        assertThat(file.options()).isEmpty();
    }

    @Test
    void aFileOfWhichNothingIsWantedIsNoLoss() {
        file.say(new FileEntry.Said.NoRecipe());
        file.become(new FileState.SetAside());
        assertThat(file.isUnfinished()).isFalse();
    }

    @Test
    void aFileOfWhichSomethingWasSaidIsALossWhateverBecameOfIt() {
        file.say(new FileEntry.Said.NoRecipe());
        for (FileState state : List.of(REFUSED, new FileState.Stopped(), new FileState.Reading())) {
            file.become(state);
            assertThat(file.isUnfinished()).as("%s", state).isTrue();
        }
    }
}
