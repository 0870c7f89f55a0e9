package workbench.publish;

import com.ibm.icu.text.BreakIterator;

import workbench.chart.ChartFonts;
import workbench.model.Language;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Measures words as they are printed, and shares the width of a table out among its columns: each
/// takes its longest word, number or cell, before the room that is left goes to those that have the
/// most to tell.
///
/// Lengths in points.
final class ColumnWidths {
    private final Font font;
    private final FontRenderContext exact = new FontRenderContext(null, true, true);
    private final Map<Integer, Double> advances = new HashMap<>();
    private final LineBreaks breaks;

    private ColumnWidths(Font font, Language language) {
        this.font = font;
        this.breaks = new LineBreaks(language.locale());
    }

    static ColumnWidths regular(double letters, Language language) {
        return new ColumnWidths(ChartFonts.regular(letters), language);
    }

    static ColumnWidths bold(double letters, Language language) {
        return new ColumnWidths(ChartFonts.bold(letters), language);
    }

    /// The longest part of a text that no line breaks.
    double word(String text) {
        breaks.setText(text);
        double longest = 0;
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            longest = Math.max(longest, width(text.substring(from, to).stripTrailing()));
            from = to;
        }
        return longest;
    }

    double width(String words) {
        return words.codePoints().mapToDouble(this::advance).sum();
    }

    private double advance(int point) {
        return advances.computeIfAbsent(
                point,
                each ->
                        font.getStringBounds(Glyphs.printable(Character.toString(each)), exact)
                                .getWidth());
    }

    /// By weight, but no column narrower than its least.
    ///
    /// @param least of each column
    /// @param weights its share of what is left, in the same order
    /// @return widths whose sum is `page`, unless the least alone are wider
    static List<Double> shared(double page, List<Double> least, List<Integer> weights) {
        boolean[] kept = new boolean[least.size()];
        while (true) {
            double room = page;
            int left = 0;
            for (int i = 0; i < kept.length; i++) {
                if (kept[i]) {
                    room -= least.get(i);
                } else {
                    left += weights.get(i);
                }
            }
            double each = Math.max(0, room) / Math.max(1, left);
            boolean more = false;
            for (int i = 0; i < kept.length; i++) {
                if (!kept[i] && weights.get(i) * each < least.get(i)) {
                    kept[i] = true;
                    more = true;
                }
            }
            if (!more) {
                List<Double> widths = new ArrayList<>();
                for (int i = 0; i < kept.length; i++) {
                    widths.add(kept[i] ? least.get(i) : weights.get(i) * each);
                }
                return List.copyOf(widths);
            }
        }
    }
}
