package workbench.ui.past;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.model.WorkbenchException;
import workbench.ui.kit.FailurePane;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;
import workbench.ui.kit.OverPanel;
import workbench.ui.kit.Workplace;

import java.util.List;
import java.util.Optional;

/// The earlier states of the dossier, the latest first: to look at, to save as a dossier of their
/// own, to put in the place of today's.
final class StatesPanel {
    private final Workplace workplace;
    private final StatesViewModel model;
    private final Texts texts;
    private final ListView<EarlierState> list = new ListView<>();
    private final Label reading;
    private final VBox none;
    private final VBox failure = new VBox();
    private final Button keep;
    private final Button copy;
    private final Button compact;
    private final Button look;
    private final Button save;
    private final Button put;
    private final Label note = Layouts.wrapped("");
    private boolean filling;

    StatesPanel(Workplace workplace, StatesViewModel model) {
        this.workplace = workplace;
        this.model = model;
        this.texts = workplace.texts();
        keep = button("keep", Feather.BOOKMARK, model::keepNow);
        copy = button("copy", Feather.COPY, () -> model.copy(false));
        compact = button("compact", Feather.MINIMIZE_2, () -> model.copy(true));
        look = button("look", Feather.EYE, model::lookAtIt);
        save = button("save", Feather.SAVE, model::saveIt);
        put = button("put", Feather.ROTATE_CCW, model::putInPlace);
        reading = Layouts.wrapped(texts.text("ui.past.states.listing"));
        none =
                Layouts.empty(
                        texts.text("ui.past.states.none"), texts.text("ui.past.states.none.line"));
    }

    private Button button(String name, Feather icon, Runnable run) {
        Button button = Layouts.button(texts.text("ui.past.states." + name), icon, run);
        button.setId("states-" + name);
        return button;
    }

    OverPanel panel() {
        String name = texts.text("ui.past.states");
        Label line = Layouts.wrapped(texts.text("ui.past.states.line"));
        line.getStyleClass().add(Styles.TEXT_MUTED);
        failure.managedProperty().bind(Bindings.isNotEmpty(failure.getChildren()));
        list.setId("states");
        list.setAccessibleText(name);
        StateWords words = new StateWords(texts, workplace.clock().getZone());
        list.setCellFactory(_ -> new StateCell(words));
        list.setPlaceholder(reading);
        list.getSelectionModel().selectedItemProperty().subscribe((_, now) -> chosen(now));
        list.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                        model.lookAtIt();
                        event.consume();
                    }
                });
        list.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        model.lookAtIt();
                    }
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        note.getStyleClass().addAll("note-text", Styles.TEXT_MUTED);
        note.setId("states-note");
        ProgressIndicator busy = new ProgressIndicator();
        busy.getStyleClass().add("past-busy");
        busy.setAccessibleText(texts.text("ui.kit.working"));
        HBox last = new HBox(note, busy);
        last.getStyleClass().add("screen-actions");
        HBox.setHgrow(note, Priority.ALWAYS);
        HBox head =
                Layouts.panelHead(
                        texts, workplace.navigator()::closeOver, Layouts.paneTitle(name), line);
        FlowPane today = new FlowPane(keep, copy, compact);
        FlowPane one = new FlowPane(look, save, put);
        today.getStyleClass().add("past-buttons");
        one.getStyleClass().add("past-buttons");
        VBox box = new VBox(head, today, list, failure, one, last);
        box.setId("states-panel");
        box.getStyleClass().add("past-panel");
        Live live = Live.of(box);
        live.on(model.states(), this::fill);
        live.on(model.selected(), _ -> follow());
        live.on(model.work().failure(), this::fail);
        live.on(
                model.work().busy(),
                now -> {
                    busy.setVisible(now);
                    enable();
                });
        live.on(workplace.dossier().revision(), _ -> enable());
        return new OverPanel(box, name);
    }

    private void fill(Optional<List<EarlierState>> states) {
        filling = true;
        list.setPlaceholder(states.isEmpty() ? reading : none);
        list.setItems(FXCollections.observableList(states.orElse(List.of())));
        filling = false;
        if (model.chosen().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        follow();
    }

    private void chosen(@Nullable EarlierState state) {
        if (!filling && state != null) {
            model.selected().set(Optional.of(state.snapshot()));
        }
    }

    private void follow() {
        model.chosen()
                .ifPresent(
                        state -> {
                            filling = true;
                            list.getSelectionModel().select(state);
                            filling = false;
                        });
        enable();
    }

    private void fail(Optional<WorkbenchException> why) {
        failure.getChildren().setAll(why.map(one -> new FailurePane(one, texts)).stream().toList());
    }

    private void enable() {
        boolean busy = model.work().busy().get();
        boolean canChange = workplace.dossier().canChange();
        boolean readable = model.chosen().filter(EarlierState::isReadable).isPresent();
        keep.setDisable(busy || !canChange);
        copy.setDisable(busy);
        compact.setDisable(busy);
        look.setDisable(busy || !readable);
        save.setDisable(busy || !readable);
        put.setDisable(busy || !readable || !canChange);
        boolean earlier = workplace.dossier().earlier().get().isPresent();
        String says;
        if (earlier) {
            says = "ui.past.states.note.earlier";
        } else {
            says = canChange ? "ui.past.states.note" : "ui.past.states.note.read-only";
        }
        note.setText(texts.text(says));
    }
}
