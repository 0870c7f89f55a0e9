package workbench.ui.main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import workbench.edit.SetIndicators;
import workbench.model.Indicator;
import workbench.model.Language;
import workbench.model.Message;
import workbench.store.Dossier;
import workbench.ui.Fx;
import workbench.ui.TestWindow;
import workbench.ui.kit.Notices;
import workbench.ui.kit.OverPanel;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.Theme;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/// What the frame does around every screen, by mouse and by keyboard.
class FrameTest {
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

    private Path dossier() throws Exception {
        Path file = folder.resolve("city.dossier");
        try (Dossier made = Dossier.create(file)) {
            new SetIndicators(made).set(List.of(Indicator.provisional("Benches")));
        }
        return file;
    }

    @Test
    void controlAndANumberGoesToAScreen() throws Exception {
        window.with(dossier());
        assertThat(window.ways.screen().get()).isEqualTo(ScreenId.OVERVIEW);
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(window.ways.screen().get()).isEqualTo(ScreenId.INDICATORS);
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(window.ways.screen().get()).isEqualTo(ScreenId.OVERVIEW);
    }

    @Test
    void aClickInTheNavigationGoesToAScreen() throws Exception {
        window.with(dossier());
        robot.clickOn("#go-submission");
        window.idle();
        assertThat(window.ways.screen().get()).isEqualTo(ScreenId.SUBMISSION);
    }

    @Test
    void thePaletteFindsWhatToDoByAFewLettersWithoutAccents() throws Exception {
        window.with(dossier());
        press(KeyCode.CONTROL, KeyCode.K);
        assertThat(window.ways.over().get()).isPresent();
        robot.write("go imp");
        window.idle();
        ListView<?> list = window.find("#palette-list", ListView.class);
        assertThat(Fx.get(() -> list.getItems().size())).isEqualTo(1);
        press(KeyCode.ENTER);
        assertThat(window.ways.screen().get()).isEqualTo(ScreenId.IMPORT);
        assertThat(window.ways.over().get()).isEmpty();
    }

    @Test
    void thePaletteSavesACopyOfTheDossier() throws Exception {
        window.with(dossier());
        Path copy = folder.resolve("copy.dossier");
        window.answers.next(copy);
        press(KeyCode.CONTROL, KeyCode.K);
        robot.write("save a copy");
        window.idle();
        press(KeyCode.ENTER);
        window.idle();
        assertThat(copy).exists();
    }

    @Test
    void theLineAtTheFootIsAsHighWhileAJobIsUnderWay() throws Exception {
        window.with(dossier());
        Region foot = window.find(".status-line", Region.class);
        Fx.await("it is there", () -> foot.getHeight() > 0);
        double idle = Fx.get(foot::getHeight);
        CompletableFuture<Integer> seen = new CompletableFuture<>();
        Fx.run(
                () ->
                        window.workplace
                                .jobs()
                                .run(
                                        progress -> {
                                            progress.at(0, 1, Message.of("ui.main.open"));
                                            return seen.join();
                                        },
                                        _ -> {}));
        Fx.await("it can be stopped", () -> foot.lookup("#stop-job") != null);
        Fx.settle();
        assertThat(Fx.get(foot::getHeight)).isEqualTo(idle);
        seen.complete(1);
        window.idle();
    }

    @Test
    void thePaletteIsAsHighAsWholeRowsAtAnySizeOfText() throws Exception {
        window.with(dossier());
        for (double size : new double[] {1, 1.25, 2}) {
            Fx.run(() -> window.workplace.settings().textSize().set(size));
            window.idle();
            press(KeyCode.CONTROL, KeyCode.K);
            ListView<?> list = window.find("#palette-list", ListView.class);
            double rows =
                    Fx.get(
                            () ->
                                    (list.getHeight()
                                                    - list.snappedTopInset()
                                                    - list.snappedBottomInset())
                                            / list.getFixedCellSize());
            assertThat(rows).as("at %s", size).isCloseTo(Math.rint(rows), offset(0.03));
            press(KeyCode.ESCAPE);
        }
    }

