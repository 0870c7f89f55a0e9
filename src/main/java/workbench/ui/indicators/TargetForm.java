package workbench.ui.indicators;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

import workbench.catalogue.Texts;
import workbench.model.Direction;
import workbench.ui.kit.ChoiceWords;
import workbench.ui.kit.Live;
import workbench.ui.kit.SmallForm;
import workbench.ui.kit.Typed;

import java.util.Locale;

/// Changes target, year and good direction of an indicator where they are shown.
final class TargetForm extends SmallForm {
    private final TargetViewModel model;
    private final Runnable requestBefore;
    private final Texts texts;
    private final TextField target = new TextField();
    private final TextField year = new TextField();
    private final ComboBox<Direction> direction = new ComboBox<>();

    /// @param requestBefore puts the keyboard where it was, when this goes
    TargetForm(TargetViewModel model, Texts texts, Runnable requestBefore) {
        super("target", texts, model::save, model::cancel, model.held());
        this.model = model;
        this.requestBefore = requestBefore;
        this.texts = texts;
        setId("target-form");
        target.setId("target-value");
        target.setPrefColumnCount(6);
        year.setId("target-year");
        year.setPrefColumnCount(4);
        direction.setId("target-direction");
        direction.getItems().setAll(Direction.values());
        direction.setConverter(
                new ChoiceWords<>(
                        one ->
                                texts.text(
                                        "ui.indicators.direction."
                                                + (one == Direction.NONE
                                                        ? "unsaid"
                                                        : one.name().toLowerCase(Locale.ROOT)))));
        FlowPane buttons =
                new FlowPane(saveButton(texts.text("ui.indicators.target.save")), cancelButton());
        buttons.getStyleClass().add("screen-actions");
        FlowPane fields =
                new FlowPane(
                        field(new Label(texts.text("ui.indicators.target.value")), target),
                        field(new Label(texts.text("ui.indicators.target.year")), year),
                        field(new Label(texts.text("ui.indicators.target.direction")), direction));
        fields.getStyleClass().add("filter-chips");
        getChildren().addAll(fields, problem(), buttons);
    }

    void listen(Live live) {
        Typed.both(target, model.target(), live);
        Typed.both(year, model.year(), live);
        direction.valueProperty().bindBidirectional(model.direction());
        live.on(model.open(), this::open);
        live.on(model.problem(), this::say);
    }

    private void open(boolean now) {
        open(model.about(), requestBefore);
        if (now) {
            target.requestFocus();
            target.selectAll();
        }
    }
}
