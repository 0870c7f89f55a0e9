package workbench.submission;

import workbench.catalogue.BreakdownWords;
import workbench.model.Language;
import workbench.model.SeriesKey;

import java.util.LinkedHashSet;
import java.util.Set;

/// A series in words: indicator, then place and breakdown where it has them.
public final class SeriesName {
    private SeriesName() {}

    public static String of(SeriesKey key, Language language) {
        Set<String> parts = new LinkedHashSet<>();
        parts.add(key.indicator().name().in(language));
        // Statistics Canada types two hyphens for the dash in the name of an electoral district.
        parts.add(key.place().name().in(language).replace("--", "—"));
        parts.add(BreakdownWords.label(key.breakdown(), language));
        parts.remove("");
        return String.join(", ", parts);
    }
}
