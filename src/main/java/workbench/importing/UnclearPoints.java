package workbench.importing;

import workbench.catalogue.NumberRecogniser;
import workbench.layout.DataColumn;
import workbench.layout.DataRow;
import workbench.layout.Table;
import workbench.model.Message;
import workbench.sheet.Cell;
import workbench.sheet.Grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Figures such as `92.550` whose point may part decimals or thousands, where no other figure of
/// their column tells: they are read as decimals, and a person is told so.
///
/// A column tells where a figure of it has another number of decimals, begins with nought, or has
/// thousands that nothing parts, or where many have three decimals.
final class UnclearPoints {
    private static final Pattern UNCLEAR = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");

    /// `1204`: thousands that no point parts.
    private static final Pattern UNPARTED = Pattern.compile("\\d{4,}");

    /// Many figures with three decimals each are a measurement's.
    private static final int FEW = 3;

    private static final int NAMED = 5;

    private final List<String> cells = new ArrayList<>();
    private int count;

    /// Looks at a table.
    ///
    /// @param grid that holds all of it
    void look(Grid grid, Table table) {
        for (DataColumn column : table.data()) {
            List<Integer> unclear = new ArrayList<>();
            boolean told = column.decimalComma();
            for (DataRow row : table.rows()) {
                if (grid.cell(row.row(), column.column()) instanceof Cell.Text text) {
                    String raw = text.raw().strip();
                    if (UNCLEAR.matcher(raw).matches()) {
                        unclear.add(row.row());
                    } else {
                        told |= tells(raw);
                    }
                }
            }
            if (!told && unclear.size() <= FEW) {
                unclear.forEach(row -> add(grid, row, column.column()));
            }
        }
    }

    private static boolean tells(String raw) {
        return UNPARTED.matcher(raw).matches()
                || NumberRecogniser.decimalSign(raw) != NumberRecogniser.DecimalSign.EITHER;
    }

    private void add(Grid grid, int row, int column) {
        count++;
        if (cells.size() < NAMED) {
            cells.add("%s (%s)".formatted(grid.name(row, column), grid.cell(row, column).raw()));
        }
    }

    /// What is to be said of them; empty where there are none.
    Optional<Message> remark() {
        String more = count > cells.size() ? " …" : "";
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        Message.of(
                                "importing.remark.points", count, String.join(", ", cells) + more));
    }
}
