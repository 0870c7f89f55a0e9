package workbench.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import workbench.model.CellRef;
import workbench.store.Dossier;
import workbench.testing.Desk;
import workbench.ui.CutText;
import workbench.ui.Fx;
import workbench.ui.TestWindow;
import workbench.ui.kit.Notices;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.SheetView;
import workbench.ui.kit.Tint;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Ways about the import screen: a cell that was corrected, several sheets at once, many files,
/// text at twice its size, a dossier that is open to look at only. The figures are illustrative.
class ImportWaysTest {
    private static final CellRef UNREADABLE = CellRef.of("", "C3");

    @TempDir private Path folder;

    private TestWindow window;
    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void open() throws Exception {
        window = TestWindow.importing(folder);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void drop(Path... files) throws Exception {
        Fx.run(() -> window.window.dropped(List.of(files)));
        window.idle();
    }

    private Path visits() throws Exception {
        return Desk.csv(
                folder,
                "visits.csv",
                "Municipality,Year,Library visits",
                "Pickering,2022,1200",
                "Pickering,2023,13O0",
                "Pickering,2024,1400");
    }

    @Test
    void aCorrectedCellShowsWhatWasTypedAndDeleteTakesThatBackAndSaysSo() throws Exception {
        drop(visits());
        SheetView sheet = window.find("#draft-sheet", SheetView.class);
        Fx.run(
                () -> {
                    sheet.requestFocus();
                    sheet.reveal(UNREADABLE);
                });
        window.idle();
        push(KeyCode.F2);
        Fx.await("the value is typed next", () -> isFocused("correct-value"));
        robot.write("1300");
        push(KeyCode.TAB);
        robot.write("a letter for a nought");
        push(KeyCode.ENTER);
        Fx.await("the draft has it", () -> there("#kind-decided"));
        window.idle();
        assertThat(Fx.get(sheet::getAccessibleText))
                .isEqualTo("C3: 1,300 in place of “13O0” · Reason: a letter for a nought");
        assertThat(Fx.get(() -> window.find("#leave-out", Button.class).getText()))
                .isEqualTo("Use file’s value");
        window.picture(Path.of("target", "screens", "import-corrected-cell.png"));

        Fx.run(sheet::requestFocus);
        push(KeyCode.DELETE);
        Fx.await("it is as in the file", () -> !there("#kind-decided"));
        Notices.Notice told = Fx.get(() -> window.workplace.notices().latest().get().orElseThrow());
        assertThat(window.workplace.texts().render(told.words()))
                .isEqualTo("The correction of C3 is taken back: what the file says counts again.");
        assertThat(Fx.get(sheet::getAccessibleText)).doesNotContain("in place of");
    }

    @Test
    void severalSheetsAreLeftOutAtOnceAndBroughtBackByOneUndo() throws Exception {
        drop(workbook("offices.xlsx", "Library", "Pools", "Parks", "Notes"));
        assertThat(count("new")).isEqualTo("6 new");
        window.click(robot, "#which-sheets");
        Fx.await("it is asked", () -> there("#sheets-panel"));
        window.idle();
        assertThat(Fx.get(() -> window.find("#sheet-3", Node.class).isDisabled())).isTrue();
        window.picture(Path.of("target", "screens", "import-sheets.png"));
        Fx.run(
                () -> {
                    window.find("#sheets-none", Button.class).fire();
                    window.find("#sheet-1", CheckBox.class).fire();
                    window.find("#sheets-take", Button.class).fire();
                });
        window.idle();
        Fx.await("one sheet is left", () -> count("new").equals("2 new"));
        Fx.await("the keyboard is back on the button", () -> isFocused("which-sheets"));
        SheetView sheet = window.find("#draft-sheet", SheetView.class);
        assertThat(Fx.get(sheet::tintsInSight)).contains(Tint.LEFT_OUT).doesNotContain(Tint.NOTE);
        window.picture(Path.of("target", "screens", "import-sheets-left-out.png"));
        assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
        Fx.run(() -> window.find("#undo", Button.class).fire());
        window.idle();
        Fx.await("all are there again", () -> count("new").equals("6 new"));
    }

    @Test
    void tenFilesAreSeenAtOnceAndTheImportsKeepSomeRoom() throws Exception {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            files.add(
                    Desk.csv(
                            folder,
                            "community_and_recreation_services_annual_report_%d_final.csv"
                                    .formatted(2014 + i),
                            "Municipality,Year,Swims",
                            "Pickering,%d,1%d00".formatted(2014 + i, i)));
        }
        drop(files.toArray(Path[]::new));
        ListView<?> list = window.find("#files", ListView.class);
        window.idle();
        window.picture(Path.of("target", "screens", "import-ten-files.png"));
        assertThat(seenRows(list)).isGreaterThanOrEqualTo(6);
        assertThat(Fx.get(() -> window.find("#imports", ListView.class).getHeight()))
                .isGreaterThan(80);

        Fx.run(() -> window.workplace.settings().textSize().set(2.0));
        window.idle();
        window.picture(Path.of("target", "screens", "import-ten-files-200.png"));
    }

