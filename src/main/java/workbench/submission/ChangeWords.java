package workbench.submission;

import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.chart.ChartData;
import workbench.chart.ChartResolver.Outcome;
import workbench.model.Language;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// What is said of an answer or a chart that figures would change.
public final class ChangeWords {
    private final Texts texts;
    private final Language language;

    public ChangeWords(Texts texts) {
        this.texts = texts;
        this.language = texts.language();
    }

    /// `98.2% → 98.9%` for each figure that would print something else, with its period where that
    /// is another one.
    public List<String> figures(AnswerChange change) {
        return change.tokens().stream()
                .map(
                        token -> {
                            Optional<UsedFigure> now = change.now().figure(token);
                            Optional<UsedFigure> then = change.then().figure(token);
                            boolean periods =
                                    !now.map(one -> one.period(language))
                                            .equals(then.map(one -> one.period(language)));
                            return arrow(shown(now, periods), shown(then, periods));
                        })
                .toList();
    }

    private String shown(Optional<UsedFigure> figure, boolean period) {
        Optional<UsedFigure> there = figure.filter(one -> one.figure().isPresent());
        if (there.isEmpty()) {
            return texts.text("submission.change.none");
        }
        String value = there.get().shown(language);
        return period
                ? texts.text("submission.change.of", value, there.get().period(language))
                : value;
    }

    /// `Pickering, 2024: 12 → 13` for each point that would be another.
    public List<String> points(ChartChange change) {
        Optional<ChartData> data =
                Stream.of(change.in(language).then(), change.in(language).now())
                        .filter(Outcome.Ready.class::isInstance)
                        .map(outcome -> ((Outcome.Ready) outcome).data())
                        .findFirst();
        return data.isEmpty()
                ? List.of()
                : change.points(language).stream()
                        .map(
                                point ->
                                        texts.text(
                                                "submission.change.point",
                                                point.line(),
                                                ValueFormat.period(point.period(), language),
                                                arrow(
                                                        value(point.now(), data.get()),
                                                        value(point.then(), data.get()))))
                        .toList();
    }

    private String value(OptionalDouble value, ChartData data) {
        return value.isEmpty()
                ? texts.text("submission.change.none")
                : ValueFormat.valueWithUnit(
                        value.getAsDouble(), data.unit(), data.decimals(), language);
    }

    private String arrow(String was, String is) {
        return texts.text("submission.change.arrow", was, is);
    }
}
