package workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import workbench.model.Language;
import workbench.testing.BesideTheWindow;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

@BesideTheWindow
class LineChartTest {
    private static final double[][] SIZES = {{760, 440}, {1100, 620}, {520, 360}};

    static Stream<String> names() {
        return Charts.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void noWordsLieOverOthersOrAreCutOff(String name) {
        for (double[] size : SIZES) {
            Item.Picture picture = LineChart.compose(Charts.all().get(name), size[0], size[1]);
            List<Item.Words> words = picture.words();
            Rectangle2D paper = new Rectangle2D.Double(0, 0, size[0], size[1]);
            for (int i = 0; i < words.size(); i++) {
                assertThat(paper.contains(words.get(i).box()))
                        .as("%s within %s × %s", words.get(i), size[0], size[1])
                        .isTrue();
                for (Item.Words other : words.subList(i + 1, words.size())) {
                    assertThat(tight(words.get(i)).intersects(tight(other)))
                            .as("%s over %s at %s", words.get(i), other, size[0])
                            .isFalse();
                }
            }
        }
    }

    @Test
    void thePlotsOfOneDocumentBeginAndEndInTheSamePlace() {
        List<ChartData> charts =
                List.of(
                        Charts.oneLine(Language.ENGLISH),
                        Charts.peers(Language.ENGLISH),
                        Charts.target(Language.FRENCH),
                        Charts.millions(Language.FRENCH),
                        Charts.negative());
        PlotRoom room = PlotRoom.of(charts, 304);

        assertThat(charts.stream().map(chart -> grid(chart, PlotRoom.OWN)).distinct())
                .as("each by itself")
                .hasSizeGreaterThan(1);
        assertThat(charts.stream().map(chart -> grid(chart, room)).distinct()).hasSize(1);
    }

    /// From where to where the grid of a printed plot goes, in whole pixels.
    private static List<Long> grid(ChartData data, PlotRoom room) {
        return LineChart.compose(data.withoutWordsAround(), 760, 304, room).items().stream()
                .filter(Item.Line.class::isInstance)
                .map(Item.Line.class::cast)
                .filter(line -> line.stroke().equals(Style.HAIRLINE))
                .map(line -> line.shape().getBounds2D())
                .filter(box -> box.getHeight() == 0)
                .map(box -> List.of(Math.round(box.getMinX()), Math.round(box.getMaxX())))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("names")
    void noWordsLieOverOthersWhereRoomIsSharedEither(String name) {
        PlotRoom room = PlotRoom.of(List.copyOf(Charts.all().values()), 304);
        List<Item.Words> words =
                LineChart.compose(Charts.all().get(name).withoutWordsAround(), 760, 304, room)
                        .words();
        for (int i = 0; i < words.size(); i++) {
            for (Item.Words other : words.subList(i + 1, words.size())) {
                assertThat(tight(words.get(i)).intersects(tight(other)))
                        .as("%s over %s", words.get(i), other)
                        .isFalse();
            }
        }
    }

    /// Down to the narrowest side pane with the largest letters.
    @ParameterizedTest
    @MethodSource("names")
    void timeRunsToTheRightAndNoWordsLeaveThePictureHoweverNarrowItIs(String name) {
        for (int width = 160; width <= 790; width += 30) {
            Item.Picture picture = LineChart.compose(Charts.all().get(name), width, 440);
            Rectangle2D paper = new Rectangle2D.Double(0, 0, width, 440);
            assertThat(picture.words())
                    .as("%s at %s", name, width)
                    .allSatisfy(
                            words ->
                                    assertThat(paper.contains(words.box()))
                                            .as("%s at %s", words, words.box())
                                            .isTrue());
            for (Item item : picture.items()) {
                if (item instanceof Item.Line line && isSeries(line)) {
                    assertThat(xs(line.shape())).as("%s at %s", name, width).isSorted();
                }
            }
            List<Double> years =
                    picture.words().stream()
                            .filter(words -> words.role() == Item.Role.PERIOD_TICK)
                            .map(words -> words.box().getCenterX())
                            .toList();
            assertThat(years).as("%s at %s", name, width).isSorted();
        }
    }

    @Test
    void ofTwoChartsBesideEachOtherTheOneWithFewerWordsBelowIsMadeShorterByThem() {
        ChartData few = Charts.oneLine(Language.ENGLISH);
        ChartData many = Charts.twoLines();
        if (LineChart.below(few, 500, 440) > LineChart.below(many, 500, 440)) {
            few = Charts.twoLines();
            many = Charts.oneLine(Language.ENGLISH);
        }
        double less = ChartPainter.shorterBeside(few, many, 500, 440);
        assertThat(440 - less - LineChart.below(few, 500, 440 - less))
                .as("both plots end there")
                .isEqualTo(440 - LineChart.below(many, 500, 440));
        assertThat(ChartPainter.shorterBeside(many, few, 500, 440)).isZero();
    }

    @Test
    void namesStandBelowAPlotThatWouldBeNextToNothingBesideThem() {
        Item.Picture picture = LineChart.compose(Charts.twoLongNames(), 200, 440);

        double axis =
                picture.words().stream()
                        .filter(words -> words.role() == Item.Role.PERIOD_TICK)
                        .mapToDouble(words -> words.box().getMaxY())
                        .max()
                        .orElseThrow();
        assertThat(picture.words())
                .filteredOn(words -> words.role() == Item.Role.END_LABEL)
                .hasSize(2)
                .allSatisfy(words -> assertThat(words.box().getMinY()).isGreaterThan(axis));
    }

    /// A ring of a mark runs back to where it began; it is no course.
    private static List<Double> xs(Shape shape) {
        List<Double> xs = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            if (kind != PathIterator.SEG_MOVETO && kind != PathIterator.SEG_LINETO) {
                return List.of();
            }
            xs.add(at[0]);
        }
        return xs;
    }

    @Test
    void aLineThatIsAloneAndNamedAboveThePlotHasOnlyItsValueAtItsEnd() {
        assertThat(ends(Charts.oneLine(Language.ENGLISH)))
                .singleElement()
                .asString()
                .doesNotContain("Canada");
        assertThat(ends(Charts.twoLines())).anyMatch(words -> words.contains("Canada"));
        assertThat(ends(Charts.oneLineThatIsAPart()))
                .as("“Total visits” does not name “Total”")
                .singleElement()
                .asString()
                .contains("Total");
    }

    private static List<String> ends(ChartData data) {
        return LineChart.compose(data, 480, 340).words().stream()
                .filter(words -> words.role() == Item.Role.END_LABEL)
                .map(Item.Words::toString)
                .toList();
    }

    /// But for charts in which lines are in the way on all sides: there the white rim of the value
    /// keeps it legible.
    @ParameterizedTest
    @MethodSource("names")
    void noFirstValueLiesOnALineOrReadsAsAValueOfTheAxis(String name) {
        assumeThat(name).doesNotStartWith("crowded");
        ChartData data = Charts.all().get(name);
        for (double[] size : SIZES) {
            Item.Picture picture = LineChart.compose(data, size[0], size[1]);
            for (Item.Words first : picture.words()) {
                if (first.role() != Item.Role.START_LABEL) {
                    continue;
                }
                Rectangle2D box = tight(first);
                long lines =
                        picture.items().stream()
                                .filter(item -> item instanceof Item.Line line && isSeries(line))
                                .map(item -> ((Item.Line) item).shape())
                                .filter(
                                        shape ->
                                                Style.solid(1)
                                                        .createStrokedShape(shape)
                                                        .intersects(box))
                                .count();
                assertThat(lines).as("%s of %s at %s", first, name, size[0]).isZero();
                for (Item.Words tick : picture.words()) {
                    if (tick.role() == Item.Role.VALUE_TICK) {
                        Rectangle2D near = tight(tick);
                        near.setRect(
                                near.getX(), near.getY(), near.getWidth() + 10, near.getHeight());
                        assertThat(near.intersects(box))
                                .as("%s beside %s of %s", first, tick, name)
                                .isFalse();
                    }
                }
            }
        }
    }

    /// As where the names of a language are long, and stand below a plot that is low for it.
    @ParameterizedTest
    @MethodSource("names")
    void noTwoFirstValuesStandUnderEachOtherLikeAList(String name) {
        assumeThat(name).doesNotStartWith("crowded");
        ChartData data = Charts.all().get(name);
        for (double height = 200; height <= 440; height += 20) {
            List<Rectangle2D> firsts =
                    LineChart.compose(data, 370, height).words().stream()
                            .filter(words -> words.role() == Item.Role.START_LABEL)
                            .map(LineChartTest::tight)
                            .toList();
            for (Rectangle2D one : firsts) {
                Rectangle2D around =
                        new Rectangle2D.Double(
                                one.getX(),
                                one.getY() - one.getHeight() / 3,
                                one.getWidth(),
                                one.getHeight() * 5 / 3);
                assertThat(firsts.stream().filter(around::intersects)).hasSize(1);
            }
        }
    }

    /// However near the first value a target is, on its one side or its other.
    @ParameterizedTest
    @EnumSource(Language.class)
    void noFirstValueLiesOnTheLineOfATarget(Language language) {
        ChartData data = Charts.oneLine(language);
        for (double target = 70; target <= 100; target += 0.5) {
            ChartData aimed = Charts.withTarget(data, target, "Target");
            for (double[] size : SIZES) {
                Item.Picture picture = LineChart.compose(aimed, size[0], size[1]);
                Rectangle2D line =
                        picture.items().stream()
                                .filter(Item.Line.class::isInstance)
                                .map(Item.Line.class::cast)
                                .filter(one -> one.stroke().equals(LineChart.TARGET))
                                .map(one -> one.shape().getBounds2D())
                                .findFirst()
                                .orElseThrow();
                Item.Words first =
                        picture.words().stream()
                                .filter(words -> words.role() == Item.Role.START_LABEL)
                                .findFirst()
                                .orElseThrow();
                Rectangle2D box = tight(first);
                assertThat(line.getY())
                        .as("the line of %s and %s at %s", target, first, size[0])
                        .matches(y -> y < box.getY() || y > box.getMaxY());
            }
        }
    }

    /// The grid, the ticks and the leaders are thin.
    private static boolean isSeries(Item.Line line) {
        return line.stroke().getLineWidth() >= 1.4f;
    }

    /// From the height of capitals to the baseline: what the eye takes for the text.
    private static Rectangle2D tight(Item.Words words) {
        Rectangle2D box = words.box();
        double air = words.block().lineHeight() * 0.2;
        return new Rectangle2D.Double(
                box.getX() + 0.5, box.getY() + air, box.getWidth() - 1, box.getHeight() - 2 * air);
    }

    @Test
    void lettersKeepTheirSizeWhereThereIsLittleRoom() {
        for (ChartData chart :
                List.of(Charts.peers(Language.ENGLISH), Charts.target(Language.FRENCH))) {
            assertThat(LineChart.compose(chart, 380, 350).words())
                    .flatExtracting(words -> words.block().lines())
                    .flatExtracting(line -> line)
                    .extracting(run -> run.font().getSize2D())
                    .allSatisfy(size -> assertThat(size).isGreaterThanOrEqualTo(12f));
        }
    }

    /// As wide as the panel beside the table of indicators.
    @Test
    void namesAreWholeInANarrowChartOfSeveralLines() {
        assertThat(LineChart.compose(Charts.twoLongNames(), 300, 320).words())
                .filteredOn(words -> words.role() == Item.Role.END_LABEL)
                .hasSize(2)
                .allSatisfy(words -> assertThat(words.block().isCut()).isFalse());
    }

    @Test
    void everyLineIsNamedWithItsLastValue() {
        assertThat(texts(Charts.eightLines(), Item.Role.END_LABEL))
                .hasSize(8)
                .contains("Durham 6.7%");
        assertThat(texts(Charts.longLabels(), Item.Role.END_LABEL))
                .contains("First Nations reserves, urban centres of all sizes 81.7% (2022)");
    }

    @Test
    void wordsAreInTheChartsLanguage() {
        assertThat(texts(Charts.target(Language.FRENCH), Item.Role.END_LABEL))
                .containsExactly("Canada 96,4\u00a0%", "Cible pour 2030 100\u00a0%");
        assertThat(texts(Charts.target(Language.FRENCH), Item.Role.VALUE_TICK))
                .startsWith("80\u00a0%", "85\u00a0%");
        assertThat(texts(Charts.money(), Item.Role.VALUE_TICK)).contains("300\u202f000\u00a0$");
        assertThat(texts(Charts.quarters(), Item.Role.PERIOD_TICK)).startsWith("T1", "2022", "T2");
    }

    @Test
    void saysQuietlyThatTheAxisDoesNotStartAtNought() {
        assertThat(texts(Charts.oneLine(Language.ENGLISH), Item.Role.KEY))
                .containsExactly("The vertical axis starts at 80%, not at zero");
        assertThat(texts(Charts.twoLines(), Item.Role.KEY)).isEmpty();
    }

    @Test
    void explainsTheMarksThatItUses() {
        assertThat(texts(Charts.provisional(), Item.Role.KEY))
                .containsExactly("Provisional", "Estimated", "Use with caution");
        assertThat(texts(Charts.broken(), Item.Role.KEY))
                .first()
                .isEqualTo("Break: values before and after are not comparable");
    }

    @Test
    void headlineTakesTwoLinesAtMost() {
        Item.Words headline =
                LineChart.compose(Charts.longLabels(), 760, 440).words().stream()
                        .filter(words -> words.role() == Item.Role.HEADLINE)
                        .findFirst()
                        .orElseThrow();

        assertThat(headline.block().lines()).hasSize(2);
        assertThat(text(headline)).endsWith("…");
    }

    @Test
    void chartWithoutValuesKeepsItsWords() {
        ChartData empty =
                Charts.named("empty", Language.ENGLISH, workbench.model.Factor.WORK)
                        .text("Nothing yet", "", "Jobs", "")
                        .line("Pickering", true, 2020, Charts.GAP)
                        .source("none")
                        .done();

        assertThat(texts(empty, Item.Role.HEADLINE)).containsExactly("Nothing yet");
        assertThat(texts(empty, Item.Role.END_LABEL)).isEmpty();
    }

    private static List<String> texts(ChartData data, Item.Role role) {
        return LineChart.compose(data, 760, 440).words().stream()
                .filter(words -> words.role() == role)
                .map(LineChartTest::text)
                .toList();
    }

    private static String text(Item.Words words) {
        return String.join(
                        " ",
                        words.block().lines().stream()
                                .map(line -> String.join("", line.stream().map(Run::text).toList()))
                                .toList())
                .replaceAll(" +", " ");
    }
}
