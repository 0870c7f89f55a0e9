package workbench.ui.main;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        rows.addAll(shortcuts.keys());
        int row = 0;
        // A key does the first of the things that have it, as what is in view comes first.
        Set<String> told = new HashSet<>();
        for (Command command : rows) {
            if (!command.key().isEmpty() && told.add(command.key())) {
                Label key = new Label(ShownKey.words(command.key(), texts));
                key.getStyleClass().add(Styles.TEXT_BOLD);
                key.setMinWidth(Region.USE_PREF_SIZE);
                grid.addRow(row++, key, Layouts.wrapped(texts.render(words(command))));
            }
        }
        HBox head =
                Layouts.panelHead(
                        texts,
                        workplace.navigator()::closeOver,
                        Layouts.paneTitle(texts.text("ui.main.keys")));
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        // Arrows and page keys scroll it: it has the keyboard, and not the cross above it.
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(texts.text("ui.main.keys"));
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, event -> scroll(scroll, event));
        VBox box = new VBox(head, scroll);
        box.getStyleClass().add("keys-panel");
        return new OverPanel(box, texts.text("ui.main.keys"));
    }

    /// What a key does whenever it is pressed, and not only now.
    private static Message words(Command command) {
        return switch (command.key()) {
            case Shortcuts.UNDO -> Message.of("ui.main.undo.last");
            case Shortcuts.REDO -> Message.of("ui.main.redo.last");
            default -> command.words();
        };
    }

    /// By rows and by what is in sight: JavaFX would go on by a share of what is out of sight.
    private static void scroll(ScrollPane pane, KeyEvent event) {
        double page = pane.getViewportBounds().getHeight();
        double whole = pane.getContent().getLayoutBounds().getHeight();
        double row = whole / Math.max(1, ((GridPane) pane.getContent()).getRowCount());
        double by =
                switch (event.getCode()) {
                    case DOWN -> row;
                    case UP -> -row;
                    case PAGE_DOWN, SPACE -> page - row;
                    case PAGE_UP -> row - page;
                    default -> 0;
                };
        if (by != 0) {
            pane.setVvalue(Math.clamp(pane.getVvalue() + by / Math.max(1, whole - page), 0, 1));
            event.consume();
        }
    }
}
