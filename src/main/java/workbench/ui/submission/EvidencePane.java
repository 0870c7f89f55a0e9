package workbench.ui.submission;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import workbench.catalogue.Texts;
import workbench.figure.Figure;
import workbench.model.CellRef;
import workbench.model.Language;
import workbench.model.Observation;
import workbench.model.Provenance;
import workbench.submission.Tokens;
import workbench.submission.UsedFigure;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;
import workbench.ui.kit.Navigator;
import workbench.ui.kit.Target;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// The figures of the answer with the cells that they come from.
final class EvidencePane extends VBox {
    private final SubmissionViewModel model;
    private final Navigator navigator;
    private final Texts texts;

    EvidencePane(SubmissionViewModel model, Navigator navigator, Texts texts, Live live) {
        this.model = model;
        this.navigator = navigator;
        this.texts = texts;
        setId("evidence");
        getStyleClass().add("side-part");
        live.on(model.answer(), _ -> list());
        live.onChange(model.readings(), this::list);
        live.onChange(model.writing(), this::list);
    }

    private void list() {
        List<Node> rows = new ArrayList<>();
        Label title = new Label(texts.text("ui.submission.evidence"));
        title.getStyleClass().add("pane-title");
        rows.add(title);
        List<UsedFigure> used = model.used();
        if (used.isEmpty()) {
            Label nothing = Layouts.wrapped(texts.text("ui.submission.evidence.nothing"));
            nothing.getStyleClass().add(Styles.TEXT_MUTED);
            rows.add(nothing);
        }
        Set<String> here = Tokens.in(model.answer().get().text().in(model.writing().get()));
        Predicate<UsedFigure> inSight =
                figure -> here.contains(figure.token()) || isTheAnswer(figure);
        used.stream().filter(inSight).forEach(figure -> rows.add(row(figure)));
        if (!used.stream().allMatch(inSight)) {
            Label elsewhere =
                    Layouts.wrapped(
                            texts.text(
                                    model.writing().get() == Language.FRENCH
                                            ? "ui.submission.evidence.only-english"
                                            : "ui.submission.evidence.only-french"));
            elsewhere.getStyleClass().addAll(Styles.TEXT_MUTED, "evidence-elsewhere");
            rows.add(elsewhere);
        }
        used.stream().filter(inSight.negate()).forEach(figure -> rows.add(row(figure)));
        getChildren().setAll(rows);
    }

    /// A number that is asked for belongs to no language.
    private boolean isTheAnswer(UsedFigure figure) {
        return figure.token().equals(model.answer().get().number());
    }

    private Node row(UsedFigure figure) {
        VBox row = new VBox();
        row.getStyleClass().add("evidence-row");
        Label shown =
                Layouts.wrapped(
                        figure.figure().isPresent()
                                ? texts.text(
                                        "ui.submission.evidence.shown",
                                        figure.alone(texts.language()),
                                        figure.period(texts.language()))
                                : figure.name(texts.language()));
        shown.getStyleClass().add(Styles.TEXT_BOLD);
        row.getChildren().add(shown);
        if (figure.missing().isPresent()) {
            Label why = Layouts.wrapped(texts.render(figure.missing().get()));
            why.getStyleClass().add("state-missing-figure");
            row.getChildren().add(why);
            return row;
        }
        if (figure.hasChanged()) {
            Label before =
                    Layouts.wrapped(
                            texts.text(
                                    "ui.submission.evidence.was", figure.before(texts.language())));
            before.getStyleClass().add("state-changed-figure");
            row.getChildren().add(before);
        }
        Label name = Layouts.wrapped(figure.name(texts.language()));
        Label where = Layouts.wrapped(where(figure, texts));
        where.getStyleClass().addAll(Styles.TEXT_MUTED, "note-text");
        Figure now = figure.figure().orElseThrow();
        FlowPane ways =
                new FlowPane(
                        link("ui.submission.figure.cell", () -> navigator.showCell(now.last())),
                        link(
                                "ui.submission.figure.indicator",
                                () ->
                                        navigator.show(
                                                new Target.OneFigure(
                                                        now.series().id(), now.to()))));
        ways.getStyleClass().add("evidence-ways");
        if (figure.hasChanged() && model.canChange()) {
            ways.getChildren()
                    .add(
                            link(
                                    "ui.submission.figure.take-over",
                                    () -> model.takeOver(Set.of(figure.token()))));
        }
        row.getChildren().addAll(name, where, ways);
        return row;
    }

    private Hyperlink link(String key, Runnable run) {
        Hyperlink link = new Hyperlink(texts.text(key));
        link.setOnAction(
                _ -> {
                    link.setVisited(false);
                    run.run();
                });
        return link;
    }

    /// Where the cells of a figure are, in words; empty for one that is missing.
    static String where(UsedFigure figure, Texts texts) {
        Set<String> places = new LinkedHashSet<>();
        figure.figure()
                .map(Figure::evidence)
                .orElse(List.of())
                .forEach(observation -> places.add(where(observation, texts)));
        return String.join("; ", places);
    }

    private static String where(Observation observation, Texts texts) {
        Provenance from = observation.provenance();
        return from.cell()
                .map(cell -> where(from.sourceFile(), cell, texts))
                .orElse(texts.text("ui.submission.evidence.by-hand"));
    }

    private static String where(String file, CellRef cell, Texts texts) {
        return cell.sheet().isEmpty()
                ? texts.text("ui.submission.evidence.in-file", file, cell.a1())
                : texts.text("ui.submission.evidence.in-sheet", file, cell.sheet(), cell.a1());
    }
}
