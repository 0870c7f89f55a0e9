package workbench.ui.imports;

import javafx.scene.control.ListCell;

import org.kordamp.ikonli.feather.Feather;

/// An item of a draft in its list.
final class ItemCell extends ListCell<DraftItem> {
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
