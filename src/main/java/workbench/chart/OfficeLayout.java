package workbench.chart;

import workbench.catalogue.Texts;
import workbench.chart.OfficeChart.Label;
import workbench.chart.OfficeChart.Mark;
import workbench.chart.OfficeChart.Part;
import workbench.chart.OfficeChart.Place;
import workbench.chart.OfficeChart.Series;
import workbench.model.Period;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Lays an {@link OfficeChart} out: in logical pixels, as the composed chart, of which a printed
/// line of text is 728 wide.
final class OfficeLayout {
    /// Points a logical pixel, as the composed chart is printed.
    private static final double SCALE = 468 / 728.0;

    /// Programs draw thin lines thinner than print shows them.
    private static final double HEAVIER = 1.15;

    /// From the last point to its label.
    private static final double REACH = 8;

    /// Another font than ours may be used, and be wider.
    private static final double SLACK = 1.06;

    private static final double WIDEST = 0.36;
    private static final double TOP = 20;
    private static final double BOTTOM = 30;
    private static final double GAP = 3;

    /// Where labels are moved far from their lines: leaders that are not steep can be followed.
    private static final double FARTHER = 18;

    private static final double FAR = 12;

    /// From the end of a line that ends early to where its label stands.
    private static final BasicStroke AHEAD = Style.dashed(0.8, 1.5f, 2);

    private final ChartData data;
    private final List<Period> periods;
    private final double width;
    private final double height;
    private final List<LineStyle> styles;
    private final ChartNumbers numbers;
    private final PeriodWords words;
    private final ValueAxis axis;
    private final boolean broken;
    private final PlotRoom room;
    private final double aside;
    private final Plot plot;

    /// @param room that the plot leaves beside itself at least
    OfficeLayout(ChartData data, List<Period> periods, double width, double height, PlotRoom room) {
        this.data = data;
        this.periods = periods;
        this.width = pixels(width);
        this.height = pixels(height);
        this.styles = LineStyle.of(data);
        this.numbers = ChartNumbers.of(data);
        this.words = new PeriodWords(data.language());
        this.axis = LineChart.valueAxis(data, ChartPainter.HEIGHT);
        this.broken = widestEnd(false) > this.width * WIDEST;
        this.room = room;
        Plot near = plot(0);
        this.aside = isFar(near) ? FARTHER : 0;
        this.plot = aside == 0 ? near : plot(aside);
    }

    static double pixels(double points) {
        return points / SCALE;
    }

    /// Whether labels at the ends of lines have to stand far from them to stand apart.
    private boolean isFar(Plot near) {
        List<End> ends = ends();
        double[] tops = tops(ends, near);
        return IntStream.range(0, tops.length)
                .anyMatch(
                        i ->
                                Math.abs(tops[i] + endHeight() / 2 - near.y(ends.get(i).value()))
                                        > FAR);
    }

    private double[] tops(List<End> ends, Plot on) {
        double[] centres = ends.stream().mapToDouble(end -> on.y(end.value())).toArray();
        double[] heights = ends.stream().mapToDouble(_ -> endHeight()).toArray();
        return LabelStack.tops(centres, heights, 0, height - 4);
    }

    /// What stands beside the plot, in logical pixels.
    PlotRoom room() {
        Rectangle2D area = plot.area();
        return new PlotRoom(area.getX(), width - area.getMaxX());
    }

