package workbench.ui.imports;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;

import org.kordamp.ikonli.feather.Feather;

import workbench.ui.kit.Layouts;

/// One line of what withdrawing or restoring an import would do.
final class StandingCell extends ListCell<StandingItem> {
    /// What the list keeps for its scroll bar and its border, in the size of letters.
    private static final double SCROLL_BAR_EM = 0.9;

    private final StandingWords words;

    StandingCell(StandingWords words) {
        this.words = words;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(StandingItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        String name = words.name(item);
        String line = words.line(item);
        if (line.isEmpty()) {
            Label alone = Layouts.wrapped(name);
            setGraphic(alone);
            setAccessibleText(name);
        } else {
            setGraphic(TwoLines.withLongName(icon(item), name, line));
            setAccessibleText(name + ", " + line);
        }
    }

    /// As high as the words need in the width of the list, as in {@link ItemCell}.
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

    private static Feather icon(StandingItem item) {
        return switch (item) {
            case StandingItem.Figure(var change) ->
                    switch (change.kind()) {
                        case GOES -> Feather.MINUS;
                        case COMES -> Feather.PLUS;
                        case CHANGES, STAYS -> Feather.EDIT_2;
                    };
            case StandingItem.Use _ -> Feather.FILE_TEXT;
            case StandingItem.Others _ -> Feather.MORE_HORIZONTAL;
        };
    }
}
