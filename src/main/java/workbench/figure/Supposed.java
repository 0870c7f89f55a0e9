package workbench.figure;

import workbench.model.Breakdown;
import workbench.model.CellRef;
import workbench.model.Indicator;
import workbench.model.IndicatorId;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Place;
import workbench.model.Segment;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;
import workbench.model.Unit;
import workbench.store.Ledger;
import workbench.store.StoredIndicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A dossier as it would be with figures added, of which it knows nothing. What is new has numbers
/// below nought, which nothing in a dossier has.
final class Supposed implements Known {
    private final Ledger ledger;
    private final List<StoredIndicator> indicators;
    private final Map<SeriesId, NavigableMap<Period, Observation>> added = new HashMap<>();
    private final Map<SeriesId, List<Observation>> told = new HashMap<>();
    private final Map<SeriesId, Series> fresh = new HashMap<>();
    private final Map<IndicatorId, List<Series>> freshOf = new HashMap<>();

    Supposed(Ledger ledger, Map<SeriesKey, List<Observation>> figures) {
        this.ledger = ledger;
        this.indicators = new ArrayList<>(ledger.everyIndicator());
        Map<String, IndicatorId> numbers = new HashMap<>();
        indicators.forEach(one -> numbers.putIfAbsent(name(one.indicator()), one.id()));
        figures.forEach(
                (key, those) -> {
                    Optional<SeriesId> known = ledger.find(key);
                    SeriesId id = known.orElseGet(() -> new SeriesId(-1L - fresh.size()));
                    if (known.isEmpty()) {
                        add(new Series(id, key, List.of(Segment.first(key.unit()))), numbers);
                    }
                    NavigableMap<Period, Observation> all =
                            added.computeIfAbsent(
                                    id,
                                    _ ->
                                            known.map(ledger::current)
                                                    .map(TreeMap::new)
                                                    .orElseGet(TreeMap::new));
                    those.forEach(one -> all.put(one.period(), one));
                    told.computeIfAbsent(id, _ -> new ArrayList<>()).addAll(those);
                });
    }

    private void add(Series series, Map<String, IndicatorId> numbers) {
        Indicator indicator = series.key().indicator();
        IndicatorId number =
                numbers.computeIfAbsent(
                        name(indicator),
                        _ -> {
                            IndicatorId next = new IndicatorId(-1L - indicators.size());
                            indicators.add(new StoredIndicator(next, indicator));
                            return next;
                        });
        fresh.put(series.id(), series);
        freshOf.computeIfAbsent(number, _ -> new ArrayList<>()).add(series);
    }

    /// By which an indicator is the same.
    private static String name(Indicator indicator) {
        return new SeriesKey(indicator, Place.UNNAMED, Unit.UNKNOWN, Breakdown.NONE).canonical();
    }

    @Override
    public List<StoredIndicator> everyIndicator() {
        return List.copyOf(indicators);
    }

    @Override
    public List<Series> seriesOf(IndicatorId indicator) {
        List<Series> all = new ArrayList<>();
        if (indicator.value() >= 0) {
            all.addAll(ledger.seriesOf(indicator));
        }
        all.addAll(freshOf.getOrDefault(indicator, List.of()));
        all.replaceAll(this::marked);
        return all;
    }

    private Series marked(Series series) {
        NavigableMap<Period, Observation> its = added.get(series.id());
        return its == null ? series : series.markedBy(its.values());
    }

    @Override
    public List<Series> inOtherUnits(SeriesId series) {
        Series itself = fresh.get(series);
        if (itself == null) {
            List<Series> all = new ArrayList<>(ledger.inOtherUnits(series));
            ledger.series(series).ifPresent(one -> all.addAll(freshLike(one)));
            return all;
        }
        String name = itself.key().withoutUnit();
        return freshOf.entrySet().stream()
                .filter(entry -> entry.getValue().contains(itself))
                .flatMap(entry -> seriesOf(entry.getKey()).stream())
                .filter(one -> !one.id().equals(series))
                .filter(one -> one.key().withoutUnit().equals(name))
                .toList();
    }

    private List<Series> freshLike(Series other) {
        String name = other.key().withoutUnit();
        return fresh.values().stream().filter(one -> one.key().withoutUnit().equals(name)).toList();
    }

    @Override
    public NavigableMap<Period, Observation> current(SeriesId id) {
        NavigableMap<Period, Observation> its = added.get(id);
        return its == null ? ledger.current(id) : its;
    }

    /// What is added is of one file, whose new series are told together.
    @Override
    public Set<SeriesId> unplacedBesidePlaces() {
        Set<SeriesId> all = new HashSet<>(ledger.unplacedBesidePlaces());
        Set<String> sheets =
                keys().filter(one -> !isUnplaced(one))
                        .flatMap(one -> sheets(one.id()))
                        .collect(Collectors.toSet());
        Set<String> indicators =
                keys().filter(one -> !isUnplaced(one))
                        .map(one -> name(one.key().indicator()))
                        .collect(Collectors.toSet());
        keys().filter(Supposed::isUnplaced)
                .filter(
                        one ->
                                indicators.contains(name(one.key().indicator()))
                                        || sheets(one.id()).anyMatch(sheets::contains))
                .forEach(one -> all.add(one.id()));
        return all;
    }

    /// The series that something is added to.
    private Stream<Series> keys() {
        return added.keySet().stream()
                .flatMap(
                        id ->
                                Optional.ofNullable(fresh.get(id))
                                        .or(() -> ledger.series(id))
                                        .stream());
    }

    private static boolean isUnplaced(Series series) {
        return series.key().place().name().isEmpty();
    }

    private Stream<String> sheets(SeriesId id) {
        return told.getOrDefault(id, List.of()).stream()
                .filter(one -> !one.provenance().sha256().isEmpty())
                .map(one -> one.provenance().cell().map(CellRef::sheet).orElse(""))
                .distinct();
    }
}
