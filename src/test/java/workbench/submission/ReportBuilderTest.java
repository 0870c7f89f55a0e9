package workbench.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.catalogue.IndicatorCatalogue;
import workbench.catalogue.Questionnaire;
import workbench.chart.ChartData;
import workbench.edit.StartSegment;
import workbench.job.Cancelled;
import workbench.job.Progress;
import workbench.model.Language;
import workbench.model.Period;
import workbench.model.Series;
import workbench.store.Dossier;
import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;
import workbench.testing.Stopped;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What a report shows of small dossiers. The figures are made up.
@BesideTheWindow
class ReportBuilderTest {
    private static final Instant FIRST = Instant.parse("2026-01-15T12:00:00Z");
    private static final Instant LATER = Instant.parse("2026-02-15T12:00:00Z");

    private final ReportBuilder builder =
            new ReportBuilder(IndicatorCatalogue.shipped(), Questionnaire.shipped());

    @TempDir private Path folder;
    private Dossier dossier;

    @BeforeEach
    void open() throws Exception {
        dossier = Dossier.create(folder.resolve("a.dossier"));
    }

    @AfterEach
    void close() {
        dossier.close();
    }

    @Test
    void setsYearsBesideEachOtherWithTheirChanges() throws Exception {
        bring("trees.csv", FIRST, "Trees planted,Pickering,1000,1100,1210");

        Block.Table table = years(document()).getFirst();

        assertThat(headers(table))
                .containsExactly("Indicator", "2022", "2023", "2024", "Change", "Since 2022");
        assertThat(cells(table.rows().getFirst()))
                .containsExactly(
                        "Trees planted, Pickering", "1,000", "1,100", "1,210", "+10.0%", "+21.0%");
    }

    @Test
    void valuesOfASeriesHaveAsManyDecimalsAsTheOneThatNeedsMost() throws Exception {
        bring("rate.csv", FIRST, "Trees that took root,Pickering,12,12.5,13");

        assertThat(cells(years(document()).getFirst().rows().getFirst()))
                .startsWith("Trees that took root, Pickering", "12.0", "12.5", "13.0");
    }

    @Test
    void countsNoChangeAcrossABreak() throws Exception {
        bring(
                "trees.csv",
                FIRST,
                "Trees planted,Pickering,1000,500 b,600",
                "Shrubs planted,Pickering,10,20,5 b");

        Document document = document();
        List<List<String>> rows =
                years(document).getFirst().rows().stream().map(ReportBuilderTest::cells).toList();

        assertThat(rows)
                .containsExactlyInAnyOrder(
                        List.of("Trees planted, Pickering", "1,000", "500\u00a0b", "600", "+20.0%"),
                        List.of("Shrubs planted, Pickering", "10", "20", "5\u00a0b", "–"));
        assertThat(years(document).getFirst().note()).contains("b\u00a0break in the series.");
        assertThat(headlines(document))
                .containsExactlyInAnyOrder(
                        "Trees planted, Pickering: up from 500 in 2023 to 600 in 2024",
                        "Shrubs planted, Pickering: 5 in 2024, after a break in the series");
    }

    @Test
    void saysWhyNoChangeIsCountedAcrossABreak() throws Exception {
        bring(
                "trees.csv",
                FIRST,
                "Trees planted,Pickering,1000,500,600",
                "Shrubs planted,Pickering,10,20,5");
        List<Series> trees =
                dossier.ledger().allSeries().stream()
                        .filter(one -> one.key().indicator().name().en().startsWith("Trees"))
                        .toList();
        new StartSegment(dossier)
                .start(
                        trees,
                        Period.ofYear(2024),
                        StartSegment.What.METHOD,
                        "Seedlings count no more");

        Document document = document();
        Block.Table years = years(document).getFirst();
        assertThat(years.rows().stream().map(ReportBuilderTest::cells))
                .contains(
                        List.of(
                                "Trees planted, Pickering",
                                "1,000",
                                "500",
                                "600\u00a0b",
                                "–",
                                "–"));
        assertThat(years.note())
                .contains(
                        "Trees planted, Pickering: No change is counted across 2024, where the"
                                + " series breaks: Seedlings count no more.");
        assertThat(charts(document))
                .filteredOn(chart -> chart.headline().startsWith("Trees"))
                .singleElement()
                .satisfies(
                        chart -> {
                            assertThat(chart.note())
                                    .isEqualTo("Break at 2024: Seedlings count no more.");
                            assertThat(chart.altText())
                                    .contains("breaks at 2024 (Seedlings count no more)");
                        });
        assertThat(charts(document))
                .filteredOn(chart -> chart.headline().startsWith("Shrubs"))
                .singleElement()
                .satisfies(chart -> assertThat(chart.note()).isEmpty());
        assertThat(
                        builder.book(dossier.ledger(), request(), Progress.SILENT)
                                .orElseThrow()
                                .toString())
                .contains("break in the series: Seedlings count no more");
    }

