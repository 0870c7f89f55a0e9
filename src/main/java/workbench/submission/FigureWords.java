package workbench.submission;

import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.figure.Figure;
import workbench.figure.FigureRef;
import workbench.measure.Result;
import workbench.model.Indicator;
import workbench.model.Language;

import java.math.BigDecimal;

/// How a figure is printed: its value with its unit, in the document's language.
final class FigureWords {
    private final Language language;
    private final Texts texts;

    FigureWords(Language language) {
        this.language = language;
        this.texts = Texts.of(language);
    }

    /// As it stands in a sentence or a table.
    String shown(Figure figure) {
        return switch (figure.kind()) {
            case VALUE ->
                    ValueFormat.valueWithUnit(
                            figure.value(), figure.unit(), figure.decimals(), language);
            case CHANGE -> ValueFormat.change(figure.value(), figure.unit(), language);
            case CAGR ->
                    texts.text(
                            "submission.figure.per-year",
                            ValueFormat.change(figure.value(), figure.unit(), language));
            case PROGRESS -> figure.grade().map(grade -> judged(figure, grade)).orElse("");
        };
    }

    private String judged(Figure figure, Result.Grade grade) {
        if (!isMissed(figure)) {
            return texts.text(gradeKey(grade));
        }
        Indicator indicator = figure.series().key().indicator();
        return texts.text(
                "submission.progress.missed",
                ValueFormat.valueWithUnit(
                        target(indicator), indicator.unit(), targetDecimals(indicator), language));
    }

    /// How good the news of a judgement of progress is.
    static Block.Tone tone(Figure progress) {
        Result.Status status =
                progress.grade().map(Result.Grade::status).orElse(Result.Status.LIMITED);
        return switch (status) {
            case ACHIEVED -> Block.Tone.GOOD;
            case ON_TRACK -> isMissed(progress) ? Block.Tone.FAIR : Block.Tone.GOOD;
            case ACCELERATION_NEEDED, LIMITED -> Block.Tone.FAIR;
            case DETERIORATION -> Block.Tone.BAD;
        };
    }

    /// Whether the year of the target is over and its value was not reached: then nothing is on
    /// track any more.
    private static boolean isMissed(Figure progress) {
        Indicator indicator = progress.series().key().indicator();
        return progress.grade()
                        .filter(grade -> grade.status() != Result.Status.ACHIEVED)
                        .isPresent()
                && indicator.target().isPresent()
                && indicator.unit().code().equals(progress.series().key().unit().code())
                && indicator.targetYear().isPresent()
                && progress.to().position() >= indicator.targetYear().getAsInt();
    }

    private static double target(Indicator indicator) {
        return indicator.target().orElseThrow();
    }

    /// As many decimals as it takes to print a target exactly: 99.5 % is not 100 %.
    static int targetDecimals(Indicator indicator) {
        return Math.max(0, BigDecimal.valueOf(target(indicator)).stripTrailingZeros().scale());
    }

    /// The period or the two periods that it looks at.
    String period(Figure figure) {
        return figure.kind() == FigureRef.Kind.VALUE
                ? ValueFormat.period(figure.to(), language)
                : texts.text(
                        "submission.figure.from-to",
                        ValueFormat.period(figure.from(), language),
                        ValueFormat.period(figure.to(), language));
    }

    /// The words for a judgement of progress.
    private static String gradeKey(Result.Grade grade) {
        return grade.isUnchanged()
                ? "submission.progress.unchanged"
                : switch (grade.status()) {
                    case ACHIEVED -> "submission.progress.achieved";
                    case ON_TRACK -> "submission.progress.on-track";
                    case ACCELERATION_NEEDED -> "submission.progress.acceleration-needed";
                    case LIMITED -> "submission.progress.limited";
                    case DETERIORATION -> "submission.progress.deterioration";
                };
    }
}
