package workbench.layout;

import workbench.layout.StubColumn.Kind;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Titles that say that a table tells places apart: `Visits by neighbourhood`, `Population par
/// commune`.
final class PlaceTitles {
    private static final Pattern BY =
            Pattern.compile("(?iu)\\b(?:by|across|per|par|des|nach)\\s+(?<what>\\p{L}+)");

    private PlaceTitles() {}

    static boolean sayPlaces(List<String> titles) {
        return titles.stream()
                .flatMap(title -> BY.matcher(title).results())
                .map(PlaceTitles::what)
                .anyMatch(what -> isPlace(what) || isPlace(what.replaceFirst("s$", "")));
    }

    private static String what(MatchResult by) {
        return by.group("what");
    }

    private static boolean isPlace(String word) {
        return HeaderWords.kindOf(word).filter(Kind.PLACE::equals).isPresent();
    }
}
