package workbench.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import workbench.model.Language;
import workbench.store.Dossier;
import workbench.testing.Desk;
import workbench.ui.CutText;
import workbench.ui.Fx;
import workbench.ui.TestWindow;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.Target;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The overview by mouse and by keyboard.
class OverviewScreenTest {
    @TempDir Path folder;

    private TestWindow window;
    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void open() throws Exception {
        window = TestWindow.open();
        Fx.run(() -> window.stage.requestFocus());
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void city() throws Exception {
        Path file = folder.resolve("city.dossier");
        try (Dossier dossier = Dossier.create(file)) {
            Desk.bring(
                    dossier,
                    Desk.csv(
                            folder,
                            "hotspots.csv",
                            "Indicator,Municipality,2024,2025",
                            "Public Wi-Fi hotspots,Pickering,20,31"),
                    Instant.parse("2026-10-01T12:00:00Z"));
        }
        window.with(file);
        Fx.await("the cards are there", () -> !links(".headline-value").isEmpty());
    }

    private List<Hyperlink> links(String selector) {
        return window.window.root().lookupAll(selector).stream()
                .map(Hyperlink.class::cast)
                .toList();
    }

    @Test
    void aClickOnAFigureShowsItsCell() throws Exception {
        city();
        Hyperlink value = Fx.get(() -> links(".headline-value").getFirst());
        assertThat(value.getText()).isEqualTo("31");
        robot.clickOn(value);
        window.idle();
        assertThat(window.ways.over().get().orElseThrow().name()).contains("hotspots.csv", "D2");
    }

    @Test
    void enterOnTheNameOfAFigureGoesToItsSeries() throws Exception {
        city();
        Hyperlink name = Fx.get(() -> links(".headline-name").getFirst());
        Fx.run(name::requestFocus);
        robot.push(KeyCode.ENTER);
        window.idle();
        assertThat(window.ways.screen().get()).isEqualTo(ScreenId.INDICATORS);
        assertThat(window.ways.target().get()).get().isInstanceOf(Target.OneSeries.class);
    }

    @Test
    void figuresOfOtherPlacesAreNotCountedAsTheCommunitysAndToldOfAsSuch() throws Exception {
        city();
        Dossier dossier = window.workplace.dossier().now().orElseThrow();
        Desk.introduce(dossier, "Ajax");
        Fx.run(() -> window.workplace.dossier().changed(TestWindow.CLOCK.instant()));
        window.idle();
        Node card = window.find("#factor-connect", Node.class);
        List<String> words =
                Fx.get(
                        () ->
                                card.lookupAll(".label").stream()
                                        .map(label -> ((Label) label).getText())
                                        .toList());
        assertThat(words)
                .contains(
                        "0 of 17",
                        "No figure of Ajax yet. The only one so far is of another place, or"
                                + " names none.")
                .doesNotContain("No figures yet.");
        window.picture(Path.of("target", "screens", "overview-elsewhere.png"));
    }

    @Test
    void whileNobodySaidWhichCommunityItIsAFigureNamesItsPlace() throws Exception {
        city();
        assertThat(Fx.get(() -> links(".headline-name").getFirst().getText()))
                .isEqualTo("Public Wi-Fi hotspots (Pickering · 2025)");
    }

    @Test
    void whoseFiguresTheyAreIsAskedOnTheScreenUntilItIsSaid() throws Exception {
        city();
        ComboBox<?> places = window.find("#community", ComboBox.class);
        Fx.run(places::requestFocus);
        robot.write("pick");
        window.picture(Path.of("target", "screens", "overview-whose.png"));
        window.click(robot, "#community-take");
        window.idle();
        assertThat(Fx.get(() -> window.window.root().lookup("#whose"))).isNull();
        assertThat(Fx.get(() -> links(".headline-name").getFirst().getText()))
                .isEqualTo("Public Wi-Fi hotspots (2025)");
        Fx.run(() -> window.press("Shortcut+Z"));
        window.idle();
        assertThat(Fx.get(() -> window.window.root().lookup("#whose"))).isNotNull();
    }

    @Test
    void theQuestionWhoseFiguresTheyAreKeepsToItsCardAtTwiceTheSizeOfText() throws Exception {
        city();
        for (Language language : Language.values()) {
            Fx.run(() -> window.workplace.settings().language().set(language));
            Fx.run(() -> window.workplace.settings().textSize().set(2));
            window.idle();
            window.picture(Path.of("target", "screens", "overview-whose-" + language + "-200.png"));
            Bounds card = window.onScreen("#whose");
            Bounds question = window.onScreen("#whose .label");
            assertThat(question.getMaxX()).isLessThanOrEqualTo(card.getMaxX());
            assertThat(card.getMaxX()).isLessThanOrEqualTo(window.stage.getScene().getWidth());
            assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
        }
    }

    @Test
    void whatNeedsThePersonLeadsToJustTheseIndicators() throws Exception {
        window.with(TestWindow.sample(folder));
        Hyperlink unbound = need("not yet matched to the catalogue");
        int many = number(unbound);
        Fx.run(unbound::fire);
        window.idle();
        assertThat(window.ways.screen().get()).isEqualTo(ScreenId.INDICATORS);
        assertThat(window.find("#indicator-count", Label.class).getText()).startsWith(many + " of");

        window.at(ScreenId.OVERVIEW);
        Hyperlink stale = need("older indicators more");
        long all =
                number(stale)
                        + Fx.get(
                                () ->
                                        window.window.root().lookupAll("#needs .note-text").stream()
                                                .filter(Label.class::isInstance)
                                                .map(line -> ((Label) line).getText())
                                                .filter(
                                                        line ->
                                                                line.contains(
                                                                        "The award counts those of"
                                                                            + " the last 3 years"))
                                                .count());
        Fx.run(stale::fire);
        window.idle();
        assertThat(window.find("#indicator-count", Label.class).getText()).startsWith(all + " of");

        window.at(ScreenId.OVERVIEW);
        Fx.run(() -> links(".hyperlink.factor-name").getFirst().fire());
        window.idle();
        assertThat(window.find("#factor-connect.chip", ToggleButton.class).isSelected()).isTrue();
        assertThat(window.find("#indicator-count", Label.class).getText()).startsWith("9 of");
    }

    private Hyperlink need(String words) throws Exception {
        return Fx.get(
                () ->
                        links("#needs .hyperlink").stream()
                                .filter(link -> link.getText().contains(words))
                                .findFirst()
                                .orElseThrow());
    }

    private static int number(Hyperlink link) {
        return Integer.parseInt(link.getText().replaceAll("\\D", ""));
    }

    @Test
    void whereverTheTabKeyLeadsIsInSight() throws Exception {
        window.with(TestWindow.sample(folder));
        ScrollPane scroll = window.find(".overview .scroll-pane", ScrollPane.class);
        Fx.run(() -> links(".hyperlink.factor-name").getFirst().requestFocus());
        int within = 0;
        for (int i = 0; i < 45; i++) {
            robot.push(KeyCode.TAB);
            Fx.settle();
            Node focused = Fx.get(() -> window.stage.getScene().getFocusOwner());
            if (Fx.get(() -> isIn(scroll, focused))) {
                within++;
                Bounds place = Fx.get(() -> focused.localToScene(focused.getLayoutBounds()));
                Bounds room = Fx.get(() -> scroll.localToScene(scroll.getLayoutBounds()));
                assertThat(place.getMinY()).isGreaterThanOrEqualTo(room.getMinY());
                assertThat(place.getMaxY()).isLessThanOrEqualTo(room.getMaxY());
            }
        }
        assertThat(within).isGreaterThan(30);
    }

    private static boolean isIn(Node whole, Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == whole) {
                return true;
            }
        }
        return false;
    }

    @Test
    void theCardsAreThereBeforeTheDossierIsRead() throws Exception {
        Path file = TestWindow.sample(folder);
        Fx.run(() -> window.ways.go(ScreenId.OVERVIEW));
        Fx.await(
                "the cards are there",
                () -> window.window.root().lookupAll(".factor-card").size() == 6);
        window.with(file);
        assertThat(Fx.get(() -> window.window.root().lookupAll(".factor-card").size()))
                .isEqualTo(6);
        assertThat(Fx.get(() -> links(".headline-value").size())).isEqualTo(12);
    }

    @Test
    void aQuestionWithoutAnAnswerIsOneClickAway() throws Exception {
        city();
        Hyperlink need =
                Fx.get(
                        () ->
                                links("#needs .hyperlink").stream()
                                        .filter(link -> link.getText().contains("question 1"))
                                        .findFirst()
                                        .orElseThrow());
        Fx.run(need::fire);
        window.idle();
        assertThat(window.ways.target().get()).contains(new Target.Question("connect.1"));
    }

    @Test
    void anEmptyDossierOffersTheFirstStep() throws Exception {
        Path file = folder.resolve("empty.dossier");
        Dossier.create(file).close();
        window.with(file);
        Node step = window.find("#import-first-spreadsheets", Node.class);
        Path sheet = Desk.csv(folder, "dogs.csv", "Indicator,2023", "Dogs,10");
        window.answers.next(sheet);
        robot.clickOn(step);
        window.idle();
        assertThat(window.ways.target().get())
                .isEqualTo(Optional.of(new Target.NewFiles(List.of(sheet))));
        assertThat(window.ways.screen().get()).isEqualTo(ScreenId.IMPORT);
    }

    @Test
    void cardsStandThreeTwoOrOneInARowAsThereIsRoom() throws Exception {
        city();
        awaitCardsInTheFirstRow(3);
        Fx.run(() -> window.workplace.settings().textSize().set(1.5));
        awaitCardsInTheFirstRow(2);
        Fx.run(() -> window.workplace.settings().textSize().set(2));
        awaitCardsInTheFirstRow(1);
    }

    /// Letters of another size need a new layout, which comes with one of the next frames.
    private void awaitCardsInTheFirstRow(int count) throws Exception {
        window.idle();
        Fx.await(
                count + " cards in a row",
                () -> {
                    window.window.root().applyCss();
                    window.window.root().layout();
                    return window.window.root().lookupAll(".factor-card").stream()
                                    .filter(card -> card.getLayoutY() < 1)
                                    .count()
                            == count;
                });
    }
}
