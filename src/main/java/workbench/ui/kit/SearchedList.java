package workbench.ui.kit;

import atlantafx.base.controls.CustomTextField;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
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
        lying = Optional.of(navigator);
        search();
        navigator.showOver(new OverPanel(this, title));
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
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ABOVE));
    }

    /// No larger than this, in the size of letters.
    public void limit(double width, double height) {
        setStyle(
                "-fx-pref-width: %.0fem; -fx-max-width: %.0fem; -fx-max-height: %.0fem"
                        .formatted(width, width, height));
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
