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
import workbench.model.Series;
import workbench.model.SeriesKey;
import workbench.ui.kit.Icons;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.OverPanel;
import workbench.ui.kit.Screen.Command;
import workbench.ui.kit.Target;
import workbench.ui.kit.Workplace;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /// @param found the words in the form in which they are compared
    private record Entry(String words, String found, String key, Runnable run) {}

    Palette(Workplace workplace, Shortcuts shortcuts) {
        this.workplace = workplace;
        this.texts = workplace.texts();
        for (Command command : shortcuts.commands()) {
            String words = texts.render(command.words());
            entries.add(
                    new Entry(
                            words,
                            plain(words),
                            command.key().isEmpty() ? "" : MainWindow.words(command.key()),
                            command.run()));
        }
        workplace
                .dossier()
                .now()
                .ifPresent(
                        open ->
                                workplace
                                        .jobs()
                                        .run(
                                                _ -> open.ledger().allSeries(),
                                                outcome -> {
                                                    if (outcome
                                                            instanceof
                                                            Outcome.Done<List<Series>>(
                                                                    var series)) {
                                                        add(series);
                                                    }
                                                }));
    }

    OverPanel panel() {
        field.setPromptText(texts.text("ui.main.palette.prompt"));
        field.setAccessibleText(texts.text("ui.main.palette.prompt"));
        field.setLeft(Icons.of(Feather.SEARCH));
        field.setId("palette-field");
        list.setId("palette-list");
        list.setAccessibleText(texts.text("ui.main.palette.found"));
        list.setFocusTraversable(false);
        list.setPlaceholder(Layouts.wrapped(texts.text("ui.main.palette.nothing")));
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

    /// One entry an indicator, its first series standing for it.
    private void add(List<Series> series) {
        Map<String, Series> first = new LinkedHashMap<>();
        for (Series one : series) {
            first.putIfAbsent(one.key().indicator().name().in(workplace.language()), one);
        }
        first.forEach(
                (name, one) ->
                        entries.add(
                                new Entry(
                                        name,
                                        plain(name),
                                        "",
                                        () ->
                                                workplace
                                                        .navigator()
                                                        .show(new Target.OneSeries(one.id())))));
        filter(field.getText());
    }

    /// Every word typed stands somewhere in the entry.
    private void filter(String typed) {
        List<String> words =
                Arrays.stream(plain(typed == null ? "" : typed).split(" "))
                        .filter(word -> !word.isEmpty())
                        .toList();
        shown.setAll(
                entries.stream()
                        .filter(entry -> words.stream().allMatch(entry.found()::contains))
                        .limit(MOST)
                        .toList());
        list.getSelectionModel().selectFirst();
    }

    /// Without accents and hyphens and in lower case, as people type in a hurry.
    private static String plain(String words) {
        return SeriesKey.fold(
                Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("[\\p{M}\\p{Pd}]", ""));
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
