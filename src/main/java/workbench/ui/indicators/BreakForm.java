package workbench.ui.indicators;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.ui.indicators.BreakViewModel.Asked;
import workbench.ui.indicators.BreakViewModel.Other;
import workbench.ui.kit.GrowingArea;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;
import workbench.ui.kit.SmallForm;
import workbench.ui.kit.Typed;

import java.util.Optional;

/// Says where it is shown that a series breaks, or that years on both sides of a break compare.
final class BreakForm extends SmallForm {
    private final BreakViewModel model;
    private final Texts texts;
    private final Runnable requestYears;
    private final Label title = Layouts.wrapped("");
    private final Label line = Layouts.wrapped("");
    private final ComboBox<Other> other = new ComboBox<>();
    private final VBox otherField;
    private final GrowingArea reason = reasonField();
    private final CheckBox every = new CheckBox();
    private final Button save = saveButton("");

    /// @param requestYears puts the keyboard on the years, when this goes
    BreakForm(BreakViewModel model, Texts texts, Runnable requestYears) {
        super("break", texts, model::save, model::cancel, model.held());
        this.model = model;
        this.texts = texts;
        this.requestYears = requestYears;
        setId("break-form");
        title.getStyleClass().add(Styles.TEXT_BOLD);
        line.getStyleClass().addAll("note-text", Styles.TEXT_MUTED);
        other.setId("break-other");
        other.getItems().setAll(Other.values());
        other.setConverter(OtherWords.in(texts));
        otherField = field(Layouts.wrapped(texts.text("ui.indicators.break.other")), other);
        reason.setId("break-reason");
        every.setId("break-every");
        every.setWrapText(true);
        every.setMinHeight(Region.USE_PREF_SIZE);
        FlowPane buttons = new FlowPane(save, cancelButton());
        buttons.getStyleClass().add("filter-chips");
        getChildren()
                .addAll(
                        title,
                        line,
                        otherField,
                        field(Layouts.wrapped(texts.text("ui.indicators.correct.reason")), reason),
                        every,
                        problem(),
                        buttons);
    }

    void listen(Live live) {
        Typed.both(reason, model.reason(), live);
        other.valueProperty().bindBidirectional(model.other());
        every.selectedProperty().bindBidirectional(model.every());
        live.on(model.problem(), this::say);
        live.on(model.asked(), this::ask);
    }

    private void ask(Optional<Asked> asked) {
        open(model.about(), requestYears);
        if (asked.isEmpty()) {
            return;
        }
        String stem = "ui.indicators.break." + (asked.get().joins() ? "join" : "start");
        String period = ValueFormat.period(asked.get().at(), texts.language());
        title.setText(texts.text(stem + ".title", period));
        line.setText(texts.text(stem + ".line"));
        reason.setPromptText(texts.text(stem + ".example"));
        // Where letters are large the title may be out of sight.
        save.setText(
                texts.text(
                        asked.get().joins() ? stem + ".save" : "ui.indicators.break.save", period));
        see(otherField, !asked.get().joins());
        see(every, asked.get().all().size() > 1);
        every.setText(texts.text("ui.indicators.break.every", asked.get().all().size()));
        reason.requestFocus();
    }
}
