package workbench.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The names of lines and target in a column right of the plot, each beside the end of its line and
/// with its last value; none over another, none cut off.
final class EndLabels {
    private static final double[] SIZES = {Style.LABEL, Style.SMALL, 9.5};
    private static final double GAP = 3;
    private static final double REACH = 14;

    private final List<Entry> entries;
    private final double width;

    private EndLabels(List<Entry> entries, double width) {
        this.entries = entries;
        this.width = width;
    }

    /// One label before it has a place.
    ///
    /// @param line the line's number; -1 for the target
    private record Entry(int line, boolean leading, double value, TextBlock block) {
        double height() {
            return block.height() + GAP;
        }
    }

    /// Chooses a size and how far names are broken so that all labels fit one below the other;
    /// whole names in small print go before shortened ones.
    ///
    /// @param widest room for the column
    /// @param height room for all labels together
    static EndLabels of(ChartData data, List<LineStyle> styles, double widest, double height) {
        for (double size : SIZES) {
            List<Entry> entries = entries(data, styles, size, 4, widest);
            boolean whole = entries.stream().noneMatch(entry -> entry.block().isCut());
            if (whole && heightOf(entries) <= height) {
                return new EndLabels(entries, widthOf(entries));
            }
        }
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

    /// The room that the column needs, the leaders to it included.
    double width() {
        return entries.isEmpty() ? 0 : width + REACH;
    }

    private static List<Entry> entries(
            ChartData data, List<LineStyle> styles, double size, int lines, double widest) {
        ChartNumbers numbers = ChartNumbers.of(data);
        PeriodWords words = new PeriodWords(data.language());
        List<Entry> entries = new ArrayList<>();
        String end =
                data.lines().stream()
                        .flatMap(line -> Plot.present(line).stream())
                        .map(ChartData.Point::period)
                        .max(Comparator.naturalOrder())
                        .map(words::full)
                        .orElse("");
        for (int i = 0; i < data.lines().size(); i++) {
            List<ChartData.Point> present = Plot.present(data.lines().get(i));
            if (present.isEmpty()) {
                continue;
            }
            LineStyle style = styles.get(i);
            ChartData.Point last = present.getLast();
            String when = words.full(last.period());
            double value = last.value().orElseThrow();
            String shown = numbers.label(value);
            // A line that ends early says of when its last value is.
            String dated = when.equals(end) ? shown : shown + " (" + when + ")";
            TextBlock block =
                    block(data.lines().get(i).label(), dated, style.text(), style.leading(), size)
                            .within(widest, lines);
            entries.add(new Entry(i, style.leading(), value, block));
        }
        data.target()
                .ifPresent(
                        target -> {
                            String shown = numbers.round(target.value());
                            String rest = target.label().contains(shown) ? "" : shown;
                            TextBlock block =
                                    block(target.label(), rest, Style.INK, false, size)
                                            .within(widest, lines);
                            entries.add(new Entry(-1, true, target.value(), block));
                        });
        return entries;
    }

    /// A name and a value, not yet broken into lines.
    private record Wording(List<Run> name, List<Run> value) {
        TextBlock within(double width, int lines) {
            return TextBlock.wrap(name, value, width, lines);
        }
    }

    private static Wording block(
            String label, String value, Color colour, boolean leading, double size) {
        Font bold = ChartFonts.bold(size);
        Font font = leading ? bold : ChartFonts.regular(size);
        List<Run> name =
                label.isBlank() ? List.of() : List.of(new Run(label.strip(), font, colour));
        List<Run> tail = value.isEmpty() ? List.of() : List.of(new Run(value, bold, colour));
        return new Wording(name, tail);
    }

    /// The labels in their places, with a leader where a label is not beside the end of its line.
    List<Item> place(ChartData data, List<LineStyle> styles, Plot plot, double top, double bottom) {
        double[] centres = entries.stream().mapToDouble(entry -> plot.y(entry.value())).toArray();
        double[] heights = entries.stream().mapToDouble(Entry::height).toArray();
        double[] tops = LabelStack.tops(centres, heights, top, bottom);
        double x = plot.end() + REACH;
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            double middle = tops[i] + heights[i] / 2;
            Point2D end =
                    entry.line() < 0
                            ? new Point2D.Double(x - REACH, centres[i])
                            : plot.at(Plot.present(data.lines().get(entry.line())).getLast());
            Color ink = entry.line() < 0 ? Style.SOFT : styles.get(entry.line()).ink();
            leader(end, x, middle, ink).ifPresent(items::add);
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

    private static Optional<Item> leader(Point2D end, double x, double y, Color ink) {
        boolean early = end.getX() < x - REACH - 1;
        if (!early && Math.abs(end.getY() - y) < 4) {
            return Optional.empty();
        }
        Path2D path = new Path2D.Double();
        path.moveTo(end.getX() + 5, end.getY());
        if (early) {
            path.lineTo(x - REACH, end.getY());
        }
        path.lineTo(x - 3, y);
        return Optional.of(
                new Item.Line(
                        path,
                        ink,
                        Style.dashed(0.8, early ? new float[] {1.5f, 2} : new float[0])));
    }
}
