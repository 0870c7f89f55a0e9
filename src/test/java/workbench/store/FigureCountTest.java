package workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.edit.CorrectFigure;
import workbench.edit.WithdrawImport;
import workbench.job.Progress;
import workbench.model.FigureCount;
import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.SeriesId;
import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// How many figures a dossier holds: each counted once, whoever told it last.
@BesideTheWindow
class FigureCountTest {
    private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir private Path folder;
    private Dossier dossier;

    @BeforeEach
    void fill() throws Exception {
        dossier = Dossier.create(folder.resolve("city.dossier"));
        Desk.bring(
                dossier,
                Desk.csv(
                        folder,
                        "trees.csv",
                        "Indicator,Place,2022,2023,2024",
                        "Trees planted,Pickering,1000,..,1250",
                        "Benches,Pickering,20,21,22"),
                AT);
    }

    @AfterEach
    void close() throws Exception {
        dossier.close();
    }

    private void enter(int year, String value) throws Exception {
        SeriesId trees =
                dossier.ledger().allSeries().stream()
                        .filter(one -> one.key().indicator().name().en().equals("Trees planted"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        new CorrectFigure(dossier)
                .correct(
                        trees,
                        Period.ofYear(year),
                        new CorrectFigure.Told(
                                Optional.of(new BigDecimal(value)), 0, ObservationStatus.NORMAL),
                        new CorrectFigure.Because("Counted anew", Optional.empty()),
                        AT);
    }

    @Test
    void aFigureEnteredByHandInThePlaceOfAnotherIsOneFigure() throws Exception {
        assertThat(dossier.ledger().figures()).isEqualTo(new FigureCount(5, 1));
        enter(2024, "1300");
        assertThat(dossier.ledger().figures()).isEqualTo(new FigureCount(5, 1));
    }

    @Test
    void whatWasNotAvailableIsAFigureOnceSomebodyTellsItAndNoneOnceThatIsWithdrawn()
            throws Exception {
        enter(2023, "1100");
        assertThat(dossier.ledger().figures()).isEqualTo(new FigureCount(6, 0));
        ImportRecord entry = dossier.ledger().imports().getLast();
        new WithdrawImport(dossier).withdraw(entry, AT, Progress.SILENT);
        assertThat(dossier.ledger().figures()).isEqualTo(new FigureCount(5, 1));
    }
}
