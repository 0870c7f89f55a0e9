package workbench.ui.overview;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.figure.ShownDecimals;
import workbench.model.Language;
import workbench.model.Observation;
import workbench.model.Provenance;
import workbench.model.SeriesKey;
import workbench.model.Vintage;
import workbench.store.ImportRecord;
import workbench.store.Restatement;
import workbench.store.SourceRecord;
import workbench.submission.SeriesName;
import workbench.ui.kit.Hint;
import workbench.ui.kit.Layouts;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What changed of late: the last imports, and the figures that a later file told otherwise.
final class ChangesPane extends VBox {
    private static final int IMPORTS = 4;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final OverviewViewModel model;
    private final Texts texts;
    private final Language language;

    private ChangesPane(OverviewViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.language = texts.language();
        getStyleClass().addAll("card", "pane");
        setId("changes");
    }

    static ChangesPane of(Overview overview, OverviewViewModel model, Texts texts) {
        ChangesPane pane = new ChangesPane(model, texts);
        pane.getChildren().add(title(texts.text("ui.overview.changed")));
        overview.imports().stream()
                .limit(IMPORTS)
                .forEach(one -> pane.getChildren().add(pane.brought(one)));
        pane.more(overview.imports().size() - IMPORTS, "ui.overview.changed.more-imports");
        pane.getChildren().add(subtitle(texts.text("ui.overview.restated")));
        if (overview.restatements().isEmpty()) {
            Label none = Layouts.wrapped(texts.text("ui.overview.restated.none"));
            none.getStyleClass().add(Styles.TEXT_MUTED);
            pane.getChildren().add(none);
        }
        overview.restatements().forEach(one -> pane.getChildren().add(pane.restated(one)));
        pane.more(overview.restated() - overview.restatements().size(), "ui.overview.changed.more");
        return pane;
    }

    static Label title(String words) {
        Label title = Layouts.wrapped(words);
        title.getStyleClass().add("pane-title");
        return title;
    }

    private static Label subtitle(String words) {
        Label title = Layouts.wrapped(words);
        title.getStyleClass().add("pane-subtitle");
        return title;
    }

    private void more(long left, String key) {
        if (left > 0) {
            Label more = Layouts.wrapped(texts.text(key, left));
            more.getStyleClass().addAll("note-text", Styles.TEXT_MUTED);
            getChildren().add(more);
        }
    }

    private Node brought(Overview.Brought brought) {
        ImportRecord made = brought.record();
        Hyperlink name = new Hyperlink(name(made));
        name.setWrapText(true);
        name.setOnAction(_ -> model.show(made.id()));
        String day = when(made);
        Label words =
                Layouts.wrapped(
                        made.current()
                                ? texts.text(
                                        "ui.overview.import.brought",
                                        day,
                                        made.figures().words(),
                                        brought.restated())
                                : texts.text("ui.overview.import.withdrawn", day));
        words.getStyleClass().addAll("note-text", Styles.TEXT_MUTED);
        VBox row = new VBox(name, words);
        row.getStyleClass().add("row");
        return row;
    }

    private String name(ImportRecord made) {
        return isByHand(made)
                ? texts.text("ui.overview.by-hand", made.source().reason())
                : made.source().name();
    }

    private static boolean isByHand(ImportRecord made) {
        return made.source().kind() == SourceRecord.Kind.HAND;
    }

    /// A morning may have a dozen entries by hand, each of one figure: they are told apart by their
    /// time.
    private String when(ImportRecord made) {
        String day = ValueFormat.date(new Vintage(made.madeAt()).day(), language);
        return isByHand(made)
                ? texts.text(
                        "ui.overview.by-hand.when",
                        day,
                        TIME.format(made.madeAt().atZone(ZoneId.systemDefault())))
                : day;
    }

    private Node restated(Restatement restated) {
        SeriesKey key = restated.series().key();
        Provenance from = restated.after().provenance();
        Hyperlink name =
                new Hyperlink(
                        texts.text(
                                "ui.overview.restated.figure",
                                SeriesName.of(key, language),
                                ValueFormat.period(restated.period(), language)));
        name.setWrapText(true);
        name.setOnAction(_ -> model.show(restated.series().id(), restated.period()));
        Label by =
                Layouts.wrapped(
                        restated.after().isByHand()
                                ? texts.text("ui.overview.restated.by-hand", from.sourceLabel())
                                : texts.text("ui.overview.restated.by", from.sourceFile()));
        by.getStyleClass().addAll("note-text", Styles.TEXT_MUTED);
        FlowPane values =
                new FlowPane(
                        cell(key, restated.before(), restated.after()),
                        new Label("→"),
                        cell(key, restated.after(), restated.before()));
        values.getStyleClass().add("values");
        VBox row = new VBox(name, values, by);
        row.getStyleClass().addAll("row", "restated-row");
        return row;
    }

    private Hyperlink cell(SeriesKey key, Observation observation, Observation other) {
        String words =
                observation.isMissing()
                        ? texts.text("ui.overview.no-value")
                        : ValueFormat.valueWithUnit(
                                observation.scaled().orElseThrow(),
                                key.unit(),
                                ShownDecimals.beside(key, observation, other),
                                language);
        Hyperlink cell = new Hyperlink(words);
        Hint.on(cell, texts.text("ui.overview.cell"));
        cell.setAccessibleText(texts.text("ui.overview.cell.of", words));
        cell.setOnAction(_ -> model.showCell(observation));
        return cell;
    }
}
