package workbench.ui.overview;

import workbench.catalogue.BreakdownWords;
import workbench.model.Language;
import workbench.model.SeriesKey;

import java.util.LinkedHashSet;
import java.util.Set;

/// A series in words.
final class SeriesNames {
    private SeriesNames() {}

    /// Indicator, then place and breakdown where it has them.
    static String of(SeriesKey key, Language language) {
        Set<String> parts = new LinkedHashSet<>();
        parts.add(key.indicator().name().in(language));
        parts.add(key.place().name().in(language));
        parts.add(BreakdownWords.label(key.breakdown(), language));
        parts.remove("");
        return String.join(", ", parts);
    }
}
