package workbench.ui.kit;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

import workbench.model.CellRef;
import workbench.sheet.Cell;
import workbench.sheet.Grid;

import java.util.List;
import java.util.Optional;

/// Paints the part of a sheet that is in sight, with the names of its rows and columns.
final class SheetPainter {
    /// The height of a row and the width of the rows' names, in em.
    static final double ROW = 1.75;

    static final double ROW_NAMES = 4;

    private static final double PADDING = 0.4;
    private static final double MARK = 2.5;

    /// About as wide as a letter is, in em.
    private static final double LETTER = 0.5;

    private final GraphicsContext canvas;
    private final SheetColours colours;
    private final SheetColumns columns;
    private final double em;

    SheetPainter(GraphicsContext canvas, SheetColours colours, SheetColumns columns) {
        this.canvas = canvas;
        this.colours = colours;
        this.columns = columns;
        this.em = colours.em();
    }

    /// @param first how many rows are scrolled away
    /// @param kept rows that were scrolled away and yet stay in sight on top, over the first others
    /// @param left how many pixels are scrolled away
    /// @return how many cells were painted
    long paint(
            Optional<Grid> sheet,
            SheetView.Tints tints,
            int first,
            List<Integer> kept,
            double left,
            Optional<CellRef> selected,
            Optional<CellRef> marked,
            boolean focused) {
        double width = canvas.getCanvas().getWidth();
        double height = canvas.getCanvas().getHeight();
        canvas.setFill(colours.paper());
        canvas.fillRect(0, 0, width, height);
        if (sheet.isEmpty()) {
            return 0;
        }
        canvas.setFont(colours.font());
        canvas.setTextBaseline(VPos.CENTER);
        int firstColumn = Math.max(1, columns.at(left / em));
        int lastColumn = Math.min(columns.count(), columns.at((left + width) / em));
        int lastRow = Math.min(sheet.get().rows(), first + (int) Math.ceil(height / (ROW * em)));
        int from = first + kept.size();
        canvas.save();
        canvas.beginPath();
        canvas.rect(ROW_NAMES * em, ROW * em, width, height);
        canvas.clip();
        for (int row = from + 1; row <= lastRow; row++) {
            row(sheet.get(), row, first, firstColumn, lastColumn, left, tints);
        }
        for (int i = 0; i < kept.size(); i++) {
            row(
                    sheet.get(),
                    kept.get(i),
                    kept.get(i) - i - 1,
                    firstColumn,
                    lastColumn,
                    left,
                    tints);
        }
        selected.ifPresent(
                cell ->
                        frame(
                                cell,
                                scrolled(cell, first, kept),
                                left,
                                focused ? MARK : 1,
                                marked.equals(selected)));
        marked.filter(cell -> !selected.equals(Optional.of(cell)))
                .ifPresent(cell -> frame(cell, scrolled(cell, first, kept), left, MARK, true));
        if (!kept.isEmpty()) {
            double edge = Math.round((kept.size() + 1) * ROW * em);
            canvas.setStroke(colours.soft());
            canvas.setLineWidth(1);
            canvas.strokeLine(ROW_NAMES * em, edge - 0.5, width, edge - 0.5);
        }
        canvas.restore();
        columnNames(firstColumn, lastColumn, left, selected);
        for (int row = from + 1; row <= lastRow; row++) {
            rowName(row, first, selected);
        }
        for (int i = 0; i < kept.size(); i++) {
            rowName(kept.get(i), kept.get(i) - i - 1, selected);
        }
        corner();
        return (long) Math.max(0, lastRow - first) * Math.max(0, lastColumn - firstColumn + 1);
    }

    /// How far the row of a cell is scrolled: a kept row stands in its place on top, and one that
    /// is under the kept rows is out of sight.
    private static int scrolled(CellRef cell, int first, List<Integer> kept) {
        int place = kept.indexOf(cell.row());
        if (place >= 0) {
            return cell.row() - place - 1;
        }
        return cell.row() > first + kept.size() ? first : cell.row() + 1;
    }

    private void row(
            Grid sheet,
            int row,
            int first,
            int firstColumn,
            int lastColumn,
            double left,
            SheetView.Tints tints) {
        canvas.setFill(colours.paper());
        canvas.fillRect(0, y(row, first), canvas.getCanvas().getWidth(), ROW * em);
        for (int column = firstColumn; column <= lastColumn; column++) {
            background(row, column, first, left, tints.at(row, column));
        }
        // What runs over from a cell left of the sight is seen too.
        for (int column = Math.max(1, firstColumn - 8); column <= lastColumn; column++) {
            words(sheet, row, column, first, left, tints);
        }
    }