    @Test
    void noScrollBarOfTheScreenIsInSightWhileAPanelLiesOverIt() throws Exception {
        window.with(dossier()).at(ScreenId.SUBMISSION);
        Fx.run(() -> window.workplace.settings().textSize().set(2));
        window.idle();
        assertThat(Fx.get(this::barsOfTheScreen)).isNotEmpty();
        press(KeyCode.F1);
        assertThat(Fx.get(this::barsOfTheScreen)).isEmpty();
        press(KeyCode.ESCAPE);
        assertThat(Fx.get(this::barsOfTheScreen)).isNotEmpty();
    }

    /// Those of the screen that is shown which can be seen.
    private List<Node> barsOfTheScreen() {
        return window.window.root().lookupAll(".screen").stream()
                .filter(Node::isVisible)
                .flatMap(screen -> screen.lookupAll(".scroll-bar").stream())
                .filter(bar -> bar.isVisible() && bar.getOpacity() > 0)
                .toList();
    }

    @Test
    void escapeClosesWhatLiesOverTheScreen() throws Exception {
        window.with(dossier());
        press(KeyCode.F1);
        assertThat(window.ways.over().get()).isPresent();
        press(KeyCode.ESCAPE);
        assertThat(window.ways.over().get()).isEmpty();
    }

    @Test
    void theMenuIsShortAndHoldsAllThatCanBeDone() throws Exception {
        window.with(dossier()).at(ScreenId.SUBMISSION);
        MenuButton menu = window.find("#menu", MenuButton.class);
        List<MenuItem> items =
                Fx.get(
                        () -> {
                            menu.getOnShowing().handle(new Event(Event.ANY));
                            return List.copyOf(menu.getItems());
                        });
        assertThat(items.stream().filter(item -> !(item instanceof SeparatorMenuItem)))
                .hasSizeLessThanOrEqualTo(19);
        assertThat(items.stream().filter(Menu.class::isInstance).map(MenuItem::getText))
                .contains("Import", "Indicators", "Look and language", "Recent dossiers");
        List<String> words =
                items.stream()
                        .flatMap(
                                item ->
                                        item instanceof Menu within
                                                ? within.getItems().stream()
                                                : Stream.of(item))
                        .map(MenuItem::getText)
                        .toList();
        assertThat(words)
                .contains(
                        "Build the submission…",
                        "Go to Indicators",
                        "Close the dossier",
                        "Larger text")
                .contains("Save a copy…")
                .contains("Keyboard shortcuts");
    }

    @Test
    void keysAreWrittenAsTheKeyboardsOfTheLanguageHaveThem() throws Exception {
        window.with(dossier());
        for (Language language : Language.values()) {
            Fx.run(() -> window.workplace.settings().language().set(language));
            window.idle();
            press(KeyCode.F1);
            List<String> keys =
                    Fx.get(
                            () ->
                                    window.window.root().lookupAll(".keys .label").stream()
                                            .map(key -> ((Label) key).getText())
                                            .toList());
            assertThat(keys)
                    .contains(
                            language == Language.FRENCH
                                    ? new String[] {"Ctrl+Maj+B", "Ctrl+Entrée"}
                                    : new String[] {"Ctrl+Shift+B", "Ctrl+Enter"});
            press(KeyCode.ESCAPE);
        }
    }

    @Test
    void theTabKeyStaysWithinAPanelThatLiesOverTheScreen() throws Exception {
        window.with(dossier());
        press(KeyCode.CONTROL, KeyCode.K);
        for (int i = 0; i < 8; i++) {
            press(KeyCode.TAB);
        }
        Node focused = Fx.get(() -> window.stage.getScene().getFocusOwner());
        Node panel = Fx.get(() -> window.ways.over().get().orElseThrow().content());
        assertThat(Fx.get(() -> Focus.isWithin(panel, focused))).isTrue();
    }

    @Test
    void undoAndRedoSayWhatTheyDo() throws Exception {
        window.with(dossier());
        Button undo = window.find("#undo", Button.class);
        assertThat(undo.isDisabled()).isFalse();
        assertThat(undo.getAccessibleText()).isEqualTo("Undo: Change of an indicator");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(indicators()).isEmpty();
        assertThat(told()).isEqualTo("ui.kit.undone");
        press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(indicators()).hasSize(1);
        assertThat(told()).isEqualTo("ui.kit.redone");
    }

