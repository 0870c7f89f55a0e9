package workbench.ui.imports;

import atlantafx.base.theme.Styles;

import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.importing.ImportDraft;
import workbench.importing.recipe.Difference;
import workbench.importing.recipe.Same;
import workbench.model.CellProblem;
import workbench.model.CellRef;
import workbench.model.Message;
import workbench.sheet.SheetFiles;
import workbench.store.ImportRecord;
import workbench.ui.imports.ImportsViewModel.Choice;
import workbench.ui.kit.FailurePane;
import workbench.ui.kit.FocusInSight;
import workbench.ui.kit.Hint;
import workbench.ui.kit.Icons;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;
import workbench.ui.kit.ShownPath;
import workbench.ui.kit.Workplace;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The right of the screen: what adding the chosen file would do, list by list; or what became of
/// it, or of an import, and what can be done about that.
final class DraftPane extends VBox {
    /// It needs more room where it stands below the sheet.
    private static final PseudoClass ASKING = PseudoClass.getPseudoClass("asking");

    private static final String STOP = "stop";

    private final Workplace workplace;
    private final ImportsViewModel model;
    private final Texts texts;
    private final Sight sight;
    private final VBox head = new VBox();
    private final ListView<DraftItem> list = new ListView<>();
    private final ChangesList changes;
    private final FlowPane buttons = new FlowPane();
    private final Button showCell;
    private final NamesPane names;
    private final StandingPane standing;

    /// Whether the sheet stands beside it, and not above.
    private boolean beside = true;

    /// The button that asked what would come of it, where one did.
    private Optional<String> askedBy = Optional.empty();

    /// What had the keyboard before the file was read anew; empty while it is not.
    private String returnsTo = "";

