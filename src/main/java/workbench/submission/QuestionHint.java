package workbench.submission;

import workbench.catalogue.Questionnaire;
import workbench.catalogue.Texts;

import java.util.OptionalInt;

/// What a question allows, in words: how many of them, how many items.
public final class QuestionHint {
    private QuestionHint() {}

    /// Empty where nothing is limited.
    public static String of(Questionnaire.Answer answer, Texts texts) {
        if (answer instanceof Questionnaire.Answer.Listing(var items, var words)) {
            return items.isPresent() && words.isPresent()
                    ? texts.text("submission.question.listing", items.getAsInt(), words.getAsInt())
                    : limit("submission.question.items", items, texts)
                            + limit("submission.question.words-each", words, texts);
        }
        return limit("submission.question.words", answer.words(), texts);
    }

    private static String limit(String key, OptionalInt most, Texts texts) {
        return most.isPresent() ? texts.text(key, most.getAsInt()) : "";
    }
}
