package workbench.ui.submission;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.model.Message;
import workbench.submission.Edition;
import workbench.submission.EditionChange;
import workbench.ui.kit.DossierActions;
import workbench.ui.kit.FailurePane;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;
import workbench.ui.kit.OpenedFiles;
import workbench.ui.kit.OverPanel;
import workbench.ui.kit.ShownPath;
import workbench.ui.kit.Workplace;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The editions of the submission, the latest first: what each said that would be printed otherwise
/// today, to be built again, to look at the dossier as it was, to rename, to remove.
final class EditionsPanel {
    /// More are counted; the command line lists them all.
    private static final int CHANGES_SHOWN = 100;

    private static final int EDITIONS_SHOWN = 3;

    /// What an edition takes in the list, in ems; with a note it is a line more.
    private static final double EDITION_EM = 4.5;

    private static final double NOTE_EM = 1.3;

    private final Workplace workplace;
    private final EditionsViewModel model;
    private final DossierActions actions;
    private final OpenedFiles built;
    private final Runnable keepNow;
    private final Texts texts;
    private final EditionWords words;
    private final ListView<EditionsViewModel.Line> list = new ListView<>();
    private final VBox changes = new VBox();
    private final VBox failure = new VBox();
    private final Button keep;
    private final AgainPane again;
    private final Button look;
    private final Button rename;
    private final Button remove;
    private final FlowPane ways;
    private final VBox none;
    private boolean filling;
    private BooleanSupplier mayGo = () -> true;

    /// @param keepNow asks what the edition is called that what stands now is kept as
    EditionsPanel(
            Workplace workplace,
            EditionsViewModel model,
            DossierActions actions,
            OpenedFiles built,
            Runnable keepNow) {
        this.workplace = workplace;
        this.model = model;
        this.actions = actions;
        this.built = built;
        this.keepNow = keepNow;
        this.texts = workplace.texts();
        this.words = new EditionWords(texts, workplace.clock().getZone());
        keep = button("keep", Feather.BOOKMARK, this::keep);
        again =
                new AgainPane(
                        model.again(),
                        model.build(),
                        () -> model.chosen().map(EditionsViewModel.Line::edition),
                        texts,
                        this::buildAgain);
        look = button("look", Feather.EYE, this::look);
        rename = button("rename", Feather.EDIT_3, model::askForName);
        remove = button("remove", Feather.TRASH_2, model::remove);
        ways = new FlowPane(look, rename, remove);
        ways.getStyleClass().add("flow-buttons");
        none =
                Layouts.empty(
                        texts.text("ui.submission.editions.none"),
                        texts.text("ui.submission.editions.none.line"));
        none.setId("editions-none");
    }

    private Button button(String name, Feather icon, Runnable run) {
        Button button = Layouts.button(texts.text("ui.submission.editions." + name), icon, run);
        button.setId("editions-" + name);
        return button;
    }

    OverPanel panel() {
        String name = texts.text("ui.submission.editions");
        Label line = Layouts.wrapped(texts.text("ui.submission.editions.line"));
        line.getStyleClass().add(Styles.TEXT_MUTED);
        EditionForm form = new EditionForm(model, texts, list::requestFocus);
        HBox head = Layouts.panelHead(texts, () -> leave(form), Layouts.paneTitle(name), line);
        list.setId("editions");
        list.setAccessibleText(name);
        list.setCellFactory(_ -> new EditionCell(words));
        list.getStyleClass().add("editions");
        list.getSelectionModel().selectedItemProperty().subscribe((_, now) -> chosen(now));
        failure.managedProperty().bind(Bindings.isNotEmpty(failure.getChildren()));
        changes.setId("edition-changes");
        changes.getStyleClass().add("edition-changes");
        ProgressIndicator busy = new ProgressIndicator();
        busy.getStyleClass().add("editions-busy");
        busy.setAccessibleText(texts.text("ui.kit.working"));
        HBox first = new HBox(keep, busy);
        first.getStyleClass().add("editions-first");
        mayGo = form::mayGo;
        VBox parts = new VBox(first, form, none, list, ways, again, failure, changes);
        parts.getStyleClass().add("editions-parts");
        ScrollPane scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox box = new VBox(head, scroll);
        box.setId("editions-panel");
        box.getStyleClass().addAll("submission-panel", "editions-panel");
        Live live = Live.of(box);
        form.listen(live);
        again.listen(live);
        live.on(model.lines(), this::fill);
        live.on(model.selected(), _ -> follow());
        live.on(
                model.work().failure(),
                why ->
                        failure.getChildren()
                                .setAll(
                                        why.map(one -> new FailurePane(one, texts)).stream()
                                                .toList()));
        live.on(
                model.work().busy(),
                now -> {
                    busy.setVisible(now);
                    enable();
                });
        live.on(workplace.dossier().revision(), _ -> model.read());
        live.on(model.asked(), _ -> enable());
        return new OverPanel(box, name, Optional.of(mayGo));
    }

