package workbench.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What speaks for a row of a block being a total of others: its words, that it alone is bold,
/// where it stands, and whether it adds up.
final class TotalTraits {
    private static final int COLUMNS = 12;
    private static final int ROWS = 40;
    private static final Pattern WHOLE =
            Pattern.compile("(?i)(?:united states|u\\.?s\\.?|world|canada|all)\\b.*");
    private static final Pattern CLOSING = Pattern.compile(".*,? total(?: ?\\(.*| ?\\\\.*)?");

    private final SheetTraits facts;
    private final SheetView sheet;
    private final Block block;
    private final List<Integer> figures;
    private final List<Integer> stubs;
    private final Sums sums;
    private final double boldRows;

    /// @param figures the columns of figures, ascending; those of mere footnote marks left out
    /// @param stubs the columns that say what a row holds, ascending
    TotalTraits(SheetTraits facts, Block block, List<Integer> figures, List<Integer> stubs) {
        this.facts = facts;
        this.sheet = facts.sheet();
        this.block = block;
        this.figures = figures;
        this.stubs = stubs;
        this.sums = sums();
        this.boldRows = boldRows();
    }

    private Sums sums() {
        List<Integer> some = spread(figures, COLUMNS);
        List<Integer> body = block.body();
        double[][] lines = new double[body.size()][some.size()];
        for (int i = 0; i < body.size(); i++) {
            for (int j = 0; j < some.size(); j++) {
                lines[i][j] = facts.value(body.get(i), some.get(j));
            }
        }
        return new Sums(lines);
    }

    private static List<Integer> spread(List<Integer> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        List<Integer> some = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            some.add(all.get((int) ((long) i * all.size() / most)));
        }
        return some;
    }

    private int labelColumn(int row) {
        for (int column : stubs) {
            if (!sheet.isBlank(row, column)) {
                return column;
            }
        }
        return 0;
    }

    /// @param index of the row in the block's body
    Traits of(int index) {
        int row = block.body().get(index);
        int column = labelColumn(row);
        String label = column == 0 ? "" : sheet.text(row, column);
        String lower = label.toLowerCase(Locale.ROOT);
        boolean total = lower.contains("total");
        boolean bold = boldShare(row) > 0.5 && boldRows < 0.35;
        boolean first = index == 0;
        boolean opens = first || opens(block.body().get(index - 1), row);
        double sum = Math.max(sums.matched(index), near(sums.after(index)));
        return new Traits()
                .add("bold", bold)
                .add("bold.label", column != 0 && facts.style(row, column).bold())
                .add("total", total)
                .add("total.only", Words.fold(label).equals("total"))
                .add("total.start", lower.startsWith("total"))
                .add("total.end", CLOSING.matcher(lower).matches())
                .add("whole", WHOLE.matcher(label).matches())
                .add("first", first)
                .add("opens", opens)
                .add("sum", sum)
                .add("sum.others", near(sums.others(index)))
                .add("sum.before", near(sums.before(index)))
                .add("largest", sums.largest(index))
                .add("hundreds", sums.hundreds(index))
                .add("rule", ruled(row))
                .add("bold.sum", bold ? sum : 0)
                .add("bold.total", bold && total)
                .add("first.total", first && total)
                .add("first.sum", first ? sum : 0);
    }

    /// 1 for a sum that fits, falling to 0 where it is a fifth off.
    private static double near(double error) {
        return 1 - Math.min(1, error * 5);
    }

    private boolean opens(int above, int row) {
        return block.sections().stream().anyMatch(section -> section > above && section < row);
    }

    private double boldShare(int row) {
        int bold = 0;
        int filled = 0;
        for (int column : figures) {
            if (!sheet.isBlank(row, column)) {
                filled++;
                bold += facts.style(row, column).bold() ? 1 : 0;
            }
        }
        return filled == 0 ? 0 : (double) bold / filled;
    }

    private double boldRows() {
        List<Integer> some = spread(block.body(), ROWS);
        long bold = some.stream().filter(row -> boldShare(row) > 0.5).count();
        return some.isEmpty() ? 0 : (double) bold / some.size();
    }

    private double ruled(int row) {
        int derived = 0;
        int filled = 0;
        for (int column : figures) {
            if (!sheet.isBlank(row, column)) {
                filled++;
                derived += facts.isRuled(row, column, Role.DERIVED) ? 1 : 0;
            }
        }
        return filled == 0 ? 0 : (double) derived / filled;
    }
}
