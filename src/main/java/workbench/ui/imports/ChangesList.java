package workbench.ui.imports;

import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

import workbench.catalogue.Texts;
import workbench.ui.kit.Workplace;

import java.util.List;

/// The list of what of the submission a draft would change; each is looked at over the screen.
final class ChangesList extends ListView<Change> {
    private final Workplace workplace;

    ChangesList(Workplace workplace) {
        this.workplace = workplace;
        Texts texts = workplace.texts();
        setId("import-changes");
        setAccessibleText(texts.text("ui.imports.changes"));
        setCellFactory(_ -> new ChangeCell(texts));
        managedProperty().bind(visibleProperty());
        setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY) {
                        look();
                    }
                });
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                        look();
                        event.consume();
                    }
                });
    }

    /// Lists these; what is chosen stays so where they are the same.
    void fill(List<Change> touched) {
        if (!getItems().equals(touched)) {
            setItems(FXCollections.observableList(touched));
        }
    }

    private void look() {
        int at = getSelectionModel().getSelectedIndex();
        if (at >= 0) {
            new ChangePanel(
                            workplace,
                            List.copyOf(getItems()),
                            at,
                            workplace.texts().text("ui.imports.change.then"))
                    .show();
        }
    }
}
