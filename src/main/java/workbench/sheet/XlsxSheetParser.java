package workbench.sheet;

import org.jspecify.annotations.Nullable;

import workbench.job.Progress;
import workbench.model.CellRange;
import workbench.model.WorkbenchException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Walks one worksheet's part and pushes its rows.
///
/// Rows and cells that do not say where they stand follow the one before, as the format has it.
final class XlsxSheetParser {
    private final Path file;
    private final XmlCursor cursor;
    private final PlainRows plain;
    private final XlsxCells cells;
    private final SheetSink sink;
    private final Progress progress;
    private final BitSet hiddenColumns = new BitSet();
    private final List<CellRange> merged = new ArrayList<>();
    private final long cellsLeft;
    private long cellsRead;
    private int lastColumn;

    /// The number of the row before.
    private int before;

    private @Nullable String type;
    private int style;

    /// The last text of each column, by column.
    private Cell.@Nullable Text[] texts = new Cell.Text[16];

    /// @param cursor over the sheet's part without the rows that `plain` takes from it
    /// @param cellsLeft how many cells may still be read
    XlsxSheetParser(
            Path file,
            XmlCursor cursor,
            PlainRows plain,
            XlsxCells cells,
            long cellsLeft,
            SheetSink sink,
            Progress progress) {
        this.file = file;
        this.cursor = cursor;
        this.plain = plain;
        this.cells = cells;
        this.cellsLeft = cellsLeft;
        this.sink = sink;
        this.progress = progress;
    }

    /// Reads the sheet to its end and pushes its rows, but neither its beginning nor its tail.
    void read(Runnable news) throws WorkbenchException {
        while (cursor.toChild(0)) {
            while (cursor.toChild(1)) {
                switch (cursor.name()) {
                    case "cols" -> columns();
                    case "sheetData" -> rows(news);
                    case "mergeCells" -> merges();
                    default -> {
                        // Views, validation, printing: nothing that cells mean.
                    }
                }
            }
        }
    }

    long cellsRead() {
        return cellsRead;
    }

    List<CellRange> merged() {
        return List.copyOf(merged);
    }

    /// Hidden columns up to the last that holds anything: a sheet often hides all the rest.
    List<Integer> hiddenColumns() {
        return hiddenColumns.stream().filter(column -> column <= lastColumn).boxed().toList();
    }

    private void columns() throws WorkbenchException {
        while (cursor.toChild(2)) {
            int first = cursor.number("min", 0);
            int last = Math.min(cursor.number("max", 0), Limits.LAST_COLUMN);
            if (cursor.is("col") && cursor.flag("hidden") && first >= 1 && first <= last) {
                hiddenColumns.set(first, last + 1);
            }
        }
    }

    private void merges() throws WorkbenchException {
        while (cursor.toChild(2)) {
            String reference = cursor.is("mergeCell") ? cursor.attribute("ref") : null;
            Optional<CellRange> range = reference == null ? Optional.empty() : A1.range(reference);
            range.filter(any -> any.rows() * (long) any.columns() > 1).ifPresent(merged::add);
        }
    }

    private void rows(Runnable news) throws WorkbenchException {
        plainRows(news);
        while (cursor.toChild(2)) {
            if (cursor.is("row")) {
                String told = cursor.attribute("r");
                int number = told == null ? before + 1 : XmlCursor.wholeNumber(told, 0);
                boolean hidden = cursor.flag("hidden");
                push(number, hidden, row(), news);
            }
            plainRows(news);
        }
    }

    private void plainRows(Runnable news) throws WorkbenchException {
        try {
            while (plain.next()) {
                PlainRow row = plain.row();
                count(row.count());
                int number = row.number() == 0 ? before + 1 : row.number();
                push(number, row.hidden(), row.cells(), news);
            }
        } catch (IOException e) {
            throw XlsxPackage.refusal(file, e);
        }
    }

    private void push(int number, boolean hidden, List<SheetRow.Placed> placed, Runnable news)
            throws WorkbenchException {
        progress.checkCancelled();
        if (number <= before || number > Limits.LAST_ROW) {
            throw Refusal.DAMAGED.of(file);
        }
        before = number;
        if (!placed.isEmpty()) {
            lastColumn = Math.max(lastColumn, placed.getLast().column());
            sink.row(new SheetRow(number, hidden, placed));
        }
        if (number % 4096 == 0) {
            news.run();
        }
    }

    private void count(int more) throws WorkbenchException {
        cellsRead += more;
        if (cellsRead > cellsLeft) {
            throw Refusal.TOO_MANY_CELLS.of(file);
        }
    }

    private List<SheetRow.Placed> row() throws WorkbenchException {
        List<SheetRow.Placed> placed = new ArrayList<>();
        int cellBefore = 0;
        boolean inOrder = true;
        while (cursor.toChild(3)) {
            if (!cursor.is("c")) {
                continue;
            }
            count(1);
            int column = attributes(cellBefore + 1);
            if (column < 1 || column > Limits.LAST_COLUMN) {
                throw Refusal.DAMAGED.of(file);
            }
            inOrder &= column > cellBefore;
            cellBefore = column;
            Cell cell = cell();
            if (!cell.isBlank()) {
                placed.add(new SheetRow.Placed(column, shared(column, cell)));
            }
        }
        return inOrder ? placed : SheetRow.ordered(placed);
    }

    /// The cell above where it says the same: names repeat down the columns of long tables, and
    /// whoever reads them knows at a glance what it has seen.
    private Cell shared(int column, Cell cell) {
        if (!(cell instanceof Cell.Text text)) {
            return cell;
        }
        if (column >= texts.length) {
            texts = Arrays.copyOf(texts, Math.max(column + 1, 2 * texts.length));
        }
        Cell.Text above = texts[column];
        if (above != null && above.raw().equals(text.raw()) && above.style() == text.style()) {
            return above;
        }
        texts[column] = text;
        return text;
    }

    /// Takes type and style, and returns the column.
    private int attributes(int otherwise) {
        int column = otherwise;
        type = null;
        style = 0;
        for (int i = 0; i < cursor.attributes(); i++) {
            switch (cursor.attributeName(i)) {
                case "r" -> column = A1.column(cursor.attribute(i));
                case "t" -> type = cursor.attribute(i);
                case "s" -> style = XmlCursor.wholeNumber(cursor.attribute(i), 0);
                default -> {
                    // Metadata and phonetics.
                }
            }
        }
        return column;
    }

    private Cell cell() throws WorkbenchException {
        String value = null;
        String formula = null;
        String inline = null;
        while (cursor.toChild(4)) {
            switch (cursor.name()) {
                case "v" -> value = cursor.text();
                case "f" -> formula = cursor.text();
                case "is" -> inline = XlsxText.read(cursor);
                default -> {
                    // Extensions.
                }
            }
        }
        if (value == null && formula == null && inline == null) {
            return Cell.EMPTY;
        }
        return cells.cell(type, style, value, formula, inline);
    }
}
