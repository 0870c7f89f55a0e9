package workbench.ui.main;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
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
    private final Workplace workplace;
    private final Texts texts;
    private final Shortcuts shortcuts;

    KeyList(Workplace workplace, Shortcuts shortcuts) {
        this.workplace = workplace;
        this.texts = workplace.texts();
        this.shortcuts = shortcuts;
    }

    OverPanel panel() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys");
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
        HBox head =
                Layouts.panelHead(
                        texts,
                        workplace.navigator()::closeOver,
                        Layouts.paneTitle(texts.text("ui.main.keys")));
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        VBox box = new VBox(head, scroll);
        box.getStyleClass().add("keys-panel");
        return new OverPanel(box, texts.text("ui.main.keys"));
    }
}