    private void leave(EditionForm form) {
        if (form.mayGo()) {
            workplace.navigator().closeOver();
        }
    }

    private void keep() {
        keepNow.run();
    }

    private void fill(Optional<List<EditionsViewModel.Line>> lines) {
        List<EditionsViewModel.Line> all = lines.orElse(List.of());
        filling = true;
        list.setItems(FXCollections.observableList(all));
        filling = false;
        see(list, !all.isEmpty());
        see(ways, !all.isEmpty());
        see(again, !all.isEmpty());
        see(none, lines.isPresent() && all.isEmpty());
        double high =
                all.stream()
                        .limit(EDITIONS_SHOWN)
                        .mapToDouble(
                                one ->
                                        one.edition().note().isEmpty()
                                                ? EDITION_EM
                                                : EDITION_EM + NOTE_EM)
                        .sum();
        list.setStyle("-fx-pref-height: %sem".formatted(high));
        follow();
    }

    private static void see(Node part, boolean seen) {
        part.setVisible(seen);
        part.setManaged(seen);
    }

    private void chosen(EditionsViewModel.@Nullable Line line) {
        if (!filling && line != null) {
            model.selected().set(Optional.of(line.edition().name()));
        }
    }

    private void follow() {
        Optional<EditionsViewModel.Line> chosen = model.chosen();
        chosen.ifPresent(
                line -> {
                    filling = true;
                    list.getSelectionModel().select(line);
                    filling = false;
                });
        changes.getChildren().setAll(chosen.map(this::changes).orElse(List.of()));
        enable();
    }

    private List<Node> changes(EditionsViewModel.Line line) {
        // Of one that says what would be said today its line in the list tells it.
        if (line.changes().isEmpty()) {
            return List.of();
        }
        Label title = Layouts.wrapped(words.changed(line));
        title.getStyleClass().add("pane-title");
        VBox rows = new VBox(title);
        line.changes().stream()
                .limit(CHANGES_SHOWN)
                .forEach(change -> rows.getChildren().add(row(change)));
        int more = line.changes().size() - CHANGES_SHOWN;
        if (more > 0) {
            rows.getChildren()
                    .add(Layouts.wrapped(texts.text("ui.submission.editions.more", more)));
        }
        return List.of(rows);
    }

    private Node row(EditionChange change) {
        Label name = Layouts.wrapped(words.name(change));
        Label values = Layouts.wrapped(words.values(change));
        values.getStyleClass().add(Styles.TEXT_BOLD);
        Label reason = Layouts.wrapped(words.reason(change));
        reason.getStyleClass().addAll("note-text", Styles.TEXT_MUTED);
        FlowPane cells = new FlowPane(link("then", change, () -> model.showThen(change)));
        if (change.now().isPresent()) {
            cells.getChildren().add(link("now", change, () -> model.showNow(change)));
        }
        cells.getStyleClass().add("evidence-ways");
        VBox row = new VBox(name, values, reason, cells);
        row.getStyleClass().add("evidence-row");
        return row;
    }

    private Hyperlink link(String which, EditionChange change, Runnable run) {
        Hyperlink link = new Hyperlink(texts.text("ui.submission.editions.cell." + which));
        link.getStyleClass().add("cell-" + which);
        link.setAccessibleText(link.getText() + ", " + words.name(change));
        link.setOnAction(
                _ -> {
                    link.setVisited(false);
                    // Another panel takes the place of this one.
                    if (mayGo.getAsBoolean()) {
                        run.run();
                    }
                });
        return link;
    }

    private void buildAgain() {
        model.chosen()
                .ifPresent(
                        line ->
                                model.again()
                                        .build(
                                                line.edition(),
                                                (folder, files) ->
                                                        workplace
                                                                .notices()
                                                                .done(
                                                                        Message.of(
                                                                                "ui.submission.built",
                                                                                files,
                                                                                ShownPath.of(
                                                                                        folder)),
                                                                        Message.of(
                                                                                "ui.submission.built.open-folder"),
                                                                        () -> built.open(folder))));
    }

    private void look() {
        Optional<Edition> edition = model.chosen().map(EditionsViewModel.Line::edition);
        edition.ifPresent(one -> actions.lookAt(one.entry(), one.at()));
    }

    private void enable() {
        boolean busy = model.work().busy().get();
        boolean none = model.chosen().isEmpty();
        // What is typed of one name is not to become another's.
        boolean asks = model.asked().get().isPresent();
        keep.setDisable(busy || asks || !model.canChange());
        again.enable(!busy && !none);
        look.setDisable(busy || none);
        rename.setDisable(busy || none || asks || !model.canChange());
        remove.setDisable(busy || none || !model.canChange());
    }
}
