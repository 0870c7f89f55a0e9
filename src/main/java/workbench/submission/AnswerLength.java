package workbench.submission;

import workbench.catalogue.Questionnaire;

import java.util.List;
import java.util.OptionalInt;

/// How long an answer is against what its question allows.
///
/// @param words of the whole, or of the longest item of a list
/// @param mostWords as many as it may have
/// @param items of a list; 0 for what is no list
/// @param mostItems as many as may be listed
public record AnswerLength(int words, OptionalInt mostWords, int items, OptionalInt mostItems) {

    /// @param paragraphs as printed; a list has one an item
    static AnswerLength of(List<String> paragraphs, Questionnaire.Answer wanted) {
        if (wanted instanceof Questionnaire.Answer.Listing(var mostItems, var each)) {
            int longest = paragraphs.stream().mapToInt(Tokens::words).max().orElse(0);
            return new AnswerLength(longest, each, paragraphs.size(), mostItems);
        }
        int words = paragraphs.stream().mapToInt(Tokens::words).sum();
        return new AnswerLength(words, wanted.words(), 0, OptionalInt.empty());
    }

    /// Whether it is longer than allowed.
    public boolean isTooLong() {
        return over(words, mostWords) || over(items, mostItems);
    }

    private static boolean over(int count, OptionalInt most) {
        return most.isPresent() && count > most.getAsInt();
    }
}
