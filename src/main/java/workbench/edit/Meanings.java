package workbench.edit;

import workbench.importing.Bindings;
import workbench.importing.Bindings.Said;
import workbench.model.Indicator;
import workbench.model.Observation;
import workbench.model.Place;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;
import workbench.model.Unit;
import workbench.store.Ledger;
import workbench.store.LedgerWriter;
import workbench.store.StoredIndicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the words of a dossier's series mean, by all that persons said of them and still hold.
///
/// What was said is the only truth: which series are read as part of which is worked out from it,
/// so that it does not matter in what order things were said and taken back. Read and applied
/// within one action.
final class Meanings {
    private final Ledger ledger;
    private final Map<String, Said> ofIndicators;
    private final Map<String, Said> ofPlaces;
    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final List<Series> whole;
    private final List<Series> aliases;
    private final Set<String> present;

    private Meanings(Ledger ledger) {
        this.ledger = ledger;
        this.ofIndicators = Bindings.said(ledger, Bindings.INDICATOR);
        this.ofPlaces = Bindings.said(ledger, Bindings.PLACE);
        this.whole = ledger.allSeries();
        this.aliases = ledger.aliases();
        Stream.concat(ledger.everyIndicator().stream(), ledger.indicators().stream())
                .map(StoredIndicator::indicator)
                .forEach(one -> indicators.put(name(one), one));
        rows().forEach(one -> places.putIfAbsent(name(one.key().place()), one.key().place()));
        this.present = canonical(rows().map(one -> placed(one.key())));
    }

    /// Those of a dossier, as its texts say them now.
    static Meanings of(Ledger ledger) {
        return new Meanings(ledger);
    }

    /// The same, also where an indicator is meant that the dossier does not know so far.
    Meanings with(Indicator meant) {
        indicators.put(name(meant), meant);
        return this;
    }

    /// The same, also where a place is meant that the dossier does not know so far.
    Meanings with(Place meant) {
        places.put(name(meant), meant);
        return this;
    }

    private Stream<Series> rows() {
        return Stream.concat(whole.stream(), aliases.stream());
    }

    /// Whether words lead back to themselves by what was said of others.
    ///
    /// @param kind of what they were said to be
    /// @param key of the words
    boolean leadBack(String kind, String key) {
        Map<String, Said> said = kind.equals(Bindings.PLACE) ? ofPlaces : ofIndicators;
        List<String> path = Bindings.path(said, key);
        return Optional.ofNullable(said.get(path.getLast()))
                .filter(one -> one.code().isEmpty())
                .isPresent();
    }

    /// How many figures one file tells differently under words and under what they are said to
    /// mean: then they are two things, however alike their names.
    ///
    /// @param kinds of what the words were said to be
    /// @param key of the words
    long toldTwice(Set<String> kinds, String key) {
        Map<String, Set<SeriesId>> merged = new HashMap<>();
        for (Series one : touched(kinds, key)) {
            SeriesKey becomes = meaning(one.key());
            Set<SeriesId> parts =
                    merged.computeIfAbsent(becomes.canonical(), _ -> parts(ledger, becomes));
            ledger.find(one.key()).ifPresent(parts::add);
        }
        return merged.values().stream().mapToLong(parts -> toldTwice(ledger, parts)).sum();
    }

    /// The same of series of which is only asked whether they could become others.
    static long toldTwice(
            Ledger ledger, List<Series> series, Function<SeriesKey, SeriesKey> becomes) {
        Map<String, Set<SeriesId>> merged = new HashMap<>();
        for (Series one : series) {
            SeriesKey key = becomes.apply(one.key());
            merged.computeIfAbsent(key.canonical(), _ -> parts(ledger, key)).add(one.id());
        }
        return merged.values().stream().mapToLong(parts -> toldTwice(ledger, parts)).sum();
    }

