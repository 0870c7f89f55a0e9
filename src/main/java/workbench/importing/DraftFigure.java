package workbench.importing;

import workbench.model.Observation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// One figure of an import draft, held against what the dossier knows.
///
/// @param found the figure as the file tells it
/// @param change what committing it would do
/// @param before the figure that it repeats or restates; empty for a new one
/// @param doubts why it is suspicious; mostly empty
public record DraftFigure(
        FoundFigure found, Change change, Optional<Observation> before, List<Doubt> doubts) {
    /// The largest share of change first; those alike in it stay in their order.
    public static final Comparator<DraftFigure> LARGEST_CHANGE_FIRST =
            Comparator.comparingDouble(DraftFigure::weight).reversed();

    public DraftFigure {
        doubts = List.copyOf(doubts);
    }

    /// A figure held against the one before.
    public static DraftFigure of(FoundFigure found, Optional<Observation> before) {
        Change change =
                before.isEmpty()
                        ? Change.NEW
                        : isSame(before.get(), found) ? Change.UNCHANGED : Change.RESTATED;
        return new DraftFigure(found, change, before, List.of());
    }

    /// The same, with more to doubt it for.
    public DraftFigure doubtedFor(List<Doubt> more) {
        return new DraftFigure(
                found, change, before, Stream.concat(doubts.stream(), more.stream()).toList());
    }

    /// Whether a figure would take a known value away without telling why.
    static boolean takesAway(FoundFigure now, Optional<Observation> before) {
        return now.unread() && before.filter(known -> known.value().isPresent()).isPresent();
    }

    private static boolean isSame(Observation before, FoundFigure now) {
        return before.value().equals(now.value())
                && (before.value().isEmpty() || before.multiplier() == now.multiplier())
                && before.status().equals(now.status());
    }

    /// How much of the earlier value the new one adds or takes away: 0.5 where 10 became 15; empty
    /// where either is missing or the earlier one is nought.
    public OptionalDouble share() {
        return before.map(found::shareOf).orElse(OptionalDouble.empty());
    }

    /// Whether it is new and has no value.
    public boolean isNewAndMissing() {
        return change == Change.NEW && found.isMissing();
    }

    /// One that came or went, or was nought, outweighs any that only moved.
    private double weight() {
        OptionalDouble share = share();
        return share.isPresent() ? Math.abs(share.getAsDouble()) : Double.MAX_VALUE;
    }

    /// What a figure does to the dossier.
    public enum Change {
        NEW,
        UNCHANGED,
        RESTATED
    }
}
