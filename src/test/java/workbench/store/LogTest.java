package workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import static workbench.store.Ledgers.DAY_1;
import static workbench.store.Ledgers.DAY_2;
import static workbench.store.Ledgers.POVERTY;
import static workbench.store.Ledgers.bring;
import static workbench.store.Ledgers.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.model.ImportId;
import workbench.store.LogEntry.Event;
import workbench.store.LogEntry.Touched;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The log tells who did what, and forgets nothing.
class LogTest {
    @TempDir Path folder;

    @Test
    void tellsWhoDidUndidAndRedid() throws Exception {
        Path file = folder.resolve("city.dossier");
        try (Dossier dossier = Dossier.create(file, Opening.usual().as("Ana"))) {
            answer(dossier, "1.1");
        }
        try (Dossier dossier = Dossier.open(file, Opening.usual().as(" Ben\n"))) {
            dossier.undo();
            dossier.redo();
            answer(dossier, "1.2");
        }
        try (Dossier dossier = Dossier.openReadOnly(file)) {
            assertThat(dossier.log())
                    .extracting(LogEntry::id, LogEntry::who, LogEntry::event)
                    .containsExactly(
                            row(1L, "Ana", Event.DONE),
                            row(2L, "Ben", Event.UNDONE),
                            row(3L, "Ben", Event.REDONE),
                            row(4L, "Ben", Event.DONE));
            assertThat(dossier.log().getFirst().label()).isEqualTo(words("test.answer"));
            assertThat(dossier.actions()).extracting(Action::who).containsExactly("Ana", "Ben");
        }
    }

    @Test
    void keepsWhatCanNoLongerBeRedone() throws Exception {
        try (Dossier dossier = Dossier.create(folder.resolve("city.dossier"))) {
            answer(dossier, "1.1");
            dossier.undo();
            answer(dossier, "1.2");

            assertThat(dossier.redo()).isEmpty();
            assertThat(dossier.log())
                    .extracting(LogEntry::event, LogEntry::touched)
                    .containsExactly(
                            row(Event.DONE, List.of(new Touched("answer", "1.1"))),
                            row(Event.UNDONE, List.of(new Touched("answer", "1.1"))),
                            row(Event.DONE, List.of(new Touched("answer", "1.2"))));
        }
    }

    @Test
    void namesTheImportOfAnImportAndOfItsWithdrawal() throws Exception {
        try (Dossier dossier = Dossier.create(folder.resolve("city.dossier"))) {
            bring(dossier, POVERTY, Map.of(2022, 9.9), DAY_1);
            ImportId second = bring(dossier, POVERTY, Map.of(2022, 10.3), DAY_2);
            dossier.write(
                    words("test.withdraw"),
                    writer -> {
                        writer.withdraw(second, DAY_2);
                        return true;
                    });
            assertThat(dossier.log())
                    .extracting(LogEntry::touched)
                    .containsExactly(
                            List.of(new Touched("import", "1")),
                            List.of(new Touched("import", "2")),
                            List.of(new Touched("import", "2")));
        }
    }

    @Test
    void checkFindsAnEntryThatWasTakenOut() throws Exception {
        try (Dossier dossier = Dossier.create(folder.resolve("city.dossier"))) {
            answer(dossier, "1.1");
            answer(dossier, "1.2");
            dossier.sessions().main().execute("DELETE FROM action_event WHERE id = 1");

            assertThat(dossier.ledger().verify((_, _) -> _ -> java.util.Optional.empty()))
                    .extracting(report -> report.findings().getFirst().key())
                    .isEqualTo("store.verify.log");
        }
    }

    @Test
    void checkFindsThatTheLastEntryWasTakenOut() throws Exception {
        try (Dossier dossier = Dossier.create(folder.resolve("city.dossier"))) {
            answer(dossier, "1.1");
            answer(dossier, "1.2");
            dossier.sessions().main().execute("DELETE FROM action_event WHERE id = 2");

            assertThat(dossier.ledger().verify((_, _) -> _ -> java.util.Optional.empty()))
                    .extracting(report -> report.findings().getFirst().arguments())
                    .isEqualTo(List.of(2L, 1L));
        }
    }

    @Test
    void checkFindsThatAMarkOfUndoingWasTakenOffTheEnd() throws Exception {
        try (Dossier dossier = Dossier.create(folder.resolve("city.dossier"))) {
            answer(dossier, "1.1");
            dossier.undo();
            dossier.sessions().main().execute("DELETE FROM action_event WHERE event = 'undone'");

            assertThat(dossier.ledger().verify((_, _) -> _ -> java.util.Optional.empty()))
                    .extracting(report -> report.findings().getFirst().arguments())
                    .isEqualTo(List.of(2L, 1L));
        }
    }

    @Test
    void tellsWhatWasUndoneSince() throws Exception {
        try (Dossier dossier = Dossier.create(folder.resolve("city.dossier"))) {
            answer(dossier, "1.1");
            answer(dossier, "1.2");
            dossier.undo();
            assertThat(dossier.log())
                    .extracting(LogEntry::holds)
                    .containsExactly(true, false, false);
            dossier.redo();
            assertThat(dossier.log())
                    .extracting(LogEntry::holds)
                    .containsExactly(true, true, false, true);
        }
    }

    private static void answer(Dossier dossier, String question) throws Exception {
        dossier.write(
                words("test.answer"),
                writer -> {
                    writer.putText("answer", question, "{}", Set.of());
                    return true;
                });
    }

    private static org.assertj.core.groups.Tuple row(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
