package workbench.ui.imports;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import workbench.catalogue.Texts;
import workbench.model.CellRef;
import workbench.ui.kit.GrowingArea;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;
import workbench.ui.kit.SmallForm;
import workbench.ui.kit.Typed;

import java.util.List;
import java.util.Optional;

/// Leaves cells out and says why, under the sheet in which they stand.
final class LeavingOutForm extends SmallForm {
    private final CellDecisions model;
    private final Texts texts;
    private final Label title = Layouts.wrapped("");
    private final GrowingArea reason = reasonField();

    /// What had the keyboard when the form was opened, and gets it back.
    private Optional<Node> before = Optional.empty();

    LeavingOutForm(Texts texts, CellDecisions model, Live live) {
        super("leaving-out", texts, model.because()::save, model.because()::cancel, model.held());
        this.model = model;
        this.texts = texts;
        setId("leaving-out");
        title.getStyleClass().add(Styles.TEXT_BOLD);
        reason.setId("leaving-out-reason");
        reason.setPromptText(texts.text("ui.imports.leaving.reason.example"));
        FlowPane buttons =
                new FlowPane(saveButton(texts.text("ui.imports.leaving.save")), cancelButton());
        buttons.getStyleClass().add("imports-buttons");
        getChildren()
                .addAll(
                        title,
                        field(new Label(texts.text("ui.imports.leaving.reason")), reason),
                        buttons);
        Typed.both(reason, model.because().reason(), live);
        live.on(model.because().cells(), this::open);
    }

    private void open(Optional<List<CellRef>> cells) {
        if (!isFocusWithin()) {
            before = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        }
        open(model.aboutWhy(), () -> before.ifPresent(Node::requestFocus));
        cells.ifPresent(
                these -> {
                    title.setText(
                            texts.text(
                                    "ui.imports.leaving.title",
                                    these.size(),
                                    these.getFirst().a1()));
                    reason.requestFocus();
                    reason.selectAll();
                });
    }
}
