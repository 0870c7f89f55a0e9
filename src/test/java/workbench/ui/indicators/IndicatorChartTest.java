package workbench.ui.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.catalogue.IndicatorCatalogue;
import workbench.catalogue.Questionnaire;
import workbench.catalogue.ValueFormat;
import workbench.chart.ChartData;
import workbench.figure.Figures;
import workbench.job.Progress;
import workbench.model.Language;
import workbench.model.Period;
import workbench.store.Dossier;
import workbench.testing.Desk;
import workbench.testing.Seeds;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/// What the title of an indicator's chart says of its time is what is drawn. Figures are random.
class IndicatorChartTest {
    private static final List<String> MONTHLY =
            List.of("2012-11", "2012-12", "2013-01", "2013-02", "2013-03", "2013-04", "2013-05");
    private static final List<String> QUARTERLY =
            List.of("2012-Q3", "2012-Q4", "2013-Q1", "2013-Q2", "2013-Q3", "2013-Q4");
    private static final List<String> YEARLY = List.of("2012", "2013", "2014", "2015", "2016");

    @TempDir Path folder;

    @Test
    void theTitleBeginsWhereTheDrawingBeginsHoweverManyFiguresAreMissing() {
        Seeds.check(
                24,
                random -> {
                    Path of = Files.createTempDirectory(folder, "chart");
                    try (Dossier dossier = Dossier.create(of.resolve("a.dossier"))) {
                        Desk.bring(dossier, file(of, random), Instant.EPOCH);
                        Board.Entry entry = board(dossier).indicators().getFirst();
                        IndicatorChart chart =
                                new IndicatorChart(new Figures(dossier.ledger()), Language.ENGLISH);
                        for (SeriesRow row : entry.series()) {
                            agree(chart.draw(entry, row));
                        }
                    }
                });
    }

    @Test
    void theChartOfOnePartOfSeveralSaysWhichItShows() throws Exception {
        Path of = Files.createTempDirectory(folder, "parts");
        try (Dossier dossier = Dossier.create(of.resolve("a.dossier"))) {
            Desk.bring(
                    dossier,
                    Desk.csv(
                            of,
                            "jobs.csv",
                            "Indicator,Municipality,Sex,2021,2022,2023",
                            "Jobs,Pickering,Women,5,6,8",
                            "Jobs,Pickering,Men,5,6,9",
                            "Jobs,Pickering,Whole province,5000,6000,9000"),
                    Instant.EPOCH);
            Board board = board(dossier);
            Board.Entry entry = board.indicators().getFirst();
            SeriesRow women =
                    entry.series().stream()
                            .filter(row -> row.series().key().breakdown().text().contains("Women"))
                            .findFirst()
                            .orElseThrow();
            IndicatorChart chart =
                    new IndicatorChart(new Figures(dossier.ledger()), Language.ENGLISH);
            ChartData data = ((Details.Picture.Drawn) chart.draw(entry, women)).data();
            assertThat(data.subtitle()).startsWith("Jobs: Pickering, Women");
            assertThat(data.altText()).startsWith("Line chart. Jobs: Pickering, Women");
            assertThat(data.lines())
                    .extracting(ChartData.Line::label)
                    .containsExactly("Women", "Men");
            assertThat(board.allNew()).isTrue();
        }
    }

    @Test
    void aSeriesThatEndsWhereAnotherDoesIsNotDrawnOverIt() throws Exception {
        Path of = Files.createTempDirectory(folder, "apart");
        try (Dossier dossier = Dossier.create(of.resolve("a.dossier"))) {
            Desk.bring(
                    dossier,
                    Desk.csv(
                            of,
                            "jobs.csv",
                            "Indicator,Municipality,2021,2022,2023",
                            "Jobs,Pickering,50,60,80",
                            "Jobs,Ajax,50,60,81",
                            "Jobs,Whitby,20,25,30"),
                    Instant.EPOCH);
            Board.Entry entry = board(dossier).indicators().getFirst();
            SeriesRow first =
                    entry.series().stream()
                            .filter(
                                    row ->
                                            row.series()
                                                    .key()
                                                    .place()
                                                    .name()
                                                    .en()
                                                    .equals("Pickering"))
                            .findFirst()
                            .orElseThrow();
            Details.Picture picture =
                    new IndicatorChart(new Figures(dossier.ledger()), Language.ENGLISH)
                            .draw(entry, first);
            assertThat(((Details.Picture.Drawn) picture).data().lines())
                    .extracting(ChartData.Line::label)
                    .containsExactly("Pickering", "Whitby");
        }
    }

    private static Board board(Dossier dossier) throws Exception {
        return new BoardReader(
                        dossier.ledger(),
                        IndicatorCatalogue.shipped(),
                        LocalDate.of(2026, 11, 2),
                        Questionnaire.shipped())
                .read(Progress.SILENT);
    }

    /// Two towns, of which either may lack its first or last figures.
    private static Path file(Path folder, Random random) throws Exception {
        List<String> periods = List.of(MONTHLY, QUARTERLY, YEARLY).get(random.nextInt(3));
        List<String> lines = new ArrayList<>();
        lines.add("Indicator,Municipality," + String.join(",", periods));
        for (String town : List.of("Pickering", "Ajax")) {
            StringBuilder line = new StringBuilder("Dog licences," + town);
            int begins = random.nextInt(periods.size());
            for (int i = 0; i < periods.size(); i++) {
                boolean missing = i < begins || random.nextInt(4) == 0;
                line.append(',').append(missing ? ".." : Integer.toString(random.nextInt(100)));
            }
            lines.add(line.toString());
        }
        return Desk.csv(folder, "dogs.csv", lines.toArray(String[]::new));
    }

    private static void agree(Details.Picture picture) {
        if (!(picture instanceof Details.Picture.Drawn(var data))) {
            return;
        }
        List<Period> drawn =
                data.lines().stream()
                        .flatMap(line -> line.points().stream())
                        .map(ChartData.Point::period)
                        .sorted(Comparator.naturalOrder())
                        .toList();
        assertThat(data.headline())
                .contains(ValueFormat.period(drawn.getFirst(), Language.ENGLISH));
        if (data.headline().startsWith("From")) {
            assertThat(data.headline())
                    .contains(ValueFormat.period(drawn.getLast(), Language.ENGLISH));
        }
    }
}
