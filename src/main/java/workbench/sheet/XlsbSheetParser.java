package workbench.sheet;

import org.apache.poi.ss.usermodel.FormulaError;

import workbench.job.Progress;
import workbench.model.CellRange;
import workbench.model.WorkbenchException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// Walks one worksheet's binary part and pushes its rows.
final class XlsbSheetParser {
    private static final Set<Integer> WANTED =
            Set.of(
                    XlsbRecords.ROW,
                    XlsbRecords.RK,
                    XlsbRecords.ERROR,
                    XlsbRecords.BOOL,
                    XlsbRecords.REAL,
                    XlsbRecords.STRING,
                    XlsbRecords.SHARED_STRING,
                    XlsbRecords.RICH_STRING,
                    XlsbRecords.FORMULA_STRING,
                    XlsbRecords.FORMULA_NUMBER,
                    XlsbRecords.FORMULA_BOOL,
                    XlsbRecords.FORMULA_ERROR,
                    XlsbRecords.BLANK,
                    XlsbRecords.SHORT_BLANK,
                    XlsbRecords.SHORT_RK,
                    XlsbRecords.SHORT_ERROR,
                    XlsbRecords.SHORT_BOOL,
                    XlsbRecords.SHORT_REAL,
                    XlsbRecords.SHORT_STRING,
                    XlsbRecords.SHORT_SHARED_STRING,
                    XlsbRecords.COLUMNS,
                    XlsbRecords.MERGE);
    private static final int HIDDEN_ROW = 0x10;
    private static final int HIDDEN_COLUMN = 1;

    /// The bytes of a cell's column and of its style, before what it holds.
    private static final int COLUMN_BYTES = 4;

    private static final int STYLE_BYTES = 4;
    private static final int STYLE = 0xFFFFFF;

    private final Path file;
    private final XlsbRecords records;
    private final Looks looks;
    private final SharedStrings strings;
    private final SerialNumbers numbers;
    private final long cellsLeft;
    private final SheetSink sink;
    private final Progress progress;
    private final BitSet hiddenColumns = new BitSet();
    private final List<CellRange> merged = new ArrayList<>();
    private List<SheetRow.Placed> placed = new ArrayList<>();
    private boolean inOrder = true;
    private boolean hidden;
    private int row;
    private int column;
    private int lastColumn;
    private long cellsRead;

    /// @param cellsLeft how many cells may still be read
    XlsbSheetParser(
            Path file,
            XlsbRecords records,
            Looks looks,
            SharedStrings strings,
            SerialNumbers numbers,
            long cellsLeft,
            SheetSink sink,
            Progress progress) {
        this.file = file;
        this.records = records;
        this.looks = looks;
        this.strings = strings;
        this.numbers = numbers;
        this.cellsLeft = cellsLeft;
        this.sink = sink;
        this.progress = progress;
    }

    /// Reads the sheet to its end and pushes its rows, but neither its beginning nor its tail.
    void read(Runnable news) throws WorkbenchException {
        int number = records.next(WANTED);
        while (number >= 0) {
            switch (number) {
                case XlsbRecords.ROW -> {
                    push();
                    begin();
                    if (row % 4096 == 0) {
                        news.run();
                    }
                }
                case XlsbRecords.COLUMNS -> columns();
                case XlsbRecords.MERGE -> merge();
                default -> cell(number);
            }
            number = records.next(WANTED);
        }
        push();
    }

    long cellsRead() {
        return cellsRead;
    }

    List<CellRange> merged() {
        return List.copyOf(merged);
    }

    /// Hidden columns up to the last that holds anything: a sheet often hides all the rest.
    List<Integer> hiddenColumns() {
        return hiddenColumns.stream().filter(at -> at <= lastColumn).boxed().toList();
    }

    private void begin() throws WorkbenchException {
        progress.checkCancelled();
        int number = records.integer(0) + 1;
        if (number <= row || number > Limits.LAST_ROW) {
            throw Refusal.DAMAGED.of(file);
        }
        row = number;
        column = 0;
        hidden = (records.unsignedByte(11) & HIDDEN_ROW) != 0;
    }

    private void push() {
        if (!placed.isEmpty()) {
            List<SheetRow.Placed> cells = inOrder ? placed : SheetRow.ordered(placed);
            lastColumn = Math.max(lastColumn, cells.getLast().column());
            sink.row(new SheetRow(row, hidden, cells));
            placed = new ArrayList<>();
            inOrder = true;
        }
    }

    private void columns() throws WorkbenchException {
        int first = records.integer(0) + 1;
        int last = Math.min(records.integer(4), Limits.LAST_COLUMN - 1) + 1;
        if ((records.unsignedByte(16) & HIDDEN_COLUMN) != 0 && first >= 1 && first <= last) {
            hiddenColumns.set(first, last + 1);
        }
    }

    private void merge() throws WorkbenchException {
        int top = records.integer(0);
        int bottom = records.integer(4);
        int left = records.integer(8);
        int right = records.integer(12);
        boolean sound =
                top >= 0
                        && left >= 0
                        && top <= bottom
                        && left <= right
                        && bottom < Limits.LAST_ROW
                        && right < Limits.LAST_COLUMN;
        if (sound && (top < bottom || left < right)) {
            merged.add(new CellRange(top + 1, left + 1, bottom + 1, right + 1));
        }
    }

    private void cell(int number) throws WorkbenchException {
        cellsRead++;
        if (cellsRead > cellsLeft) {
            throw Refusal.TOO_MANY_CELLS.of(file);
        }
        boolean isShort =
                number >= XlsbRecords.SHORT_BLANK && number <= XlsbRecords.SHORT_SHARED_STRING;
        int at = isShort ? column + 1 : records.integer(0) + 1;
        if (row == 0 || at < 1 || at > Limits.LAST_COLUMN) {
            throw Refusal.DAMAGED.of(file);
        }
        inOrder &= at > column;
        column = at;
        int start = isShort ? 0 : COLUMN_BYTES;
        Look look = looks.look(records.integer(start) & STYLE);
        Cell cell = content(number, start + STYLE_BYTES, look);
        if (!cell.isBlank()) {
            placed.add(new SheetRow.Placed(at, cell));
        }
    }

    private Cell content(int number, int at, Look look) throws WorkbenchException {
        return switch (number) {
            case XlsbRecords.RK, XlsbRecords.SHORT_RK -> numbers.cell(records.squeezed(at), look);
            case XlsbRecords.REAL, XlsbRecords.SHORT_REAL, XlsbRecords.FORMULA_NUMBER ->
                    numbers.cell(records.real(at), look);
            case XlsbRecords.SHARED_STRING, XlsbRecords.SHORT_SHARED_STRING ->
                    strings.cell(records.integer(at), look.style());
            case XlsbRecords.STRING, XlsbRecords.SHORT_STRING, XlsbRecords.FORMULA_STRING ->
                    Cell.ofText(records.text(at), look.style());
            // A byte that says what is rich about it stands before the text.
            case XlsbRecords.RICH_STRING -> Cell.ofText(records.text(at + 1), look.style());
            case XlsbRecords.BOOL, XlsbRecords.SHORT_BOOL, XlsbRecords.FORMULA_BOOL ->
                    new Cell.Text(records.unsignedByte(at) != 0 ? "TRUE" : "FALSE", look.style());
            case XlsbRecords.ERROR, XlsbRecords.SHORT_ERROR, XlsbRecords.FORMULA_ERROR ->
                    new Cell.Fault(error(records.unsignedByte(at)), look.style());
            default -> Cell.EMPTY;
        };
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#?";
    }
}
