package workbench.ui.main;

import atlantafx.base.controls.ModalPane;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;

import org.controlsfx.control.NotificationPane;

import workbench.ui.kit.CellPanel;
import workbench.ui.kit.DossierActions;
import workbench.ui.kit.FocusInSight;
import workbench.ui.kit.Live;
import workbench.ui.kit.OverPanel;
import workbench.ui.kit.Screen;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.Target;
import workbench.ui.kit.Theme;
import workbench.ui.kit.WindowJobs;
import workbench.ui.kit.Workplace;
import workbench.ui.overview.DossierName;
import workbench.ui.past.Past;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What the window holds: the frame around the screen, and the layers over it.
///
/// Built anew when the language changes; the screens' view models stay, so that nothing a person
/// was doing is lost.
public final class MainWindow {
    private static final double USUAL_TEXT = 14;
    private static final PseudoClass AT_ITS_BUTTON = PseudoClass.getPseudoClass("at-its-button");

    private final Workplace workplace;
    private final Ways ways;
    private final WindowJobs jobs;
    private final DossierActions actions;
    private final CellPanel cells;
    private final Map<ScreenId, Screen> screens = new EnumMap<>(ScreenId.class);
    private final StackPane root = new StackPane();
    private final NotificationPane notices = new NotificationPane();
    private final StackPane framed = new StackPane();
    private final ModalPane over = new ModalPane();
    private final Beneath beneath = new Beneath();
    private final NextStep next;
    private final Shortcuts shortcuts;
    private final DossierName called;
    private final FileWatch watch;
    private Optional<Beforehand> beforehand = Optional.empty();
    private BorderPane frame = new BorderPane();

    private ScreenStack stack;

    /// Where the keyboard was when a panel was laid over the screen.
    private Optional<Node> left = Optional.empty();

