package workbench.ui.past;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.store.LogEntry;
import workbench.ui.kit.Icons;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.LinesCell;

/// One line of what was done: what, and below it when and by whom.
final class LogCell extends LinesCell<LogLine> {
    @Override
    protected void show(LogLine line) {
        Label what = Layouts.wrapped(line.what());
        if (LogWords.wasUndone(line.entry())) {
            what.getStyleClass().add("was-undone");
        }
        Label when = Layouts.wrapped(line.when());
        when.getStyleClass().addAll("note-text", Styles.TEXT_MUTED);
        VBox lines = new VBox(what, when);
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        HBox row = new HBox(Icons.of(icon(line.entry().event())), lines);
        row.getStyleClass().add("past-row");
        setGraphic(row);
        setAccessibleText(line.what() + ", " + line.when());
    }

    private static Feather icon(LogEntry.Event event) {
        return switch (event) {
            case DONE -> Feather.CHECK;
            case UNDONE -> Feather.CORNER_UP_LEFT;
            case REDONE -> Feather.CORNER_UP_RIGHT;
            case REPLACED -> Feather.ROTATE_CCW;
        };
    }
}
