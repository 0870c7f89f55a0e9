package workbench.ui.overview;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Questionnaire;
import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.ui.kit.Icons;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Target;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What waits for the person, a few of each kind.
final class NeedsPane extends VBox {
    private static final int OF_A_KIND = 5;

    private final OverviewViewModel model;
    private final Texts texts;

    private NeedsPane(OverviewViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("card", "pane");
        setId("needs");
    }

    static NeedsPane of(Overview overview, OverviewViewModel model, Texts texts) {
        NeedsPane pane = new NeedsPane(model, texts);
        pane.getChildren().add(ChangesPane.title(texts.text("ui.overview.needs")));
        if (overview.needs().isEmpty()) {
            Label nothing = Layouts.wrapped(texts.text("ui.overview.needs.nothing"));
            nothing.getStyleClass().add(Styles.TEXT_MUTED);
            pane.getChildren().add(nothing);
        }
        Map<Class<?>, List<Need>> kinds = new LinkedHashMap<>();
        overview.needs()
                .forEach(
                        need ->
                                kinds.computeIfAbsent(
                                                need.getClass(), _ -> new java.util.ArrayList<>())
                                        .add(need));
        kinds.values().forEach(pane::add);
        return pane;
    }

    private void add(List<Need> ofOneKind) {
        ofOneKind.stream().limit(OF_A_KIND).forEach(need -> getChildren().add(row(need)));
        if (ofOneKind.size() > OF_A_KIND) {
            Need first = ofOneKind.getFirst();
            Hyperlink more =
                    new Hyperlink(
                            texts.text(
                                    "ui.overview.needs.more",
                                    ofOneKind.size() - OF_A_KIND,
                                    first instanceof Need.Stale ? "stale" : "other"));
            more.setWrapText(true);
            more.setOnAction(_ -> showMore(first));
            more.getStyleClass().add("note-text");
            HBox row = new HBox(more);
            row.getStyleClass().add("more");
            getChildren().add(row);
        }
    }

    /// Goes to where the rest of a kind is found.
    private void showMore(Need ofTheKind) {
        switch (ofTheKind) {
            case Need.Stale _ -> model.show(Target.Indicators.STALE);
            case Need.Unbound _ -> model.show(Target.Indicators.UNBOUND);
            case Need.Doubtful _ -> model.showImports();
            case Need.NoFigure _, Need.NoAnswer _ -> model.showAnswers();
        }
    }

    private Node row(Need need) {
        return switch (need) {
            case Need.NoFigure(var question, var reason) ->
                    row(
                            Feather.ALERT_TRIANGLE,
                            "attention",
                            texts.text("ui.overview.needs.no-figure", name(question)),
                            texts.render(reason),
                            () -> model.show(question));
            case Need.Doubtful(var made, long figures) ->
                    row(
                            Feather.ALERT_TRIANGLE,
                            "attention",
                            texts.text("ui.overview.needs.doubtful", made.source().name(), figures),
                            texts.text("ui.overview.needs.doubtful.line", figures),
                            () -> model.showDoubtful(made.id()));
            case Need.NoAnswer(var question) ->
                    row(
                            Feather.EDIT_3,
                            "plain",
                            texts.text("ui.overview.needs.no-answer", name(question)),
                            question.text().in(texts.language()),
                            () -> model.show(question));
            case Need.Stale(var series, var latest) ->
                    row(
                            Feather.CLOCK,
                            "plain",
                            series.key().indicator().name().in(texts.language()),
                            texts.text(
                                    "ui.overview.needs.stale",
                                    ValueFormat.period(latest.period(), texts.language()),
                                    Questionnaire.shipped().freshnessYears()),
                            () -> model.show(series.id()));
            case Need.Unbound(int indicators) ->
                    row(
                            Feather.HELP_CIRCLE,
                            "plain",
                            texts.text("ui.overview.needs.unbound", indicators),
                            texts.text("ui.overview.needs.unbound.line"),
                            () -> model.show(Target.Indicators.UNBOUND));
        };
    }

    /// The section's name and the question's place in it: `Broadband, question 2`.
    private String name(Questionnaire.Question question) {
        for (Questionnaire.Section section : Questionnaire.shipped().sections()) {
            int place = section.questions().indexOf(question);
            if (place >= 0) {
                return texts.text("ui.overview.question", section.name(), place + 1);
            }
        }
        return question.id();
    }

    private Node row(Feather icon, String tone, String title, String line, Runnable go) {
        Hyperlink name = new Hyperlink(title);
        name.setWrapText(true);
        name.setOnAction(_ -> go.run());
        Label says = Layouts.wrapped(line);
        says.getStyleClass().addAll("note-text", Styles.TEXT_MUTED);
        VBox words = new VBox(name, says);
        HBox.setHgrow(words, Priority.ALWAYS);
        Node mark = Icons.of(icon);
        mark.getStyleClass().add("mark-" + tone);
        HBox row = new HBox(mark, words);
        row.getStyleClass().addAll("row", "need");
        return row;
    }
}
