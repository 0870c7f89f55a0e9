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
        setGraphic(
                TwoLines.whole(icon(item), words.listed(item), words.name(item), words.line(item)));
        setAccessibleText(words.name(item) + ", " + words.line(item));
    }

    private static Feather icon(DraftItem item) {
        if (item instanceof DraftItem.Decided(var decided)) {
            return decided.instead().isPresent() ? Feather.EDIT : Feather.SLASH;
        }
        return switch (item.kind()) {
            case NEW -> Feather.PLUS;
            case MISSING -> Feather.SLASH;
            case UNCHANGED -> Feather.MINUS;
            case RESTATED -> Feather.EDIT_2;
            case DOUBTFUL -> Feather.ALERT_TRIANGLE;
            case SKIPPED -> Feather.COPY;
            case PROBLEM, DECIDED -> Feather.EYE;
        };
    }
}
