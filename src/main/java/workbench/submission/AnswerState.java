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

    /// A person has approved it in one language; in the other it is not written, or not approved.
    PARTLY_APPROVED,

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
        if (!isDecided(answer, wanted)) {
            return DRAFT;
        }
        boolean whole = answer.written().size() == Language.values().length;
        if (whole && answer.isApproved()) {
            return APPROVED;
        }
        if (answer.written().stream().anyMatch(answer.approved()::contains)) {
            return PARTLY_APPROVED;
        }
        return whole ? COMPLETE : DRAFT;
    }

    /// Whether a person has approved it, in one language at least.
    public boolean isApproved() {
        return this == APPROVED || this == PARTLY_APPROVED;
    }

    /// Whether a person should look at it before it goes out.
    public boolean needsALook() {
        return this == MISSING_FIGURE || this == CHANGED_FIGURE || this == TOO_LONG;
    }

    /// Whether the choice is made, or the number chosen, that the question asks for.
    private static boolean isDecided(Answer answer, Questionnaire.Answer wanted) {
        return switch (wanted) {
            case Questionnaire.Answer.Choice _ -> !answer.choice().isEmpty();
            case Questionnaire.Answer.Number _ -> !answer.number().isEmpty();
            case Questionnaire.Answer.Narrative _, Questionnaire.Answer.Listing _ -> true;
        };
    }
}
