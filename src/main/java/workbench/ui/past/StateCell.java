package workbench.ui.past;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.store.Snapshot;
import workbench.ui.kit.Icons;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.LinesCell;

/// One earlier state: when it was, what had been done last, what it holds and why it is kept.
final class StateCell extends LinesCell<EarlierState> {
    private final StateWords words;

    StateCell(StateWords words) {
        this.words = words;
    }

    @Override
    protected void show(EarlierState state) {
        Label when = Layouts.wrapped(words.when(state.snapshot().at()));
        when.getStyleClass().add(Styles.TEXT_BOLD);
        Label after = Layouts.wrapped(words.after(state));
        Label holds = Layouts.wrapped(words.holds(state));
        holds.getStyleClass().addAll("note-text", Styles.TEXT_MUTED);
        VBox lines = new VBox(when, after, holds);
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        HBox row = new HBox(Icons.of(icon(state)), lines);
        row.getStyleClass().add("past-row");
        setGraphic(row);
        setAccessibleText(when.getText() + ", " + after.getText() + ", " + holds.getText());
    }

    private static Feather icon(EarlierState state) {
        return state.isReadable() ? icon(state.snapshot().why()) : Feather.ALERT_TRIANGLE;
    }

    private static Feather icon(Snapshot.Why why) {
        return switch (why) {
            case ITSELF -> Feather.CLOCK;
            case ASKED -> Feather.BOOKMARK;
            case REPLACED -> Feather.CORNER_UP_LEFT;
            case OLDER -> Feather.ARCHIVE;
        };
    }
}
