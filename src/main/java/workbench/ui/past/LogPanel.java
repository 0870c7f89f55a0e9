package workbench.ui.past;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.ui.kit.FailurePane;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;
import workbench.ui.kit.NameField;
import workbench.ui.kit.OverPanel;
import workbench.ui.kit.Typed;
import workbench.ui.kit.Workplace;

import java.util.List;
import java.util.Optional;

/// What was done to the dossier, by whom and when, the latest first; from an entry one goes to what
/// it touched.
final class LogPanel {
    private final Workplace workplace;
    private final LogViewModel model;
    private final Texts texts;
    private final ListView<LogLine> list = new ListView<>();
    private final Button go;

    LogPanel(Workplace workplace, LogViewModel model) {
        this.workplace = workplace;
        this.model = model;
        this.texts = workplace.texts();
        this.go = Layouts.button(texts.text("ui.past.log.go"), Feather.CROSSHAIR, this::go);
    }

    OverPanel panel() {
        String name = texts.text("ui.past.log");
        Label line = Layouts.wrapped(texts.text("ui.past.log.line"));
        line.getStyleClass().add(Styles.TEXT_MUTED);
        TextField field = new TextField();
        field.setId("log-words");
        field.setPromptText(texts.text("ui.past.log.words"));
        field.setAccessibleText(texts.text("ui.past.log.words"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Label reading = Layouts.wrapped(texts.text("ui.past.log.reading"));
        HBox head =
                Layouts.panelHead(
                        texts, workplace.navigator()::closeOver, Layouts.paneTitle(name), line);
        list.setId("log");
        list.setAccessibleText(name);
        list.setCellFactory(_ -> new LogCell());
        list.setPlaceholder(reading);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        go();
                    }
                });
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> enable());
        VBox.setVgrow(list, Priority.ALWAYS);
        go.setId("log-go");
        Button save = Layouts.button(texts.text("ui.past.log.save"), Feather.SAVE, model::save);
        save.setId("log-save");
        FlowPane buttons = new FlowPane(go, save);
        buttons.getStyleClass().add("past-buttons");
        VBox failure = new VBox();
        failure.managedProperty().bind(Bindings.isNotEmpty(failure.getChildren()));
        VBox box = new VBox(head, field, list, failure, new NameField(workplace), buttons);
        box.setId("log-panel");
        box.getStyleClass().add("past-panel");
        Label none = Layouts.wrapped(texts.text("ui.past.log.none"));
        Label nothing = Layouts.wrapped(texts.text("ui.past.log.nothing"));
        Live live = Live.of(box);
        Typed.both(field, model.words(), live);
        live.on(
                model.shown(),
                lines -> {
                    boolean typed = !model.words().get().isBlank();
                    list.setPlaceholder(lines.isEmpty() ? reading : typed ? none : nothing);
                    fill(lines);
                });
        live.on(
                model.failure(),
                why ->
                        failure.getChildren()
                                .setAll(
                                        why.map(one -> new FailurePane(one, texts)).stream()
                                                .toList()));
        live.onChange(workplace.dossier().revision(), model::read);
        return new OverPanel(box, name);
    }

    private void fill(Optional<List<LogLine>> lines) {
        list.setItems(FXCollections.observableList(lines.orElse(List.of())));
        list.getSelectionModel().selectFirst();
        enable();
    }

    private void enable() {
        go.setDisable(chosen().filter(LogViewModel::leads).isEmpty());
    }

    private Optional<LogLine> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /// From the field the arrows lead through the list, as in the palette.
    private void pressed(KeyEvent event) {
        boolean inField = !list.isFocused();
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            go();
            event.consume();
        } else if (inField && event.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().selectNext();
            event.consume();
        } else if (inField && event.getCode() == KeyCode.UP) {
            list.getSelectionModel().selectPrevious();
            event.consume();
        }
    }

    private void go() {
        chosen().filter(LogViewModel::leads).ifPresent(model::go);
    }
}
