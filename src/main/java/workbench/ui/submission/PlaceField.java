package workbench.ui.submission;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

import workbench.model.SeriesKey;
import workbench.ui.kit.Typed;

import java.util.List;

/// A field for a place, with the places that have the typed letters below it. The list makes room
/// for itself, so that it covers nothing.
final class PlaceField extends VBox {
    private static final int MOST = 5;
    private static final double ROW_EM = 2.3;

    private final TextField field;
    private final List<String> places;
    private final ObservableList<String> found = FXCollections.observableArrayList();
    private final ListView<String> list = new ListView<>(found);

    /// @param field what is typed into
    /// @param name of the list for screen readers
    PlaceField(TextField field, List<String> places, String name) {
        this.field = field;
        this.places = places;
        list.setId(field.getId() + "-list");
        list.setAccessibleText(name);
        list.managedProperty().bind(list.visibleProperty());
        list.setVisible(false);
        getChildren().addAll(field, list);
        getStyleClass().add("place-field");
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

    private void offer(String typed) {
        String begun = SeriesKey.fold(typed);
        found.setAll(
                begun.isEmpty()
                        ? List.of()
                        : places.stream()
                                .filter(place -> SeriesKey.fold(place).contains(begun))
                                .filter(place -> !place.equals(typed))
                                .limit(MOST)
                                .toList());
        list.setVisible(!found.isEmpty());
        double height = found.size() * ROW_EM + 0.3;
        list.setStyle("-fx-pref-height: %1$sem; -fx-min-height: %1$sem".formatted(height));
    }

    private void take() {
        String place = list.getSelectionModel().getSelectedItem();
        if (place != null) {
            Typed.replace(field, place);
            field.requestFocus();
            field.end();
            list.setVisible(false);
        }
    }
}
