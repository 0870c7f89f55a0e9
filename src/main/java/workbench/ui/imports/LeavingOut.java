package workbench.ui.imports;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import workbench.importing.DecidedCell;
import workbench.importing.recipe.CellDecision;
import workbench.model.CellRef;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// Asks why cells are left out. Nobody has to say: the reason may stay empty, and what was said
/// last is offered, so that one reason for many cells is typed once. For the screen's thread.
final class LeavingOut {
    private final Function<CellRef, Optional<DecidedCell>> decided;
    private final BiConsumer<List<CellRef>, String> leaveOut;
    private final ReadOnlyObjectWrapper<Optional<List<CellRef>>> cells =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty reason = new SimpleStringProperty("");
    private String last = "";
    private Runnable before = () -> {};

    /// @param decided what was decided of a cell before
    /// @param leaveOut leaves cells out, for a reason that may be empty
    LeavingOut(
            Function<CellRef, Optional<DecidedCell>> decided,
            BiConsumer<List<CellRef>, String> leaveOut) {
        this.decided = decided;
        this.leaveOut = leaveOut;
    }

    /// The cells that are asked about; empty while nothing is asked.
    ReadOnlyObjectProperty<Optional<List<CellRef>>> cells() {
        return cells.getReadOnlyProperty();
    }

    /// Why they are left out.
    StringProperty reason() {
        return reason;
    }

    /// Asks about cells; offers the reason that they have, else the one that was given last.
    ///
    /// @param before what to do before they are left out
    void ask(List<CellRef> which, Runnable before) {
        this.before = before;
        reason.set(reasonOf(which).orElse(last));
        cells.set(Optional.of(List.copyOf(which)));
    }

    /// The one reason for which all of these are left out already.
    private Optional<String> reasonOf(List<CellRef> which) {
        List<Optional<String>> reasons =
                which.stream().map(cell -> decided.apply(cell).flatMap(LeavingOut::why)).toList();
        return reasons.stream().distinct().count() == 1 ? reasons.getFirst() : Optional.empty();
    }

    private static Optional<String> why(DecidedCell cell) {
        return cell.decision() instanceof CellDecision.LeaveOut(_, var why) && !why.isBlank()
                ? Optional.of(why)
                : Optional.empty();
    }

    /// Leaves them out.
    void save() {
        if (cells.get().isEmpty()) {
            return;
        }
        List<CellRef> which = cells.get().get();
        String why = reason.get().strip();
        last = why.isEmpty() ? last : why;
        cells.set(Optional.empty());
        before.run();
        leaveOut.accept(which, why);
    }

    /// Asks no more, and leaves all as it is.
    void cancel() {
        cells.set(Optional.empty());
    }
}