    /// @param focusChosen puts the keyboard on what is chosen, when the button that had it goes
    /// @param toSheet goes to the cell that is chosen in the list
    DraftPane(
            Workplace workplace,
            ImportsViewModel model,
            Live live,
            Runnable focusChosen,
            Runnable toSheet) {
        this.workplace = workplace;
        this.model = model;
        this.texts = workplace.texts();
        this.sight = model.sight();
        getStyleClass().add("imports-draft");
        head.getStyleClass().add("imports-section");
        list.setId("items");
        list.setCellFactory(_ -> new ItemCell(new ItemWords(texts)));
        list.managedProperty().bind(list.visibleProperty());
        new CellActions(texts, model.saying().decisions()).on(list, this::decidable, sight::goOn);
        VBox.setVgrow(list, Priority.ALWAYS);
        showCell = Layouts.button(texts.text("ui.imports.cell.show"), Feather.GRID, toSheet);
        showCell.setId("draft-show-cell");
        showCell.managedProperty().bind(showCell.visibleProperty());
        list.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && mayShow()) {
                        toSheet.run();
                    }
                });
        changes = new ChangesList(workplace);
        VBox.setVgrow(changes, Priority.ALWAYS);
        names = new NamesPane(workplace, model.naming());
        VBox.setVgrow(names, Priority.ALWAYS);
        buttons.getStyleClass().add("imports-buttons");
        buttons.managedProperty().bind(buttons.visibleProperty());
        standing =
                new StandingPane(
                        workplace,
                        model.made().standing(),
                        live,
                        focusChosen,
                        () -> askedBy.ifPresentOrElse(this::giveBack, focusChosen));
        VBox.setVgrow(standing, Priority.ALWAYS);
        getChildren().addAll(head, showCell, list, changes, names, buttons, standing);
        ObservableValue<FileState> state =
                model.choice()
                        .flatMap(
                                choice ->
                                        choice instanceof Choice.File(var file)
                                                ? file.state()
                                                : null);
        live.on(model.choice(), _ -> refresh());
        live.onChange(state, this::refresh);
        live.onChange(model.made().failure(), this::refresh);
        live.onChange(model.adding(), this::refresh);
        live.onChange(model.made().standing().asked().map(Optional::isPresent), this::asked);
        live.on(sight.items(), _ -> items());
        live.on(sight.kind(), _ -> fill());
        live.on(sight.item(), _ -> follow());
        live.onChange(sight.cell(), this::cellChosen);
        live.onChange(model.effect().change(), this::refresh);
        live.onChange(model.together().shared(), this::refresh);
        live.onChange(model.list(), this::fill);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        item -> {
                            if (item != null) {
                                sight.choose(item);
                            }
                        });
    }

    /// Where whole columns are chosen in the place of a cell, the list that is looked at stays.
    private void cellChosen() {
        if (sight.cell().get().isPresent()) {
            model.list().set(DraftList.ITEMS);
        }
    }

    /// The counts of an import come with its figures, which are read after it is chosen.
    private void items() {
        if (model.choice().get() instanceof Choice.Made) {
            refresh();
        } else {
            fill();
        }
    }

    /// Whoever asks what would come of it is about to answer.
    private void asked() {
        boolean now = model.made().standing().asked().get().isPresent();
        askedBy = now ? keyboard().filter(id -> !id.isEmpty()) : askedBy;
        refresh();
        if (model.made().standing().asked().get().isPresent()) {
            standing.requestAnswer();
        }
    }

    private void refresh() {
        Optional<String> had = keyboard();
        rebuild();
        // While the file is read anew, other buttons stand there; after it, mostly the same.
        had.ifPresentOrElse(this::giveBack, () -> returnsTo = "");
    }

    /// The name of the button or field above the lists that has the keyboard.
    private Optional<String> keyboard() {
        return Optional.ofNullable(getScene())
                .map(Scene::getFocusOwner)
                .filter(owner -> isWithin(owner, head) || isWithin(owner, buttons))
                .map(owner -> Objects.requireNonNullElse(owner.getId(), ""));
    }

    private static boolean isWithin(Node node, Node of) {
        Node at = node;
        while (at != null && at != of) {
            at = at.getParent();
        }
        return at == of;
    }

    /// Who had the keyboard above the lists has it there again: on what is called the same, as soon
    /// as that is there.
    ///
    /// @param id of what had it
    private void giveBack(String id) {
        boolean busy = model.chosenFile().filter(file -> file.state().get().isBusy()).isPresent();
        String wanted;
        if (busy) {
            returnsTo = STOP.equals(id) ? returnsTo : id;
            wanted = STOP;
        } else {
            wanted = returnsTo.isEmpty() ? id : returnsTo;
            returnsTo = "";
        }
        // What lies in a part that unfolds is made with its skin.
        applyCss();
        Stream.concat(
                        wanted.isEmpty() ? Stream.of() : lookupAll("#" + wanted).stream(),
                        Stream.of(list))
                .filter(DraftPane::takesKeyboard)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private static boolean takesKeyboard(Node node) {
        return node.isVisible() && !node.isDisabled();
    }

    private void rebuild() {
        head.getChildren().clear();
        buttons.getChildren().clear();
        boolean asked = model.made().standing().asked().get().isPresent();
        standing.setVisible(asked);
        pseudoClassStateChanged(ASKING, asked);
        buttons.setVisible(!asked);
        switch (model.choice().get()) {
            case Choice.Nothing _ -> {
                // The whole room is the place to drop files on.
            }
            case Choice.File(var file) -> file(file);
            case Choice.Made(var record) -> made(record);
        }
        fill();
    }

    private void file(FileEntry file) {
        title(file.name(), ShownPath.of(file.path()));
        switch (file.state().get()) {
            case FileState.Waiting _, FileState.Reading _ -> {
                say(StateWords.of(file.state().get()));
                button("ui.imports.stop-reading", Feather.X, STOP, () -> model.stop(file));
            }
            case FileState.Ready ready -> draft(file, ready);
            case FileState.Mending mending -> mending(file, mending);
            case FileState.Adding(var ready) -> {
                say(StateWords.of(file.state().get()));
                counts(ready.items());
            }
            case FileState.Standing(var record) -> {
                say(StateWords.of(file.state().get()));
                details(record);
                withdraw(record);
            }
            case FileState.Withdrawn(var record) -> {
                say(Message.of("ui.imports.withdrawn.offer"));
                details(record);
                restore(record);
            }
            case FileState.Refused(var failure) -> {
                head.getChildren().add(new FailurePane(failure, texts));
                if (SheetFiles.isBeyondLimits(failure)) {
                    button(
                            "ui.imports.read-anyway",
                            Feather.CHECK,
                            "read-anyway",
                            () -> model.readAnyway(file));
                }
                if (file.seen().isPresent()) {
                    head.getChildren().add(new OptionsPane(texts, model, file, false));
                }
                retry(file);
            }
            case FileState.SetAside _ -> {
                say(Message.of("ui.imports.set-aside"));
                button(
                        "ui.imports.set-aside.back",
                        Feather.CORNER_UP_LEFT,
                        "set-aside-back",
                        model.saying()::takeBackLeftOut);
            }
            case FileState.Stopped _ -> {
                say(StateWords.of(file.state().get()));
                retry(file);
            }
        }
        if (!(file.state().get() instanceof FileState.Adding)) {
            button("ui.imports.remove", Feather.X, "remove", () -> model.remove(file));
        }
    }

    private void draft(FileEntry file, FileState.Ready ready) {
        counts(ready.items());
        int asking = model.effect().asking();
        if (asking > 0) {
            remark(Message.of("ui.imports.change.asking", asking));
        }
        if (!model.canChange()) {
            remark(Message.of("ui.imports.read-only"));
        }
        ready.draft().remarks().forEach(this::remark);
        model.together().of(file).forEach(this::remark);
        differences(ready.draft());
        if (ready.draft().reading().recipe().isSaid()) {
            button(
                    "ui.imports.without-recipe",
                    Feather.FILE,
                    "without-recipe",
                    model.saying()::readWithoutRecipe);
        }
        boolean silent =
                ready.draft().problems().stream()
                        .anyMatch(problem -> problem.kind() == CellProblem.Kind.NO_PERIOD);
        head.getChildren().add(new OptionsPane(texts, model, file, silent));
        if (model.files().size() > 1) {
            Button add =
                    button("ui.imports.add-this", Feather.CHECK, "add-this", () -> model.add(file));
            add.setDisable(!model.canChange() || model.adding().get());
        }
    }

    /// What differs from the recipe, and what may be said of each.
    private void mending(FileEntry file, FileState.Mending mending) {
        say(Message.of("ui.imports.mending", mending.draft().reading().recipe().name()));
        differences(mending.draft());
        counts(mending.items());
        head.getChildren().add(new OptionsPane(texts, model, file, false));
        button(
                "ui.imports.without-recipe",
                Feather.FILE,
                "without-recipe",
                model.saying()::readWithoutRecipe);
    }

    private void differences(ImportDraft draft) {
        for (Difference difference : draft.reading().differences()) {
            remark(difference.message());
            if (!difference.candidates().isEmpty() && difference.kind() != Difference.Kind.TABLE) {
                MenuButton same = new MenuButton(texts.text("ui.imports.same", difference.words()));
                same.setMnemonicParsing(false);
                same.getStyleClass().add("may-shorten");
                for (String candidate : difference.candidates()) {
                    MenuItem item = new MenuItem(candidate);
                    item.setMnemonicParsing(false);
                    item.setOnAction(
                            _ -> model.saying().same(new Same(difference.words(), candidate)));
                    same.getItems().add(item);
                }
                same.setId("same");
                head.getChildren().add(same);
            }
        }
    }

    private void counts(DraftItems items) {
        head.getChildren().add(new DraftCounts(model, texts, items));
    }

    private void made(ImportRecord record) {
        title(
                record.source().name().isEmpty()
                        ? texts.text("ui.imports.made.by-hand")
                        : record.source().name(),
                record.source().reason());
        if (model.made().standing().asked().get().isPresent()) {
            return;
        }
        details(record);
        model.made()
                .failure()
                .get()
                .ifPresent(failure -> head.getChildren().add(new FailurePane(failure, texts)));
        sight.items().get().ifPresent(items -> counts(record, items));
        if (record.current()) {
            withdraw(record);
        } else {
            restore(record);
        }
    }

    /// Counts of some would be taken for counts of all.
    private void counts(ImportRecord record, DraftItems items) {
        if (items.areWhole()) {
            counts(items);
        } else {
            say(Message.of("ui.imports.made.first", items.drafted().size(), record.observations()));
        }
    }

    private void details(ImportRecord record) {
        String day =
                ValueFormat.date(
                        record.madeAt().atZone(workplace.clock().getZone()).toLocalDate(),
                        texts.language());
        say(
                Message.of(
                        "ui.imports.made.details",
                        record.id().value(),
                        day,
                        record.figures().words()));
        record.source()
                .releaseDate()
                .ifPresent(
                        released ->
                                say(
                                        Message.of(
                                                "ui.imports.made.released",
                                                ValueFormat.date(released, texts.language()))));
        say(Message.of(record.current() ? "ui.imports.made.stands" : "ui.imports.made.stands-not"));
    }

    private void withdraw(ImportRecord record) {
        turn(record, "ui.imports.withdraw", Feather.MINUS_CIRCLE, "withdraw");
    }

    private void restore(ImportRecord record) {
        turn(record, "ui.imports.restore", Feather.PLUS_CIRCLE, "restore");
    }

    /// What comes of it is shown first.
    private void turn(ImportRecord record, String key, Feather icon, String id) {
        Button turn = button(key, icon, id, () -> model.made().standing().ask(record));
        turn.setDisable(!model.canChange());
    }

    private void retry(FileEntry file) {
        button("ui.imports.retry", Feather.REFRESH_CW, "retry", () -> model.retry(file));
    }

    private void title(String name, String more) {
        Label title = new Label(name);
        title.getStyleClass().addAll("pane-title", "may-shorten");
        title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Hint.on(title, title::getText);
        head.getChildren().add(title);
        if (!more.isBlank()) {
            Label line = new Label(more);
            line.getStyleClass().addAll("note-text", "may-shorten", Styles.TEXT_MUTED);
            Hint.on(line, line::getText);
            line.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            head.getChildren().add(line);
        }
    }

    private void say(Message words) {
        head.getChildren().add(Layouts.wrapped(texts.render(words)));
    }

    private void remark(Message words) {
        Label remark = Layouts.wrapped(texts.render(words));
        remark.setGraphic(Icons.of(Feather.INFO));
        remark.getStyleClass().add("remark");
        head.getChildren().add(remark);
    }

    private Button button(String key, Feather icon, String id, Runnable run) {
        Button button = Layouts.button(texts.text(key), icon, run);
        button.setId(id);
        buttons.getChildren().add(button);
        return button;
    }

    private void fill() {
        Optional<DraftItems> items = sight.items().get();
        DraftList listed = shown(items);
        boolean asked = model.made().standing().asked().get().isPresent();
        List<DraftItem> those = items.map(all -> all.of(sight.kind().get())).orElse(List.of());
        list.setVisible(!those.isEmpty() && !asked && listed == DraftList.ITEMS);
        changes.setVisible(!asked && listed == DraftList.CHANGES);
        names.setVisible(!asked && listed == DraftList.NAMES);
        names.fill(items.map(DraftItems::names).orElse(List.of()));
        changes.fill(Change.all(model.effect().change().get()));
        ItemKind kind = sight.kind().get();
        Object listing = listed == DraftList.ITEMS ? kind : listed;
        for (Node toggle : head.lookupAll(".count-toggle")) {
            if (toggle instanceof ToggleButton button && listing.equals(toggle.getUserData())) {
                button.setSelected(true);
            }
        }
        String key = kind.name().toLowerCase(Locale.ROOT);
        list.setAccessibleText(texts.text("ui.imports.list." + key));
        if (!list.getItems().equals(those)) {
            list.setItems(FXCollections.observableList(those));
        }
        follow();
    }

    /// The list that is looked at; of what has no indicators to name, that of its figures.
    private DraftList shown(Optional<DraftItems> items) {
        DraftList asked = model.list().get();
        boolean nameless = items.map(DraftItems::names).orElse(List.of()).isEmpty();
        return asked == DraftList.NAMES && nameless ? DraftList.ITEMS : asked;
    }

    /// The cell of the chosen item, where something may be decided of it.
    private List<CellRef> decidable() {
        return sight
                .item()
                .get()
                .map(DraftItem::cell)
                .filter(
                        cell ->
                                sight.items()
                                        .get()
                                        .filter(items -> items.mayBeDecided(cell))
                                        .isPresent())
                .stream()
                .toList();
    }

    /// Whether the sheet stands beside it: else there is a way to the cell of what is chosen.
    void beside(boolean now) {
        beside = now;
        showCell.setVisible(mayShow());
    }

    private boolean mayShow() {
        return !beside && list.isVisible() && sight.item().get().isPresent();
    }

    /// Puts the keyboard back on the list, and that into sight.
    void focusList() {
        list.requestFocus();
        FocusInSight.bringIntoSight(list);
    }

    private void follow() {
        Optional<DraftItem> item = sight.item().get();
        showCell.setVisible(mayShow());
        if (item.isEmpty()) {
            list.getSelectionModel().clearSelection();
        } else if (item.get() != list.getSelectionModel().getSelectedItem()) {
            list.getSelectionModel().select(item.get());
            list.scrollTo(item.get());
        }
    }
}
