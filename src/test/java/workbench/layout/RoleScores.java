package workbench.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// How well found roles agree with labels, over all labelled cells that are not empty.
public final class RoleScores {
    private final Map<Role, Map<Role, Integer>> counts = new EnumMap<>(Role.class);
    private final Map<String, Integer> misses = new TreeMap<>();

    /// Counts the cells of one sheet.
    public void add(LabelledSheet wanted, SheetLayout found) {
        RoleMap roles = new RoleMap(new SheetView(wanted.grid()));
        for (RoleRange range : found.roles()) {
            roles.fill(
                    range.range().firstRow(),
                    range.range().firstColumn(),
                    range.range().lastRow(),
                    range.range().lastColumn(),
                    range.role());
        }
        wanted.roles()
                .forEach(
                        (row, cells) ->
                                cells.forEach(
                                        (column, role) ->
                                                count(wanted.name(), role, roles, row, column)));
    }

    private void count(String sheet, Role wanted, RoleMap roles, int row, int column) {
        Role got = Role.values()[Math.max(0, roles.at(row, column) - 1)];
        counts.computeIfAbsent(wanted, _ -> new EnumMap<>(Role.class)).merge(got, 1, Integer::sum);
        if (got != wanted) {
            misses.merge(sheet + ": " + wanted + " taken for " + got, 1, Integer::sum);
        }
    }

    /// How many cells of which sheet were taken for what.
    public Map<String, Integer> misses() {
        return misses;
    }

    /// Of the cells found in this role, how many are so labelled; 0 where none was found.
    public double precision(Role role) {
        int found = Stream.of(Role.values()).mapToInt(wanted -> count(wanted, role)).sum();
        return found == 0 ? 0 : (double) count(role, role) / found;
    }

    /// Of the cells so labelled, how many were found; 0 where there are none.
    public double recall(Role role) {
        return cells(role) == 0 ? 0 : (double) count(role, role) / cells(role);
    }

    /// The harmonic mean of precision and recall.
    public double f1(Role role) {
        double sum = precision(role) + recall(role);
        return sum == 0 ? 0 : 2 * precision(role) * recall(role) / sum;
    }

    /// The mean of F1 over some roles, each counted alike.
    public double macroF1(List<Role> roles) {
        return roles.stream().mapToDouble(this::f1).average().orElse(0);
    }

    /// How many cells are so labelled.
    public int cells(Role role) {
        return counts.getOrDefault(role, Map.of()).values().stream().mapToInt(i -> i).sum();
    }

    private int count(Role wanted, Role got) {
        return counts.getOrDefault(wanted, Map.of()).getOrDefault(got, 0);
    }
}
