package workbench.layout;

import workbench.sheet.Cell;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What tells whether a column of a block says what its rows hold or holds figures.
final class ColumnTraits {
    private static final int LOOKED_AT = 400;

    private final SheetTraits facts;
    private final SheetView sheet;
    private final Block block;
    private final List<Integer> columns;
    private final List<Count> counts;
    private final HeaderStacks headers;

    /// @param columns the block's columns that hold anything, ascending
    ColumnTraits(SheetTraits facts, Block block, List<Integer> columns) {
        this.facts = facts;
        this.sheet = facts.sheet();
        this.block = block;
        this.columns = columns;
        BitSet figures = new BitSet();
        columns.stream().filter(facts::isFigureColumn).forEach(figures::set);
        this.headers = new HeaderStacks(sheet, block.headers(), figures);
        this.counts = columns.stream().map(this::count).toList();
    }

    private Count count(int column) {
        Count count = new Count();
        int step = Math.max(1, block.body().size() / LOOKED_AT);
        for (int i = 0; i < block.body().size(); i += step) {
            count.take(block.body().get(i), column);
        }
        return count;
    }

    /// @param index of the column among the block's columns
    Traits of(int index) {
        int column = columns.get(index);
        Traits traits = new Traits();
        traits.add("column", Math.min(column, 20)).add("index", Math.min(index, 20));
        counts.get(index).tell(traits, "");
        words(traits, column, columns.getFirst());
        neighbour(index - 1).tell(traits, "left.");
        neighbour(index + 1).tell(traits, "right.");
        return traits.add("to.first.figures", Math.clamp(index - firstFigures(), -9, 9));
    }

    private Count neighbour(int index) {
        return index < 0 || index >= counts.size() ? new Count() : counts.get(index);
    }

    private int firstFigures() {
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i).numbers * 2 > counts.get(i).filled) {
                return i;
            }
        }
        return counts.size();
    }

    private void words(Traits traits, int column, int first) {
        String header = headers.nearest(column);
        String all =
                String.join(
                                " ",
                                headers.over(column).stream().map(HeaderStacks.Word::text).toList())
                        .toLowerCase(Locale.ROOT);
        traits.add("headed", !header.isEmpty())
                .add(
                        "header.kind",
                        HeaderWords.kindOf(header).map(kind -> kind.ordinal() + 1).orElse(0))
                .add("header.code", all.contains("code"))
                .add("header.unit", all.contains("unit"))
                .add("header.year", all.contains("year"))
                .add("header.naics", all.contains("naics") || all.contains("fips"))
                .add("header.rank", all.contains("rank"))
                .add("header.abbreviation", all.contains("abbrev") || all.contains("post"))
                .add("header.same", column != first && header.equals(headers.nearest(first)))
                .add("header.length", Math.min(all.length(), 100));
    }

    /// What stands in one column, counted.
    private final class Count {
        private int rows;
        private int filled;
        private int numbers;
        private int stored;
        private int years;
        private int symbols;
        private int texts;
        private int periods;
        private int marks;
        private int stubs;
        private int lettered;
        private int bold;
        private int indented;
        private int noughts;
        private int whole;
        private int rising;
        private long length;
        private double before = Double.NaN;
        private double most;
        private final Set<String> distinct = new HashSet<>();

        void take(int row, int column) {
            rows++;
            CellKind kind = sheet.kind(row, column);
            if (kind == CellKind.BLANK) {
                return;
            }
            filled++;
            numbers += kind == CellKind.NUMBER ? 1 : 0;
            years += kind == CellKind.YEAR ? 1 : 0;
            symbols += kind == CellKind.SYMBOL ? 1 : 0;
            periods += kind == CellKind.PERIOD || kind == CellKind.MONTH ? 1 : 0;
            texts += kind == CellKind.TEXT ? 1 : 0;
            String text = sheet.text(row, column);
            distinct.add(text);
            length += text.length();
            marks += text.length() <= 6 && text.startsWith("\\") ? 1 : 0;
            lettered += text.length() >= 3 && Character.isLetter(text.charAt(0)) ? 1 : 0;
            noughts += text.matches("0\\d+") ? 1 : 0;
            stubs += facts.isRuled(row, column, Role.STUB) ? 1 : 0;
            bold += facts.style(row, column).bold() ? 1 : 0;
            indented += sheet.indent(row, column) > 0 ? 1 : 0;
            double value = facts.value(row, column);
            if (!Double.isNaN(value)) {
                stored += sheet.grid().cell(row, column) instanceof Cell.Number ? 1 : 0;
                whole += value == Math.rint(value) ? 1 : 0;
                rising += value > before ? 1 : 0;
                before = value;
                most = Math.max(most, Math.abs(value));
            }
        }

        void tell(Traits traits, String prefix) {
            double all = Math.max(1, filled);
            traits.add(prefix + "filled", rows == 0 ? -1 : (double) filled / rows)
                    .add(prefix + "numbers", numbers / all)
                    .add(prefix + "stored", stored / all)
                    .add(prefix + "years", years / all)
                    .add(prefix + "symbols", symbols / all)
                    .add(prefix + "periods", periods / all)
                    .add(prefix + "texts", texts / all)
                    .add(prefix + "marks", marks / all)
                    .add(prefix + "stubs", stubs / all)
                    .add(prefix + "lettered", lettered / all)
                    .add(prefix + "distinct", distinct.size() / all)
                    .add(prefix + "length", length / all);
            if (prefix.isEmpty()) {
                traits.add("bold", bold / all)
                        .add("indented", indented / all)
                        .add("noughts", noughts / all)
                        .add("whole", whole / all)
                        .add("rising", rising / all)
                        .add("most", Math.log1p(most))
                        .add("rows", Math.min(rows, 60));
            }
        }
    }
}
