package workbench.ui.indicators;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.model.Observation;
import workbench.model.SeriesKey;
import workbench.ui.kit.Icons;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Navigator;
import workbench.ui.kit.Target;

import java.util.List;
import java.util.function.Consumer;

/// What each import told of one figure: its value, its cell, its day; those withdrawn are struck
/// through.
final class HistoryList extends VBox {
    private final Texts texts;
    private final RowWords words;
    private final Navigator ways;
    private final Consumer<Observation> showCell;

    HistoryList(Texts texts, RowWords words, Navigator ways, Consumer<Observation> showCell) {
        this.texts = texts;
        this.words = words;
        this.ways = ways;
        this.showCell = showCell;
        setId("history");
        getStyleClass().add("history");
    }

    /// @param year the figure that counts now
    void show(SeriesKey key, Details.Year year, List<Details.Told> history) {
        getChildren().clear();
        Label title =
                Layouts.wrapped(
                        texts.text(
                                "ui.indicators.history",
                                words.period(year.observation().period()),
                                history.size()));
        title.getStyleClass().add("section-title");
        getChildren().add(title);
        for (Details.Told told : history) {
            getChildren().add(entry(key, told));
        }
    }

    private HBox entry(SeriesKey key, Details.Told told) {
        Observation one = told.observation();
        Label value = new Label(value(key, one));
        value.getStyleClass().add("history-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        Label from =
                Layouts.wrapped(
                        texts.text(
                                one.isByHand()
                                        ? "ui.indicators.history.by-hand"
                                        : "ui.indicators.history.from",
                                words.source(one),
                                ValueFormat.date(one.vintage().day(), texts.language()),
                                Long.toString(one.importId().value())));
        from.getStyleClass().addAll("note-text", Styles.TEXT_MUTED);
        Label state = new Label(state(told));
        state.getStyleClass().addAll("note-text", Styles.TEXT_MUTED);
        HBox first = new HBox(value, state);
        first.getStyleClass().add("name-cell");
        first.setAlignment(Pos.BASELINE_LEFT);
        VBox text = new VBox(first, from);
        if (one.provenance().cell().isEmpty()) {
            text.getChildren().add(note(told.from().source().reason()));
            if (told.from().source().hasFile()) {
                String evidence = told.from().source().name();
                text.getChildren()
                        .add(note(texts.text("ui.indicators.history.evidence", evidence)));
            }
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        if (!told.from().current()) {
            // JavaFX draws the line by itself; the word beside it says the same.
            value.getStyleClass().add("withdrawn");
        } else if (told.counts()) {
            value.getStyleClass().add(Styles.TEXT_BOLD);
        }
        Button cell =
                Layouts.iconButton(
                        texts.text("ui.indicators.show-cell-of", words.source(one)),
                        Feather.CROSSHAIR,
                        () -> showCell.accept(one));
        Button go =
                Layouts.iconButton(
                        texts.text(
                                one.isByHand()
                                        ? "ui.indicators.history.go.by-hand"
                                        : "ui.indicators.history.go",
                                Long.toString(one.importId().value())),
                        Feather.DOWNLOAD,
                        () -> ways.show(new Target.OneImport(one.importId())));
        HBox row =
                new HBox(Icons.of(told.counts() ? Feather.CHECK : Feather.MINUS), text, cell, go);
        row.getStyleClass().add("history-entry");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label note(String words) {
        Label note = Layouts.wrapped(words);
        note.getStyleClass().add("note-text");
        return note;
    }

    private String value(SeriesKey key, Observation one) {
        String value = words.valueInFull(one, key);
        List<String> status = words.status(one, false, false);
        return status.isEmpty() ? value : value + " (" + String.join(", ", status) + ")";
    }

    private String state(Details.Told told) {
        if (!told.from().current()) {
            return texts.text("ui.indicators.history.withdrawn");
        }
        return told.counts() ? texts.text("ui.indicators.history.counts") : "";
    }
}
