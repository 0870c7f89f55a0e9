package workbench.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Understands the fields of Eurostat's tables while they pass: a value and its flag stand in one
/// field, and the first field of a record is a key of several parts, joined by commas.
///
/// The fields stay where the file has them; the first is taken apart where it is laid out.
final class EurostatTsv implements SheetSink {
    /// `freq,unit,geo\TIME_PERIOD`: the parts of the key, then what the other fields are.
    private static final Pattern HEAD =
            Pattern.compile("[\\w.,-]{1,200}+\\\\(?:TIME_PERIOD|time|TIME) *\\t.*");

    private static final Pattern FIELD =
            Pattern.compile(
                    "\\s*(?:(?<value>[+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)|(?<none>:))"
                            + "\\s*(?<flag>[a-zA-Z]{0,5})\\s*");

    private final SheetSink sink;
    private SheetInfo info = new SheetInfo("", false);
    private boolean begun;

    /// @param sink takes the understood rows
    EurostatTsv(SheetSink sink) {
        this.sink = sink;
    }

    /// Whether the first line of a text is the head of such a table.
    static boolean isHead(String line) {
        return HEAD.matcher(line).matches();
    }

    @Override
    public void begin(SheetInfo sheet) {
        info = sheet;
    }

    @Override
    public void row(SheetRow row) {
        if (!begun) {
            begun = true;
            int parts = row.cells().getFirst().cell().raw().split(",", -1).length;
            sink.begin(new SheetInfo(info.name(), info.hidden(), info.describes(), parts));
            sink.row(row);
            return;
        }
        List<SheetRow.Placed> cells = new ArrayList<>(row.cells().size());
        for (SheetRow.Placed placed : row.cells()) {
            cells.add(
                    placed.column() == 1
                            ? placed
                            : new SheetRow.Placed(placed.column(), field(placed.cell())));
        }
        sink.row(new SheetRow(row.number(), row.hidden(), cells));
    }

    @Override
    public void end(SheetTail tail) {
        sink.end(tail);
    }

    private static Cell field(Cell cell) {
        Matcher field = FIELD.matcher(cell.raw());
        if (!field.matches()) {
            return cell;
        }
        String flag = field.group("flag");
        String value = field.group("value");
        if (value == null) {
            return new Cell.Flag(OptionalDouble.empty(), flag, cell.raw(), cell.style());
        }
        double number = Double.parseDouble(value);
        return flag.isEmpty()
                ? new Cell.Number(number, cell.raw(), cell.style())
                : new Cell.Flag(OptionalDouble.of(number), flag, cell.raw(), cell.style());
    }
}
