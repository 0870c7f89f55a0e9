package workbench.chart;

import workbench.catalogue.Texts;
import workbench.model.Period;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Pattern;

/// The names of lines and targets in a column right of the plot, each beside the end of its line
/// and with its last value; none over another, none cut off.
final class EndLabels {
    private static final double[] SIZES = {Style.LABEL, Style.SMALL, 9.5};
    private static final double GAP = 3;
    private static final double REACH = 14;

    /// Where labels are moved far from their lines: leaders that are not steep can be followed.
    private static final double LONG_REACH = 34;

    private static final double FAR = 12;

    private final List<Entry> entries;
    private final double width;
    private final double reach;

    private EndLabels(List<Entry> entries, double width) {
        this(entries, width, REACH);
    }

    private EndLabels(List<Entry> entries, double width, double reach) {
        this.entries = entries;
        this.width = width;
        this.reach = reach;
    }

    /// The same with long leaders, where labels are moved far from their lines.
    ///
    /// @param y where a value of the axis stands
    EndLabels reaching(DoubleUnaryOperator y, double top, double bottom) {
        double[] centres =
                entries.stream().mapToDouble(entry -> y.applyAsDouble(entry.value())).toArray();
        double[] heights = entries.stream().mapToDouble(Entry::height).toArray();
        double[] tops = LabelStack.tops(centres, heights, top, bottom);
        boolean far = false;
        for (int i = 0; i < tops.length; i++) {
            far |= Math.abs(tops[i] + heights[i] / 2 - centres[i]) > FAR;
        }
        return new EndLabels(entries, width, far ? LONG_REACH : REACH);
    }

    /// One label before it has a place.
    ///
    /// @param line the line's number; -1 for the target
    record Entry(int line, boolean leading, double value, TextBlock block) {
        double height() {
            return block.height() + GAP;
        }
    }

    /// Chooses a size and how far names are broken so that all labels fit one below the other;
    /// whole names in small print go before shortened ones.
    ///
    /// @param rooms for the column, the usual one first, then wider ones for names that would be
    ///   cut
    /// @param height room for all labels together
    static EndLabels of(ChartData data, List<LineStyle> styles, List<Double> rooms, double height) {
        for (double room : rooms) {
            for (double size : SIZES) {
                List<Entry> entries = entries(data, styles, size, 4, room);
                boolean whole = entries.stream().noneMatch(entry -> entry.block().isCut());
                if (whole && heightOf(entries) <= height) {
                    return new EndLabels(entries, widthOf(entries));
                }
            }
        }
        double widest = rooms.getLast();
        for (double size : SIZES) {
            for (int lines = 3; lines >= 1; lines--) {
                List<Entry> entries = entries(data, styles, size, lines, widest);
                if (heightOf(entries) <= height) {
                    return new EndLabels(entries, widthOf(entries));
                }
            }
        }
        return leadingOnly(entries(data, styles, 9.5, 1, widest), height);
    }

    /// More lines than can be named: the leading ones first, then as many as there is room for.
    private static EndLabels leadingOnly(List<Entry> all, double height) {
        List<Entry> kept = new ArrayList<>();
        double used = 0;
        List<Entry> ranked =
                all.stream().sorted(Comparator.comparing(entry -> !entry.leading())).toList();
        for (Entry entry : ranked) {
            if (used + entry.height() <= height) {
                kept.add(entry);
                used += entry.height();
            }
        }
        return new EndLabels(kept, widthOf(kept));
    }

    private static double heightOf(List<Entry> entries) {
        return entries.stream().mapToDouble(Entry::height).sum();
    }

    private static double widthOf(List<Entry> entries) {
        return entries.stream().mapToDouble(entry -> entry.block().width()).max().orElse(0);
    }

    /// None at all, where the names stand elsewhere.
    static EndLabels none() {
        return new EndLabels(List.of(), 0);
    }

    /// The room that the column needs, the leaders to it included.
    double width() {
        return entries.isEmpty() ? 0 : width + reach;
    }