    public MainWindow(
            Workplace workplace,
            Ways ways,
            WindowJobs jobs,
            DossierActions actions,
            CellPanel cells,
            List<Screen> screens) {
        this.workplace = workplace;
        this.cells = cells;
        this.ways = ways;
        this.jobs = jobs;
        this.actions = actions;
        screens.forEach(screen -> this.screens.put(screen.id(), screen));
        this.stack = new ScreenStack(this.screens);
        this.next = new NextStep(workplace, ways, actions, screens);
        this.shortcuts =
                new Shortcuts(
                        workplace, ways, actions, next, screens, new Past(workplace, actions));
        this.watch = new FileWatch(workplace, actions);
        this.called = new DossierName(workplace);
        root.getStyleClass().add("root");
        // What is told is told over a panel too, and its button can be pressed.
        notices.setContent(new StackPane(framed, over));
        root.getChildren().add(notices);
        over.setPersistent(false);
        over.setFocusTraversable(false);
        notices.setFocusTraversable(false);
        // No motion: whoever asks for a panel wants to read it.
        over.setInTransitionFactory(_ -> new PauseTransition(Duration.ONE));
        over.setOutTransitionFactory(_ -> new PauseTransition(Duration.ONE));
        root.addEventFilter(KeyEvent.KEY_PRESSED, shortcuts::pressed);
        over.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        acceptFiles();
        workplace.settings().theme().subscribe(this::wear);
        workplace.settings().textSize().subscribe(size -> size(size.doubleValue()));
        workplace.settings().language().subscribe(_ -> build());
        ways.screen().subscribe((_, _) -> showScreen());
        workplace.dossier().dossier().subscribe((_, now) -> another(now.isPresent()));
        ways.target().subscribe((_, asked) -> asked.ifPresent(this::show));
        ways.over().subscribe(this::lay);
        ways.cell().subscribe((_, asked) -> asked.ifPresent(cells::show));
        over.displayProperty().subscribe(this::lifted);
        root.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .subscribe(focused -> keepWithin(Optional.ofNullable(focused)));
        root.sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                dress(scene);
                                FocusInSight.in(scene);
                                KeptFocus.in(scene, () -> stack);
                            }
                        });
        Closing closing = new Closing(workplace, ways, actions, screens);
        root.sceneProperty()
                .flatMap(Scene::windowProperty)
                .subscribe(
                        window -> {
                            if (window != null) {
                                closing.of(window);
                            }
                        });
        // The person begins on the screen, and not in the menu above it.
        root.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .subscribe(
                        showing -> {
                            if (Boolean.TRUE.equals(showing)) {
                                Focus.first(stack);
                            } else {
                                beforehand.ifPresent(Beforehand::end);
                            }
                        });
        new NoticeBar(workplace, notices);
    }

    /// The node to put into a scene.
    public Region root() {
        return root;
    }

    /// Makes ready, beside the screen's thread, what any screen is made of.
    public void rehearse() {
        Rehearsal.begin(root.getScene());
    }

    /// From now on puts screens up before they are gone to, while nobody does anything.
    public void prepareScreens() {
        Beforehand ready = new Beforehand(() -> stack, jobs);
        beforehand = Optional.of(ready);
        ready.in(root);
    }

    private void wear(Theme theme) {
        boolean dark = theme == Theme.DARK;
        Application.setUserAgentStylesheet(
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        root.getStyleClass().remove("dark");
        if (dark) {
            root.getStyleClass().add("dark");
        }
    }

    private void size(double factor) {
        root.setStyle("-fx-font-size: " + Math.round(USUAL_TEXT * factor) + "px");
        if (root.getScene() != null) {
            dress(root.getScene());
        }
    }

    private void dress(Scene scene) {
        scene.getStylesheets().setAll(StyleSheets.at(workplace.settings().textSize().get()));
    }

    private void build() {
        frame = new BorderPane();
        stack = new ScreenStack(screens);
        frame.setCenter(stack);
        frame.setTop(
                new VBox(
                        new TopBar(workplace, actions, next, shortcuts, called),
                        new ReadOnlyBar(workplace, actions, Live.of(frame))));
        frame.setBottom(new StatusLine(workplace, jobs, Live.of(frame), watch::look));
        framed.getChildren().setAll(frame);
        showScreen();
        beforehand.ifPresent(Beforehand::again);
    }

    private void showScreen() {
        ScreenId id = ways.screen().get();
        frame.setLeft(id == ScreenId.WELCOME ? null : navigation());
        Region view = stack.show(id);
        if (root.getScene() != null && root.getScene().getWindow() != null) {
            Focus.first(view);
        }
    }

    /// What a view says of whether its dossier may be changed is so of that dossier only.
    private void another(boolean open) {
        ScreenId seen = ways.screen().get();
        stack.forgetAll(seen);
        beforehand.ifPresent(Beforehand::again);
        if (open && seen != ScreenId.WELCOME) {
            stack.forgetAll(ScreenId.WELCOME);
            showScreen();
        }
    }

    private Node navigation() {
        return frame.getLeft() instanceof Navigation there
                ? there
                : new Navigation(workplace, ways, List.copyOf(screens.values()));
    }

    private void show(Target target) {
        Screen screen = screens.get(target.screen());
        if (screen != null) {
            screen.show(target);
        }
    }

    private void lay(Optional<OverPanel> panel) {
        if (panel.isEmpty()) {
            // Without content it goes at once: what goes by and by would take with it the panel
            // that is laid in its place.
            over.setContent(null);
            over.hide(false);
            return;
        }
        // A click beside it must not lose what was typed: it asks, as Escape does.
        over.setPersistent(panel.get().leaving().isPresent());
        Region content = panel.get().content();
        content.getStyleClass().add("over-panel");
        content.setAccessibleText(panel.get().name());
        Optional<Node> focused =
                Optional.ofNullable(root.getScene())
                        .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()));
        if (focused.filter(node -> Focus.isWithin(frame, node)).isPresent()) {
            left = focused;
        }
        // What opens under a button is a part of the screen, which stays as bright as it was.
        over.pseudoClassStateChanged(AT_ITS_BUTTON, panel.get().at().isPresent());
        if (panel.get().at().isEmpty()) {
            beneath.hide(framed);
        }
        over.show(new OverRoom(panel.get()));
        Focus.first(content);
    }

    /// A click beside a panel in which something can be typed closes it where nothing was.
    private void clicked(MouseEvent event) {
        Optional<OverPanel> panel = ways.over().get().filter(one -> one.leaving().isPresent());
        if (panel.isPresent()
                && event.getTarget() instanceof Node node
                && !Focus.isWithin(panel.get().content(), node)
                && !isOfAScrollBar(node)) {
            event.consume();
            if (ways.mayLeave()) {
                ways.closeOver();
            }
        }
    }

    private static boolean isOfAScrollBar(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent)
                .anyMatch(ScrollBar.class::isInstance);
    }

    /// However a panel was closed, nothing lies over the screen then, and the keyboard is back
    /// where it was, or on the screen where that is gone.
    private void lifted(boolean shown) {
        if (!shown) {
            ways.closeOver();
            beneath.show();
            Optional<Node> back = left.filter(node -> Focus.isWithin(frame, node));
            left = Optional.empty();
            if (back.isPresent()) {
                back.get().requestFocus();
                // What had the keyboard in the panel may go only now, and JavaFX would then give
                // it to the window's first control.
                Platform.runLater(() -> keepOnScreen(back.get()));
            } else if (root.getScene() != null) {
                Focus.first(stack);
            }
        }
    }

    private void keepOnScreen(Node back) {
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        if (ways.over().get().isEmpty() && (owner == null || !Focus.isWithin(stack, owner))) {
            back.requestFocus();
        }
    }

    /// While a panel lies over the screen, the Tab key stays within it.
    private void keepWithin(Optional<Node> focused) {
        Optional<Region> panel = ways.over().get().map(OverPanel::content);
        if (panel.isPresent() && focused.isPresent() && Focus.isWithin(frame, focused.get())) {
            Focus.first(panel.get());
        }
    }

    /// Files dropped anywhere: a dossier is opened, spreadsheets go to the import.
    private void acceptFiles() {
        root.setOnDragOver(
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                    }
                    event.consume();
                });
        root.setOnDragDropped(
                event -> {
                    List<Path> files =
                            event.getDragboard().getFiles().stream()
                                    .map(java.io.File::toPath)
                                    .toList();
                    dropped(files);
                    event.setDropCompleted(true);
                    event.consume();
                });
    }

    /// What dropping files on the window does.
    public void dropped(List<Path> files) {
        if (!ways.mayLeave()) {
            return;
        }
        Optional<Path> dossier =
                files.stream().filter(file -> file.toString().endsWith(".dossier")).findFirst();
        if (dossier.isPresent()) {
            actions.open(dossier.get());
        } else if (workplace.dossier().now().isPresent()) {
            ways.show(new Target.NewFiles(files));
        } else {
            actions.create(() -> ways.show(new Target.NewFiles(files)));
        }
    }
}
