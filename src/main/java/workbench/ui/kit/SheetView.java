package workbench.ui.kit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

import workbench.model.CellRange;
import workbench.model.CellRef;
import workbench.sheet.Grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A sheet as it is, with quiet tints under its cells.
///
/// Paints only what is seen, so that a million rows scroll as ten do. One cell is selected, moved
/// by arrows, page keys, Home and End (with Ctrl to the corners) or by a click; with Shift held, or
/// by dragging, the selection grows from where it began. One cell may be marked, which is the one
/// that somebody asked to be shown.
public final class SheetView extends Region {
    private static final double WHEEL_ROWS = 3;
    private static final double WHEEL_STEP = 40;

    /// How long the thumb of a bar is at least, in em.
    private static final double THUMB = 2.2;

    /// Of the rows in sight one in so many may be frozen.
    private static final int ROWS_A_FROZEN_ONE = 3;

    private final SheetSelection selection = new SheetSelection();
    private final ObjectProperty<Optional<CellRef>> marked =
            new SimpleObjectProperty<>(Optional.empty());
    private final Canvas canvas = new Canvas();
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private final SheetColours colours = new SheetColours(this::paint);
    private final FittingWords fitting = new FittingWords();
    private Optional<Grid> grid = Optional.empty();
    private Tints tints = (_, _) -> Tint.NONE;
    private Instead instead = Instead.NOTHING;
    private SheetColumns columns = SheetColumns.EMPTY;
    private Panes panes = Panes.NONE;
    private Optional<Asked> asked = Optional.empty();
    private SheetPainter.Painted painted = SheetPainter.Painted.NOTHING;
    private Optional<CellRef> wanted = Optional.empty();
    private Room laidOut = new Room(0, 0, 0);
    private SheetScroll.Place pressed = new SheetScroll.Place(1, 1, false, false);

    /// What lies under the cells.
    @FunctionalInterface
    public interface Tints {
        /// The tint of the cell at a row and column from 1.
        Tint at(int row, int column);
    }

    /// What is written in a cell in the place of what the sheet has there.
    @FunctionalInterface
    public interface Instead {
        /// All cells are as the sheet has them.
        Instead NOTHING = _ -> Optional.empty();

        /// The number in the place of a cell's words; empty where these count.
        Optional<String> of(CellRef cell);

        /// What is written in a cell, whatever it is.
        default String words(Grid sheet, int row, int column) {
            return this == NOTHING
                    ? CellWords.of(sheet.cell(row, column))
                    : of(sheet.name(row, column))
                            .orElseGet(() -> CellWords.of(sheet.cell(row, column)));
        }
    }

    /// Rows and columns that stay in sight, as a spreadsheet's frozen ones.
    ///
    /// @param rows from 1, ascending
    /// @param columns from 1, ascending
    public record Pane(List<Integer> rows, List<Integer> columns) {
        /// Nothing stays.
        public static final Pane NONE = new Pane(List.of(), List.of());

        public Pane {
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
        }
    }

    /// What stays in sight at which place of a sheet: tables below each other have other headers.
    @FunctionalInterface
    public interface Panes {
        /// Nothing stays anywhere.
        Panes NONE = _ -> Pane.NONE;

        /// What stays while a row from 1 is the first of those that are scrolled.
        Pane at(int row);
    }

    /// What stays now.
    ///
    /// @param scrolled how many rows are scrolled away
    /// @param room for how many frozen rows there is room
    private record Asked(int scrolled, int room, Pane pane) {}

