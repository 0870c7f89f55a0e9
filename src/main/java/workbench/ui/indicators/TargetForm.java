package workbench.ui.indicators;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import workbench.catalogue.Texts;
import workbench.model.Direction;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;
import workbench.ui.kit.Typed;

import java.util.Locale;

/// Changes target, year and good direction of an indicator where they are shown.
final class TargetForm extends VBox {
    private final TargetViewModel model;
    private final Texts texts;
    private final TextField target = new TextField();
    private final TextField year = new TextField();
    private final ComboBox<Direction> direction = new ComboBox<>();
    private final Label problem = Layouts.wrapped("");

    TargetForm(TargetViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("target-form");
        target.setId("target-value");
        target.setPrefColumnCount(6);
        year.setId("target-year");
        year.setPrefColumnCount(4);
        direction.setId("target-direction");
        direction.getItems().setAll(Direction.values());
        direction.setConverter(new DirectionWords());
        Button save = new Button(texts.text("ui.indicators.target.save"));
        save.setId("target-save");
        save.getStyleClass().add(Styles.ACCENT);
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(_ -> model.save());
        Button cancel = new Button(texts.text("ui.indicators.target.cancel"));
        cancel.setId("target-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(_ -> model.cancel());
        HBox buttons = new HBox(save, cancel);
        buttons.getStyleClass().add("screen-actions");
        problem.getStyleClass().add("problem");
        problem.setId("target-problem");
        FlowPane fields =
                new FlowPane(
                        field(texts.text("ui.indicators.target.value"), target),
                        field(texts.text("ui.indicators.target.year"), year),
                        field(texts.text("ui.indicators.target.direction"), direction));
        fields.getStyleClass().add("filter-chips");
        getChildren().addAll(fields, problem, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void listen(Live live) {
        Typed.both(target, model.target(), live);
        Typed.both(year, model.year(), live);
        direction.valueProperty().bindBidirectional(model.direction());
        live.on(model.open(), this::open);
        live.on(
                model.problem(),
                wrong -> {
                    problem.setText(wrong.map(texts::render).orElse(""));
                    problem.setVisible(wrong.isPresent());
                    problem.setManaged(wrong.isPresent());
                });
    }

    private void open(boolean now) {
        setVisible(now);
        setManaged(now);
        if (now) {
            target.requestFocus();
            target.selectAll();
        }
    }

    private static VBox field(String words, Region control) {
        Label label = new Label(words);
        label.setLabelFor(control);
        label.getStyleClass().addAll("note-text", Styles.TEXT_MUTED);
        control.setAccessibleText(label.getText());
        return new VBox(label, control);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
            model.save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.cancel();
            event.consume();
        }
    }

    private final class DirectionWords extends StringConverter<Direction> {
        @Override
        public String toString(@Nullable Direction one) {
            return one == null
                    ? ""
                    : texts.text("ui.indicators.direction." + one.name().toLowerCase(Locale.ROOT));
        }

        @Override
        public Direction fromString(String words) {
            throw new UnsupportedOperationException("directions are chosen");
        }
    }
}
