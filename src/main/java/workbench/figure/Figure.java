package workbench.figure;

import workbench.measure.Result;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Series;
import workbench.model.Unit;

import java.util.List;
import java.util.Optional;

/// A number with its passport: what it is, and the cells it comes from.
///
/// @param kind the observation itself, or a measure of it
/// @param series what it tells of
/// @param value in units of one, its multiplier applied; a measure's plain number
/// @param unit of `value`; {@link Unit#RATIO} or {@link Unit#PERCENT} (points) for a change
/// @param decimals to show
/// @param from the first period it looks at; the same as `to` for an observation
/// @param to the last
/// @param grade for progress alone
/// @param evidence the observations it was made from, oldest first, never empty
public record Figure(
        FigureRef.Kind kind,
        Series series,
        double value,
        Unit unit,
        int decimals,
        Period from,
        Period to,
        Optional<Result.Grade> grade,
        List<Observation> evidence) {
    public Figure {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a figure without evidence");
        }
    }

    /// The same shown with so many decimals.
    public Figure withDecimals(int wanted) {
        return new Figure(kind, series, value, unit, wanted, from, to, grade, evidence);
    }

    /// Whether any of its evidence says of itself that it is illustrative.
    public boolean isIllustrative() {
        return evidence.stream().anyMatch(Illustrative::is);
    }

    /// The observation that it tells of, the latest of a measure's.
    public Observation last() {
        return evidence.getLast();
    }
}
