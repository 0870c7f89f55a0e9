package workbench.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.util.Subscription;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;

import workbench.edit.CorrectFigure;
import workbench.model.CellRange;
import workbench.model.CellRef;
import workbench.model.Language;
import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.Series;
import workbench.store.Dossier;
import workbench.store.ImportRecord;
import workbench.testing.Desk;
import workbench.ui.CutText;
import workbench.ui.Fx;
import workbench.ui.Looks;
import workbench.ui.TestWindow;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.SheetView;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The import screen in the window, by mouse and by keyboard.
class ImportsScreenTest {
    private static final Path SERVICES = Path.of("samples/pickering/05-digital-services.xlsx");
    private static final Path REVISED =
            Path.of("samples/pickering/11-digital-services-revised.xlsx");
    private static final Path LIBRARY = Path.of("samples/pickering/04-library-statistics.xlsx");
    private static final int CONTROLS_AT_MOST = 60;

    @TempDir Path folder;

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

    @Test
    void placesAreOfferedToWhoTypesWithoutAccents() throws Exception {
        assertThat(Fx.get(() -> OptionsPane.suggestions("quebec", Language.FRENCH)))
                .contains("Québec");
    }

    @Test
    void byMouseFilesAreChosenLookedAtAddedUndoneWithdrawnAndRestored() throws Exception {
        window.answers.next(SERVICES);
        click("#drop-choose-files");
        assertThat(words("#kind-new")).isEqualTo(counted(SERVICES) + " new");
        click("#add-to-dossier");
        assertThat(standing()).containsExactly(true);

        window.answers.next(REVISED);
        click("#choose-files");
        click("#kind-restated");
        DraftItem restated = Fx.get(() -> items().getItems().getFirst());
        assertThat(restated.kind()).isEqualTo(ItemKind.RESTATED);
        robot.clickOn(cellOf(items(), restated));
        window.idle();
        assertThat(chosenCell()).contains(restated.cell());

        click("#add-to-dossier");
        assertThat(standing()).containsExactly(true, true);
        click("#undo");
        assertThat(standing()).containsExactly(false, true);
        assertThat(Fx.get(() -> window.find("#restore", Button.class).isDisabled())).isFalse();
        click("#redo");
        assertThat(standing()).containsExactly(true, true);

        ListView<ImportRecord> imports = imports();
        robot.clickOn(cellOf(imports, Fx.get(() -> imports.getItems().getLast())));
        window.idle();
        click("#withdraw");
        assertThat(standing()).as("what would come of it is shown first").containsOnly(true);
        click("#standing-leave");
        assertThat(standing()).containsOnly(true);
        assertThat(focused()).as("what asked has the keyboard again").isEqualTo("withdraw");
        click("#withdraw");
        click("#standing-go");
        assertThat(standing()).containsExactly(true, false);
        assertKeyboardOnTheLastImport();
        click("#restore");
        click("#standing-go");
        assertThat(standing()).containsExactly(true, true);
        assertKeyboardOnTheLastImport();
    }

    /// Whoever withdraws an import by keyboard stays where they were in the list.
    private void assertKeyboardOnTheLastImport() throws Exception {
        ListView<ImportRecord> imports = imports();
        assertThat(Fx.get(imports::isFocused)).isTrue();
        assertThat(Fx.get(() -> imports.getFocusModel().getFocusedItem()))
                .isEqualTo(Fx.get(() -> imports.getItems().getLast()));
    }

    @Test
    void aFileOfWhichNothingIsWantedSaysSoCalmlyAndComesBack() throws Exception {
        Fx.run(() -> window.window.dropped(List.of(permits("permits 2023.csv"))));
        window.idle();
        SheetView sheet = window.find("#draft-sheet", SheetView.class);
        Fx.run(() -> sheet.reveal(new CellRef("", 4, 2)));
        String before = words("#kind-new");
        choose("say-sheet-left_out");
        window.picture(Path.of("target", "screens", "import-set-aside.png"));
        assertThat(Fx.get(() -> window.window.root().lookup(".failure-pane"))).isNull();
        assertThat(Fx.get(() -> window.find("#files", Node.class).lookup(".danger-text"))).isNull();
        assertThat(said()).as("it holds a number that nobody wants").contains("B4: not read");
        click("#set-aside-back");
        assertThat(words("#kind-new")).isEqualTo(before);
    }