    @Test
    void languageAndThemeChangeWithoutARestart() throws Exception {
        window.with(dossier());
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        assertThat(window.workplace.language()).isEqualTo(Language.FRENCH);
        assertThat(window.find("#go-overview", Labeled.class).getText())
                .isEqualTo("Vue d’ensemble");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertThat(window.workplace.settings().theme().get()).isEqualTo(Theme.DARK);
        assertThat(window.window.root().getStyleClass()).contains("dark");
    }

    @Test
    void aFileThatIsNoDossierIsToldAndTheWindowStaysUp() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.dossier"), "no dossier at all");
        Fx.run(() -> window.window.dropped(List.of(broken)));
        window.idle();
        assertThat(told()).isEqualTo("ui.kit.failure");
        assertThat(window.workplace.dossier().now()).isEmpty();
        assertThat(window.ways.screen().get()).isEqualTo(ScreenId.WELCOME);
    }

    @Test
    void aDossierThatIsOpenElsewhereIsOfferedToBeReadAndThenCannotBeChanged() throws Exception {
        Path file = dossier();
        try (Dossier elsewhere = Dossier.open(file)) {
            assertThat(elsewhere.isReadOnly()).isFalse();
            Fx.run(() -> window.actions.open(file));
            window.idle();
            var offer = window.workplace.notices().latest().get().orElseThrow().buttons();
            assertThat(offer).isNotEmpty();
            Fx.run(() -> offer.getFirst().run().run());
            window.idle();
            assertThat(window.workplace.dossier().now()).isPresent();
            assertThat(window.workplace.dossier().canChange()).isFalse();
            assertThat(window.find("#undo", Button.class).isDisabled()).isTrue();
        }
    }

    @Test
    void everyControlHasANameForScreenReaders() throws Exception {
        window.with(TestWindow.sample(folder));
        for (ScreenId screen : ScreenId.values()) {
            if (screen != ScreenId.WELCOME) {
                window.at(screen);
                assertThat(Fx.get(() -> Nameless.in(window.window.root())))
                        .as(screen.name())
                        .isEmpty();
            }
        }
    }

    @Test
    void theTabKeyReachesEveryControlOfTheFrame() throws Exception {
        window.with(dossier());
        for (String id : List.of("#menu", "#palette-entry", "#undo", "#go-overview")) {
            Node node = window.find(id, Node.class);
            assertThat(Fx.get(node::isFocusTraversable)).as(id).isTrue();
        }
    }

    private Optional<Message> notice() throws Exception {
        return Fx.get(
                () -> window.workplace.notices().latest().get().map(notice -> notice.words()));
    }

    private String told() throws Exception {
        return notice().map(Message::key).orElse("nothing");
    }

    private List<?> indicators() throws Exception {
        return Fx.get(() -> window.workplace.dossier().now().orElseThrow().ledger().indicators());
    }

    @Test
    void theOtherScreensArePutUpUnseenWhileNobodyDoesAnything() throws Exception {
        window.with(dossier());
        Node focused = Fx.get(() -> window.stage.getScene().getFocusOwner());
        Fx.run(window.window::prepareScreens);
        Fx.await(
                "every screen is there",
                () -> screens(true).size() == 1 && screens(false).size() == 4);
        assertThat(Fx.get(() -> window.stage.getScene().getFocusOwner())).isSameAs(focused);
        List<Node> there = Fx.get(() -> screens(false));
        window.at(ScreenId.SUBMISSION);
        assertThat(Fx.get(() -> screens(false))).containsExactlyInAnyOrderElementsOf(there);
        assertThat(Fx.get(() -> screens(true))).hasSize(1);
    }

    @Test
    void aKeyTakesWhatIsBeingPutUpOutOfTheWay() throws Exception {
        window.with(dossier());
        Fx.run(window.window::prepareScreens);
        List<Node> left = new ArrayList<>();
        Fx.await(
                "a screen is being put up",
                () -> {
                    if (screens(true).size() == 1) {
                        return false;
                    }
                    window.press("F6");
                    left.addAll(screens(true));
                    return true;
                });
        assertThat(left).hasSize(1);
    }

    /// The screens that are built.
    ///
    /// @param laidOut only those that take room now, seen or not
    private List<Node> screens(boolean laidOut) {
        return window.window.root().lookupAll(".screen").stream()
                .filter(screen -> !laidOut || isLaidOut(screen))
                .toList();
    }

    private static boolean isLaidOut(Node screen) {
        for (Node at = screen; at != null; at = at.getParent()) {
            if (!at.isManaged() || !at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void whenWhatHadTheKeyboardGoesAwayItStaysOnTheScreen() throws Exception {
        window.with(dossier()).at(ScreenId.SUBMISSION);
        Button build = window.find("#build", Button.class);
        Fx.run(build::requestFocus);
        Fx.run(() -> build.setDisable(true));
        Fx.await(
                "the keyboard is beside it",
                () -> "profile".equals(window.stage.getScene().getFocusOwner().getId()));
    }

    @Test
    void whatHadTheKeyboardBeforeAPanelMayGoAwayWithoutMovingItThere() throws Exception {
        window.with(dossier()).at(ScreenId.SUBMISSION);
        Button build = window.find("#build", Button.class);
        Fx.run(build::requestFocus);
        Button second = Fx.get(() -> new Button("two"));
        Fx.run(
                () ->
                        window.ways.showOver(
                                new OverPanel(new HBox(new Button("one"), second), "buttons")));
        window.idle();
        Fx.run(() -> build.setDisable(true));
        Fx.run(second::requestFocus);
        window.idle();
        assertThat(Fx.get(() -> window.stage.getScene().getFocusOwner())).isSameAs(second);
    }

    @Test
    void whatIsToldMovesNothingAndIsTheLanguagesOfNow() throws Exception {
        window.with(dossier()).at(ScreenId.SUBMISSION);
        Node screen = window.find(".screen", Node.class);
        double height = Fx.get(() -> screen.getLayoutBounds().getHeight());
        Fx.run(() -> window.workplace.notices().done(Message.of("ui.main.undo.typing.nothing")));
        window.idle();
        Label told = window.find(".notification-bar .label", Label.class);
        String english = Fx.get(told::getText);
        assertThat(Fx.get(() -> screen.getLayoutBounds().getHeight())).isEqualTo(height);
        Fx.run(() -> window.workplace.settings().language().set(Language.FRENCH));
        window.idle();
        assertThat(Fx.get(() -> window.find(".notification-bar .label", Label.class).getText()))
                .isNotEqualTo(english)
                .isEqualTo(
                        window.workplace.texts().render(Message.of("ui.main.undo.typing.nothing")));
    }

    @Test
    void whatIsToldWhileAPanelIsOpenLiesOverThePanel() throws Exception {
        window.with(dossier());
        press(KeyCode.F1);
        List<String> pressed = new CopyOnWriteArrayList<>();
        Fx.run(
                () ->
                        window.workplace
                                .notices()
                                .done(
                                        Message.of("ui.main.undo.typing.nothing"),
                                        Message.of("ui.main.redo.typing.nothing"),
                                        () -> pressed.add("pressed")));
        assertThat(window.notice().getMaxY())
                .isLessThanOrEqualTo(window.stage.getScene().getHeight());
        window.click(robot, ".notification-bar .button-bar .button");
        assertThat(pressed).containsExactly("pressed");
        assertThat(window.ways.over().get()).isPresent();
    }

    private void press(KeyCode... keys) throws Exception {
        robot.push(keys);
        window.idle();
    }

    @Test
    void aFileIsCalledOnTheButtonOfANoticeAsItIsCalled() throws Exception {
        window.with(dossier());
        Fx.run(
                () ->
                        window.workplace
                                .notices()
                                .done(
                                        Message.of(
                                                "ui.imports.added",
                                                "asem_simple_raw.csv",
                                                2020,
                                                0,
                                                0,
                                                301),
                                        List.of(
                                                new Notices.Button(
                                                        Message.of(
                                                                "ui.imports.added.look.in",
                                                                301,
                                                                "asem_simple_raw.csv"),
                                                        () -> {}),
                                                new Notices.Button(
                                                        Message.of("ui.imports.undo"), () -> {}))));
        window.notice();
        window.picture(Path.of("target", "screens", "notice-buttons.png"));
        assertThat(
                        Fx.get(
                                () ->
                                        window
                                                .window
                                                .root()
                                                .lookupAll(".notification-bar .button > .text")
                                                .stream()
                                                .map(Text.class::cast)
                                                .map(Text::getText)
                                                .toList()))
                .containsExactly("Look at the 301 in asem_simple_raw.csv", "Undo");
    }
}
