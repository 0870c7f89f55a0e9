package workbench.ui.indicators;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.SoughtWords;
import workbench.catalogue.Texts;
import workbench.ui.kit.Hint;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.SearchedList;
import workbench.ui.kit.Workplace;

import java.util.ArrayList;
import java.util.List;

/// Says below the chart what its series is compared with, and has others put on it and taken off:
/// any two places or parts can be held against each other.
final class ComparedWith extends VBox {
    private static final double WIDTH_EM = 26;
    private static final double HEIGHT_EM = 25;

    private final IndicatorsViewModel model;
    private final Workplace workplace;
    private final Texts texts;
    private final RowWords words;
    private final FlowPane lines = new FlowPane();
    private final Button add;
    private final Label full;
    private final Runnable elsewhere;

    /// @param elsewhere takes the keyboard where nothing is left here that could
    ComparedWith(
            IndicatorsViewModel model, Workplace workplace, RowWords words, Runnable elsewhere) {
        this.model = model;
        this.workplace = workplace;
        this.texts = workplace.texts();
        this.words = words;
        this.elsewhere = elsewhere;
        Label name = Layouts.wrapped(texts.text("ui.indicators.chart.with"));
        name.getStyleClass().addAll("note-text", Styles.TEXT_MUTED);
        lines.getStyleClass().add("filter-chips");
        add = Layouts.button(texts.text("ui.indicators.chart.with.add"), Feather.PLUS, this::open);
        add.setId("compare-add");
        add.getStyleClass().add(Styles.SMALL);
        full = Layouts.wrapped(texts.text("ui.indicators.chart.with.full", Details.Compared.MOST));
        full.setId("compare-full");
        full.getStyleClass().addAll("note-text", Styles.TEXT_MUTED);
        full.managedProperty().bind(full.visibleProperty());
        setId("compared");
        getStyleClass().add("form-field");
        getChildren().addAll(name, lines, full);
        managedProperty().bind(visibleProperty());
    }

    /// An indicator with one series has nothing to be compared with.
    void show(Details details) {
        boolean here = lines.isFocusWithin();
        setVisible(!details.compared().possible().isEmpty());
        full.setVisible(details.compared().isFull());
        List<Button> all = new ArrayList<>();
        details.compared().drawn().stream().skip(1).map(this::line).forEach(all::add);
        if (!details.compared().addable().isEmpty()) {
            all.add(add);
        }
        lines.getChildren().setAll(all);
        if (here) {
            // What had the keyboard is gone from the chart.
            if (all.isEmpty()) {
                elsewhere.run();
            } else {
                all.getLast().requestFocus();
            }
        }
    }

    private Button line(SeriesRow row) {
        Button line =
                Layouts.button(words.part(row), Feather.X, () -> model.takeFromBeside(row.id()));
        line.setContentDisplay(ContentDisplay.RIGHT);
        line.getStyleClass().addAll("chip", "compared-line", "may-shorten");
        line.setMinWidth(0);
        line.setAccessibleText(texts.text("ui.indicators.chart.with.remove", words.part(row)));
        Hint.on(line, line::getAccessibleText);
        return line;
    }

    private void open() {
        List<SeriesRow> all =
                model.details().get().map(now -> now.compared().addable()).orElse(List.of());
        String name = texts.text("ui.indicators.chart.with.add");
        SearchedList<SeriesRow> search =
                new SearchedList<>(
                        "compare",
                        texts.text("ui.indicators.chart.with.find"),
                        name,
                        typed -> found(all, typed),
                        row -> model.putBeside(row.id()));
        search.list()
                .setPlaceholder(Layouts.wrapped(texts.text("ui.indicators.chart.with.nothing")));
        search.list().setCellFactory(_ -> new LineCell());
        search.limit(WIDTH_EM, HEIGHT_EM);
        search.openAt(add, workplace.navigator(), name);
    }

    private List<SeriesRow> found(List<SeriesRow> all, String typed) {
        SoughtWords sought = SoughtWords.of(typed);
        return all.stream()
                .filter(row -> sought.standIn(SoughtWords.folded(words.part(row))))
                .toList();
    }

    /// A long name is shortened rather than scrolled to.
    private final class LineCell extends ListCell<SeriesRow> {
        LineCell() {
            setPrefWidth(0);
            getStyleClass().add("may-shorten");
            Hint.on(this, this::getText);
        }

        @Override
        protected void updateItem(@Nullable SeriesRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? "" : words.part(row));
        }
    }
}
