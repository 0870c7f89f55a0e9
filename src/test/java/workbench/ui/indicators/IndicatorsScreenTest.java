package workbench.ui.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.Styles;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import workbench.catalogue.BreakdownWords;
import workbench.chart.ChartData;
import workbench.edit.StartSegment;
import workbench.edit.WithdrawImport;
import workbench.job.Progress;
import workbench.model.CellRef;
import workbench.model.ImportId;
import workbench.model.Language;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Provenance;
import workbench.model.Series;
import workbench.sheet.Grid;
import workbench.sheet.SheetFiles;
import workbench.store.Dossier;
import workbench.testing.Desk;
import workbench.ui.CutText;
import workbench.ui.Fx;
import workbench.ui.Looks;
import workbench.ui.TestWindow;
import workbench.ui.kit.ChartView;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.SheetView;
import workbench.ui.kit.Target;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The screen in the window, with the sample's figures, by mouse and by keyboard.
class IndicatorsScreenTest {
    private static final String INDICATOR = "Services offered online";

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private TestWindow window;

    @BeforeEach
    void open() throws Exception {
        window = TestWindow.open().with(TestWindow.sample(folder)).at(ScreenId.INDICATORS);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private Dossier dossier() {
        return window.workplace.dossier().now().orElseThrow();
    }

    private Series series(String indicator) {
        return dossier().ledger().allSeries().stream()
                .filter(one -> one.key().indicator().name().en().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private Provenance provenance(String indicator, int year) {
        Observation figure =
                dossier()
                        .ledger()
                        .current(series(indicator).id(), Period.ofYear(year))
                        .orElseThrow();
        return figure.provenance();
    }

    @Test
    void aPlaceIsFoundByItsLettersInAListThatKeepsToTheWindowAtTwiceTheSizeOfText()
            throws Exception {
        Fx.run(() -> window.workplace.settings().textSize().set(2));
        window.idle();
        Fx.run(() -> window.find("#indicator-filters", ToggleButton.class).fire());
        window.idle();
        Button place = window.find("#indicator-place", Button.class);
        Fx.run(() -> window.stage.requestFocus());
        Fx.run(place::requestFocus);
        robot.push(KeyCode.SPACE);
        window.idle();
        window.picture(Path.of("target", "screens", "indicators-places-200.png"));
        assertThat(window.onScreen(".top-bar").getMinY())
                .as("the frame is no higher than its window")
                .isNotNegative();
        assertThat(window.onScreen(".status-line").getMaxY()).isLessThanOrEqualTo(800);
        assertThat(window.onScreen("#indicators").getMaxY())
                .isLessThanOrEqualTo(window.onScreen(".status-line").getMinY());
        Bounds list = window.onScreen("#place-list");
        assertThat(list.getMaxY()).isLessThanOrEqualTo(window.stage.getScene().getHeight());
        assertThat(list.getMaxX()).isLessThanOrEqualTo(window.stage.getScene().getWidth());
        Fx.run(() -> window.workplace.settings().textSize().set(1));
        window.picture(Path.of("target", "screens", "indicators-places.png"));
        Bounds opener = window.onScreen("#indicator-place");
        Bounds opened = window.onScreen(".palette");
        assertThat(opened.getMinX()).as("it opens at its button").isEqualTo(opener.getMinX());
        assertThat(opened.getMinY()).isBetween(opener.getMaxY(), opener.getMaxY() + 8);

        robot.write("picker");
        window.idle();
        robot.push(KeyCode.ENTER);
        window.idle();
        assertThat(Fx.get(place::getText)).isEqualTo("Pickering");
        assertThat(Fx.get(() -> window.stage.getScene().getFocusOwner().getId()))
                .as("the keyboard is back where it was")
                .isEqualTo("indicator-place");
    }

    @Test
    void thePlaceThatIsTypedInFullComesBeforeThoseThatOnlyHaveItsLetters() throws Exception {
        Desk.bring(
                dossier(),
                Desk.csv(
                        folder,
                        "benches.csv",
                        "Municipality,Year,Benches",
                        "Amesbury Park,2023,1",
                        "Bury,2023,2"),
                TestWindow.CLOCK.instant());
        Fx.run(() -> window.workplace.dossier().changed(TestWindow.CLOCK.instant()));
        window.idle();
        Button place = window.find("#indicator-place", Button.class);
        Fx.run(() -> window.stage.requestFocus());
        Fx.run(place::fire);
        window.idle();
        robot.write("bury");
        window.idle();
        robot.push(KeyCode.ENTER);
        window.idle();
        assertThat(Fx.get(place::getText)).isEqualTo("Bury");
    }

    @Test
    void whatStandsBesideTheFilterStaysWhereItIsWhateverIsTyped() throws Exception {
        double before = window.onScreen("#indicator-place").getMinX();
        double end = window.onScreen("#indicator-place").getMaxX();
        for (String words : List.of("of", "nothing is called so", "")) {
            Fx.run(() -> window.find("#indicator-filter", TextField.class).setText(words));
            window.idle();
            assertThat(window.onScreen("#indicator-place").getMinX()).isEqualTo(before);
            assertThat(window.onScreen("#indicator-place").getMaxX()).isEqualTo(end);
        }
    }

    @Test
    void whatIsDoneWithAYearStandsAboveTheYearsHoweverManyThereAre() throws Exception {
        Fx.run(() -> window.ways.show(new Target.OneSeries(series(INDICATOR).id())));
        window.idle();
        double years = window.onScreen("#years").getMinY();
        for (String action : List.of("#show-cell", "#correct")) {
            assertThat(window.onScreen(action).getMaxY()).as(action).isLessThanOrEqualTo(years);
        }
    }

    @Test
    void aRowKeepsItsIndentWhateverTheFilterLeavesOfTheTable() throws Exception {
        for (String words :
                List.of(
                        "c", "ca", "can", "canada", "canad", "", "rural", "r", "library", "",
                        "of")) {
            Fx.run(() -> window.find("#indicator-filter", TextField.class).setText(words));
            window.idle();
            assertIndents(words);
        }
        for (String chip : List.of("#filter-stale", "#factor-connect", "#factor-none")) {
            for (int i = 0; i < 2; i++) {
                window.click(robot, chip);
                window.idle();
                assertIndents(chip);
            }
        }
    }

    /// Names begin at one place on each level, the deeper the level the further in.
    private void assertIndents(String after) throws Exception {
        List<String> begin =
                Fx.get(
                        () ->
                                window
                                        .window
                                        .root()
                                        .lookupAll("#indicators .tree-table-row-cell")
                                        .stream()
                                        .map(TreeTableRow.class::cast)
                                        .filter(row -> !row.isEmpty() && isSeen(row))
                                        .map(IndicatorsScreenTest::begins)
                                        .distinct()
                                        .sorted()
                                        .toList());
        assertThat(begin.stream().map(one -> one.substring(0, 1)))
                .as("after " + after + ": " + begin)
                .doesNotHaveDuplicates();
    }

    /// `2 40`: the level of a row and where its name begins, in pixels.
    private static String begins(TreeTableRow<?> row) {
        Node name = row.lookup(".name-lines");
        int level = row.getItem() instanceof TableLine.OfSeries(_, var part, _) ? part ? 3 : 2 : 1;
        return level
                + " "
                + Math.round(name.localToScene(0, 0).getX() - row.localToScene(0, 0).getX());
    }

    private String title() throws Exception {
        return Fx.get(() -> window.find("#details-title", Label.class).getText());
    }

    /// Presses a key where the keyboard is.
    private void press(KeyCode code) throws Exception {
        press(code, false);
    }

    private void press(KeyCode code, boolean shortcut) throws Exception {
        Fx.run(
                () -> {
                    Node focused = window.stage.getScene().getFocusOwner();
                    focused.fireEvent(
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    code,
                                    false,
                                    shortcut,
                                    false,
                                    false));
                });
        window.idle();
    }

    /// A table keeps rows beside those that are seen, to measure with.
    private boolean isSeen(Node row) {
        Bounds bounds = row.localToScene(row.getLayoutBounds());
        return row.isVisible()
                && window.stage.getScene().getHeight() > bounds.getCenterY()
                && bounds.getMinX() >= 0
                && bounds.getMinY() > 0;
    }

    @Test
    void anyTwoPlacesAreComparedOnTheChart() throws Exception {
        Desk.bring(
                dossier(),
                Desk.csv(
                        folder,
                        "jobs.csv",
                        "Indicator,Municipality,2021,2022,2023",
                        "Jobs held,Pickering,50,60,80",
                        "Jobs held,Ajax,50,60,81",
                        "Jobs held,Whitby,20,25,30"),
                TestWindow.CLOCK.instant());
        Fx.run(() -> window.workplace.dossier().changed(TestWindow.CLOCK.instant()));
        window.idle();
        Fx.run(() -> window.ways.show(new Target.OneSeries(series("Jobs held").id())));
        window.idle();
        ChartView chart = window.find("#indicator-chart", ChartView.class);
        assertThat(Fx.get(() -> lines(chart)))
                .as("one that ends where another does hides it, unless somebody asks for it")
                .containsExactly("Ajax", "Whitby");
        window.click(robot, "#compare-add");
        robot.write("pick");
        window.idle();
        robot.push(KeyCode.ENTER);
        Fx.await("it is drawn", () -> lines(chart).contains("Pickering"));
        window.picture(Path.of("target", "screens", "indicators-compared.png"));
        Fx.run(
                () ->
                        window.window.root().lookupAll(".compared-line").stream()
                                .map(Button.class::cast)
                                .filter(one -> one.getText().equals("Whitby"))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        Fx.await("only the two are drawn", () -> lines(chart).equals(List.of("Ajax", "Pickering")));
    }

    @Test
    void twoLinesThatAreTakenOffAtOnceAreBothGone() throws Exception {
        ChartView chart = compared("Jobs held,Pickering,50,60,80", "Jobs held,Ajax,20,25,30");
        Fx.await("all are drawn", () -> lines(chart).size() == 4);

        Fx.run(
                () ->
                        window.window.root().lookupAll(".compared-line").stream()
                                .map(Button.class::cast)
                                .filter(one -> !one.getText().equals("Oshawa"))
                                .forEach(Button::fire));
        window.idle();

        assertThat(Fx.get(this::chips)).containsExactly("Oshawa");
    }

    @Test
    void aChartWithAsManyLinesAsCanBeToldApartSaysWhyNoneCanBeAdded() throws Exception {
        compared(
                "Jobs held,Brock,10,11,12",
                "Jobs held,Clarington,20,21,22",
                "Jobs held,Kingston,30,31,32",
                "Jobs held,London,40,41,42",
                "Jobs held,Ottawa,50,51,52",
                "Jobs held,Toronto,60,61,62",
                "Jobs held,Hamilton,70,71,72");
        Label full = window.find("#compare-full", Label.class);
        assertThat(Fx.get(full::isVisible)).isFalse();
        while (Fx.get(() -> chips().size()) < 7) {
            window.click(robot, "#compare-add");
            robot.push(KeyCode.ENTER);
            window.idle();
        }

        assertThat(Fx.get(() -> full.isVisible() ? full.getText() : ""))
                .isEqualTo(
                        "More than 8 lines could not be told apart. To add another, take one off.");
        assertThat(window.window.root().lookup("#compare-add")).isNull();
    }

    @Test
    void theKeyboardGoesToTheChartWhereNothingIsLeftToCompareWith() throws Exception {
        ImportId others =
                Desk.bring(
                        dossier(),
                        Desk.csv(
                                folder,
                                "others.csv",
                                "Indicator,Municipality,2021,2022,2023",
                                "Trees cut,Oshawa,5,6,8"),
                        TestWindow.CLOCK.instant());
        Desk.bring(
                dossier(),
                Desk.csv(
                        folder,
                        "own.csv",
                        "Indicator,Municipality,2021,2022,2023",
                        "Trees cut,Whitby,2,3,3"),
                TestWindow.CLOCK.instant());
        lookAtWhitby("Trees cut");
        Fx.run(() -> window.stage.requestFocus());
        Fx.run(() -> window.window.root().lookup(".compared-line").requestFocus());

        new WithdrawImport(dossier())
                .withdraw(
                        dossier().ledger().importOf(others).orElseThrow(),
                        TestWindow.CLOCK.instant());
        Fx.run(() -> window.workplace.dossier().changed(TestWindow.CLOCK.instant()));
        window.idle();

        ChartView chart = window.find("#indicator-chart", ChartView.class);
        Fx.await("the chart has the keyboard", chart::isFocused);
    }

    /// Looks at the jobs of Whitby among those of Oshawa and of others; they are illustrative.
    private ChartView compared(String... others) throws Exception {
        List<String> rows = new ArrayList<>();
        rows.add("Indicator,Municipality,2021,2022,2023");
        rows.add("Jobs held,Whitby,100,105,110");
        rows.add("Jobs held,Oshawa,50,55,55");
        rows.addAll(List.of(others));
        Desk.bring(
                dossier(),
                Desk.csv(folder, "jobs.csv", rows.toArray(String[]::new)),
                TestWindow.CLOCK.instant());
        lookAtWhitby("Jobs held");
        return window.find("#indicator-chart", ChartView.class);
    }

    private void lookAtWhitby(String indicator) throws Exception {
        Series series =
                dossier().ledger().allSeries().stream()
                        .filter(one -> one.key().indicator().name().en().equals(indicator))
                        .filter(one -> one.key().place().name().en().equals("Whitby"))
                        .findFirst()
                        .orElseThrow();
        Fx.run(() -> window.workplace.dossier().changed(TestWindow.CLOCK.instant()));
        window.idle();
        Fx.run(() -> window.ways.show(new Target.OneSeries(series.id())));
        window.idle();
    }

    /// What the chart says that its series is compared with.
    private List<String> chips() {
        return window.window.root().lookupAll(".compared-line").stream()
                .map(one -> ((Button) one).getText())
                .toList();
    }

    private static List<String> lines(ChartView chart) {
        return chart.data().get().stream()
                .flatMap(data -> data.lines().stream())
                .map(ChartData.Line::label)
                .toList();
    }

    @Test
    void whereNobodySaidWhichWayIsBetterTheWayToSayItIsThere() throws Exception {
        Desk.bring(
                dossier(),
                Desk.csv(
                        folder,
                        "jobs.csv",
                        "Indicator,Municipality,2021,2022,2023",
                        "Jobs held,Pickering,50,60,80"),
                TestWindow.CLOCK.instant());
        Fx.run(() -> window.workplace.dossier().changed(TestWindow.CLOCK.instant()));
        window.idle();
        Fx.run(() -> window.ways.show(new Target.OneSeries(series("Jobs held").id())));
        window.idle();
        assertThat(Fx.get(() -> window.find("#details-progress", Label.class).getText()))
                .isEqualTo(
                        "Progress cannot be told. Nobody has said which way is better for this"
                                + " indicator.");
        window.click(robot, "#say-direction");
        Node direction = window.find("#target-direction", Node.class);
        Fx.await("it can be said", () -> isShown(direction));
        window.picture(Path.of("target", "screens", "indicators-direction.png"));
    }

    private static boolean isShown(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    @Test
    void atTwiceTheSizeOfTextThereAreRowsToReadAndCompare() throws Exception {
        Fx.run(() -> window.workplace.settings().textSize().set(2));
        window.idle();
        TreeTableView<?> table = window.find("#indicators", TreeTableView.class);
        Bounds room = window.onScreen("#indicators");
        long whole =
                Fx.get(
                        () ->
                                table.lookupAll(".tree-table-row-cell").stream()
                                        .map(TreeTableRow.class::cast)
                                        .filter(row -> !row.isEmpty() && row.isVisible())
                                        .map(row -> row.localToScene(row.getLayoutBounds()))
                                        .filter(
                                                row ->
                                                        row.getMinY() >= room.getMinY()
                                                                && row.getMaxY() <= room.getMaxY())
                                        .count());
        assertThat(whole).as("the head of a factor, and indicators").isGreaterThanOrEqualTo(4);
        for (String tool : List.of("#details-open", "#report", "#indicator-filters")) {
            assertThat(window.onScreen(tool).getMaxY()).as(tool).isLessThan(room.getMinY());
        }
    }

    @Test
    void inLargeLettersWhatIsSelectedIsStillInSight() throws Exception {
        TreeTableView<?> table = window.find("#indicators", TreeTableView.class);
        Fx.run(() -> table.getSelectionModel().select(30));
        Fx.run(() -> table.scrollTo(28));
        Fx.await("it is in sight", () -> isSelectedInSight(table));
        Fx.run(() -> window.workplace.settings().textSize().set(2));
        Fx.await("it is in sight in large letters", () -> isSelectedInSight(table));
        Fx.run(() -> window.workplace.settings().textSize().set(1));
        Fx.await("it is in sight again", () -> isSelectedInSight(table));
    }

    private static boolean isSelectedInSight(TreeTableView<?> table) {
        Bounds room = table.localToScene(table.getLayoutBounds());
        return table.getScene() != null
                && table.lookupAll(".tree-table-row-cell").stream()
                        .map(TreeTableRow.class::cast)
                        .filter(row -> !row.isEmpty() && row.isVisible() && row.isSelected())
                        .map(row -> row.localToScene(row.getLayoutBounds()))
                        .anyMatch(
                                row ->
                                        row.getMinY() >= room.getMinY()
                                                && row.getMaxY() <= room.getMaxY());
    }

    private TreeTableRow<?> row(String indicator) {
        return window.window.root().lookupAll("#indicators .tree-table-row-cell").stream()
                .map(TreeTableRow.class::cast)
                .filter(this::isSeen)
                .filter(
                        row ->
                                row.getItem() instanceof TableLine.OfSeries(var of, _, _)
                                        && of.indicator().name().en().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in sight: " + indicator));
    }

    private TableRow<?> year(int year) {
        return window.window.root().lookupAll("#years .table-row-cell").stream()
                .map(TableRow.class::cast)
                .filter(this::isSeen)
                .filter(
                        row ->
                                row.getItem() instanceof Details.Year of
                                        && of.observation().period().equals(Period.ofYear(year)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in sight: " + year));
    }

    private void layout() throws Exception {
        Fx.run(
                () -> {
                    window.window.root().applyCss();
                    window.window.root().layout();
                });
    }

    /// The sheet that is shown has the figure's cell marked, and the cell says what the ledger says
    /// that it does.
    private void assertCellIsThatOf(Provenance provenance) throws Exception {
        CellRef cell = provenance.cell().orElseThrow();
        Label title = Fx.get(() -> (Label) window.window.root().lookup("#cell-panel .pane-title"));
        assertThat(title.getText())
                .contains(provenance.sourceFile())
                .contains(cell.sheet())
                .contains(cell.a1());
        SheetView sheet = window.find("#source-sheet", SheetView.class);
        assertThat(Fx.get(() -> sheet.selected().get())).contains(cell);
        assertThat(inTheKeptFile(provenance, cell)).isEqualTo(provenance.raw());
    }

    /// What the kept file holds in a cell, read by other ways than the panel's.
    private String inTheKeptFile(Provenance provenance, CellRef cell) throws Exception {
        var source =
                dossier().ledger().imports().stream()
                        .map(one -> one.source())
                        .filter(one -> one.sha256().equals(provenance.sha256()))
                        .findFirst()
                        .orElseThrow();
        Path copy = folder.resolve("kept-" + source.name());
        try (InputStream bytes = dossier().ledger().openSource(source.id())) {
            Files.copy(bytes, copy);
        }
        SheetFiles files = new SheetFiles();
        Grid grid =
                files.grids(files.open(copy), Progress.SILENT).stream()
                        .filter(one -> one.name().equals(cell.sheet()))
                        .findFirst()
                        .orElseThrow();
        return grid.cell(cell.row(), cell.column()).raw();
    }

    @Test
    void longNamesStandOnTwoLinesAtTwiceTheSizeOfText() throws Exception {
        Fx.run(() -> window.workplace.settings().textSize().set(2));
        window.idle();
        layout();
        List<String> names =
                Fx.get(
                        () ->
                                window.window.root().lookupAll("#indicators .name").stream()
                                        .filter(this::isSeen)
                                        .map(name -> ((Text) name.lookup(".text")).getText())
                                        .toList());
        assertThat(names)
                .contains("Households subscribing to 50/10\u00a0Mbps or faster")
                .allSatisfy(name -> assertThat(name).hasSizeGreaterThan(8));
    }

    @Test
    void byMouseFromAnIndicatorToItsCell() throws Exception {
        Fx.run(() -> window.find("#indicator-filter", TextField.class).setText("services online"));
        window.idle();
        layout();
        robot.clickOn(Fx.get(() -> row(INDICATOR)));
        window.idle();
        assertThat(title()).isEqualTo(INDICATOR);

        layout();
        Fx.run(() -> window.find("#details", ScrollPane.class).setVvalue(1));
        layout();
        robot.clickOn(Fx.get(() -> year(2021)));
        window.idle();
        Fx.run(() -> window.find("#show-cell", Button.class).fire());
        window.idle();
        assertCellIsThatOf(provenance(INDICATOR, 2021));

        Fx.run(() -> window.ways.closeOver());
        Fx.await("the panel is gone", () -> window.window.root().lookup("#cell-panel") == null);
        robot.doubleClickOn(Fx.get(() -> year(2023)));
        window.idle();
        assertThat(Fx.get(() -> window.find("#source-sheet", SheetView.class).selected().get()))
                .isEqualTo(provenance(INDICATOR, 2023).cell());
    }

    @Test
    void byKeyboardFromAnIndicatorToItsCellAndBack() throws Exception {
        Fx.run(() -> window.ways.show(new Target.OneSeries(series(INDICATOR).id())));
        window.idle();
        Fx.run(() -> window.find("#indicators", TreeTableView.class).requestFocus());
        press(KeyCode.DOWN);
        assertThat(title()).isNotEqualTo(INDICATOR);
        press(KeyCode.UP);
        assertThat(title()).isEqualTo(INDICATOR);

        press(KeyCode.ENTER);
        TableView<?> years = window.find("#years", TableView.class);
        assertThat(Fx.get(years::isFocused)).isTrue();
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertCellIsThatOf(provenance(INDICATOR, 2023));
        SheetView sheet = window.find("#source-sheet", SheetView.class);

        Fx.run(sheet::requestFocus);
        press(KeyCode.LEFT);
        CellRef cell = provenance(INDICATOR, 2023).cell().orElseThrow();
        assertThat(Fx.get(() -> sheet.selected().get()))
                .contains(new CellRef(cell.sheet(), cell.row(), cell.column() - 1));

        press(KeyCode.ESCAPE);
        Fx.await("the panel is gone", () -> window.ways.over().get().isEmpty());
        Fx.await("the keyboard is back on the years", years::isFocused);
    }

    @Test
    void theCellOfTheSelectedFigureIsOneKeyAway() throws Exception {
        Fx.run(() -> window.ways.show(new Target.OneSeries(series(INDICATOR).id())));
        window.idle();
        Fx.run(() -> window.press("Shortcut+Enter"));
        window.idle();
        assertCellIsThatOf(provenance(INDICATOR, 2024));
    }

    @Test
    void theOriginalFileIsSavedByteByByte() throws Exception {
        Fx.run(() -> window.ways.show(new Target.OneSeries(series(INDICATOR).id())));
        window.idle();
        Fx.run(() -> window.press("Shortcut+Enter"));
        window.idle();
        Path saved = folder.resolve("saved.xlsx");
        window.answers.next(saved);

        Fx.run(() -> window.find("#save-source", Button.class).fire());
        window.idle();

        Path original = Path.of("samples", "pickering", provenance(INDICATOR, 2024).sourceFile());
        assertThat(saved).hasSameBinaryContentAs(original);
    }

    @Test
    void aTargetIsChangedWhereItIsShownAndUndone() throws Exception {
        Fx.run(() -> window.ways.show(new Target.OneSeries(series(INDICATOR).id())));
        window.idle();
        String before = Fx.get(() -> window.find("#details-target", Label.class).getText());
        Fx.run(() -> window.find("#target-edit", Button.class).fire());
        TextField target = window.find("#target-value", TextField.class);
        assertThat(Fx.get(target::isFocused)).isTrue();
        Fx.run(
                () -> {
                    target.setText("93");
                    window.find("#target-year", TextField.class).setText("2031");
                });
        press(KeyCode.ENTER);

        assertThat(Fx.get(() -> window.find("#details-target", Label.class).getText()))
                .isEqualTo("Target: 93% by 2031");
        Fx.run(() -> window.find("#undo", Button.class).fire());
        window.idle();
        assertThat(Fx.get(() -> window.find("#details-target", Label.class).getText()))
                .isEqualTo(before);
    }

    @Test
    void byKeyboardAFigureIsCorrectedWithItsReasonAndUndone() throws Exception {
        Series series = series(INDICATOR);
        Fx.run(() -> window.ways.show(new Target.OneSeries(series.id())));
        window.idle();
        Optional<Observation> before = dossier().ledger().current(series.id(), Period.ofYear(2024));
        Fx.run(() -> window.press("Shortcut+E"));
        window.idle();
        TextField value = window.find("#correction-value", TextField.class);
        assertThat(Fx.get(value::isFocused)).isTrue();
        Fx.run(() -> value.setText("76"));
        press(KeyCode.ESCAPE);
        assertThat(Fx.get(() -> window.find("#correction-leaving", Node.class).isVisible()))
                .as("what was typed is not thrown away unasked")
                .isTrue();
        press(KeyCode.ESCAPE);
        assertThat(Fx.get(value::isFocused)).isTrue();
        String typed = Fx.get(value::getText);
        assertThat(typed).isEqualTo("76");
        press(KeyCode.ENTER);
        assertThat(Fx.get(() -> window.find("#correction-problem", Label.class).getText()))
                .contains("Say why it is entered by hand");
        Fx.run(
                () ->
                        window.find("#correction-reason", TextInputControl.class)
                                .setText("Swapped digits"));
        press(KeyCode.ENTER);

        Observation now =
                dossier().ledger().current(series.id(), Period.ofYear(2024)).orElseThrow();
        assertThat(now.value()).hasValue(76);
        assertThat(Fx.get(() -> window.find("#years", TableView.class).isFocused())).isTrue();
        assertThat(shownWords("#history")).contains("76%", "Swapped digits");
        window.notice();
        window.picture(Path.of("target", "screens", "indicators-corrected.png"));
        Fx.run(() -> window.press("Shortcut+Z"));
        window.idle();
        assertThat(dossier().ledger().current(series.id(), Period.ofYear(2024))).isEqualTo(before);
    }

    @Test
    void whatWasHalfWrittenIsShownWhereItWaitsAndLeadsBack() throws Exception {
        Series series = series(INDICATOR);
        Series other =
                dossier().ledger().allSeries().stream()
                        .filter(one -> !one.key().indicator().equals(series.key().indicator()))
                        .findFirst()
                        .orElseThrow();
        Fx.run(() -> window.ways.show(new Target.OneSeries(series.id())));
        window.idle();
        Fx.run(() -> window.press("Shortcut+E"));
        window.idle();
        Fx.run(() -> window.find("#correction-value", TextField.class).setText("76"));
        Fx.run(() -> window.find("#target-edit", Button.class).fire());
        Fx.run(() -> window.find("#target-value", TextField.class).setText("93"));
        Fx.run(() -> window.ways.show(new Target.OneSeries(other.id())));
        window.idle();
        assertThat(Fx.get(() -> window.find("#half-written", Node.class).isVisible())).isFalse();
        Fx.run(() -> window.ways.show(new Target.OneSeries(series.id())));
        window.idle();
        Node under = Fx.get(() -> row(INDICATOR).lookup(".under"));
        String mark = Fx.get(((Label) under)::getText);
        assertThat(mark).startsWith("not saved yet");
        assertThat(shownWords("#years")).anyMatch(words -> words.startsWith("not saved yet"));
        window.picture(Path.of("target", "screens", "indicators-half-written.png"));
        Button figure = window.find("#half-figure-2024", Button.class);
        assertThat(Fx.get(figure::getText)).isEqualTo("Not saved yet: the figure of 2024");
        Fx.run(figure::fire);
        window.idle();
        TextField value = window.find("#correction-value", TextField.class);
        String typed = Fx.get(value::getText);
        assertThat(typed).isEqualTo("76");
        assertThat(Fx.get(value::isFocused)).isTrue();
        Fx.run(() -> window.find("#half-target", Button.class).fire());
        String target = Fx.get(() -> window.find("#target-value", TextField.class).getText());
        assertThat(target).isEqualTo("93");
        assertThat(Fx.get(() -> window.find("#half-written", Node.class).isVisible()))
                .as("nothing waits where its form is open")
                .isFalse();
    }

    @Test
    void whatWasHalfWrittenOfABreakThatIsThereByNowWaitsNoMore() throws Exception {
        Series series = series(INDICATOR);
        Fx.run(() -> window.ways.show(new Target.OneSeries(series.id())));
        window.idle();
        TableView<?> years = window.find("#years", TableView.class);
        Fx.run(() -> years.getSelectionModel().select(0));
        window.idle();
        Fx.run(() -> window.find("#break-start", Button.class).fire());
        Fx.run(() -> window.find("#break-reason", TextInputControl.class).setText("Counted anew"));
        assertThat(closingAsks()).as("typed in a form that is open").isTrue();
        Fx.run(() -> years.getSelectionModel().select(1));
        window.idle();
        assertThat(Fx.get(() -> window.find("#half-written", Node.class).isVisible())).isTrue();
        assertThat(closingAsks()).as("left half written").isTrue();
        new StartSegment(dossier())
                .start(List.of(series), latest(years), StartSegment.What.METHOD, "Another way");
        Fx.run(() -> window.workplace.dossier().changed(Instant.EPOCH));
        window.idle();
        assertThat(Fx.get(() -> window.find("#half-written", Node.class).isVisible())).isFalse();
        assertThat(closingAsks()).isFalse();
    }

    private static Period latest(TableView<?> years) throws Exception {
        return Fx.get(() -> ((Details.Year) years.getItems().getFirst()).observation().period());
    }

    /// Whether the window asks, of what stands beside an indicator, before it closes.
    private boolean closingAsks() throws Exception {
        return Fx.get(
                () -> {
                    WindowEvent event =
                            new WindowEvent(window.stage, WindowEvent.WINDOW_CLOSE_REQUEST);
                    window.stage.addEventHandler(
                            WindowEvent.WINDOW_CLOSE_REQUEST, WindowEvent::consume);
                    window.stage.fireEvent(event);
                    boolean asks = window.ways.over().get().isPresent();
                    window.ways.closeOver();
                    return asks;
                });
    }

    @Test
    void theChartSaysWhichPartItShowsAndAnotherIsChosenBesideIt() throws Exception {
        List<Series> parts =
                dossier().ledger().allSeries().stream()
                        .filter(one -> !one.key().breakdown().isEmpty())
                        .toList();
        Series one = parts.getFirst();
        Fx.run(() -> window.ways.show(new Target.OneSeries(one.id())));
        window.idle();
        ComboBox<?> part = window.find("#part", ComboBox.class);
        ChartView chart = window.find("#indicator-chart", ChartView.class);
        String shown = BreakdownWords.label(one.key().breakdown(), Language.ENGLISH);
        String first = Fx.get(chart::getAccessibleText);
        assertThat(first).contains(shown);
        assertThat(Fx.get(() -> chart.data().get().orElseThrow().lines().getFirst().label()))
                .as("what is drawn is named at its line, and above the chart")
                .contains(shown);

        int at = Fx.get(() -> part.getSelectionModel().getSelectedIndex());
        Fx.run(() -> part.getSelectionModel().select(at == 0 ? 1 : 0));
        window.idle();
        assertThat(Fx.get(chart::getAccessibleText)).isNotEqualTo(first);
        assertThat(Fx.get(() -> part.getSelectionModel().getSelectedIndex()))
                .isEqualTo(at == 0 ? 1 : 0);
    }

    @Test
    void byMouseAFigureIsSaidToBeUnavailableWithAFileThatShowsIt() throws Exception {
        Series series = series(INDICATOR);
        Path letter = Files.writeString(folder.resolve("letter.txt"), "not measured");
        Fx.run(() -> window.ways.show(new Target.OneSeries(series.id())));
        window.idle();
        window.click(robot, "#correct");
        window.click(robot, "#correction-missing");
        window.answers.next(letter);
        window.click(robot, "#correction-evidence");
        Fx.run(
                () ->
                        window.find("#correction-reason", TextInputControl.class)
                                .setText("Not measured"));
        Looks.each(
                window,
                look -> {
                    Fx.run(
                            () -> {
                                Node open = window.window.root().lookup("#details-open");
                                if (open instanceof Button button && button.isVisible()) {
                                    button.fire();
                                }
                                window.window.root().applyCss();
                                window.window.root().layout();
                            });
                    TextInputControl why =
                            window.find("#correction-reason", TextInputControl.class);
                    Fx.run(why::requestFocus);
                    window.picture(
                            Path.of("target", "screens", "indicators-correct-" + look + ".png"));
                    assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
                });
        Fx.run(() -> window.workplace.settings().textSize().set(1));
        window.idle();
        window.click(robot, "#correction-save");
        window.idle();
        Observation now =
                dossier().ledger().current(series.id(), Period.ofYear(2024)).orElseThrow();
        assertThat(now.isMissing()).isTrue();
        assertThat(dossier().ledger().importOf(now.importId()).orElseThrow().source().name())
                .isEqualTo("letter.txt");
    }

    @Test
    void theFormThatCorrectsAFigureSaysWhatItIsTodayAndKeepsSaveInSight() throws Exception {
        Series series = series(INDICATOR);
        Fx.run(() -> window.ways.show(new Target.OneSeries(series.id())));
        window.idle();
        window.click(robot, "#correct");
        window.picture(Path.of("target", "screens", "indicators-correct-opened.png"));
        assertSaveInSight();
        assertThat(Fx.get(() -> window.find("#correction-today", Label.class).getText()))
                .isEqualTo("Today it is 74%.");
        Fx.run(() -> window.find("#correction-value", TextField.class).setText("many"));
        press(KeyCode.ENTER);
        window.picture(Path.of("target", "screens", "indicators-correct-refused.png"));
        assertSaveInSight();
        assertProblemUnder("#correction-value");
        Fx.run(() -> window.find("#correction-value", TextField.class).setText("75"));
        press(KeyCode.ENTER);
        assertProblemUnder("#correction-reason");
        assertThat(window.find("#correction-value", Node.class).getPseudoClassStates())
                .doesNotContain(Styles.STATE_DANGER);
    }

    /// What is wrong stands with its field, which has a frame that says so and the keyboard.
    private void assertProblemUnder(String field) throws Exception {
        window.idle();
        Node wrong = Fx.get(() -> window.find(field, Node.class));
        Label problem = window.find("#correction-problem", Label.class);
        assertThat(Fx.get(problem::isVisible)).isTrue();
        assertThat(problem.getParent()).isEqualTo(wrong.getParent());
        assertThat(wrong.getPseudoClassStates()).contains(Styles.STATE_DANGER);
        assertThat(wrong.getAccessibleHelp()).isEqualTo(problem.getText());
        assertThat(wrong.isFocused()).isTrue();
    }

    private void assertSaveInSight() throws Exception {
        Bounds save = window.onScreen("#correction-save");
        Node details =
                Fx.get(
                        () -> {
                            Node above = window.window.root().lookup("#correction-save");
                            while (!(above instanceof ScrollPane)) {
                                above = above.getParent();
                            }
                            return above;
                        });
        Bounds room = Fx.get(() -> details.localToScene(details.getLayoutBounds()));
        assertThat(save.getMaxY()).isLessThanOrEqualTo(room.getMaxY());
        assertThat(save.getMinY()).isGreaterThanOrEqualTo(room.getMinY());
    }

    private List<String> shownWords(String selector) throws Exception {
        Node node = window.find(selector, Node.class);
        return Fx.get(
                () ->
                        node.lookupAll(".label").stream()
                                .map(label -> ((Label) label).getText())
                                .toList());
    }

    @Test
    void selectedRowsAreCopiedForASpreadsheet() throws Exception {
        Fx.run(() -> window.ways.show(new Target.OneSeries(series(INDICATOR).id())));
        window.idle();
        Fx.run(() -> window.find("#indicators", TreeTableView.class).requestFocus());
        press(KeyCode.C, true);

        String copied = Fx.get(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied.lines()).hasSize(2);
        assertThat(copied.lines().toList().get(1).split("\t"))
                .startsWith(INDICATOR, "Pickering")
                .contains("74%", "2024");
    }

    @Test
    void theReportIsWrittenWhereThePersonWantsIt() throws Exception {
        Path report = folder.resolve("report.xlsx");
        window.answers.next(report);
        Fx.run(
                () ->
                        window.window.root().lookupAll("#report").stream()
                                .map(javafx.scene.control.MenuButton.class::cast)
                                .findFirst()
                                .orElseThrow()
                                .getItems()
                                .getLast()
                                .fire());
        window.idle();

        assertThat(report).exists();
        assertThat(Optional.of(Files.size(report)).orElseThrow()).isGreaterThan(10_000);
    }

    @Test
    void whatStandsUnderANameIsNeverCut() throws Exception {
        layout();
        List<Label> under =
                Fx.get(
                        () ->
                                window.window.root().lookupAll("#indicators .under").stream()
                                        .map(Label.class::cast)
                                        .filter(label -> label.isVisible() && isSeen(label))
                                        .toList());
        assertThat(under).extracting(Label::getText).contains("9 indicators", "Canada");
        assertThat(under)
                .allSatisfy(
                        label ->
                                assertThat(label.getWidth())
                                        .isGreaterThanOrEqualTo(label.prefWidth(-1) - 0.5));
    }

    @Test
    void aScreenReaderHearsWhatACellTells() throws Exception {
        layout();
        List<Object> heard =
                Fx.get(
                        () ->
                                row("Public Wi-Fi hotspots").getChildrenUnmodifiable().stream()
                                        .filter(TreeTableCell.class::isInstance)
                                        .map(
                                                cell ->
                                                        cell.queryAccessibleAttribute(
                                                                AccessibleAttribute.TEXT))
                                        .toList());
        assertThat(heard.getFirst()).isEqualTo("Public Wi-Fi hotspots, Pickering, number");
        assertThat(heard.get(3)).isEqualTo("+14.8%, from 2023 to 2024");
    }

    @Test
    void rowsAreSeenComingWhileTheDossierIsRead() throws Exception {
        window.close();
        window =
                TestWindow.open()
                        .with(TestWindow.sample(Files.createDirectory(folder.resolve("b"))));
        Fx.run(
                () -> {
                    window.ways.go(ScreenId.INDICATORS);
                    window.window.root().applyCss();
                    window.window.root().layout();
                    Node skeleton = window.window.root().lookup("#skeleton");
                    assertThat(skeleton.getLayoutBounds().getWidth()).isGreaterThan(400);
                    assertThat(skeleton.lookupAll(".skeleton-bar"))
                            .filteredOn(Node::isVisible)
                            .hasSizeGreaterThan(12);
                });
        Fx.await("the rows are there", this::noneIsComing);
    }

    /// A table that has rows hides what stood in their place, and may keep it.
    private boolean noneIsComing() {
        Node skeleton = window.window.root().lookup("#skeleton");
        return skeleton == null || !skeleton.getParent().isVisible();
    }

    @Test
    void closedDetailsStayClosedAtTheNextVisit() throws Exception {
        Fx.run(() -> window.find("#details-close", Button.class).fire());
        window.at(ScreenId.OVERVIEW).at(ScreenId.INDICATORS);
        layout();

        assertThat(Fx.get(() -> window.window.root().lookup("#details"))).isNull();
        Fx.run(() -> window.find("#details-open", Button.class).fire());
        assertThat(Fx.get(() -> window.window.root().lookup("#details"))).isNotNull();
    }

    @Test
    void aBreakIsSaidByKeyboardWhereTheYearsAreAndShownThereAndTakenBack() throws Exception {
        Series one = series(INDICATOR);
        Fx.run(() -> window.ways.show(new Target.OneSeries(one.id())));
        window.idle();
        TableView<?> years = window.find("#years", TableView.class);
        Fx.await("its years are there", () -> years.getItems().size() > 2);
        Fx.run(() -> years.getSelectionModel().select(0));
        window.idle();
        Fx.run(() -> window.find("#break-start", Button.class).fire());
        window.idle();
        TextInputControl reason = window.find("#break-reason", TextInputControl.class);
        Fx.await("the keyboard is in the reason", reason::isFocused);
        robot.write("Counted another way", 0);
        window.picture(Path.of("target", "screens", "break-form.png"));
        assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
        press(KeyCode.ENTER);
        Fx.await(
                "it is said beneath the years",
                () ->
                        window.window.root().lookup("#break-note") instanceof Label note
                                && note.getText().endsWith("Counted another way"));
        window.notice();
        window.picture(Path.of("target", "screens", "break-note.png"));
        assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
        assertThat(series(INDICATOR).breaks()).hasSize(1);
        assertThat(Fx.get(() -> window.find("#break-start", Button.class).isVisible())).isFalse();

        Fx.run(() -> window.find("#break-join", Button.class).fire());
        window.idle();
        Fx.await("the keyboard is in the reason", reason::isFocused);
        robot.write("Both ways give the same", 0);
        press(KeyCode.ENTER);
        Fx.await("they are joined", () -> series(INDICATOR).breaks().isEmpty());
        window.idle();
        Fx.run(() -> window.find("#undo", Button.class).fire());
        Fx.await("the joining is undone", () -> series(INDICATOR).breaks().size() == 1);
        window.idle();
    }

    @Test
    void theBoundaryOfAPlaceIsChangedByKeyboardAndShownWithItsReason() throws Exception {
        Series one = series(INDICATOR);
        Fx.run(() -> window.ways.show(new Target.OneSeries(one.id())));
        window.idle();
        Button edit = window.find("#boundary-edit", Button.class);
        Fx.await("it can be changed", () -> edit.isVisible() && !edit.isDisabled());
        Fx.run(edit::fire);
        window.idle();
        TextField boundary = window.find("#boundary-text", TextField.class);
        Fx.await("the keyboard is in what it takes in", boundary::isFocused);
        robot.write("With Claremont", 0);
        assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
        window.picture(Path.of("target", "screens", "boundary-form.png"));
        press(KeyCode.ENTER);
        Fx.await("the series breaks", () -> series(INDICATOR).breaks().size() == 1);
        window.idle();
        Fx.await(
                "the boundary is shown",
                () ->
                        window.window.root().lookup("#details-boundary") instanceof Label shown
                                && shown.getText().endsWith("on: With Claremont"));
        Fx.await("the keyboard is back", edit::isFocused);
    }

    @Test
    void aDefinitionIsChangedByKeyboardAndAsksWhetherSomethingElseIsCounted() throws Exception {
        Series one = series(INDICATOR);
        Fx.run(() -> window.ways.show(new Target.OneSeries(one.id())));
        window.idle();
        Button edit = window.find("#definition-edit", Button.class);
        Fx.await("it can be changed", () -> edit.isVisible() && !edit.isDisabled());
        Fx.run(edit::fire);
        window.idle();
        TextArea definition = window.find("#definition-text", TextArea.class);
        Fx.await("the keyboard is in the definition", definition::isFocused);
        Fx.run(definition::selectAll);
        robot.write("Counted by household", 0);
        press(KeyCode.TAB);
        RadioButton wording = window.find("#definition-wording", RadioButton.class);
        Fx.await("only the wording is what is proposed", wording::isFocused);
        assertThat(Fx.get(wording::isSelected)).isTrue();
        press(KeyCode.DOWN);
        TextField from = window.find("#definition-from", TextField.class);
        Fx.await("the period is asked for", from::isVisible);
        window.idle();
        window.picture(Path.of("target", "screens", "definition-form.png"));
        assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
        Fx.run(from::requestFocus);
        press(KeyCode.ENTER);
        Fx.await("the series breaks", () -> series(INDICATOR).breaks().size() == 1);
        window.idle();
        Fx.await(
                "the definition is shown",
                () ->
                        window.window.root().lookup("#details-definition") instanceof Label shown
                                && shown.getText().equals("Counted by household"));
    }

    @Test
    void whatIsTypedOfOneRowIsThereAgainAfterAnotherWasLookedAt() throws Exception {
        Series one = series(INDICATOR);
        Series other = series("Public Wi-Fi hotspots");
        Fx.run(() -> window.ways.show(new Target.OneSeries(one.id())));
        window.idle();
        Fx.run(() -> window.find("#target-edit", Button.class).fire());
        TextField target = window.find("#target-value", TextField.class);
        Fx.run(() -> target.setText("93"));

        Fx.run(() -> window.ways.show(new Target.OneSeries(other.id())));
        window.idle();
        assertThat(Fx.get(() -> window.find("#target-form", Node.class).isVisible())).isFalse();
        Fx.run(() -> window.ways.show(new Target.OneSeries(one.id())));
        window.idle();
        Fx.run(() -> window.find("#target-edit", Button.class).fire());

        assertThat(target.getText()).isEqualTo("93");
        Fx.run(() -> window.find("#target-cancel", Button.class).fire());
        assertThat(Fx.get(() -> window.find("#target-leaving", Node.class).isVisible())).isTrue();
    }

    @Test
    void downLeadsFromTheSearchIntoTheTable() throws Exception {
        TextField field = window.find("#indicator-filter", TextField.class);
        Fx.run(field::requestFocus);
        robot.push(KeyCode.DOWN);
        Fx.await(
                "the table has the keyboard",
                () -> window.window.root().lookup("#indicators").isFocused());
    }

    @Test
    void controlAndFLeadToWhereOneTypesWhatToFind() throws Exception {
        TextField field = window.find("#indicator-filter", TextField.class);
        Fx.run(() -> window.press("Shortcut+F"));
        Fx.await("the field has the keyboard", field::isFocused);
    }

    @Test
    void nineRowsAreInSightAtTheUsualSizeOfTextAndThreeAtTwiceIt() throws Exception {
        Looks.each(
                window,
                look -> {
                    Fx.await("the rows are there", () -> rowsInSight() > 0);
                    window.picture(
                            Path.of("target", "screens", "indicators-rows-" + look + ".png"));
                    assertThat(Fx.get(this::rowsInSight))
                            .as(look)
                            .isGreaterThanOrEqualTo(look.endsWith("200") ? 3 : 9);
                    assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
                });
    }

    /// Rows that are seen whole.
    private long rowsInSight() {
        Node clip = window.window.root().lookup("#indicators .clipped-container");
        Bounds room = clip.localToScene(clip.getLayoutBounds());
        return window.window.root().lookupAll("#indicators .tree-table-row-cell").stream()
                .filter(row -> row instanceof IndexedCell<?> cell && !cell.isEmpty())
                .map(row -> row.localToScene(row.getLayoutBounds()))
                .filter(
                        row ->
                                row.getMinY() >= room.getMinY() - 1
                                        && row.getMaxY() <= room.getMaxY() + 1)
                .count();
    }
}
