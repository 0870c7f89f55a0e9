package workbench.ui.indicators;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import workbench.catalogue.Texts;
import workbench.ui.indicators.BoundaryViewModel.Asked;
import workbench.ui.kit.GrowingArea;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;
import workbench.ui.kit.SmallForm;
import workbench.ui.kit.Typed;

import java.util.Optional;

/// Says where a place is shown that its boundary is another from a period on.
final class BoundaryForm extends SmallForm {
    private final BoundaryViewModel model;
    private final Texts texts;
    private final Runnable requestBefore;
    private final Label title = Layouts.wrapped("");
    private final Label line = Layouts.wrapped("");
    private final TextField boundary = new TextField();
    private final TextField from = new TextField();
    private final GrowingArea reason = reasonField();

    /// @param requestBefore puts the keyboard where it was, when this goes
    BoundaryForm(BoundaryViewModel model, Texts texts, Runnable requestBefore) {
        super("boundary", texts, model::save, model::cancel, model.held());
        this.model = model;
        this.texts = texts;
        this.requestBefore = requestBefore;
        setId("boundary-form");
        title.getStyleClass().add(Styles.TEXT_BOLD);
        line.getStyleClass().addAll("note-text", Styles.TEXT_MUTED);
        boundary.setId("boundary-text");
        boundary.setPromptText(texts.text("ui.indicators.boundary.example"));
        from.setId("boundary-from");
        from.setPrefColumnCount(8);
        from.setMaxWidth(Region.USE_PREF_SIZE);
        reason.setId("boundary-reason");
        FlowPane buttons =
                new FlowPane(saveButton(texts.text("ui.indicators.break.save")), cancelButton());
        buttons.getStyleClass().add("filter-chips");
        getChildren()
                .addAll(
                        title,
                        line,
                        field(Layouts.wrapped(texts.text("ui.indicators.boundary.text")), boundary),
                        field(new Label(texts.text("ui.indicators.definition.from")), from),
                        field(new Label(texts.text("ui.indicators.correct.reason")), reason),
                        problem(),
                        buttons);
    }

    void listen(Live live) {
        Typed.both(boundary, model.boundary(), live);
        Typed.both(from, model.from(), live);
        Typed.both(reason, model.reason(), live);
        live.on(model.problem(), this::say);
        live.on(model.asked(), this::ask);
    }

    private void ask(Optional<Asked> asked) {
        open(model.about(), requestBefore);
        if (asked.isEmpty()) {
            return;
        }
        String place = asked.get().place().name().in(texts.language());
        title.setText(texts.text("ui.indicators.boundary.title", place));
        line.setText(texts.text("ui.indicators.boundary.line", asked.get().series(), place));
        boundary.requestFocus();
    }
}
