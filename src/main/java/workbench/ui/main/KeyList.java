package workbench.ui.main;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import workbench.catalogue.Texts;
import workbench.model.Message;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.OverPanel;
import workbench.ui.kit.Screen.Command;
import workbench.ui.kit.Workplace;

import java.util.ArrayList;
import java.util.List;

/// The keys that do something here.
final class KeyList {
    private final Texts texts;
    private final Shortcuts shortcuts;

    KeyList(Workplace workplace, Shortcuts shortcuts) {
        this.texts = workplace.texts();
        this.shortcuts = shortcuts;
    }

    OverPanel panel() {
        GridPane grid = new GridPane();
        grid.setStyle("-fx-hgap: 2em; -fx-vgap: 0.4em; -fx-padding: 0 1.15em 1.15em 1.15em");
        List<Command> rows = new ArrayList<>();
        rows.add(new Command(Message.of("ui.main.palette.name"), "Shortcut+K", () -> {}));
        rows.addAll(shortcuts.commands());
        int row = 0;
        for (Command command : rows) {
            if (!command.key().isEmpty()) {
                Label key = new Label(MainWindow.words(command.key()));
                key.getStyleClass().add(Styles.TEXT_BOLD);
                key.setMinWidth(Region.USE_PREF_SIZE);
                grid.addRow(row++, key, Layouts.wrapped(texts.render(command.words())));
            }
        }
        Label title = new Label(texts.text("ui.main.keys"));
        title.getStyleClass().add("pane-title");
        title.setStyle("-fx-padding: 1.15em 1.15em 0.57em 1.15em");
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        VBox box = new VBox(title, scroll);
        box.setStyle("-fx-max-width: 36em; -fx-max-height: 36em");
        return new OverPanel(box, texts.text("ui.main.keys"));
    }
}
