package workbench.ui.submission;

import workbench.catalogue.SoughtWords;
import workbench.model.Language;
import workbench.model.Series;
import workbench.model.SeriesKey;
import workbench.submission.SeriesName;

import java.util.stream.Stream;

/// A series to choose a figure from.
///
/// @param words what it is found by, folded: its indicator's code and its names in both languages,
///   as a person may know either
/// @param own whether it is of the community itself, and not of a place beside it
record Offer(Series series, String words, boolean own) {

    /// @param home the community's name in the gazetteer; empty while nobody has said it
    static Offer of(Series series, String home) {
        SeriesKey key = series.key();
        String words =
                Stream.of(Language.values())
                        .map(language -> SeriesName.of(key, language))
                        .reduce(key.indicator().code(), (a, b) -> a + " " + b);
        return new Offer(
                series,
                SoughtWords.folded(words),
                !home.isEmpty()
                        && SeriesKey.fold(key.place().name().en()).equals(SeriesKey.fold(home)));
    }
}