    @Test
    void byKeyboardWithdrawingIsLookedAtLeftAndDone() throws Exception {
        window.answers.next(SERVICES);
        Fx.run(() -> window.press("Shortcut+I"));
        window.idle();
        Fx.run(() -> window.press("Shortcut+Enter"));
        window.idle();
        tabTo("withdraw");
        type(KeyCode.SPACE);
        assertThat(focused()).isEqualTo("standing-leave");
        type(KeyCode.ESCAPE);
        Fx.await("what asked has the keyboard again", () -> "withdraw".equals(focusedNow()));
        assertThat(standing()).containsExactly(true);

        type(KeyCode.SPACE);
        tabTo("standing-items");
        tabTo("standing-go");
        type(KeyCode.SPACE);
        assertThat(standing()).containsExactly(false);
        assertThat(focused()).isEqualTo("imports");
        Fx.run(() -> window.press("Shortcut+Z"));
        window.idle();
        assertThat(standing()).containsExactly(true);
    }

    /// Asks what withdrawing an import of the sample would do.
    private void askOfTheSample() throws Exception {
        window.with(TestWindow.sample(folder)).at(ScreenId.IMPORT);
        ListView<ImportRecord> imports = imports();
        ImportRecord services =
                Fx.get(
                        () ->
                                imports.getItems().stream()
                                        .filter(one -> one.source().name().contains("services-rev"))
                                        .findFirst()
                                        .orElseThrow());
        Fx.run(() -> imports.getSelectionModel().select(services));
        window.idle();
        click("#withdraw");
    }

    @Test
    void inALowWindowWhatAWithdrawalWouldDoScrollsAndItsAnswersStayInSight() throws Exception {
        askOfTheSample();
        Fx.run(() -> window.stage.setHeight(600));
        ScrollPane says = window.find("#standing-says", ScrollPane.class);
        Fx.await(
                "what is said scrolls",
                () ->
                        says.getContent().getLayoutBounds().getHeight()
                                > says.getViewportBounds().getHeight() + 1);
        window.idle();
        window.picture(Path.of("target", "screens", "import-standing-low.png"));
        double foot = window.onScreen("#imports").getMaxY();
        for (String part : List.of("#standing-items", "#standing-go", "#standing-leave")) {
            assertThat(window.onScreen(part).getMaxY()).as(part).isLessThan(foot);
        }
        assertThat(window.onScreen("#standing-items").getHeight()).isGreaterThan(80);
    }

