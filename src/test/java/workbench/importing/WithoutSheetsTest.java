package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import workbench.job.Progress;
import workbench.model.Message;
import workbench.testing.Desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Several sheets of a workbook are left out at once, by their names.
class WithoutSheetsTest {
    private static final Path LIBRARY = Path.of("samples/pickering/04-library-statistics.xlsx");

    @Test
    void severalAreLeftOutByTheirNamesAndByWhatTheirNamesBeginWith() throws Exception {
        ImportDraft draft = draft("print*", "BOARD report 2017");

        assertThat(sheets(draft)).containsExactly("Cardholders", "E-titles", "As stated");
        assertThat(draft.remarks()).noneMatch(one -> one.key().endsWith("no-such-sheet"));
        assertThat(draft.recipe().leftOutSheets())
                .as("next year's file is read alike")
                .containsExactly("Print titles", "Board report");
    }

    @Test
    void oneThatTheFileHasNotIsToldOf() throws Exception {
        ImportDraft draft = draft("Cardholder", "E-titles");

        assertThat(sheets(draft)).contains("Cardholders").doesNotContain("E-titles");
        assertThat(draft.remarks())
                .contains(
                        Message.of(
                                "importing.remark.no-such-sheet",
                                1,
                                "Cardholder",
                                "Cardholders, E-titles, Print titles 2018, Board report 2017, As"
                                        + " stated"));
    }

    private static ImportDraft draft(String... without) throws Exception {
        return Desk.IMPORTER.draft(
                LIBRARY,
                ImportOptions.NONE.withoutSheets(List.of(without)),
                Optional.empty(),
                Progress.SILENT);
    }

    private static List<String> sheets(ImportDraft draft) {
        return draft.figures().stream().map(one -> one.found().cell().sheet()).distinct().toList();
    }
}
