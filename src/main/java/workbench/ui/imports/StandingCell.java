package workbench.ui.imports;

import javafx.scene.control.Label;

import org.kordamp.ikonli.feather.Feather;

import workbench.ui.kit.Layouts;
import workbench.ui.kit.LinesCell;

/// One line of what withdrawing or restoring an import would do.
final class StandingCell extends LinesCell<StandingItem> {
    private final StandingWords words;

    StandingCell(StandingWords words) {
        this.words = words;
    }

    @Override
    protected void show(StandingItem item) {
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
