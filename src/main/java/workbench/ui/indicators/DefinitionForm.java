package workbench.ui.indicators;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import workbench.catalogue.Texts;
import workbench.ui.indicators.BreakViewModel.Other;
import workbench.ui.kit.GrowingArea;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;
import workbench.ui.kit.SmallForm;
import workbench.ui.kit.Typed;

/// Changes the definition of an indicator where it is shown, and asks whether the figures are still
/// of the same thing.
final class DefinitionForm extends SmallForm {
    private static final int LEAST = 3;
    private static final int MOST = 8;

    private final DefinitionViewModel model;
    private final Runnable requestBefore;
    private final TextArea definition = new GrowingArea("", LEAST, MOST);
    private final RadioButton wording;
    private final RadioButton otherwise;
    private final ComboBox<Other> other = new ComboBox<>();
    private final TextField from = new TextField();
    private final GrowingArea reason = reasonField();
    private final VBox which;

    /// @param requestBefore puts the keyboard where it was, when this goes
    DefinitionForm(DefinitionViewModel model, Texts texts, Runnable requestBefore) {
        super("definition", texts, model::save, model::cancel, model.held());
        this.model = model;
        this.requestBefore = requestBefore;
        setId("definition-form");
        definition.setId("definition-text");
        wording = choice("wording", texts);
        otherwise = choice("otherwise", texts);
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(wording, otherwise);
        other.setId("definition-other");
        other.getItems().setAll(Other.DEFINITION, Other.DENOMINATOR, Other.BOUNDARY);
        other.setConverter(OtherWords.in(texts));
        from.setId("definition-from");
        from.setPrefColumnCount(8);
        reason.setId("definition-reason");
        which =
                new VBox(
                        field(Layouts.wrapped(texts.text("ui.indicators.break.other")), other),
                        field(new Label(texts.text("ui.indicators.definition.from")), from),
                        field(new Label(texts.text("ui.indicators.correct.reason")), reason));
        which.getStyleClass().add("indented");
        from.setMaxWidth(Region.USE_PREF_SIZE);
        FlowPane buttons =
                new FlowPane(
                        saveButton(texts.text("ui.indicators.definition.save")), cancelButton());
        buttons.getStyleClass().add("filter-chips");
        getChildren()
                .addAll(
                        field(Layouts.wrapped(texts.text("ui.indicators.definition")), definition),
                        wording,
                        otherwise,
                        which,
                        problem(),
                        buttons);
    }

    private static RadioButton choice(String id, Texts texts) {
        RadioButton button = new RadioButton(texts.text("ui.indicators.definition." + id));
        button.setId("definition-" + id);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        return button;
    }

    void listen(Live live) {
        Typed.both(definition, model.definition(), live);
        Typed.both(from, model.from(), live);
        Typed.both(reason, model.reason(), live);
        other.valueProperty().bindBidirectional(model.other());
        otherwise.selectedProperty().subscribe((_, now) -> model.otherwise().set(now));
        live.on(model.otherwise(), this::ask);
        live.on(model.problem(), this::say);
        live.on(model.open(), this::open);
    }

    private void ask(boolean counted) {
        wording.setSelected(!counted);
        otherwise.setSelected(counted);
        see(which, counted);
    }

    private void open(boolean now) {
        open(model.about(), requestBefore);
        if (now) {
            definition.requestFocus();
            definition.end();
        }
    }
}
