package workbench.ui.kit;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

import workbench.model.CellRef;
import workbench.sheet.Cell;
import workbench.sheet.Grid;

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
    /// @param left how many pixels are scrolled away
    /// @return how many cells were painted
    long paint(
            Optional<Grid> sheet,
            SheetView.Tints tints,
            int first,
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
        canvas.save();
        canvas.beginPath();
        canvas.rect(ROW_NAMES * em, ROW * em, width, height);
        canvas.clip();
        for (int row = first + 1; row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                background(row, column, first, left, tints.at(row, column));
            }
        }
        for (int row = first + 1; row <= lastRow; row++) {
            // What runs over from a cell left of the sight is seen too.
            for (int column = Math.max(1, firstColumn - 8); column <= lastColumn; column++) {
                words(sheet.get(), row, column, first, left, tints);
            }
        }
        selected.ifPresent(
                cell -> frame(cell, first, left, focused ? MARK : 1, marked.equals(selected)));
        marked.filter(cell -> !selected.equals(Optional.of(cell)))
                .ifPresent(cell -> frame(cell, first, left, MARK, true));
        canvas.restore();
        names(first, lastRow, firstColumn, lastColumn, left, selected);
        return (long) Math.max(0, lastRow - first) * Math.max(0, lastColumn - firstColumn + 1);
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
        double room = x(free + 1, left) - x;
        double y = y(row, first);
        double end = x + (words.length() * LETTER + PADDING) * em;
        for (int under = column; under < free && x(under + 1, left) < end; under++) {
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

    private void names(
            int first,
            int lastRow,
            int firstColumn,
            int lastColumn,
            double left,
            Optional<CellRef> selected) {
        double width = canvas.getCanvas().getWidth();
        double height = canvas.getCanvas().getHeight();
        canvas.setFill(colours.head());
        canvas.fillRect(0, 0, width, ROW * em);
        canvas.fillRect(0, 0, ROW_NAMES * em, height);
        for (int column = firstColumn; column <= lastColumn; column++) {
            double x = Math.max(x(column, left), ROW_NAMES * em);
            double right = x(column + 1, left);
            int named = column;
            boolean here = selected.filter(cell -> cell.column() == named).isPresent();
            canvas.setFont(here ? colours.boldFont() : colours.font());
            canvas.setFill(here ? colours.accent() : colours.soft());
            canvas.setTextAlign(TextAlignment.CENTER);
            canvas.fillText(CellRef.columnName(column), (x + right) / 2, ROW * em / 2);
        }
        for (int row = first + 1; row <= lastRow; row++) {
            int named = row;
            boolean here = selected.filter(cell -> cell.row() == named).isPresent();
            canvas.setFont(here ? colours.boldFont() : colours.font());
            canvas.setFill(here ? colours.accent() : colours.soft());
            canvas.setTextAlign(TextAlignment.RIGHT);
            canvas.fillText(
                    Integer.toString(row),
                    (ROW_NAMES - PADDING) * em,
                    y(row, first) + ROW * em / 2);
        }
        canvas.setFill(colours.head());
        canvas.fillRect(0, 0, ROW_NAMES * em, ROW * em);
        canvas.setStroke(colours.grid());
        canvas.setLineWidth(1);
        canvas.strokeLine(0, ROW * em - 0.5, width, ROW * em - 0.5);
        canvas.strokeLine(ROW_NAMES * em - 0.5, 0, ROW_NAMES * em - 0.5, height);
    }
}
