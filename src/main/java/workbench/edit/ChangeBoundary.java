package workbench.edit;

import workbench.job.Progress;
import workbench.model.Message;
import workbench.model.Period;
import workbench.model.Place;
import workbench.model.Series;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.Ledger;

import java.util.ArrayList;
import java.util.List;

/// Says that from a period on a place's name stands for another territory, as after an annexation.
/// Every series of the place breaks there, whatever it counts.
public final class ChangeBoundary {
    private final Dossier dossier;

    public ChangeBoundary(Dossier dossier) {
        this.dossier = dossier;
    }

    /// @param place as the series of the dossier name it; those that have no figure before the
    ///   period are left as they are
    /// @param from the first period that is other; it need not have a figure yet
    /// @param boundary what the name stands for from then on
    /// @param reason why figures on both sides do not compare
    /// @return how many series break there now
    /// @throws WorkbenchException where one of these is not said, or no series of the place has a
    ///   figure before the period
    public int change(Place place, Period from, String boundary, String reason, Progress progress)
            throws WorkbenchException {
        Segments.mustBeSaid(from, reason);
        if (boundary.isBlank()) {
            throw Segments.refused("edit.boundary.not-said", place.name());
        }
        StartSegment.What what = new StartSegment.What("", "", boundary);
        return dossier.write(
                Message.of("edit.boundary", place.name(), from.text()),
                writer -> {
                    List<Series> broken = withFiguresBefore(writer.ledger(), place, from, progress);
                    if (broken.isEmpty()) {
                        throw Segments.refused("edit.segment.no-figure-before", from.text());
                    }
                    broken.forEach(
                            one ->
                                    Segments.begin(
                                            writer,
                                            one,
                                            StartSegment.segment(one, from, what, reason.strip())));
                    return broken.size();
                });
    }

    private static List<Series> withFiguresBefore(
            Ledger ledger, Place place, Period from, Progress progress) {
        List<Series> found = new ArrayList<>();
        for (Series series : ledger.allSeries()) {
            progress.checkCancelled();
            if (series.key().place().equals(place)
                    && ledger.current(series.id()).lowerKey(from) != null) {
                found.add(series);
            }
        }
        return found;
    }
}
