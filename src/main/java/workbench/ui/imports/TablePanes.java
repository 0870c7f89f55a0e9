package workbench.ui.imports;

import workbench.layout.StubColumn;
import workbench.layout.Table;
import workbench.ui.kit.SheetView;

import java.util.Comparator;
import java.util.List;

/// What of a sheet stays in sight while its figures are scrolled: the headers of the table that is
/// looked at, and the columns that name its rows.
final class TablePanes implements SheetView.Panes {
    /// More would leave a small window no room for the figures.
    private static final int MOST_NAMES = 3;

    private final List<Table> tables;

    /// @param tables of the sheet
    TablePanes(List<Table> tables) {
        this.tables = List.copyOf(tables);
    }

    /// Of tables beside each other all headers stay, and the names at the left. Above a table its
    /// names stay as well: it is what comes into sight next.
    @Override
    public SheetView.Pane at(int row) {
        int from =
                tables.stream()
                        .filter(table -> table.range().lastRow() >= row)
                        .mapToInt(table -> Math.max(row, table.range().firstRow()))
                        .min()
                        .orElse(row);
        List<Table> here = tables.stream().filter(table -> reaches(table, from)).toList();
        List<Integer> headers =
                here.stream()
                        .flatMap(table -> table.headerRows().stream())
                        .distinct()
                        .sorted()
                        .toList();
        return new SheetView.Pane(
                headers,
                here.stream()
                        .min(Comparator.comparingInt(table -> table.range().firstColumn()))
                        .map(TablePanes::names)
                        .orElse(List.of()));
    }

    private static boolean reaches(Table table, int row) {
        return row >= table.range().firstRow() && row <= table.range().lastRow();
    }

    /// The columns that tell one row from another; what only says more of a row may go.
    private static List<Integer> names(Table table) {
        return table.stubs().stream()
                .filter(TablePanes::isName)
                .map(StubColumn::column)
                .limit(MOST_NAMES)
                .toList();
    }

    private static boolean isName(StubColumn stub) {
        return switch (stub.kind()) {
            case PERIOD, PLACE, INDICATOR, MEASURE, DIMENSION -> true;
            case PLACE_CODE, INDICATOR_CODE, UNIT, SCALE, STATUS, DECIMALS, ATTRIBUTE -> false;
        };
    }
}