    OfficeChart chart() {
        List<Series> series = new ArrayList<>();
        List<End> ends = ends();
        double[] tops = tops(ends, plot);
        List<Series> ahead = new ArrayList<>();
        List<StartLabels.Placed> starts = StartLabels.inside(data, styles, plot);
        for (int i = 0; i < data.lines().size(); i++) {
            List<Label> labels = new ArrayList<>();
            for (StartLabels.Placed start : starts) {
                // The axis of a program has no room for a value left of its first period.
                if (start.line() == i && start.free()) {
                    labels.add(start(start));
                }
            }
            for (int e = 0; e < ends.size(); e++) {
                End end = ends.get(e);
                if (end.line() == i) {
                    double middle = tops[e] + endHeight() / 2;
                    if (end.early() && !broken) {
                        ahead.add(ahead(end, middle));
                    } else {
                        labels.add(end(end, middle));
                    }
                }
            }
            series.add(series(i, labels));
        }
        series.addAll(ahead);
        for (int t = 0; t < data.targets().size(); t++) {
            int at = ends.size() - data.targets().size() + t;
            double middle = tops[at] + endHeight() / 2;
            series.add(target(data.targets().get(t), end(ends.get(at), middle)));
        }
        Rectangle2D area = plot.area();
        int every = namedEvery();
        boolean monthly = periods.getFirst() instanceof Period.Month;
        boolean yearly = periods.getFirst() instanceof Period.Year;
        // LibreOffice names all categories or none, and not one of so many.
        boolean dated = monthly || yearly && every > 1;
        return new OfficeChart(
                new OfficeChart.Frame(
                        area.getX() / width,
                        area.getY() / height,
                        area.getWidth() / width,
                        area.getHeight() / height),
                periods.stream().map(this::category).toList(),
                dated ? periods.stream().map(Period::start).toList() : List.of(),
                yearly,
                NumberCode.date(data, yearly || every % 12 == 0 && startsInJanuary()),
                every,
                series,
                gaps(),
                new OfficeChart.Axis(
                        axis.min(), axis.max(), axis.step(), NumberCode.tick(data, axis.step())),
                NumberCode.label(data),
                remarks());
    }

    private boolean startsInJanuary() {
        return periods.getFirst().start().getMonth() == Month.JANUARY;
    }

    private Plot plot(double more) {
        double ticks =
                axis.ticks().stream()
                        .map(tick -> numbers.tick(tick, axis.step()))
                        .mapToDouble(
                                tick -> Lettering.width(tick, ChartFonts.regular(Style.TICK_LABEL)))
                        .max()
                        .orElse(0);
        double left = Math.max(ticks * SLACK + 12, room.values());
        double right = Math.max(widestEnd(broken) * SLACK + REACH + more + 4, room.names());
        Rectangle2D area =
                new Rectangle2D.Double(left, TOP, width - left - right, height - TOP - BOTTOM);
        return new Plot(area, 0, 0, axis, new TimeAxis(periods, words));
    }

    /// The labelled end of a line.
    ///
    /// @param line its number; that of a target is one more than the last
    /// @param at number of its category
    /// @param early whether other lines go on further: then the label says when it was
    private record End(int line, int at, double value, boolean early, String name, String words) {}

    private List<End> ends() {
        List<End> ends = new ArrayList<>();
        for (int i = 0; i < data.lines().size(); i++) {
            ChartData.Line line = data.lines().get(i);
            if (Plot.present(line).isEmpty()) {
                continue;
            }
            ChartData.Point last = Plot.present(line).getLast();
            int at = periods.indexOf(last.period());
            boolean early = at < periods.size() - 1;
            double value = last.value().orElseThrow();
            String words = numbers.label(value) + data.signBehind(last);
            String dated = early && broken ? category(last.period()) + " " + words : words;
            if (early && !broken) {
                dated =
                        Texts.of(data.language())
                                .text("chart.dated", words, this.words.full(last.period()));
            }
            ends.add(new End(i, at, value, early, line.label(), dated));
        }
        for (ChartData.Target target : data.targets()) {
            ends.add(
                    new End(
                            data.lines().size(),
                            periods.size() - 1,
                            target.value(),
                            false,
                            name(target),
                            ""));
        }
        return ends;
    }

    private double widestEnd(boolean brokenLines) {
        return ends().stream().mapToDouble(end -> width(end, brokenLines)).max().orElse(0);
    }

    private double width(End end, boolean brokenLines) {
        Font font = ChartFonts.bold(Style.LABEL);
        double name = Lettering.width(end.name(), font);
        double words = Lettering.width(end.words(), font);
        return brokenLines ? Math.max(name, words) : name + Lettering.width(" ", font) + words;
    }

