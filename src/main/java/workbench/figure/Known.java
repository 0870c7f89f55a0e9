package workbench.figure;

import workbench.model.IndicatorId;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.store.Ledger;
import workbench.store.StoredIndicator;

import java.util.List;
import java.util.NavigableMap;
import java.util.Set;

/// What figures are found in: a dossier, or one with figures added of which it knows nothing.
interface Known {
    List<StoredIndicator> everyIndicator();

    List<Series> seriesOf(IndicatorId indicator);

    /// The series that differ from one by their unit alone.
    List<Series> inOtherUnits(SeriesId series);

    NavigableMap<Period, Observation> current(SeriesId series);

    /// The series without a place that files tell beside others with one.
    Set<SeriesId> unplacedBesidePlaces();

    static Known in(Ledger ledger) {
        return new Known() {
            @Override
            public List<StoredIndicator> everyIndicator() {
                return ledger.everyIndicator();
            }

            @Override
            public List<Series> seriesOf(IndicatorId indicator) {
                return ledger.seriesOf(indicator);
            }

            @Override
            public List<Series> inOtherUnits(SeriesId series) {
                return ledger.inOtherUnits(series);
            }

            @Override
            public NavigableMap<Period, Observation> current(SeriesId series) {
                return ledger.current(series);
            }

            @Override
            public Set<SeriesId> unplacedBesidePlaces() {
                return ledger.unplacedBesidePlaces();
            }
        };
    }
}
