package workbench.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// What stands above and below the plot: headline and subtitle; key, source and note.
///
/// @param items in their places
/// @param top where the room for the plot begins
/// @param bottom where it ends
record Furniture(List<Item> items, double top, double bottom) {
    /// For the first values above the highest tick, where no words stand over the plot.
    private static final double ABOVE_A_PLOT = 18;

    /// How often a remark of the key breaks where a chart is narrow.
    private static final int MOST_LINES = 3;

    static Furniture of(ChartData data, ValueAxis axis, double width, double height) {
        List<Item> items = new ArrayList<>();
        double top = head(data, width, items);
        double bottom = foot(data, axis, width, height, items);
        return new Furniture(List.copyOf(items), top, bottom);
    }

    private static double head(ChartData data, double width, List<Item> items) {
        if (data.headline().isBlank() && data.subtitle().isBlank()) {
            return ABOVE_A_PLOT;
        }
        double room = width - 2 * Style.MARGIN;
        items.add(
                new Item.Area(
                        new Rectangle2D.Double(Style.MARGIN, 0, 36, 5),
                        FactorColours.of(data.factor())));
        double y = 14;
        if (!data.headline().isBlank()) {
            Run run = new Run(data.headline(), ChartFonts.bold(Style.HEADLINE), Style.INK);
            TextBlock block = TextBlock.balanced(run, room, 2);
            items.add(words(block, y, Item.Role.HEADLINE));
            y += block.height() + 3;
        }
        if (!data.subtitle().isBlank()) {
            Run run = new Run(data.subtitle(), ChartFonts.regular(Style.SUBTITLE), Style.SOFT);
            TextBlock block = TextBlock.balanced(run, room, 2);
            items.add(words(block, y, Item.Role.SUBTITLE));
            y += block.height();
        }
        return y + 16;
    }

    /// Built from the lower edge upwards: note, source, key.
    private static double foot(
            ChartData data, ValueAxis axis, double width, double height, List<Item> items) {
        double room = width - 2 * Style.MARGIN;
        boolean wordless = data.note().isBlank() && data.source().isBlank();
        double y = wordless ? height : height - 12;
        if (!data.note().isBlank()) {
            TextBlock block = TextBlock.wrap(small(data.note()), room, 3);
            y -= block.height();
            items.add(words(block, y, Item.Role.NOTE));
            y -= 2;
        }
        if (!data.source().isBlank()) {
            TextBlock block = TextBlock.wrap(small(Remark.source(data)), room, 2);
            y -= block.height();
            items.add(words(block, y, Item.Role.SOURCE));
            y -= 2;
        }
        List<KeyEntry> entries = keyEntries(data, axis, room);
        return entries.isEmpty() ? y - 8 : key(entries, room, y - 4, items) - 8;
    }

    /// A remark of the key.
    ///
    /// @param sign what is drawn before the words
    private record KeyEntry(Remark.Sign sign, TextBlock words) {
        double width() {
            return signWidth() + words.width();
        }

        double signWidth() {
            return width(sign);
        }

        static double width(Remark.Sign sign) {
            return switch (sign) {
                case NOTHING -> 0;
                case PROVISIONAL, ESTIMATED, CAUTION -> 13;
                case BREAK -> 19;
            };
        }
    }

    private static List<KeyEntry> keyEntries(ChartData data, ValueAxis axis, double room) {
        return Remark.of(data, axis).stream()
                .map(
                        remark ->
                                new KeyEntry(
                                        remark.sign(),
                                        TextBlock.wrap(
                                                small(remark.words()),
                                                room - KeyEntry.width(remark.sign()),
                                                MOST_LINES)))
                .toList();
    }

    /// Entries side by side, in as many rows as they need; gives the top of the first row.
    private static double key(
            List<KeyEntry> entries, double room, double bottom, List<Item> items) {
        List<List<KeyEntry>> rows = new ArrayList<>();
        double used = Double.MAX_VALUE;
        for (KeyEntry entry : entries) {
            if (used + entry.width() > room) {
                rows.add(new ArrayList<>());
                used = 0;
            }
            rows.getLast().add(entry);
            used += entry.width() + 18;
        }
        double top = bottom - rows.stream().mapToDouble(Furniture::height).sum();
        double y = top;
        for (List<KeyEntry> row : rows) {
            double x = Style.MARGIN;
            for (KeyEntry entry : row) {
                items.addAll(sign(entry.sign(), x, y + entry.words().lineHeight() / 2));
                items.add(
                        new Item.Words(
                                entry.words(),
                                x + entry.signWidth(),
                                y,
                                Item.Align.LEFT,
                                false,
                                Item.Role.KEY));
                x += entry.width() + 18;
            }
            y += height(row);
        }
        return top;
    }

    private static double height(List<KeyEntry> row) {
        return row.stream().mapToDouble(entry -> entry.words().height()).max().orElse(0) + 2;
    }

    private static List<Item> sign(Remark.Sign sign, double x, double y) {
        return switch (sign) {
            case NOTHING -> List.of();
            case PROVISIONAL, ESTIMATED, CAUTION ->
                    LineMarks.mark(
                            StatusMark.valueOf(sign.name()),
                            new Point2D.Double(x + 4, y),
                            3.2,
                            Style.SOFT);
            case BREAK -> {
                Path2D both = new Path2D.Double();
                both.append(LineMarks.bracket(x + 5, y, 4, -3), false);
                both.append(LineMarks.bracket(x + 10, y, 4, 3), false);
                yield List.of(new Item.Line(both, Style.SOFT, Style.solid(1.2)));
            }
        };
    }

    private static Run small(String text) {
        return new Run(text, ChartFonts.regular(Style.SMALL), Style.SOFT);
    }

    private static Item.Words words(TextBlock block, double top, Item.Role role) {
        return new Item.Words(block, Style.MARGIN, top, Item.Align.LEFT, false, role);
    }
}
