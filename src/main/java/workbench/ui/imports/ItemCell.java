package workbench.ui.imports;

import org.kordamp.ikonli.feather.Feather;

import workbench.ui.kit.LinesCell;

/// An item of a draft in its list.
final class ItemCell extends LinesCell<DraftItem> {
    private final ItemWords words;

    ItemCell(ItemWords words) {
        this.words = words;
    }

    @Override
    protected void show(DraftItem item) {
        setGraphic(TwoLines.withLongName(icon(item.kind()), words.name(item), words.line(item)));
        setAccessibleText(words.name(item) + ", " + words.line(item));
    }

    private static Feather icon(ItemKind kind) {
        return switch (kind) {
            case NEW -> Feather.PLUS;
            case UNCHANGED -> Feather.MINUS;
            case RESTATED -> Feather.EDIT_2;
            case DOUBTFUL -> Feather.ALERT_TRIANGLE;
            case SKIPPED -> Feather.COPY;
            case PROBLEM -> Feather.EYE;
        };
    }
}
