package workbench.publish;

import com.ibm.icu.text.BreakIterator;

import workbench.chart.ChartFonts;
import workbench.model.Language;
import workbench.submission.Register;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How wide the columns of a printed register are: each takes its longest word, number or cell,
/// before the room that is left goes to those that have the most to tell.
///
/// Lengths in points.
final class RegisterWidths {
    /// Of the landscape page between its margins.
    private static final double PAGE = DocxSections.REGISTER_WIDTH / 20.0;

    private static final double LETTERS = 8;

    /// To the right of the words of a cell: what Word keeps free, which is more than the PDF does.
    private static final double AFTER_WORDS = 7;

    private static final double AFTER_NUMBERS = 12;

    /// A name without a space, such as that of a file, is broken rather than given more.
    private static final double WIDEST = 72;

    private final Font plain = ChartFonts.regular(LETTERS);
    private final Font bold = ChartFonts.bold(LETTERS);
    private final FontRenderContext exact = new FontRenderContext(null, true, true);
    private final Map<Integer, Double> advances = new HashMap<>();
    private final LineBreaks breaks;

    private RegisterWidths(Language language) {
        this.breaks = new LineBreaks(language.locale());
    }

    /// The widths of all columns, whose sum is the page's.
    static List<Double> of(Register register, Language language) {
        RegisterWidths widths = new RegisterWidths(language);
        List<Double> least = new ArrayList<>();
        for (RegisterColumn column : RegisterColumn.values()) {
            double longest = widths.header(register.headers().get(column.ordinal()));
            for (Register.Row row : register.rows()) {
                longest = Math.max(longest, widths.word(column.text(row, language)));
            }
            double around = column.numeric() ? AFTER_NUMBERS : AFTER_WORDS;
            least.add(Math.min(longest, WIDEST) + around);
        }
        return shared(least, widths.weights(register));
    }

    /// Most remarks are one word or none; where one tells a story, it has the room to.
    private Map<RegisterColumn, Integer> weights(Register register) {
        Map<RegisterColumn, Integer> weights = new EnumMap<>(RegisterColumn.class);
        int all = 0;
        for (RegisterColumn column : RegisterColumn.values()) {
            weights.put(column, column.weight());
            all += column.weight();
        }
        double remark =
                register.rows().stream().mapToDouble(row -> width(row.status())).max().orElse(0);
        int used = (int) Math.ceil((remark + AFTER_WORDS) * all / PAGE);
        weights.merge(RegisterColumn.STATUS, used, Math::min);
        return weights;
    }

    /// The same as whole shares.
    static List<Integer> shares(Register register, Language language) {
        return of(register, language).stream().map(width -> (int) Math.round(width * 20)).toList();
    }

    /// By weight, but no column narrower than its least.
    private static List<Double> shared(List<Double> least, Map<RegisterColumn, Integer> weighed) {
        RegisterColumn[] columns = RegisterColumn.values();
        boolean[] kept = new boolean[columns.length];
        while (true) {
            double room = PAGE;
            int weights = 0;
            for (RegisterColumn column : columns) {
                if (kept[column.ordinal()]) {
                    room -= least.get(column.ordinal());
                } else {
                    weights += weighed.getOrDefault(column, 1);
                }
            }
            double each = Math.max(0, room) / Math.max(1, weights);
            boolean more = false;
            for (RegisterColumn column : columns) {
                int at = column.ordinal();
                if (!kept[at] && weighed.getOrDefault(column, 1) * each < least.get(at)) {
                    kept[at] = true;
                    more = true;
                }
            }
            if (!more) {
                List<Double> widths = new ArrayList<>();
                for (RegisterColumn column : columns) {
                    int at = column.ordinal();
                    widths.add(kept[at] ? least.get(at) : weighed.getOrDefault(column, 1) * each);
                }
                return List.copyOf(widths);
            }
        }
    }

    private double header(String words) {
        return bold.getStringBounds(words, exact).getWidth();
    }

    /// The longest part of a text that no line breaks.
    private double word(String text) {
        breaks.setText(text);
        double longest = 0;
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            longest = Math.max(longest, width(text.substring(from, to).stripTrailing()));
            from = to;
        }
        return longest;
    }

    private double width(String word) {
        return word.codePoints().mapToDouble(this::advance).sum();
    }

    private double advance(int point) {
        return advances.computeIfAbsent(
                point,
                each ->
                        plain.getStringBounds(Glyphs.printable(Character.toString(each)), exact)
                                .getWidth());
    }
}
