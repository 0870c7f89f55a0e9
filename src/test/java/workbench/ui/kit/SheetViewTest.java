package workbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.job.Progress;
import workbench.model.CellRef;
import workbench.sheet.Grid;
import workbench.sheet.SheetFiles;
import workbench.ui.Fx;

import java.nio.file.Files;
import java.nio.file.Path;

class SheetViewTest {
    private static final int MANY = 100_000;

    @TempDir Path folder;

    private Grid grid(int rows) throws Exception {
        StringBuilder lines = new StringBuilder("Place,2019,2020\n");
        for (int row = 2; row <= rows; row++) {
            lines.append("Ward ").append(row).append(",1,2\n");
        }
        Path file = Files.writeString(folder.resolve("wards.csv"), lines);
        SheetFiles files = new SheetFiles();
        return files.grids(files.open(file), Progress.SILENT).getFirst();
    }

    private static SheetView shown(Grid grid) throws Exception {
        return Fx.get(
                () -> {
                    SheetView view = new SheetView();
                    view.show(grid, (_, _) -> Tint.NONE);
                    StackPane root = new StackPane(view);
                    new Scene(root, 600, 400);
                    root.applyCss();
                    root.layout();
                    return view;
                });
    }

    private static void press(SheetView view, KeyCode code, boolean control) throws Exception {
        Fx.run(
                () ->
                        view.fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        code,
                                        false,
                                        control,
                                        false,
                                        false)));
    }

    @Test
    void arrowsMoveTheSelectionAndStopAtTheEdges() throws Exception {
        SheetView view = shown(grid(3));
        press(view, KeyCode.DOWN, false);
        press(view, KeyCode.RIGHT, false);
        assertThat(view.selected().get().map(CellRef::a1)).contains("B2");
        press(view, KeyCode.RIGHT, false);
        press(view, KeyCode.RIGHT, false);
        press(view, KeyCode.DOWN, false);
        press(view, KeyCode.DOWN, false);
        assertThat(view.selected().get().map(CellRef::a1)).contains("C3");
        press(view, KeyCode.HOME, true);
        assertThat(view.selected().get().map(CellRef::a1)).contains("A1");
    }

    @Test
    void screenReadersHearTheCellAndWhatItHolds() throws Exception {
        SheetView view = shown(grid(3));
        Fx.run(() -> view.reveal(new CellRef("", 3, 1)));
        assertThat(view.getAccessibleText()).isEqualTo("A3: Ward 3");
    }

    @Test
    void aMarkedCellIsSelectedAndInSightHoweverFarDown() throws Exception {
        SheetView view = shown(grid(MANY));
        Fx.run(
                () -> {
                    view.mark(new CellRef("", MANY - 10, 2));
                    view.layout();
                });
        assertThat(view.selected().get()).contains(new CellRef("", MANY - 10, 2));
        assertThat(Fx.get(() -> view.isInSight(new CellRef("", MANY - 10, 2)))).isTrue();
        assertThat(Fx.get(() -> view.isInSight(new CellRef("", 1, 1)))).isFalse();
    }

    @Test
    void aHundredThousandRowsArePaintedAsFastAsTen() throws Exception {
        SheetView view = shown(grid(MANY));
        long cells =
                Fx.get(
                        () -> {
                            press(view, KeyCode.END, true);
                            return view.paintedCells();
                        });
        assertThat(cells).isBetween(1L, 400L);
    }
}
