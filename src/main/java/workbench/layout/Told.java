package workbench.layout;

import workbench.layout.StubColumn.Kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which periods and units the rows of a long list have told already: for the sum of what a list
/// holds, a row that tells the same again need not be read.
final class Told {
    private static final int MOST = 50_000;

    /// The columns by which a row tells its period and its unit; empty for a table in which rows
    /// have to be read one after the other.
    private final List<Integer> telling = new ArrayList<>();

    private final int figures;
    private final Set<String> told = new HashSet<>();
    private String last = "";

    Told(TablePlan plan) {
        List<Integer> data = plan.sorted().data();
        figures = data.getFirst();
        if (plan.sorted().longShape() && data.size() == 1) {
            for (Map.Entry<Integer, Kind> stub : plan.kinds().entrySet()) {
                switch (stub.getValue()) {
                    case PERIOD, UNIT, MEASURE -> telling.add(stub.getKey());
                    default -> {
                        // Names, flags and powers of ten.
                    }
                }
            }
        }
    }

    /// Whether rows before have told what this one tells; else it has from now on.
    boolean saysNothingNew(SheetView sheet, int row) {
        if (telling.isEmpty() || sheet.isBlank(row, figures)) {
            last = "";
            return false;
        }
        last = words(sheet, row);
        return told.size() < MOST ? !told.add(last) : told.contains(last);
    }

    /// Has the words of the last row read again wherever they stand.
    void forget() {
        told.remove(last);
    }

    /// Has every row read again: another row has told something of those beneath it.
    void forgetAll() {
        told.clear();
    }

    private String words(SheetView sheet, int row) {
        boolean percent = sheet.grid().cell(row, figures).style().percent();
        if (telling.size() == 1) {
            String word = sheet.text(row, telling.getFirst());
            return percent ? word + '%' : word;
        }
        StringBuilder words = new StringBuilder();
        for (int column : telling) {
            words.append(sheet.text(row, column)).append('\u001f');
        }
        return percent ? words.append('%').toString() : words.toString();
    }
}
