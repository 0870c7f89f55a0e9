package workbench.ui.submission;

import workbench.catalogue.Questionnaire;
import workbench.submission.AnswerState;

/// A question in the outline.
///
/// @param number such as `1.2`
/// @param section whose factor it is about
/// @param state how far its answer is
/// @param comments how many there are on it
record QuestionEntry(
        String number,
        Questionnaire.Section section,
        Questionnaire.Question question,
        AnswerState state,
        int comments) {
    String id() {
        return question.id();
    }

    QuestionEntry with(AnswerState now, int said) {
        return new QuestionEntry(number, section, question, now, said);
    }
}