    private double endHeight() {
        return Style.LABEL * 1.25 * (broken ? 2 : 1) + GAP;
    }

    /// A line that ends before others goes on as a thin dotted one to the column of labels, as a
    /// leader that crosses the others could not be followed.
    private Series ahead(End end, double middle) {
        LineStyle style = styles.get(end.line());
        List<OptionalDouble> values =
                IntStream.range(0, periods.size())
                        .mapToObj(
                                at ->
                                        at < end.at()
                                                ? OptionalDouble.empty()
                                                : OptionalDouble.of(end.value()))
                        .toList();
        double down = middle - plot.y(end.value());
        Label label =
                new Label(
                        periods.size() - 1,
                        Place.RIGHT,
                        moved(aside, width),
                        moved(down, height),
                        List.of(Part.NAME),
                        false,
                        false);
        return new Series(
                end.name() + " " + end.words(),
                false,
                FactorColours.hex(style.ink()),
                FactorColours.hex(style.text()),
                AHEAD.getLineWidth() * SCALE * HEAVIER,
                dash(AHEAD),
                values,
                List.of(),
                List.of(),
                List.of(label));
    }

    private Label end(End end, double middle) {
        boolean target = end.line() == data.lines().size();
        List<Part> parts = new ArrayList<>(List.of(Part.NAME));
        if (end.early()) {
            parts.add(Part.PERIOD);
        }
        if (!target) {
            parts.add(Part.VALUE);
        }
        double right = plot.end() + aside - plot.x(periods.get(end.at()));
        double down = middle - plot.y(end.value());
        return new Label(
                end.at(),
                Place.RIGHT,
                moved(right, width),
                moved(down, height),
                parts,
                broken,
                !target && isStarred(Plot.present(data.lines().get(end.line())).getLast()));
    }

    private Label start(StartLabels.Placed start) {
        ChartData.Point first = Plot.present(data.lines().get(start.line())).getFirst();
        Rectangle2D box = start.words().box();
        double x = plot.x(first.period());
        double y = plot.at(first).getY();
        Place place = box.getCenterY() < y ? Place.ABOVE : Place.BELOW;
        if (box.getMinY() < y && y < box.getMaxY()) {
            // Beside its point it has found room between two values of the axis.
            return new Label(
                    periods.indexOf(first.period()),
                    Place.LEFT,
                    0,
                    0,
                    List.of(Part.VALUE),
                    false,
                    isStarred(first));
        }
        return new Label(
                periods.indexOf(first.period()),
                place,
                moved(box.getCenterX() - x, width),
                0,
                List.of(Part.VALUE),
                false,
                isStarred(first));
    }

    private boolean isStarred(ChartData.Point point) {
        return !data.signBehind(point).isEmpty();
    }

    /// What cannot be seen is left to the program.
    private static double moved(double by, double whole) {
        return Math.abs(by) < 1 ? 0 : by / whole;
    }

    private Series series(int number, List<Label> labels) {
        ChartData.Line line = data.lines().get(number);
        LineStyle style = styles.get(number);
        List<OptionalDouble> values =
                periods.stream()
                        .map(
                                period ->
                                        line.points().stream()
                                                .filter(point -> point.period().equals(period))
                                                .map(ChartData.Point::value)
                                                .findFirst()
                                                .orElse(OptionalDouble.empty()))
                        .toList();
        Map<Integer, Mark> marks = new TreeMap<>();
        for (LineMarks.Dot dot : LineMarks.dots(line, style)) {
            int at = periods.indexOf(dot.point().period());
            marks.put(at, new Mark(at, shape(dot.mark()), size(dot.radius())));
        }
        for (int at = 0; at < values.size(); at++) {
            // No line leads to it, and it would not be seen.
            if (gaps() && isAlone(values, at)) {
                marks.putIfAbsent(at, new Mark(at, OfficeChart.Shape.DOT, size(3)));
            }
        }
        return new Series(
                line.label(),
                style.leading(),
                FactorColours.hex(style.ink()),
                FactorColours.hex(style.text()),
                style.stroke().getLineWidth() * SCALE * HEAVIER,
                dash(style.stroke()),
                values,
                List.copyOf(marks.values()),
                LineMarks.breaks(line).stream().map(periods::indexOf).toList(),
                labels);
    }

