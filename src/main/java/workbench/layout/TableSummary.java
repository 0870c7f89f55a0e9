package workbench.layout;

import workbench.model.CellRange;
import workbench.model.Message;
import workbench.model.Period;
import workbench.model.Unit;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What was seen of a table, without its rows.
///
/// @param range from the first header cell to the last figure
/// @param shape how it is laid out
/// @param headerRows the rows of column headers, ascending
/// @param stubs the columns that say what a row holds, ascending
/// @param context what the words around the table say for all of it
/// @param periods those that its figures tell of, oldest first
/// @param units those of its figures, in the order of the table
/// @param because why it was read so, in the order in which it was found; for a person
public record TableSummary(
        CellRange range,
        Table.Shape shape,
        List<Integer> headerRows,
        List<StubColumn> stubs,
        TableContext context,
        List<Period> periods,
        List<Unit> units,
        List<Message> because) {
    public TableSummary {
        headerRows = List.copyOf(headerRows);
        stubs = List.copyOf(stubs);
        periods = List.copyOf(periods);
        units = List.copyOf(units);
        because = List.copyOf(because);
    }

    static TableSummary of(Table table) {
        return new TableSummary(
                table.range(),
                table.shape(),
                table.headerRows(),
                table.stubs(),
                table.context(),
                periods(table.context(), table.data(), table.rows().stream().map(DataRow::period)),
                units(table.context(), table.data(), table.rows().stream().map(DataRow::unit)),
                table.because());
    }

    /// @param ofRows what the rows tell, each or once
    static List<Period> periods(
            TableContext context, List<DataColumn> data, Stream<Optional<Period>> ofRows) {
        TreeSet<Period> periods = new TreeSet<>();
        Stream.concat(
                        Stream.concat(data.stream().map(DataColumn::period), ofRows),
                        Stream.of(context.period()))
                .flatMap(Optional::stream)
                .forEach(periods::add);
        return List.copyOf(periods);
    }

    /// @param ofRows what the rows tell, each or once
    static List<Unit> units(
            TableContext context, List<DataColumn> data, Stream<Optional<Unit>> ofRows) {
        return Stream.concat(
                        Stream.of(context.unit()),
                        Stream.concat(data.stream().map(DataColumn::unit), ofRows))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
