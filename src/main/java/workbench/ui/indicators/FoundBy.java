package workbench.ui.indicators;

import workbench.catalogue.SoughtWords;
import workbench.model.Bilingual;

/// The words by which a series is found, in the form in which words are compared.
///
/// @param all of them: place, part, indicator, unit and file
/// @param place the names of its place
/// @param indicator those of its indicator
record FoundBy(String all, String place, String indicator) {
    boolean has(SoughtWords words) {
        return words.standIn(all);
    }

    /// Whether some of the words are of the place and not of the indicator as well: whoever types
    /// them means the series of that place, not those that come from a file of that name.
    boolean isMeantByPlace(SoughtWords words) {
        return words.anyBegins(place, indicator);
    }

    static FoundBy of(Iterable<String> all, Bilingual place, Bilingual indicator) {
        return new FoundBy(
                SoughtWords.folded(String.join(" ", all)), folded(place), folded(indicator));
    }

    /// The name in either language: people search in the one that they remember.
    private static String folded(Bilingual name) {
        return SoughtWords.folded(name.en() + " " + name.fr());
    }
}
