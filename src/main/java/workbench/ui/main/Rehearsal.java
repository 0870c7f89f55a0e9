package workbench.ui.main;

import atlantafx.base.theme.Styles;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.controlsfx.control.MasterDetailPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import workbench.catalogue.ValueFormat;
import workbench.job.Cancelled;
import workbench.job.Progress;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.Period;
import workbench.model.Unit;
import workbench.model.WorkbenchException;
import workbench.ui.kit.Icons;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Builds, styles and lays out what screens are made of, and then the screens themselves, before
/// anybody goes to one, on a thread of its own and in scenes that no window shows, and throws it
/// away: what the screen's thread does for the first time it does in code that has run before.
///
/// JavaFX lets nodes be made and laid out on any thread as long as no window shows them. What comes
/// first is of no screen: it needs no dossier, and so is done soonest.
final class Rehearsal {
    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);

    /// How often what is of no screen is done: the screens do most of it again.
    private static final int GENERAL = 2;

    /// After so many times the machine's code of most of what the screens do is made.
    private static final int TIMES = 4;

    private static final int SECONDS_TO_STOP = 3;

    private static final int LINES = 30;
    private static final int COLUMNS = 8;
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 700;
    private static final List<Supplier<Node>> ACTS =
            List.of(
                    Rehearsal::forms,
                    Rehearsal::cards,
                    Rehearsal::tree,
                    Rehearsal::table,
                    Rehearsal::list);

    private final Wiring.Parts parts;
    private final Clock clock;
    private volatile boolean ended;
    private Optional<Thread> performer = Optional.empty();

    /// @param parts how the screens are made that are gone through
    Rehearsal(Wiring.Parts parts, Clock clock) {
        this.parts = parts;
        this.clock = clock;
    }

    /// Begins, where there is a processor that the screen's thread does not need.
    ///
    /// @param dressed whose style sheets are worn
    /// @param language of the words
    void begin(Parent dressed, Language language) {
        if (Runtime.getRuntime().availableProcessors() < 2) {
            return;
        }
        List<String> styles = List.copyOf(dressed.getStylesheets());
        boolean dark = dressed.getStyleClass().contains("dark");
        Thread thread =
                Thread.ofPlatform()
                        .daemon()
                        .name("rehearsal")
                        .uncaughtExceptionHandler((_, e) -> missed(e))
                        .unstarted(() -> perform(styles, dark, language));
        ended = false;
        performer = Optional.of(thread);
        thread.start();
    }

    /// Whether it has begun and is not over.
    boolean isGoing() {
        return performer.filter(Thread::isAlive).isPresent();
    }

    /// Ends it before its time, and waits until it has taken its files away.
    void end() {
        ended = true;
        if (performer.isEmpty()) {
            return;
        }
        performer.get().interrupt();
        try {
            boolean inTime = performer.get().join(Duration.ofSeconds(SECONDS_TO_STOP));
            if (!inTime) {
                LOG.info("the rehearsal did not end in time");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void perform(List<String> styles, boolean dark, Language language) {
        try {
            Progress progress = new UntilEnded();
            for (int i = 0; i < GENERAL; i++) {
                once(styles, dark, progress);
            }
            try (ScreenRehearsal screens = new ScreenRehearsal(parts, language, clock, progress)) {
                for (int i = 0; i < TIMES; i++) {
                    screens.once(root -> dress(root, styles, dark));
                }
            }
        } catch (Cancelled _) {
            // The window was closed.
        } catch (RuntimeException | WorkbenchException | IOException e) {
            missed(e);
        }
    }

    /// Nobody misses it: what was not rehearsed only takes longer.
    private static void missed(Throwable failure) {
        LOG.info("the rehearsal ended early", failure);
    }

    /// Nobody asks how far it is.
    private final class UntilEnded implements Progress {
        @Override
        public void at(long done, long total, Message what) {}

        @Override
        public boolean cancelled() {
            return ended;
        }
    }

    /// All acts one after the other, in this thread.
    ///
    /// @param styles the style sheets of the window
    /// @param dark whether it wears the dark theme
    /// @param progress hears of nothing, and says when to stop
    static void once(List<String> styles, boolean dark, Progress progress) {
        for (Supplier<Node> act : ACTS) {
            progress.checkCancelled();
            stage(act.get(), styles, dark);
        }
        numbers();
    }

    private static void stage(Node act, List<String> styles, boolean dark) {
        StackPane root = new StackPane(act);
        new Scene(root, WIDTH, HEIGHT);
        root.resize(WIDTH, HEIGHT);
        dress(root, styles, dark);
    }

    /// Styles and lays out.
    private static void dress(StackPane root, List<String> styles, boolean dark) {
        root.getStyleClass().add("root");
        if (dark) {
            root.getStyleClass().add("dark");
        }
        root.getStylesheets().setAll(styles);
        root.applyCss();
        root.layout();
    }

    private static Node forms() {
        ComboBox<String> choice = new ComboBox<>();
        choice.getItems().setAll(words(3));
        choice.getSelectionModel().selectFirst();
        TextField field = new TextField("word");
        field.setPromptText("words");
        Button button = new Button("word", Icons.of(Feather.CHECK));
        button.getStyleClass().add(Styles.ACCENT);
        FlowPane row =
                new FlowPane(
                        button,
                        new ToggleButton("word"),
                        new CheckBox("word"),
                        new Hyperlink("word"),
                        choice,
                        field);
        TextArea area = new TextArea(String.join(" ", words(LINES)));
        area.setWrapText(true);
        TextFlow flow = new TextFlow();
        words(LINES).forEach(word -> flow.getChildren().add(new Text(word + " ")));
        ScrollPane scroll = new ScrollPane(new VBox(row, area, flow));
        scroll.setFitToWidth(true);
        MasterDetailPane both = new MasterDetailPane();
        both.setAnimated(false);
        both.setMasterNode(scroll);
        both.setDetailNode(new Label("word"));
        BorderPane screen = new BorderPane(new SplitPane(both, new VBox(wrapped("words"))));
        screen.setTop(wrapped("words"));
        return screen;
    }

    private static Node cards() {
        FlowPane cards = new FlowPane();
        for (int i = 0; i < LINES; i++) {
            ProgressBar bar = new ProgressBar(0.5);
            HBox head = new HBox(new Label("word", Icons.of(Feather.CHECK)), wrapped("words"));
            cards.getChildren().add(new VBox(head, bar, new Button("word"), wrapped("words")));
        }
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private static Node tree() {
        TreeTableView<String> tree = new TreeTableView<>();
        tree.setFixedCellSize(40);
        for (int i = 0; i < COLUMNS; i++) {
            TreeTableColumn<String, String> column = new TreeTableColumn<>("word");
            column.setCellValueFactory(
                    features -> new SimpleObjectProperty<>(features.getValue().getValue()));
            column.setCellFactory(_ -> new TreeCell());
            tree.getColumns().add(column);
        }
        TreeItem<String> root = new TreeItem<>("word");
        root.setExpanded(true);
        words(LINES).forEach(word -> root.getChildren().add(new TreeItem<>(word)));
        tree.setRoot(root);
        tree.setShowRoot(false);
        tree.getSelectionModel().select(1);
        return tree;
    }

    private static Node table() {
        TableView<String> table = new TableView<>();
        for (int i = 0; i < COLUMNS; i++) {
            TableColumn<String, String> column = new TableColumn<>("word");
            column.setCellValueFactory(features -> new SimpleObjectProperty<>(features.getValue()));
            column.setCellFactory(_ -> new Cell());
            table.getColumns().add(column);
        }
        table.getItems().setAll(words(LINES));
        table.getSelectionModel().select(1);
        return table;
    }

    private static Node list() {
        ListView<String> list = new ListView<>();
        list.getItems().setAll(words(LINES));
        list.setCellFactory(_ -> new Line());
        list.getSelectionModel().select(1);
        return list;
    }

    /// Words and figures as cells write them.
    private static void numbers() {
        for (Language language : Language.values()) {
            ValueFormat.valueWithUnit(1234.5, Unit.PERCENT, 1, language);
            ValueFormat.change(0.5, Unit.PERCENT, language);
            ValueFormat.period(Period.parse("2020-01").orElseThrow(), language);
        }
    }

    private static List<String> words(int count) {
        return IntStream.range(0, count).mapToObj(i -> "word " + i).toList();
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// What a cell of the tables holds: words, an icon and a small course.
    private static Node content(String words) {
        Path path = new Path(new MoveTo(0, 0), new LineTo(10, 10));
        return new HBox(
                new VBox(new Label(words), new Label(words)),
                Icons.of(Feather.CHECK),
                path,
                new Circle(2));
    }

    private static final class TreeCell extends TreeTableCell<String, String> {
        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            if (item != null && getGraphic() == null) {
                setGraphic(content(item));
            }
        }
    }

    private static final class Cell extends TableCell<String, String> {
        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            if (item != null && getGraphic() == null) {
                setGraphic(content(item));
            }
        }
    }

    private static final class Line extends ListCell<String> {
        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            if (item != null && getGraphic() == null) {
                setGraphic(content(item));
            }
        }
    }
}
