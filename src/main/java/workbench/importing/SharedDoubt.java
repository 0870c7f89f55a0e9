package workbench.importing;

import workbench.importing.SeriesDoubts.Told;

import java.util.Optional;
import java.util.function.IntFunction;

/// What nearly all figures of an indicator and a period share is told once, of their total where
/// one is printed, and not of each of them: a year of closed doors is one thing to look at.
final class SharedDoubt {
    private int count;
    private Optional<Told> teller = Optional.empty();
    private Optional<IntFunction<Doubt>> doubt = Optional.empty();

    /// Takes a figure of the draft that is so.
    ///
    /// @param words what is to be said of it, by how many others are so
    void take(Told figure, IntFunction<Doubt> words) {
        count += figure.derived() ? 0 : 1;
        if (teller.isEmpty() || tellsMore(figure, teller.get())) {
            teller = Optional.of(figure);
            doubt = Optional.of(words);
        }
    }

    /// The largest total, else the figure that came first.
    private static boolean tellsMore(Told figure, Told than) {
        if (figure.derived() != than.derived()) {
            return figure.derived();
        }
        return figure.derived() ? figure.value() > than.value() : figure.drafted() < than.drafted();
    }

    /// The figure that tells it; nothing where only a total is so.
    Optional<Told> teller() {
        return count == 0 ? Optional.empty() : teller;
    }

    /// What is told of it.
    Doubt doubt() {
        Told figure = teller.orElseThrow();
        return doubt.orElseThrow().apply(figure.derived() ? count : count - 1);
    }
}
