package workbench.ui.submission;

import workbench.catalogue.Questionnaire;
import workbench.figure.FigureRef;
import workbench.figure.Resolution;
import workbench.model.Language;
import workbench.model.Message;
import workbench.submission.Answer;
import workbench.submission.AnswerState;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Why the words of an answer in one language cannot be approved as they are.
final class NotApprovable {
    private NotApprovable() {}

    /// Empty where they can be, or are. What the words of the other language lack is no reason.
    ///
    /// @param figures what a reference leads to
    static Optional<Message> because(
            Questionnaire.Answer wanted,
            Answer answer,
            Language language,
            Function<FigureRef, Resolution> figures) {
        Answer only = answer.only(language);
        Optional<Message> because = because(AnswerState.of(only, wanted, figures), wanted, answer);
        return because.isEmpty() && only.written().isEmpty()
                ? Optional.of(Message.of("ui.submission.unwritten." + name(language)))
                : because;
    }

    /// How far the words of the other language are.
    static Message other(Answer answer, Language language) {
        Language other = language.other();
        String state =
                !answer.written().contains(other)
                        ? "unwritten"
                        : answer.isApproved(other) ? "approved" : "not-approved";
        return Message.of("ui.submission." + state + "." + name(other));
    }

    private static String name(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Message> because(
            AnswerState state, Questionnaire.Answer wanted, Answer answer) {
        return switch (state) {
            case COMPLETE, PARTLY_APPROVED, APPROVED -> Optional.empty();
            case EMPTY ->
                    answer.isEmpty()
                            ? Optional.of(Message.of("ui.submission.not-approvable.empty"))
                            : Optional.empty();
            case MISSING_FIGURE -> Optional.of(Message.of("ui.submission.not-approvable.missing"));
            case CHANGED_FIGURE -> Optional.of(Message.of("ui.submission.not-approvable.changed"));
            case TOO_LONG -> Optional.of(Message.of("ui.submission.not-approvable.too-long"));
            case DRAFT -> lack(wanted, answer);
        };
    }

    /// What {@link AnswerState#DRAFT} lacks, unless it is only the words of one language: those of
    /// the other can be approved.
    private static Optional<Message> lack(Questionnaire.Answer wanted, Answer answer) {
        if (answer.written().isEmpty()) {
            return Optional.of(Message.of("ui.submission.not-approvable.empty"));
        }
        return switch (wanted) {
            case Questionnaire.Answer.Number _ when answer.number().isEmpty() ->
                    Optional.of(Message.of("ui.submission.not-approvable.no-number"));
            case Questionnaire.Answer.Choice _ when answer.choice().isEmpty() ->
                    Optional.of(Message.of("ui.submission.not-approvable.no-choice"));
            default -> Optional.empty();
        };
    }
}
