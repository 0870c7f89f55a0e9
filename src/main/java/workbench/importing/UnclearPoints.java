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

    private final NamedCells cells = new NamedCells();

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
                unclear.forEach(row -> cells.add(grid, row, column.column()));
            }
        }
    }

    private static boolean tells(String raw) {
        return UNPARTED.matcher(raw).matches()
                || NumberRecogniser.decimalSign(raw) != NumberRecogniser.DecimalSign.EITHER;
    }

    /// What is to be said of them; empty where there are none.
    Optional<Message> remark() {
        return cells.remark("importing.remark.points");
    }
}
