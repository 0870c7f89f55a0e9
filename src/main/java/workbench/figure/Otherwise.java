package workbench.figure;

import workbench.model.IndicatorId;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.store.FigureChange;
import workbench.store.Ledger;
import workbench.store.StoredIndicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// A dossier as it would be with some of its figures changed, come or gone.
///
/// A break that a source marked at a figure which would go stays until it has gone.
final class Otherwise implements Known {
    private final Known now;
    private final Map<SeriesId, NavigableMap<Period, Observation>> changed = new HashMap<>();

    Otherwise(Ledger ledger, List<FigureChange> changes) {
        this.now = Known.in(ledger);
        for (FigureChange change : changes) {
            NavigableMap<Period, Observation> figures =
                    changed.computeIfAbsent(
                            change.series().id(), id -> new TreeMap<>(ledger.current(id)));
            change.after()
                    .ifPresentOrElse(
                            figure -> figures.put(change.period(), figure),
                            () -> figures.remove(change.period()));
        }
    }

    @Override
    public List<StoredIndicator> everyIndicator() {
        return now.everyIndicator();
    }

    @Override
    public List<Series> seriesOf(IndicatorId indicator) {
        return now.seriesOf(indicator).stream()
                .map(
                        one ->
                                changed.containsKey(one.id())
                                        ? one.markedBy(current(one.id()).values())
                                        : one)
                .toList();
    }

    @Override
    public List<Series> inOtherUnits(SeriesId series) {
        return now.inOtherUnits(series);
    }

    @Override
    public NavigableMap<Period, Observation> current(SeriesId series) {
        NavigableMap<Period, Observation> its = changed.get(series);
        return its == null ? now.current(series) : its;
    }

    /// As it is now: what a file says of its places stays true of it.
    @Override
    public Set<SeriesId> unplacedBesidePlaces() {
        return now.unplacedBesidePlaces();
    }
}
