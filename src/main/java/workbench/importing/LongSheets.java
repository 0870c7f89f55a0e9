package workbench.importing;

import workbench.importing.recipe.FileWords;
import workbench.layout.FirstRows;
import workbench.layout.LayoutDetector;
import workbench.layout.LongSheet;
import workbench.layout.NotAStream;
import workbench.sheet.Grid;
import workbench.sheet.HoldingSink;
import workbench.sheet.SheetInfo;
import workbench.sheet.SheetRow;
import workbench.sheet.SheetSpool;
import workbench.sheet.SheetTail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Holds the short sheets of a file, and of each long one its first rows.
final class LongSheets implements HoldingSink {
    /// Rows that pass by at once.
    private static final int STRETCH = 512;

    private final LayoutDetector detector;
    private final boolean whole;
    private final UnaryOperator<LongSheet> begun;
    private final List<Sheet> sheets = new ArrayList<>();
    private FirstRows first;

    /// The rows by whose words the sheet is known.
    private Grid.Collector words = new Grid.Collector();

    private int rows;
    private Optional<LongSheet> current = Optional.empty();

    /// The same sheet as a person wants it seen, where they do otherwise.
    private Optional<LongSheet> asSaid = Optional.empty();

    private Optional<SheetSpool> aside = Optional.empty();
    private List<SheetRow> stretch = new ArrayList<>();

    /// A sheet of the file.
    sealed interface Sheet {
        record Short(Grid grid) implements Sheet {}

        /// @param words its first rows, by whose words it is known
        /// @param alone what all its rows have shown to the program alone
        /// @param seen what they have shown as a person wants them seen
        /// @param whole all of it, on disk, where that was asked for
        record Long(
                LongSheet sheet,
                Grid words,
                LongSheet.Seen alone,
                LongSheet.Seen seen,
                Optional<Grid> whole)
                implements Sheet {}
    }

    /// @param whole whether long sheets are put aside to be looked at
    /// @param begun is told of a long sheet once its first rows are there, and has to have its rows
    ///   shown; answers the sheet as a person wants it seen, or the same
    LongSheets(LayoutDetector detector, boolean whole, UnaryOperator<LongSheet> begun) {
        this.detector = detector;
        this.whole = whole;
        this.begun = begun;
        this.first = new FirstRows(detector, new SheetInfo("", false));
    }

    /// Those that have ended, in the file's order.
    List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public boolean holds() {
        return current.isEmpty();
    }

    @Override
    public void begin(SheetInfo sheet) {
        first = new FirstRows(detector, sheet);
        words = new Grid.Collector();
        words.begin(sheet);
        rows = 0;
        current = Optional.empty();
    }

    @Override
    public void row(SheetRow row) {
        if (rows++ < FileWords.MOST_ROWS) {
            words.row(row);
        }
        if (current.isEmpty()) {
            if (first.take(row)) {
                return;
            }
            begin();
        }
        aside.ifPresent(spool -> spool.row(row));
        if (!row.cells().isEmpty()) {
            stretch.add(row);
            if (stretch.size() == STRETCH) {
                handOver();
            }
        }
    }

    private void begin() {
        Grid held = first.grid(SheetTail.NOTHING);
        LongSheet sheet = detector.longSheet(held).orElseThrow(NotAStream::new);
        first = new FirstRows(detector, first.info());
        if (whole) {
            aside = Optional.of(new SheetSpool(held));
        }
        current = Optional.of(sheet);
        LongSheet said = begun.apply(sheet);
        asSaid = said == sheet ? Optional.empty() : Optional.of(said);
    }

    private void handOver() {
        if (!stretch.isEmpty()) {
            Grid rows = Grid.stretch(first.info(), stretch);
            current.orElseThrow().take(rows);
            asSaid.ifPresent(sheet -> sheet.take(rows));
            stretch = new ArrayList<>(STRETCH);
        }
    }

    @Override
    public void end(SheetTail tail) {
        if (current.isPresent()) {
            handOver();
            words.end(tail);
            LongSheet sheet = current.get();
            LongSheet.Seen alone = sheet.end(tail);
            sheets.add(
                    new Sheet.Long(
                            sheet,
                            words.grids().getFirst(),
                            alone,
                            asSaid.map(said -> said.end(tail)).orElse(alone),
                            aside.flatMap(spool -> spool.end(tail))));
            current = Optional.empty();
            asSaid = Optional.empty();
            aside = Optional.empty();
        } else {
            sheets.add(new Sheet.Short(first.grid(tail)));
        }
    }
}
