package workbench.layout;

import workbench.catalogue.PeriodRecogniser;
import workbench.layout.StubColumn.Kind;
import workbench.model.CellRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How the rows of a table are to be read, once all its columns are known.
///
/// @param headers the words above its columns
/// @param sorted which columns hold figures
/// @param context what the words around it say for all of it
/// @param labels the words of its stubs
/// @param columns the columns of figures
/// @param kinds what each stub column names
/// @param periodReaders how the periods of each period column are written, by the evidence of the
///   whole column
/// @param said the columns of which a person has said what they hold
record TablePlan(
        Frame frame,
        HeaderStacks headers,
        ColumnSorter.Sorted sorted,
        TableContext context,
        StubLabels labels,
        List<DataColumn> columns,
        TreeMap<Integer, Kind> kinds,
        Map<Integer, PeriodRecogniser> periodReaders,
        Set<Integer> said) {

    Table.Shape shape() {
        return sorted.longShape() ? Table.Shape.LONG : Table.Shape.WIDE;
    }

    List<StubColumn> stubs() {
        List<StubColumn> stubs = new ArrayList<>();
        kinds.forEach(
                (column, kind) ->
                        stubs.add(
                                new StubColumn(
                                        column,
                                        headers.nearest(column),
                                        kind,
                                        said.contains(column))));
        return stubs;
    }

    /// The whole table, from its first header to its last figure.
    ///
    /// @param lastRow of its body
    CellRange range(SheetView sheet, int lastRow) {
        int first = sorted.profiles().firstKey();
        int last = sorted.profiles().lastKey();
        for (int row : frame.headerRows()) {
            for (int column = frame.firstColumn(); column <= frame.lastColumn(); column++) {
                if (!sheet.isBlank(row, column)) {
                    first = Math.min(first, column);
                    last = Math.max(last, column);
                }
            }
        }
        return new CellRange(frame.topRow(), first, lastRow, last);
    }

    /// The same for rows of the table that pass by one after another.
    TablePlan inPassing(SheetView rows) {
        return new TablePlan(
                frame,
                headers,
                sorted,
                context,
                labels.inPassing(rows),
                columns,
                kinds,
                periodReaders,
                said);
    }

    /// The same for a sheet that begins with the same rows.
    TablePlan of(SheetView first) {
        return new TablePlan(
                frame,
                headers.in(first),
                sorted,
                context,
                labels.in(first),
                columns,
                kinds,
                periodReaders,
                said);
    }

    /// Whether every row means by the other plan what it means by this one, whatever notes there
    /// are.
    boolean readsAs(TablePlan other) {
        return frame.headerRows().equals(other.frame.headerRows())
                && frame.firstRow() == other.frame.firstRow()
                && sorted.stubs().equals(other.sorted.stubs())
                && sorted.data().equals(other.sorted.data())
                && sorted.statusOf().equals(other.sorted.statusOf())
                && sorted.longShape() == other.sorted.longShape()
                && context.withNotes(other.context.notes()).equals(other.context)
                && stubs().equals(other.stubs())
                && labels.carriedColumns().equals(other.labels.carriedColumns())
                && labels.sectionColumns().equals(other.labels.sectionColumns())
                && columns.equals(other.columns)
                && periodReaders.equals(other.periodReaders);
    }
}
