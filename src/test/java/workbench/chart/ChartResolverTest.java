package workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.figure.Figures;
import workbench.figure.SeriesRef;
import workbench.model.Bilingual;
import workbench.model.Breakdown;
import workbench.model.Language;
import workbench.model.Series;
import workbench.store.Dossier;
import workbench.testing.Desk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a chart says of the series of a dossier. The figures are illustrative.
class ChartResolverTest {
    @TempDir private Path folder;

    @Test
    void theOnlyTargetOfAChartOfTwoIndicatorsSaysWhoseItIs() throws Exception {
        assertThat(targets("Unemployment rate", "Households with access to 50/10 Mbps broadband"))
                .containsExactly(
                        "Households with access to 50/10 Mbps broadband, target 100% by 2030");
        assertThat(targets("Households with access to 50/10 Mbps broadband"))
                .containsExactly("Target 100% by 2030");
    }

    @Test
    void aTargetIsDrawnWhereItIsHeldAgainstTheLineThatTheChartIsAbout() throws Exception {
        Path file = folder.resolve("held.dossier");
        try (Dossier dossier = Dossier.create(file)) {
            String access = "Households with access to 50/10 Mbps broadband";
            Desk.bring(
                    dossier,
                    Desk.csv(
                            folder,
                            "access.csv",
                            "Indicator,Place,2022,2023,2024",
                            access + ",Pickering,91,92,93",
                            access + ",Ajax,81,82,83"),
                    Instant.parse("2026-01-15T12:00:00Z"));
            List<Series> series = dossier.ledger().allSeries();
            assertThat(held(dossier, series, "Pickering")).hasSize(1);
            assertThat(held(dossier, series, "Ajax")).isEmpty();
        }
    }

    /// The targets of a chart where none is held against any place but Pickering.
    private static List<ChartData.Target> held(
            Dossier dossier, List<Series> series, String emphasised) {
        ChartResolver charts =
                new ChartResolver(
                        new Figures(dossier.ledger()),
                        key -> key.place().name().en().equals("Pickering"));
        return charts.resolve(spec(series, "", emphasised), series, Language.ENGLISH)
                        instanceof ChartResolver.Outcome.Ready ready
                ? ready.data().targets()
                : List.of();
    }

    @Test
    void aChartWithoutWordsOfItsOwnTellsHowFarItsSeriesHasCome() throws Exception {
        Path file = folder.resolve("told.dossier");
        try (Dossier dossier = Dossier.create(file)) {
            Desk.bring(
                    dossier,
                    Desk.csv(
                            folder,
                            "dogs.csv",
                            "Indicator,Place,2021,2022,2023",
                            "Dogs,Pickering,100,110,121",
                            "Dogs,Ajax,50,40,20"),
                    Instant.parse("2026-01-15T12:00:00Z"));
            List<Series> series = dossier.ledger().allSeries();
            assertThat(headline(dossier, series, "", "Pickering")).isEqualTo("Up 21.0% since 2021");
            assertThat(headline(dossier, series, "", "Ajax"))
                    .as("of the line that is emphasised")
                    .isEqualTo("Down 60.0% since 2021");
            assertThat(headline(dossier, series, "2022", "Pickering"))
                    .as("of what is drawn")
                    .isEqualTo("Up 10.0% since 2022");
        }
    }

    @Test
    void theSignBehindSomeFiguresIsExplainedWhateverTheChartsOwnNoteSays() throws Exception {
        Path file = folder.resolve("signs.dossier");
        try (Dossier dossier = Dossier.create(file)) {
            Instant at = Instant.parse("2026-01-15T12:00:00Z");
            Desk.bring(
                    dossier,
                    Desk.csv(
                            folder,
                            "made-up.csv",
                            "Dogs – illustrative figures",
                            "Indicator,Place,2021,2022",
                            "Dogs,Pickering,100,110"),
                    at);
            assertThat(note(dossier))
                    .as("where it is so of all, the note of the chart is enough")
                    .isEqualTo("Illustrative figures.");
            Desk.bring(
                    dossier,
                    Desk.csv(folder, "counted.csv", "Indicator,Place,2023", "Dogs,Pickering,121"),
                    at.plusSeconds(60));
            assertThat(note(dossier))
                    .isEqualTo(
                            "Illustrative figures. *\u00a0Illustrative, not the city’s:"
                                    + " 2021–2022.");
        }
    }

    private static String note(Dossier dossier) {
        List<Series> series = dossier.ledger().allSeries();
        ChartSpec spec =
                new ChartSpec(
                        "dogs",
                        ChartSpec.Kind.LINE,
                        Optional.empty(),
                        Bilingual.same("Dogs"),
                        Bilingual.same("Dogs"),
                        series.stream().map(ChartResolverTest::line).toList(),
                        "",
                        "",
                        true,
                        Bilingual.same("Illustrative figures."));
        return new ChartResolver(new Figures(dossier.ledger()))
                                .resolve(spec, series, Language.ENGLISH)
                        instanceof ChartResolver.Outcome.Ready ready
                ? ready.data().note()
                : "no chart";
    }

    private static String headline(
            Dossier dossier, List<Series> series, String from, String emphasised) {
        return new ChartResolver(new Figures(dossier.ledger()))
                                .resolve(spec(series, from, emphasised), series, Language.ENGLISH)
                        instanceof ChartResolver.Outcome.Ready ready
                ? ready.data().headline()
                : "no chart";
    }

    private static ChartSpec spec(List<Series> series, String from, String emphasised) {
        return new ChartSpec(
                "dogs",
                ChartSpec.Kind.LINE,
                Optional.empty(),
                Bilingual.EMPTY,
                Bilingual.same("Dogs"),
                series.stream()
                        .map(Series::key)
                        .map(
                                key ->
                                        new ChartSpec.Line(
                                                SeriesRef.of(key),
                                                Bilingual.EMPTY,
                                                key.place().name().en().equals(emphasised)))
                        .toList(),
                from,
                "",
                true,
                Bilingual.EMPTY);
    }

    private List<String> targets(String... indicators) throws Exception {
        String[] rows = new String[indicators.length + 1];
        rows[0] = "Indicator,Place,2022,2023,2024";
        for (int i = 0; i < indicators.length; i++) {
            rows[i + 1] = indicators[i] + ",Pickering,5.1,5.2,5.3";
        }
        Path file = folder.resolve(indicators.length + ".dossier");
        try (Dossier dossier = Dossier.create(file)) {
            Desk.bring(
                    dossier,
                    Desk.csv(folder, "rates.csv", rows),
                    Instant.parse("2026-01-15T12:00:00Z"));
            List<Series> series = dossier.ledger().allSeries();
            ChartSpec spec =
                    new ChartSpec(
                            "rates",
                            ChartSpec.Kind.LINE,
                            Optional.empty(),
                            Bilingual.same("Rates"),
                            Bilingual.same("Rates"),
                            series.stream().map(ChartResolverTest::line).toList(),
                            "",
                            "",
                            true,
                            Bilingual.EMPTY);
            return new ChartResolver(new Figures(dossier.ledger()))
                                    .resolve(spec, series, Language.ENGLISH)
                            instanceof ChartResolver.Outcome.Ready ready
                    ? ready.data().targets().stream().map(ChartData.Target::label).toList()
                    : List.of("no chart");
        }
    }

    private static ChartSpec.Line line(Series series) {
        return new ChartSpec.Line(
                new SeriesRef(
                        series.key().indicator().name().en(), "Pickering", Breakdown.NONE, ""),
                Bilingual.EMPTY,
                false);
    }
}
