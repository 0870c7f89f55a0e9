package workbench.ui.overview;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import workbench.catalogue.BreakdownWords;
import workbench.catalogue.KeptTogether;
import workbench.catalogue.Questionnaire;
import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.figure.Figure;
import workbench.model.Language;
import workbench.model.SeriesKey;
import workbench.submission.FactorFigures;
import workbench.ui.kit.Hint;
import workbench.ui.kit.Layouts;
import workbench.ui.overview.Overview.FactorState;

/// One factor: how many of its indicators are there and fresh, how many questions are answered, and
/// the figures that stand for it.
final class FactorCard extends VBox {
    private static final String NONE = "–";

    private final Texts texts;
    private final Language language;

    private FactorCard(Questionnaire.Section section, Texts texts) {
        this.texts = texts;
        this.language = texts.language();
        getStyleClass().addAll("card", "factor-card");
        setId("factor-" + section.factor().key());
    }

    /// @param community the place that goes without saying; empty where nobody has said which
    static FactorCard of(
            FactorState state, String community, OverviewViewModel model, Texts texts) {
        FactorCard card = new FactorCard(state.section(), texts);
        Hyperlink name = new Hyperlink(state.section().name().in(texts.language()));
        name.getStyleClass().add("factor-name");
        name.setWrapText(true);
        Hint.on(name, texts.text("ui.overview.factor.go"));
        name.setOnAction(_ -> model.show(state.section().factor()));
        int questions = state.section().questions().size();
        card.getChildren()
                .addAll(
                        card.head(state.section(), name),
                        card.counts(
                                card.count(
                                        "present",
                                        state.present(),
                                        state.known(),
                                        card.present(state, community)),
                                card.count(
                                        "fresh",
                                        state.fresh(),
                                        state.present(),
                                        texts.text(
                                                "ui.overview.fresh.says",
                                                state.fresh(),
                                                state.present(),
                                                Questionnaire.shipped().freshnessYears())),
                                card.count(
                                        "answered",
                                        state.answered(),
                                        questions,
                                        texts.text(
                                                "ui.overview.answered.says",
                                                state.answered(),
                                                questions))));
        if (state.present() == 0) {
            // Another place's figures are told of as such: where nothing is, somebody looks for
            // what was imported.
            Label nothing =
                    Layouts.wrapped(
                            state.elsewhere() == 0
                                    ? texts.text("ui.overview.factor.nothing")
                                    : texts.text(
                                            "ui.overview.factor.elsewhere",
                                            state.elsewhere(),
                                            community));
            nothing.getStyleClass().add(Styles.TEXT_MUTED);
            card.getChildren().add(nothing);
        }
        state.headlines()
                .forEach(line -> card.getChildren().add(card.headline(line, community, model)));
        return card;
    }

    /// The card before its dossier is read.
    static FactorCard waiting(Questionnaire.Section section, Texts texts) {
        FactorCard card = new FactorCard(section, texts);
        Label name = Layouts.wrapped(section.name().in(texts.language()));
        name.getStyleClass().add("factor-name");
        card.getChildren()
                .addAll(
                        card.head(section, name),
                        card.counts(
                                card.count("present"),
                                card.count("fresh"),
                                card.count("answered")));
        return card;
    }

    private Node head(Questionnaire.Section section, Node name) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", "factor-" + section.factor().key());
        HBox head = new HBox(swatch, name);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("factor-head");
        return head;
    }

    private HBox counts(Node... counts) {
        HBox row = new HBox(counts);
        row.getStyleClass().add("counts");
        for (Node count : counts) {
            HBox.setHgrow(count, Priority.ALWAYS);
        }
        return row;
    }

    private Node count(String what) {
        return count(what, NONE, texts.text("ui.overview.reading"));
    }

    private Node count(String what, int number, int of, String says) {
        // None of none would be a number in bold that tells nothing.
        return count(what, of == 0 ? NONE : texts.text("ui.overview.count", number, of), says);
    }

    private String present(FactorState state, String community) {
        return community.isEmpty()
                ? texts.text("ui.overview.present.says", state.present(), state.known())
                : texts.text(
                        "ui.overview.present.says.of",
                        state.present(),
                        state.known(),
                        community,
                        state.elsewhere());
    }

    private Node count(String what, String number, String says) {
        Label figure = new Label(number);
        figure.getStyleClass().add("count-number");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        Label caption =
                new Label(
                        switch (what) {
                            case "present" -> texts.text("ui.overview.present");
                            case "fresh" -> texts.text("ui.overview.fresh");
                            default -> texts.text("ui.overview.answered");
                        });
        caption.getStyleClass().addAll("note-text", Styles.TEXT_MUTED);
        caption.setMinWidth(Region.USE_PREF_SIZE);
        Hint.on(figure, says);
        Hint.on(caption, says);
        figure.setAccessibleText(says);
        VBox box = new VBox(figure, caption);
        box.setPrefWidth(1);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.getStyleClass().add("count-" + what);
        return box;
    }

    private Node headline(FactorFigures.Line line, String community, OverviewViewModel model) {
        Figure latest = line.latest();
        Hyperlink value =
                new Hyperlink(
                        ValueFormat.valueWithUnit(
                                latest.value(), latest.unit(), latest.decimals(), language));
        value.getStyleClass().add("headline-value");
        Hint.on(value, texts.text("ui.overview.cell"));
        value.setAccessibleText(texts.text("ui.overview.cell.of", value.getText()));
        value.setOnAction(_ -> model.showCell(latest.last()));
        FlowPane figures = new FlowPane(value);
        figures.getStyleClass().add("headline-figures");
        line.change()
                .ifPresent(
                        change -> {
                            Label words = new Label(change(change));
                            words.getStyleClass().add(Styles.TEXT_MUTED);
                            figures.getChildren().add(words);
                        });
        Hyperlink name = new Hyperlink(name(line, community));
        name.setWrapText(true);
        name.getStyleClass().add("headline-name");
        Hint.on(name, texts.text("ui.overview.series.go"));
        name.setOnAction(_ -> model.show(line.series().id()));
        VBox headline = new VBox(figures, name);
        headline.getStyleClass().add("headline");
        return headline;
    }

    private String change(Figure change) {
        return texts.text(
                "ui.overview.change",
                ValueFormat.change(change.value(), change.unit(), language),
                ValueFormat.period(change.from(), language));
    }

    /// While nobody has said which community it is, the figure could be any place's: then its place
    /// is named.
    private String name(FactorFigures.Line line, String community) {
        SeriesKey key = line.series().key();
        String breakdown = BreakdownWords.label(key.breakdown(), language);
        String name = key.indicator().name().in(language);
        String place = community.isEmpty() ? key.place().name().in(language) : "";
        String period = ValueFormat.period(line.latest().to(), language);
        return KeptTogether.in(
                texts.text(
                        line.latest().isIllustrative()
                                ? "ui.overview.headline.illustrative"
                                : "ui.overview.headline",
                        breakdown.isEmpty() ? name : name + ", " + breakdown,
                        place.isEmpty() ? period : place + " · " + period));
    }
}
