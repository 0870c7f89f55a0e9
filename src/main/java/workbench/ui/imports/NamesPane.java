package workbench.ui.imports;

import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.importing.DraftNames.Name;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Workplace;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The indicators that a draft brings, and a way to say what one of them is.
final class NamesPane extends VBox {
    private final Workplace workplace;
    private final NamingViewModel model;
    private final ListView<Name> list = new ListView<>();
    private final Button change;

    NamesPane(Workplace workplace, NamingViewModel model) {
        this.workplace = workplace;
        this.model = model;
        getStyleClass().add("imports-names");
        managedProperty().bind(visibleProperty());
        list.setId("import-names");
        list.setAccessibleText(workplace.texts().text("ui.imports.names"));
        list.setCellFactory(_ -> new NameCell(workplace.texts()));
        VBox.setVgrow(list, Priority.ALWAYS);
        change =
                Layouts.button(
                        workplace.texts().text("ui.imports.names.change"),
                        Feather.EDIT_2,
                        this::ask);
        change.setId("name-indicator");
        FlowPane buttons = new FlowPane(change);
        buttons.getStyleClass().add("imports-buttons");
        getChildren().addAll(buttons, list);
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                        ask();
                        event.consume();
                    }
                });
        list.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        ask();
                    }
                });
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> enable());
    }

    /// Shows these; what was chosen stays chosen where it is still there, under whatever name, but
    /// once it has got one, the next without a name is.
    void fill(List<Name> names) {
        if (list.getItems().equals(names)) {
            return;
        }
        int before = list.getSelectionModel().getSelectedIndex();
        boolean unknown = before >= 0 && list.getItems().get(before).isUnknown();
        list.setItems(FXCollections.observableList(names));
        boolean stays =
                before >= 0
                        && before < names.size()
                        && !(unknown && !names.get(before).isUnknown());
        list.getSelectionModel()
                .clearAndSelect(
                        stays
                                ? before
                                : firstUnknown(names)
                                        .orElse(Math.max(0, Math.min(before, names.size() - 1))));
        enable();
    }

    private static OptionalInt firstUnknown(List<Name> names) {
        return IntStream.range(0, names.size()).filter(at -> names.get(at).isUnknown()).findFirst();
    }

    private void enable() {
        Name chosen = list.getSelectionModel().getSelectedItem();
        change.setDisable(chosen == null || !model.mayAsk(chosen));
    }

    private void ask() {
        Name chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && model.mayAsk(chosen)) {
            new NamePanel(workplace, model, chosen).show();
        }
    }
}
