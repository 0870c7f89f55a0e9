package workbench.ui.kit;

import javafx.scene.canvas.GraphicsContext;

import workbench.model.CellRange;
import workbench.model.CellRef;

import java.util.List;
import java.util.Optional;

/// Paints over a sheet which of its cells are chosen: a frame about the one that the keyboard is on
/// and about the one that somebody asked to be shown, and a shade over those that are selected
/// together.
final class ChosenCells {
    private static final double MARK = 2.5;

    /// How much of the accent lies over cells that are selected together.
    private static final double SHADE = 0.14;

    private final GraphicsContext canvas;
    private final SheetColours colours;
    private final SheetPainter.Scroll scroll;

    ChosenCells(GraphicsContext canvas, SheetColours colours, SheetPainter.Scroll scroll) {
        this.canvas = canvas;
        this.colours = colours;
        this.scroll = scroll;
    }

    /// @param places where cells stand in the part that is painted now; what is chosen elsewhere is
    ///   left alone
    void paint(SheetPlaces places, SheetPainter.Chosen chosen) {
        Optional<CellRef> selected = chosen.selected();
        Optional<CellRef> marked = chosen.marked();
        boolean focused = chosen.focused();
        chosen.range()
                .filter(cells -> cells.rows() > 1 || cells.columns() > 1)
                .ifPresent(cells -> area(places, cells));
        selected.ifPresent(
                cell -> frame(places, cell, focused ? MARK : 1, marked.equals(selected)));
        marked.filter(cell -> !selected.equals(Optional.of(cell)))
                .ifPresent(cell -> frame(places, cell, MARK, true));
    }

    /// Several cells that are selected together: shaded, and framed below the rows that stay on
    /// top.
    private void area(SheetPlaces places, CellRange cells) {
        double top =
                Math.max(
                        places.y(cells.firstRow(), scroll.first()),
                        places.y(scroll.rows().size() + 1, 0));
        double bottom = places.y(cells.lastRow() + 1, scroll.first());
        double left = 0;
        double end = 0;
        if (places.isAtLeft()) {
            List<Integer> kept =
                    scroll.columns().stream()
                            .filter(
                                    column ->
                                            column >= cells.firstColumn()
                                                    && column <= cells.lastColumn())
                            .toList();
            left = kept.isEmpty() ? 0 : places.x(kept.getFirst());
            end = kept.isEmpty() ? 0 : places.right(kept.getLast());
        } else {
            left = places.x(cells.firstColumn());
            end = places.right(cells.lastColumn());
        }
        if (end <= left) {
            return;
        }
        shadeKept(places, cells, left, end - left);
        if (bottom <= top) {
            return;
        }
        shade(left, top, end - left, bottom - top);
        canvas.setStroke(colours.accent());
        canvas.setLineWidth(1);
        canvas.strokeRect(left + 0.5, top + 0.5, end - left - 1, bottom - top - 1);
    }

    /// Those of the selected cells that stand in rows that stay on top.
    private void shadeKept(SheetPlaces places, CellRange cells, double left, double wide) {
        for (int i = 0; i < scroll.rows().size(); i++) {
            int row = scroll.rows().get(i);
            if (row >= cells.firstRow() && row <= cells.lastRow()) {
                shade(left, places.y(i + 1, 0), wide, places.y(i + 2, 0) - places.y(i + 1, 0));
            }
        }
    }

    private void shade(double left, double top, double wide, double high) {
        canvas.save();
        canvas.setFill(colours.accent());
        canvas.setGlobalAlpha(SHADE);
        canvas.fillRect(left, top, wide, high);
        canvas.restore();
    }

    private void frame(SheetPlaces places, CellRef cell, double thick, boolean mark) {
        if (places.isAtLeft() != scroll.columns().contains(cell.column())) {
            return;
        }
        int first = places.scrolled(cell);
        double x = places.x(cell.column());
        double y = places.y(cell.row(), first);
        double width = places.right(cell.column()) - x;
        double height = places.y(cell.row() + 1, first) - y;
        canvas.setStroke(colours.accent());
        canvas.setLineWidth(mark ? MARK : thick);
        canvas.strokeRect(x, y, width - 1, height - 1);
    }
}
