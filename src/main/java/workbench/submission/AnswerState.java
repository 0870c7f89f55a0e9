package workbench.submission;

import workbench.catalogue.Questionnaire;
import workbench.figure.FigureRef;
import workbench.figure.Resolution;
import workbench.model.Language;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// How far an answer is, by the first thing that a person should know of it.
public enum AnswerState {
    /// Nobody has written anything.
    EMPTY,

    /// A token leads to no figure.
    MISSING_FIGURE,

    /// A figure is not what it was when a person agreed to it.
    CHANGED_FIGURE,

    /// Longer than the question allows, in one language at least.
    TOO_LONG,

    /// Something lacks: the words of one language, or the choice or number that is asked for.
    DRAFT,

    /// Nothing lacks, and nobody has approved it yet.
    COMPLETE,

    /// Nothing lacks, and a person has approved it.
    APPROVED;

    /// @param figures what a reference leads to
    public static AnswerState of(
            Answer answer, Questionnaire.Answer wanted, Function<FigureRef, Resolution> figures) {
        if (answer.isEmpty()) {
            return EMPTY;
        }
        List<UsedFigure> used = UsedFigure.all(answer, figures);
        if (used.stream().anyMatch(figure -> figure.missing().isPresent())) {
            return MISSING_FIGURE;
        }
        if (used.stream().anyMatch(UsedFigure::hasChanged)) {
            return CHANGED_FIGURE;
        }
        if (Stream.of(Language.values())
                .map(language -> new AnswerPreview(figures, language).length(answer, wanted))
                .anyMatch(AnswerLength::isTooLong)) {
            return TOO_LONG;
        }
        if (!isWhole(answer, wanted)) {
            return DRAFT;
        }
        return answer.approved() ? APPROVED : COMPLETE;
    }

    /// Whether a person should look at it before it goes out.
    public boolean needsALook() {
        return this == MISSING_FIGURE || this == CHANGED_FIGURE || this == TOO_LONG;
    }

    private static boolean isWhole(Answer answer, Questionnaire.Answer wanted) {
        boolean hasWords = !answer.text().en().isBlank() && !answer.text().fr().isBlank();
        return switch (wanted) {
            case Questionnaire.Answer.Choice _ -> hasWords && !answer.choice().isEmpty();
            case Questionnaire.Answer.Number _ -> hasWords && !answer.number().isEmpty();
            case Questionnaire.Answer.Narrative _, Questionnaire.Answer.Listing _ -> hasWords;
        };
    }
}
