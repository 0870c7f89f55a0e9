package workbench.ui.kit;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

import workbench.catalogue.Texts;
import workbench.store.Dossier;

/// Asks for the name under which the log keeps what the person does. It is kept with the settings
/// of this account and in the dossier's log, and goes nowhere else.
public final class NameField extends FlowPane {
    private final Workplace workplace;
    private final TextField field = new TextField();

    public NameField(Workplace workplace) {
        this.workplace = workplace;
        Texts texts = workplace.texts();
        getStyleClass().add("name-field");
        Label label = Layouts.wrapped(texts.text("ui.kit.name"));
        label.setLabelFor(field);
        field.setId("log-name");
        field.setPrefColumnCount(14);
        field.setAccessibleText(texts.text("ui.kit.name"));
        // The account's, where the person chose none.
        field.setPromptText(workplace.dossier().now().map(Dossier::who).orElse(""));
        Label note = Layouts.wrapped(texts.text("ui.kit.name.note"));
        note.getStyleClass().addAll("note-text", Styles.TEXT_MUTED);
        getChildren().addAll(label, field, note);
        field.setOnAction(_ -> keep());
        field.focusedProperty()
                .subscribe(
                        (_, now) -> {
                            if (!now) {
                                keep();
                            }
                        });
        Live.of(this).on(workplace.settings().who(), field::setText);
    }

    private void keep() {
        workplace.settings().who().set(field.getText().strip());
    }
}
