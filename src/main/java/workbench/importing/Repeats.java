package workbench.importing;

import workbench.model.CellProblem;
import workbench.model.Message;
import workbench.model.ObservationStatus;
import workbench.model.SeriesKey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// Settles figures of one file that share a key and a period, so that no cell is lost.
///
/// The same value again is the same figure: its first cell is kept. Another value becomes a series
/// of its own, told apart by `occurrence=2`, and a problem says so.
final class Repeats {
    private static final String OCCURRENCE = "occurrence";

    private final Map<String, Place> places = new HashMap<>();

    /// One key and period: the first figure there, and every value that stood there.
    private record Place(FoundFigure first, Set<Content> contents) {}

    /// What makes two figures of a place the same.
    private record Content(OptionalDouble value, int multiplier, ObservationStatus status) {}

    /// What becomes of a figure.
    ///
    /// @param kept the figure to keep; empty for an exact repetition
    /// @param problem what the person should look at
    record Outcome(Optional<FoundFigure> kept, Optional<CellProblem> problem) {}

    Outcome settle(FoundFigure figure) {
        Content content = new Content(figure.value(), figure.multiplier(), figure.status());
        Place place = places.get(name(figure));
        if (place == null) {
            begin(figure, content);
            return new Outcome(Optional.of(figure), Optional.empty());
        }
        if (!place.contents().add(content)) {
            return new Outcome(Optional.empty(), Optional.empty());
        }
        int occurrence = place.contents().size();
        FoundFigure kept = occurrence(figure, occurrence);
        // The source may have a column of that name itself.
        while (places.containsKey(name(kept))) {
            occurrence++;
            kept = occurrence(figure, occurrence);
        }
        begin(kept, content);
        return new Outcome(
                Optional.of(kept), Optional.of(problem(figure, place.first(), occurrence)));
    }

    private void begin(FoundFigure figure, Content content) {
        places.put(name(figure), new Place(figure, new HashSet<>(Set.of(content))));
    }

    private static String name(FoundFigure figure) {
        return figure.key().canonical() + "\u001e" + figure.period().text();
    }

    private static FoundFigure occurrence(FoundFigure figure, int number) {
        SeriesKey key = figure.key();
        return figure.withKey(
                new SeriesKey(
                        key.indicator(),
                        key.place(),
                        key.unit(),
                        key.breakdown().with(OCCURRENCE, Integer.toString(number))));
    }

    private static CellProblem problem(FoundFigure figure, FoundFigure first, int occurrence) {
        return new CellProblem(
                figure.cell(),
                figure.raw(),
                CellProblem.Kind.DUPLICATE_KEY,
                Message.of(
                        "importing.problem.duplicate-key",
                        first.cell().toString(),
                        Integer.toString(occurrence)));
    }
}
