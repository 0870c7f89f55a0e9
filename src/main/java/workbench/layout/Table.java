package workbench.layout;

import workbench.model.CellRange;
import workbench.model.Message;

import java.util.List;

/// One table of a sheet, taken apart: every figure stands where a {@link DataRow} meets a {@link
/// DataColumn}.
///
/// @param range from the first header cell to the last figure
/// @param shape how it is laid out
/// @param headerRows the rows of column headers, ascending; empty for a table without any
/// @param stubs the columns that say what a row holds, ascending
/// @param data the columns of figures, ascending
/// @param rows the rows of figures, ascending; a row that is only a section's name is none
/// @param context what the words around the table say for all of it
/// @param because why it was read so, in the order in which it was found; for a person
public record Table(
        CellRange range,
        Shape shape,
        List<Integer> headerRows,
        List<StubColumn> stubs,
        List<DataColumn> data,
        List<DataRow> rows,
        TableContext context,
        List<Message> because) {
    public Table {
        headerRows = List.copyOf(headerRows);
        stubs = List.copyOf(stubs);
        data = List.copyOf(data);
        rows = List.copyOf(rows);
        because = List.copyOf(because);
    }

    /// The same in another context.
    Table in(TableContext other) {
        return new Table(range, shape, headerRows, stubs, data, rows, other, because);
    }

    /// The same, all of its rows as part of a wider section.
    Table within(String section) {
        List<DataRow> inside = rows.stream().map(row -> row.within(section)).toList();
        return new Table(range, shape, headerRows, stubs, data, inside, context, because);
    }

    /// How a table is laid out. The lower-case names stand in `inspect --json`.
    public enum Shape {
        /// One row holds several figures: years, places or measures across.
        WIDE,
        /// One row, one figure: a column of values, and columns that say all about it.
        LONG
    }
}
