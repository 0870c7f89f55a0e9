package workbench.ui.indicators;

import workbench.figure.FigureRef;
import workbench.figure.Figures;
import workbench.figure.Resolution;
import workbench.measure.Track;
import workbench.model.Message;
import workbench.model.Period;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.store.Ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Measures the rows that somebody looks at, each once. Asked by jobs only: it reads the dossier.
final class Measures {
    private final Ledger ledger;
    private final Map<SeriesId, SeriesRow.Measured> known = new ConcurrentHashMap<>();

    Measures(Ledger ledger) {
        this.ledger = ledger;
    }

    /// The row with what all of its figures tell.
    SeriesRow measured(SeriesRow row) {
        return row.with(known.computeIfAbsent(row.id(), _ -> measure(row)));
    }

    private SeriesRow.Measured measure(SeriesRow row) {
        Series series = row.series();
        Figures figures = new Figures(ledger);
        return new SeriesRow.Measured(
                figures.resolve(series, FigureRef.Kind.CHANGE, Period.NONE, Period.NONE),
                row.aim() == SeriesRow.Aim.OTHER_PLACE
                        ? new Resolution.Unresolved(
                                Message.of("ui.indicators.progress.other-place"))
                        : figures.resolve(
                                series, FigureRef.Kind.PROGRESS, Period.NONE, Period.NONE),
                course(figures.track(series)),
                row.restated()
                        && row.latestFigure()
                                .filter(figure -> ToldOtherwise.is(ledger, row.id(), figure.last()))
                                .isPresent());
    }

    private static List<SeriesRow.Point> course(Track track) {
        List<SeriesRow.Point> course = new ArrayList<>();
        List<Track.Point> points = track.points();
        for (int i = 0; i < points.size(); i++) {
            Track.Point point = points.get(i);
            course.add(
                    new SeriesRow.Point(
                            point.period().position(),
                            point.value(),
                            i > 0
                                    && track.breaksBetween(
                                            points.get(i - 1).period(), point.period())));
        }
        return course;
    }
}
