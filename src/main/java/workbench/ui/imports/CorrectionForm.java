package workbench.ui.imports;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import workbench.catalogue.Shortened;
import workbench.catalogue.Texts;
import workbench.ui.kit.GrowingArea;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;
import workbench.ui.kit.SmallForm;
import workbench.ui.kit.Typed;

import java.util.Optional;

/// Puts another value in the place of a cell, under the sheet in which the cell stands.
final class CorrectionForm extends SmallForm {
    private final CellDecisions model;
    private final Texts texts;
    private final Label title = Layouts.wrapped("");
    private final TextField value = new TextField();
    private final GrowingArea reason = reasonField();

    /// What had the keyboard when the form was opened, and gets it back.
    private Optional<Node> before = Optional.empty();

    CorrectionForm(Texts texts, CellDecisions model, Live live) {
        super("correct", texts, () -> model.save(texts.language()), model::cancel, model.held());
        this.model = model;
        this.texts = texts;
        setId("correct");
        title.getStyleClass().add(Styles.TEXT_BOLD);
        value.setId("correct-value");
        value.setPrefColumnCount(8);
        reason.setId("correct-reason");
        reason.setPromptText(texts.text("ui.imports.correct.reason.example"));
        VBox why = field(new Label(texts.text("ui.imports.correct.reason")), reason);
        HBox fields =
                new HBox(field(new Label(texts.text("ui.imports.correct.value")), value), why);
        HBox.setHgrow(why, Priority.ALWAYS);
        fields.getStyleClass().add("imports-fields");
        Label note = Layouts.wrapped(texts.text("ui.imports.correct.note"));
        note.getStyleClass().addAll("note-text", Styles.TEXT_MUTED);
        FlowPane buttons =
                new FlowPane(saveButton(texts.text("ui.imports.correct.save")), cancelButton());
        buttons.getStyleClass().add("imports-buttons");
        getChildren().addAll(title, fields, note, problem(), buttons);
        Typed.both(value, model.value(), live);
        Typed.both(reason, model.reason(), live);
        live.on(model.problem(), this::say);
        live.on(model.correcting(), this::open);
    }

    private void open(Optional<CellDecisions.Correcting> cell) {
        if (!isFocusWithin()) {
            before = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        }
        open(model.about(), () -> before.ifPresent(Node::requestFocus));
        cell.ifPresent(
                one -> {
                    title.setText(
                            one.raw().isBlank()
                                    ? texts.text("ui.imports.correct.title.empty", one.cell().a1())
                                    : texts.text(
                                            "ui.imports.correct.title",
                                            one.cell().a1(),
                                            Shortened.toOneLine(one.raw())));
                    value.requestFocus();
                    value.selectAll();
                });
    }
}
