package workbench.ui.imports;

import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

import workbench.catalogue.Texts;
import workbench.importing.DecidedCell;
import workbench.model.CellRef;
import workbench.ui.kit.SheetView;

import java.util.Optional;

/// The cells of a sheet in whose place another value was typed: the sheet shows that, and what the
/// file says there stands beside the mouse.
final class CorrectedCells {
    private final ItemWords words;
    private final Sight sight;
    private final SheetView view;

    /// What stands beside the mouse.
    private Optional<Tooltip> hint = Optional.empty();

    CorrectedCells(Texts texts, Sight sight, SheetView view) {
        this.words = new ItemWords(texts);
        this.sight = sight;
        this.view = view;
        view.setOnMouseMoved(this::pointedAt);
        view.setOnMouseExited(_ -> hint(Optional.empty()));
    }

    /// Writes the typed values into the sheet.
    void show() {
        view.write(
                cell ->
                        at(cell).flatMap(DecidedCell::instead)
                                .map(typed -> typed.value().toPlainString()));
    }

    /// What stands in a cell, what the file says there and why; empty of a cell that is as in the
    /// file.
    Optional<String> words(CellRef cell) {
        return at(cell).map(words::instead);
    }

    private Optional<DecidedCell> at(CellRef cell) {
        return sight.items()
                .get()
                .flatMap(items -> items.decidedAt(cell))
                .filter(decided -> decided.instead().isPresent());
    }

    private void pointedAt(MouseEvent event) {
        hint(view.cellAt(event.getX(), event.getY()).flatMap(this::words));
    }

    private void hint(Optional<String> said) {
        if (!said.equals(hint.map(Tooltip::getText))) {
            hint.ifPresent(before -> Tooltip.uninstall(view, before));
            hint = said.map(Tooltip::new);
            hint.ifPresent(now -> Tooltip.install(view, now));
        }
    }
}
