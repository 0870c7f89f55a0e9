package workbench.sheet;

import workbench.model.WorkbenchException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Lays out the values of a statistical format that lists them one after the other: a title, the
/// names of the columns, and a row for each value with what it is of.
///
/// The last axis changes fastest, as both PX and JSON-stat have it. A value is named by its
/// position in the file.
final class ListedValues {
    private final List<Axis> axes;
    private final boolean units;
    private final boolean flags;
    private final SheetSink sink;
    private final int[] at;
    private int row = SheetInfo.FIRST_VALUE;

    /// What the values are divided by.
    ///
    /// @param units of its categories, where they are measured differently; else empty
    record Axis(String name, List<String> categories, List<String> units) {
        Axis {
            categories = List.copyOf(categories);
            units = List.copyOf(units);
        }
    }

    /// Begins the sheet.
    ///
    /// @param unit of all values; empty where none is said
    /// @param flags whether the format has a place for what it says of a value
    ListedValues(String title, String unit, boolean flags, List<Axis> axes, SheetSink sink) {
        this.axes = unit.isEmpty() ? axes : with(unit, axes);
        this.units = this.axes.stream().anyMatch(axis -> !axis.units().isEmpty());
        this.flags = flags;
        this.sink = sink;
        this.at = new int[axes.size()];
        sink.begin(new SheetInfo("", false, false, 1, valueColumn()));
        if (!WhiteSpace.isAll(title)) {
            sink.row(new SheetRow(1, false, List.of(placed(1, title))));
        }
        List<SheetRow.Placed> names = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            names.add(placed(i + 1, axes.get(i).name()));
        }
        if (units) {
            names.add(placed(axes.size() + 1, "Unit"));
        }
        names.add(placed(valueColumn(), "Value"));
        if (flags) {
            names.add(placed(valueColumn() + 1, "Status"));
        }
        sink.row(new SheetRow(2, false, names));
    }

    /// The axes with a unit for the categories that have none of their own; the first axis says it
    /// for all where none has.
    private static List<Axis> with(String unit, List<Axis> axes) {
        if (axes.isEmpty() || axes.stream().anyMatch(axis -> !axis.units().isEmpty())) {
            return axes;
        }
        Axis first = axes.getFirst();
        List<String> units = first.categories().stream().map(_ -> unit).toList();
        List<Axis> all = new ArrayList<>(axes);
        all.set(0, new Axis(first.name(), first.categories(), units));
        return all;
    }

    private int valueColumn() {
        return axes.size() + (units ? 2 : 1);
    }

    /// How many values there are to be.
    ///
    /// @throws WorkbenchException where the axes make none, or more than are read
    static long expected(List<Axis> axes, Limits limits, Path file) throws WorkbenchException {
        long expected = count(axes);
        if (axes.isEmpty() || expected == 0) {
            throw Refusal.DAMAGED.of(file);
        }
        if (expected > limits.cells() / (axes.size() + 1)) {
            throw Refusal.TOO_MANY_CELLS.of(file);
        }
        return expected;
    }

    /// How many values the axes make together; the greatest number for more than that.
    private static long count(List<Axis> axes) {
        long count = 1;
        for (Axis axis : axes) {
            long size = axis.categories().size();
            count = size > 0 && count > Long.MAX_VALUE / size ? Long.MAX_VALUE : count * size;
        }
        return count;
    }

    /// Takes the next value.
    ///
    /// @param flag what the file says of it; empty for nothing
    void next(Cell value, String flag) {
        List<SheetRow.Placed> cells = new ArrayList<>(valueColumn() + 1);
        String unit = "";
        for (int i = 0; i < axes.size(); i++) {
            Axis axis = axes.get(i);
            add(cells, i + 1, axis.categories().get(at[i]));
            unit = axis.units().isEmpty() ? unit : axis.units().get(at[i]);
        }
        if (units) {
            add(cells, axes.size() + 1, unit);
        }
        if (!value.isBlank()) {
            cells.add(new SheetRow.Placed(valueColumn(), value));
        }
        add(cells, valueColumn() + 1, flag);
        sink.row(new SheetRow(row, false, cells));
        row++;
        advance();
    }

    private void advance() {
        for (int i = axes.size() - 1; i >= 0; i--) {
            at[i]++;
            if (at[i] < axes.get(i).categories().size()) {
                return;
            }
            at[i] = 0;
        }
    }

    void end() {
        sink.end(SheetTail.NOTHING);
    }

    /// A value as it is written.
    static Cell cell(String raw) {
        double number = Digits.number(raw);
        return Double.isFinite(number)
                ? new Cell.Number(number, raw, CellStyle.PLAIN)
                : Cell.ofText(raw, CellStyle.PLAIN);
    }

    private static void add(List<SheetRow.Placed> cells, int column, String text) {
        if (!WhiteSpace.isAll(text)) {
            cells.add(placed(column, text));
        }
    }

    private static SheetRow.Placed placed(int column, String text) {
        return new SheetRow.Placed(column, Cell.ofText(text, CellStyle.PLAIN));
    }
}