    private static int size(double radius) {
        return (int) Math.round(2 * radius * SCALE);
    }

    private static boolean isAlone(List<OptionalDouble> values, int at) {
        boolean before = at > 0 && values.get(at - 1).isPresent();
        boolean after = at + 1 < values.size() && values.get(at + 1).isPresent();
        return values.get(at).isPresent() && !before && !after;
    }

    /// Whether a value that a source says is missing lies between two that it has.
    private boolean gaps() {
        return data.lines().stream()
                .anyMatch(
                        line -> {
                            List<ChartData.Point> present = Plot.present(line);
                            return !present.isEmpty()
                                    && line.points().stream()
                                            .filter(point -> point.value().isEmpty())
                                            .map(ChartData.Point::period)
                                            .anyMatch(
                                                    missing ->
                                                            missing.compareTo(
                                                                                    present.getFirst()
                                                                                            .period())
                                                                            > 0
                                                                    && missing.compareTo(
                                                                                    present.getLast()
                                                                                            .period())
                                                                            < 0);
                        });
    }

    private Series target(ChartData.Target target, Label label) {
        return new Series(
                name(target),
                false,
                FactorColours.hex(Style.INK),
                FactorColours.hex(Style.INK),
                LineChart.TARGET.getLineWidth() * SCALE * HEAVIER,
                dash(LineChart.TARGET),
                Collections.nCopies(periods.size(), OptionalDouble.of(target.value())),
                List.of(),
                List.of(),
                List.of(label));
    }

    private String name(ChartData.Target target) {
        String shown = numbers.round(target.value());
        return target.label().contains(shown) ? target.label() : target.label() + " " + shown;
    }

    private static List<Double> dash(BasicStroke stroke) {
        float[] dash = stroke.getDashArray();
        return dash == null
                ? List.of()
                : IntStream.range(0, dash.length)
                        .mapToObj(i -> (double) dash[i] / stroke.getLineWidth())
                        .toList();
    }

    private static OfficeChart.Shape shape(StatusMark mark) {
        return switch (mark) {
            case PLAIN -> OfficeChart.Shape.DOT;
            case PROVISIONAL -> OfficeChart.Shape.CIRCLE;
            case ESTIMATED -> OfficeChart.Shape.DIAMOND;
            case CAUTION -> OfficeChart.Shape.TRIANGLE;
        };
    }

    private List<String> remarks() {
        return Remark.of(data, axis).stream()
                .map(
                        remark ->
                                switch (remark.sign()) {
                                    case PROVISIONAL -> "\u25cb " + remark.words();
                                    case ESTIMATED -> "\u25c7 " + remark.words();
                                    case CAUTION -> "\u25b3 " + remark.words();
                                    case BREAK, NOTHING -> remark.words();
                                })
                .toList();
    }

    /// A period along the axis and in the workbook, each by itself.
    private String category(Period period) {
        return period.frequency() == Period.Frequency.MONTH
                ? words.tick(period) + " " + PeriodWords.year(period)
                : words.full(period);
    }

    private int namedEvery() {
        double widest =
                periods.stream()
                        .map(this::category)
                        .mapToDouble(
                                name -> Lettering.width(name, ChartFonts.regular(Style.TICK_LABEL)))
                        .max()
                        .orElse(0);
        double apart = plot.length() / Math.max(1, periods.size() - 1);
        Set<Period> told =
                data.lines().stream()
                        .flatMap(line -> Plot.present(line).stream())
                        .map(ChartData.Point::period)
                        .collect(Collectors.toSet());
        return OfficePeriods.step(
                periods, told, Math.max(1, (int) Math.ceil((widest * SLACK + 14) / apart)));
    }
}
