package workbench.ui.kit;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.text.TextAlignment;

import workbench.model.CellRange;
import workbench.model.CellRef;
import workbench.sheet.Cell;
import workbench.sheet.Grid;
import workbench.ui.kit.SheetPlaces.Placed;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Paints the part of a sheet that is in sight, with the names of its rows and columns.
final class SheetPainter {
    /// The height of a row and the width of the rows' names, in em.
    static final double ROW = 1.75;

    static final double ROW_NAMES = 4;

    /// Of a cell that has one, in em.
    private static final double CORNER = 0.6;

    private static final double PADDING = 0.4;

    /// What fades away before the edge that cuts it, in em.
    private static final double FADE = 2.2;

    /// How many columns words may run over from out of sight.
    private static final int FARTHEST = 8;

    private final GraphicsContext canvas;
    private final SheetColours colours;
    private final SheetColumns columns;
    private final FittingWords fitting;
    private final Scroll scroll;
    private final double em;
    private final ChosenCells chosenCells;

    private final List<String> heads = new ArrayList<>();
    private final Set<Tint> seen = EnumSet.noneOf(Tint.class);

    private SheetView.Instead instead = SheetView.Instead.NOTHING;

    private int untold;
    private Cut cut = Cut.NONE;

    /// Where cells stand in the part that is painted now.
    private SheetPlaces places;

    /// What of the sheet is in sight.
    ///
    /// @param first how many rows are scrolled away
    /// @param rows that were scrolled away and yet stay in sight on top, over the first others
    /// @param left how many pixels are scrolled away
    /// @param columns that were scrolled away and yet stay in sight at the left, over the others
    /// @param frozen how many pixels these have
    /// @param heads rows whose words stand over several columns
    record Scroll(
            int first,
            List<Integer> rows,
            double left,
            List<Integer> columns,
            double frozen,
            List<Integer> heads) {}

    SheetPainter(
            GraphicsContext canvas,
            SheetColours colours,
            SheetColumns columns,
            FittingWords fitting,
            Scroll scroll) {
        this.canvas = canvas;
        this.colours = colours;
        this.columns = columns;
        this.fitting = fitting;
        this.scroll = scroll;
        this.em = colours.em();
        this.chosenCells = new ChosenCells(canvas, colours, scroll);
        this.places = new SheetPlaces(columns, scroll, em, false);
    }

    /// What of the sheet is chosen.
    ///
    /// @param selected the one cell that the keyboard is on
    /// @param range all cells that are selected with it
    /// @param marked the cell that somebody asked to be shown
    /// @param focused whether the keyboard is on the sheet
    record Chosen(
            Optional<CellRef> selected,
            Optional<CellRange> range,
            Optional<CellRef> marked,
            boolean focused) {}

    /// What was painted.
    ///
    /// @param cells how many
    /// @param heads what is written over the first columns in sight because its own column is
    ///   scrolled away, from the top
    /// @param tints which lie under cells in sight
    /// @param untold how many numbers had no room, so that only dots tell of them
    record Painted(long cells, List<String> heads, Set<Tint> tints, int untold) {
        static final Painted NOTHING = new Painted(0, List.of(), Set.of(), 0);

        Painted {
            heads = List.copyOf(heads);
            tints = Set.copyOf(tints);
        }
    }

