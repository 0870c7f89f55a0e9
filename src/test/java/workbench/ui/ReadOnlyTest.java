package workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import workbench.ui.kit.Notices;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.Target;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A second window on a dossier that another has open: it is offered to be looked at, and each
/// screen says why nothing can be changed.
class ReadOnlyTest {
    private static final Path SERVICES = Path.of("samples/pickering/05-digital-services.xlsx");

    @TempDir private Path folder;
    private TestWindow first;
    private TestWindow second;

    @BeforeEach
    void openTwice() throws Exception {
        Path dossier = TestWindow.sample(folder);
        first = TestWindow.open().with(dossier);
        second = TestWindow.open();
        Fx.run(() -> second.actions.open(dossier));
        second.idle();
        Fx.await("it is offered to be looked at", () -> offer().isPresent());
        Fx.run(() -> offer().orElseThrow().run().run());
        Fx.await("it is open", () -> second.workplace.dossier().now().isPresent());
        second.idle();
        assertThat(second.workplace.notices().latest().get())
                .as("that it is read-only is no success to be told with a tick")
                .isEmpty();
    }

    private Optional<Notices.Button> offer() {
        return second.workplace.notices().latest().get().stream()
                .flatMap(notice -> notice.buttons().stream())
                .findFirst();
    }

    @AfterEach
    void close() {
        second.close();
        first.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = ScreenId.class,
            names = {"WELCOME"},
            mode = EnumSource.Mode.EXCLUDE)
    void eachScreenSaysThatItIsReadOnly(ScreenId screen) throws Exception {
        second.at(screen);
        second.picture(
                Path.of(
                        "target",
                        "screens",
                        "read-only-" + screen.name().toLowerCase(Locale.ROOT) + ".png"));
        assertThat(Fx.get(() -> words(second.window.root())))
                .filteredOn(words -> words.toLowerCase(Locale.ROOT).contains("to look at only"))
                .singleElement()
                .asString()
                .as("that it is so, and why")
                .startsWith("This dossier is open to look at only: nothing in it can be changed. ")
                .contains("already open");
        double barHeight = second.onScreen("#read-only").getHeight();
        first.at(screen);
        assertThat(titleTop(second) - barHeight)
                .as("the title stands where it always stands")
                .isCloseTo(titleTop(first), within(1.0));
    }

    private static double titleTop(TestWindow window) throws Exception {
        return Fx.get(
                () ->
                        window.window.root().lookupAll(".screen-title").stream()
                                .filter(ReadOnlyTest::isSeen)
                                .map(title -> title.localToScene(title.getLayoutBounds()))
                                .findFirst()
                                .orElseThrow()
                                .getMinY());
    }

    private static boolean isSeen(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    @Test
    void whatCanStillNotBeChangedStaysOpenToLookAtAndTheReasonIsTold() throws Exception {
        Fx.run(() -> second.find("#open-for-changes", Button.class).fire());
        second.notice();
        assertThat(second.workplace.notices().latest().get())
                .as("it is open to look at already")
                .hasValueSatisfying(notice -> assertThat(notice.buttons()).isEmpty());
        assertThat(second.workplace.dossier().canChange()).isFalse();
        assertThat(second.workplace.dossier().now()).isPresent();
    }

    @Test
    void onceTheOtherHasLetGoOfItItIsOpenedForChanges() throws Exception {
        Fx.run(first.actions::close);
        first.idle();
        Fx.run(() -> second.find("#open-for-changes", Button.class).fire());
        Fx.await("it can be changed", () -> second.workplace.dossier().canChange());
        assertThat(Fx.get(() -> second.find("#read-only", Node.class).isVisible())).isFalse();
    }

    @Test
    void aCopyOfItIsSavedAndCanBeGoneOnWith() throws Exception {
        Path copy = folder.resolve("copy.dossier");
        second.answers.next(copy);
        Fx.run(() -> second.find("#save-read-only-copy", Button.class).fire());
        Fx.await("a way to it is offered", () -> offer().isPresent());
        Fx.run(() -> offer().orElseThrow().run().run());
        Fx.await("it can be changed", () -> second.workplace.dossier().canChange());
        assertThat(second.workplace.dossier().now().orElseThrow().file()).isEqualTo(copy);
    }

    @Test
    void whereItMayBeChangedNothingIsSaidOfIt() throws Exception {
        assertThat(Fx.get(() -> first.find("#read-only", Node.class).isVisible())).isFalse();
    }

    @Test
    void anAnswerCannotBeChangedAndSaysWhy() throws Exception {
        second.at(ScreenId.SUBMISSION);
        assertThat(Fx.get(() -> second.find("#words", TextArea.class).isEditable())).isFalse();
        assertThat(Fx.get(() -> second.find("#approve", CheckBox.class).isDisabled())).isTrue();
        assertThat(Fx.get(() -> second.find("#approve", CheckBox.class).getAccessibleHelp()))
                .as("to who hears it; who sees it reads it above the screen")
                .contains("nothing in it can be changed");
        assertThat(Fx.get(() -> second.find("#profile", Node.class).isVisible())).isFalse();
        for (String writing : List.of("#comment-words", "#figure-search", "#figure-insert")) {
            assertThat(Fx.get(() -> second.window.root().lookup(writing))).as(writing).isNull();
        }
        assertThat(Fx.get(() -> second.find("#build", Node.class).isDisabled()))
                .as("building changes nothing in the dossier")
                .isFalse();
    }

    @Test
    void whereNothingCanBeAddedNobodyIsAskedForFiles() throws Exception {
        second.at(ScreenId.IMPORT);
        assertThat(Fx.get(() -> second.window.root().lookup("#drop-choose-files"))).isNull();
        assertThat(Fx.get(() -> second.find("#add-to-dossier", Node.class).isVisible())).isFalse();
    }

    @Test
    void filesCanBeLookedAtAndNotAdded() throws Exception {
        Fx.run(() -> second.ways.show(new Target.NewFiles(List.of(SERVICES))));
        second.idle();
        assertThat(Fx.get(() -> second.find("#add-to-dossier", Node.class).isDisabled())).isTrue();
    }

    private static List<String> words(Node node) {
        List<String> all = new ArrayList<>();
        if (!node.isVisible()) {
            return all;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            all.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> all.addAll(words(child)));
        }
        return all;
    }
}
