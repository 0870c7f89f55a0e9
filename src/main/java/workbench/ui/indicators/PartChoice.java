package workbench.ui.indicators;

import atlantafx.base.theme.Styles;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import workbench.catalogue.Texts;
import workbench.ui.kit.ChoiceInSight;
import workbench.ui.kit.ChoiceWords;
import workbench.ui.kit.Layouts;

import java.util.List;

/// Says beside the chart which of an indicator's series it shows, and lets another be chosen.
final class PartChoice extends VBox {
    private final IndicatorsViewModel model;
    private final ComboBox<SeriesRow> parts = new ComboBox<>();
    private boolean showing;

    PartChoice(IndicatorsViewModel model, Texts texts, RowWords words) {
        this.model = model;
        Label name = Layouts.wrapped(texts.text("ui.indicators.chart.part"));
        name.getStyleClass().addAll("note-text", Styles.TEXT_MUTED);
        name.setLabelFor(parts);
        parts.setId("part");
        parts.setAccessibleText(name.getText());
        parts.setConverter(new ChoiceWords<>(words::part));
        parts.setMaxWidth(Double.MAX_VALUE);
        ChoiceInSight.of(parts);
        parts.valueProperty().subscribe(this::choose);
        getStyleClass().add("form-field");
        getChildren().addAll(name, parts);
        managedProperty().bind(visibleProperty());
    }

    /// An indicator with one series has nothing to choose from.
    void show(SeriesRow row) {
        List<SeriesRow> all =
                model.board().get().entry(row.id()).map(Board.Entry::series).orElse(List.of());
        showing = true;
        setVisible(all.size() > 1);
        if (!parts.getItems().equals(all)) {
            parts.getItems().setAll(all);
        }
        all.stream()
                .filter(one -> one.id().equals(row.id()))
                .findFirst()
                .ifPresent(parts::setValue);
        showing = false;
    }

    private void choose(@Nullable SeriesRow part) {
        if (!showing && part != null) {
            model.show(part.id());
        }
    }
}
