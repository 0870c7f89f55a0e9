package workbench.importing;

import workbench.catalogue.PeriodRecogniser;
import workbench.layout.DataRow;
import workbench.layout.PartOfYear;
import workbench.layout.StubColumn;
import workbench.layout.Table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Months or quarters that stand down beside the figures, while their years stand across: `January,
/// February` under `Month`, `2021, 2022` over the figures.
///
/// @param periodColumns the columns that may name them
/// @param firstMonth of a fiscal year: the topmost
record PartsDown(List<StubColumn> periodColumns, int firstMonth) {
    static PartsDown of(Table table) {
        List<StubColumn> columns =
                table.stubs().stream()
                        .filter(stub -> stub.kind() == StubColumn.Kind.PERIOD)
                        .toList();
        int first =
                columns.isEmpty()
                        ? 1
                        : table.rows().stream()
                                .filter(row -> row.period().isEmpty())
                                .flatMapToInt(row -> month(columns, row).stream())
                                .findFirst()
                                .orElse(1);
        return new PartsDown(columns, first);
    }

    /// The part of a year that a row names; empty where it names none.
    Optional<PartOfYear> of(DataRow row) {
        OptionalInt month = month(periodColumns, row);
        if (month.isPresent()) {
            int number = month.getAsInt();
            return Optional.of(new PartOfYear(number, false, number < firstMonth));
        }
        return periodColumns.stream()
                .flatMapToInt(stub -> PeriodRecogniser.quarter(label(stub, row)).stream())
                .mapToObj(number -> new PartOfYear(number, true, false))
                .findFirst();
    }

    private static OptionalInt month(List<StubColumn> columns, DataRow row) {
        return columns.stream()
                .flatMapToInt(stub -> PeriodRecogniser.month(label(stub, row)).stream())
                .findFirst();
    }

    private static String label(StubColumn stub, DataRow row) {
        return row.labels().getOrDefault(stub.column(), "");
    }
}
