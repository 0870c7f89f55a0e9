package workbench.submission;

import workbench.catalogue.Texts;
import workbench.catalogue.UnitBeside;
import workbench.catalogue.ValueFormat;
import workbench.figure.Figure;
import workbench.model.Indicator;
import workbench.model.Language;
import workbench.model.SeriesKey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A judgement of progress with what it rests on: `Deterioration, −7.8% since 2017`, and the target
/// that it was held against.
///
/// By itself it would seem to speak of the change beside it, which is of the last year and may tell
/// the opposite.
final class VerdictWords {
    private final Evidence evidence;
    private final FigureWords words;
    private final Language language;
    private final Texts texts;

    VerdictWords(Evidence evidence, Language language) {
        this.evidence = evidence;
        this.words = new FigureWords(language);
        this.language = language;
        this.texts = Texts.of(language);
    }

    /// As a table has it whose columns say the target.
    ///
    /// @param since the change over the same time; empty where none can be counted, as from nought
    List<Inline> of(Figure progress, Optional<Figure> since) {
        String base = ValueFormat.period(progress.from(), language);
        if (since.isEmpty()) {
            return List.of(evidence.marked(progress), new Inline.Words(" " + words.base(progress)));
        }
        // Both rest on the same two figures: one sign says it of both.
        return List.of(
                evidence.cite(progress),
                new Inline.Words(texts.text("submission.verdict.change")),
                evidence.marked(since.get()),
                new Inline.Words(texts.text("submission.verdict.since", base)));
    }

    /// The same where nothing else names the target.
    ///
    /// @param name what stands at the head of the row
    List<Inline> withTarget(Figure progress, Optional<Figure> since, String name) {
        List<Inline> verdict = new ArrayList<>(of(progress, since));
        if (!ProgressWords.isMissed(progress)) {
            target(progress.series().key(), name)
                    .map(target -> texts.text("submission.verdict.target", target))
                    .map(Inline.Words::new)
                    .ifPresent(verdict::add);
        }
        return verdict;
    }

    /// The same as text.
    String text(Figure progress, Optional<Figure> since) {
        return of(progress, since).stream().map(Inline::text).collect(Collectors.joining());
    }

    /// The value that a series is to reach, and by when; empty where its indicator has no target in
    /// its unit.
    ///
    /// @param name words beside it, which may say the unit
    Optional<String> target(SeriesKey key, String name) {
        Indicator indicator = key.indicator();
        if (indicator.target().isEmpty() || !key.isInOwnUnit()) {
            return Optional.empty();
        }
        String value =
                UnitBeside.value(
                        name,
                        indicator.target().getAsDouble(),
                        key.unit(),
                        ProgressWords.targetDecimals(indicator),
                        language);
        return Optional.of(
                indicator.targetYear().isPresent()
                        ? texts.text(
                                "submission.report.target-by",
                                value,
                                Integer.toString(indicator.targetYear().getAsInt()))
                        : value);
    }
}
