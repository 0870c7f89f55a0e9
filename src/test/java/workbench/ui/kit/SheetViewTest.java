package workbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.job.Progress;
import workbench.model.CellRange;
import workbench.model.CellRef;
import workbench.model.Provenance;
import workbench.sheet.Grid;
import workbench.sheet.SheetFiles;
import workbench.ui.Fx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
        return shown(grid, 600);
    }

    private static SheetView shown(Grid grid, double width) throws Exception {
        return Fx.get(
                () -> {
                    SheetView view = new SheetView();
                    view.show(grid, (_, _) -> Tint.NONE);
                    StackPane root = new StackPane(view);
                    new Scene(root, width, 400);
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
    void withShiftHeldTheSelectionGrowsFromWhereItBegan() throws Exception {
        SheetView view = shown(grid(5));
        press(view, KeyCode.DOWN, false);
        press(view, KeyCode.DOWN, false);
        pressShifted(view, KeyCode.DOWN);
        pressShifted(view, KeyCode.RIGHT);
        assertThat(view.range().get()).contains(new CellRange(3, 1, 4, 2));
        assertThat(view.selected().get().map(CellRef::a1)).contains("B4");
        pressShifted(view, KeyCode.UP);
        pressShifted(view, KeyCode.UP);
        assertThat(view.range().get()).contains(new CellRange(2, 1, 3, 2));
        press(view, KeyCode.DOWN, false);
        assertThat(view.range().get()).contains(CellRange.cell(3, 2));
    }

    private static void pressShifted(SheetView view, KeyCode code) throws Exception {
        Fx.run(
                () ->
                        view.fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        code,
                                        true,
                                        false,
                                        false,
                                        false)));
    }

    @Test
    void aColumnsLetterARowsNumberAndTheCornerChooseWholeLines() throws Exception {
        SheetView view = shown(grid(5));
        int rows = 5;
        click(view, inColumn(view, 2), LETTERS, false);
        assertThat(view.range().get()).contains(new CellRange(1, 2, rows, 2));
        assertThat(view.selected().get().map(CellRef::a1)).contains("B1");
        click(view, inColumn(view, 3), LETTERS, true);
        assertThat(view.range().get()).contains(new CellRange(1, 2, rows, 3));

        click(view, NUMBERS, inRow(view, 2), false);
        assertThat(view.range().get()).contains(new CellRange(2, 1, 2, 3));
        click(view, NUMBERS, inRow(view, 4), true);
        assertThat(view.range().get()).contains(new CellRange(2, 1, 4, 3));

        click(view, NUMBERS, LETTERS, false);
        assertThat(view.range().get()).contains(new CellRange(1, 1, rows, 3));
        Fx.run(() -> view.reveal(new CellRef("", 3, 2)));
        click(view, inColumn(view, 3), LETTERS, true);
        assertThat(view.range().get()).contains(new CellRange(1, 2, rows, 3));
        click(view, inColumn(view, 3), inRow(view, 4), false);
        assertThat(view.range().get()).contains(CellRange.cell(4, 3));
    }

    @Test
    void theSpaceBarWithControlOrShiftChoosesWholeLines() throws Exception {
        SheetView view = shown(grid(5));
        Fx.run(() -> view.reveal(new CellRef("", 3, 2)));
        press(view, KeyCode.SPACE, true);
        assertThat(view.range().get()).contains(new CellRange(1, 2, 5, 2));
        Fx.run(() -> view.reveal(new CellRef("", 3, 2)));
        pressShifted(view, KeyCode.SPACE);
        assertThat(view.range().get()).contains(new CellRange(3, 1, 3, 3));
        press(view, KeyCode.A, true);
        assertThat(view.range().get()).contains(new CellRange(1, 1, 5, 3));
    }

    /// Where the letters of the columns and the numbers of the rows are, in pixels.
    private static final double LETTERS = 5;

    private static final double NUMBERS = 5;

    private static double inColumn(SheetView view, int column) throws Exception {
        return Fx.get(() -> view.boundsOf(new CellRef("", 1, column)).getCenterX());
    }

    private static double inRow(SheetView view, int row) throws Exception {
        return Fx.get(() -> view.boundsOf(new CellRef("", row, 1)).getCenterY());
    }

    @Test
    void theMenuOfALetterIsThatOfItsColumnAlsoWhereASelectedRowCrossesIt() throws Exception {
        SheetView view = shown(grid(5));
        click(view, NUMBERS, inRow(view, 2), false);
        press(view, inColumn(view, 2), LETTERS, MouseButton.SECONDARY, false);
        assertThat(view.range().get()).contains(new CellRange(1, 2, 5, 2));
        click(view, inColumn(view, 3), LETTERS, true);
        press(view, inColumn(view, 2), LETTERS, MouseButton.SECONDARY, false);
        assertThat(view.range().get()).contains(new CellRange(1, 2, 5, 3));
    }

    private static void click(SheetView view, double x, double y, boolean shift) throws Exception {
        press(view, x, y, MouseButton.PRIMARY, shift);
    }

    private static void press(SheetView view, double x, double y, MouseButton button, boolean shift)
            throws Exception {
        boolean primary = button == MouseButton.PRIMARY;
        Fx.run(
                () ->
                        view.fireEvent(
                                new MouseEvent(
                                        MouseEvent.MOUSE_PRESSED,
                                        x,
                                        y,
                                        x,
                                        y,
                                        button,
                                        1,
                                        shift,
                                        false,
                                        false,
                                        false,
                                        primary,
                                        false,
                                        !primary,
                                        false,
                                        false,
                                        true,
                                        null)));
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
    void frozenRowsStayOnTopAndCoverNothingThatIsAskedFor() throws Exception {
        SheetView view = shown(grid(MANY));
        Fx.run(() -> view.freeze(List.of(1), List.of()));
        assertThat(Fx.get(view::kept)).isEmpty();

        CellRef far = new CellRef("", 5000, 2);
        Fx.run(() -> view.reveal(far));
        assertThat(Fx.get(view::kept)).containsExactly(1);
        assertThat(Fx.get(() -> view.isInSight(new CellRef("", 1, 1)))).isTrue();
        assertThat(Fx.get(() -> view.isInSight(far))).isTrue();

        int steps = 40;
        for (int i = 0; i < steps; i++) {
            press(view, KeyCode.UP, false);
            assertThat(Fx.get(() -> view.isInSight(view.selected().get().orElseThrow()))).isTrue();
        }
        assertThat(view.selected().get()).contains(new CellRef("", 5000 - steps, 2));
    }

    @Test
    void ofTablesBelowEachOtherTheHeadersOfTheOneInSightStay() throws Exception {
        SheetView view = shown(grid(MANY));
        SheetView.Pane upper = new SheetView.Pane(List.of(2, 3), List.of(1));
        SheetView.Pane lower = new SheetView.Pane(List.of(1001), List.of(2));
        Fx.run(() -> view.freeze(row -> row <= 1000 ? upper : lower));
        Fx.run(() -> view.reveal(new CellRef("", 500, 2)));
        assertThat(Fx.get(view::kept)).containsExactly(2, 3);
        Fx.run(() -> view.reveal(new CellRef("", 50_000, 2)));
        assertThat(Fx.get(view::kept)).containsExactly(1001);
        Fx.run(() -> view.reveal(new CellRef("", 1001, 1)));
        assertThat(Fx.get(() -> view.isInSight(new CellRef("", 1001, 1)))).isTrue();
    }

    @Test
    void frozenRowsLeaveTwoThirdsOfTheRoomToTheOthers() throws Exception {
        SheetView view = shown(grid(MANY));
        List<Integer> many = IntStream.rangeClosed(1, 40).boxed().toList();
        Fx.run(() -> view.freeze(many, List.of()));
        CellRef far = new CellRef("", 5000, 2);
        Fx.run(() -> view.reveal(far));
        assertThat(Fx.get(view::kept)).endsWith(40).hasSizeBetween(2, 8);
        assertThat(Fx.get(() -> view.isInSight(far))).isTrue();
    }

    @Test
    void aClickOnAFrozenRowSelectsIt() throws Exception {
        SheetView view = shown(grid(MANY));
        Fx.run(
                () -> {
                    view.freeze(List.of(1), List.of());
                    view.reveal(new CellRef("", 5000, 2));
                    double row = view.getHeight() / 16;
                    view.fireEvent(pressedAt(80, row * 1.6));
                });
        assertThat(view.selected().get().map(CellRef::row)).contains(1);
    }

    /// A place with its ward, then many years of figures, which are longer further down.
    private Grid wide() throws Exception {
        int years = 60;
        StringBuilder lines = new StringBuilder("City,Ward");
        for (int year = 0; year < years; year++) {
            lines.append(',').append(1960 + year);
        }
        lines.append('\n');
        for (int row = 2; row <= 1000; row++) {
            lines.append("Pickering,Ward ").append(row);
            for (int year = 0; year < years; year++) {
                lines.append(',').append(row < 900 ? "1" : "123456789012");
            }
            lines.append('\n');
        }
        Path file = Files.writeString(folder.resolve("wide.csv"), lines);
        SheetFiles files = new SheetFiles();
        return files.grids(files.open(file), Progress.SILENT).getFirst();
    }

    @Test
    void frozenColumnsStayAtTheLeftAndCoverNothingThatIsAskedFor() throws Exception {
        SheetView view = shown(wide());
        Fx.run(() -> view.freeze(List.of(1), List.of(2)));
        assertThat(Fx.get(view::keptColumns)).isEmpty();

        Fx.run(() -> view.reveal(new CellRef("", 950, 50)));
        assertThat(Fx.get(view::keptColumns)).containsExactly(2);
        for (int i = 0; i < 47; i++) {
            assertThat(Fx.get(view::selectedIsSeenWhole)).as("step %d", i).isTrue();
            press(view, KeyCode.LEFT, false);
        }
        assertThat(view.selected().get()).contains(new CellRef("", 950, 3));
    }

    @Test
    void theYearOverManyColumnsIsReadHoweverFarRightOfWhereItStands() throws Exception {
        StringBuilder lines = new StringBuilder("Branch,2019" + ",".repeat(29) + "2018");
        lines.append(",".repeat(29)).append("\nBranch");
        IntStream.rangeClosed(1, 60).forEach(i -> lines.append(",Type ").append(i));
        for (int row = 1; row <= 60; row++) {
            lines.append("\nWard ").append(row).append(",7".repeat(60));
        }
        Path file = Files.writeString(folder.resolve("types.csv"), lines + "\n");
        SheetFiles files = new SheetFiles();
        SheetView view = shown(files.grids(files.open(file), Progress.SILENT).getFirst());
        Fx.run(() -> view.freeze(List.of(1, 2), List.of(1)));
        Fx.run(() -> view.reveal(new CellRef("", 50, 20)));
        assertThat(Fx.get(view::kept)).containsExactly(1, 2);
        assertThat(Fx.get(view::keptColumns)).containsExactly(1);
        assertThat(Fx.get(view::headsFromAway)).containsExactly("2019");
        Fx.run(() -> view.reveal(new CellRef("", 50, 55)));
        assertThat(Fx.get(view::headsFromAway)).containsExactly("2018");
        Fx.run(() -> view.reveal(new CellRef("", 50, 2)));
        assertThat(Fx.get(view::headsFromAway)).as("it stands there itself").isEmpty();
    }

    @Test
    void theFirstColumnBesideFrozenOnesIsNeverCut() throws Exception {
        SheetView view = shown(wide());
        Fx.run(() -> view.freeze(List.of(1), List.of(1, 2)));
        for (int i = 0; i < 30; i++) {
            Fx.run(() -> view.fireEvent(wheel(-25)));
            assertThat(Fx.get(view::firstIsSeenWhole)).as("step %d", i).isTrue();
        }
        assertThat(Fx.get(view::keptColumns)).containsExactly(1, 2);
    }

    @Test
    void inLittleRoomTheSheetEndsWithTheRightEdgeOfItsLastColumn() throws Exception {
        String name = "a name that takes the room of a column";
        Path file =
                Files.writeString(
                        folder.resolve("wide-ends.csv"),
                        "Library,City,Branches," + name + "\n" + name + ",Ajax,1," + name + "\n");
        SheetFiles files = new SheetFiles();
        SheetView view = shown(files.grids(files.open(file), Progress.SILENT).getFirst(), 420);
        Fx.run(() -> view.freeze(List.of(1), List.of(1, 2)));
        CellRef first = new CellRef("", 2, 3);
        Fx.run(() -> view.reveal(first));
        assertThat(Fx.get(view::selectedIsSeenWhole))
                .as("the column beside the frozen ones is not under them")
                .isTrue();
        CellRef last = new CellRef("", 2, 4);
        Fx.run(() -> view.reveal(last));
        double frozen = Fx.get(() -> view.boundsOf(last).getMinX());
        for (int i = 0; i < 40; i++) {
            Fx.run(() -> view.fireEvent(wheel(-40)));
        }
        assertThat(Fx.get(() -> view.boundsOf(last).getMinX())).isLessThan(frozen);
        assertThat(Fx.get(() -> view.boundsOf(last).getMaxX())).isBetween(400.0, 421.0);
    }

    private static ScrollEvent wheel(double across) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                200,
                200,
                200,
                200,
                false,
                false,
                false,
                false,
                false,
                false,
                across,
                0,
                across,
                0,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    @Test
    void whereverTheEdgeCutsAColumnNoNumberOfItIsDotsOnly() throws Exception {
        String years = "Ward" + ",2019".repeat(20) + "\n";
        Path file =
                Files.writeString(
                        folder.resolve("years.csv"),
                        years + ("North" + ",12345".repeat(20) + "\n").repeat(5));
        SheetFiles files = new SheetFiles();
        Grid wide = files.grids(files.open(file), Progress.SILENT).getFirst();
        for (double width = 300; width < 420; width += 15) {
            SheetView view = shown(wide, width);
            assertThat(Fx.get(view::untoldNumbers)).as("%s wide", width).isZero();
        }
    }

    @Test
    void theFirstCellIsGoneToWithWhatStandsBesideItThoughItStaysOnTop() throws Exception {
        SheetView view = shown(grid(MANY));
        Fx.run(() -> view.freeze(List.of(1), List.of()));
        Fx.run(() -> view.reveal(new CellRef("", 5000, 2)));
        assertThat(Fx.get(view::kept)).containsExactly(1);
        press(view, KeyCode.HOME, true);
        assertThat(view.selected().get().map(CellRef::a1)).contains("A1");
        assertThat(Fx.get(() -> view.isInSight(new CellRef("", 2, 1)))).isTrue();
    }

    @Test
    void theThumbOfALongSheetCanBeGotHoldOf() throws Exception {
        SheetView view = shown(grid(MANY));
        double thumb =
                Fx.get(
                        () ->
                                view.lookupAll(".thumb").stream()
                                        .mapToDouble(one -> one.getLayoutBounds().getHeight())
                                        .max()
                                        .orElse(0));
        assertThat(thumb).isGreaterThan(24);
    }

    @Test
    void aClickOnAFrozenColumnSelectsIt() throws Exception {
        SheetView view = shown(wide());
        Fx.run(
                () -> {
                    view.freeze(List.of(1), List.of(2));
                    view.reveal(new CellRef("", 500, 50));
                    view.fireEvent(pressedAt(70, 200));
                });
        assertThat(view.selected().get().map(CellRef::column)).contains(2);
    }

    @Test
    void aColumnIsAsWideAsTheNumbersInSightHoweverFarDown() throws Exception {
        SheetView view = shown(wide());
        double before = Fx.get(() -> view.widthOf(50));
        Fx.run(
                () -> {
                    view.mark(new CellRef("", 950, 50));
                    view.layout();
                });
        double needed = Fx.get(() -> new Text("123456789012").getLayoutBounds().getWidth());
        assertThat(before).isLessThan(needed);
        assertThat(Fx.get(() -> view.widthOf(50))).isGreaterThan(needed);
        assertThat(Fx.get(view::selectedIsSeenWhole)).isTrue();
    }

    @Test
    void theColumnsThatNameAFiguresRowAreFound() throws Exception {
        Provenance figure =
                new Provenance(
                        "wide.csv",
                        "",
                        Optional.of(new CellRef("", 950, 50)),
                        "123456789012",
                        "Ward 950 / 2007",
                        "");
        assertThat(NameColumns.of(wide(), figure)).containsExactly(2);
    }

    private static MouseEvent pressedAt(double x, double y) {
        return new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    @Test
    void theHeadsOfAFiguresColumnAreFound() throws Exception {
        Path file =
                Files.writeString(
                        folder.resolve("heads.csv"),
                        """
                        City of Somewhere,,,
                        ,,,
                        Ward,Men,,Women
                        ,2019,2020,2019
                        North,1,2,3
                        South,4,5,6
                        """);
        SheetFiles files = new SheetFiles();
        Grid grid = files.grids(files.open(file), Progress.SILENT).getFirst();

        Provenance figure =
                new Provenance(
                        "heads.csv",
                        "",
                        Optional.of(new CellRef("", 6, 3)),
                        "5",
                        "City of Somewhere / South / Men / 2020",
                        "");
        assertThat(HeaderRows.of(grid, figure)).containsExactly(3, 4);
    }

    @Test
    void wordsThatRunBehindTheLastColumnCanBeScrolledTo() throws Exception {
        Path file =
                Files.writeString(
                        folder.resolve("note.csv"),
                        "Place,2019\nNorth,1\nNote: " + "a long remark ".repeat(20) + ",\n");
        SheetFiles files = new SheetFiles();
        Grid grid = files.grids(files.open(file), Progress.SILENT).getFirst();
        SheetColumns columns = SheetColumns.of(grid, (_, _) -> Tint.NONE);
        assertThat(columns.reach()).isGreaterThan(columns.left(3) + 20);
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

    @Test
    void aTitleOrANoteMakesNoColumnWideThatHoldsShortNames() throws Exception {
        String title = "Overseas residents’ visits by month and by the purpose of the journey";
        Path file =
                Files.writeString(
                        folder.resolve("months.csv"),
                        "1,%s\nYear,Month,Visits\n2012,Jan,5\n1,%s\n".formatted(title, title));
        SheetFiles files = new SheetFiles();
        Grid grid = files.grids(files.open(file), Progress.SILENT).getFirst();
        SheetView view = shown(grid);
        assertThat(Fx.get(() -> view.widthOf(2))).isGreaterThan(200);
        Fx.run(
                () ->
                        view.show(
                                grid,
                                (row, _) ->
                                        switch (row) {
                                            case 1 -> Tint.TITLE;
                                            case 4 -> Tint.NOTE;
                                            default -> Tint.STUB;
                                        }));
        assertThat(Fx.get(() -> view.widthOf(2))).isLessThan(100);
    }
}
