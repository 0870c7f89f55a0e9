package workbench.ui.imports;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.ui.imports.ImportsViewModel.Choice;
import workbench.ui.kit.Icons;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;
import workbench.ui.kit.Steps;
import workbench.ui.kit.Workplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The screen: files, sheet and draft side by side, or one below the other where room lacks.
final class ImportsView {
    /// The style sheet of this screen.
    private static final double USUAL_TEXT = 14;

    /// In em: what three panes side by side need.
    private static final double WIDE = 58;

    private static final String FILES_DIVIDER = "imports.divider.files";
    private static final String DRAFT_DIVIDER = "imports.divider.draft";
    private static final double FILES_SHARE = 0.24;
    private static final double DRAFT_SHARE = 0.7;

    private final Workplace workplace;
    private final ImportsViewModel model;
    private final Texts texts;
    private final StackPane holder = new StackPane();
    private final FilesPane files;
    private final Live live;

    /// Made when a file or an import is first chosen, or before that once the screen is there.
    private Optional<SheetPane> sheet = Optional.empty();

    private Optional<DraftPane> draft = Optional.empty();
    private final DropZone drop;
    private final Button add;
    private final BorderPane root;

    private final Steps arriving;
    private boolean arrived;

    /// One for good: the parts of a pane are in the scene only once it has its skin, and only what
    /// is in the scene can have the keyboard.
    private final SplitPane split = new SplitPane();

    /// What is arranged now, so that nothing is arranged twice.
    private Optional<Arrangement> arranged = Optional.empty();

    /// @param wide whether there is room for all parts side by side
    /// @param empty whether nothing is chosen
    /// @param sheets whether there is a sheet to show
    private record Arrangement(boolean wide, boolean empty, boolean sheets) {}

    ImportsView(Workplace workplace, ImportsViewModel model) {
        this.workplace = workplace;
        this.model = model;
        this.texts = workplace.texts();
        this.arriving = new Steps(workplace.jobs());
        drop = new DropZone(workplace, model);
        add = Layouts.primary("", Feather.CHECK, this::addOrStop);
        add.setId("add-to-dossier");
        root =
                Layouts.screen(
                        texts.text("ui.imports.title"),
                        texts.text(model.canChange() ? "ui.imports.line" : "ui.imports.line.read"),
                        holder,
                        add);
        live = Live.of(root);
        files = new FilesPane(workplace, model, live);
        live.on(model.choice(), _ -> arrange());
        live.on(model.sight().sheets(), _ -> arrange());
        live.on(model.ready(), _ -> word());
        live.on(model.adding(), _ -> word());
        live.on(workplace.settings().textSize(), _ -> arrange());
        holder.widthProperty().addListener((InvalidationListener) _ -> arrange());
        split.getStyleClass().add("imports-split");
        remember();
    }

    Region root() {
        return root;
    }

    private SheetPane sheet() {
        SheetPane made =
                sheet.orElseGet(
                        () -> new SheetPane(workplace, model, live, () -> draft().focusList()));
        sheet = Optional.of(made);
        return made;
    }

    private DraftPane draft() {
        DraftPane made =
                draft.orElseGet(
                        () ->
                                new DraftPane(
                                        workplace,
                                        model,
                                        live,
                                        files::focusChosen,
                                        () -> sheet().showChosen()));
        if (draft.isEmpty()) {
            arranged.ifPresent(now -> made.beside(now.wide()));
        }
        draft = Optional.of(made);
        return made;
    }

    private void addOrStop() {
        if (model.adding().get()) {
            model.stopAdding();
        } else {
            model.addAll();
        }
    }

    private void word() {
        boolean adding = model.adding().get();
        add.setText(
                adding
                        ? texts.text("ui.imports.stop")
                        : texts.text("ui.imports.add", model.ready().get()));
        add.setGraphic(Icons.of(adding ? Feather.X : Feather.CHECK));
        add.setDisable(!adding && (model.ready().get() == 0 || !model.canChange()));
        add.setVisible(model.canChange());
    }

