package workbench.importing;

import workbench.model.Breakdown;
import workbench.model.Indicator;
import workbench.model.Observation;
import workbench.model.Place;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;
import workbench.model.SourceLabel;
import workbench.model.Unit;
import workbench.store.Ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
///    words stand among those that lead to the series' figures, and name neither its indicator nor
///    its place: the file before had nothing else in that column.
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

    private final Map<SeriesId, String> words = new HashMap<>();
    private boolean isRead;

    private KnownSeries(Optional<Ledger> ledger) {
        this.ledger = ledger;
    }

    /// Those with current figures. They are read once somebody asks.
    static KnownSeries of(Ledger ledger) {
        return new KnownSeries(Optional.of(ledger));
    }

    /// What a row tells of its figures beside indicator and place.
    ///
    /// @param key the parts of the key by the rows of its file
    /// @param columns the names of those that come from columns
    /// @param open the columns of the key in which it says nothing, with what others say there
    /// @param beside what its other columns tell
    record Told(
            Map<String, String> key,
            Set<String> columns,
            Map<String, Set<String>> open,
            Map<String, String> beside) {
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
            Set<String> others = namesOf(indicator, place);
            told.open()
                    .forEach(
                            (name, labels) -> {
                                if (exact.stream().anyMatch(id -> isOneOf(id, labels, others))) {
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
        Set<String> others = namesOf(indicator, place);
        for (int count = 1; count <= mayGo.size(); count++) {
            List<Map<String, String>> found = new ArrayList<>();
            for (int choice = 1; choice < 1 << mayGo.size(); choice++) {
                if (Integer.bitCount(choice) == count) {
                    without(indicator, place, all, chosen(mayGo, choice), others)
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
            Set<String> others) {
        Map<String, String> fewer = new LinkedHashMap<>(all);
        List<String> gone = new ArrayList<>();
        for (String name : names) {
            Optional.ofNullable(fewer.remove(name)).ifPresent(gone::add);
        }
        return series.getOrDefault(key(indicator, place, fewer), List.of()).stream()
                        .anyMatch(id -> gone.stream().allMatch(word -> tells(id, word, others)))
                ? Optional.of(fewer)
                : Optional.empty();
    }

    private boolean isOneOf(SeriesId id, Set<String> labels, Set<String> others) {
        return labels.stream().anyMatch(label -> tells(id, label, others));
    }

    /// Whether words stand among those that lead to the figures of a series.
    ///
    /// @param others the names of its indicator and its place, which tell nothing else of it
    private boolean tells(SeriesId id, String word, Set<String> others) {
        String folded = folded(word);
        return !others.contains(folded)
                && words(id).contains(SourceLabel.SEPARATOR + folded + SourceLabel.SEPARATOR);
    }

    private static Set<String> namesOf(Indicator indicator, Place place) {
        return Stream.of(indicator.name(), place.name())
                .flatMap(name -> Stream.of(name.en(), name.fr()))
                .map(KnownSeries::folded)
                .collect(Collectors.toSet());
    }

    /// The words that lead to the last figure of a series that a file told, between separators; a
    /// person who enters one by hand says why, and not what its column said.
    private String words(SeriesId id) {
        return words.computeIfAbsent(
                id,
                _ ->
                        ledger.orElseThrow().current(id).descendingMap().values().stream()
                                .map(Observation::provenance)
                                .filter(from -> from.cell().isPresent())
                                .findFirst()
                                .map(from -> folded(from.sourceLabel()))
                                .map(label -> SourceLabel.SEPARATOR + label + SourceLabel.SEPARATOR)
                                .orElse(""));
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
