package workbench.ui.kit;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/// A field for a name, with the names that have the typed letters below it. The list makes room for
/// itself, so that it covers nothing.
///
/// A name is taken only by whoever goes into the list and chooses it, by arrows and Enter or by a
/// click: however fast somebody types, what was typed stays.
public final class OfferField extends VBox {
    private static final int MOST = 5;
    private static final double ROW_EM = 2.3;

    private final TextField field;
    private final Function<String, List<String>> offered;
    private final ObservableList<String> found = FXCollections.observableArrayList();
    private final ListView<String> list = new ListView<>(found);

    /// @param field what is typed into
    /// @param offered the names to offer for what is typed, which is not blank, the likeliest first
    /// @param name of the list for screen readers
    public OfferField(TextField field, Function<String, List<String>> offered, String name) {
        this.field = field;
        this.offered = offered;
        list.setId(field.getId() + "-list");
        list.setAccessibleText(name);
        list.managedProperty().bind(list.visibleProperty());
        list.setVisible(false);
        getChildren().addAll(field, list);
        getStyleClass().add("offer-field");
        field.textProperty().subscribe((_, typed) -> offer(typed));
        field.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.DOWN && list.isVisible()) {
                        list.getSelectionModel().selectFirst();
                        list.requestFocus();
                        event.consume();
                    }
                });
        list.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        take();
                        event.consume();
                    }
                });
        list.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY) {
                        take();
                    }
                });
    }

    private void offer(@Nullable String typed) {
        found.setAll(
                typed == null || typed.isBlank()
                        ? List.of()
                        : offered.apply(typed).stream()
                                .filter(name -> !name.equals(typed))
                                .limit(MOST)
                                .toList());
        list.setVisible(!found.isEmpty());
        double height = found.size() * ROW_EM + 0.3;
        list.setStyle("-fx-pref-height: %1$sem; -fx-min-height: %1$sem".formatted(height));
    }

    private void take() {
        String name = list.getSelectionModel().getSelectedItem();
        if (name != null) {
            Typed.replace(field, name);
            field.requestFocus();
            field.end();
            list.setVisible(false);
        }
    }
}
