package workbench.ui.indicators;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

import workbench.model.Period;
import workbench.model.SeriesId;
import workbench.ui.kit.HeldWords;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What a person began to write in a form beside a series and left because something else was
/// chosen: by the series and the year that were looked at, so that it is shown where it waits.
final class HalfWritten {
    private final List<Waiting> all = new ArrayList<>();
    private final Set<HeldWords> heard = new HashSet<>();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();

    /// Which form it was.
    enum Form {
        FIGURE,
        BREAK,
        JOIN,
        TARGET,
        DEFINITION,
        BOUNDARY
    }

    /// What waits.
    ///
    /// @param year the one that was looked at, where the form is about a year
    record Left(Form form, SeriesId series, Optional<Period> year) {}

    /// @param held where the words wait, by what the form was about
    private record Waiting(Left left, Object about, HeldWords held) {
        boolean isThere() {
            return held.has(about);
        }
    }

    /// Grows whenever something else may be waiting.
    ReadOnlyLongProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /// Tells that a form is about to go. Whether anything was typed in it is known once it has
    /// gone.
    void leaves(Left left, Object about, HeldWords held) {
        all.removeIf(one -> !one.isThere() || one.left().equals(left));
        all.add(new Waiting(left, about, held));
        if (heard.add(held)) {
            held.changes().subscribe((_, _) -> changes.set(changes.get() + 1));
        }
    }

    /// What waits beside a series, in the order in which it was left.
    List<Left> of(SeriesId series) {
        return all.stream()
                .filter(one -> one.left().series().equals(series) && one.isThere())
                .map(Waiting::left)
                .toList();
    }

    /// Whether anything waits at a year of a series.
    boolean isAt(SeriesId series, Period year) {
        return of(series).stream().anyMatch(one -> one.year().equals(Optional.of(year)));
    }

    /// Whether anything waits.
    boolean isAny() {
        return all.stream().anyMatch(Waiting::isThere);
    }

    /// Lets go what waits beside a series and can no longer be gone on with.
    void keepOnly(SeriesId series, Predicate<Left> possible) {
        if (all.removeIf(one -> one.left().series().equals(series) && !possible.test(one.left()))) {
            changes.set(changes.get() + 1);
        }
    }

    /// Another dossier is open.
    void forget() {
        all.clear();
        changes.set(changes.get() + 1);
    }
}