    private double x(int column, double left) {
        return Math.round(ROW_NAMES * em + columns.left(column) * em - left);
    }

    private double y(int row, int first) {
        return Math.round((row - first) * ROW * em);
    }

    private void background(int row, int column, int first, double left, Tint tint) {
        double x = x(column, left);
        double y = y(row, first);
        double width = x(column + 1, left) - x;
        double height = y(row + 1, first) - y;
        if (tint != Tint.NONE) {
            canvas.setFill(colours.of(tint));
            canvas.fillRect(x, y, width, height);
        }
        canvas.setStroke(colours.grid());
        canvas.setLineWidth(1);
        canvas.strokeLine(x, y + height - 0.5, x + width, y + height - 0.5);
        canvas.strokeLine(x + width - 0.5, y, x + width - 0.5, y + height);
    }

    private void words(
            Grid sheet, int row, int column, int first, double left, SheetView.Tints tints) {
        Cell cell = sheet.cell(row, column);
        String words = CellWords.of(cell);
        if (words.isEmpty()) {
            return;
        }
        boolean right = cell instanceof Cell.Number;
        int free = column;
        // As in a spreadsheet, words run over the empty cells behind them.
        while (!right && free < columns.count() && sheet.cell(row, free + 1).isBlank()) {
            free++;
        }
        double x = x(column, left);
        // Behind the last column there is nothing that it could run over.
        double end =
                free == columns.count() && !right
                        ? canvas.getCanvas().getWidth()
                        : x(free + 1, left);
        double room = end - x;
        double y = y(row, first);
        double written = x + (words.length() * LETTER + PADDING) * em;
        int last = end > x(free + 1, left) ? free + 1 : free;
        for (int under = column; under < last && x(under + 1, left) < written; under++) {
            // The words cross the line between two cells: there it is not drawn.
            Tint tint = tints.at(row, under);
            canvas.setFill(tint == Tint.NONE ? colours.paper() : colours.of(tint));
            canvas.fillRect(x(under + 1, left) - 1, y, 1, ROW * em - 1);
        }
        canvas.save();
        canvas.beginPath();
        canvas.rect(x, y, room - 1, ROW * em);
        canvas.clip();
        canvas.setFill(colours.ink());
        canvas.setTextAlign(right ? TextAlignment.RIGHT : TextAlignment.LEFT);
        canvas.fillText(
                words, right ? x + room - PADDING * em : x + PADDING * em, y + ROW * em / 2);
        canvas.restore();
    }

    private void frame(CellRef cell, int first, double left, double thick, boolean mark) {
        double x = x(cell.column(), left);
        double y = y(cell.row(), first);
        double width = x(cell.column() + 1, left) - x;
        double height = y(cell.row() + 1, first) - y;
        canvas.setStroke(colours.accent());
        canvas.setLineWidth(mark ? MARK : thick);
        canvas.strokeRect(x, y, width - 1, height - 1);
    }

    private void columnNames(
            int firstColumn, int lastColumn, double left, Optional<CellRef> selected) {
        double width = canvas.getCanvas().getWidth();
        double height = canvas.getCanvas().getHeight();
        canvas.setFill(colours.head());
        canvas.fillRect(0, 0, width, ROW * em);
        canvas.fillRect(0, 0, ROW_NAMES * em, height);
        for (int column = firstColumn; column <= lastColumn; column++) {
            double x = Math.max(x(column, left), ROW_NAMES * em);
            double right = x(column + 1, left);
            int named = column;
            name(selected.filter(cell -> cell.column() == named).isPresent());
            canvas.setTextAlign(TextAlignment.CENTER);
            canvas.fillText(CellRef.columnName(column), (x + right) / 2, ROW * em / 2);
        }
    }

    private void rowName(int row, int first, Optional<CellRef> selected) {
        name(selected.filter(cell -> cell.row() == row).isPresent());
        canvas.setTextAlign(TextAlignment.RIGHT);
        canvas.fillText(
                Integer.toString(row), (ROW_NAMES - PADDING) * em, y(row, first) + ROW * em / 2);
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
