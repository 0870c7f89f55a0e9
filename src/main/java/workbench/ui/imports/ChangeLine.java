package workbench.ui.imports;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.submission.ChangeWords;

import java.util.ArrayList;
import java.util.List;

/// What a line of a list says of an answer or a chart that would change: that approval would be
/// asked for again, and each figure old beside new.
final class ChangeLine {
    /// More do not help to find it.
    private static final int SHOWN = 3;

    private final Texts texts;
    private final ChangeWords words;

    ChangeLine(Texts texts) {
        this.texts = texts;
        this.words = new ChangeWords(texts);
    }

    String of(Change change) {
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

    static Feather icon(Change change) {
        return switch (change) {
            case Change.OfAnswer(var answer) ->
                    answer.asksForApproval() ? Feather.USER_CHECK : Feather.FILE_TEXT;
            case Change.OfChart _ -> Feather.TRENDING_UP;
        };
    }
}
