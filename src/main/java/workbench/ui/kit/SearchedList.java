package workbench.ui.kit;

import atlantafx.base.controls.CustomTextField;

import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// A field and below it what has the typed words: the keyboard stays in the field, where arrows go
/// from one thing to the next and Enter takes it; so does a click.
public final class SearchedList<T> extends VBox {
    /// As many rows stay in sight above the chosen one.
    private static final int ABOVE = 3;

    /// How high a row is.
    private static final double ROW_EM = 3;

    private final Function<String, List<T>> finder;
    private final Consumer<T> taken;
    private final ObservableList<T> shown = FXCollections.observableArrayList();
    private final CustomTextField field = new CustomTextField();
    private final ListView<T> list = new ListView<>(shown);
    private Optional<Navigator> lying = Optional.empty();

    /// @param id that of the field begins with, and that of the list
    /// @param prompt what may be typed
    /// @param name of the list for screen readers
    /// @param finder what has the words that are typed, which may be none
    /// @param taken what comes of taking one
    public SearchedList(
            String id,
            String prompt,
            String name,
            Function<String, List<T>> finder,
            Consumer<T> taken) {
        this.finder = finder;
        this.taken = taken;
        field.setId(id + "-field");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.setLeft(Icons.of(Feather.SEARCH));
        list.setId(id + "-list");
        list.setAccessibleText(name);
        list.setFocusTraversable(false);
        list.setOnMouseClicked(_ -> take());
        field.textProperty().subscribe((_, _) -> search());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(field, list);
        getStyleClass().add("palette");
    }

    /// Lays it over the screen until something is taken.
    ///
    /// @param title for screen readers
    public void open(Navigator navigator, String title) {
        open(navigator, new OverPanel(this, title));
    }

    /// The same, right under what opens it.
    public void openAt(Node opener, Navigator navigator, String title) {
        open(navigator, OverPanel.at(opener, this, title));
    }

    private void open(Navigator navigator, OverPanel panel) {
        lying = Optional.of(navigator);
        search();
        navigator.showOver(panel);
    }

    /// For its rows and what it says where nothing was found.
    public ListView<T> list() {
        return list;
    }

    /// Looks again for what is typed, where there is more to be found now.
    public void search() {
        String typed = field.getText();
        shown.setAll(finder.apply(typed == null ? "" : typed));
        list.getSelectionModel().selectFirst();
    }

    /// Puts one that is listed in sight and where Enter takes it.
    public void select(T one) {
        list.getSelectionModel().select(one);
        showSelected();
    }

    private void showSelected() {
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ABOVE));
    }

    /// No larger than this, in the size of letters, nor than the room that it lies in: as high as
    /// whole rows.
    public void limit(double width, double height) {
        setStyle("-fx-pref-width: %.0fem; -fx-max-width: %.0fem".formatted(width, width));
        Runnable fit = () -> fit(height);
        parentProperty()
                .map(Region.class::cast)
                .flatMap(Region::heightProperty)
                .subscribe(_ -> fit.run());
        field.fontProperty().subscribe((_, _) -> fit.run());
        field.heightProperty().subscribe((_, _) -> fit.run());
        // It stands lower once its place under what opened it is known.
        layoutYProperty().subscribe((_, _) -> fit.run());
    }

    private void fit(double mostEm) {
        if (!(getParent() instanceof Region room) || room.getHeight() <= 0) {
            return;
        }
        double em = field.getFont().getSize();
        double row = Math.rint(ROW_EM * em);
        if (row != list.getFixedCellSize()) {
            list.setFixedCellSize(row);
            // Rows of another height stand elsewhere.
            Platform.runLater(this::showSelected);
        }
        double frame =
                snappedTopInset()
                        + snappedBottomInset()
                        + getSpacing()
                        + field.getHeight()
                        + list.snappedTopInset()
                        + list.snappedBottomInset();
        Insets margin = Optional.ofNullable(StackPane.getMargin(this)).orElse(Insets.EMPTY);
        double most =
                Math.min(
                        mostEm * em,
                        room.getHeight()
                                - room.snappedTopInset()
                                - room.snappedBottomInset()
                                - margin.getTop());
        setMaxHeight(frame + Math.max(1, Math.floor((most - frame) / row)) * row);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> take();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        if (!shown.isEmpty()) {
            int at = list.getSelectionModel().getSelectedIndex() + by;
            select(shown.get(Math.floorMod(at, shown.size())));
        }
    }

    private void take() {
        T chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            lying.ifPresent(Navigator::closeOver);
            taken.accept(chosen);
        }
    }
}