    private void arrange() {
        boolean empty = model.choice().get() instanceof Choice.Nothing;
        boolean sheets = !model.sight().sheets().get().isEmpty();
        double em = USUAL_TEXT * workplace.settings().textSize().get();
        // Before the first layout nothing is known of the room; the usual window is wide.
        boolean wide = holder.getWidth() <= 0 || holder.getWidth() >= WIDE * em;
        Arrangement wanted = new Arrangement(wide, empty, sheets);
        if (arranged.equals(Optional.of(wanted))) {
            return;
        }
        boolean brought = !empty && arranged.filter(Arrangement::empty).isPresent();
        arranged = Optional.of(wanted);
        files.beside(wide);
        sheet.ifPresent(pane -> pane.beside(wide));
        draft.ifPresent(pane -> pane.beside(wide));
        Optional<Node> had = hasKeyboard();
        holder.getChildren().clear();
        split.getItems().clear();
        List<Supplier<Region>> parts =
                empty
                        // Below each other, what to do comes before what was done.
                        ? wide ? List.of(() -> files, () -> drop) : List.of(() -> drop, () -> files)
                        : sheets
                                ? List.of(() -> files, this::sheet, this::draft)
                                : List.of(() -> files, this::draft);
        if (!arrived) {
            arrived = true;
            arrive(wide, parts);
        } else {
            arriving.cancel();
            Region[] all = parts.stream().map(Supplier::get).toArray(Region[]::new);
            holder.getChildren().add(wide ? beside(all) : below(all));
            had.ifPresent(node -> giveBack(node, brought, all));
        }
    }

    /// What has the keyboard, where that is one of the parts.
    private Optional<Node> hasKeyboard() {
        return Optional.ofNullable(holder.getScene())
                .map(Scene::getFocusOwner)
                .filter(owner -> isWithin(holder, owner));
    }

    /// What was put elsewhere has the keyboard again; where it went with the place to drop files
    /// on, or where nothing was chosen before, the file that was dropped has it.
    ///
    /// @param brought whether this is the first that is chosen
    /// @param parts what stands there now
    private void giveBack(Node had, boolean brought, Region... parts) {
        if (!brought && had.getScene() == holder.getScene()) {
            had.requestFocus();
        } else if (!brought && Stream.of(parts).anyMatch(part -> isWithin(part, had))) {
            // What scrolls takes its content into the scene by and by.
            onceInScene(had);
        } else {
            // The list comes into sight with the file.
            Platform.runLater(files::focusChosen);
        }
    }

    private static void onceInScene(Node had) {
        had.sceneProperty()
                .addListener(
                        new InvalidationListener() {
                            @Override
                            public void invalidated(Observable scene) {
                                if (had.getScene() != null) {
                                    scene.removeListener(this);
                                    Platform.runLater(had::requestFocus);
                                }
                            }
                        });
    }

    private static boolean isWithin(Node whole, Node node) {
        Node at = node;
        while (at != null && at != whole) {
            at = at.getParent();
        }
        return at == whole;
    }

    /// The first time the parts come one after the other into the room that is theirs.
    private void arrive(boolean wide, List<Supplier<Region>> parts) {
        List<StackPane> rooms = new ArrayList<>();
        List<Runnable> steps = new ArrayList<>();
        for (Supplier<Region> part : parts) {
            StackPane room = new StackPane();
            rooms.add(room);
            steps.add(() -> room.getChildren().add(part.get()));
        }
        steps.add(this::sheet);
        steps.add(this::draft);
        Region[] all = rooms.toArray(Region[]::new);
        holder.getChildren().add(wide ? beside(all) : below(all));
        arriving.run(steps);
    }

    private SplitPane beside(Region... parts) {
        split.getItems().setAll(parts);
        SplitPane.setResizableWithParent(parts[0], false);
        double first = workplace.settings().number(FILES_DIVIDER).orElse(FILES_SHARE);
        double second = workplace.settings().number(DRAFT_DIVIDER).orElse(DRAFT_SHARE);
        if (parts.length > 2) {
            split.setDividerPositions(first, second);
        } else {
            split.setDividerPositions(first);
        }
        return split;
    }

    /// Mouse events of a divider come through the pane.
    private void remember() {
        split.addEventFilter(
                MouseEvent.MOUSE_RELEASED,
                _ -> {
                    for (int i = 0; i < split.getDividers().size(); i++) {
                        workplace
                                .settings()
                                .remember(
                                        i == 0 ? FILES_DIVIDER : DRAFT_DIVIDER,
                                        Double.toString(split.getDividerPositions()[i]));
                    }
                });
    }

    private static ScrollPane below(Region... parts) {
        VBox column = new VBox(parts);
        column.getStyleClass().add("imports-column");
        ScrollPane scroll = new ScrollPane(column);
        scroll.getStyleClass().add("imports-below");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }
}
