package workbench.figure;

import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Segment;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;
import workbench.store.Ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// A dossier as it would be with figures added, of which it knows nothing.
final class Supposed {
    private final Ledger ledger;
    private final Map<SeriesId, NavigableMap<Period, Observation>> added = new HashMap<>();
    private final List<Series> series;

    Supposed(Ledger ledger, Map<SeriesKey, List<Observation>> figures) {
        this.ledger = ledger;
        List<Series> fresh = new ArrayList<>();
        figures.forEach(
                (key, those) -> {
                    Optional<SeriesId> known = ledger.find(key);
                    // No series of a dossier has such a number.
                    SeriesId id = known.orElseGet(() -> new SeriesId(-1L - fresh.size()));
                    if (known.isEmpty()) {
                        fresh.add(new Series(id, key, List.of(Segment.first(key.unit()))));
                    }
                    NavigableMap<Period, Observation> all =
                            added.computeIfAbsent(
                                    id,
                                    _ ->
                                            known.map(ledger::current)
                                                    .map(TreeMap::new)
                                                    .orElseGet(TreeMap::new));
                    those.forEach(one -> all.put(one.period(), one));
                });
        List<Series> all = new ArrayList<>(ledger.allSeries());
        all.addAll(fresh);
        all.replaceAll(
                one -> {
                    NavigableMap<Period, Observation> its = added.get(one.id());
                    return its == null ? one : one.markedBy(its.values());
                });
        series = List.copyOf(all);
    }

    List<Series> series() {
        return series;
    }

    NavigableMap<Period, Observation> current(SeriesId id) {
        NavigableMap<Period, Observation> its = added.get(id);
        return its == null ? ledger.current(id) : its;
    }
}
