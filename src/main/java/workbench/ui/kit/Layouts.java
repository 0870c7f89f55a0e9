package workbench.ui.kit;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;

/// The few shapes that every screen is laid out with.
public final class Layouts {
    /// The style class of the first line of a panel.
    public static final String PANEL_HEAD = "over-head";

    /// The height in em below which a screen has no room for its second line.
    private static final double LOW = 30;

    private Layouts() {}

    /// A screen: its title, one line that says what it tells, its actions at the right, and the
    /// thing itself below.
    ///
    /// @param actions the primary one last
    public static BorderPane screen(String title, String line, Node content, Node... actions) {
        Label name = new Label(title);
        name.getStyleClass().add("screen-title");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label says = wrapped(line);
        says.getStyleClass().addAll("screen-line", Styles.TEXT_MUTED);
        FlowPane buttons = new Actions(actions);
        buttons.getStyleClass().add("screen-actions");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        HBox row = new HBox(name, spring(), buttons);
        row.getStyleClass().add("screen-head-row");
        row.setAlignment(Pos.CENTER_LEFT);
        // The line has all the width: beside buttons in large letters it would take four lines.
        VBox head = new VBox(row, says);
        head.getStyleClass().add("screen-head");
        BorderPane screen = new BorderPane(content);
        screen.setTop(head);
        screen.getStyleClass().add("screen");
        Runnable fit = () -> fit(says, screen);
        screen.heightProperty().subscribe(fit);
        says.fontProperty().subscribe(fit);
        return screen;
    }

    /// Where letters are large and the window low, a line more of the thing itself is worth more
    /// than a line about it.
    private static void fit(Label says, Region screen) {
        boolean room = !isLow(screen, says.getFont().getSize());
        says.setVisible(room);
        says.setManaged(room);
    }

    /// Whether there is so little height that each line of a screen itself counts. What stands
    /// higher than its window is no higher than that.
    ///
    /// @param letters their size in pixels
    public static boolean isLow(Region screen, double letters) {
        double height =
                screen.getScene() == null
                        ? screen.getHeight()
                        : Math.min(screen.getHeight(), screen.getScene().getHeight());
        return height > 0 && height <= LOW * letters;
    }

    /// The first line of a panel that lies over a screen: its title, and the cross that closes it.
    ///
    /// @param titles what stands under each other at its beginning
    public static HBox panelHead(Texts texts, Runnable close, Node... titles) {
        VBox words = new VBox(titles);
        words.setStyle("-fx-spacing: 0.3em");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(words, iconButton(texts.text("ui.kit.close"), Feather.X, close));
        head.getStyleClass().add(PANEL_HEAD);
        return head;
    }

    /// The way out that changes nothing, behind the primary action: of words alone, as the cross is
    /// in the head of a panel.
    public static Button cancel(Texts texts, Runnable run) {
        Button cancel = new Button(texts.text("ui.kit.cancel"));
        cancel.setOnAction(_ -> run.run());
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        return cancel;
    }

    /// The title of a pane or a panel.
    public static Label paneTitle(String words) {
        Label title = wrapped(words);
        title.getStyleClass().add("pane-title");
        return title;
    }

    /// Words that break where they must, so that nothing is cut.
    public static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A sentence with an icon, which stands beside its first line however many there are.
    public static Label remark(String words, Feather icon) {
        Label label = wrapped(words);
        mark(label, icon);
        return label;
    }

    /// Puts an icon beside the first line of words that may break.
    public static void mark(Label words, Feather icon) {
        Region sign = Icons.inFirstLine(icon);
        words.setGraphic(sign);
        words.setAlignment(Pos.TOP_LEFT);
        // JavaFX has it in the middle of all lines.
        Runnable raise =
                () -> {
                    double lines =
                            words.prefHeight(words.getWidth())
                                    - words.snappedTopInset()
                                    - words.snappedBottomInset();
                    sign.setTranslateY(-Math.max(0, (lines - sign.getHeight()) / 2));
                };
        words.heightProperty().subscribe((_, _) -> raise.run());
        words.widthProperty().subscribe((_, _) -> raise.run());
        sign.heightProperty().subscribe((_, _) -> raise.run());
    }

    /// The one primary action of a screen.
    public static Button primary(String words, Feather icon, Runnable run) {
        Button button = button(words, icon, run);
        button.getStyleClass().add(Styles.ACCENT);
        return button;
    }

    /// A button with an icon and words, never cut.
    public static Button button(String words, Feather icon, Runnable run) {
        Button button = new Button(words, Icons.of(icon));
        // In the name of a file, which the words may hold, `_` is a letter.
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> run.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// A button that is an icon, with its words as tooltip and as name for screen readers.
    public static Button iconButton(String words, Feather icon, Runnable run) {
        Button button = new Button("", Icons.of(icon));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setAccessibleText(words);
        Hint.on(button, button::getAccessibleText);
        button.setOnAction(_ -> run.run());
        return button;
    }

    /// What an empty list says: what goes here, and the first step.
    public static VBox empty(String title, String line, Node... steps) {
        Label name = wrapped(title);
        name.getStyleClass().add("pane-title");
        Label says = wrapped(line);
        says.getStyleClass().add(Styles.TEXT_MUTED);
        FlowPane row = new FlowPane(steps);
        row.getStyleClass().add("empty-steps");
        row.setAlignment(Pos.CENTER);
        VBox box = new VBox(name, says, row);
        box.getStyleClass().add("empty");
        box.setAlignment(Pos.CENTER);
        return box;
    }

    /// Room that takes what is left over.
    public static Region spring() {
        Region region = new Region();
        HBox.setHgrow(region, Priority.ALWAYS);
        VBox.setVgrow(region, Priority.ALWAYS);
        return region;
    }

    /// Side by side, and on two lines only where they would push the frame out of the window.
    private static final class Actions extends FlowPane {
        Actions(Node... actions) {
            super(actions);
        }

        @Override
        protected double computePrefWidth(double height) {
            double width = snappedLeftInset() + snappedRightInset();
            int shown = 0;
            for (Node action : getManagedChildren()) {
                width += snapSizeX(action.prefWidth(-1));
                shown++;
            }
            return width + Math.max(0, shown - 1) * snapSpaceX(getHgap());
        }
    }
}
