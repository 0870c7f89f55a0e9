package workbench.submission;

import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.chart.ChartData;
import workbench.chart.ChartResolver;
import workbench.figure.Figure;
import workbench.model.Language;

import java.util.ArrayList;
import java.util.List;

/// The line below a chart that leads from each figure it labels to the register: a label within a
/// picture cannot be a link.
final class ChartEvidence {
    private final Evidence evidence;
    private final FigureWords words;
    private final Language language;
    private final Texts texts;

    ChartEvidence(Evidence evidence, Language language) {
        this.evidence = evidence;
        this.words = new FigureWords(language);
        this.language = language;
        this.texts = Texts.of(language);
    }

    /// Line by line: its name, then its first and its last figure, each with its period.
    List<Inline> line(ChartResolver.Outcome.Ready chart) {
        List<Inline> line = new ArrayList<>();
        String before = texts.text("submission.chart.evidence") + " ";
        for (int i = 0; i < chart.figures().size(); i++) {
            List<Figure> figures = chart.figures().get(i);
            if (figures.isEmpty()) {
                continue;
            }
            ChartData.Line drawn = chart.data().lines().get(i);
            drawn.points()
                    .forEach(
                            point ->
                                    evidence.draws(
                                            figures.getFirst().series().id(), point.period()));
            before += drawn.label() + " ";
            for (Figure figure : figures) {
                line.add(new Inline.Words(before));
                String shown = words.beside(chart.data().subtitle(), figure);
                line.add(evidence.marked(shown, figure));
                before =
                        texts.text(
                                "submission.chart.evidence.period",
                                ValueFormat.period(figure.to(), language));
                if (figure != figures.getLast()) {
                    before += texts.text("submission.chart.evidence.to");
                }
            }
            before += texts.text("submission.answer.source-separator");
        }
        if (!line.isEmpty()) {
            String end = before.substring(0, before.length() - 2);
            line.add(new Inline.Words(end));
        }
        return line;
    }
}