    /// Paints it all anew.
    Painted paint(
            Optional<Grid> sheet, SheetView.Tints tints, SheetView.Instead other, Chosen chosen) {
        instead = other;
        double width = canvas.getCanvas().getWidth();
        double height = canvas.getCanvas().getHeight();
        canvas.setFill(colours.paper());
        canvas.fillRect(0, 0, width, height);
        if (sheet.isEmpty()) {
            return Painted.NOTHING;
        }
        canvas.setFont(colours.font());
        canvas.setTextBaseline(VPos.CENTER);
        int first = scroll.first();
        int firstColumn = Math.max(1, columns.at((scroll.left() + scroll.frozen()) / em));
        int lastColumn = Math.min(columns.count(), columns.at((scroll.left() + width) / em));
        int lastRow = Math.min(sheet.get().rows(), first + (int) Math.ceil(height / (ROW * em)));
        List<Placed> rows = places.rows(lastRow);
        double edge = ROW_NAMES * em + scroll.frozen();
        cut = cut(sheet.get(), rows, lastColumn, width);
        List<Integer> others = IntStream.rangeClosed(firstColumn, lastColumn).boxed().toList();

        within(
                edge,
                width - edge,
                () -> {
                    // What runs over from a cell left of the sight is seen too.
                    int from = Math.max(1, firstColumn - FARTHEST);
                    List<Integer> running =
                            IntStream.rangeClosed(from, lastColumn).boxed().toList();
                    rows.forEach(row -> row(sheet.get(), row, others, running, tints));
                    rows.stream()
                            .filter(row -> scroll.heads().contains(row.row()))
                            .forEach(row -> head(sheet.get(), row, firstColumn, tints));
                    chosenCells.paint(places, chosen);
                    fade(height);
                });
        places = places.atLeft(true);
        within(
                ROW_NAMES * em,
                scroll.frozen(),
                () -> {
                    rows.forEach(
                            row ->
                                    row(
                                            sheet.get(),
                                            row,
                                            scroll.columns(),
                                            scroll.columns(),
                                            tints));
                    chosenCells.paint(places, chosen);
                });
        places = places.atLeft(false);
        lines(
                Math.min(width, places.right(columns.count())),
                Math.min(height, (rows.size() + 1) * ROW * em));
        names(others, rows, chosen.range());
        long cells =
                (long) Math.max(0, lastRow - first) * Math.max(0, lastColumn - firstColumn + 1);
        return new Painted(cells, heads, seen, untold);
    }

    /// The width of the widest number that a column has in rows in sight.
    private double widestNumber(Grid sheet, List<Placed> rows, int column) {
        double widest = 0;
        for (Placed row : rows) {
            if (isNumber(sheet, row.row(), column)) {
                String words = instead.words(sheet, row.row(), column);
                widest = Math.max(widest, fitting.width(words, colours.font()));
            }
        }
        return widest;
    }

    private boolean isNumber(Grid sheet, int row, int column) {
        return CellWords.standAtTheRight(sheet.cell(row, column))
                || instead.of(sheet.name(row, column)).isPresent();
    }

    /// What the edge of the sheet cuts fades away before it: nobody takes the digits that are left
    /// of a number for all of it.
    private void fade(double height) {
        double width = canvas.getCanvas().getWidth();
        if (cut.end() > width && colours.paper() instanceof Color paper) {
            double from = Math.max(places.x(cut.column()), width - FADE * em);
            canvas.setFill(
                    new LinearGradient(
                            from,
                            0,
                            width,
                            0,
                            false,
                            CycleMethod.NO_CYCLE,
                            new Stop(0, paper.deriveColor(0, 1, 1, 0)),
                            new Stop(1, paper)));
            canvas.fillRect(from, 0, width - from, height);
        }
    }

    /// The column that the right edge of the sheet cuts.
    ///
    /// @param column from 1; 0 where none is cut
    /// @param end where its numbers end
    private record Cut(int column, double end) {
        static final Cut NONE = new Cut(0, 0);
    }

    /// The numbers of a column that is cut all stand at the edge where they have room before it,
    /// else all in their own places: one that stood elsewhere than its neighbours would be taken
    /// for another kind.
    private Cut cut(Grid sheet, List<Placed> rows, int lastColumn, double edge) {
        int last = lastColumn;
        while (last > 1 && places.x(last) >= edge) {
            last--;
        }
        if (places.right(last) <= edge + 1) {
            return Cut.NONE;
        }
        double widest = widestNumber(sheet, rows, last);
        boolean room = widest > 0 && places.x(last) + widest + 2 * PADDING * em <= edge;
        return new Cut(last, room ? edge : places.right(last));
    }

    /// Paints below the columns' names and not from what stays in sight into what is scrolled, or
    /// the other way. Where nothing stays, the names are painted over what is too much.
    private void within(double from, double wide, Runnable painting) {
        if (scroll.columns().isEmpty()) {
            if (!places.isAtLeft()) {
                painting.run();
            }
            return;
        }
        canvas.save();
        canvas.beginPath();
        canvas.rect(from, ROW * em, wide, canvas.getCanvas().getHeight());
        canvas.clip();
        if (wide > 0) {
            painting.run();
        }
        canvas.restore();
    }

    /// Between what stays in sight and what is scrolled, as far as the sheet reaches.
    private void lines(double width, double height) {
        canvas.setStroke(colours.soft());
        canvas.setLineWidth(1);
        if (!scroll.rows().isEmpty()) {
            double edge = Math.round((scroll.rows().size() + 1) * ROW * em);
            canvas.strokeLine(ROW_NAMES * em, edge - 0.5, width, edge - 0.5);
        }
        if (!scroll.columns().isEmpty()) {
            double edge = Math.round(ROW_NAMES * em + scroll.frozen());
            canvas.strokeLine(edge - 0.5, ROW * em, edge - 0.5, height);
        }
    }