    public SheetView() {
        getStyleClass().add("sheet-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        across.setOrientation(Orientation.HORIZONTAL);
        down.setOrientation(Orientation.VERTICAL);
        down.setFocusTraversable(false);
        across.setFocusTraversable(false);
        getChildren().addAll(colours.probes());
        getChildren().addAll(canvas, down, across);
        down.valueProperty().subscribe(_ -> paint());
        across.valueProperty().subscribe(_ -> paint());
        selection.cell().subscribe(_ -> paint());
        selection
                .range()
                .subscribe(
                        cells -> {
                            say(cells);
                            paint();
                        });
        marked.subscribe(_ -> paint());
        focusedProperty().subscribe(_ -> paint());
        setOnKeyPressed(this::pressed);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(
                event ->
                        clicked(
                                event,
                                // Who drags over letters goes on choosing columns wherever the
                                // mouse is, and who drags over cells chooses no whole columns.
                                scroll().placeAt(event.getX(), event.getY(), pressed),
                                true));
        setOnScroll(this::scrolled);
        setPrefSize(640, 400);
    }

    /// Shows a sheet from its first row.
    public void show(Grid sheet, Tints under) {
        grid = Optional.of(sheet);
        tints = under;
        columns = SheetColumns.of(sheet, under);
        panes = Panes.NONE;
        asked = Optional.empty();
        selection.only(Optional.empty());
        marked.set(Optional.empty());
        down.setValue(0);
        across.setValue(0);
        requestLayout();
        paint();
    }

    /// Keeps rows in sight on top and columns at the left when they are scrolled away, as a
    /// spreadsheet's frozen rows and columns.
    ///
    /// @param rows from 1, ascending
    /// @param lefts columns from 1, ascending
    public void freeze(List<Integer> rows, List<Integer> lefts) {
        Pane everywhere = new Pane(rows, lefts);
        freeze(_ -> everywhere);
    }

    /// The same where it depends on which part of the sheet is in sight.
    public void freeze(Panes which) {
        panes = which;
        asked = Optional.empty();
        requestLayout();
        paint();
    }

    /// What stays in sight as it is scrolled now, as far as there is room for it.
    private Pane pane() {
        int scrolled = (int) down.getValue();
        int room = Math.max(1, (int) rowsInSight() / ROWS_A_FROZEN_ONE);
        if (asked.filter(one -> one.scrolled() == scrolled && one.room() == room).isEmpty()) {
            // The frozen rows cover others: what counts is the first that can be read under them.
            Pane first = panes.at(scrolled + 1);
            Pane under = panes.at(scrolled + 1 + Math.min(room, first.rows().size()));
            List<Integer> rows = under.rows();
            // Those nearest to the figures say most of them.
            Pane pane =
                    rows.size() <= room
                            ? under
                            : new Pane(
                                    rows.subList(rows.size() - room, rows.size()), under.columns());
            asked = Optional.of(new Asked(scrolled, room, pane));
        }
        return asked.orElseThrow().pane();
    }

    /// Which part of the sheet is in sight now.
    private SheetScroll scroll() {
        return new SheetScroll(
                pane(),
                columns,
                colours.em(),
                (int) down.getValue(),
                across.getValue(),
                Math.max(1, canvas.getWidth() - SheetPainter.ROW_NAMES * colours.em()));
    }

    /// The frozen rows that stand on top now.
    List<Integer> kept() {
        return scroll().kept();
    }

    /// The frozen columns that stand at the left now.
    List<Integer> keptColumns() {
        return scroll().keptColumns();
    }

    /// What is written over the first columns in sight because its own column is scrolled away.
    public List<String> headsFromAway() {
        return painted.heads();
    }

    /// What a column has in the rows in sight, from the top.
    ///
    /// @param column from 1
    public List<String> wordsInSight(int column) {
        List<String> words = new ArrayList<>();
        int last =
                Math.min(grid.map(Grid::rows).orElse(0), (int) (down.getValue() + rowsInSight()));
        for (int row = (int) down.getValue() + 1; row <= last; row++) {
            words.add(instead.words(grid.orElseThrow(), row, column));
        }
        return words;
    }

    /// What lies under the cells in sight, as it was painted last.
    public Set<Tint> tintsInSight() {
        return painted.tints();
    }

    /// Changes what lies under the cells, and leaves the rest as it stands.
    public void tint(Tints under) {
        tints = under;
        paint();
    }

    /// Changes what is written in the place of what cells have, and leaves the rest as it stands.
    ///
    /// @param other asked for the names that the spreadsheet gives its cells
    public void write(Instead other) {
        instead = other;
        say(range().get());
        paint();
    }

    /// The cell under a place of the view, as the spreadsheet names it; empty beside the cells.
    public Optional<CellRef> cellAt(double x, double y) {
        SheetScroll.Place place = scroll().placeAt(x, y);
        return grid.filter(
                        sheet ->
                                !place.ofLines()
                                        && place.row() <= sheet.rows()
                                        && place.column() <= sheet.columns())
                .map(sheet -> sheet.name(place.row(), place.column()));
    }

    public ObjectProperty<Optional<CellRef>> selected() {
        return selection.cell();
    }

    /// The cells that are selected together, the selected one among them.
    public ReadOnlyObjectProperty<Optional<CellRange>> range() {
        return selection.range();
    }

    /// What there is to paint on, in pixels, and how large a letter is.
    private record Room(double width, double height, double em) {}

    /// Marks a cell, selects it and brings it into sight.
    public void mark(CellRef cell) {
        marked.set(Optional.of(cell));
        selection.only(Optional.of(cell));
        // Before the first layout nothing is known of what is in sight.
        wanted = Optional.of(cell);
        requestLayout();
    }

    /// Selects a cell and brings it into sight, as soon as the sheet is laid out.
    public void select(CellRef cell) {
        selection.only(Optional.of(cell));
        wanted = Optional.of(cell);
        requestLayout();
    }

    /// Selects a cell and brings it into sight.
    public void reveal(CellRef cell) {
        selection.only(Optional.of(cell));
        bring(cell);
    }

    /// Lets the selection reach to a cell, which is brought into sight.
    private void extend(CellRef cell) {
        selection.reachTo(cell);
        bring(cell);
    }

    /// Brings a cell into sight; what is selected stays so.
    public void bring(CellRef cell) {
        double em = colours.em();
        double row = rowsInSight();
        boolean away =
                cell.row() - 1 < down.getValue() + kept().size()
                        || cell.row() > down.getValue() + row - 1;
        if (away && !kept().contains(cell.row())) {
            down.setValue(Math.clamp(cell.row() - 1 - row / 2, 0, down.getMax()));
        }
        fit(cell.column());
        SheetScroll now = scroll();
        if (!now.isSeenWhole(cell.column()) && !now.keptColumns().contains(cell.column())) {
            across.setValue(Math.clamp(now.leastShift(cell.column()), 0, acrossMax()));
        }
    }

    /// Makes columns as wide as the numbers need that are in the rows in sight.
    ///
    /// @param last the last of the columns
    private void fit(int last) {
        if (grid.isEmpty()) {
            return;
        }
        List<Integer> rows = new ArrayList<>(kept());
        int first = (int) down.getValue() + rows.size() + 1;
        int end = Math.min(grid.get().rows(), (int) (down.getValue() + rowsInSight()) + 2);
        for (int row = first; row <= end; row++) {
            rows.add(row);
        }
        int from = Math.max(1, columns.at(scroll().shift() / colours.em()));
        SheetColumns before = columns;
        columns = columns.fitting(grid.get(), instead, rows, Math.min(from, last), last);
        for (int column : keptColumns()) {
            columns = columns.fitting(grid.get(), instead, rows, column, column);
        }
        if (columns != before) {
            across.setMax(acrossMax());
            requestLayout();
        }
    }

    private double acrossMax() {
        return Math.max(0, columns.reach() * colours.em() - scroll().room());
    }

    /// Whether a cell's row is in sight.
    boolean isInSight(CellRef cell) {
        double first = Math.floor(down.getValue()) + 1;
        return kept().contains(cell.row())
                || cell.row() >= first + kept().size() && cell.row() < first + rowsInSight();
    }

    /// Whether nothing covers the selected cell and no edge cuts it.
    boolean selectedIsSeenWhole() {
        CellRef cell = selected().get().orElseThrow();
        return isInSight(cell) && scroll().isSeenWhole(cell.column());
    }

    /// Whether the first column beside the frozen ones begins where they end.
    boolean firstIsSeenWhole() {
        return scroll().firstIsSeenWhole();
    }

    /// Where a cell of the rows in sight stands, in pixels.
    public Bounds boundsOf(CellRef cell) {
        double em = colours.em();
        return new BoundingBox(
                SheetPainter.ROW_NAMES * em + columns.left(cell.column()) * em - scroll().shift(),
                (cell.row() - Math.floor(down.getValue())) * SheetPainter.ROW * em,
                widthOf(cell.column()),
                SheetPainter.ROW * em);
    }

    /// How wide a column is, in pixels.
    double widthOf(int column) {
        return columns.width(column) * colours.em();
    }

    /// How many numbers the last painting had no room for.
    int untoldNumbers() {
        return painted.untold();
    }

    /// How many cells the last painting touched.
    long paintedCells() {
        return painted.cells();
    }

    @Override
    protected void layoutChildren() {
        double bar = Math.ceil(down.prefWidth(-1));
        double em = colours.em();
        double high = (grid.map(Grid::rows).orElse(0) + 1) * SheetPainter.ROW * em;
        double broad = (columns.reach() + SheetPainter.ROW_NAMES) * em;
        // A bar that has nothing to scroll is not there; each takes room that the other may need.
        boolean tall = high > getHeight() || broad > getWidth() && high > getHeight() - bar;
        boolean wide = broad > getWidth() - (tall ? bar : 0);
        down.setVisible(tall);
        across.setVisible(wide);
        double width = Math.max(0, getWidth() - (tall ? bar : 0));
        double height = Math.max(0, getHeight() - (wide ? bar : 0));
        canvas.setWidth(width);
        canvas.setHeight(height);
        down.resizeRelocate(width, 0, bar, height);
        across.resizeRelocate(0, height, width, bar);
        double rows = grid.map(Grid::rows).orElse(0);
        double inSight = rowsInSight();
        down.setMax(Math.max(0, rows - inSight + 1));
        down.setValue(Math.min(down.getValue(), down.getMax()));
        down.setVisibleAmount(
                down.getMax() * Math.max(inSight / Math.max(1, rows), leastThumb(height)));
        down.setUnitIncrement(1);
        down.setBlockIncrement(Math.max(1, inSight - 1));
        double whole = columns.reach() * em;
        double room = Math.max(1, width - SheetPainter.ROW_NAMES * em);
        across.setMax(acrossMax());
        across.setValue(Math.min(across.getValue(), across.getMax()));
        across.setVisibleAmount(
                across.getMax() * Math.max(room / Math.max(room, whole), leastThumb(width)));
        across.setUnitIncrement(WHEEL_STEP);
        across.setBlockIncrement(room);
        if (height > 0) {
            wanted.ifPresent(this::reveal);
            wanted = Optional.empty();
            Room now = new Room(width, height, em);
            if (!now.equals(laidOut)) {
                laidOut = now;
                // What is marked is what the sheet is shown for: it stays in sight in less room.
                marked.get()
                        .filter(cell -> selected().get().equals(Optional.of(cell)))
                        .ifPresent(this::bring);
            }
        }
        paint();
    }

    /// The least share of a bar that its thumb takes, so that it can be got hold of however long
    /// the sheet is.
    private double leastThumb(double bar) {
        return Math.min(1, THUMB * colours.em() / Math.max(1, bar));
    }

    private double rowsInSight() {
        double row = SheetPainter.ROW * colours.em();
        return Math.max(1, Math.floor((canvas.getHeight() - row) / row));
    }

    private void paint() {
        if (canvas.getWidth() <= 0) {
            return;
        }
        double right = (scroll().shift() + canvas.getWidth()) / colours.em();
        fit(Math.min(columns.count(), columns.at(right)));
        SheetScroll now = scroll();
        painted =
                new SheetPainter(
                                canvas.getGraphicsContext2D(),
                                colours,
                                columns,
                                fitting,
                                new SheetPainter.Scroll(
                                        now.first(),
                                        now.kept(),
                                        now.shift(),
                                        now.keptColumns(),
                                        now.frozen(),
                                        now.spanning()))
                        .paint(
                                grid,
                                tints,
                                instead,
                                new SheetPainter.Chosen(
                                        selected().get(),
                                        range().get(),
                                        marked.get(),
                                        isFocused()));
    }

    /// Of one cell what stands in it, of several where they are.
    private void say(Optional<CellRange> cells) {
        cells.ifPresent(
                range -> {
                    boolean one = range.rows() == 1 && range.columns() == 1;
                    String words =
                            grid.filter(_ -> one)
                                    .map(at -> at.cell(range.firstRow(), range.firstColumn()).raw())
                                    .map(raw -> ": " + raw)
                                    .orElse("");
                    setAccessibleText(range.a1() + words);
                });
    }

    private void pressed(KeyEvent event) {
        if (grid.isEmpty()) {
            return;
        }
        Grid sheet = grid.get();
        CellRef at = selected().get().orElse(sheet.ref(1, 1));
        Optional<CellRef> to = SheetKeys.target(event, sheet, at, (int) rowsInSight());
        Optional<CellRange> lines =
                SheetKeys.lines(
                        event, sheet, range().get().orElse(CellRange.cell(at.row(), at.column())));
        if (lines.isPresent()) {
            event.consume();
            selection.all(sheet, lines.get());
        } else if (to.isPresent()) {
            event.consume();
            if (event.getCode() == KeyCode.HOME && event.isShortcutDown()) {
                // The first cell may be in sight among the frozen ones: who goes to it wants to
                // see what stands beside it.
                down.setValue(0);
                across.setValue(0);
            }
            if (event.isShiftDown()) {
                extend(to.get());
            } else {
                reveal(to.get());
            }
        }
    }

    private void pressed(MouseEvent event) {
        pressed = scroll().placeAt(event.getX(), event.getY());
        clicked(event, pressed, event.isShiftDown());
    }

    /// @param grows whether the selection reaches from where it began to the place
    private void clicked(MouseEvent event, SheetScroll.Place place, boolean grows) {
        requestFocus();
        if (grid.isEmpty()) {
            return;
        }
        Grid sheet = grid.get();
        if (place.row() > sheet.rows() || place.column() > sheet.columns()) {
            return;
        }
        CellRef cell = sheet.ref(place.row(), place.column());
        // The menu of a selection must not take it away.
        boolean menu = event.isSecondaryButtonDown() && selection.has(sheet, place);
        if (menu || grows && selected().get().equals(Optional.of(cell))) {
            return;
        }
        if (place.ofLines() && grows) {
            selection.wholeTo(sheet, place);
        } else if (place.ofLines()) {
            selection.whole(sheet, place);
        } else if (grows) {
            extend(cell);
        } else {
            reveal(cell);
        }
    }

    private void scrolled(ScrollEvent event) {
        double rows = -event.getDeltaY() / WHEEL_STEP * WHEEL_ROWS;
        down.setValue(Math.clamp(down.getValue() + rows, 0, down.getMax()));
        across.setValue(Math.clamp(across.getValue() - event.getDeltaX(), 0, across.getMax()));
        event.consume();
    }
}
