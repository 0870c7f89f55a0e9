package workbench.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The names of lines and targets one below the other under the plot, each after a piece of its
/// line and with its last value: where a chart is too narrow for them beside it.
final class NamesBelow {
    static final NamesBelow NONE = new NamesBelow(List.of());

    /// The piece of the line, and the gap to the words.
    private static final double SIGN = 16;

    private static final double GAP = 6;
    private static final double APART = 3;
    private static final int MOST_LINES = 2;

    private final List<EndLabels.Entry> entries;

    private NamesBelow(List<EndLabels.Entry> entries) {
        this.entries = entries;
    }

    /// Those that there is room for, the leading ones before others, in their order.
    ///
    /// @param width of the whole row
    /// @param height room for all of them together
    static NamesBelow of(ChartData data, List<LineStyle> styles, double width, double height) {
        for (int lines = MOST_LINES; lines >= 1; lines--) {
            NamesBelow all =
                    new NamesBelow(
                            EndLabels.entries(
                                    data, styles, Style.SMALL, lines, width - SIGN - GAP));
            if (all.height() <= height || lines == 1) {
                return all.within(height);
            }
        }
        return NONE;
    }

    private NamesBelow within(double height) {
        List<EndLabels.Entry> kept = new ArrayList<>();
        double used = APART;
        for (EndLabels.Entry entry :
                entries.stream().sorted(Comparator.comparing(one -> !one.leading())).toList()) {
            used += entry.block().height() + APART;
            if (used <= height) {
                kept.add(entry);
            }
        }
        return new NamesBelow(entries.stream().filter(kept::contains).toList());
    }

    double height() {
        return entries.isEmpty()
                ? 0
                : APART
                        + entries.stream()
                                .mapToDouble(entry -> entry.block().height() + APART)
                                .sum();
    }

    List<Item> place(List<LineStyle> styles, double top) {
        List<Item> items = new ArrayList<>();
        double y = top + APART;
        for (EndLabels.Entry entry : entries) {
            double middle = y + entry.block().lineHeight() / 2;
            boolean target = entry.line() < 0;
            Color ink = target ? Style.INK : styles.get(entry.line()).ink();
            BasicStroke stroke = target ? LineChart.TARGET : styles.get(entry.line()).stroke();
            items.add(
                    new Item.Line(
                            new Line2D.Double(Style.MARGIN, middle, Style.MARGIN + SIGN, middle),
                            ink,
                            stroke));
            items.add(
                    new Item.Words(
                            entry.block(),
                            Style.MARGIN + SIGN + GAP,
                            y,
                            Item.Align.LEFT,
                            false,
                            Item.Role.END_LABEL));
            y += entry.block().height() + APART;
        }
        return items;
    }
}
