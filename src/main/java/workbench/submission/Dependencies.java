package workbench.submission;

import workbench.chart.ChartSpec;
import workbench.figure.FigureRef;
import workbench.figure.Figures;
import workbench.figure.SeriesRef;
import workbench.model.Series;
import workbench.model.SeriesId;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/// Which series a text of the submission rests on, so that a change of one finds the texts that it
/// touches.
public final class Dependencies {
    private final Figures figures;

    public Dependencies(Figures figures) {
        this.figures = figures;
    }

    /// The series whose figures an answer's tokens show; a token that leads nowhere counts for
    /// none.
    public Set<SeriesId> of(Answer answer) {
        return found(answer.figures().values().stream().map(FigureRef::series));
    }

    /// The series whose figures the results of a programme show.
    public Set<SeriesId> of(Initiative initiative) {
        return found(initiative.figures().values().stream().map(FigureRef::series));
    }

    /// The series that a chart draws.
    public Set<SeriesId> of(ChartSpec chart) {
        return found(chart.lines().stream().map(ChartSpec.Line::series));
    }

    private Set<SeriesId> found(Stream<SeriesRef> refs) {
        Set<SeriesId> series = new LinkedHashSet<>();
        refs.forEach(ref -> figures.find(ref).map(Series::id).ifPresent(series::add));
        return series;
    }
}
