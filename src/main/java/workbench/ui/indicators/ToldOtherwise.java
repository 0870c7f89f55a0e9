package workbench.ui.indicators;

import workbench.model.Observation;
import workbench.model.SeriesId;
import workbench.store.ImportRecord;
import workbench.store.Ledger;

/// Whether a figure was restated: two imports that stand tell it differently. Of a series only one
/// figure may be, which says nothing of the others. Asked by jobs only: it reads the dossier.
final class ToldOtherwise {
    private ToldOtherwise() {}

    /// @param current what counts now of the figure
    static boolean is(Ledger ledger, SeriesId series, Observation current) {
        return ledger.history(series, current.period()).stream()
                .filter(
                        told ->
                                !told.scaled().equals(current.scaled())
                                        || told.isMissing() != current.isMissing())
                .anyMatch(
                        told ->
                                ledger.importOf(told.importId())
                                        .filter(ImportRecord::current)
                                        .isPresent());
    }
}