    private void row(
            Grid sheet,
            Placed placed,
            List<Integer> across,
            List<Integer> written,
            SheetView.Tints tints) {
        canvas.setFill(colours.paper());
        canvas.fillRect(
                0, places.y(placed.row(), placed.first()), canvas.getCanvas().getWidth(), ROW * em);
        for (int column : across) {
            background(placed, column, tints.at(placed.row(), column));
        }
        for (int column : written) {
            words(sheet, placed, column, tints);
        }
    }

    private void background(Placed placed, int column, Tint tint) {
        double x = places.x(column);
        double y = places.y(placed.row(), placed.first());
        double width = places.right(column) - x;
        double height = places.y(placed.row() + 1, placed.first()) - y;
        seen.add(tint);
        if (tint != Tint.NONE) {
            canvas.setFill(colours.of(tint));
            canvas.fillRect(x, y, width, height);
        }
        canvas.setStroke(colours.grid());
        canvas.setLineWidth(1);
        canvas.strokeLine(x, y + height - 0.5, x + width, y + height - 0.5);
        canvas.strokeLine(x + width - 0.5, y, x + width - 0.5, y + height);
        if (tint == Tint.CORRECTED) {
            sign(colours.accent(), x, CORNER * em, y);
        } else if (tint == Tint.DOUBTFUL) {
            sign(colours.ink(), x + width - 1, -CORNER * em, y);
        }
    }

    /// A sign that tells cells apart for who does not tell their colours apart.
    private void sign(Paint colour, double x, double along, double y) {
        canvas.setFill(colour);
        canvas.fillPolygon(
                new double[] {x, x + along, x}, new double[] {y, y, y + Math.abs(along)}, 3);
    }

    private void words(Grid sheet, Placed placed, int column, SheetView.Tints tints) {
        int row = placed.row();
        Cell cell = sheet.cell(row, column);
        String words = instead.words(sheet, row, column);
        if (words.isEmpty()) {
            return;
        }
        boolean right = isNumber(sheet, row, column);
        int free = column;
        // As in a spreadsheet, words run over the empty cells behind them; not out of a column that
        // stays in sight, behind which others are.
        while (!right
                && !places.isAtLeft()
                && free < columns.count()
                && sheet.cell(row, free + 1).isBlank()) {
            free++;
        }
        double x = places.x(column);
        // Behind the last column there is nothing that it could run over.
        double end =
                free == columns.count() && !right && !places.isAtLeft()
                        ? canvas.getCanvas().getWidth()
                        : places.right(free);
        double room = end - x;
        double y = places.y(row, placed.first());
        String seen = fitting.fit(words, colours.font(), room - PADDING * em - 2);
        double wide = fitting.width(seen, colours.font());
        double from = x + PADDING * em;
        if (right) {
            double seenTo = (column == cut.column() ? cut.end() : end) - PADDING * em;
            // Without room in its column its first digits would be another number.
            boolean fits = seenTo - wide >= from;
            untold += fits || isOutOfSight(x, end) ? 0 : 1;
            seen = fits ? seen : FittingWords.REST;
            wide = fits ? wide : fitting.width(seen, colours.font());
            // It tells in the same place, at the right, that there is one.
            from = fits ? seenTo - wide : Math.max(from, seenTo - wide);
        }
        int last = end > places.right(free) ? free + 1 : free;
        Tint own = tints.at(row, column);
        for (int under = column; under < last && places.right(under) < from + wide; under++) {
            // The words cross the line between two cells: there it is not drawn, and what they are
            // lies under all of them.
            Tint here = tints.at(row, under);
            boolean over = under >= columns.count() || tints.at(row, under + 1) == Tint.NONE;
            canvas.setFill(ground(over || here == Tint.NONE ? own : here));
            double to = over ? runsTo(under + 1, from + wide) : places.right(under);
            canvas.fillRect(places.right(under) - 1, y, to - places.right(under) + 1, ROW * em - 1);
        }
        canvas.setFill(colours.ink());
        canvas.setTextAlign(TextAlignment.LEFT);
        canvas.fillText(seen, from, y + ROW * em / 2);
        if (tints.at(row, column) == Tint.LEFT_OUT) {
            double middle = Math.round(y + ROW * em / 2) + 0.5;
            canvas.setStroke(colours.ink());
            canvas.setLineWidth(1);
            canvas.strokeLine(from, middle, from + wide, middle);
        }
    }

