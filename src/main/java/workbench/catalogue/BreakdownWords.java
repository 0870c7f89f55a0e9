package workbench.catalogue;

import workbench.model.Bilingual;
import workbench.model.Breakdown;
import workbench.model.Language;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The common values of breakdowns (rural areas, men, all ages) in both languages.
///
/// A value comes from its source in the source's language. Only one that is listed exactly is said
/// in another; any other keeps the source's words, as names are not guessed.
public final class BreakdownWords {
    /// English writes them with a capital.
    private static final Set<String> LANGUAGES = Set.of("english", "french", "anglais", "francais");

    private static final Map<String, Bilingual> KNOWN = read("breakdown-words.json");

    private BreakdownWords() {}

    /// The values of a breakdown for a label, such as `Rural areas`; empty where it has no part.
    public static String label(Breakdown breakdown, Language language) {
        return String.join(
                ", ",
                breakdown.parts().values().stream().map(value -> value(value, language)).toList());
    }

    /// The same as it stands within a name or a sentence, such as `rural areas`. Only what is
    /// listed is known to be no name of its own: the words of a source keep their capitals.
    public static String within(Breakdown breakdown, Language language) {
        return String.join(
                ", ",
                breakdown.parts().values().stream().map(value -> within(value, language)).toList());
    }

    private static String within(String value, Language language) {
        String said = value(value, language);
        String rest = said.substring(Math.min(1, said.length()));
        return KNOWN.containsKey(Words.fold(value))
                        && !LANGUAGES.contains(Words.fold(value))
                        && rest.equals(rest.toLowerCase(language.locale()))
                ? said.substring(0, 1).toLowerCase(language.locale()) + rest
                : said;
    }

    private static String value(String value, Language language) {
        Bilingual known = KNOWN.get(Words.fold(value));
        // In the language of the source its own spelling stands.
        return known == null || Words.fold(known.in(language)).equals(Words.fold(value))
                ? value
                : known.in(language);
    }

    private static Map<String, Bilingual> read(String name) {
        Map<String, Bilingual> known = new HashMap<>();
        Shipped.read(name)
                .path("words")
                .values()
                .forEach(
                        entry -> {
                            Bilingual words = Shipped.both(entry);
                            known.putIfAbsent(Words.fold(words.en()), words);
                            known.putIfAbsent(Words.fold(words.fr()), words);
                        });
        return known;
    }
}
