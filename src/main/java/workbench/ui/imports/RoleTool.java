package workbench.ui.imports;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import workbench.layout.Correction;
import workbench.layout.Correction.RowSays;
import workbench.layout.StubColumn;
import workbench.model.CellRange;
import workbench.ui.kit.Tint;

import java.util.Optional;
import java.util.function.Consumer;

/// The legend as a tool: a role is taken up, and the next cells that are dragged over are said to
/// have it, as by the menu. For the screen's thread.
final class RoleTool {
    private final Consumer<Correction> say;
    private final ReadOnlyObjectWrapper<Optional<Tint>> taken =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param say takes what cells are said to be
    RoleTool(Consumer<Correction> say) {
        this.say = say;
    }

    /// Whether an entry of the legend is a role that cells may be said to have.
    static boolean isRole(Tint tint) {
        return switch (tint) {
            case TITLE, HEADER, STUB, DATA, DERIVED, NOTE -> true;
            case NONE, CROSS, PROBLEM, DOUBTFUL, ORIGIN, LEFT_OUT, CORRECTED -> false;
        };
    }

    /// The role that is taken up.
    ReadOnlyObjectProperty<Optional<Tint>> taken() {
        return taken.getReadOnlyProperty();
    }

    /// Takes a role up, or puts it away where it is the one that is taken up.
    void take(Tint role) {
        taken.set(taken.get().equals(Optional.of(role)) ? Optional.empty() : Optional.of(role));
    }

    void putAway() {
        taken.set(Optional.empty());
    }

    /// Says that cells have the role that is taken up, and puts it away.
    ///
    /// @return whether one was
    boolean use(SeenSheet sheet, CellRange cells) {
        if (taken.get().isEmpty()) {
            return false;
        }
        Tint role = taken.get().get();
        putAway();
        say.accept(correction(role, sheet, cells));
        return true;
    }

    /// Titles, headers, totals and notes are said of rows, names and figures of columns.
    private static Correction correction(Tint role, SeenSheet sheet, CellRange cells) {
        CellRange rows = CorrectionMenu.rows(sheet, cells);
        return switch (role) {
            case TITLE -> new Correction.OfRows(rows, RowSays.TITLE);
            case HEADER -> new Correction.OfRows(rows, RowSays.HEADER);
            case DERIVED -> new Correction.OfRows(rows, RowSays.DERIVED);
            case NOTE -> new Correction.OfRows(rows, RowSays.NOTE);
            case STUB ->
                    new Correction.OfStubs(
                            CorrectionMenu.columns(sheet, cells), StubColumn.Kind.DIMENSION);
            case DATA -> new Correction.OfFigures(CorrectionMenu.columns(sheet, cells));
            case NONE, CROSS, PROBLEM, DOUBTFUL, ORIGIN, LEFT_OUT, CORRECTED ->
                    throw new IllegalArgumentException("no role: " + role);
        };
    }
}
