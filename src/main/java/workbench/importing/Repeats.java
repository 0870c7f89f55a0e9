package workbench.importing;

import workbench.model.CellProblem;
import workbench.model.Message;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Settles figures of one file that share a key and a period, so that no cell is lost.
///
/// The same value again is the same figure: its first cell is kept. Another value becomes a series
/// of its own, told apart by `occurrence=2`, and a problem says so.
final class Repeats {
    private static final String OCCURRENCE = "occurrence";

    private final Map<String, FoundFigure> seen = new HashMap<>();

    /// What becomes of a figure.
    ///
    /// @param kept the figure to keep; empty for an exact repetition
    /// @param problem what the person should look at
    record Outcome(Optional<FoundFigure> kept, Optional<CellProblem> problem) {}

    Outcome settle(FoundFigure figure) {
        FoundFigure candidate = figure;
        for (int occurrence = 2; ; occurrence++) {
            String place = candidate.key().canonical() + "\u001e" + candidate.period().text();
            FoundFigure before = seen.putIfAbsent(place, candidate);
            if (before == null) {
                return new Outcome(
                        Optional.of(candidate),
                        occurrence == 2
                                ? Optional.empty()
                                : Optional.of(problem(figure, occurrence - 1)));
            }
            if (before.value().equals(figure.value())
                    && before.multiplier() == figure.multiplier()
                    && before.status().equals(figure.status())) {
                return new Outcome(Optional.empty(), Optional.empty());
            }
            candidate =
                    figure.withKey(
                            new workbench.model.SeriesKey(
                                    figure.key().indicator(),
                                    figure.key().place(),
                                    figure.key().unit(),
                                    figure.key()
                                            .breakdown()
                                            .with(OCCURRENCE, Integer.toString(occurrence))));
        }
    }

    private CellProblem problem(FoundFigure figure, int occurrence) {
        FoundFigure first = seen.get(figure.key().canonical() + "\u001e" + figure.period().text());
        return new CellProblem(
                figure.cell(),
                figure.raw(),
                CellProblem.Kind.DUPLICATE_KEY,
                Message.of(
                        "importing.problem.duplicate-key",
                        first == null ? "" : first.cell().toString(),
                        Integer.toString(occurrence)));
    }
}
