package workbench.importing;

import workbench.model.Breakdown;
import workbench.model.Indicator;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Place;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;
import workbench.model.SourceLabel;
import workbench.model.Unit;
import workbench.store.Ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// By what the series of a dossier are told apart, so that a file tells its figures apart in the
/// same way.
///
/// Which columns make a key is decided by the rows of one file: a column that says the same of all
/// of them, or nothing that another does not say, tells none apart. What the dossier knows decides
/// the rest:
///
/// 1. A column that is no part of the file's key is one of a figure's key where the dossier tells
///    that figure's series from others by a part of this name, or where it has no such series and
///    tells others of the indicator apart so. So figures of rural areas alone do not go on the
///    series of all areas.
/// 2. A part of a figure's key that its series does not have in the dossier is left out where its
///    words stand among those that lead to the series' figures: the file before had nothing else in
///    that column. The words of its place, indicator, unit, title, header and period are none of
///    these: visitors from Pickering are not all visitors in Pickering.
///
/// 3. A row that says nothing in a column of its key is of all that the column tells apart. Where
///    its series is in the dossier one of these, by the same words, it is the total beside it.
///
/// Units, periods, flags, notes and other attributes are never parts; the column of places is the
/// figure's place. For one thread at a time.
final class KnownSeries {
    static final KnownSeries NONE = new KnownSeries(Optional.empty());

    /// With more parts than so many it is not tried which of them a series does without.
    private static final int PARTS_TRIED = 5;

    /// Of a row that says nothing in a column, where it has to say that it is of all.
    private static final String ALL = "Total";

    private final Optional<Ledger> ledger;
    private final Map<String, List<SeriesId>> series = new HashMap<>();

    /// The names of the parts that tell the series of an indicator apart.
    private final Map<String, Set<String>> ofIndicators = new HashMap<>();

    /// The names of the parts that others have beside those of a key.
    private final Map<String, Set<String>> beyond = new HashMap<>();

    private final Map<SeriesId, Words> words = new HashMap<>();
    private final Map<SeriesId, List<SeriesKey>> keys = new HashMap<>();
    private boolean isRead;

    private KnownSeries(Optional<Ledger> ledger) {
        this.ledger = ledger;
    }

    /// Those with current figures. They are read once somebody asks.
    static KnownSeries of(Ledger ledger) {
        return new KnownSeries(Optional.of(ledger));
    }

    /// Whether there is no dossier to ask.
    boolean isEmpty() {
        return ledger.isEmpty();
    }

    /// What a row tells of its figures beside indicator and place.
    ///
    /// @param key the parts of the key by the rows of its file
    /// @param columns the names of those that come from columns
    /// @param open the columns of the key in which it says nothing, with what others say there
    /// @param beside what its other columns tell
    /// @param spokenFor whether words are those of its indicator, place, unit, title or header
    record Told(
            Map<String, String> key,
            Set<String> columns,
            Map<String, Set<String>> open,
            Map<String, String> beside,
            Predicate<String> spokenFor) {
        boolean isPlain() {
            return columns.isEmpty() && open.isEmpty() && beside.isEmpty();
        }
    }

    /// The breakdown of a figure as its series has it in the dossier; as the file has it where the
    /// dossier has no such series.
    Map<String, String> parts(Indicator indicator, Place place, Told told) {
        if (ledger.isEmpty() || told.isPlain()) {
            return told.key();
        }
        read();
        String plain = key(indicator, place, told.key());
        Map<String, String> all = new LinkedHashMap<>(told.key());
        Set<String> names =
                series.containsKey(plain)
                        ? beyond.getOrDefault(plain, Set.of())
                        : ofIndicators.getOrDefault(
                                key(indicator, Place.UNNAMED, Map.of()), Set.of());
        told.beside()
                .forEach(
                        (name, value) -> {
                            if (names.contains(folded(name))) {
                                all.putIfAbsent(name, value);
                            }
                        });
        List<SeriesId> exact = series.getOrDefault(key(indicator, place, all), List.of());
        if (!exact.isEmpty()) {
            told.open()
                    .forEach(
                            (name, labels) -> {
                                if (exact.stream().anyMatch(id -> isOneOf(id, labels))) {
                                    all.put(name, ALL);
                                }
                            });
            return all;
        }
        return withLess(indicator, place, all, told).orElse(all);
    }

