package workbench.layout;

import workbench.sheet.Cell;
import workbench.sheet.Grid;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The roles of the cells in the rows of a long table, which are the same in all of them but for
/// what has been left beside it.
final class RowRoles {
    private final TablePlan plan;
    private final Guidance guidance;
    private final byte[] plain;
    private final byte[] ofDerived;

    /// The columns that belong to nothing.
    private final List<Integer> strays;

    RowRoles(TablePlan plan, Guidance guidance) {
        this.plan = plan;
        this.guidance = guidance;
        this.plain = roles(false);
        this.ofDerived = roles(true);
        Frame frame = plan.frame();
        this.strays =
                IntStream.rangeClosed(frame.firstColumn(), frame.lastColumn())
                        .filter(column -> !plan.sorted().profiles().containsKey(column))
                        .boxed()
                        .toList();
    }

    /// By column, from 1 in the order of {@link Role}; 0 for none.
    byte[] of(Grid rows, int row, boolean derived) {
        byte[] roles = derived ? ofDerived : plain;
        for (int column : strays) {
            if (!(rows.cell(row, column) instanceof Cell.Blank)) {
                // The roles of one row must not become those of others.
                roles = Arrays.copyOf(roles, Math.max(roles.length, column + 1));
                roles[column] = role(Role.NOTE);
            }
        }
        return roles;
    }

    private byte[] roles(boolean derived) {
        byte[] roles = new byte[plan.frame().lastColumn() + 1];
        for (int column : guidance.leftOutColumns()) {
            if (column < roles.length) {
                roles[column] = role(Role.NOTE);
            }
        }
        plan.kinds().keySet().forEach(column -> roles[column] = role(Role.STUB));
        for (DataColumn column : plan.columns()) {
            roles[column.column()] = role(derived || column.derived() ? Role.DERIVED : Role.DATA);
        }
        int end = roles.length;
        while (end > 0 && roles[end - 1] == 0) {
            end--;
        }
        return Arrays.copyOf(roles, end);
    }

    private static byte role(Role role) {
        return (byte) (role.ordinal() + 1);
    }
}
