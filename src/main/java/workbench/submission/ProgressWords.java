package workbench.submission;

import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.figure.Figure;
import workbench.measure.Result;
import workbench.model.Indicator;

import java.math.BigDecimal;

/// The words for a judgement of progress, on screen and in print.
///
/// Only where there is a target can a figure be on track to it, or too slow for it: of one without,
/// it is said how far it comes on. Once the year of a target is over and its value was not reached,
/// nothing is on track any more.
public final class ProgressWords {
    private final Texts texts;

    public ProgressWords(Texts texts) {
        this.texts = texts;
    }

    /// What is said of a judgement; nothing where there is none.
    public String of(Figure progress) {
        return progress.grade().map(grade -> judged(progress, grade)).orElse("");
    }

    private String judged(Figure progress, Result.Grade grade) {
        if (!isMissed(progress)) {
            return texts.text(key(grade, hasTarget(progress)));
        }
        Indicator indicator = progress.series().key().indicator();
        return texts.text(
                "submission.progress.missed",
                ValueFormat.valueWithUnit(
                        target(indicator),
                        indicator.unit(),
                        targetDecimals(indicator),
                        texts.language()),
                Integer.toString(indicator.targetYear().orElseThrow()));
    }

    /// How good the news of a judgement is.
    public static Block.Tone tone(Figure progress) {
        Result.Status status =
                progress.grade().map(Result.Grade::status).orElse(Result.Status.LIMITED);
        return switch (status) {
            case ACHIEVED -> Block.Tone.GOOD;
            case ON_TRACK -> isMissed(progress) ? Block.Tone.FAIR : Block.Tone.GOOD;
            case ACCELERATION_NEEDED, LIMITED -> Block.Tone.FAIR;
            case DETERIORATION -> Block.Tone.BAD;
        };
    }

    /// Whether the year of a target is over and its value was not reached: the words of such a
    /// judgement name the target by themselves.
    static boolean isMissed(Figure progress) {
        Indicator indicator = progress.series().key().indicator();
        return progress.grade()
                        .filter(grade -> grade.status() != Result.Status.ACHIEVED)
                        .isPresent()
                && hasTarget(progress)
                && indicator.targetYear().isPresent()
                && progress.to().position() >= indicator.targetYear().getAsInt();
    }

    /// Whether it was held against a target: one in the unit of the series.
    private static boolean hasTarget(Figure progress) {
        Indicator indicator = progress.series().key().indicator();
        return indicator.target().isPresent()
                && indicator.unit().code().equals(progress.series().key().unit().code());
    }

    private static double target(Indicator indicator) {
        return indicator.target().orElseThrow();
    }

    /// As many decimals as it takes to print a target exactly: 99.5 % is not 100 %.
    static int targetDecimals(Indicator indicator) {
        return Math.max(0, BigDecimal.valueOf(target(indicator)).stripTrailingZeros().scale());
    }

    private static String key(Result.Grade grade, boolean target) {
        if (grade.isUnchanged()) {
            return "submission.progress.unchanged";
        }
        return switch (grade.status()) {
            case ACHIEVED -> "submission.progress.achieved";
            case ON_TRACK -> target ? "submission.progress.on-track" : "submission.progress.good";
            case ACCELERATION_NEEDED ->
                    target ? "submission.progress.acceleration-needed" : "submission.progress.some";
            case LIMITED -> "submission.progress.limited";
            case DETERIORATION -> "submission.progress.deterioration";
        };
    }
}
