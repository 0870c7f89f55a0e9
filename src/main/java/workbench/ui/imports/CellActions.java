package workbench.ui.imports;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import workbench.catalogue.Texts;
import workbench.model.CellRef;
import workbench.ui.kit.MenuKey;
import workbench.ui.kit.PointerMenu;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the keyboard and the right button do to the cells that are chosen: Delete leaves them out,
/// with Shift it asks why first, F2 and Enter put another value in the place of one.
final class CellActions {
    private final Texts texts;
    private final CellDecisions decisions;

    CellActions(Texts texts, CellDecisions decisions) {
        this.texts = texts;
        this.decisions = decisions;
    }

    /// The keys and the menu of a list.
    ///
    /// @param cells those that are chosen, and of which something may be decided
    /// @param before what to do before one leaves the list
    void on(Control list, Supplier<List<CellRef>> cells, Runnable before) {
        keys(list, cells, before);
        ContextMenu menu = new ContextMenu();
        Consumer<Runnable> open =
                show -> {
                    menu.hide();
                    menu.getItems().setAll(items(cells.get(), before));
                    if (!menu.getItems().isEmpty()) {
                        show.run();
                    }
                };
        Runnable below = () -> menu.show(chosenRow(list), Side.BOTTOM, 0, 0);
        list.setOnContextMenuRequested(
                event -> {
                    open.accept(
                            event.isKeyboardTrigger()
                                    ? below
                                    : () -> PointerMenu.open(menu, list, event));
                    event.consume();
                });
        MenuKey.on(list, () -> open.accept(below));
    }

    /// The row of a list that is chosen; the list where it is out of sight.
    private static Node chosenRow(Control list) {
        return list.lookupAll(".list-cell").stream()
                .filter(row -> row instanceof ListCell<?> cell && cell.isSelected())
                .findFirst()
                .orElse(list);
    }

    /// The keys alone.
    void keys(Region where, Supplier<List<CellRef>> cells, Runnable before) {
        where.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.isShortcutDown() || event.isAltDown()) {
                        return;
                    }
                    List<CellRef> those = cells.get();
                    switch (event.getCode()) {
                        case DELETE, BACK_SPACE -> {
                            if (!those.isEmpty()) {
                                if (event.isShiftDown()) {
                                    leaveOutBecause(those, before);
                                } else {
                                    leaveOutOrTakeBack(those, before);
                                }
                                event.consume();
                            }
                        }
                        case F2, ENTER -> {
                            if (those.size() == 1) {
                                decisions.correct(those.getFirst());
                                event.consume();
                            }
                        }
                        default -> {
                            // Others move about.
                        }
                    }
                });
    }

    /// What may be done to cells, as entries of a menu; none for no cells.
    List<MenuItem> items(List<CellRef> cells, Runnable before) {
        List<MenuItem> items = new ArrayList<>();
        if (cells.size() == 1) {
            MenuItem correct = new MenuItem(texts.text("ui.imports.cells.correct"));
            correct.setId("cell-correct");
            correct.setAccelerator(new KeyCodeCombination(KeyCode.F2));
            correct.setOnAction(_ -> decisions.correct(cells.getFirst()));
            items.add(correct);
        }
        if (!cells.isEmpty()) {
            boolean back = areDecided(cells);
            MenuItem leaveOut =
                    new MenuItem(
                            texts.text(
                                    back ? back(cells) : "ui.imports.cells.leave-out",
                                    cells.size()));
            leaveOut.setId(back ? "cell-back" : "cell-leave-out");
            leaveOut.setAccelerator(new KeyCodeCombination(KeyCode.DELETE));
            leaveOut.setOnAction(_ -> leaveOutOrTakeBack(cells, before));
            MenuItem because = new MenuItem(texts.text("ui.imports.cells.because"));
            because.setId("cell-leave-out-because");
            because.setAccelerator(
                    new KeyCodeCombination(KeyCode.DELETE, KeyCombination.SHIFT_DOWN));
            because.setOnAction(_ -> leaveOutBecause(cells, before));
            items.addAll(List.of(leaveOut, because));
        }
        return items;
    }

    /// Whether of all these cells something was decided.
    boolean areDecided(List<CellRef> cells) {
        return !cells.isEmpty() && cells.stream().allMatch(cell -> decisions.of(cell).isPresent());
    }

    /// The key of the words for taking back what was decided of these cells.
    String back(List<CellRef> cells) {
        boolean typed =
                cells.stream()
                        .flatMap(cell -> decisions.of(cell).stream())
                        .allMatch(decided -> decided.instead().isPresent());
        return typed ? "ui.imports.cells.back.corrected" : "ui.imports.cells.back";
    }

    /// Asks why they are left out, also of those that are left out already: they stay in their list
    /// where that is the list of what is decided, and nobody is led on.
    void leaveOutBecause(List<CellRef> cells, Runnable before) {
        decisions.leaveOutBecause(cells, areDecided(cells) ? () -> {} : before);
    }

    /// What is decided already is taken back: the same key twice leaves all as it was.
    void leaveOutOrTakeBack(List<CellRef> cells, Runnable before) {
        boolean back = areDecided(cells);
        before.run();
        if (back) {
            decisions.takeBack(cells);
        } else {
            decisions.leaveOut(cells);
        }
    }
}
