package workbench.ui.kit;

import javafx.scene.control.ListCell;

/// A line of a list that has as many rows of words as it needs in the width of the list; a cell by
/// itself would measure them on one.
public abstract class LinesCell<T> extends ListCell<T> {
    /// What the list keeps for its scroll bar and its border, in the size of letters.
    private static final double SCROLL_BAR_EM = 0.9;

    /// The width of the list, whatever the words.
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
        } else {
            show(item);
        }
    }

    /// Sets the graphic and what screen readers hear.
    protected abstract void show(T item);

    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null || room() <= 0) {
            return super.computePrefHeight(width);
        }
        return snappedTopInset() + getGraphic().prefHeight(room()) + snappedBottomInset();
    }

    /// Also where the list has no scroll bar the words break where they were measured to.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() != null && getGraphic().isResizable() && room() > 0) {
            getGraphic().resize(room(), getGraphic().getLayoutBounds().getHeight());
        }
    }

    private double room() {
        double list = getListView() == null ? 0 : getListView().getWidth();
        return list
                - SCROLL_BAR_EM * getFont().getSize()
                - snappedLeftInset()
                - snappedRightInset();
    }
}
