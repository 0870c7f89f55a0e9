package workbench.layout;

import workbench.sheet.Grid;
import workbench.sheet.SheetInfo;
import workbench.sheet.SheetRow;
import workbench.sheet.SheetSink;
import workbench.sheet.SheetTail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says what is in a file's sheets while they are read, and holds no more than the first rows of a
/// long one.
///
/// Most long sheets are one table that goes on and on, and are seen so. Others can only be
/// understood when they are held whole, or read again: then {@link NotAStream} ends the reading.
public final class SheetSurvey implements SheetSink {
    /// Rows that pass by at once.
    private static final int STRETCH = 512;

    private final LayoutDetector detector;
    private final String fileName;
    private final List<SheetSummary> sheets = new ArrayList<>();
    private FirstRows first;
    private Optional<StreamedTable> table = Optional.empty();
    private List<SheetRow> stretch = new ArrayList<>();

    /// @param fileName without folders; a year in it is never taken for a period
    public SheetSurvey(LayoutDetector detector, String fileName) {
        this.detector = detector;
        this.fileName = fileName;
        this.first = new FirstRows(detector, new SheetInfo("", false));
    }

    /// What was seen, in the file's order, once reading has ended.
    public List<SheetSummary> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public void begin(SheetInfo sheet) {
        first = new FirstRows(detector, sheet);
        table = Optional.empty();
    }

    @Override
    public void row(SheetRow row) {
        if (table.isPresent()) {
            if (row.cells().isEmpty()) {
                return;
            }
            stretch.add(row);
            if (stretch.size() == STRETCH) {
                handOver();
            }
            return;
        }
        if (!first.take(row)) {
            table =
                    detector.streamed(first.grid(SheetTail.NOTHING))
                            .filter(StreamedTable::takeFirst);
            first = new FirstRows(detector, first.info());
            if (table.isEmpty()) {
                throw new NotAStream();
            }
            stretch.add(row);
        }
    }

    private void handOver() {
        if (!stretch.isEmpty()) {
            boolean goesOn = table.orElseThrow().take(Grid.stretch(first.info(), stretch));
            stretch = new ArrayList<>(STRETCH);
            if (!goesOn) {
                throw new NotAStream();
            }
        }
    }

    @Override
    public void end(SheetTail tail) {
        if (table.isPresent()) {
            handOver();
            sheets.add(table.get().end(tail));
        } else {
            sheets.add(SheetSummary.of(detector.detect(first.grid(tail), fileName)));
        }
    }
}
