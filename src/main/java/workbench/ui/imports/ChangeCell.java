package workbench.ui.imports;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.submission.ChangeWords;
import workbench.ui.kit.LinesCell;

import java.util.ArrayList;
import java.util.List;

/// An answer or a chart in the list of what a draft would change.
final class ChangeCell extends LinesCell<Change> {
    /// More do not help to find it.
    private static final int SHOWN = 3;

    private final Texts texts;
    private final ChangeWords words;

    ChangeCell(Texts texts) {
        this.texts = texts;
        this.words = new ChangeWords(texts);
    }

    @Override
    protected void show(Change change) {
        String name = name(change, texts);
        String line = line(change);
        setGraphic(new TwoLines(icon(change), name, line, false));
        setAccessibleText(name + ", " + line);
    }

    static String name(Change change, Texts texts) {
        return switch (change) {
            case Change.OfAnswer(var answer) ->
                    texts.text(
                            "ui.imports.change.answer",
                            answer.question().number(),
                            answer.question().question().text());
            case Change.OfChart(var chart) -> chart.spec().headline().in(texts.language());
        };
    }

    private String line(Change change) {
        return switch (change) {
            case Change.OfAnswer(var answer) -> {
                List<String> parts = new ArrayList<>(shortened(words.figures(answer)));
                if (answer.asksForApproval()) {
                    parts.addFirst(texts.text("ui.imports.change.approved"));
                }
                yield String.join(" · ", parts);
            }
            case Change.OfChart(var chart) -> String.join(" · ", shortened(words.points(chart)));
        };
    }

    private List<String> shortened(List<String> all) {
        if (all.size() <= SHOWN) {
            return all;
        }
        List<String> some = new ArrayList<>(all.subList(0, SHOWN - 1));
        some.add(texts.text("ui.imports.change.more", all.size() - some.size()));
        return some;
    }

    private static Feather icon(Change change) {
        return switch (change) {
            case Change.OfAnswer(var answer) ->
                    answer.asksForApproval() ? Feather.REFRESH_CW : Feather.FILE_TEXT;
            case Change.OfChart _ -> Feather.TRENDING_UP;
        };
    }
}
