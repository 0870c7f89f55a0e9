package workbench.ui.imports;

import workbench.catalogue.Texts;
import workbench.ui.kit.LinesCell;

/// An answer or a chart in the list of what a draft would change.
final class ChangeCell extends LinesCell<Change> {
    private final Texts texts;
    private final ChangeLine line;

    ChangeCell(Texts texts) {
        this.texts = texts;
        this.line = new ChangeLine(texts);
    }

    @Override
    protected void show(Change change) {
        String name = name(change, texts);
        String says = line.of(change);
        setGraphic(new TwoLines(ChangeLine.icon(change), name, says, false));
        setAccessibleText(name + ", " + says);
    }

    static String name(Change change, Texts texts) {
        return switch (change) {
            case Change.OfAnswer(var answer) ->
                    texts.text(
                            "ui.imports.change.answer",
                            answer.question().number(),
                            answer.question().question().text());
            case Change.OfChart(var chart) -> chart.spec().name().in(texts.language());
        };
    }
}