    @Test
    void whatInTheSubmissionRestsOnAnImportIsShownAndLeadsThere() throws Exception {
        askOfTheSample();
        assertThat(saidOfTheQuestion())
                .anySatisfy(line -> assertThat(line).contains("texts of the submission"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("1 row of the submission’s tables"));
        Looks.each(
                window,
                look -> {
                    Node list = window.find("#standing-items", Node.class);
                    Fx.run(() -> TestWindow.bringIntoSight(list));
                    window.picture(
                            Path.of("target", "screens", "import-standing-" + look + ".png"));
                    assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
                });
        Fx.run(() -> window.workplace.settings().textSize().set(1));
        window.idle();
        click("#standing-uses");
        window.picture(Path.of("target", "screens", "import-standing-uses.png"));
        ListView<?> items = window.find("#standing-items", ListView.class);
        Object answer =
                Fx.get(
                        () ->
                                items.getItems().stream()
                                        .filter(
                                                item ->
                                                        item
                                                                        instanceof
                                                                        StandingItem.Use(
                                                                                var text,
                                                                                _,
                                                                                _,
                                                                                _)
                                                                && text.kind().equals("answer"))
                                        .findFirst()
                                        .orElseThrow());
        robot.doubleClickOn(cellOf(items, answer));
        window.idle();
        window.picture(Path.of("target", "screens", "import-standing-change.png"));
        List<String> beside =
                Fx.get(
                        () ->
                                window
                                        .find("#change-panel", Node.class)
                                        .lookupAll(".label")
                                        .stream()
                                        .map(label -> ((Label) label).getText())
                                        .toList());
        assertThat(beside).contains("Maintenant", "Une fois retirée");
        Fx.run(() -> window.find("#change-go", Button.class).fire());
        window.idle();
        assertThat(Fx.get(() -> window.ways.screen().get())).isEqualTo(ScreenId.SUBMISSION);
    }

    @Test
    void backOnTheScreenTheImportThatMayBeWithdrawnIsMarkedInTheList() throws Exception {
        window.answers.next(SERVICES);
        click("#drop-choose-files");
        click("#add-to-dossier");
        window.answers.next(LIBRARY);
        click("#choose-files");
        click("#add-to-dossier");
        ImportRecord services = Fx.get(() -> imports().getItems().getLast());
        Fx.run(() -> imports().getSelectionModel().select(services));
        window.idle();
        window.at(ScreenId.OVERVIEW).at(ScreenId.IMPORT);
        assertServicesAreMarked("though nothing changed meanwhile", services);

        window.at(ScreenId.OVERVIEW);
        Fx.run(() -> window.workplace.dossier().changed(TestWindow.CLOCK.instant()));
        window.at(ScreenId.IMPORT);
        assertServicesAreMarked("though the imports were read anew meanwhile", services);

        Fx.run(() -> window.workplace.dossier().changed(TestWindow.CLOCK.instant()));
        window.idle();
        assertServicesAreMarked("though the imports are read anew under its eyes", services);

        window.at(ScreenId.OVERVIEW);
        Fx.run(() -> window.actions.undo());
        window.at(ScreenId.IMPORT);
        assertServicesAreMarked("though another import was withdrawn meanwhile", services);

        window.at(ScreenId.OVERVIEW);
        Desk.bring(
                window.workplace.dossier().now().orElseThrow(),
                REVISED,
                TestWindow.CLOCK.instant());
        Fx.run(() -> window.workplace.dossier().changed(TestWindow.CLOCK.instant()));
        window.at(ScreenId.IMPORT);
        assertServicesAreMarked("though there is an import more since", services);
    }

    private void assertServicesAreMarked(String though, ImportRecord services) throws Exception {
        assertThat(Fx.get(() -> window.find("#withdraw", Button.class).isDisabled())).isFalse();
        assertThat(Fx.get(() -> imports().getSelectionModel().getSelectedItem()))
                .as(though)
                .isNotNull()
                .extracting(ImportRecord::id)
                .isEqualTo(services.id());
        ImportRecord now = Fx.get(() -> imports().getSelectionModel().getSelectedItem());
        Node row = cellOf(imports(), now);
        assertThat(Fx.get(() -> ((ListCell<?>) row).isSelected())).as(though).isTrue();
    }

    @Test
    void whileFilesAreAddedTheButtonThatStopsItHasNoTick() throws Exception {
        window.answers.next(SERVICES);
        click("#drop-choose-files");
        Button add = window.find("#add-to-dossier", Button.class);
        List<String> seen = new ArrayList<>();
        Fx.run(
                () ->
                        add.graphicProperty()
                                .subscribe(
                                        icon ->
                                                seen.add(
                                                        add.getText()
                                                                + " "
                                                                + ((FontIcon) icon)
                                                                        .getIconLiteral())));
        click("#add-to-dossier");
        assertThat(seen)
                .contains("Stop adding fth-x")
                .doesNotContain("Stop adding fth-check")
                .last()
                .isEqualTo("Add to dossier fth-check");
    }

    @Test
    void entriesByHandAreToldApartByTheirReasonsInTheList() throws Exception {
        window.with(TestWindow.sample(folder));
        Dossier dossier = window.workplace.dossier().now().orElseThrow();
        Series series =
                dossier.ledger().allSeries().stream()
                        .filter(one -> one.key().indicator().name().en().startsWith("Services off"))
                        .findFirst()
                        .orElseThrow();
        for (int year : List.of(2023, 2024)) {
            new CorrectFigure(dossier)
                    .correct(
                            series.id(),
                            Period.ofYear(year),
                            new CorrectFigure.Told(
                                    Optional.of(BigDecimal.valueOf(50)),
                                    0,
                                    ObservationStatus.NORMAL),
                            new CorrectFigure.Because("Counted anew " + year, Optional.empty()),
                            TestWindow.CLOCK.instant());
        }
        Fx.run(() -> window.workplace.dossier().changed(TestWindow.CLOCK.instant()));
        window.at(ScreenId.IMPORT);
        List<String> names =
                Fx.get(
                        () ->
                                imports().lookupAll(".long-name").stream()
                                        .map(label -> ((Label) label).getText())
                                        .toList());
        assertThat(names)
                .contains(
                        "Entered by hand: Counted anew 2023", "Entered by hand: Counted anew 2024");
    }

    private List<String> saidOfTheQuestion() throws Exception {
        Node question = window.find("#standing", Node.class);
        return Fx.get(
                () ->
                        question.lookupAll(".label").stream()
                                .map(Label.class::cast)
                                .map(Label::getText)
                                .toList());
    }

    @Test
    void ofAFigureFarToTheRightTheYearOverItsColumnsIsInSight() throws Exception {
        List<String> kinds = List.of("Cultural", "Literacy", "Literary", "Technology", "Other");
        StringBuilder years = new StringBuilder("Branch");
        StringBuilder types = new StringBuilder();
        for (int year = 2024; year >= 2019; year--) {
            for (String kind : kinds) {
                years.append(",").append(kind.equals("Cultural") ? year : "");
                types.append(",").append(kind);
            }
        }
        List<String> lines = new ArrayList<>(List.of("Programs held", years + "", types + ""));
        for (int row = 1; row <= 60; row++) {
            lines.add("Branch " + row + ("," + (100 + row)).repeat(30));
        }
        window.answers.next(Desk.csv(folder, "programs.csv", lines.toArray(String[]::new)));
        click("#drop-choose-files");
        SheetView sheet = window.find("#draft-sheet", SheetView.class);
        Fx.run(() -> sheet.reveal(new CellRef("", 50, 21)));
        assertThat(Fx.get(sheet::headsFromAway))
                .as("the year whose own column is scrolled away")
                .containsExactly("2021");
        window.picture(Path.of("target", "screens", "import-heads.png"));
        Fx.run(() -> window.press("Shortcut+Shift+L"));
        window.picture(Path.of("target", "screens", "import-heads-dark.png"));
        assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
    }

    private String focused() throws Exception {
        return Fx.get(this::focusedNow);
    }

    private String focusedNow() {
        return String.valueOf(window.stage.getScene().getFocusOwner().getId());
    }

    @Test
    void aNoticeCoversNoButton() throws Exception {
        window.answers.next(SERVICES);
        click("#drop-choose-files");
        click("#add-to-dossier");
        Bounds bar = window.notice();
        assertThat(bar.getMaxY()).isLessThanOrEqualTo(window.stage.getScene().getHeight());
        assertThat(window.onScreen("#withdraw").getMaxY()).isLessThanOrEqualTo(bar.getMinY());
        Fx.await(
                "the keyboard is on the screen, though its button cannot be pressed any more",
                () -> List.of("choose-files", "files", "imports").contains(focusedNow()));
        window.picture(Path.of("target", "screens", "import-notice.png"));
    }

    @Test
    void aSuspiciousFigureIsListedWithTheReasonAndShownInItsCell() throws Exception {
        Path slip =
                Desk.csv(
                        folder,
                        "slip.csv",
                        "Indicator,Municipality,2021,2022,2023,2024",
                        "Library visits,Pickering,41000,43000,44100,450000",
                        "Library loans,Pickering,81000,-83000,84000,85000");
        Fx.run(() -> window.window.dropped(List.of(slip)));
        window.idle();
        assertThat(words("#kind-doubtful")).isEqualTo("2 doubtful");
        DraftItem doubtful = Fx.get(() -> items().getItems().getFirst());
        assertThat(doubtful.kind()).isEqualTo(ItemKind.DOUBTFUL);
        robot.clickOn(cellOf(items(), doubtful));
        window.idle();
        assertThat(chosenCell()).contains(doubtful.cell());
        window.picture(Path.of("target", "screens", "import-doubtful.png"));
    }

    @Test
    void aFileThatIsLargerThanIsReadIsReadAnywayAtAButton() throws Exception {
        String words = "z".repeat(1_200_000);
        Path large =
                Desk.csv(
                        folder,
                        "large.csv",
                        "Year,Visits,Remarks",
                        "2022,7,",
                        "2023,8," + words,
                        "2024,9,");
        Fx.run(() -> window.window.dropped(List.of(large)));
        window.idle();
        assertThat(Fx.get(() -> window.window.root().lookup(".imports-draft .failure-pane")))
                .isNotNull();
        click("#read-anyway");
        assertThat(words("#kind-new")).isEqualTo("3 new");
        click("#add-to-dossier");
        assertThat(words("#kind-new")).isEqualTo("3 new");
        assertThat(Fx.get(() -> window.window.root().lookup(".imports-draft .failure-pane")))
                .as("what was wanted once is shown without asking again")
                .isNull();
    }

    @Test
    void byKeyboardFilesAreChosenLookedAtAddedUndoneAndTakenFromTheList() throws Exception {
        window.answers.next(
                Desk.csv(
                        folder,
                        "odd.csv",
                        "Place,2018,2019",
                        "Pickering,10,\"12,3O\"",
                        "Ajax,4,5"));
        Fx.run(() -> window.press("Shortcut+I"));
        window.idle();
        tabTo("items");
        type(KeyCode.DOWN);
        assertThat(chosenCell()).contains(new CellRef("", 2, 3));

        tabTo("draft-sheet");
        type(KeyCode.LEFT);
        DraftItem chosen = Fx.get(() -> items().getSelectionModel().getSelectedItem());
        assertThat(chosen.cell()).isEqualTo(new CellRef("", 2, 2));
        assertThat(chosen.kind()).isEqualTo(ItemKind.NEW);

        Fx.run(() -> window.press("Shortcut+Enter"));
        window.idle();
        assertThat(standing()).containsExactly(true);
        Fx.run(() -> window.press("Shortcut+Z"));
        window.idle();
        assertThat(standing()).containsExactly(false);
        Fx.run(() -> window.press("Shortcut+Y"));
        window.idle();
        assertThat(standing()).containsExactly(true);

        window.answers.next(SERVICES);
        Fx.run(() -> window.press("Shortcut+I"));
        window.idle();
        tabTo("files");
        type(KeyCode.DELETE);
        assertThat(Fx.get(() -> window.window.root().lookup("#drop-zone"))).isNotNull();
        assertThat(standing()).containsExactly(true);
    }

    @Test
    void aBrokenFileThatIsDroppedSaysWhyInItsPlaceAndCanBeTakenAway() throws Exception {
        Path broken = Desk.csv(folder, "broken.xlsx", "PK\u0003\u0004 no workbook at all");
        Fx.run(() -> window.window.dropped(List.of(broken, SERVICES)));
        window.idle();
        assertThat(Fx.get(() -> window.window.root().lookup(".imports-draft .failure-pane")))
                .isNotNull();
        click("#remove");
        assertThat(words("#kind-new")).isEqualTo(counted(SERVICES) + " new");
    }

    @Test
    void whoClicksFromAFileThatCannotBeReadToAnotherStaysInTheListOfFiles() throws Exception {
        Path broken = Desk.csv(folder, "broken.xlsx", "PK\u0003\u0004 no workbook at all");
        Fx.run(() -> window.window.dropped(List.of(broken, SERVICES)));
        window.idle();
        ListView<?> files = window.find("#files", ListView.class);
        for (int i : List.of(1, 0, 1, 0)) {
            Object one = Fx.get(() -> files.getItems().get(i));
            robot.clickOn(cellOf(files, one));
            window.idle();
            assertThat(Fx.get(() -> files.getSelectionModel().getSelectedIndex())).isEqualTo(i);
            assertThat(Fx.get(files::isFocused)).as("the list has the keyboard").isTrue();
        }
    }

    @Test
    void whatIsLookedAtStaysThroughAChangeOfLanguage() throws Exception {
        window.answers.next(SERVICES);
        click("#drop-choose-files");
        DraftItem last = Fx.get(() -> items().getItems().getLast());
        Fx.run(() -> items().getSelectionModel().select(last));
        Fx.run(() -> window.press("Shortcut+Shift+F"));
        window.idle();
        assertThat(Fx.get(() -> items().getSelectionModel().getSelectedItem())).isEqualTo(last);
        assertThat(chosenCell()).contains(last.cell());
        assertThat(words("#add-to-dossier")).isEqualTo("Ajouter au dossier");
    }

    @Test
    void noWordsAreCutWithFilesInTheListInEitherLanguageThemeOrSize() throws Exception {
        Path broken = Desk.csv(folder, "broken.xlsx", "PK\u0003\u0004 no workbook at all");
        Path odd = Desk.csv(folder, "odd.csv", "Place,2018,2019", "Pickering,10,\"12,3O\"");
        Fx.run(() -> window.window.dropped(List.of(LIBRARY, odd, broken)));
        window.idle();
        Looks.each(
                window,
                look -> {
                    window.picture(Path.of("target", "screens", "import-draft-" + look + ".png"));
                    assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
                });
    }

    /// Illustrative: a row of codes that the program takes for figures.
    private Path permits(String name, String... more) throws Exception {
        List<String> lines =
                new ArrayList<>(
                        List.of(
                                "Permits issued 2023",
                                "Type,New,Renewed",
                                ",101,102",
                                "Pool,12,30",
                                "Fence,9,41"));
        lines.addAll(List.of(more));
        return Desk.csv(folder, name, lines.toArray(String[]::new));
    }

    /// Where a cell lies on the screen once the sheet has come to rest below its buttons.
    private static Bounds place(SheetView sheet, CellRef cell) throws Exception {
        Bounds[] last = {sheet.getLayoutBounds()};
        Fx.await(
                "the sheet rests",
                () -> {
                    Bounds now = sheet.localToScreen(sheet.boundsOf(cell));
                    boolean rests = now.equals(last[0]);
                    last[0] = now;
                    return rests;
                });
        return last[0];
    }

    @Test
    void byMouseAWrongLayoutIsCorrectedAndNextYearsFileNeedsNoClick() throws Exception {
        Path file = permits("permits 2023.csv");
        Fx.run(() -> window.window.dropped(List.of(file)));
        window.idle();
        assertThat(words("#kind-new")).isEqualTo("6 new");
        SheetView sheet = window.find("#draft-sheet", SheetView.class);
        Bounds from = place(sheet, new CellRef("", 3, 1));
        Bounds to = place(sheet, new CellRef("", 3, 3));
        robot.drag(from.getCenterX(), from.getCenterY()).dropTo(to.getCenterX(), to.getCenterY());
        window.idle();
        assertThat(Fx.get(() -> sheet.range().get())).contains(new CellRange(3, 1, 3, 3));
        choose("say-row-header");
        assertThat(words("#kind-new")).isEqualTo("4 new");
        window.picture(Path.of("target", "screens", "import-corrected.png"));
        click("#say-back");
        assertThat(words("#kind-new")).isEqualTo("6 new");
        choose("say-row-header");
        click("#add-to-dossier");

        Path next = permits("permits 2024.csv", "Deck,4,5");
        Fx.run(() -> window.window.dropped(List.of(next)));
        window.idle();
        assertThat(words("#kind-new")).isEqualTo("2 new");
        assertThat(Fx.get(() -> window.find("#add-to-dossier", Button.class).isDisabled()))
                .isFalse();
    }

    @Test
    void byKeyboardAWrongLayoutIsCorrected() throws Exception {
        Path file = permits("permits 2023.csv");
        Fx.run(() -> window.window.dropped(List.of(file)));
        window.idle();
        tabTo("draft-sheet");
        type(KeyCode.DOWN);
        type(KeyCode.DOWN);
        robot.press(KeyCode.SHIFT);
        type(KeyCode.RIGHT);
        robot.release(KeyCode.SHIFT);
        window.idle();
        SheetView sheet = window.find("#draft-sheet", SheetView.class);
        assertThat(Fx.get(() -> sheet.range().get())).contains(new CellRange(3, 1, 3, 2));
        tabTo("say");
        type(KeyCode.SPACE);
        // The rows come first: into their menu, and down to "headers of columns".
        type(KeyCode.DOWN);
        type(KeyCode.RIGHT);
        type(KeyCode.DOWN);
        type(KeyCode.DOWN);
        type(KeyCode.ENTER);
        assertThat(words("#kind-new")).isEqualTo("4 new");
    }

    @Test
    void aChosenColumnIsExplainedAsAWholeAndLeavesTheListThatIsLookedAt() throws Exception {
        Fx.run(() -> window.window.dropped(List.of(LIBRARY)));
        window.idle();
        Fx.run(() -> window.find("#kind-names", ToggleButton.class).fire());
        window.idle();
        Node names = window.find("#import-names", Node.class);
        assertThat(Fx.get(() -> isShown(names))).isTrue();
        SheetView sheet = window.find("#draft-sheet", SheetView.class);
        Fx.run(() -> sheet.reveal(new CellRef("", 5, 1)));
        Fx.run(() -> window.find("#kind-names", ToggleButton.class).fire());
        Fx.run(sheet::requestFocus);
        robot.press(KeyCode.CONTROL).type(KeyCode.SPACE).release(KeyCode.CONTROL);
        window.idle();

        assertThat(said()).anyMatch(line -> line.startsWith("Column A holds "));
        assertThat(Fx.get(sheet::getAccessibleText)).startsWith("Column A holds ");
        assertThat(Fx.get(() -> isShown(names))).as("the list stays").isTrue();
        window.picture(Path.of("target", "screens", "import-column.png"));
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private List<String> said() throws Exception {
        return Fx.get(
                () ->
                        window
                                .find("#cell-words", ScrollPane.class)
                                .getContent()
                                .lookupAll(".label")
                                .stream()
                                .map(label -> ((Label) label).getText())
                                .toList());
    }

    @Test
    void whatARecipeDoesNotFindIsShownAndMendedByItsName() throws Exception {
        Path first = Desk.csv(folder, "visits 2023.csv", "Branch,2022,2023,Seats", "West,91,92,20");
        Fx.run(() -> window.window.dropped(List.of(first)));
        window.idle();
        SheetView sheet = window.find("#draft-sheet", SheetView.class);
        Fx.run(() -> sheet.reveal(new CellRef("", 2, 4)));
        window.idle();
        choose("say-column-left_out");
        click("#add-to-dossier");

        Path next =
                Desk.csv(
                        folder,
                        "visits 2024.csv",
                        "Branch,2022,2023,2024,Places to sit",
                        "West,91,92,93,20");
        Fx.run(() -> window.window.dropped(List.of(next)));
        window.idle();
        assertThat(Fx.get(() -> window.find("#add-to-dossier", Button.class).isDisabled()))
                .as("nothing is added before somebody has said what is what")
                .isTrue();
        window.notice();
        window.picture(Path.of("target", "screens", "import-mending.png"));
        assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
        Fx.run(() -> window.find("#same", MenuButton.class).getItems().getFirst().fire());
        window.idle();
        assertThat(words("#kind-new")).isEqualTo("1 new");
        assertThat(Fx.get(() -> window.find("#add-to-dossier", Button.class).isDisabled()))
                .isFalse();
    }

    /// Chooses an entry of the menu under the sheet.
    private void choose(String id) throws Exception {
        MenuButton say = window.find("#say", MenuButton.class);
        Fx.run(say::show);
        window.idle();
        Fx.run(
                () -> {
                    entry(say.getItems(), id).orElseThrow().fire();
                    say.hide();
                });
        window.idle();
    }

    private static Optional<MenuItem> entry(List<MenuItem> items, String id) {
        for (MenuItem item : items) {
            Optional<MenuItem> found =
                    id.equals(item.getId())
                            ? Optional.of(item)
                            : item instanceof Menu menu
                                    ? entry(menu.getItems(), id)
                                    : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    @Test
    void lettingGoOfTheRightButtonChoosesNothingOfTheMenuThatItOpened() throws Exception {
        Fx.run(() -> window.window.dropped(List.of(permits("permits 2023.csv"))));
        window.idle();
        SheetView sheet = window.find("#draft-sheet", SheetView.class);
        Fx.run(() -> sheet.reveal(new CellRef("", 4, 2)));
        window.idle();
        Point2D cell =
                Fx.get(
                        () -> {
                            Bounds at = sheet.localToScreen(sheet.boundsOf(new CellRef("", 4, 2)));
                            return new Point2D(at.getCenterX(), at.getCenterY());
                        });
        String before = words("#kind-new");
        robot.moveTo(cell).press(MouseButton.SECONDARY);
        window.idle();
        Node leaveOut = Fx.get(() -> robot.lookup("#cell-leave-out").query());
        robot.moveTo(leaveOut).release(MouseButton.SECONDARY);
        window.idle();
        assertThat(words("#kind-new")).isEqualTo(before);
        robot.clickOn(leaveOut);
        window.idle();
        assertThat(words("#kind-decided")).isEqualTo("1 changed by you");
    }

    @Test
    void ofAFigureInTheListThePlaceIsReadInFull() throws Exception {
        window.answers.next(LIBRARY);
        click("#drop-choose-files");
        Fx.run(() -> window.press("Shortcut+Shift+F"));
        window.idle();
        window.picture(Path.of("target", "screens", "import-long-names.png"));
        List<String> cut =
                Fx.get(
                        () ->
                                items().lookupAll(".long-name").stream()
                                        .filter(node -> node.isVisible() && node.getScene() != null)
                                        .map(Label.class::cast)
                                        .filter(ImportsScreenTest::isShortened)
                                        .map(Label::getText)
                                        .toList());
        assertThat(cut).isEmpty();
    }

    @Test
    void ofAnIndicatorWithALongNameThePlaceStaysInSightAtTwiceTheSizeOfText() throws Exception {
        String name =
                "Share of households that use a fixed connection of at least fifty megabits a"
                        + " second down and ten up among all households of the municipality, rural"
                        + " and urban, as of the end of the year";
        window.answers.next(
                Desk.csv(
                        folder,
                        "long.csv",
                        "Indicator,Municipality,2023,2024",
                        "\"" + name + "\",Pickering,81,83",
                        "\"" + name + "\",Sainte-Anne-de-Bellevue,71,73"));
        click("#drop-choose-files");
        window.picture(Path.of("target", "screens", "import-longer-names.png"));
        Fx.run(() -> window.workplace.settings().textSize().set(2));
        window.idle();
        ListView<DraftItem> list = items();
        Fx.run(() -> TestWindow.bringIntoSight(list));
        window.idle();
        List<String> read =
                Fx.get(
                        () ->
                                items().lookupAll(".long-name").stream()
                                        .filter(node -> node.isVisible() && node.getScene() != null)
                                        .flatMap(
                                                label ->
                                                        label.lookupAll(".text").stream()
                                                                .map(Text.class::cast)
                                                                .map(Text::getText))
                                        .filter(text -> !text.isEmpty())
                                        .toList());
        assertThat(read)
                .isNotEmpty()
                .allSatisfy(
                        text ->
                                assertThat(text)
                                        .startsWith("Share of households")
                                        .contains("end of the year")
                                        .containsAnyOf("Pickering", "Sainte-Anne-de-Bellevue"));
    }

    private static boolean isShortened(Label label) {
        return label.lookupAll(".text").stream()
                .map(Text.class::cast)
                .anyMatch(painted -> !painted.getText().equals(label.getText()));
    }

    private static long counted(Path file) throws Exception {
        return Desk.draft(file).counts().fresh();
    }

    private void click(String selector) throws Exception {
        window.click(robot, selector);
        window.idle();
    }

    private void type(KeyCode key) throws Exception {
        robot.push(key);
        window.idle();
    }

    /// Goes on with the Tab key as somebody without a mouse would.
    private void tabTo(String id) throws Exception {
        for (int i = 0; i < CONTROLS_AT_MOST; i++) {
            Node owner = Fx.get(() -> window.stage.getScene().getFocusOwner());
            if (owner != null && id.equals(owner.getId())) {
                return;
            }
            type(KeyCode.TAB);
        }
        throw new AssertionError("the Tab key does not lead to " + id);
    }

    private String words(String selector) throws Exception {
        Node node = window.find(selector, Node.class);
        return Fx.get(
                () ->
                        node instanceof ToggleButton toggle
                                ? toggle.getText()
                                : ((Button) node).getText());
    }

    /// Which imports stand, the latest first.
    private List<Boolean> standing() throws Exception {
        return Fx.get(() -> imports().getItems().stream().map(ImportRecord::current).toList());
    }

    private Optional<CellRef> chosenCell() throws Exception {
        SheetView sheet = window.find("#draft-sheet", SheetView.class);
        return Fx.get(() -> sheet.selected().get());
    }

    @SuppressWarnings("unchecked")
    private ListView<DraftItem> items() throws Exception {
        return window.find("#items", ListView.class);
    }

    @SuppressWarnings("unchecked")
    private ListView<ImportRecord> imports() throws Exception {
        return window.find("#imports", ListView.class);
    }

    private static Node cellOf(ListView<?> list, Object item) throws Exception {
        return Fx.get(
                () ->
                        list.lookupAll(".list-cell").stream()
                                .filter(
                                        node ->
                                                node instanceof ListCell<?> cell
                                                        && item.equals(cell.getItem()))
                                .findFirst()
                                .orElseThrow());
    }

    @Test
    void filesThatBringNothingNewLeaveTheListTogether() throws Exception {
        window.answers.next(SERVICES);
        window.answers.next(LIBRARY);
        click("#drop-choose-files");
        click("#add-to-dossier");
        assertThat(Fx.get(() -> window.find("#remove-known", Hyperlink.class).isVisible()))
                .isFalse();
        Fx.run(
                () ->
                        window.window.dropped(
                                List.of(SERVICES, permits("permits 2023.csv"), LIBRARY)));
        window.idle();
        assertThat(Fx.get(() -> window.find("#remove-known", Hyperlink.class).getText()))
                .isEqualTo("Remove the 2 that bring nothing new");
        window.picture(Path.of("target", "screens", "import-nothing-new.png"));
        click("#remove-known");
        ListView<?> files = window.find("#files", ListView.class);
        assertThat(Fx.get(() -> files.getItems().size())).isEqualTo(1);
        assertThat(Fx.get(() -> files.getSelectionModel().getSelectedIndex())).isZero();
        assertThat(focused()).isEqualTo("files");
        assertThat(standing()).as("what was imported stays").containsExactly(true, true);
    }

    @Test
    void whereAFileNamesNoPeriodNoWordsAreCutInAnyLook() throws Exception {
        Fx.run(
                () ->
                        window.window.dropped(
                                List.of(
                                        Desk.csv(
                                                folder,
                                                "seats.csv",
                                                "Municipality,Seats",
                                                "Pickering,7",
                                                "Ajax,6"))));
        window.idle();
        Looks.each(
                window,
                look -> {
                    window.picture(
                            Path.of("target", "screens", "import-no-period-" + look + ".png"));
                    assertThat(Fx.get(() -> CutText.in(window.window.root()))).as(look).isEmpty();
                });
    }

    @Test
    void ofAColumnThatTheEdgeOfTheSheetCutsANumberIsReadWholeWhereItHasRoom() throws Exception {
        String name = "The year in which these figures were collected";
        Path years = Desk.csv(folder, "years.csv", name + "," + name + ",Visits", "1,2019,7");
        Fx.run(() -> window.window.dropped(List.of(years)));
        window.idle();
        window.picture(Path.of("target", "screens", "import-edge.png"));
        SheetView sheet = window.find("#draft-sheet", SheetView.class);
        Bounds cell = Fx.get(() -> sheet.boundsOf(new CellRef("", 2, 2)));
        Canvas canvas = window.find("#draft-sheet Canvas", Canvas.class);
        int edge = (int) canvas.getWidth();
        assertThat(cell.getMaxX()).as("the edge cuts the column").isGreaterThan(edge);
        WritableImage seen = Fx.get(() -> canvas.snapshot(null, null));
        int from = (int) cell.getMinX();
        assertThat(isWritten(seen, cell, edge - 30, edge - 4)).as("at the edge").isTrue();
        assertThat(isWritten(seen, cell, from + 3, from + 20))
                .as("where the sign of what is left out would stand")
                .isFalse();
    }

    @Test
    void theFirstFileThatIsDroppedHasTheKeyboardAndNeverTheButtonThatAddsIt() throws Exception {
        List<String> had = new ArrayList<>();
        Subscription heard =
                Fx.get(
                        () ->
                                window.stage
                                        .getScene()
                                        .focusOwnerProperty()
                                        .subscribe((_, now) -> had.add(focusedNow())));
        Fx.run(() -> window.window.dropped(List.of(SERVICES)));
        window.idle();
        Fx.await("the file has the keyboard", () -> "files".equals(focusedNow()));
        Fx.run(heard::unsubscribe);
        assertThat(had).isNotEmpty().containsOnly("files");
    }

    /// Whether pixels in the middle of a cell's height differ from one another.
    private static boolean isWritten(WritableImage image, Bounds cell, int from, int to) {
        int middle = (int) cell.getCenterY();
        int paper = image.getPixelReader().getArgb(from, middle);
        for (int x = from; x < to; x++) {
            for (int y = middle - 5; y < middle + 6; y++) {
                if (image.getPixelReader().getArgb(x, y) != paper) {
                    return true;
                }
            }
        }
        return false;
    }
}
