package workbench.sheet;

import org.apache.poi.hssf.record.BlankRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.CommonObjectDataSubRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.SubRecord;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

import workbench.model.CellRange;
import workbench.model.CellRef;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One sheet of an old workbook, gathered from its records.
///
/// Held until its end, since the format lets a writer put rows down in any order; it has at most 65
/// 536 rows of 256 cells.
final class XlsSheet {
    private final XlsWorkbook workbook;
    private final long room;
    private final TreeMap<Integer, List<SheetRow.Placed>> rows = new TreeMap<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final List<CellRange> merged = new ArrayList<>();
    private final Map<Integer, String> words = new HashMap<>();
    private final List<NoteRecord> notes = new ArrayList<>();
    private long held;
    private int lastColumn;
    private int comment = -1;
    private @Nullable FormulaRecord awaitsText;

    /// @param room the bytes that its cells may take in memory
    XlsSheet(XlsWorkbook workbook, long room) {
        this.workbook = workbook;
        this.room = room;
    }

    /// @throws Full the sheet takes more room than there is
    void take(Record record) {
        switch (record) {
            case FormulaRecord formula -> formula(formula);
            case StringRecord text -> {
                if (awaitsText != null) {
                    put(awaitsText, Cell.ofText(text.getString(), look(awaitsText).style()));
                    awaitsText = null;
                }
            }
            case NumberRecord number ->
                    put(number, workbook.numbers().cell(number.getValue(), look(number)));
            case LabelSSTRecord label ->
                    put(label, workbook.strings().cell(label.getSSTIndex(), look(label).style()));
            case LabelRecord label ->
                    put(
                            label.getRow(),
                            label.getColumn(),
                            Cell.ofText(
                                    label.getValue(),
                                    workbook.looks().look(label.getXFIndex()).style()));
            case BoolErrRecord value -> put(value, truthOrError(value));
            case BlankRecord _ -> {
                // Only looks.
            }
            case RowRecord row -> {
                if (row.getZeroHeight()) {
                    hiddenRows.set(row.getRowNumber() + 1);
                }
            }
            case ColumnInfoRecord columns -> columns(columns);
            case MergeCellsRecord merges -> merges(merges);
            case ObjRecord object -> comment = commentNumber(object);
            case TextObjectRecord text -> {
                if (comment >= 0 && text.getStr() != null) {
                    words.put(comment, text.getStr().getString());
                    comment = -1;
                }
            }
            case NoteRecord note -> notes.add(note);
            default -> {
                // Views, printing, validation: nothing that cells mean.
            }
        }
    }

    /// Pushes what was gathered.
    void pushTo(SheetSink sink, SheetInfo info) {
        sink.begin(info);
        rows.forEach(
                (row, placed) ->
                        sink.row(new SheetRow(row, hiddenRows.get(row), SheetRow.ordered(placed))));
        sink.end(new SheetTail(merged, hiddenColumns(), comments()));
    }

    /// Hidden columns up to the last that holds anything: a sheet often hides all the rest.
    private List<Integer> hiddenColumns() {
        return hiddenColumns.stream().filter(column -> column <= lastColumn).boxed().toList();
    }

    private Map<String, String> comments() {
        Map<String, String> comments = new LinkedHashMap<>();
        for (NoteRecord note : notes) {
            String text = words.getOrDefault(note.getShapeId(), "").strip();
            if (!text.isEmpty()) {
                comments.put(new CellRef("", note.getRow() + 1, note.getColumn() + 1).a1(), text);
            }
        }
        return comments;
    }

    private void formula(FormulaRecord formula) {
        awaitsText = null;
        Look look = look(formula);
        switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> put(formula, workbook.numbers().cell(formula.getValue(), look));
            case BOOLEAN -> put(formula, truth(formula.getCachedBooleanValue(), look));
            case ERROR -> put(formula, error(formula.getCachedErrorValue(), look));
            case STRING -> awaitsText = formula.hasCachedResultString() ? formula : null;
            case BLANK, FORMULA, _NONE -> {
                // No such results.
            }
        }
    }

    private Cell truthOrError(BoolErrRecord value) {
        Look look = look(value);
        return value.isBoolean()
                ? truth(value.getBooleanValue(), look)
                : error(value.getErrorValue(), look);
    }

    private static Cell truth(boolean value, Look look) {
        return new Cell.Text(value ? "TRUE" : "FALSE", look.style());
    }

    private static Cell error(int code, Look look) {
        String name = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#?";
        return new Cell.Fault(name, look.style());
    }

    private Look look(CellRecord cell) {
        return workbook.looks().look(cell.getXFIndex());
    }

    private void put(CellRecord record, Cell cell) {
        put(record.getRow(), record.getColumn(), cell);
    }

    private void put(int row, int column, Cell cell) {
        if (cell.isBlank() || column < 0) {
            return;
        }
        held += MemoryGuard.weight(cell);
        if (held > room) {
            throw new Full();
        }
        lastColumn = Math.max(lastColumn, column + 1);
        rows.computeIfAbsent(row + 1, _ -> new ArrayList<>())
                .add(new SheetRow.Placed(column + 1, cell));
    }

    private void columns(ColumnInfoRecord columns) {
        int first = columns.getFirstColumn();
        int last = Math.min(columns.getLastColumn(), Limits.LAST_COLUMN);
        if (columns.getHidden() && first >= 0 && first <= last) {
            hiddenColumns.set(first + 1, last + 2);
        }
    }

    private void merges(MergeCellsRecord merges) {
        for (int i = 0; i < merges.getNumAreas(); i++) {
            CellRangeAddress area = merges.getAreaAt(i);
            boolean sound =
                    area.getFirstRow() >= 0
                            && area.getFirstColumn() >= 0
                            && area.getFirstRow() <= area.getLastRow()
                            && area.getFirstColumn() <= area.getLastColumn();
            if (sound && area.getNumberOfCells() > 1) {
                merged.add(
                        new CellRange(
                                area.getFirstRow() + 1,
                                area.getFirstColumn() + 1,
                                area.getLastRow() + 1,
                                area.getLastColumn() + 1));
            }
        }
    }

    /// The number under which a note names its text box; -1 for other objects.
    private static int commentNumber(ObjRecord object) {
        for (SubRecord part : object.getSubRecords()) {
            if (part instanceof CommonObjectDataSubRecord data) {
                return data.getObjectType() == CommonObjectDataSubRecord.OBJECT_TYPE_COMMENT
                        ? data.getObjectId()
                        : -1;
            }
        }
        return -1;
    }

    /// Never leaves the package: {@link XlsRecords} turns it into a refusal.
    static final class Full extends RuntimeException {
        Full() {
            super("the sheet does not fit into memory", null, false, false);
        }
    }
}