    private boolean isOutOfSight(double left, double right) {
        double begin = ROW_NAMES * em + (places.isAtLeft() ? 0 : scroll.frozen());
        return right <= begin || left >= canvas.getCanvas().getWidth();
    }

    private Paint ground(Tint tint) {
        return tint == Tint.NONE ? colours.paper() : colours.of(tint);
    }

    /// How far a tint reaches into a column that words run over.
    private double runsTo(int column, double end) {
        return column <= columns.count() ? places.right(column) - 1 : end + PADDING * em;
    }

    /// Over the first columns in sight the words that head them, where these stand in a column that
    /// is scrolled away: of a figure far to the right one would not know of which year it is.
    private void head(Grid sheet, Placed placed, int first, SheetView.Tints tints) {
        int row = placed.row();
        Optional<SpanningHead> away =
                SpanningHead.over(sheet, row, first)
                        .filter(
                                head ->
                                        head.column() != first
                                                && !scroll.columns().contains(head.column()));
        if (away.isEmpty()) {
            return;
        }
        String words = away.get().words();
        heads.add(words);
        int last = first;
        while (last < columns.count() && sheet.cell(row, last + 1).isBlank()) {
            last++;
        }
        double x = places.x(first);
        double y = places.y(row, placed.first());
        double room = places.right(last) - x - PADDING * em - 2;
        String seen = fitting.fit(words, colours.font(), room);
        Tint tint = tints.at(row, first);
        canvas.setFill(ground(tint));
        canvas.fillRect(x, y, fitting.width(seen, colours.font()) + 2 * PADDING * em, ROW * em - 1);
        canvas.setFill(colours.ink());
        canvas.setTextAlign(TextAlignment.LEFT);
        canvas.fillText(seen, x + PADDING * em, y + ROW * em / 2);
    }

    /// The names of the rows and columns, over everything else.
    private void names(List<Integer> others, List<Placed> rows, Optional<CellRange> selected) {
        double width = canvas.getCanvas().getWidth();
        double height = canvas.getCanvas().getHeight();
        canvas.setFill(colours.head());
        canvas.fillRect(0, 0, width, ROW * em);
        canvas.fillRect(0, 0, ROW_NAMES * em, height);
        double edge = ROW_NAMES * em + scroll.frozen();
        for (int column : others) {
            columnName(column, edge, width, selected);
        }
        places = places.atLeft(true);
        for (int column : scroll.columns()) {
            columnName(column, ROW_NAMES * em, edge, selected);
        }
        places = places.atLeft(false);
        rows.forEach(row -> rowName(row, selected));
        corner();
    }

    private void columnName(int column, double from, double to, Optional<CellRange> selected) {
        double x = Math.max(places.x(column), from);
        // Of a column that is cut, in the middle of what is in sight of it.
        double right = Math.min(places.right(column), to);
        name(
                selected.filter(
                                cells ->
                                        cells.firstColumn() <= column
                                                && cells.lastColumn() >= column)
                        .isPresent());
        canvas.setTextAlign(TextAlignment.CENTER);
        canvas.fillText(CellRef.columnName(column), (x + right) / 2, ROW * em / 2);
    }

    private void rowName(Placed placed, Optional<CellRange> selected) {
        name(
                selected.filter(
                                cells ->
                                        cells.firstRow() <= placed.row()
                                                && cells.lastRow() >= placed.row())
                        .isPresent());
        canvas.setTextAlign(TextAlignment.RIGHT);
        canvas.fillText(
                Integer.toString(placed.row()),
                (ROW_NAMES - PADDING) * em,
                places.y(placed.row(), placed.first()) + ROW * em / 2);
    }

    /// The letters of a name.
    ///
    /// @param here whether the selected cell is in its row or column
    private void name(boolean here) {
        canvas.setFont(here ? colours.boldFont() : colours.font());
        canvas.setFill(here ? colours.accent() : colours.soft());
    }

    private void corner() {
        double width = canvas.getCanvas().getWidth();
        double height = canvas.getCanvas().getHeight();
        canvas.setFill(colours.head());
        canvas.fillRect(0, 0, ROW_NAMES * em, ROW * em);
        canvas.setStroke(colours.grid());
        canvas.setLineWidth(1);
        canvas.strokeLine(0, ROW * em - 0.5, width, ROW * em - 0.5);
        canvas.strokeLine(ROW_NAMES * em - 0.5, 0, ROW_NAMES * em - 0.5, height);
    }
}