    private static long seenRows(ListView<?> list) throws Exception {
        return Fx.get(
                () ->
                        list.lookupAll(".list-cell").stream()
                                .filter(
                                        row ->
                                                row instanceof ListCell<?> cell
                                                        && !cell.isEmpty()
                                                        && cell.isVisible()
                                                        && cell.getBoundsInParent().getMaxY()
                                                                <= list.getHeight() + 1)
                                .count());
    }

    @Test
    void withTextAtTwiceItsSizeAProblemLeadsToItsCellAndBack() throws Exception {
        drop(visits());
        Fx.run(() -> window.workplace.settings().textSize().set(2.0));
        window.idle();
        ListView<?> items = window.find("#items", ListView.class);
        Fx.run(
                () -> {
                    items.requestFocus();
                    items.getSelectionModel().selectFirst();
                });
        window.idle();
        window.picture(Path.of("target", "screens", "import-list-200.png"));
        window.click(robot, "#draft-show-cell");
        SheetView sheet = window.find("#draft-sheet", SheetView.class);
        Fx.await("the keyboard is on the sheet", sheet::isFocused);
        Fx.await("its cell is in sight", () -> inSight(sheet, sheet.boundsOf(UNREADABLE)));
        Node back = window.find("#back-to-list", Node.class);
        Fx.await("and so is the way back", () -> inSight(back, back.getLayoutBounds()));
        window.picture(Path.of("target", "screens", "import-cell-200.png"));
        window.click(robot, "#back-to-list");
        Fx.await("the keyboard is on the list", items::isFocused);
        Fx.await("the list is in sight", () -> inSight(items, items.getLayoutBounds()));
    }

    @Test
    void theKeyboardStaysWhereItIsWhenThePartsAreArrangedOtherwise() throws Exception {
        drop(visits());
        ListView<?> files = window.find("#files", ListView.class);
        Fx.run(files::requestFocus);
        Fx.run(() -> window.workplace.settings().textSize().set(2.0));
        window.idle();
        Fx.await("the keyboard is on the files below each other", files::isFocused);
        Fx.run(() -> window.workplace.settings().textSize().set(1.0));
        window.idle();
        Fx.await("and beside each other", files::isFocused);
    }

    @Test
    void aPlaceThatIsTypedSaysWhatItFilled() throws Exception {
        drop(
                Desk.csv(
                        folder,
                        "branches.csv",
                        "Year,Municipality,Library visits",
                        "2023,Ajax,10",
                        "2023,,20",
                        "2023,Whitby,30"));
        Fx.run(
                () -> {
                    window.find("#options", TitledPane.class).setExpanded(true);
                    window.find("#place", TextField.class).setText("Pickering");
                    window.find("#draft-again", Button.class).fire();
                });
        window.idle();
        Fx.await("it is told", () -> there(".remark"));
        assertThat(Fx.get(() -> window.find(".remark", Label.class).getText()))
                .startsWith("Pickering was taken as the place of 1 figure for which");
        window.picture(Path.of("target", "screens", "import-place.png"));
        assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
    }

