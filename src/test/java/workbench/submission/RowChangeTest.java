package workbench.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.catalogue.Questionnaire;
import workbench.job.Progress;
import workbench.model.Factor;
import workbench.model.ImportId;
import workbench.store.Dossier;
import workbench.testing.Desk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Which rows of the submission's tables would show something else. The values are illustrative.
class RowChangeTest {
    private static final Instant AT = Instant.parse("2026-11-02T15:00:00Z");

    @TempDir Path folder;
    private Dossier dossier;
    private ImportId first;

    @BeforeEach
    void fill() throws Exception {
        dossier = Dossier.create(folder.resolve("city.dossier"));
        first = bring("first.csv", "Unemployment rate,Pickering,5.1,5.3");
    }

    @AfterEach
    void close() {
        dossier.close();
    }

    private ImportId bring(String name, String... rows) throws Exception {
        String[] lines = new String[rows.length + 1];
        lines[0] = "Indicator,Place,2023,2024";
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return Desk.bring(dossier, Desk.csv(folder, name, lines), AT);
    }

    private void introduce() throws Exception {
        Desk.introduce(dossier, "Pickering");
    }

    private List<RowChange> ifWithdrawn(ImportId id) throws Exception {
        return RowChange.of(dossier.ledger(), id, false, Questionnaire.shipped(), Progress.SILENT);
    }

    @Test
    void aRowWhoseFigureWouldGoIsToldWithItsFactorAndAsAKeyFigure() throws Exception {
        introduce();
        assertThat(ifWithdrawn(first))
                .extracting(
                        RowChange::factor,
                        row -> row.series().key().indicator().name().en(),
                        RowChange::keyFigure)
                .containsExactly(tuple(Factor.WORK, "Unemployment rate", true));
    }

    @Test
    void aRowWhoseChangeAloneWouldBeAnotherIsToldToo() throws Exception {
        introduce();
        ImportId second = bring("second.csv", "Unemployment rate,Pickering,5.2,5.3");
        assertThat(ifWithdrawn(second)).hasSize(1);
    }

    @Test
    void whatOtherImportsTellAlikeAndOtherPlacesChangeNoRow() throws Exception {
        introduce();
        ImportId same = bring("same.csv", "Unemployment rate,Pickering,5.1,5.3");
        ImportId other = bring("other.csv", "Unemployment rate,Canada,5.4,6.3");
        assertThat(ifWithdrawn(same)).isEmpty();
        assertThat(ifWithdrawn(other)).isEmpty();
    }

    @Test
    void whereNobodySaidWhoseSubmissionItIsThereAreNoTables() throws Exception {
        assertThat(ifWithdrawn(first)).isEmpty();
    }
}