    @Test
    void besideWhatIsTenTimesAsLargeNoLineIsDrawn() throws Exception {
        Desk.bring(
                dossier,
                Desk.csv(
                        folder,
                        "birds.csv",
                        "Indicator,Place,2022,2023,2024",
                        "Birds counted,Pickering,10,12,14",
                        "Birds counted,Ajax,30,31,33",
                        "Birds counted,Toronto,900,950,990"),
                LATER);
        assertThat(charts(document()))
                .filteredOn(chart -> chart.headline().startsWith("Birds"))
                .singleElement()
                .satisfies(
                        chart -> {
                            assertThat(chart.lines())
                                    .extracting(ChartData.Line::label)
                                    .noneMatch(label -> label.contains("Toronto"))
                                    .hasSize(2);
                            assertThat(chart.note()).contains("1 more");
                        });
    }

    @Test
    void aTotalThatATableRepeatsUnderSeveralHeadingsIsDrawnOnce() throws Exception {
        Desk.bring(
                dossier,
                Desk.csv(
                        folder,
                        "toads.csv",
                        "Indicator,Place,Count,2022,2023,2024",
                        "Toads counted,Pickering,By day: total,30,32,34",
                        "Toads counted,Pickering,By pond: total,30,32,34",
                        "Toads counted,Pickering,Small ponds,20,22,24",
                        "Toads counted,Ajax,Small ponds,20,22,24"),
                LATER);
        assertThat(charts(document()))
                .filteredOn(chart -> chart.headline().startsWith("Toads"))
                .singleElement()
                .satisfies(
                        chart -> {
                            assertThat(chart.lines()).hasSize(3);
                            assertThat(chart.lines())
                                    .filteredOn(line -> line.label().contains("total"))
                                    .hasSize(1);
                            assertThat(chart.note()).contains("1 more");
                        });
    }

    @Test
    void ofSeveralPlacesWithPartsTheirTotalsAreDrawn() throws Exception {
        Desk.bring(
                dossier,
                Desk.csv(
                        folder,
                        "frogs.csv",
                        "Indicator,Place,Area,2022,2023,2024",
                        "Frogs counted,Canada,All areas,30,32,34",
                        "Frogs counted,Canada,Rural areas,20,22,24",
                        "Frogs counted,Ontario,All areas,25,26,28",
                        "Frogs counted,Ontario,Rural areas,15,16,18"),
                LATER);
        assertThat(charts(document()))
                .filteredOn(chart -> chart.headline().startsWith("Frogs"))
                .singleElement()
                .satisfies(
                        chart -> {
                            assertThat(chart.lines())
                                    .extracting(ChartData.Line::label)
                                    .hasSize(2)
                                    .noneMatch(label -> label.contains("Rural"));
                            assertThat(chart.note()).contains("2 more");
                        });
    }

    @Test
    void aChartThatLeavesLinesOutStillSaysThatItIllustrates() throws Exception {
        Desk.bring(
                dossier,
                Desk.csv(
                        folder,
                        "newts.csv",
                        "Indicator,Place,2022 (illustrative),2023 (illustrative),2024"
                                + " (illustrative)",
                        "Newts counted,Pickering,10,12,14",
                        "Newts counted,Ajax,30,31,33",
                        "Newts counted,Toronto,900,950,990"),
                LATER);
        assertThat(charts(document()))
                .filteredOn(chart -> chart.headline().startsWith("Newts"))
                .singleElement()
                .satisfies(
                        chart ->
                                assertThat(chart.note())
                                        .contains("1 more")
                                        .contains("llustrative"));
    }

