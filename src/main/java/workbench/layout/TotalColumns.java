package workbench.layout;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/// Which columns of a block are totals of the others: the first one of figures where it is headed
/// so, unless it opens the first of several groups that each have their own.
final class TotalColumns {
    private TotalColumns() {}

    /// @param figures the columns of figures, ascending
    static BitSet of(SheetTraits facts, Block block, List<Integer> figures) {
        BitSet totals = new BitSet();
        BitSet columns = new BitSet();
        figures.forEach(columns::set);
        HeaderStacks headers = new HeaderStacks(facts.sheet(), block.headers(), columns);
        int headed = (int) figures.stream().filter(column -> isTotal(headers, column)).count();
        if (headed > 0 && isTotal(headers, figures.getFirst())) {
            boolean grouped =
                    figures.size() > 1 && sharesGroup(headers, figures.get(0), figures.get(1));
            totals.set(figures.getFirst(), !(grouped && headed > 1));
        }
        return totals;
    }

    private static boolean isTotal(HeaderStacks headers, int column) {
        List<String> names = names(headers, column);
        return !names.isEmpty() && names.getLast().toLowerCase(Locale.ROOT).contains("total");
    }

    /// The words above a column without units in brackets, which may stand in a row of their own.
    private static List<String> names(HeaderStacks headers, int column) {
        return headers.over(column).stream()
                .map(HeaderStacks.Word::text)
                .filter(text -> !text.startsWith("("))
                .toList();
    }

    private static boolean sharesGroup(HeaderStacks headers, int one, int other) {
        List<String> first = names(headers, one);
        List<String> second = names(headers, other);
        return first.size() > 1
                && second.size() > 1
                && first.subList(0, first.size() - 1).equals(second.subList(0, second.size() - 1));
    }
}
