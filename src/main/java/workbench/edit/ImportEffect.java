package workbench.edit;

import workbench.model.ImportId;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.SeriesId;
import workbench.store.ImportedFigure;
import workbench.store.Ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What withdrawing an import, or restoring it, did to the figures that count.
///
/// @param gone figures that nothing tells any more
/// @param back figures that nothing told before
/// @param other figures that are told by another import, with another value
public record ImportEffect(long gone, long back, long other) {
    /// What the dossier says of the figures that one import brought: to be asked before and after.
    ///
    /// @param figures by series; a series whose figures nothing tells has none
    public record Counting(Map<SeriesId, NavigableMap<Period, Observation>> figures) {
        /// The figures that count now.
        public static Counting of(Ledger ledger, ImportId id) {
            Map<SeriesId, Set<Period>> brought = new HashMap<>();
            for (ImportedFigure figure : ledger.broughtBy(id)) {
                brought.computeIfAbsent(figure.series().id(), _ -> new HashSet<>())
                        .add(figure.told().period());
            }
            Map<SeriesId, NavigableMap<Period, Observation>> figures = new HashMap<>();
            brought.forEach(
                    (series, periods) -> {
                        NavigableMap<Period, Observation> now =
                                new TreeMap<>(ledger.current(series));
                        now.keySet().retainAll(periods);
                        figures.put(series, now);
                    });
            return new Counting(figures);
        }
    }

    /// What changed between two moments of the same import.
    public static ImportEffect between(Counting before, Counting after) {
        long gone = 0;
        long back = 0;
        long other = 0;
        for (Map.Entry<SeriesId, NavigableMap<Period, Observation>> one :
                after.figures().entrySet()) {
            NavigableMap<Period, Observation> then =
                    before.figures().getOrDefault(one.getKey(), new TreeMap<>());
            NavigableMap<Period, Observation> now = one.getValue();
            gone += then.keySet().stream().filter(period -> !now.containsKey(period)).count();
            back += now.keySet().stream().filter(period -> !then.containsKey(period)).count();
            other +=
                    now.values().stream()
                            .filter(
                                    figure ->
                                            Optional.ofNullable(then.get(figure.period()))
                                                    .filter(was -> differ(was, figure))
                                                    .isPresent())
                            .count();
        }
        return new ImportEffect(gone, back, other);
    }

    private static boolean differ(Observation one, Observation other) {
        return !one.value().equals(other.value()) || one.multiplier() != other.multiplier();
    }
}