    static List<Entry> entries(
            ChartData data, List<LineStyle> styles, double size, int lines, double widest) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < data.lines().size(); i++) {
            ChartData.Line line = data.lines().get(i);
            if (!Plot.present(line).isEmpty()) {
                LineStyle style = styles.get(i);
                TextBlock block =
                        TextBlock.wrap(
                                name(named(line, data), style.leading(), style.text(), size),
                                value(lastValue(line, data), style.text(), size),
                                widest,
                                lines);
                double last = Plot.present(line).getLast().value().orElseThrow();
                entries.add(new Entry(i, style.leading(), last, block));
            }
        }
        data.targets().stream()
                .map(target -> entry(target, data, size, lines, widest))
                .forEach(entries::add);
        return entries;
    }

    /// A line that is alone, without a target even, and named above the plot needs no name at its
    /// end: the room is the line's, which may have many years to cross.
    private static String named(ChartData.Line line, ChartData data) {
        boolean alone = data.lines().size() == 1 && data.targets().isEmpty();
        return alone && isNamed(line.label().strip(), data.subtitle()) ? "" : line.label();
    }

    /// Whether a name stands by itself between the commas, dots and brackets of other words:
    /// `Total` is not named by `Total visits`.
    private static boolean isNamed(String name, String words) {
        return Pattern.compile("(?:^|[,·:;(–])\\s*" + Pattern.quote(name) + "\\s*(?:$|[,·:;()–])")
                .matcher(words)
                .find();
    }

    private static Entry entry(
            ChartData.Target target, ChartData data, double size, int lines, double widest) {
        String shown = ChartNumbers.of(data).round(target.value());
        String missing = target.label().contains(shown) ? "" : shown;
        TextBlock block =
                TextBlock.wrap(
                        name(target.label(), false, Style.INK, size),
                        value(missing, Style.INK, size),
                        widest,
                        lines);
        return new Entry(-1, true, target.value(), block);
    }

    private static List<Run> name(String label, boolean leading, Color colour, double size) {
        Font font = leading ? ChartFonts.bold(size) : ChartFonts.regular(size);
        return label.isBlank() ? List.of() : List.of(new Run(label.strip(), font, colour));
    }

    private static List<Run> value(String value, Color colour, double size) {
        return value.isEmpty() ? List.of() : List.of(new Run(value, ChartFonts.bold(size), colour));
    }

    /// A line that ends before the others says of when its last value is.
    private static String lastValue(ChartData.Line line, ChartData data) {
        Period end =
                data.lines().stream()
                        .flatMap(each -> Plot.present(each).stream())
                        .map(ChartData.Point::period)
                        .max(Comparator.naturalOrder())
                        .orElse(Period.NONE);
        ChartData.Point last = Plot.present(line).getLast();
        String value =
                ChartNumbers.of(data).label(last.value().orElseThrow()) + data.signBehind(last);
        return last.period().equals(end)
                ? value
                : Texts.of(data.language())
                        .text(
                                "chart.dated",
                                value,
                                new PeriodWords(data.language()).full(last.period()));
    }

    /// The labels in their places, with a leader where a label is not beside the end of its line.
    List<Item> place(ChartData data, List<LineStyle> styles, Plot plot, double top, double bottom) {
        double[] centres = entries.stream().mapToDouble(entry -> plot.y(entry.value())).toArray();
        double[] heights = entries.stream().mapToDouble(Entry::height).toArray();
        double[] tops = LabelStack.tops(centres, heights, top, bottom);
        double x = plot.end() + reach;
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            double middle = tops[i] + heights[i] / 2;
            Point2D end =
                    entry.line() < 0
                            ? new Point2D.Double(plot.end(), centres[i])
                            : plot.at(Plot.present(data.lines().get(entry.line())).getLast());
            boolean beside =
                    end.getX() >= plot.end() - 1
                            && end.getY() > tops[i] + GAP / 2
                            && end.getY() < tops[i] + heights[i] - GAP / 2;
            if (!beside) {
                Color ink = entry.line() < 0 ? Style.SOFT : styles.get(entry.line()).ink();
                items.add(leader(end, plot.end(), x, middle, ink));
            }
            items.add(
                    new Item.Words(
                            entry.block(),
                            x,
                            tops[i] + GAP / 2,
                            Item.Align.LEFT,
                            false,
                            Item.Role.END_LABEL));
        }
        return items;
    }

    /// @param last where the lines end that go on to the last period
    private static Item leader(Point2D end, double last, double x, double y, Color ink) {
        boolean early = end.getX() < last - 1;
        Path2D path = new Path2D.Double();
        path.moveTo(end.getX() + 5, end.getY());
        if (early) {
            path.lineTo(last, end.getY());
        }
        path.lineTo(x - 3, y);
        return new Item.Line(
                path, ink, Style.dashed(0.8, early ? new float[] {1.5f, 2} : new float[0]));
    }
}
