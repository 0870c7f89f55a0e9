package workbench.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

import workbench.edit.WithdrawImport;
import workbench.model.ImportId;
import workbench.model.Language;
import workbench.store.Dossier;
import workbench.testing.Desk;
import workbench.ui.Fx;
import workbench.ui.TestWindow;
import workbench.ui.kit.ScreenId;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// The palette finds indicators of the dossier, in a window that has not shown their screen yet;
/// figures are made up.
class PaletteTest {
    private static final Instant FIRST = Instant.parse("2026-01-15T12:00:00Z");

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private TestWindow window;

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("town.dossier");
        try (Dossier dossier = Dossier.create(file)) {
            bring(
                    dossier,
                    "own.csv",
                    "Indicator,Municipality,Sex,2023,2024",
                    "Public Wi-Fi hotspots,Pickering,,20,27",
                    "Public Wi-Fi hotspots,Québec,,40,47",
                    "Café terraces,Pickering,Women,8,7",
                    "Café terraces,Pickering,Men,9,6");
            ImportId withdrawn =
                    bring(
                            dossier,
                            "gone.csv",
                            "Indicator,Municipality,2023,2024",
                            "Hitching posts,Pickering,3,2");
            new WithdrawImport(dossier)
                    .withdraw(dossier.ledger().importOf(withdrawn).orElseThrow(), FIRST);
        }
        window = TestWindow.open().with(file);
        Fx.run(() -> window.stage.requestFocus());
    }

    private ImportId bring(Dossier dossier, String name, String... lines) throws Exception {
        return Desk.bring(dossier, Desk.csv(folder, name, lines), FIRST);
    }

    @AfterEach
    void close() {
        window.close();
    }

    /// What the palette lists for words that are typed into it.
    private List<String> found(String words) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        window.idle();
        Fx.run(() -> window.find("#palette-field", TextField.class).setText(words));
        window.idle();
        ListView<?> list = window.find("#palette-list", ListView.class);
        return Fx.get(
                () -> {
                    window.window.root().layout();
                    return list.lookupAll(".list-cell").stream()
                            .map(cell -> (ListCell<?>) cell)
                            .filter(cell -> !cell.isEmpty())
                            .map(cell -> (Label) cell.lookup(".label"))
                            .map(Label::getText)
                            .toList();
                });
    }

    private void go() throws Exception {
        robot.push(KeyCode.ENTER);
        window.idle();
        Fx.await("the screen is there", () -> window.ways.screen().get() == ScreenId.INDICATORS);
    }

    private String details() throws Exception {
        Fx.await(
                "the details are there",
                () -> !((Label) window.window.root().lookup("#details-title")).getText().isEmpty());
        return window.find("#details-title", Label.class).getText();
    }

    @Test
    void questionsAreFoundByNumberAndByWords() throws Exception {
        assertThat(found("1.1")).first().asString().startsWith("1.1 ");
    }

    @Test
    void whatTheButtonImportsIsFoundByItsWord() throws Exception {
        assertThat(found("spreadsheets")).contains("Import spreadsheets…");
    }

    @Test
    void anIndicatorIsFoundByItsNameWithoutAccentsAndHyphensAndItsRowIsGoneTo() throws Exception {
        assertThat(found("wifi")).containsExactly("Public Wi-Fi hotspots");
        go();
        assertThat(details()).isEqualTo("Public Wi-Fi hotspots");
    }

    @Test
    void anIndicatorIsFoundByItsNameInTheOtherLanguageAndByItsCode() throws Exception {
        assertThat(found("acces publics")).containsExactly("Public Wi-Fi hotspots");
        assertThat(found("connect.wifi")).containsExactly("Public Wi-Fi hotspots");
        assertThat(found("municipal locations"))
                .as("as a source calls it")
                .containsExactly("Public Wi-Fi hotspots");
        Fx.run(() -> window.workplace.settings().language().set(Language.FRENCH));
        assertThat(found("hotspots")).containsExactly("Points d’accès Wi-Fi publics");
    }

    @Test
    void wordsOfAPlaceOrAPartFindTheOneSeriesThatHasThem() throws Exception {
        assertThat(found("wifi quebec")).containsExactly("Public Wi-Fi hotspots, Quebec");
        go();
        assertThat(details()).isEqualTo("Public Wi-Fi hotspots");
        assertThat(Fx.get(() -> window.find("#details-part", Label.class).getText()))
                .startsWith("Quebec");

        assertThat(found("cafe femmes")).containsExactly("Café terraces, Pickering, Women");
    }

    @Test
    void theSizeOfTextIsFoundByTheWordsThatPeopleHaveForIt() throws Exception {
        assertThat(found("zoom"))
                .containsExactly("Larger text", "Smaller text", "Normal text size");
        assertThat(found("size")).contains("Larger text", "Normal text size");
        Fx.run(() -> window.workplace.settings().language().set(Language.FRENCH));
        assertThat(found("taille")).contains("Texte plus grand", "Taille normale du texte");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSwitchesOfLanguageAndThemeAreFoundInEitherLanguageWhateverThatOfTheWindow(
            Language language) throws Exception {
        Fx.run(() -> window.workplace.settings().language().set(language));
        String otherLanguage =
                language == Language.ENGLISH ? "Passer au français" : "Switch to English";
        for (String words :
                List.of("french", "english", "language", "langue", "francais", "anglais")) {
            assertThat(found(words)).as(words).contains(otherLanguage);
        }
        String theme = language == Language.ENGLISH ? "Light or dark" : "Clair ou sombre";
        for (String words : List.of("dark", "theme", "sombre", "night", "nuit")) {
            assertThat(found(words)).as(words).contains(theme);
        }
    }

    @Test
    void controlAndNoughtSetTheTextBackToItsUsualSize() throws Exception {
        Fx.run(() -> window.press("Shortcut+Plus"));
        Fx.run(() -> window.press("Shortcut+Plus"));
        assertThat(window.workplace.settings().textSize().get()).isGreaterThan(1);
        Fx.run(() -> window.press("Shortcut+0"));
        assertThat(window.workplace.settings().textSize().get()).isEqualTo(1);
    }

    @Test
    void whatWasWithdrawnIsNotOffered() throws Exception {
        assertThat(found("hitching")).isEmpty();
    }
}
