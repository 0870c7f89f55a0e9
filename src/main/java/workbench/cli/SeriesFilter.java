package workbench.cli;

import org.jspecify.annotations.Nullable;

import workbench.model.Bilingual;
import workbench.model.Breakdown;
import workbench.model.Message;
import workbench.model.Series;
import workbench.model.SeriesKey;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The series that `--indicator`, `--place` and `--breakdown` ask for: by code, or by exact name in
/// either language; an empty place or breakdown asks for the series without one.
///
/// @param indicator null where any will do
/// @param place null where any will do
/// @param breakdown null where any will do
record SeriesFilter(
        @Nullable String indicator, @Nullable String place, @Nullable Breakdown breakdown) {
    private static final int NEAR_NAMES = 5;

    SeriesFilter(@Nullable String indicator, @Nullable String place) {
        this(indicator, place, null);
    }

    boolean fits(Series series) {
        return isIndicator(series.key()) && isPlace(series.key()) && isBreakdown(series.key());
    }

    /// What the person should hear where a name fits no series at all, with the names that hold its
    /// words; empty where every name fits one.
    Optional<Message> unknownName(Collection<Series> all) {
        if (indicator != null && all.stream().map(Series::key).noneMatch(this::isIndicator)) {
            return Optional.of(
                    unknown(
                            "cli.unknown-indicator",
                            indicator,
                            all,
                            key -> key.indicator().name()));
        }
        if (place != null && all.stream().map(Series::key).noneMatch(this::isPlace)) {
            return Optional.of(unknown("cli.unknown-place", place, all, key -> key.place().name()));
        }
        return Optional.empty();
    }

    private boolean isIndicator(SeriesKey key) {
        return indicator == null
                || names(indicator, key.indicator().code(), key.indicator().name());
    }

    private boolean isPlace(SeriesKey key) {
        return place == null
                || (place.isBlank()
                        ? key.place().name().isEmpty()
                        : names(place, key.place().code(), key.place().name()));
    }

    private boolean isBreakdown(SeriesKey key) {
        return breakdown == null
                || SeriesKey.fold(key.breakdown().canonical())
                        .equals(SeriesKey.fold(breakdown.canonical()));
    }

    private static boolean names(String wanted, String code, Bilingual name) {
        return Stream.of(code, name.en(), name.fr())
                .filter(one -> !one.isEmpty())
                .anyMatch(one -> SeriesKey.fold(one).equals(SeriesKey.fold(wanted)));
    }

    private static Message unknown(
            String key,
            String wanted,
            Collection<Series> all,
            Function<SeriesKey, Bilingual> name) {
        String words = SeriesKey.fold(wanted);
        List<String> near =
                all.stream()
                        .map(Series::key)
                        .map(name)
                        .map(Bilingual::en)
                        .filter(one -> isNear(SeriesKey.fold(one), words))
                        .distinct()
                        .limit(NEAR_NAMES)
                        .toList();
        return near.isEmpty()
                ? Message.of(key, wanted)
                : Message.of(key + ".near", wanted, String.join("; ", near));
    }

    private static boolean isNear(String name, String words) {
        return !name.isEmpty() && (name.contains(words) || words.contains(name));
    }
}
