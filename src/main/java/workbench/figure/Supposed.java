package workbench.figure;

import workbench.model.Indicator;
import workbench.model.IndicatorId;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Segment;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;
import workbench.store.Ledger;
import workbench.store.StoredIndicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// A dossier as it would be with figures added, of which it knows nothing.
final class Supposed implements FigureSource {
    private final FigureSource dossier;
    private final Map<SeriesId, NavigableMap<Period, Observation>> added = new HashMap<>();
    private final List<StoredIndicator> indicators;
    private final Map<IndicatorId, List<Series>> fresh = new HashMap<>();
    private int numbers;

    Supposed(Ledger ledger, Map<SeriesKey, List<Observation>> figures) {
        dossier = FigureSource.of(ledger);
        indicators = new ArrayList<>(dossier.indicators());
        figures.forEach(
                (key, those) -> {
                    Optional<SeriesId> known = ledger.find(key);
                    NavigableMap<Period, Observation> all =
                            added.computeIfAbsent(
                                    known.orElseGet(() -> begun(key)),
                                    _ ->
                                            known.map(ledger::current)
                                                    .map(TreeMap::new)
                                                    .orElseGet(TreeMap::new));
                    those.forEach(one -> all.put(one.period(), one));
                });
    }

    /// A series that the dossier has not. None of a dossier has such a number.
    private SeriesId begun(SeriesKey key) {
        SeriesId id = new SeriesId(--numbers);
        fresh.computeIfAbsent(idOf(key.indicator()), _ -> new ArrayList<>())
                .add(new Series(id, key, List.of(Segment.first(key.unit()))));
        return id;
    }

    private IndicatorId idOf(Indicator indicator) {
        for (StoredIndicator one : indicators) {
            if (isSame(one.indicator(), indicator)) {
                return one.id();
            }
        }
        IndicatorId id = new IndicatorId(--numbers);
        indicators.add(new StoredIndicator(id, indicator));
        return id;
    }

    /// By the code, where they have one.
    private static boolean isSame(Indicator one, Indicator other) {
        return one.code().isEmpty() || other.code().isEmpty()
                ? SeriesKey.fold(one.name().en()).equals(SeriesKey.fold(other.name().en()))
                : one.code().equals(other.code());
    }

    @Override
    public List<StoredIndicator> indicators() {
        return List.copyOf(indicators);
    }

    @Override
    public List<Series> seriesOf(IndicatorId indicator) {
        List<Series> all = new ArrayList<>(dossier.seriesOf(indicator));
        all.addAll(fresh.getOrDefault(indicator, List.of()));
        all.replaceAll(
                one -> {
                    NavigableMap<Period, Observation> its = added.get(one.id());
                    return its == null ? one : one.markedBy(its.values());
                });
        return List.copyOf(all);
    }

    @Override
    public List<Series> inOtherUnits(SeriesId series) {
        return dossier.inOtherUnits(series);
    }

    @Override
    public NavigableMap<Period, Observation> current(SeriesId id) {
        NavigableMap<Period, Observation> its = added.get(id);
        return its == null ? dossier.current(id) : its;
    }
}
