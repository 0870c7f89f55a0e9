package workbench.submission;

import workbench.figure.FigureRef;
import workbench.model.Bilingual;
import workbench.model.Language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tokens in the words of an answer, such as `{coverage}`.
public final class Tokens {
    static final Pattern TOKEN = Pattern.compile("\\{([A-Za-z0-9_.-]+)\\}");

    /// Enough to tell one indicator from another, short enough to read over.
    private static final int WORDS_OF_A_NAME = 3;

    private static final int WORDS_OF_A_PLACE = 2;

    /// What a figure does not touch: words and other figures, punctuation that ends something.
    private static final Pattern AT_END = Pattern.compile("[\\p{L}\\p{N}}.,;:!?…%)\\]»”]\\z");

    private static final Pattern AT_START = Pattern.compile("[\\p{L}\\p{N}{(\\[«“]");

    private Tokens() {}

    /// The names in a text, each once, in the order of their first use.
    public static Set<String> in(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            names.add(token.group(1));
        }
        return names;
    }

    /// The name of the token in which a place in a text is, its braces among it; empty where none
    /// is.
    ///
    /// @param place how many letters stand before it
    public static Optional<String> at(String text, int place) {
        Matcher token = TOKEN.matcher(text);
        while (token.find() && token.start() <= place) {
            if (place <= token.end()) {
                return Optional.of(token.group(1));
            }
        }
        return Optional.empty();
    }

    /// A token as it stands in a text.
    public static String written(String name) {
        return "{" + name + "}";
    }

    /// What a token stands for, in a person's words: the indicator of its figure, else the words
    /// that its name was made of.
    ///
    /// @param figures what the tokens of an answer refer to
    static Bilingual meant(String name, Map<String, FigureRef> figures) {
        return Optional.ofNullable(figures.get(name))
                .map(ref -> ref.series().indicatorName())
                .orElseGet(() -> Bilingual.same(name.replace('-', ' ').replace('_', ' ')));
    }

    /// A token with the spaces that keep it apart from the words beside the place where it is put.
    /// Where they hold together is decided when the text is printed.
    ///
    /// @param before what stands before that place
    /// @param after what stands after it
    public static String between(String before, String name, String after) {
        return (AT_END.matcher(before).find() ? " " : "")
                + written(name)
                + (AT_START.matcher(after).lookingAt() ? " " : "");
    }

    /// A text without a token, and without the space that would be left double.
    public static String without(String name, String text) {
        return text.replaceAll("[ ]?" + Pattern.quote(written(name)), "");
    }

    /// The name under which an answer refers to a figure: the one that it has, else a new one made
    /// of the words of its indicator.
    ///
    /// @param indicator the indicator's name in English: a token is the same in every language
    /// @param besides what tells its series from the indicator's others, the likeliest first
    public static String nameFor(
            FigureRef ref, String indicator, List<String> besides, Answer answer) {
        return answer.figures().entrySet().stream()
                .filter(known -> known.getValue().equals(ref))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> newName(ref, indicator, besides, answer.figures().keySet()));
    }

    private static String newName(
            FigureRef ref, String indicator, List<String> besides, Set<String> taken) {
        String words = joined(indicator, WORDS_OF_A_NAME);
        String kind =
                ref.kind() == FigureRef.Kind.VALUE
                        ? ""
                        : "-" + ref.kind().name().toLowerCase(Locale.ROOT);
        String plain = words.isEmpty() ? "figure" : words;
        String name = plain + kind;
        List<String> told =
                besides.stream()
                        .map(one -> joined(one, WORDS_OF_A_PLACE))
                        .filter(one -> !one.isEmpty())
                        .map(one -> plain + "-" + one + kind)
                        .toList();
        Optional<String> best =
                Stream.concat(Stream.of(name), told.stream())
                        .filter(one -> !taken.contains(one))
                        .findFirst();
        return best.orElseGet(() -> PlainName.free(name, taken::contains));
    }

    private static String joined(String words, int most) {
        return PlainName.words(words).stream().limit(most).collect(Collectors.joining("-"));
    }

    /// How many words a text has; a number with its unit behind a no-break space is one.
    static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    /// The words of one language alone, without falling back on the other's.
    static String only(Answer answer, Language language) {
        return language == Language.FRENCH ? answer.text().fr() : answer.text().en();
    }
}
