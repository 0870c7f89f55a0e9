package workbench.ui.imports;

import javafx.scene.control.ListCell;

import org.kordamp.ikonli.feather.Feather;

/// An item of a draft in its list.
final class ItemCell extends ListCell<DraftItem> {
    /// What the list keeps for its scroll bar and its border, in the size of letters.
    private static final double SCROLL_BAR_EM = 0.9;

    private final ItemWords words;

    ItemCell(ItemWords words) {
        this.words = words;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(DraftItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        setGraphic(TwoLines.withLongName(icon(item.kind()), words.name(item), words.line(item)));
        setAccessibleText(words.name(item) + ", " + words.line(item));
    }

    /// As high as the words need in the width of the list: a cell by itself would measure them on
    /// one line.
    @Override
    protected double computePrefHeight(double width) {
        double list = getListView() == null ? 0 : getListView().getWidth();
        if (getGraphic() == null || list <= 0) {
            return super.computePrefHeight(width);
        }
        double room =
                list
                        - SCROLL_BAR_EM * getFont().getSize()
                        - snappedLeftInset()
                        - snappedRightInset();
        return snappedTopInset() + getGraphic().prefHeight(room) + snappedBottomInset();
    }

    private static Feather icon(ItemKind kind) {
        return switch (kind) {
            case NEW -> Feather.PLUS;
            case UNCHANGED -> Feather.MINUS;
            case RESTATED -> Feather.EDIT_2;
            case SKIPPED -> Feather.COPY;
            case PROBLEM -> Feather.EYE;
        };
    }
}
