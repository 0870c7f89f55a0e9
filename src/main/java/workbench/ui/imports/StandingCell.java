package workbench.ui.imports;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;

import org.kordamp.ikonli.feather.Feather;

import workbench.ui.kit.Layouts;
import workbench.ui.kit.LinesCell;

/// One line of what withdrawing or restoring an import would do.
final class StandingCell extends LinesCell<StandingItem> {
    private final StandingWords words;
    private final Runnable more;

    /// @param more reads on where the end of what was read comes into sight
    StandingCell(StandingWords words, Runnable more) {
        this.words = words;
        this.more = more;
    }

    @Override
    protected void show(StandingItem item) {
        String name = words.name(item);
        String line = words.line(item);
        if (item instanceof StandingItem.Others) {
            // It gets its place after this.
            Platform.runLater(this::askForMore);
        }
        if (item instanceof StandingItem.Others) {
            setGraphic(Layouts.wrapped(name));
        } else {
            setGraphic(
                    item instanceof StandingItem.Figure
                            ? TwoLines.whole(icon(item), words.listed(item), name, line)
                            : new TwoLines(icon(item), name, line, false));
        }
        setAccessibleText(line.isEmpty() ? name : name + ", " + line);
    }

    /// Lists also make cells that nobody sees, to know how high they would be.
    private void askForMore() {
        if (getItem() instanceof StandingItem.Others
                && getParent() != null
                && getParent().isVisible()
                && isVisible()
                && inScene(getListView()).intersects(inScene(this))) {
            more.run();
        }
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static Feather icon(StandingItem item) {
        return switch (item) {
            case StandingItem.Figure(var change) ->
                    switch (change.kind()) {
                        case GOES -> Feather.MINUS;
                        case COMES -> Feather.PLUS;
                        case CHANGES, STAYS -> Feather.EDIT_2;
                    };
            case StandingItem.Use(_, _, _, var change) ->
                    change.map(ChangeLine::icon).orElse(Feather.FILE_TEXT);
            case StandingItem.Rows _ -> Feather.LIST;
            case StandingItem.Others _ -> Feather.MORE_HORIZONTAL;
        };
    }
}