    private static List<ChartData> charts(Document document) {
        return document.allBlocks().stream()
                .filter(Block.Chart.class::isInstance)
                .map(block -> ((Block.Chart) block).data())
                .toList();
    }

    @Test
    void aChangeThatIsTheWholeChangeStandsOnce() throws Exception {
        bring("trees.csv", FIRST, "Trees planted,Pickering,,1100,1210");

        Block.Table years = years(document()).getFirst();

        assertThat(headers(years)).containsExactly("Indicator", "2023", "2024", "Change");
        assertThat(cells(years.rows().getFirst()))
                .containsExactly("Trees planted, Pickering", "1,100", "1,210", "+10.0%");
    }

    @Test
    void marksAndListsWhatWasRestated() throws Exception {
        bring("trees.csv", FIRST, "Trees planted,Pickering,1000,1100,1200");
        bring("trees-again.csv", LATER, "Trees planted,Pickering,1000,1150,1200");

        Document document = document();
        Block.Table years = years(document).getFirst();
        Block.Table restated = tables(document).getLast();

        assertThat(cells(years.rows().getFirst())).contains("1,000", "1,150\u00a0r", "1,200");
        assertThat(years.note()).contains("r\u00a0restated.");
        assertThat(paragraphs(document))
                .contains(
                        "The file “trees-again.csv” restated 1 figure of this report. The report"
                                + " uses the newer value; the older one is kept.");
        assertThat(restated.rows()).hasSize(1);
        assertThat(cells(restated.rows().getFirst()))
                .containsExactly(
                        "Trees planted, Pickering",
                        "2023",
                        "1,100",
                        "1,150",
                        "trees-again.csv, imported 15 February 2026");
    }

    @Test
    void saysWhyAValueIsMissing() throws Exception {
        bring(
                "trees.csv",
                FIRST,
                "Trees planted,Pickering,1000,x,1200",
                "Shrubs planted,Pickering,10,,30",
                "Bulbs planted,Pickering,5,6,7");

        Block.Table table = years(document()).getFirst();

        assertThat(table.rows().stream().map(ReportBuilderTest::cells).map(row -> row.get(2)))
                .containsExactlyInAnyOrder("x", "–", "6");
        assertThat(table.note()).contains("x\u00a0suppressed.", "–\u00a0missing.");
    }

    @Test
    void comparesAMonthWithTheSameMonthOfOtherYears() throws Exception {
        List<String> lines = new ArrayList<>(List.of("Indicator,Municipality,Month,Value"));
        for (int month = 0; month < 30; month++) {
            lines.add(
                    "Visits,Pickering,%d-%02d,%d"
                            .formatted(2022 + month / 12, month % 12 + 1, 100 + month));
        }
        Desk.bring(dossier, Desk.csv(folder, "visits.csv", lines.toArray(String[]::new)), FIRST);

        Block.Table table = years(document()).getFirst();

        assertThat(headlines(document()))
                .containsExactly("Visits, Pickering: up from 105 in June 2022 to 129 in June 2024");
        ChartData chart = charts(document()).getFirst();
        assertThat(chart.subtitle()).startsWith("June 2022 to June 2024");
        assertThat(chart.note()).contains("The lines begin at June 2022", "5 earlier periods are");
        assertThat(chart.lines().getFirst().points().getFirst().period())
                .isEqualTo(Period.parse("2022-06").orElseThrow());
        assertThat(headers(table))
                .containsExactly(
                        "Indicator",
                        "June 2022",
                        "June 2023",
                        "June 2024",
                        "Change",
                        "Since June 2022");
        assertThat(cells(table.rows().getFirst()).subList(1, 4))
                .containsExactly("105", "117", "129");
    }

