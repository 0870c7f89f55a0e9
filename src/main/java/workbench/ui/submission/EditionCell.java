package workbench.ui.submission;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.ui.kit.Icons;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.LinesCell;

/// One edition: its name, when and by whom it was kept, and how many of its figures changed since.
final class EditionCell extends LinesCell<EditionsViewModel.Line> {
    private final EditionWords words;

    EditionCell(EditionWords words) {
        this.words = words;
    }

    @Override
    protected void show(EditionsViewModel.Line line) {
        Label name = Layouts.wrapped(line.edition().name());
        name.getStyleClass().add(Styles.TEXT_BOLD);
        Label kept = Layouts.wrapped(words.kept(line.edition()));
        kept.getStyleClass().addAll("note-text", Styles.TEXT_MUTED);
        Label changed = Layouts.wrapped(words.changed(line));
        boolean same = line.changes().isEmpty();
        changed.setGraphic(Icons.of(same ? Feather.CHECK_CIRCLE : Feather.ALERT_CIRCLE));
        changed.getStyleClass().addAll(same ? "state-complete" : "state-changed-figure");
        VBox lines = new VBox(name, kept);
        String note = line.edition().note();
        if (!note.isEmpty()) {
            lines.getChildren().add(Layouts.wrapped(note));
        }
        lines.getChildren().add(changed);
        lines.setMinWidth(0);
        lines.getStyleClass().add("edition-lines");
        setGraphic(lines);
        setAccessibleText(
                name.getText() + ", " + kept.getText() + ", " + note + ", " + changed.getText());
    }
}
