package workbench.sheet;

import org.jspecify.annotations.Nullable;

import workbench.job.Progress;
import workbench.model.CellRange;
import workbench.model.CellRef;
import workbench.model.WorkbenchException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Walks one table of an OpenDocument spreadsheet and pushes its rows.
///
/// A row or a cell may say that it stands for a number of its like; those that hold something are
/// pushed and counted one by one, so that a few bytes cannot become a sheet without end.
final class OdsTable {
    private static final int ROWS_BETWEEN_NEWS = 4096;

    private final Path file;
    private final XmlCursor cursor;
    private final OdsCells cells;
    private final long cellsLeft;
    private final SheetSink sink;
    private final Progress progress;
    private final Runnable news;
    private final BitSet hiddenColumns = new BitSet();

    /// The style of the cells of a column that name none, by the first column for which it holds.
    private final TreeMap<Integer, String> columnStyles = new TreeMap<>();

    private final List<CellRange> merged = new ArrayList<>();
    private final Map<String, String> comments = new LinkedHashMap<>();
    private int columnsSeen;
    private int rowsSeen;
    private int lastColumn;
    private long cellsRead;

    /// @param cellsLeft how many cells may still be read
    /// @param news called every few thousand rows
    OdsTable(
            Path file,
            XmlCursor cursor,
            OdsCells cells,
            long cellsLeft,
            SheetSink sink,
            Progress progress,
            Runnable news) {
        this.file = file;
        this.cursor = cursor;
        this.cells = cells;
        this.cellsLeft = cellsLeft;
        this.sink = sink;
        this.progress = progress;
        this.news = news;
    }

    /// Reads the table at the cursor to its end and pushes its rows, but neither its beginning nor
    /// its tail.
    void read() throws WorkbenchException {
        content(cursor.depth());
    }

    long cellsRead() {
        return cellsRead;
    }

    /// Hidden columns up to the last that holds anything: a sheet often hides all the rest.
    SheetTail tail() {
        return new SheetTail(
                merged,
                hiddenColumns.stream().filter(column -> column <= lastColumn).boxed().toList(),
                comments);
    }

    private void content(int depth) throws WorkbenchException {
        while (cursor.toChild(depth)) {
            switch (cursor.name()) {
                case "table-column" -> columns();
                case "table-row" -> row();
                case "table-columns",
                        "table-header-columns",
                        "table-column-group",
                        "table-rows",
                        "table-header-rows",
                        "table-row-group" ->
                        content(cursor.depth());
                default -> {
                    // Shapes, forms, where the data came from.
                }
            }
        }
    }

    private int repeated(String attribute) {
        return Math.max(1, cursor.number(attribute, 1));
    }

    private boolean isHidden() {
        String visibility = cursor.attribute("visibility");
        return "collapse".equals(visibility) || "filter".equals(visibility);
    }

    private void columns() {
        int count = Math.min(repeated("number-columns-repeated"), Limits.LAST_COLUMN - columnsSeen);
        if (count < 1) {
            return;
        }
        String style = cursor.attribute("default-cell-style-name");
        columnStyles.put(columnsSeen + 1, style == null ? "" : style);
        if (isHidden()) {
            hiddenColumns.set(columnsSeen + 1, columnsSeen + count + 1);
        }
        columnsSeen += count;
    }

    private void row() throws WorkbenchException {
        progress.checkCancelled();
        int count = repeated("number-rows-repeated");
        boolean hidden = isHidden();
        String style = cursor.attribute("default-cell-style-name");
        List<SheetRow.Placed> placed = new ArrayList<>();
        int depth = cursor.depth();
        int column = 1;
        while (cursor.toChild(depth)) {
            int repeated = repeated("number-columns-repeated");
            if (cursor.is("table-cell")) {
                place(column, repeated, style, placed);
            }
            // What a merge covers may hold something that the sheet does not show.
            if (cursor.is("table-cell") || cursor.is("covered-table-cell")) {
                column = (int) Math.min((long) column + repeated, Limits.LAST_COLUMN + 1L);
            }
        }
        push(count, hidden, placed);
    }

