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

/// What figures are found in: a dossier, or one as it would be.
interface FigureSource {
    /// By name.
    List<StoredIndicator> indicators();

    /// The series of an indicator, in the store's order.
    List<Series> seriesOf(IndicatorId indicator);

    /// The series that differ from one by their unit alone.
    List<Series> inOtherUnits(SeriesId series);

    NavigableMap<Period, Observation> current(SeriesId series);

    /// A dossier as it is.
    static FigureSource of(Ledger ledger) {
        return new FigureSource() {
            @Override
            public List<StoredIndicator> indicators() {
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
        };
    }
}
