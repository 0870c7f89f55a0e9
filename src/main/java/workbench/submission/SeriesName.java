package workbench.submission;

import workbench.catalogue.BreakdownWords;
import workbench.model.Language;
import workbench.model.SeriesKey;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A series in words: indicator, then place and breakdown where it has them.
public final class SeriesName {
    private SeriesName() {}

    public static String of(SeriesKey key, Language language) {
        return join(
                key.indicator().name().in(language), place(key, language), within(key, language));
    }

    /// What tells the series from the others of its indicator; empty where nothing does.
    public static String part(SeriesKey key, Language language) {
        String place = place(key, language);
        return place.isEmpty()
                ? BreakdownWords.label(key.breakdown(), language)
                : join(place, within(key, language));
    }

    /// The breakdown as it stands behind other words.
    static String within(SeriesKey key, Language language) {
        return BreakdownWords.within(key.breakdown(), language);
    }

    /// Statistics Canada types two hyphens for the dash in the name of an electoral district.
    static String place(SeriesKey key, Language language) {
        return key.place().name().in(language).replace("--", "—");
    }

    /// Each once.
    private static String join(String... words) {
        Set<String> parts = new LinkedHashSet<>(List.of(words));
        parts.remove("");
        return String.join(", ", parts);
    }
}