    /// The parts of the one series that has the fewest less, all words of which it tells otherwise.
    private Optional<Map<String, String>> withLess(
            Indicator indicator, Place place, Map<String, String> all, Told told) {
        List<String> mayGo =
                all.keySet().stream()
                        .filter(
                                name ->
                                        told.columns().contains(name)
                                                || !told.key().containsKey(name))
                        .toList();
        if (mayGo.isEmpty() || mayGo.size() > PARTS_TRIED) {
            return Optional.empty();
        }
        for (int count = 1; count <= mayGo.size(); count++) {
            List<Map<String, String>> found = new ArrayList<>();
            for (int choice = 1; choice < 1 << mayGo.size(); choice++) {
                if (Integer.bitCount(choice) == count) {
                    without(indicator, place, all, chosen(mayGo, choice), told.spokenFor())
                            .ifPresent(found::add);
                }
            }
            if (!found.isEmpty()) {
                return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// The names whose bits are set.
    private static List<String> chosen(List<String> names, int bits) {
        return IntStream.range(0, names.size())
                .filter(i -> (bits & 1 << i) != 0)
                .mapToObj(names::get)
                .toList();
    }

    /// The parts without some, where the dossier has such a series whose words tell these.
    private Optional<Map<String, String>> without(
            Indicator indicator,
            Place place,
            Map<String, String> all,
            List<String> names,
            Predicate<String> spokenFor) {
        Map<String, String> fewer = new LinkedHashMap<>(all);
        List<String> gone = new ArrayList<>();
        for (String name : names) {
            Optional.ofNullable(fewer.remove(name)).ifPresent(gone::add);
        }
        return gone.stream().noneMatch(spokenFor)
                        && series.getOrDefault(key(indicator, place, fewer), List.of()).stream()
                                .anyMatch(id -> gone.stream().allMatch(told -> tells(id, told)))
                ? Optional.of(fewer)
                : Optional.empty();
    }

    private boolean isOneOf(SeriesId id, Set<String> labels) {
        return labels.stream().anyMatch(label -> tells(id, label));
    }

    /// Whether words that lead to a series' last figure are these, and not those of its key.
    private boolean tells(SeriesId id, String label) {
        String told = between(label);
        Words known = words.computeIfAbsent(id, this::readWords);
        return known.label().contains(told) && !known.named().contains(told);
    }

    /// @param label the words that lead to the last figure of a series, between separators
    /// @param named those that name its place, indicator, unit or period
    private record Words(String label, Set<String> named) {}

    private Words readWords(SeriesId id) {
        return lastOfFile(id)
                .map(
                        last ->
                                new Words(
                                        between(last.provenance().sourceLabel()),
                                        named(id, last.period())))
                .orElse(new Words("", Set.of()));
    }

    /// The last figure that was read from a cell of a file: one by hand has its reason for words.
    private Optional<Observation> lastOfFile(SeriesId id) {
        Ledger known = ledger.orElseThrow();
        return known.current(id).descendingMap().values().stream()
                .filter(KnownSeries::isOfFile)
                .findFirst()
                .or(
                        () ->
                                known.history(id).descendingMap().values().stream()
                                        .flatMap(told -> told.reversed().stream())
                                        .filter(KnownSeries::isOfFile)
                                        .findFirst());
    }

    private static boolean isOfFile(Observation one) {
        return one.provenance().cell().isPresent() && !one.provenance().sourceFile().isEmpty();
    }

    private Set<String> named(SeriesId id, Period period) {
        return Stream.concat(
                        keys.getOrDefault(id, List.of()).stream()
                                .flatMap(
                                        key ->
                                                Stream.of(
                                                        key.place().name(),
                                                        key.indicator().name(),
                                                        key.unit().name()))
                                .flatMap(name -> Stream.of(name.en(), name.fr())),
                        Stream.of(period.text()))
                .filter(name -> !name.isBlank())
                .map(KnownSeries::between)
                .collect(Collectors.toSet());
    }

    /// Words between separators, so that one that holds a separator is found whole.
    private static String between(String words) {
        return Arrays.stream(words.split(SourceLabel.SEPARATOR))
                .map(KnownSeries::folded)
                .collect(
                        Collectors.joining(
                                SourceLabel.SEPARATOR,
                                SourceLabel.SEPARATOR,
                                SourceLabel.SEPARATOR));
    }

    private void read() {
        if (isRead) {
            return;
        }
        isRead = true;
        Ledger known = ledger.orElseThrow();
        Set<SeriesId> current = known.withFigures();
        for (Series one : known.allSeries()) {
            if (current.contains(one.id())) {
                take(one.key(), one.id());
            }
        }
        for (Series alias : known.aliases()) {
            known.find(alias.key())
                    .filter(current::contains)
                    .ifPresent(id -> take(alias.key(), id));
        }
    }

    private void take(SeriesKey key, SeriesId id) {
        series.computeIfAbsent(key.withoutUnit(), _ -> new ArrayList<>(1)).add(id);
        keys.computeIfAbsent(id, _ -> new ArrayList<>(1)).add(key);
        Map<String, String> parts = key.breakdown().parts();
        Set<String> names =
                ofIndicators.computeIfAbsent(
                        key(key.indicator(), Place.UNNAMED, Map.of()), _ -> new HashSet<>());
        for (String name : parts.keySet()) {
            names.add(folded(name));
            Map<String, String> others = new LinkedHashMap<>(parts);
            others.remove(name);
            beyond.computeIfAbsent(key(key.indicator(), key.place(), others), _ -> new HashSet<>(1))
                    .add(folded(name));
        }
    }

    private static String key(Indicator indicator, Place place, Map<String, String> parts) {
        return new SeriesKey(indicator, place, Unit.UNKNOWN, new Breakdown(parts)).withoutUnit();
    }

    private static String folded(String words) {
        return SeriesKey.fold(Breakdown.NONE.with("", words).parts().getOrDefault("", ""));
    }
}
