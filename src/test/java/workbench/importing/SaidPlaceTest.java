package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.catalogue.Texts;
import workbench.job.Progress;
import workbench.model.Language;
import workbench.testing.Desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A place that is given for a whole file is that of each figure for which the file names none, and
/// what it did is told. The figures are illustrative.
class SaidPlaceTest {
    private static final String[] SOME_BLANK = {
        "Year,Municipality,Library visits", "2023,Ajax,10", "2023,,20", "2023,Whitby,30", "2024,,40"
    };

    @TempDir private Path folder;

    @Test
    void itIsThePlaceOfRowsWhoseCellInAColumnOfPlacesIsBlank() throws Exception {
        ImportDraft draft = draft(Desk.IMPORTER, "Pickering", SOME_BLANK);

        assertThat(places(draft)).containsExactly("Ajax", "Pickering", "Whitby", "Pickering");
        assertThat(said(draft))
                .containsExactly(
                        "Pickering was taken as the place of 2 figures for which the file names"
                                + " none. 2 figures keep the place that the file names.");
    }

    @Test
    void whatTheFileNamesIsNeverOverruledAndThatIsSaid() throws Exception {
        ImportDraft draft =
                draft(
                        Desk.IMPORTER,
                        "Pickering",
                        "Municipality,Year,Library visits",
                        "Ajax,2023,10",
                        "Whitby,2023,30");

        assertThat(places(draft)).containsExactly("Ajax", "Whitby");
        assertThat(said(draft))
                .containsExactly(
                        "Pickering was given as the place and is not used: the file names the"
                                + " place of all its 2 figures.");
    }

    @Test
    void ofAFileThatNamesNoneItIsThePlaceOfAll() throws Exception {
        ImportDraft draft =
                draft(Desk.IMPORTER, "Pickering", "Indicator,2022,2023", "Library visits,10,20");

        assertThat(places(draft)).containsExactly("Pickering", "Pickering");
        assertThat(said(draft))
                .containsExactly(
                        "Pickering was taken as the place of all 2 figures: the file names none.");
    }

    @Test
    void whereNobodyGaveOneBlankCellsStayWithoutAPlace() throws Exception {
        ImportDraft draft = Desk.draft(Desk.csv(folder, "visits.csv", SOME_BLANK));

        assertThat(places(draft)).containsExactly("Ajax", "", "Whitby", "");
        assertThat(draft.remarks()).isEmpty();
    }

    @Test
    void aLongSheetIsFilledAndToldOfAlike() throws Exception {
        List<String> lines = new ArrayList<>(List.of("Municipality,Kind,Year,Value"));
        for (int i = 0; i < 4000; i++) {
            String place = i % 2 == 0 ? "" : "Ajax";
            lines.add("%s,Kind %d,%d,%d.5".formatted(place, i / 8, 2020 + i % 8 / 2, i));
        }
        ImportDraft draft = draft(BothWays.importer(24), "Pickering", lines.toArray(String[]::new));

        assertThat(draft.isLong()).isTrue();
        assertThat(places(draft)).startsWith("Pickering", "Ajax", "Pickering", "Ajax");
        assertThat(said(draft))
                .anyMatch(
                        words ->
                                words.startsWith(
                                        "Pickering was taken as the place of 2,000 figures"));
    }

    private ImportDraft draft(Importer importer, String place, String... lines) throws Exception {
        return importer.draft(
                Desk.csv(folder, "visits.csv", lines),
                new ImportOptions(Optional.of(place), Optional.empty()),
                Optional.empty(),
                Progress.SILENT);
    }

    private static List<String> places(ImportDraft draft) {
        return draft.figures().stream().map(one -> one.found().key().place().name().en()).toList();
    }

    private static List<String> said(ImportDraft draft) {
        return draft.remarks().stream().map(Texts.of(Language.ENGLISH)::render).toList();
    }
}
