package workbench.importing;

import workbench.model.CellProblem;
import workbench.model.CellRef;
import workbench.model.Message;
import workbench.model.ObservationStatus;
import workbench.model.SeriesKey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// Settles figures of one file that share a key and a period, so that no cell is lost.
///
/// The same value again is the same figure: its first cell is kept. Another value becomes a series
/// of its own, told apart by `occurrence=2`, and a problem says so; of a sheet of which many are
/// told apart so, one problem says it of all but the first few.
final class Repeats {
    private static final String OCCURRENCE = "occurrence";

    /// As many problems of a sheet are told one by one.
    private static final int TOLD = 3;

    private final Map<String, OfSheet> sheets = new LinkedHashMap<>();

    private final Places places;

    /// Of a file that is held.
    Repeats() {
        this(new HeldPlaces());
    }

    Repeats(Places places) {
        this.places = places;
    }

    /// Where figures have stood so far: each key and period is a place.
    interface Places {
        /// The place of a figure where others have stood; empty where this is the first one there,
        /// which is remembered.
        Optional<Place> meet(FoundFigure figure, Content content);
    }

    /// One key and period at which a figure stands.
    interface Place {
        /// The cell of the first figure there.
        CellRef first();

        /// Remembers what stands there, too.
        ///
        /// @return whether nothing there was the same
        boolean add(Content content);

        /// How many different contents have stood there.
        int contents();
    }

    /// What makes two figures of a place the same.
    record Content(OptionalDouble value, int multiplier, ObservationStatus status) {}

    /// Places that are held with all that stood there.
    private static final class HeldPlaces implements Places {
        private final Map<String, Held> places = new HashMap<>();

        private record Held(CellRef first, Set<Content> all) implements Place {
            @Override
            public boolean add(Content content) {
                return all.add(content);
            }

            @Override
            public int contents() {
                return all.size();
            }
        }

        @Override
        public Optional<Place> meet(FoundFigure figure, Content content) {
            String name = figure.key().canonical() + "\u001e" + figure.period().text();
            Held known = places.get(name);
            if (known == null) {
                places.put(name, new Held(figure.cell(), new HashSet<>(Set.of(content))));
            }
            return Optional.ofNullable(known);
        }
    }

    /// What becomes of a figure.
    ///
    /// @param kept the figure to keep; empty for an exact repetition
    /// @param problem what the person should look at
    record Outcome(Optional<FoundFigure> kept, Optional<CellProblem> problem) {}

    /// The figures of a sheet that are told apart by numbers.
    private static final class OfSheet {
        private int count;
        private Optional<FoundFigure> untold = Optional.empty();
    }

    Outcome settle(FoundFigure figure) {
        Content content = new Content(figure.value(), figure.multiplier(), figure.status());
        Optional<Place> place = places.meet(figure, content);
        if (place.isEmpty()) {
            return new Outcome(Optional.of(figure), Optional.empty());
        }
        if (!place.get().add(content)) {
            return new Outcome(Optional.empty(), Optional.empty());
        }
        int occurrence = place.get().contents();
        FoundFigure kept = occurrence(figure, occurrence);
        // The source may have a column of that name itself.
        while (places.meet(kept, content).isPresent()) {
            occurrence++;
            kept = occurrence(figure, occurrence);
        }
        return new Outcome(
                Optional.of(kept),
                isTold(figure)
                        ? Optional.of(problem(figure, place.get().first(), occurrence))
                        : Optional.empty());
    }

    /// Whether a figure that is told apart by a number is told of by itself.
    private boolean isTold(FoundFigure figure) {
        OfSheet sheet = sheets.computeIfAbsent(figure.cell().sheet(), _ -> new OfSheet());
        sheet.count++;
        if (sheet.count > TOLD && sheet.untold.isEmpty()) {
            sheet.untold = Optional.of(figure);
        }
        return sheet.count <= TOLD;
    }

    /// Once all figures are settled: what a person should look at of those that were not told of
    /// one by one, at the first of each sheet.
    List<CellProblem> others() {
        return sheets.values().stream()
                .flatMap(
                        sheet ->
                                sheet.untold.stream()
                                        .map(figure -> problem(figure, sheet.count - TOLD)))
                .toList();
    }

    private static CellProblem problem(FoundFigure first, int count) {
        return new CellProblem(
                first.cell(),
                first.raw(),
                CellProblem.Kind.DUPLICATE_KEY,
                Message.of("importing.problem.duplicate-keys", count));
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

    private static CellProblem problem(FoundFigure figure, CellRef first, int occurrence) {
        return new CellProblem(
                figure.cell(),
                figure.raw(),
                CellProblem.Kind.DUPLICATE_KEY,
                Message.of(
                        "importing.problem.duplicate-key",
                        first.toString(),
                        Integer.toString(occurrence)));
    }
}
