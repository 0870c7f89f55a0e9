package workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import workbench.chart.OfficeChart.Label;
import workbench.chart.OfficeChart.Part;
import workbench.chart.OfficeChart.Place;
import workbench.model.Factor;
import workbench.model.Language;
import workbench.model.Period;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;

class OfficeChartTest {
    @Test
    void keepsAPlaceForYearsWithoutAValue() {
        OfficeChart chart =
                of(Charts.withPoints(List.of(point(2006, 1.5), point(2011, 2), point(2016, 4))));

        assertThat(chart.categories()).hasSize(11).startsWith("2006").endsWith("2016");
        assertThat(chart.series().getFirst().values().get(5)).isEqualTo(OptionalDouble.of(2));
        assertThat(chart.series().getFirst().values().stream().filter(OptionalDouble::isPresent))
                .hasSize(3);
        assertThat(chart.gaps()).isFalse();
    }

    @Test
    void cutsTheLineWhereASourceSaysThatAValueIsMissing() {
        assertThat(of(Charts.all().get("gap-en")).gaps()).isTrue();
        assertThat(of(Charts.all().get("one-line-en")).gaps()).isFalse();
    }

    @Test
    void thePlotsOfOneDocumentBeginAndEndInTheSamePlace() {
        List<ChartData> charts =
                List.of(
                        Charts.all().get("one-line-en"),
                        Charts.all().get("peers-en"),
                        Charts.all().get("millions-en"));
        PlotRoom room = OfficeChart.room(charts, 468, 196);

        assertThat(charts.stream().map(OfficeChartTest::of).map(OfficeChart::plot).distinct())
                .as("each by itself")
                .hasSize(3);
        assertThat(
                        charts.stream()
                                .map(data -> OfficeChart.of(data, 468, 196, room).orElseThrow())
                                .map(OfficeChart::plot)
                                .distinct())
                .hasSize(1);
    }

    @Test
    void namesEveryLineAtItsEndAndNoneOverAnother() {
        Charts.all()
                .forEach(
                        (name, data) ->
                                OfficeChart.of(data, 468, 196, PlotRoom.OWN)
                                        .ifPresent(
                                                chart ->
                                                        assertEndsApart(name, named(data), chart)));
    }

    /// Every line that has a value is named once, and so is the target.
    private static int named(ChartData data) {
        long lines = data.lines().stream().filter(line -> !Plot.present(line).isEmpty()).count();
        return (int) lines + data.targets().size();
    }

    @Test
    void aLineThatEndsEarlyGoesOnAsAThinOneToItsName() {
        ChartData data =
                Charts.named("early", Language.ENGLISH, Factor.CONNECT)
                        .text("Early", "", "Households", "")
                        .line("Town", true, 2019, 60, 70, 80, 90)
                        .line("Country", false, 2019, 85, 88, Charts.GAP, Charts.GAP)
                        .source("none")
                        .done();
        OfficeChart chart = of(data);

        assertThat(chart.series()).hasSize(3);
        OfficeChart.Series ahead = chart.series().get(2);
        assertThat(ahead.name()).startsWith("Country 88").contains("2020");
        assertThat(ahead.values().subList(1, 4)).containsOnly(OptionalDouble.of(88));
        assertThat(ahead.labels()).singleElement().extracting(Label::at).isEqualTo(3);
        assertThat(chart.series().get(1).labels())
                .noneMatch(label -> label.parts().contains(Part.NAME));
    }

    @Test
    void hasTheAxisOfThePictureThatAPdfPrints() {
        Charts.all()
                .forEach(
                        (name, data) ->
                                OfficeChart.of(data, 468, 166, PlotRoom.OWN)
                                        .ifPresent(
                                                chart -> {
                                                    ValueAxis printed =
                                                            LineChart.valueAxis(data, 266);
                                                    assertThat(chart.values().min())
                                                            .as(name)
                                                            .isEqualTo(printed.min());
                                                    assertThat(chart.values().max())
                                                            .as(name)
                                                            .isEqualTo(printed.max());
                                                }));
    }