    private void push(int count, boolean hidden, List<SheetRow.Placed> placed)
            throws WorkbenchException {
        long last = (long) rowsSeen + count;
        if (!placed.isEmpty()) {
            if (last > Limits.LAST_ROW) {
                throw Refusal.DAMAGED.of(file);
            }
            lastColumn = Math.max(lastColumn, placed.getLast().column());
            for (int row = rowsSeen + 1; row <= last; row++) {
                progress.checkCancelled();
                count(placed.size());
                sink.row(new SheetRow(row, hidden, placed));
            }
        }
        int before = rowsSeen;
        rowsSeen = (int) Math.min(last, Limits.LAST_ROW);
        if (before / ROWS_BETWEEN_NEWS != rowsSeen / ROWS_BETWEEN_NEWS) {
            news.run();
        }
    }

    private void count(int more) throws WorkbenchException {
        cellsRead += more;
        if (cellsRead > cellsLeft) {
            throw Refusal.TOO_MANY_CELLS.of(file);
        }
    }

    /// Puts down the cell at the cursor as often as it is repeated.
    private void place(
            int column, int repeated, @Nullable String rowStyle, List<SheetRow.Placed> placed)
            throws WorkbenchException {
        String own = cursor.attribute("style-name");
        OdsCells.Stored stored = stored();
        merge(column);
        String shown = words(column, rowsSeen + 1);
        boolean empty =
                shown.isEmpty()
                        && stored.value() == null
                        && stored.string() == null
                        && stored.formula() == null;
        if (empty) {
            return;
        }
        long last = (long) column + repeated - 1;
        for (int at = column; at <= last; at++) {
            if (at > Limits.LAST_COLUMN) {
                throw Refusal.DAMAGED.of(file);
            }
            Cell cell = cells.cell(stored, shown, style(own, rowStyle, at));
            if (!cell.isBlank()) {
                placed.add(new SheetRow.Placed(at, cell));
            }
        }
    }

    private String style(@Nullable String own, @Nullable String rowStyle, int column) {
        if (own != null) {
            return own;
        }
        if (rowStyle != null) {
            return rowStyle;
        }
        Map.Entry<Integer, String> ofColumn = columnStyles.floorEntry(column);
        return ofColumn == null ? "" : ofColumn.getValue();
    }

    private OdsCells.Stored stored() {
        String type = null;
        String value = null;
        String string = null;
        String formula = null;
        boolean error = false;
        for (int i = 0; i < cursor.attributes(); i++) {
            // Newer programs repeat some attributes in a vocabulary of their own, where errors are.
            boolean extension = cursor.attributeNamespace(i).contains("calcext");
            switch (cursor.attributeName(i)) {
                case "value-type" -> {
                    error |= extension && cursor.attribute(i).equals("error");
                    type = extension ? type : cursor.attribute(i);
                }
                case "value", "date-value", "time-value", "boolean-value" ->
                        value = cursor.attribute(i);
                case "string-value" -> string = cursor.attribute(i);
                case "formula" -> formula = cursor.attribute(i);
                default -> {
                    // Spans, styles and validation.
                }
            }
        }
        return new OdsCells.Stored(type, error, value, string, formula);
    }

    private void merge(int column) {
        int across = Math.max(1, cursor.number("number-columns-spanned", 1));
        int down = Math.max(1, cursor.number("number-rows-spanned", 1));
        if ((across > 1 || down > 1)
                && rowsSeen < Limits.LAST_ROW
                && column <= Limits.LAST_COLUMN) {
            merged.add(
                    new CellRange(
                            rowsSeen + 1,
                            column,
                            (int) Math.min((long) rowsSeen + down, Limits.LAST_ROW),
                            (int) Math.min((long) column + across - 1, Limits.LAST_COLUMN)));
        }
    }

    /// The paragraphs of the cell at the cursor; keeps its comment.
    private String words(int column, int row) throws WorkbenchException {
        int depth = cursor.depth();
        StringBuilder words = new StringBuilder();
        boolean first = true;
        while (cursor.toChild(depth)) {
            if (cursor.is("p")) {
                words.append(first ? "" : "\n").append(OdsText.paragraph(cursor));
                first = false;
            } else if (cursor.is("annotation")) {
                comment(column, row);
            }
        }
        return words.toString();
    }

    private void comment(int column, int row) throws WorkbenchException {
        int depth = cursor.depth();
        List<String> lines = new ArrayList<>();
        while (cursor.toChild(depth)) {
            if (cursor.is("p")) {
                lines.add(OdsText.paragraph(cursor));
            }
        }
        String text = String.join("\n", lines).strip();
        if (!text.isEmpty() && row <= Limits.LAST_ROW && column <= Limits.LAST_COLUMN) {
            comments.put(new CellRef("", row, column).a1(), text);
        }
    }
}