    @Test
    void whatIsIllustrativeOrCountedFromItBearsTheSignAndNoName() throws Exception {
        Desk.bring(
                dossier,
                Desk.csv(
                        folder,
                        "loans.csv",
                        "Indicator,Municipality,2022,2023",
                        "Loans,Pickering,10,12"),
                FIRST);
        Desk.bring(
                dossier,
                Desk.csv(
                        folder,
                        "more.csv",
                        "Indicator,Municipality,2024 (illustrative)",
                        "Loans,Pickering,13"),
                LATER);

        Block.Table table = years(document()).getFirst();

        List<String> cells = cells(table.rows().getFirst());
        assertThat(cells.getFirst()).doesNotContain("*");
        assertThat(cells.subList(1, 6))
                .containsExactly("10", "12", "13\u00a0*", "+8.3%\u00a0*", "+30.0%\u00a0*");
        ChartData chart = charts(document()).getFirst();
        assertThat(chart.headline())
                .isEqualTo("Loans, Pickering: up from 10 in 2022 to 13\u00a0* in 2024");
        assertThat(chart.note()).isEqualTo("*\u00a0Illustrative, not the city’s: 2024.");
        assertThat(chart.altText()).contains("10 (2022)", "13\u00a0* (2024)");
        assertThat(evidence(document()).getFirst())
                .isEqualTo("Evidence: Pickering 10 (2022) and 13\u00a0* (2024)");
    }

    @Test
    void theRegisterSaysRestatedBesideIllustrativeAndWhichFileEachCellIsOf() throws Exception {
        Desk.bring(
                dossier,
                Desk.csv(
                        folder,
                        "loans.csv",
                        "Indicator,Municipality,2023 (illustrative),2024 (illustrative)",
                        "Loans,Pickering,10,12"),
                FIRST);
        Desk.bring(
                dossier,
                Desk.csv(
                        folder,
                        "anew.csv",
                        "Indicator,Municipality,2024 (illustrative)",
                        "Loans,Pickering,13"),
                LATER);

        List<Register.Row> rows = document().register().rows();

        assertThat(rows)
                .filteredOn(row -> row.shown().equals("13"))
                .extracting(Register.Row::status)
                .containsExactly("illustrative, restated");
        assertThat(rows)
                .filteredOn(row -> row.shown().equals("10"))
                .extracting(Register.Row::status)
                .containsExactly("illustrative");
        assertThat(rows)
                .filteredOn(row -> row.shown().equals("+30.0%"))
                .extracting(Register.Row::cells)
                .containsExactly("loans.csv: C2; anew.csv: C2");
    }

    @Test
    void aTableHasThePeriodsThatItsChangesAreCountedFrom() throws Exception {
        Desk.bring(
                dossier,
                Desk.csv(
                        folder,
                        "visits.csv",
                        "Indicator,Municipality,Year,Value",
                        IntStream.rangeClosed(2000, 2024)
                                .mapToObj(year -> "Visits,Pickering," + year + "," + year * 3)
                                .collect(Collectors.joining("\n")),
                        IntStream.rangeClosed(2005, 2024)
                                .mapToObj(year -> "Loans,Pickering," + year + "," + year * 2)
                                .collect(Collectors.joining("\n"))),
                FIRST);

        for (Block.Table table : years(document())) {
            List<String> headers = headers(table);
            for (Block.Row row : table.rows()) {
                String since = cells(row).getLast().replaceAll(".*\\((\\d+)\\)", "$1");
                assertThat(headers).contains(since, "2023", "2024");
            }
        }
    }

    @Test
    void oneRemarkOfSeveralYearsIsSaidOnce() throws Exception {
        bring("trees.csv", FIRST, "Trees planted,Pickering,1000 e,1100 e,1210");

        assertThat(
                        builder.book(dossier.ledger(), request(), Progress.SILENT)
                                .orElseThrow()
                                .sheets()
                                .getFirst()
                                .rows()
                                .getFirst()
                                .remarks())
                .isEqualTo("2022–2023: estimated");
    }

