package workbench.layout;

import workbench.model.CellRef;
import workbench.model.Period;
import workbench.model.Unit;
import workbench.sheet.Grid;

import java.util.List;
import java.util.Optional;

/// What was seen in a sheet, asked by the names of its cells.
final class Seen {
    private static final DataReader READER = new DataReader();

    private final Grid grid;
    private final SheetLayout layout;

    Seen(Grid grid) {
        this(grid, new LayoutDetector().detect(grid, "test"));
    }

    Seen(Grid grid, SheetLayout layout) {
        this.grid = grid;
        this.layout = layout;
    }

    SheetLayout layout() {
        return layout;
    }

    Table table() {
        return layout.tables().getFirst();
    }

    /// The reading of a data cell, as text: `12.5 A`, `missing Q`, `NOT_A_NUMBER`, `no data` where
    /// no table has a figure there.
    String reading(String a1) {
        return at(a1).map(Seen::text).orElse("no data");
    }

    private static String text(Place place) {
        return switch (READER.read(place.grid, place.table, place.row, place.column)) {
            case Reading.Value value ->
                    (value.value() == Math.rint(value.value())
                                    ? Long.toString((long) value.value())
                                    : Double.toString(value.value()))
                            + " "
                            + value.status();
            case Reading.Missing missing -> "missing " + missing.status();
            case Reading.Rejected rejected -> rejected.problem().kind().name();
        };
    }

    String period(String a1) {
        return at(a1).flatMap(
                        place ->
                                place.column
                                        .period()
                                        .or(place.row::period)
                                        .or(() -> place.table.context().period()))
                .map(Period::text)
                .orElse("");
    }

    String unit(String a1) {
        return at(a1).flatMap(
                        place ->
                                place.row
                                        .unit()
                                        .or(place.column::unit)
                                        .or(() -> place.table.context().unit()))
                .map(Unit::code)
                .orElse("");
    }

    int multiplier(String a1) {
        Place place = at(a1).orElseThrow();
        return place.row.multiplier()
                + place.column.multiplier()
                + place.table.context().multiplier();
    }

    boolean derived(String a1) {
        Place place = at(a1).orElseThrow();
        return place.row.derived() || place.column.derived();
    }

    List<String> section(String a1) {
        return at(a1).orElseThrow().row.section();
    }

    String label(String a1, int stub) {
        return at(a1).orElseThrow().row.labels().getOrDefault(stub, "");
    }

    List<String> header(String a1) {
        return at(a1).orElseThrow().column.header();
    }

    StubColumn.Kind stub(int column) {
        return table().stubs().stream()
                .filter(stub -> stub.column() == column)
                .findAny()
                .orElseThrow()
                .kind();
    }

    /// The role of a cell, in lower case; empty where it has none.
    String role(String a1) {
        CellRef cell = CellRef.of("", a1);
        return layout.roles().stream()
                .filter(role -> role.range().contains(cell.row(), cell.column()))
                .map(role -> role.role().name().toLowerCase(java.util.Locale.ROOT))
                .reduce("", (a, b) -> a + b);
    }

    private record Place(Grid grid, Table table, DataRow row, DataColumn column) {}

    private Optional<Place> at(String a1) {
        CellRef cell = CellRef.of("", a1);
        for (Table table : layout.tables()) {
            for (DataColumn column : table.data()) {
                for (DataRow row : table.rows()) {
                    if (row.row() == cell.row() && column.column() == cell.column()) {
                        return Optional.of(new Place(grid, table, row, column));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
