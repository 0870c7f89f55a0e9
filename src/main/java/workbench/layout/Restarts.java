package workbench.layout;

import workbench.layout.StubColumn.Kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Names that begin again beneath a name of their own, without being indented: the ages of every
/// district beneath the district, all of them in one column.
///
/// Each of several names that stand once is followed by the same name, and none stands twice
/// beneath one of them.
final class Restarts {
    private static final int FEWEST_ROWS = 6;

    /// By row, the name above it to which it belongs; empty for a row that is such a name.
    private final Map<Integer, String> above = new HashMap<>();

    private Restarts() {}

    /// Those of a table's rows; none where more than one column tells them apart, be it by period.
    static Restarts of(SheetView sheet, TablePlan plan) {
        Restarts none = new Restarts();
        List<Integer> telling =
                plan.kinds().entrySet().stream()
                        .filter(stub -> tellsApart(stub.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
        if (plan.shape() != Table.Shape.WIDE || telling.size() != 1) {
            return none;
        }
        int column = telling.getFirst();
        Frame frame = plan.frame();
        List<Integer> rows = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int indent = sheet.indent(frame.firstRow(), column);
        for (int row = frame.firstRow(); row <= frame.lastRow(); row++) {
            int at = row;
            boolean figures =
                    plan.sorted().data().stream().anyMatch(data -> !sheet.isBlank(at, data));
            String name = plan.labels().label(row, column);
            if (!figures && name.isEmpty()) {
                continue;
            }
            if (!figures || name.isEmpty() || sheet.indent(row, column) != indent) {
                return none;
            }
            rows.add(row);
            names.add(name);
        }
        return of(rows, names);
    }

    private static boolean tellsApart(Kind kind) {
        return switch (kind) {
            case DIMENSION, INDICATOR, PLACE, PERIOD, MEASURE, UNIT -> true;
            default -> false;
        };
    }

    private static Restarts of(List<Integer> rows, List<String> names) {
        Restarts found = new Restarts();
        if (names.size() < FEWEST_ROWS) {
            return found;
        }
        Map<String, Integer> counts = new HashMap<>();
        names.forEach(name -> counts.merge(name, 1, Integer::sum));
        String first = names.get(1);
        String head = "";
        int heads = 0;
        Set<String> beneath = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            boolean begins = i + 1 < names.size() && names.get(i + 1).equals(first);
            if (begins && counts.getOrDefault(name, 0) == 1) {
                head = name;
                heads++;
                beneath.clear();
            } else if (counts.getOrDefault(name, 0) == 1) {
                // It stands beneath no other name: the total of all, or one that has no parts.
                head = "";
                beneath.clear();
            } else if (head.isEmpty()
                    || !beneath.add(name)
                    || name.equals(first) && beneath.size() > 1) {
                return new Restarts();
            } else {
                found.above.put(rows.get(i), head);
            }
        }
        boolean several = heads > 1 && found.above.size() >= 2 * heads;
        return several ? found : new Restarts();
    }

    boolean any() {
        return !above.isEmpty();
    }

    /// The name above a row to which it belongs, as the section of the row.
    List<String> section(int row) {
        String name = above.get(row);
        return name == null ? List.of() : List.of(name);
    }
}