    private static Set<SeriesId> parts(Ledger ledger, SeriesKey key) {
        return ledger.find(key).stream().collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private record Cell(Object importId, Object period) {}

    /// Withdrawn imports and those that were restated since are asked too: what one file says does
    /// not change with what others say.
    private static long toldTwice(Ledger ledger, Set<SeriesId> parts) {
        if (parts.size() < 2) {
            return 0;
        }
        Map<Cell, List<Set<Object>>> told = new HashMap<>();
        for (SeriesId part : parts) {
            Map<Cell, Set<Object>> its = new HashMap<>();
            ledger.history(part).values().stream()
                    .flatMap(Collection::stream)
                    .filter(one -> !one.isMissing())
                    .forEach(
                            one ->
                                    its.computeIfAbsent(cell(one), _ -> new HashSet<>())
                                            .add(one.scaled()));
            its.forEach((cell, all) -> told.computeIfAbsent(cell, _ -> new ArrayList<>()).add(all));
        }
        return told.values().stream().filter(Meanings::differ).count();
    }

    private static Cell cell(Observation one) {
        return new Cell(one.importId(), one.period());
    }

    /// What one part alone tells in several ways it told so before.
    private static boolean differ(List<Set<Object>> parts) {
        long together = parts.stream().flatMap(Set::stream).distinct().count();
        return parts.stream().allMatch(one -> one.size() < together);
    }

    /// Has every series that came under words, or under others that mean them, read as part of what
    /// it means now, or stand for itself where nothing is said any more.
    ///
    /// @param kinds of what the words were said to be
    /// @param key of the words
    /// @return how many series there are of them that are read otherwise than before
    int settle(LedgerWriter writer, Set<String> kinds, String key) {
        List<Series> touched = touched(kinds, key);
        Map<SeriesId, SeriesId> before = new HashMap<>();
        touched.forEach(one -> before.put(one.id(), root(one).orElseThrow()));
        Set<SeriesId> bound = aliases.stream().map(Series::id).collect(Collectors.toSet());
        touched.stream().map(Series::id).filter(bound::remove).forEach(writer::removeAlias);
        for (Series one : touched) {
            SeriesKey meant = meaning(one.key());
            if (!meant.canonical().equals(one.key().canonical())) {
                SeriesId to = writer.series(meant);
                if (bound.remove(to)) {
                    // Nothing that holds says so any more.
                    writer.removeAlias(to);
                }
                writer.alias(one.id(), to);
            }
        }
        return (int)
                touched.stream()
                        .filter(one -> !root(one).equals(Optional.ofNullable(before.get(one.id()))))
                        .map(this::root)
                        .distinct()
                        .count();
    }

    private Optional<SeriesId> root(Series series) {
        return ledger.find(series.key());
    }

    private List<Series> touched(Set<String> kinds, String key) {
        return rows().filter(
                        one ->
                                kinds.contains(Bindings.INDICATOR)
                                                && leads(ofIndicators, words(one, true), key)
                                        || kinds.contains(Bindings.PLACE)
                                                && leads(ofPlaces, words(one, false), key))
                .toList();
    }

    private static boolean leads(Map<String, Said> said, Optional<String> from, String key) {
        return from.filter(words -> Bindings.path(said, words).contains(key)).isPresent();
    }

    private static Optional<String> words(Series series, boolean indicator) {
        return indicator ? words(series.key().indicator()) : words(series.key().place());
    }

    private static Optional<String> words(Indicator indicator) {
        return indicator.isBound()
                ? Optional.empty()
                : Optional.of(Bindings.key(indicator.name().en()));
    }

    private static Optional<String> words(Place place) {
        return place.code().isEmpty() && !place.name().isEmpty()
                ? Optional.of(Bindings.key(place.name().en()))
                : Optional.empty();
    }

    /// The key of what a series means.
    private SeriesKey meaning(SeriesKey key) {
        SeriesKey placed = placed(key);
        return words(key.indicator())
                .flatMap(words -> Bindings.meaning(ofIndicators, words))
                .map(this::indicator)
                .map(meant -> becoming(placed, meant, present))
                .orElse(placed);
    }

    private SeriesKey placed(SeriesKey key) {
        return words(key.place())
                .flatMap(words -> Bindings.meaning(ofPlaces, words))
                .map(this::place)
                .map(place -> new SeriesKey(key.indicator(), place, key.unit(), key.breakdown()))
                .orElse(key);
    }

    private Indicator indicator(Said said) {
        Indicator plain =
                said.code().isEmpty()
                        ? Indicator.provisional(said.name())
                        : Indicator.counted(
                                said.code(), said.name(), Optional.empty(), Unit.UNKNOWN);
        return indicators.getOrDefault(name(plain), plain);
    }

    private Place place(Said said) {
        Place words = Place.provisional(said.name());
        Place plain = said.code().isEmpty() ? words : new Place(said.code(), words.name());
        return places.getOrDefault(name(plain), plain);
    }

    private static String name(Indicator indicator) {
        return indicator.isBound() ? "#" + indicator.code() : SeriesKey.fold(indicator.name().en());
    }

    private static String name(Place place) {
        return place.code().isEmpty() ? SeriesKey.fold(place.name().en()) : "#" + place.code();
    }

    /// What the words leave open, what is meant says, as for a file that names it itself; but not
    /// where the same words also come with that unit: then those without are something else.
    ///
    /// @param present the keys that there are, as {@link #canonical} has them
    static SeriesKey becoming(SeriesKey key, Indicator meant, Set<String> present) {
        SeriesKey told = with(key, key.indicator(), meant.unit());
        boolean open = key.unit().equals(Unit.UNKNOWN) && !present.contains(told.canonical());
        return with(key, meant, open ? meant.unit() : key.unit());
    }

    private static SeriesKey with(SeriesKey key, Indicator indicator, Unit unit) {
        return new SeriesKey(indicator, key.place(), unit, key.breakdown());
    }

    static Set<String> canonical(Stream<SeriesKey> keys) {
        return keys.map(SeriesKey::canonical).collect(Collectors.toSet());
    }
}