    @Test
    void theWorkbookHasATargetWhereThePrintedReportHasIt() throws Exception {
        bring(
                "access.csv",
                FIRST,
                "Households with access to 50/10 Mbps broadband,Ontario,80,82,84",
                "Households with access to 50/10 Mbps broadband,Canada,90,91,92");

        List<String> printed =
                tables(document()).stream()
                        .filter(table -> headers(table).contains("Target"))
                        .flatMap(table -> table.rows().stream())
                        .map(row -> cells(row).getFirst())
                        .toList();
        List<ReportBook.Row> rows =
                builder.book(dossier.ledger(), request(), Progress.SILENT)
                        .orElseThrow()
                        .sheets()
                        .getFirst()
                        .rows();

        assertThat(printed).hasSize(1);
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().target()).hasValue(100);
        assertThat(rows.getLast().target()).isEmpty();
        assertThat(printed.getFirst()).endsWith(rows.getFirst().name().place());
    }

    @Test
    void everyFigureOfASeriesThatOnlyIllustratesBearsTheSign() throws Exception {
        Desk.bring(
                dossier,
                Desk.csv(
                        folder,
                        "newts.csv",
                        "Indicator,Municipality,2023 (illustrative),2024 (illustrative)",
                        "Unemployment rate,Pickering,5.1,5.3"),
                FIRST);

        Document document = document();

        assertThat(cells(years(document).getFirst().rows().getFirst()))
                .containsExactly(
                        "Unemployment rate, Pickering, per cent",
                        "5.1\u00a0*",
                        "5.3\u00a0*",
                        "+0.2 points\u00a0*");
        assertThat(cells(tables(document).getLast().rows().getFirst()))
                .containsExactly(
                        "Unemployment rate, Pickering",
                        "5.1%\u00a0* (2023)",
                        "5.3%\u00a0* (2024)",
                        "Deterioration, +0.2 points\u00a0* since 2023");
    }

    @Test
    void whereAnIndicatorsNameSaysItsUnitNoFigureBesideItDoes() throws Exception {
        bring("waste.csv", FIRST, "Waste disposed of per person,Pickering,612,590,560");

        Document document = document();

        assertThat(headlines(document))
                .containsExactly(
                        "Waste disposed of per person, Pickering: down from 612\u00a0kg in 2022 to"
                                + " 560\u00a0kg in 2024");
        assertThat(
                        document.allBlocks().stream()
                                .filter(Block.Chart.class::isInstance)
                                .flatMap(block -> ((Block.Chart) block).evidence().stream())
                                .filter(Inline.Figure.class::isInstance)
                                .map(Inline::text))
                .containsExactly("612\u00a0kg", "560\u00a0kg");
        assertThat(cells(tables(document).getLast().rows().getFirst()))
                .contains("612\u00a0kg (2022)", "560\u00a0kg (2024)", "490\u00a0kg by 2030");
    }

    @Test
    void whatIsNearTheCommunityLeadsAndAnyOtherPlaceIsNamedFirst() throws Exception {
        Desk.introduce(dossier, "Pickering");
        Desk.bring(
                dossier,
                Desk.csv(
                        folder,
                        "animals.csv",
                        "Indicator,Place,2022,2023,2024",
                        "Frogs counted,Afghanistan,30,32,34",
                        "Frogs counted,Canada,20,22,24",
                        "Frogs counted,Ontario,25,26,28",
                        "Toads counted,Afghanistan,30,32,34",
                        "Toads counted,Albania,20,22,24"),
                LATER);

        assertThat(charts(document()))
                .extracting(ChartData::headline)
                .contains(
                        "Frogs counted, Ontario: up from 25 in 2022 to 28 in 2024",
                        "Afghanistan – Toads counted: up from 30 in 2022 to 34 in 2024");
    }

    @Test
    void aFigureOfNobodyIsNotJudgedInTheReport() throws Exception {
        Desk.introduce(dossier, "Pickering");
        bring(
                "national.csv",
                FIRST,
                "Unemployment rate,,5.1,5.2,5.3",
                "Households with access to 50/10 Mbps broadband,Canada,94.0,96.0,96.3");

        assertThat(
                        years(document()).stream()
                                .flatMap(table -> table.rows().stream())
                                .map(row -> cells(row).getFirst()))
                .anyMatch(name -> name.contains("Unemployment rate, place not named"));
        assertThat(
                        tables(document()).stream()
                                .flatMap(table -> table.rows().stream())
                                .flatMap(row -> cells(row).stream()))
                .noneMatch(cell -> cell.contains("Deterioration"));
    }

    @Test
    void progressIsToldOfTheCommunityAlone() throws Exception {
        Desk.introduce(dossier, "Pickering");
        bring(
                "rates.csv",
                FIRST,
                "Unemployment rate,Pickering,5.1,5.2,5.3",
                "Unemployment rate,Ontario,5.9,5.5,5.0",
                "Households with access to 50/10 Mbps broadband,Ontario,94.0,96.0,96.3");

        List<List<String>> told =
                tables(document()).stream()
                        .filter(table -> headers(table).contains("Progress"))
                        .flatMap(table -> table.rows().stream())
                        .map(ReportBuilderTest::cells)
                        .toList();

        assertThat(told)
                .containsExactly(
                        List.of(
                                "Households with access to 50/10 Mbps broadband, Ontario",
                                "–",
                                "96.3% (2024)",
                                "100% by 2030",
                                "–"),
                        List.of(
                                "Unemployment rate",
                                "5.1% (2022)",
                                "5.3% (2024)",
                                "Deterioration, +0.2 points since 2022"));
        assertThat(
                        builder
                                .book(dossier.ledger(), request(), Progress.SILENT)
                                .orElseThrow()
                                .sheets()
                                .stream()
                                .flatMap(sheet -> sheet.rows().stream())
                                .filter(row -> !row.progress().isEmpty()))
                .extracting(row -> row.name().place())
                .containsExactly("Pickering");
    }

    @Test
    void givesValuesOfOtherYearsATableOfTheirOwn() throws Exception {
        Desk.bring(
                dossier,
                Desk.csv(
                        folder,
                        "old.csv",
                        "Indicator,Municipality,Year,Value",
                        "Trees planted,Pickering,1990,5",
                        "Trees planted,Pickering,1991,6",
                        IntStream.rangeClosed(2000, 2024)
                                .mapToObj(year -> "Visits,Pickering," + year + "," + year * 3)
                                .collect(Collectors.joining("\n"))),
                FIRST);

        List<Block.Table> tables = years(document());

        assertThat(tables).hasSize(2);
        assertThat(headers(tables.getFirst()))
                .contains("2024", "Since 2000")
                .doesNotContain("1991", "2001");
        assertThat(tables.getFirst().note()).contains("more periods are left out");
        assertThat(cells(tables.getLast().rows().getFirst())).contains("5", "6", "+20.0%");
    }

    @Test
    void keepsAHugeDossierBoundedAndSaysSo() throws Exception {
        Desk.bring(
                dossier,
                Desk.csv(
                        folder,
                        "wards.csv",
                        "Indicator,Municipality,2023,2024",
                        IntStream.range(0, 300)
                                .mapToObj(
                                        i ->
                                                "Trees planted,Place %03d,%d,%d"
                                                        .formatted(i, i, i + 1))
                                .collect(Collectors.joining("\n"))),
                FIRST);

        Document document = document();
        int rows = years(document).stream().mapToInt(table -> table.rows().size()).sum();

        assertThat(rows).isEqualTo(ReportExtent.PRINTED.anIndicator());
        assertThat(words(document))
                .anyMatch(text -> text.contains("276 more series were left out"));
        assertThat(
                        builder.book(dossier.ledger(), request(), Progress.SILENT)
                                .orElseThrow()
                                .sheets())
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.rows()).hasSize(300));
    }

    @Test
    void looksOnlyAtThePeriodsAndIndicatorsAskedFor() throws Exception {
        bring(
                "trees.csv",
                FIRST,
                "Trees planted,Pickering,1000,1100,1210",
                "Shrubs planted,Pickering,10,20,40");
        ReportRequest narrow =
                new ReportRequest(
                        List.of("shrubs  PLANTED"),
                        Optional.of(Period.ofYear(2023)),
                        Optional.empty(),
                        Language.ENGLISH,
                        "a",
                        LocalDate.of(2026, 3, 31));

        Document document =
                builder.document(dossier.ledger(), narrow, Progress.SILENT).orElseThrow();

        assertThat(years(document)).hasSize(1);
        assertThat(cells(years(document).getFirst().rows().getFirst()))
                .containsExactly("Shrubs planted, Pickering", "20", "40", "+100.0%");
    }

    @Test
    void makesNothingOfADossierWithNothingToCompare() throws Exception {
        assertThat(builder.document(dossier.ledger(), request(), Progress.SILENT)).isEmpty();
        Desk.bring(
                dossier,
                Desk.csv(
                        folder,
                        "one.csv",
                        "Indicator,Municipality,2024",
                        "Trees planted,Pickering,1000"),
                FIRST);
        assertThat(builder.document(dossier.ledger(), request(), Progress.SILENT)).isEmpty();
        assertThat(builder.book(dossier.ledger(), request(), Progress.SILENT)).isEmpty();
    }

    @Test
    void namesTheDossierWhereThereIsNoProfile() throws Exception {
        bring("trees.csv", FIRST, "Trees planted,Pickering,1000,1100,1210");

        assertThat(document().cover().community()).isEqualTo("a");
    }

    @Test
    void tellsEveryStepAndWhyOneIsMissing() throws Exception {
        bring("trees.csv", FIRST, "Trees planted,Pickering,1000,500 b,600");

        ReportBook book = builder.book(dossier.ledger(), request(), Progress.SILENT).orElseThrow();

        assertThat(book.changes())
                .extracting(ReportBook.Change::difference)
                .containsExactly(OptionalDouble.empty(), OptionalDouble.of(100));
        assertThat(book.changes().getFirst().reason())
                .contains("A break lies between 2022 and 2023");
        assertThat(book.sheets().getFirst().rows().getFirst().remarks())
                .contains("2023: break in the series");
    }

    @Test
    void stopsWhenAskedTo() throws Exception {
        bring("trees.csv", FIRST, "Trees planted,Pickering,1000,1100,1210");
        Progress stopped = Stopped.atOnce();

        assertThatThrownBy(() -> builder.document(dossier.ledger(), request(), stopped))
                .isInstanceOf(Cancelled.class);
        assertThatThrownBy(() -> builder.book(dossier.ledger(), request(), stopped))
                .isInstanceOf(Cancelled.class);
    }

    private void bring(String name, Instant at, String... rows) throws Exception {
        List<String> lines = new ArrayList<>(List.of("Indicator,Municipality,2022,2023,2024"));
        lines.addAll(List.of(rows));
        Desk.bring(dossier, Desk.csv(folder, name, lines.toArray(String[]::new)), at);
    }

    private Document document() throws Exception {
        return builder.document(dossier.ledger(), request(), Progress.SILENT).orElseThrow();
    }

    private static ReportRequest request() {
        return new ReportRequest(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Language.ENGLISH,
                "a",
                LocalDate.of(2026, 3, 31));
    }

    private static List<Block.Table> tables(Document document) {
        return document.allBlocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }

    /// The tables of indicators × years.
    private static List<Block.Table> years(Document document) {
        return tables(document).stream()
                .filter(table -> headers(table).contains("Change"))
                .toList();
    }

    private static List<String> headers(Block.Table table) {
        return table.columns().stream().map(Block.Column::header).toList();
    }

    private static List<String> cells(Block.Row row) {
        return row.cells().stream()
                .map(
                        cell ->
                                cell.content().stream()
                                        .map(Inline::text)
                                        .collect(Collectors.joining()))
                .toList();
    }

    private static List<String> headlines(Document document) {
        return document.allBlocks().stream()
                .filter(Block.Chart.class::isInstance)
                .map(block -> ((Block.Chart) block).data().headline())
                .toList();
    }

    /// The lines that lead from charts to the register.
    private static List<String> evidence(Document document) {
        return document.allBlocks().stream()
                .filter(Block.Chart.class::isInstance)
                .map(
                        block ->
                                ((Block.Chart) block)
                                        .evidence().stream()
                                                .map(Inline::text)
                                                .collect(Collectors.joining()))
                .toList();
    }

    private static List<String> paragraphs(Document document) {
        return document.allBlocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).content().getFirst().text())
                .toList();
    }

    private static List<String> words(Document document) {
        return document.allBlocks().stream()
                .filter(Block.Bullets.class::isInstance)
                .flatMap(block -> ((Block.Bullets) block).items().stream())
                .flatMap(List::stream)
                .map(Inline::text)
                .toList();
    }
}
