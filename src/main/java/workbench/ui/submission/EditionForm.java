package workbench.ui.submission;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import workbench.catalogue.Texts;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;
import workbench.ui.kit.SmallForm;
import workbench.ui.kit.Typed;
import workbench.ui.submission.EditionsViewModel.Asked;

import java.util.Optional;

/// Asks what an edition is called, and for a new one what is to be remembered of it.
final class EditionForm extends SmallForm {
    private final EditionsViewModel model;
    private final Texts texts;
    private final Runnable back;
    private final Label title = Layouts.wrapped("");
    private final TextField name = new TextField();
    private final TextField note = new TextField();
    private final VBox noteField;
    private final Button save;

    /// @param back puts the keyboard on the list, when this goes
    EditionForm(EditionsViewModel model, Texts texts, Runnable back) {
        super("edition", texts, model::save, model::cancel, model.held());
        this.model = model;
        this.texts = texts;
        this.back = back;
        setId("edition-form");
        title.getStyleClass().add(Styles.TEXT_BOLD);
        name.setId("edition-name");
        note.setId("edition-note");
        note.setPromptText(texts.text("ui.submission.editions.note.example"));
        noteField = field(Layouts.wrapped(texts.text("ui.submission.editions.note")), note);
        save = saveButton("");
        FlowPane buttons = new FlowPane(save, cancelButton());
        buttons.getStyleClass().add("flow-buttons");
        getChildren()
                .addAll(
                        title,
                        field(Layouts.wrapped(texts.text("ui.submission.editions.name")), name),
                        noteField,
                        problem(),
                        buttons);
    }

    void listen(Live live) {
        Typed.both(name, model.name(), live);
        Typed.both(note, model.note(), live);
        live.on(model.problem(), this::say);
        live.on(model.work().busy(), save::setDisable);
        live.on(model.asked(), this::ask);
    }

    private void ask(Optional<Asked> asked) {
        open(asked, back);
        if (asked.isEmpty()) {
            return;
        }
        boolean isNew = asked.get() instanceof Asked.New;
        title.setText(
                texts.text(
                        isNew
                                ? "ui.submission.editions.keep.title"
                                : "ui.submission.editions.rename.title"));
        save.setText(
                texts.text(
                        isNew
                                ? "ui.submission.editions.keep.save"
                                : "ui.submission.editions.rename.save"));
        see(noteField, isNew);
        name.requestFocus();
        name.selectAll();
    }
}
