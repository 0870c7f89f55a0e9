package workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import workbench.catalogue.IndicatorCatalogue;
import workbench.catalogue.Questionnaire;
import workbench.edit.SetContent;
import workbench.edit.SetEdition;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.Observation;
import workbench.store.Dossier;
import workbench.store.Opening;
import workbench.store.Snapshots;
import workbench.submission.ContentReader;
import workbench.submission.ContentWriter;
import workbench.submission.Edition;
import workbench.submission.SubmissionBuilder;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.Theme;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Every screen in both themes and both languages, at the usual and at twice the size of text: a
/// picture of each under `target/screens`, and no words cut in any.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PicturesTest {
    /// For all looks together: the dossier stays open from one to the next.
    @TempDir static Path folder;

    private TestWindow window;

    /// One look of one screen.
    private record Look(ScreenId screen, Theme theme, Language language, double textSize) {
        boolean isOfItsOwnWidth() {
            return textSize == 1 || theme == Theme.LIGHT;
        }

        String fileName() {
            return "%s-%s-%s%s.png"
                    .formatted(
                            screen.name().toLowerCase(Locale.ROOT),
                            theme.name().toLowerCase(Locale.ROOT),
                            language.code(),
                            textSize > 1 ? "-200" : "");
        }
    }

    private String home = "";

    /// What is shown is what a person would see: their own folder, and none of a test.
    @BeforeAll
    void liveInTheFolder() {
        home = System.setProperty("user.home", folder.toString());
    }

    @AfterAll
    void moveOut() {
        System.setProperty("user.home", home);
    }

    @BeforeAll
    void openTheSample() throws Exception {
        window = TestWindow.open();
    }

    @AfterAll
    void close() throws Exception {
        window.close();
    }

    static Stream<Look> looks() {
        List<Look> looks = new ArrayList<>();
        for (ScreenId screen : ScreenId.values()) {
            for (double size : new double[] {1, 2}) {
                for (Theme theme : Theme.values()) {
                    for (Language language : Language.values()) {
                        looks.add(new Look(screen, theme, language, size));
                    }
                }
            }
        }
        return looks.stream();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void noWordsAreCut(Look look) throws Exception {
        wear(look);
        window.picture(Path.of("target", "screens", look.fileName()));
        assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
    }

    /// A panel that lies over the screen.
    private enum Panel {
        PALETTE,
        KEYS,
        CELL,
        PROFILE,
        PROGRAMMES,
        PROGRAMME,
        BUILD,
        EDITIONS,
        STATES,
        LOG
    }

    static Stream<Arguments> panels() {
        return Stream.of(Panel.values())
                .flatMap(
                        panel ->
                                looks().filter(look -> look.screen() == ScreenId.OVERVIEW)
                                        // In large letters one theme is as wide as the other.
                                        .filter(Look::isOfItsOwnWidth)
                                        .map(look -> Arguments.of(panel, look)));
    }

    @ParameterizedTest
    @MethodSource("panels")
    void noWordsOfAPanelAreCut(Panel panel, Look look) throws Exception {
        wear(look);
        Fx.run(() -> lay(panel));
        String name = panel.name().toLowerCase(Locale.ROOT);
        window.picture(
                Path.of("target", "screens", look.fileName().replaceFirst("overview", name)));
        assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
        Fx.run(window.ways::closeOver);
    }

    private void programmes() throws Exception {
        window.ways.go(ScreenId.SUBMISSION);
        window.find("#programmes-open", Button.class).fire();
    }

    private void lay(Panel panel) throws Exception {
        switch (panel) {
            case PALETTE -> window.press("Shortcut+K");
            case KEYS -> window.press("F1");
            case PROFILE -> {
                window.ways.go(ScreenId.SUBMISSION);
                window.find("#profile", Button.class).fire();
            }
            case PROGRAMMES -> programmes();
            case PROGRAMME -> {
                programmes();
                window.find("#programme-add", Button.class).fire();
            }
            case BUILD -> window.press("Shortcut+Shift+B");
            case EDITIONS -> {
                keepAnEdition();
                window.ways.go(ScreenId.SUBMISSION);
                window.find("#open-editions", Button.class).fire();
            }
            case LOG -> window.press("Shortcut+Shift+H");
            case STATES -> {
                keepOne();
                window.press("Shortcut+Shift+E");
            }
            case CELL -> {
                Dossier open = window.workplace.dossier().now().orElseThrow();
                Observation figure =
                        open.ledger().allSeries().stream()
                                .flatMap(
                                        series ->
                                                open
                                                        .ledger()
                                                        .current(series.id())
                                                        .values()
                                                        .stream())
                                .filter(
                                        one ->
                                                one.provenance()
                                                        .sourceFile()
                                                        .startsWith("04-library"))
                                .reduce((_, later) -> later)
                                .orElseThrow();
                window.ways.showCell(figure);
            }
        }
    }

    /// Else there is none to be seen.
    private void keepOne() throws Exception {
        Dossier open = window.workplace.dossier().now().orElseThrow();
        if (Snapshots.of(open.file(), Opening.usual()).orElseThrow().all().isEmpty()) {
            open.keepNow();
        }
    }

    /// One of a figure that is another since.
    private void keepAnEdition() throws Exception {
        Dossier open = window.workplace.dossier().now().orElseThrow();
        String name = "Smart21 2027";
        if (open.ledger().texts(ContentReader.EDITION).isEmpty()) {
            SubmissionBuilder builder =
                    new SubmissionBuilder(IndicatorCatalogue.shipped(), Questionnaire.shipped());
            new SetEdition(open)
                    .keep(
                            Edition.text(name),
                            entry -> {
                                Edition now =
                                        builder.edition(
                                                open.ledger(),
                                                name,
                                                "ICF, 24-11-2026",
                                                entry,
                                                TestWindow.CLOCK.instant(),
                                                TestWindow.CLERK);
                                return new SetContent.Entry(
                                        ContentWriter.edition(now), now.dependsOn());
                            });
            ToldOtherwise.in(open);
            window.workplace.dossier().changed(TestWindow.CLOCK.instant());
        }
    }

    static Stream<Look> looksOf(ScreenId screen) {
        return looks().filter(look -> look.screen() == screen).filter(Look::isOfItsOwnWidth);
    }

    static Stream<Look> looksOfIndicators() {
        return looksOf(ScreenId.INDICATORS);
    }

    @ParameterizedTest
    @MethodSource("looksOfIndicators")
    void noWordsOfTheFormOfABreakAreCut(Look look) throws Exception {
        wear(look);
        if (look.textSize() > 1) {
            Fx.run(() -> window.find("#details-open", Button.class).fire());
            window.idle();
        }
        TableView<?> years = window.find("#years", TableView.class);
        Fx.await("its years are there", () -> years.getItems().size() > 2);
        Fx.run(() -> years.getSelectionModel().select(0));
        window.idle();
        Fx.run(() -> window.find("#break-start", Button.class).fire());
        TextInputControl reason = window.find("#break-reason", TextInputControl.class);
        Fx.await("the keyboard is in the form", reason::isFocused);
        window.picture(
                Path.of(
                        "target",
                        "screens",
                        look.fileName().replaceFirst("indicators", "break-form")));
        assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
        Fx.run(() -> window.find("#break-cancel", Button.class).fire());
    }

    static Stream<Look> looksOfTheSubmission() {
        return looksOf(ScreenId.SUBMISSION);
    }

    @ParameterizedTest
    @MethodSource("looksOfTheSubmission")
    void aLongNoticeIsNotCutEither(Look look) throws Exception {
        wear(look);
        Fx.run(
                () ->
                        window.workplace
                                .notices()
                                .failed(
                                        Message.of(
                                                "ui.kit.failure",
                                                Message.of(
                                                        "ui.kit.not-replaced",
                                                        "~/Documents/city.dossier"),
                                                Message.of("ui.kit.not-replaced.why"),
                                                Message.of("ui.kit.not-replaced.remedy")),
                                        Message.of("ui.kit.another-name"),
                                        () -> {}));
        window.notice();
        // Its height follows its words, whose room follows its button, a frame later each.
        Fx.await("its words are whole", () -> CutText.in(window.window.root()).isEmpty());
        window.picture(
                Path.of("target", "screens", look.fileName().replaceFirst("submission", "notice")));
        assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
        Fx.run(() -> window.workplace.notices().clear());
    }

    @Test
    void aLabelWithoutRoomIsFoundToBeCut() throws Exception {
        Fx.run(
                () -> {
                    var label = new javafx.scene.control.Label("words without any room for them");
                    label.setMaxWidth(60);
                    var box = new javafx.scene.layout.VBox(label);
                    new javafx.scene.Scene(box, 300, 100);
                    box.applyCss();
                    box.layout();
                    assertThat(CutText.in(box)).hasSize(1);
                });
    }

    /// One dossier for all looks.
    private static Path sample() throws Exception {
        Path documents = Files.createDirectories(folder.resolve("Documents"));
        Path made = documents.resolve("pickering.dossier");
        return Files.exists(made) ? made : TestWindow.sample(documents);
    }

    @Test
    void wordsThatStandOverOneAnotherAreFound() throws Exception {
        Fx.run(
                () -> {
                    var one = new javafx.scene.control.Label("a caption");
                    var other = new javafx.scene.control.Label("another caption");
                    other.setTranslateX(20);
                    var box = new javafx.scene.layout.Pane(one, other);
                    new javafx.scene.Scene(box, 300, 100);
                    box.applyCss();
                    box.layout();
                    assertThat(CutText.in(box))
                            .containsExactly("“a caption” stands over “another caption”");
                    other.setTranslateX(120);
                    assertThat(CutText.in(box)).isEmpty();
                });
    }

    private void wear(Look look) throws Exception {
        Fx.run(
                () -> {
                    window.workplace.settings().theme().set(look.theme());
                    // First: with the language the window is built anew, and its tables keep the
                    // widest that they ever saw.
                    window.workplace.settings().textSize().set(look.textSize());
                    window.workplace.settings().language().set(look.language());
                    window.workplace.notices().clear();
                });
        boolean open = Fx.get(() -> window.workplace.dossier().now().isPresent());
        if (look.screen() == ScreenId.WELCOME && open) {
            Fx.run(window.actions::close);
        } else if (look.screen() != ScreenId.WELCOME && !open) {
            window.with(sample());
        }
        window.at(look.screen());
    }
}
