package workbench.layout;

import workbench.model.CellProblem;
import workbench.model.CellRange;
import workbench.model.CellRef;
import workbench.model.Message;
import workbench.sheet.Cell;
import workbench.sheet.Grid;
import workbench.sheet.SheetInfo;
import workbench.sheet.SheetRow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A sheet whose first field is a key of several parts joined by commas, as in Eurostat's tables:
/// taken apart to be laid out, and the layout brought back to the fields of the file.
///
/// In what is brought back, a part of the key is a stub column beyond the last field, the first
/// part first, since its true column is the one that all of them share.
final class KeyedFields {
    private static final Set<String> NAMES_COLUMN =
            Set.of("layout.because.stub", "layout.because.stub-headed", "layout.because.long");

    private final Grid grid;
    private final int parts;

    KeyedFields(Grid grid) {
        this.grid = grid;
        this.parts = grid.info().keyParts();
    }

    /// The sheet with a column for each part of the key.
    Grid apart() {
        Grid.Collector collector = new Grid.Collector();
        collector.begin(new SheetInfo(grid.name(), grid.info().hidden()));
        for (int row = 1; row <= grid.rows(); row++) {
            collector.row(new SheetRow(row, grid.isHiddenRow(row), cells(row)));
        }
        collector.end(grid.tail());
        return collector.grids().getFirst();
    }

    private List<SheetRow.Placed> cells(int row) {
        List<SheetRow.Placed> cells = new ArrayList<>();
        Cell key = grid.cell(row, 1);
        String[] words = key.raw().split(",", parts);
        for (int i = 0; i < words.length; i++) {
            Cell part = Cell.ofText(words[i], key.style());
            if (!part.isBlank()) {
                cells.add(new SheetRow.Placed(i + 1, part));
            }
        }
        for (int column = 2; column <= grid.lastColumn(row); column++) {
            Cell cell = grid.cell(row, column);
            if (!cell.isBlank()) {
                cells.add(new SheetRow.Placed(column + parts - 1, cell));
            }
        }
        return cells;
    }

    /// The layout of the sheet taken apart, told of the sheet as it is.
    SheetLayout together(SheetLayout apart) {
        return new SheetLayout(
                grid,
                apart.roles().stream()
                        .filter(role -> role.range().firstColumn() == 1 || reaches(role.range()))
                        .map(role -> new RoleRange(range(role.range()), role.role()))
                        .toList(),
                apart.tables().stream().map(this::table).toList(),
                apart.problems().stream().map(this::problem).toList());
    }

    private boolean reaches(CellRange range) {
        return range.lastColumn() > parts;
    }

    private CellRange range(CellRange range) {
        // The key's one cell belongs to what its first part is.
        int first = range.firstColumn() == 1 ? 1 : Math.max(2, field(range.firstColumn()));
        return new CellRange(range.firstRow(), first, range.lastRow(), field(range.lastColumn()));
    }

    private int field(int column) {
        return Math.max(1, column - parts + 1);
    }

    private int stub(int column) {
        return column <= parts ? grid.columns() + column : field(column);
    }

    private CellProblem problem(CellProblem problem) {
        CellRef cell = problem.cell();
        int column = field(cell.column());
        return new CellProblem(
                new CellRef(cell.sheet(), cell.row(), column),
                grid.cell(cell.row(), column).raw(),
                problem.kind(),
                problem.advice());
    }

    private Table table(Table table) {
        return new Table(
                range(table.range()),
                table.shape(),
                table.headerRows(),
                table.stubs().stream()
                        .map(
                                one ->
                                        new StubColumn(
                                                stub(one.column()),
                                                one.header(),
                                                one.kind(),
                                                one.said()))
                        .toList(),
                table.data().stream().map(one -> one.moved(this::field)).toList(),
                table.rows().stream().map(this::row).toList(),
                table.context(),
                table.because().stream().map(this::reason).toList());
    }

    private DataRow row(DataRow row) {
        Map<Integer, String> labels = new HashMap<>();
        row.labels().forEach((column, label) -> labels.put(stub(column), label));
        return row.labelled(labels);
    }

    /// Reasons name columns by their letters.
    private Message reason(Message reason) {
        if (!NAMES_COLUMN.contains(reason.key())) {
            return reason;
        }
        List<Object> arguments = new ArrayList<>(reason.arguments());
        CellRef named = CellRef.of("", arguments.getFirst() + "1");
        arguments.set(0, CellRef.columnName(field(named.column())));
        return new Message(reason.key(), arguments);
    }
}
