package workbench.ui.submission;

import workbench.catalogue.Questionnaire;
import workbench.model.Message;
import workbench.submission.Answer;
import workbench.submission.AnswerState;

import java.util.Optional;

/// Why an answer cannot be approved as it is.
final class NotApprovable {
    private NotApprovable() {}

    /// Empty where it can be, or is.
    static Optional<Message> because(QuestionEntry entry, Answer answer) {
        return switch (entry.state()) {
            case COMPLETE, APPROVED -> Optional.empty();
            case EMPTY -> Optional.of(Message.of("ui.submission.not-approvable.empty"));
            case MISSING_FIGURE -> Optional.of(Message.of("ui.submission.not-approvable.missing"));
            case CHANGED_FIGURE -> Optional.of(Message.of("ui.submission.not-approvable.changed"));
            case TOO_LONG -> Optional.of(Message.of("ui.submission.not-approvable.too-long"));
            case DRAFT -> Optional.of(lack(entry.question().answer(), answer));
        };
    }

    /// The first thing that {@link AnswerState#DRAFT} lacks.
    private static Message lack(Questionnaire.Answer wanted, Answer answer) {
        boolean english = !answer.text().en().isBlank();
        boolean french = !answer.text().fr().isBlank();
        if (!english || !french) {
            return Message.of(
                    english
                            ? "ui.submission.not-approvable.no-french"
                            : french
                                    ? "ui.submission.not-approvable.no-english"
                                    : "ui.submission.not-approvable.empty");
        }
        return Message.of(
                wanted instanceof Questionnaire.Answer.Number
                        ? "ui.submission.not-approvable.no-number"
                        : "ui.submission.not-approvable.no-choice");
    }
}