    private boolean inSight(Node node, Bounds within) {
        Bounds place = node.localToScene(within);
        Bounds room = window.window.root().lookup(".imports-column").getParent().getBoundsInLocal();
        Bounds scene =
                window.window.root().lookup(".imports-column").getParent().localToScene(room);
        return place.getMinY() >= scene.getMinY() - 1 && place.getMinY() < scene.getMaxY() - 10;
    }

    @Test
    void whyATableWasReadSoIsToldToWhoeverAsksAndStaysOpenFromCellToCell() throws Exception {
        drop(visits());
        Hyperlink why = window.find("#why-read", Hyperlink.class);
        assertThat(Fx.get(why::getText)).isEqualTo("Why was it read so?");
        Fx.run(why::fire);
        SheetView sheet = window.find("#draft-sheet", SheetView.class);
        Fx.run(() -> sheet.reveal(CellRef.of("", "C4")));
        window.idle();
        assertThat(Fx.get(() -> window.find("#why-read", Hyperlink.class).getText()))
                .isEqualTo("Hide why it was read so");
    }

    @Test
    void aDossierThatIsOpenToLookAtOnlySaysWhyNothingIsAddedAndOffersACopyOnce() throws Exception {
        Path dossier = folder.resolve("held.dossier");
        Dossier held = Dossier.create(dossier);
        try (held) {
            Fx.run(() -> window.actions.open(dossier));
            Fx.await("it is offered to be looked at", () -> offer().isPresent());
            Fx.run(() -> offer().orElseThrow().run().run());
            Fx.await("it is read-only", () -> !window.workplace.dossier().canChange());
        }
        window.at(ScreenId.IMPORT);
        assertThat(offersOfACopy()).isOne();
        window.picture(Path.of("target", "screens", "import-read-only.png"));
        assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
        drop(visits());
        Fx.await("the file is read", () -> there("#kind-new"));
        assertThat(offersOfACopy()).isOne();
        window.picture(Path.of("target", "screens", "import-read-only-file.png"));
    }

    private long offersOfACopy() throws Exception {
        return Fx.get(
                () ->
                        window.window.root().lookupAll(".button").stream()
                                .filter(Button.class::isInstance)
                                .map(Button.class::cast)
                                .filter(button -> button.getText().startsWith("Save a copy"))
                                .count());
    }

    private Optional<Notices.Button> offer() {
        return window.workplace.notices().latest().get().stream()
                .flatMap(notice -> notice.buttons().stream())
                .findFirst();
    }

    private Path workbook(String name, String... sheets) throws Exception {
        Path file = folder.resolve(name);
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            for (String called : sheets) {
                XSSFSheet sheet = book.createSheet(called);
                if (called.equals("Notes")) {
                    sheet.createRow(0).createCell(0).setCellValue("Counted by hand.");
                    continue;
                }
                Object[][] rows = {
                    {"Municipality", "Year", called + " visits"},
                    {"Pickering", 2022, 120},
                    {"Pickering", 2023, 130}
                };
                for (int i = 0; i < rows.length; i++) {
                    for (int j = 0; j < rows[i].length; j++) {
                        if (rows[i][j] instanceof Integer number) {
                            row(sheet, i).createCell(j).setCellValue(number);
                        } else {
                            row(sheet, i).createCell(j).setCellValue(rows[i][j].toString());
                        }
                    }
                }
            }
            book.write(out);
        }
        return file;
    }

    private static XSSFRow row(XSSFSheet sheet, int at) {
        return Optional.ofNullable(sheet.getRow(at)).orElseGet(() -> sheet.createRow(at));
    }

    private String count(String kind) {
        return window.window.root().lookup("#kind-" + kind) instanceof ToggleButton toggle
                ? toggle.getText()
                : "";
    }

    private boolean there(String selector) {
        return window.window.root().lookup(selector) != null;
    }

    private boolean isFocused(String id) {
        Node owner = window.stage.getScene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    private void push(KeyCode key) throws Exception {
        robot.push(key);
        window.idle();
    }
}
