package workbench.ui.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import workbench.model.SeriesId;
import workbench.store.Dossier;
import workbench.store.Ledger;
import workbench.testing.Desk;
import workbench.ui.CutText;
import workbench.ui.Fx;
import workbench.ui.TestWindow;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.Target;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// A person says in the window what a source's words mean; figures are illustrative.
class MeaningTest {
    private static final String WORDS = "Hot spots for wi-fi in public";

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private TestWindow window;

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("town.dossier");
        try (Dossier dossier = Dossier.create(file)) {
            Desk.bring(
                    dossier,
                    Desk.csv(
                            folder,
                            "own.csv",
                            "Municipality,Year," + WORDS + ",Dog licences",
                            "Pickering,2022,20,100",
                            "Pickering,2023,27,110"),
                    Instant.parse("2026-01-15T12:00:00Z"));
        }
        window = TestWindow.open().with(file).at(ScreenId.INDICATORS);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private SeriesId series(String indicator) {
        return window.workplace.dossier().now().orElseThrow().ledger().allSeries().stream()
                .filter(one -> one.key().indicator().name().en().equals(indicator))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void select(String indicator) throws Exception {
        SeriesId series = series(indicator);
        Fx.run(() -> window.ways.show(new Target.OneSeries(series)));
        window.idle();
        Fx.await("it is shown", () -> title().equals(indicator));
    }

    private String title() {
        return ((Label) window.window.root().lookup("#details-title")).getText();
    }

    @Test
    void oneClickOnWhatItMayBeIsEnoughAndUndoTakesItBack() throws Exception {
        select(WORDS);

        window.click(robot, "#meaning-connect-wifi-hotspots");
        window.idle();

        Fx.await("the details are of what it means", () -> title().equals("Public Wi-Fi hotspots"));
        assertThat(Fx.get(() -> window.window.root().lookup("#meaning").isVisible())).isFalse();

        Fx.run(window.stage::requestFocus);
        robot.press(KeyCode.CONTROL).push(KeyCode.Z).release(KeyCode.CONTROL);
        window.idle();
        Fx.await("the details are of the words again", () -> title().equals(WORDS));
        assertThat(series(WORDS)).isNotNull();
        assertThat(Fx.get(() -> window.find("#indicator-filter", Node.class).isFocused()))
                .isFalse();

        robot.press(KeyCode.CONTROL).push(KeyCode.Y).release(KeyCode.CONTROL);
        window.idle();
        Fx.await("it means the same again", () -> title().equals("Public Wi-Fi hotspots"));
    }

    @Test
    void inAFieldWhereNothingWasTypedUndoAndRedoAreTheDossiers() throws Exception {
        select(WORDS);
        window.click(robot, "#meaning-connect-wifi-hotspots");
        window.idle();
        Fx.run(
                () -> {
                    window.stage.requestFocus();
                    window.find("#indicator-filter", Node.class).requestFocus();
                });

        robot.press(KeyCode.CONTROL).push(KeyCode.Z).release(KeyCode.CONTROL);
        window.idle();
        Fx.await("the words are back", () -> title().equals(WORDS));
        robot.press(KeyCode.CONTROL).push(KeyCode.Y).release(KeyCode.CONTROL);
        window.idle();
        Fx.await("they mean the same again", () -> title().equals("Public Wi-Fi hotspots"));
    }

    @Test
    void somethingElseIsTypedByItsName() throws Exception {
        select("Dog licences");
        Fx.run(
                () -> {
                    TextField other = (TextField) window.window.root().lookup("#meaning-other");
                    other.setText("Survey responses");
                    other.getOnAction().handle(null);
                });
        window.idle();

        Fx.await("the details are of what it means", () -> title().equals("Survey responses"));
    }

    @Test
    void aNameThatNobodyKnowsIsRefusedWhereItIsTyped() throws Exception {
        select("Dog licences");
        Fx.run(() -> ((TextField) window.window.root().lookup("#meaning-other")).setText("Cats"));

        window.click(robot, "#meaning-take");
        window.idle();

        assertThat(window.find("#meaning-problem", Label.class).getText()).contains("“Cats”");
        assertThat(series("Dog licences")).isNotNull();
    }

    private void type(String words) throws Exception {
        Fx.run(
                () -> {
                    window.stage.requestFocus();
                    other().requestFocus();
                    other().selectAll();
                });
        robot.write(words, 0);
    }

    private TextField other() {
        return (TextField) window.window.root().lookup("#meaning-other");
    }

    @Test
    void whatIsTypedIsNeverReplacedByWhatWasOfferedForEarlierWords() throws Exception {
        select("Dog licences");
        type("Survey");
        type("xyzzy");
        robot.push(KeyCode.ENTER);
        window.idle();

        assertThat(window.find("#meaning-problem", Label.class).getText()).contains("“xyzzy”");
        assertThat(series("Dog licences")).isNotNull();
    }

    @Test
    void anOfferIsTakenByArrowAndEnter() throws Exception {
        select("Dog licences");
        type("survey resp");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertThat(Fx.get(() -> other().getText())).isEqualTo("Survey responses");
        assertThat(Fx.get(() -> other().isFocused())).isTrue();
        robot.push(KeyCode.ENTER);
        window.idle();

        Fx.await("the details are of what it means", () -> title().equals("Survey responses"));
    }

    @Test
    void theFilterAndTheKeyboardStayWhereTheyWereAndTheNextRowIsAsked() throws Exception {
        Fx.run(() -> window.ways.show(Target.Indicators.UNBOUND));
        window.idle();
        select(WORDS);
        type("Survey responses");
        robot.push(KeyCode.ENTER);
        window.idle();

        Fx.await("the next row is asked about", () -> title().equals("Dog licences"));
        assertThat(window.find("#filter-unbound", ToggleButton.class).isSelected()).isTrue();
        assertThat(Fx.get(() -> other().isFocused())).isTrue();
        assertThat(Fx.get(() -> other().getText())).isEmpty();
    }

    @Test
    void theLastRowThatTheFilterHadStaysSelectedAndInSightOnceItsWordsAreBound() throws Exception {
        Fx.run(() -> window.ways.show(Target.Indicators.UNBOUND));
        window.idle();
        for (String meant : List.of("Survey responses", "Library cardholders")) {
            type(meant);
            robot.push(KeyCode.ENTER);
            window.idle();
        }

        Fx.await("what was bound is shown", () -> title().equals("Library cardholders"));
        assertThat(window.find("#filter-unbound", ToggleButton.class).isSelected()).isTrue();
        TreeTableView<?> table = window.find("#indicators", TreeTableView.class);
        assertThat(Fx.get(() -> table.getSelectionModel().getSelectedIndex())).isEqualTo(1);
        assertThat(Fx.get(() -> window.find("#years", Node.class).isFocused())).isTrue();

        Fx.run(() -> window.find("#filter-unbound", ToggleButton.class).fire());
        window.idle();
        Fx.run(() -> window.find("#filter-unbound", ToggleButton.class).fire());
        window.idle();
        assertThat(Fx.get(() -> table.getExpandedItemCount())).isZero();
    }

    @Test
    void whatWouldBeRefusedIsNotOffered() throws Exception {
        Dossier dossier = window.workplace.dossier().now().orElseThrow();
        Desk.bring(
                dossier,
                Desk.csv(
                        folder,
                        "both.csv",
                        "Municipality,Year," + WORDS + ",Public Wi-Fi hotspots",
                        "Pickering,2024,31,44"),
                Instant.parse("2026-02-15T12:00:00Z"));
        Fx.run(() -> window.workplace.dossier().changed(TestWindow.CLOCK.instant()));
        window.idle();
        select(WORDS);

        assertThat(Fx.get(() -> window.window.root().lookup("#meaning-connect-wifi-hotspots")))
                .isNull();
        type("Public Wi-Fi");
        window.idle();
        ListView<?> list = window.find("#meaning-other-list", ListView.class);
        assertThat(Fx.get(() -> List.copyOf(list.getItems()).toString()))
                .doesNotContain("Public Wi-Fi hotspots,")
                .doesNotContain("Public Wi-Fi hotspots]");
    }

    @Test
    void aPlaceThatIsSpeltWronglyIsBoundByOneClickAndUndoTakesItBack() throws Exception {
        Dossier dossier = window.workplace.dossier().now().orElseThrow();
        Desk.bring(
                dossier,
                Desk.csv(
                        folder,
                        "misspelt.csv",
                        "Municipality,Year,Benches",
                        "Pickring,2022,20",
                        "Pickring,2023,27"),
                Instant.parse("2026-01-16T12:00:00Z"));
        Fx.run(() -> window.workplace.dossier().changed(TestWindow.CLOCK.instant()));
        window.idle();
        select("Benches");
        assertThat(window.find("#place-3518001", Button.class).getText())
                .isEqualTo("Pickering, Ontario");
        window.picture(Path.of("target", "screens", "indicators-place-meaning.png"));
        window.click(robot, "#place-3518001");
        window.idle();
        Fx.await("nothing is asked any more", () -> !shown("#place-meaning"));
        assertThat(places("Benches")).containsExactly("Pickering");

        Path next = Desk.csv(folder, "next.csv", "Municipality,Year,Benches", "Pickring,2024,30");
        assertThat(Desk.draft(next, dossier.ledger()).figures())
                .extracting(figure -> figure.found().key().place().code())
                .containsExactly("3518001");

        Fx.run(window.actions::undo);
        window.idle();
        assertThat(places("Benches")).containsExactly("Pickring");
    }

    private boolean shown(String selector) {
        return window.window.root().lookup(selector).isVisible();
    }

    private List<String> places(String indicator) {
        Ledger ledger = window.workplace.dossier().now().orElseThrow().ledger();
        return ledger.allSeries().stream()
                .filter(one -> one.key().indicator().name().en().equals(indicator))
                .filter(one -> !ledger.current(one.id()).isEmpty())
                .map(one -> one.key().place().name().en())
                .toList();
    }

    @Test
    void noWordsOfTheMeaningAreCut() throws Exception {
        select(WORDS);
        window.picture(Path.of("target", "screens", "indicators-meaning.png"));
        assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
    }
}
