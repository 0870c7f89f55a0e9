package workbench.ui.main;

import atlantafx.base.theme.Styles;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
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

import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.model.Language;
import workbench.model.Period;
import workbench.model.Unit;
import workbench.ui.kit.Icons;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Builds, styles and lays out what screens are made of before anybody goes to one, on a thread of
/// its own and in scenes that no window shows, and throws it away: what the screen's thread does
/// for the first time it does in code that has run before.
///
/// JavaFX lets nodes be made and laid out on any thread as long as no window shows them. Nothing in
/// here is the program's own: no view model, no job, no tooltip (these ask for the pointer).
final class Rehearsal {
    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);

    /// After so many times the machine's code of what is rehearsed is made, and most of it well.
    private static final int TIMES = 24;

    private static final int LINES = 30;
    private static final int COLUMNS = 8;
    private static final double WIDTH = 1000;

    /// Another width than JavaFX gives a column, or it would measure the words of all lines.
    private static final double COLUMN = 90;

    private static final double HEIGHT = 700;
    private static final List<Supplier<Node>> ACTS =
            List.of(
                    Rehearsal::forms,
                    Rehearsal::cards,
                    Rehearsal::tree,
                    Rehearsal::table,
                    Rehearsal::list);

    private final List<String> styles;
    private final boolean dark;

    private Rehearsal(List<String> styles, boolean dark) {
        this.styles = List.copyOf(styles);
        this.dark = dark;
    }

    /// Begins, where there is a processor that the screen's thread does not need.
    ///
    /// @param dressed whose style sheets are worn
    static void begin(Scene dressed) {
        if (Runtime.getRuntime().availableProcessors() < 2) {
            return;
        }
        Rehearsal rehearsal =
                new Rehearsal(
                        dressed.getStylesheets(),
                        dressed.getRoot().getStyleClass().contains("dark"));
        Thread.ofPlatform().daemon().name("rehearsal").start(rehearsal::perform);
    }

    private void perform() {
        try {
            words();
            for (int i = 0; i < TIMES; i++) {
                once(styles, dark);
            }
        } catch (RuntimeException e) {
            // Nobody misses it: what was not rehearsed only takes longer.
            LOG.info("the rehearsal ended early", e);
        }
    }

    /// All acts one after the other, in this thread.
    ///
    /// @param styles the style sheets of the window
    /// @param dark whether it wears the dark theme
    static void once(List<String> styles, boolean dark) {
        for (Supplier<Node> act : ACTS) {
            stage(act.get(), styles, dark);
        }
        numbers();
    }

    private static void stage(Node act, List<String> styles, boolean dark) {
        StackPane root = new StackPane(act);
        root.getStyleClass().add("root");
        if (dark) {
            root.getStyleClass().add("dark");
        }
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        scene.getStylesheets().setAll(styles);
        root.resize(WIDTH, HEIGHT);
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
                        new MenuButton("word", Icons.of(Feather.CHECK), new MenuItem("word")),
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
            column.setPrefWidth(COLUMN);
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
            column.setPrefWidth(COLUMN);
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

    /// Reads all that the window may say: a screen's words are read when it first speaks.
    private static void words() {
        Texts.prepare();
        for (Language language : Language.values()) {
            Texts.of(language).keys();
        }
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
