package workbench.ui.main;

import atlantafx.base.controls.CustomTextField;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.job.Outcome;
import workbench.store.Ledger;
import workbench.ui.kit.Hint;
import workbench.ui.kit.Icons;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.OverPanel;
import workbench.ui.kit.Screen.Command;
import workbench.ui.kit.Target;
import workbench.ui.kit.Workplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds by a few letters what can be done and which indicator to go to.
final class Palette {
    private static final int MOST = 60;
    private static final double WIDTH_EM = 42;
    private static final double HEIGHT_EM = 27;

    private final Workplace workplace;
    private final Texts texts;
    private final List<Entry> entries = new ArrayList<>();
    private final ObservableList<Entry> shown = FXCollections.observableArrayList();
    private final CustomTextField field = new CustomTextField();
    private final ListView<Entry> list = new ListView<>(shown);
    private final Label nothing;
    private SeriesFinder finder = SeriesFinder.EMPTY;

    /// @param found the words in the form in which they are compared
    private record Entry(String words, String found, String key, Runnable run) {}

    Palette(Workplace workplace, Shortcuts shortcuts) {
        this.workplace = workplace;
        this.texts = workplace.texts();
        this.nothing = Layouts.wrapped(texts.text("ui.main.palette.nothing"));
        for (Command command : shortcuts.commands()) {
            String words = texts.render(command.words());
            entries.add(
                    new Entry(
                            words,
                            SeriesFinder.plain(words),
                            command.key().isEmpty() ? "" : MainWindow.words(command.key()),
                            command.run()));
        }
        workplace.dossier().now().ifPresent(open -> read(open.ledger()));
    }

    private void read(Ledger ledger) {
        nothing.setText(texts.text("ui.main.palette.reading"));
        workplace
                .jobs()
                .run(
                        _ -> SeriesFinder.of(ledger),
                        outcome -> {
                            nothing.setText(texts.text("ui.main.palette.nothing"));
                            if (outcome instanceof Outcome.Done<SeriesFinder>(var read)) {
                                finder = read;
                                filter(field.getText());
                            }
                        });
    }

    OverPanel panel() {
        field.setPromptText(texts.text("ui.main.palette.prompt"));
        field.setAccessibleText(texts.text("ui.main.palette.prompt"));
        field.setLeft(Icons.of(Feather.SEARCH));
        field.setId("palette-field");
        list.setId("palette-list");
        list.setAccessibleText(texts.text("ui.main.palette.found"));
        list.setFocusTraversable(false);
        list.setPlaceholder(nothing);
        list.setCellFactory(_ -> new EntryCell());
        list.setOnMouseClicked(_ -> run());
        field.textProperty().subscribe(this::filter);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox box = new VBox(field, list);
        box.getStyleClass().add("palette");
        box.setStyle(
                "-fx-pref-width: %.0fem; -fx-max-width: %.0fem; -fx-max-height: %.0fem"
                        .formatted(WIDTH_EM, WIDTH_EM, HEIGHT_EM));
        return new OverPanel(box, texts.text("ui.main.palette.name"));
    }

    /// Every word typed stands somewhere in the entry; what can be done stands before the
    /// indicators.
    private void filter(@Nullable String typed) {
        List<String> words = SeriesFinder.words(typed == null ? "" : typed);
        List<Entry> found =
                new ArrayList<>(
                        entries.stream()
                                .filter(entry -> words.stream().allMatch(entry.found()::contains))
                                .limit(MOST)
                                .toList());
        finder.find(words, workplace.language(), MOST - found.size()).stream()
                .map(hit -> new Entry(hit.words(), "", "", () -> show(hit.target())))
                .forEach(found::add);
        shown.setAll(found);
        list.getSelectionModel().selectFirst();
    }

    private void show(Target target) {
        workplace.navigator().show(target);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        if (shown.isEmpty()) {
            return;
        }
        int at = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, shown.size());
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, at - 3));
    }

    private void run() {
        Entry chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            workplace.navigator().closeOver();
            chosen.run().run();
        }
    }

    private static final class EntryCell extends ListCell<Entry> {
        private final Label words = new Label();
        private final Label key = new Label();
        private final HBox row = new HBox(words, Layouts.spring(), key);

        EntryCell() {
            row.setAlignment(Pos.CENTER_LEFT);
            key.getStyleClass().add("key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            // What is longer than the list is wide is shortened rather than scrolled to.
            setPrefWidth(0);
            words.getStyleClass().add("may-shorten");
            Hint.on(this, () -> Optional.ofNullable(getItem()).map(Entry::words).orElse(""));
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            words.setText(entry.words());
            key.setText(entry.key());
            setAccessibleText(entry.words() + " " + entry.key());
            setGraphic(row);
        }
    }
}
