package workbench.ui.submission;

import workbench.catalogue.Questionnaire;
import workbench.submission.AnswerState;

/// A question in the outline.
///
/// @param number such as `1.2`
/// @param section whose factor it is about
/// @param state how far its answer is
record QuestionEntry(
        String number,
        Questionnaire.Section section,
        Questionnaire.Question question,
        AnswerState state) {
    String id() {
        return question.id();
    }

    QuestionEntry withState(AnswerState now) {
        return new QuestionEntry(number, section, question, now);
    }
}
