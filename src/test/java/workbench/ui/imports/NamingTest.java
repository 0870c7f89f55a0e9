package workbench.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import workbench.importing.DraftNames.Name;
import workbench.model.Bilingual;
import workbench.model.Factor;
import workbench.model.Indicator;
import workbench.store.Dossier;
import workbench.testing.Desk;
import workbench.ui.CutText;
import workbench.ui.Fx;
import workbench.ui.Looks;
import workbench.ui.TestWindow;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.Target;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A person says on the import screen what an indicator of a file is, before it is added; figures
/// are illustrative.
class NamingTest {
    @TempDir private Path folder;

    private final FxRobot robot = new FxRobot();
    private TestWindow window;

    @BeforeEach
    void open() throws Exception {
        window = TestWindow.importing(folder);
        bring(
                Desk.csv(
                        folder,
                        "coaching.csv",
                        "Municipality,Year,Sessions,Public Wi-Fi hotspots",
                        "Pickering,2023,20,7",
                        "Pickering,2024,27,9"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void bring(Path... files) throws Exception {
        Fx.run(() -> window.ways.show(new Target.NewFiles(List.of(files))));
        window.idle();
    }

    private Dossier dossier() {
        return window.workplace.dossier().now().orElseThrow();
    }

    private void click(String selector) throws Exception {
        window.click(robot, selector);
        window.idle();
    }

    @SuppressWarnings("unchecked")
    private ListView<Name> names() throws Exception {
        return window.find("#import-names", ListView.class);
    }

    private List<String> called() throws Exception {
        ListView<Name> list = names();
        return Fx.get(
                () -> list.getItems().stream().map(one -> one.indicator().name().en()).toList());
    }

    private String toggle() throws Exception {
        ToggleButton toggle = window.find("#kind-names", ToggleButton.class);
        return Fx.get(toggle::getText);
    }

    private String focused() throws Exception {
        return Fx.get(() -> Optional.ofNullable(window.stage.getScene().getFocusOwner()))
                .map(Node::getId)
                .orElse("");
    }

    @Test
    void anIndicatorOfTheCitysOwnIsMadeBeforeTheFileIsAddedAndNextYearsNeedsNoClick()
            throws Exception {
        assertThat(toggle()).isEqualTo("1 of 2 to name");
        click("#kind-names");
        click("#name-indicator");
        TextField name = window.find("#own-name", TextField.class);
        Fx.run(() -> name.setText("Coaching sessions"));
        ComboBox<?> factor = window.find("#own-factor", ComboBox.class);
        Fx.run(() -> factor.getSelectionModel().select(Factor.WORK.ordinal() + 1));
        click("#own-make");
        assertThat(called()).containsExactly("Coaching sessions", "Public Wi-Fi hotspots");
        assertThat(toggle()).isEqualTo("2 indicators");
        click("#add-to-dossier");

        assertThat(dossier().ledger().allSeries())
                .extracting(one -> one.key().indicator().name().en())
                .containsExactlyInAnyOrder("Coaching sessions", "Public Wi-Fi hotspots");
        bring(
                Desk.csv(
                        folder,
                        "coaching-2025.csv",
                        "Municipality,Year,Sessions",
                        "Pickering,2025,31"));
        assertThat(toggle()).isEqualTo("1 indicator");
        assertThat(called()).containsExactly("Coaching sessions");
    }

    @Test
    void anIndicatorOfTheCitysOwnHasANameInEachLanguageWhereThePersonGivesOne() throws Exception {
        click("#kind-names");
        click("#name-indicator");
        TextField name = window.find("#own-name", TextField.class);
        TextField other = window.find("#own-other-name", TextField.class);
        assertThat(Fx.get(other::getAccessibleText)).contains("French").contains("optional");
        Fx.run(() -> name.setText("Coaching sessions"));
        Fx.run(() -> other.setText("Séances d’accompagnement"));
        click("#own-make");
        click("#add-to-dossier");
        Fx.run(() -> window.press("Shortcut+Shift+F"));
        window.at(ScreenId.INDICATORS);

        assertThat(dossier().ledger().allSeries())
                .extracting(one -> one.key().indicator().name())
                .contains(new Bilingual("Coaching sessions", "Séances d’accompagnement"));
        assertThat(
                        Fx.get(
                                () ->
                                        window.window.root().lookupAll("#indicators .name").stream()
                                                .map(label -> ((Label) label).getText())
                                                .toList()))
                .contains("Séances d’accompagnement");
    }

    @Test
    void onceAnIndicatorIsNamedTheNextWithoutANameIsChosenAndTheCountOfTheListStaysMarked()
            throws Exception {
        bring(
                Desk.csv(
                        folder,
                        "lent.csv",
                        "Municipality,Year,Borrowed bicycles,Public Wi-Fi hotspots,Lent skates",
                        "Pickering,2023,20,7,3",
                        "Pickering,2024,27,9,4"));
        click("#kind-names");
        assertThat(marked()).containsExactly("2 of 3 to name");
        ListView<Name> list = names();
        String first = Fx.get(() -> list.getSelectionModel().getSelectedItem().words());
        click("#name-indicator");
        click("#own-make");

        Name next = Fx.get(() -> list.getSelectionModel().getSelectedItem());
        assertThat(next.isUnknown()).isTrue();
        assertThat(next.words()).isNotEqualTo(first);
        assertThat(marked()).containsExactly("1 of 3 to name");
        click("#kind-new");
        assertThat(marked()).hasSize(1).first().asString().endsWith(" new");
    }

    /// The words of the counts that are marked.
    private List<String> marked() {
        return window.window.root().lookupAll(".count-toggle").stream()
                .map(ToggleButton.class::cast)
                .filter(ToggleButton::isSelected)
                .map(ToggleButton::getText)
                .toList();
    }

    @Test
    void byKeyboardItIsSaidToBeOneOfTheCatalogueAndUndoTakesItBack() throws Exception {
        click("#kind-names");
        Fx.run(() -> window.find("#import-names", ListView.class).requestFocus());
        robot.push(KeyCode.ENTER);
        window.idle();
        assertThat(focused()).isEqualTo("naming-other");
        robot.write("survey resp", 0);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        window.idle();
        assertThat(called()).containsExactly("Survey responses", "Public Wi-Fi hotspots");
        assertThat(focused()).isEqualTo("import-names");

        robot.press(KeyCode.CONTROL).push(KeyCode.Z).release(KeyCode.CONTROL);
        window.idle();
        assertThat(called()).containsExactly("Sessions", "Public Wi-Fi hotspots");
    }

    @Test
    void saidOnceItHoldsForEveryFileThatWaits() throws Exception {
        bring(Desk.csv(folder, "more.csv", "Municipality,Year,Sessions", "Ajax,2024,5"));
        click("#kind-names");
        click("#name-indicator");
        Fx.run(() -> window.find("#naming-other", TextField.class).setText("Survey responses"));
        click("#naming-take");
        click("#add-to-dossier");

        assertThat(dossier().ledger().allSeries())
                .extracting(one -> one.key().indicator().name().en())
                .containsOnly("Survey responses", "Public Wi-Fi hotspots");
    }

    @Test
    void whatWasSaidIsTakenBackOnTheSamePanel() throws Exception {
        click("#kind-names");
        click("#name-indicator");
        Fx.run(() -> window.find("#naming-other", TextField.class).setText("Survey responses"));
        click("#naming-take");
        click("#name-indicator");
        click("#naming-free");

        assertThat(called()).containsExactly("Sessions", "Public Wi-Fi hotspots");
    }

    @Test
    void twoNamesSaidToBeTheSameStayListedEachAndEachIsSaidOtherwise() throws Exception {
        bring(
                Desk.csv(
                        folder,
                        "lent.csv",
                        "Municipality,Year,Borrowed bicycles,Lent skates",
                        "Pickering,2023,20,3",
                        "Ajax,2023,27,4"));
        click("#kind-names");
        for (int i = 0; i < 2; i++) {
            choose(i);
            click("#name-indicator");
            Fx.run(() -> window.find("#naming-other", TextField.class).setText("Survey responses"));
            click("#naming-take");
        }
        assertThat(called()).containsExactly("Survey responses", "Survey responses");
        choose(1);
        click("#name-indicator");
        assertThat(Fx.get(() -> window.find("#naming-other", TextField.class).getText()))
                .as("what was said before stands there")
                .isEqualTo("Survey responses");
        click("#naming-free");
        assertThat(called()).containsExactly("Survey responses", "Lent skates");
    }

    private void choose(int place) throws Exception {
        ListView<Name> list = names();
        Fx.run(() -> list.getSelectionModel().clearAndSelect(place));
    }

    @Test
    void anIndicatorOfTheCitysOwnIsCalledOtherwiseUntilAFigureBearsItsName() throws Exception {
        click("#kind-names");
        click("#name-indicator");
        Fx.run(() -> window.find("#own-name", TextField.class).setText("Coaching"));
        click("#own-make");
        click("#name-indicator");
        assertThat(Fx.get(() -> window.find("#own-name", TextField.class).getText()))
                .isEqualTo("Coaching");
        Fx.run(() -> window.find("#own-unit", TextField.class).setText("hours"));
        click("#own-make");
        click("#name-indicator");
        assertThat(Fx.get(() -> window.find("#own-unit", TextField.class).getText()))
                .isEqualTo("hours");
        Fx.run(() -> window.find("#own-name", TextField.class).setText("Coaching sessions"));
        click("#own-make");
        assertThat(called()).containsExactly("Coaching sessions", "Public Wi-Fi hotspots");
        assertThat(dossier().ledger().indicators())
                .extracting(one -> one.indicator().name().en())
                .containsExactly("Coaching sessions");

        robot.press(KeyCode.CONTROL).push(KeyCode.Z).release(KeyCode.CONTROL);
        window.idle();
        assertThat(called()).containsExactly("Coaching", "Public Wi-Fi hotspots");
    }

    @Test
    void aNameThatIsTakenIsRefusedWhereItIsTyped() throws Exception {
        click("#kind-names");
        click("#name-indicator");
        Fx.run(() -> window.find("#own-name", TextField.class).setText("Survey responses"));
        click("#own-make");

        assertThat(window.find("#naming-problem", Label.class).getText())
                .contains("“Survey responses”");
        assertThat(dossier().ledger().indicators())
                .extracting(one -> one.indicator())
                .noneMatch(Indicator::isBound);
    }

    @Test
    void wordsThatWereTypedAreNotLostToEscape() throws Exception {
        click("#kind-names");
        click("#name-indicator");
        robot.write("half", 0);
        robot.push(KeyCode.ESCAPE);
        window.idle();

        assertThat(Fx.get(() -> window.window.root().lookup("#naming-leaving").isVisible()))
                .isTrue();
    }

    @Test
    void noWordsOfTheListOrThePanelAreCut() throws Exception {
        List<String> cut = new ArrayList<>();
        Looks.each(
                window,
                look -> {
                    click("#kind-names");
                    picture("names-" + look, cut);
                    click("#name-indicator");
                    picture("naming-" + look, cut);
                    Fx.run(window.ways::closeOver);
                });
        assertThat(cut).isEmpty();
    }

    private void picture(String name, List<String> cut) throws Exception {
        window.picture(Path.of("target", "screens", "import-" + name + ".png"));
        Fx.get(() -> CutText.in(window.window.root())).forEach(one -> cut.add(name + ": " + one));
    }
}
