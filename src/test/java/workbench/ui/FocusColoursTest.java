package workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.ui.kit.ScreenId;
import workbench.ui.kit.Theme;

import java.nio.file.Path;
import java.util.List;

/// Whether a person sees where the keyboard is, and what is chosen, in both themes.
class FocusColoursTest {
    /// What accessibility asks of a mark against what is around it, and of words.
    private static final double MARK = 3;

    private static final double WORDS = 4.5;

    @TempDir Path folder;

    private TestWindow window;

    @BeforeEach
    void open() throws Exception {
        window = TestWindow.open().with(TestWindow.sample(folder));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void wear(Theme theme) throws Exception {
        Fx.run(() -> window.workplace.settings().theme().set(theme));
        window.idle();
    }

    @Test
    void theRingOfFocusStandsOutFromWhateverItStandsOn() throws Exception {
        for (Theme theme : Theme.values()) {
            wear(theme);
            Color ring = colour("-focus-ring");
            Color page = colour("-color-bg-default");
            for (String around :
                    List.of("-color-bg-default", "-color-bg-subtle", "-color-accent-subtle")) {
                assertThat(contrast(ring, over(colour(around), page)))
                        .as(theme + " " + around)
                        .isGreaterThanOrEqualTo(MARK);
            }
        }
    }

    @Test
    void linksChipsAndThePrimaryActionWearTheRing() throws Exception {
        for (Theme theme : Theme.values()) {
            wear(theme);
            window.at(ScreenId.OVERVIEW);
            assertThat(wearsTheRing(window.find(".headline-value", Region.class))).isTrue();
            window.at(ScreenId.SUBMISSION);
            assertThat(wearsTheRing(window.find("#build", Region.class))).isTrue();
            assertThat(wearsTheRing(window.find("#approve", Region.class))).isTrue();
            assertThat(wearsTheRing(window.find("#figure-list", Region.class)))
                    .as("a list in which nothing is chosen")
                    .isTrue();
            window.at(ScreenId.INDICATORS);
            assertThat(wearsTheRing(window.find("#filter-stale", Region.class))).isTrue();
        }
    }

    @Test
    void tabsOfSheetsAndButtonsThatAreAnIconWearTheRing() throws Exception {
        window.at(ScreenId.IMPORT);
        Path sheets = Path.of("samples/pickering/04-library-statistics.xlsx");
        Fx.run(() -> window.window.dropped(List.of(sheets)));
        window.idle();
        for (Theme theme : Theme.values()) {
            wear(theme);
            assertThat(wearsTheRing(window.find(".sheet-tabs > .toggle-button", Region.class)))
                    .isTrue();
            window.picture(Path.of("target", "screens", "import-focus-" + theme + ".png"));
            Region back = window.find("#say-back", Region.class);
            // Nothing was said that it could take back.
            Fx.run(() -> back.setDisable(false));
            assertThat(wearsTheRing(back)).isTrue();
        }
    }

    private boolean wearsTheRing(Region control) throws Exception {
        Color ring = colour("-focus-ring");
        return Fx.get(
                () -> {
                    control.requestFocus();
                    control.applyCss();
                    return control.getBorder() != null
                            && control.getBorder().getStrokes().stream()
                                    .anyMatch(stroke -> stroke.getTopStroke().equals(ring));
                });
    }

    @Test
    void theWordsOfAChosenChipAreReadUnderTheMouseAndWithTheKeyboard() throws Exception {
        window.at(ScreenId.INDICATORS);
        for (Theme theme : Theme.values()) {
            wear(theme);
            Labeled chip = window.find("#filter-stale", Labeled.class);
            for (String state : List.of("hover", "focused")) {
                double contrast =
                        Fx.get(
                                () -> {
                                    set(chip, "selected", true);
                                    set(chip, state, true);
                                    chip.applyCss();
                                    Color paper =
                                            (Color)
                                                    chip.getBackground()
                                                            .getFills()
                                                            .getLast()
                                                            .getFill();
                                    double read = contrast((Color) chip.getTextFill(), paper);
                                    set(chip, state, false);
                                    return read;
                                });
                assertThat(contrast).as(theme + " " + state).isGreaterThanOrEqualTo(WORDS);
            }
        }
    }

    @Test
    void wordsInTheColourOfAStateAreReadOnWhateverRowIsSelected() throws Exception {
        for (Theme theme : Theme.values()) {
            wear(theme);
            Color page = colour("-color-bg-default");
            for (String paper :
                    List.of(
                            "-color-bg-default",
                            "-color-bg-subtle",
                            "-color-accent-subtle",
                            "-color-neutral-subtle",
                            // What the theme has under the selected row of a list.
                            theme == Theme.DARK ? "-color-base-6" : "-color-base-1")) {
                for (String words :
                        List.of(
                                "-color-success-fg",
                                "-color-warning-fg",
                                "-color-danger-fg",
                                "-color-accent-fg",
                                "-color-fg-muted")) {
                    assertThat(contrast(colour(words), over(colour(paper), page)))
                            .as(theme + ": " + words + " on " + paper)
                            .isGreaterThanOrEqualTo(WORDS);
                }
            }
        }
    }

    private static void set(Node node, String state, boolean so) {
        node.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), so);
    }

    /// A colour of the theme by its name.
    private Color colour(String name) throws Exception {
        return Fx.get(
                () -> {
                    StackPane probe = new StackPane();
                    probe.setStyle("-fx-background-color: " + name);
                    StackPane root = (StackPane) window.window.root();
                    root.getChildren().add(probe);
                    probe.applyCss();
                    Color colour = (Color) probe.getBackground().getFills().getFirst().getFill();
                    root.getChildren().remove(probe);
                    return colour;
                });
    }

    private static Color over(Color veil, Color page) {
        return page.interpolate(
                new Color(veil.getRed(), veil.getGreen(), veil.getBlue(), 1), veil.getOpacity());
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
