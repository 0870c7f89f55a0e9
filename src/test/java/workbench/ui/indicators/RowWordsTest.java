package workbench.ui.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.catalogue.Units;
import workbench.model.Language;
import workbench.store.Dossier;
import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;
import workbench.ui.Windowless;
import workbench.ui.kit.DossierActions;
import workbench.ui.kit.Workplace;

import java.nio.file.Path;
import java.time.Instant;

/// What a row of the table says, on figures that are made up.
@BesideTheWindow
class RowWordsTest {
    private static final Instant AT = Instant.parse("2026-01-15T12:00:00Z");

    @TempDir private Path folder;
    private Dossier dossier;
    private Workplace workplace;
    private IndicatorsViewModel model;
    private final RowWords words = new RowWords(Language.ENGLISH);

    @BeforeEach
    void open() throws Exception {
        dossier = Dossier.create(folder.resolve("a.dossier"));
        workplace = Windowless.workplace();
        model = new IndicatorsViewModel(workplace, new DossierActions(workplace)::undo);
        model.inSight(true);
    }

    @AfterEach
    void close() {
        workplace.dossier().close();
    }

    private SeriesRow only(String... lines) throws Exception {
        Desk.bring(dossier, Desk.csv(folder, "a.csv", lines), AT);
        workplace.dossier().open(dossier);
        return model.board()
                .get()
                .rows()
                .map(model.board().get().measuring())
                .findFirst()
                .orElseThrow();
    }

    private String value(double value, String unit, int decimals, Language language) {
        return new RowWords(language)
                .value(value, Units.shipped().byCode(unit).orElseThrow(), decimals);
    }

    @Test
    void aValueHasItsUnitWhereThatIsShortAndOfALongOneWhatStandsCloseToTheNumber() {
        assertThat(value(60, "CAD/month", 2, Language.ENGLISH)).isEqualTo("$60.00");
        assertThat(value(60, "CAD/month", 2, Language.FRENCH)).isEqualTo("60,00\u00a0$");
        assertThat(value(1.5, "Mt CO2e", 1, Language.ENGLISH)).isEqualTo("1.5\u00a0Mt CO₂e");
        assertThat(value(212, "kg/cap", 0, Language.ENGLISH)).isEqualTo("212\u00a0kg");
        assertThat(value(4.2, "per 100,000", 1, Language.ENGLISH)).isEqualTo("4.2");
    }

    @Test
    void theLatestValueSaysItsMonthInWords() throws Exception {
        SeriesRow row = only("Indicator,Municipality,2024-11,2024-12", "Visits,Ajax,10,12");
        assertThat(words.latestPeriod(row)).isEqualTo("December 2024");
    }

    @Test
    void aChangeThatSkipsAYearSaysFromWhichOneItIs() throws Exception {
        SeriesRow skips = only("Indicator,Municipality,2016,2018", "Benches,Ajax,10,12");
        assertThat(words.changeSince(skips.change())).isEqualTo("since 2016");
    }

    @Test
    void aChangeFromTheYearBeforeSaysNoYear() throws Exception {
        SeriesRow row = only("Indicator,Municipality,2017,2018", "Benches,Ajax,10,12");
        assertThat(words.changeSince(row.change())).isEmpty();
    }

    @Test
    void progressFromTwoOldValuesSaysSo() throws Exception {
        SeriesRow row =
                only("Indicator,Municipality,2017,2019", "Public Wi-Fi hotspots,Ajax,10,30");
        assertThat(words.progress(row)).isEqualTo("Good progress (two values, to 2019)");
    }

    @Test
    void progressFromManyNewValuesSaysNothingBeside() throws Exception {
        SeriesRow row =
                only(
                        "Indicator,Municipality,2021,2022,2023,2024,2025",
                        "Public Wi-Fi hotspots,Ajax,10,14,18,22,30");
        assertThat(words.progress(row)).isEqualTo("Good progress");
        assertThat(words.restsOn(row)).isEmpty();
    }
}