    @Test
    void aFirstValueFindsAFreePlaceBesideASteepLineAndTheAxis() {
        for (double[] values :
                List.of(
                        new double[] {318, 264, 258, 284, 271},
                        new double[] {31, 69, 70, 72, 74},
                        new double[] {1240, 2100, 1980, 2400, 3310})) {
            ChartData data =
                    Charts.named("first", Language.ENGLISH, Factor.CONNECT)
                            .text("First", "", "Things", "")
                            .line("Pickering", true, 2019, values)
                            .source("none")
                            .done();
            assertThat(of(data).series().getFirst().labels())
                    .filteredOn(label -> label.parts().equals(List.of(Part.VALUE)))
                    .as("first of " + values[0])
                    .hasSize(1);
        }
    }

    @Test
    void noSeriesIsDashedAsTheTargetIs() {
        List<Double> target = of(Charts.target(Language.ENGLISH)).series().getLast().dash();

        Charts.all()
                .forEach(
                        (name, data) ->
                                OfficeChart.of(data, 468, 166, PlotRoom.OWN).stream()
                                        .flatMap(
                                                chart ->
                                                        chart
                                                                .series()
                                                                .subList(0, data.lines().size())
                                                                .stream())
                                        .forEach(
                                                series ->
                                                        assertThat(series.dash())
                                                                .as(name)
                                                                .isNotEqualTo(target)));
    }

    private static void assertEndsApart(String name, int lines, OfficeChart chart) {
        List<Double> centres = new ArrayList<>();
        for (OfficeChart.Series series : chart.series()) {
            for (Label label : series.labels()) {
                if (label.place() == Place.RIGHT) {
                    assertThat(label.parts()).as(name).contains(Part.NAME);
                    double value = series.values().get(label.at()).orElseThrow();
                    double share =
                            (chart.values().max() - value)
                                    / (chart.values().max() - chart.values().min());
                    double y = chart.plot().top() + share * chart.plot().height();
                    centres.add((y + label.down()) * 196);
                }
            }
        }
        Collections.sort(centres);
        assertThat(centres).as(name).hasSize(lines);
        for (int i = 1; i < centres.size(); i++) {
            assertThat(centres.get(i) - centres.get(i - 1)).as(name).isGreaterThan(10);
        }
    }

    @Test
    void countsInMillionsAndKeepsTheLanguagesSigns() {
        assertThat(of(Charts.all().get("millions-en")).format()).contains("0.0,,\"\u00a0million\"");
        assertThat(of(Charts.all().get("millions-fr")).format())
                .startsWith("[$-C0C]")
                .contains("0.0,,\"\u00a0millions\"");
        assertThat(of(Charts.target(Language.FRENCH)).format())
                .isEqualTo("[$-C0C]#,##0.0\"\u00a0%\"");
        assertThat(of(Charts.money()).format()).isEqualTo("[$-C0C]#,##0\"\u00a0$\"");
    }

    @Test
    void drawsTheTargetAsADashedSeriesOfItsOwn() {
        OfficeChart.Series target = of(Charts.target(Language.ENGLISH)).series().getLast();

        assertThat(target.name()).contains("100%");
        assertThat(target.dash()).isNotEmpty();
        assertThat(target.values()).containsOnly(OptionalDouble.of(100));
        assertThat(target.labels())
                .singleElement()
                .extracting(Label::parts)
                .isEqualTo(List.of(Part.NAME));
    }

    @Test
    void marksWhatIsProvisionalByAHollowCircleAndSaysSo() {
        OfficeChart chart = of(Charts.all().get("provisional-en"));

        assertThat(chart.series().getFirst().marks())
                .extracting(OfficeChart.Mark::shape)
                .contains(OfficeChart.Shape.CIRCLE, OfficeChart.Shape.DOT);
        assertThat(chart.remarks()).anyMatch(remark -> remark.startsWith("\u25cb "));
    }

    @Test
    void namesMonthsAlongAnAxisOfDates() {
        OfficeChart chart = of(Charts.months());

        assertThat(chart.dates()).hasSameSizeAs(chart.categories()).isSorted();
        assertThat(chart.yearly()).isFalse();
    }

    private static ChartData.Point point(int year, double value) {
        return Charts.point(Period.ofYear(year), value);
    }

    private static OfficeChart of(ChartData data) {
        return OfficeChart.of(data, 468, 196, PlotRoom.OWN).orElseThrow();
    }
}
