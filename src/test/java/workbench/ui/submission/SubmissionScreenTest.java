package workbench.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import workbench.edit.WithdrawImport;
import workbench.model.Bilingual;
import workbench.model.Factor;
import workbench.model.Message;
import workbench.store.Action;
import workbench.store.Dossier;
import workbench.store.ImportRecord;
import workbench.submission.Answer;
import workbench.submission.ContentReader;
import workbench.submission.Initiative;
import workbench.submission.Profile;
import workbench.testing.Desk;
import workbench.ui.CutText;
import workbench.ui.Fx;
import workbench.ui.TestWindow;
import workbench.ui.kit.Notices;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.Target;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The submission in the window, by mouse and by keyboard, on the sample.
class SubmissionScreenTest {
    @TempDir private Path folder;
    private TestWindow window;
    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void openTheSample() throws Exception {
        window = TestWindow.open().with(TestWindow.sample(folder)).at(ScreenId.SUBMISSION);
        Fx.await("the answer is shown", () -> window.window.root().lookup(".print-figure") != null);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void click(String selector) throws Exception {
        window.click(robot, selector);
    }

    private String typed(String selector) throws Exception {
        return Fx.get(() -> window.find(selector, TextArea.class).getText());
    }

    private String kept(String question) throws Exception {
        return ContentReader.answers(window.workplace.dossier().now().orElseThrow().ledger())
                .getOrDefault(question, Answer.none(question))
                .text()
                .en();
    }

    private boolean prints(String words) throws Exception {
        return Fx.get(
                () ->
                        window.window.root().lookupAll(".printed").stream()
                                .flatMap(flow -> ((TextFlow) flow).getChildren().stream())
                                .map(SubmissionScreenTest::text)
                                .reduce("", String::concat)
                                .contains(words));
    }

    private static String text(Node node) {
        return switch (node) {
            case Text text -> text.getText();
            case Hyperlink link -> link.getText();
            default -> "";
        };
    }

    @Test
    void byMouseAnAnswerGetsAFigureAndPrints() throws Exception {
        Fx.run(() -> window.ways.show(new Target.Question("engage.2")));
        window.idle();
        TextArea words = window.find("#words", TextArea.class);
        Fx.run(
                () -> {
                    words.requestFocus();
                    words.end();
                });
        robot.write(" Visits: ", 0);
        TextField search = window.find("#figure-search", TextField.class);
        robot.clickOn(search);
        robot.write("ihelp desk", 0);
        window.idle();
        ListView<?> list = window.find("#figure-list", ListView.class);
        assertThat(Fx.get(() -> list.getItems().size())).isPositive();
        robot.clickOn(
                Fx.get(
                        () ->
                                list.lookupAll(".list-cell").stream()
                                        .filter(Node::isVisible)
                                        .findFirst()
                                        .orElseThrow()));
        window.idle();
        String reads = Fx.get(() -> window.find("#figure-reads", Label.class).getText());
        assertThat(reads).startsWith("Reads “");
        click("#figure-insert");
        window.idle();
        String figure = reads.substring(reads.indexOf('“') + 1, reads.indexOf('”'));
        assertThat(typed("#words")).contains(" Visits: {");
        assertThat(prints("Visits: " + figure)).isTrue();

        Fx.run(() -> window.ways.show(new Target.Question("engage.1")));
        window.idle();
        assertThat(kept("engage.2")).contains(" Visits: {");
        window.picture(Path.of("target", "screens", "submission-typed.png"));
    }

    @Test
    void aPrintedFigureLeadsToItsCell() throws Exception {
        click(".print-figure");
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.ENTER);
        Fx.await("the cell", () -> window.window.root().lookup("#source-sheet") != null);
    }

    @Test
    void aFigureThatChangesIsMarkedUntilItsNewValueIsTakenOver() throws Exception {
        Dossier dossier = window.workplace.dossier().now().orElseThrow();
        ImportRecord revised = dossier.ledger().imports().getLast();
        new WithdrawImport(dossier).withdraw(revised, TestWindow.CLOCK.instant());
        Fx.run(
                () -> {
                    window.workplace.dossier().changed(TestWindow.CLOCK.instant());
                    window.ways.show(new Target.Question("include.2"));
                });
        window.idle();
        assertThat(state()).isEqualTo("Figure changed");
        assertThat(prints("+9.1% → +10.9%")).isTrue();
        Fx.run(() -> TestWindow.bringIntoSight(window.find("#print", Node.class)));
        assertThat(
                        Fx.get(
                                () ->
                                        window.window.root().lookupAll(".label").stream()
                                                .map(label -> ((Label) label).getText())
                                                .toList()))
                .as("nobody agreed to a figure by putting it in")
                .anySatisfy(
                        words ->
                                assertThat(words)
                                        .startsWith("It was ")
                                        .endsWith(" when it was put in or last accepted."));
        window.picture(Path.of("target", "screens", "submission-changed.png"));
        click("#take-over");
        window.idle();
        assertThat(state()).isEqualTo("Complete");
        assertThat(prints("+9.1%")).isFalse();
    }

    private String state() throws Exception {
        return Fx.get(() -> window.find("#state", Label.class).getText());
    }

    @Test
    void figuresOfTheOtherLanguageAloneAreSaidToBe() throws Exception {
        TextArea words = window.find("#words", TextArea.class);
        assertThat(evidence()).doesNotContain("Only in the French text");
        Fx.run(() -> words.setText("Across Canada, {canada} could."));
        window.idle();
        List<String> lines = evidence();
        assertThat(lines.indexOf("Only in the French text"))
                .isGreaterThan(lines.indexOf("96.4% · 2024"));
    }

    private List<String> evidence() throws Exception {
        return Fx.get(
                () ->
                        window.window.root().lookup("#evidence").lookupAll(".label").stream()
                                .map(label -> ((Label) label).getText())
                                .toList());
    }

    @Test
    void theEvidenceLeadsToItsCell() throws Exception {
        click("#evidence .hyperlink");
        Fx.await("the cell", () -> window.window.root().lookup("#source-sheet") != null);
    }

    private String typeAtTheEnd(String more) throws Exception {
        TextArea words = window.find("#words", TextArea.class);
        String before = Fx.get(words::getText);
        Fx.run(
                () -> {
                    words.requestFocus();
                    words.end();
                });
        robot.write(more, 0);
        return before;
    }

    private void undoTyping() throws Exception {
        while (Fx.get(() -> window.find("#words", TextArea.class).isUndoable())) {
            press(KeyCode.Z, true);
        }
        window.idle();
    }

    private Optional<Message> nextUndo() {
        return window.workplace.dossier().now().orElseThrow().nextUndo().map(Action::label);
    }

    private double heightWith(String words) throws Exception {
        TextArea area = window.find("#words", TextArea.class);
        Fx.run(() -> area.setText(words));
        window.idle();
        return Fx.get(area::getHeight);
    }

    @Test
    void theWordsAreAsHighAsWhatIsWrittenInThemUpToALimit() throws Exception {
        double few = heightWith("Few words.");
        double some = heightWith("A line\n".repeat(7));
        assertThat(some).isGreaterThan(few);
        assertThat(heightWith("Many words that go on. ".repeat(20))).isGreaterThan(few);
        double many = heightWith("A line\n".repeat(40));
        assertThat(many).isGreaterThan(some).isLessThan(2 * some);
        assertThat(heightWith("Few words.")).isEqualTo(few);
    }

    @Test
    void aNameInBracesIsExplainedUnderTheWordsThatHoldIt() throws Exception {
        Label braces = window.find("#braces", Label.class);
        assertThat(Fx.get(braces::getText))
                .startsWith("A name in braces prints as its figure: {canada} prints as 96.4%");
        TextArea words = window.find("#words", TextArea.class);
        Fx.run(() -> words.positionCaret(words.getText().indexOf("{rural}") + 2));
        assertThat(Fx.get(braces::getText)).startsWith("{rural} prints as 77.5% (");
        Fx.run(() -> words.setText("No figure at all."));
        window.idle();
        assertThat(Fx.get(braces::isVisible)).isFalse();
    }

    @Test
    void inTheWordsUndoTakesBackTypingAndNeverTheImportBeforeIt() throws Exception {
        Optional<Message> last = nextUndo();
        String before = typeAtTheEnd(" More.");
        assertThat(prints("More.")).isTrue();
        undoTyping();
        assertThat(typed("#words")).isEqualTo(before);
        press(KeyCode.Y, true);
        assertThat(typed("#words")).startsWith(before + " ");
        undoTyping();

        press(KeyCode.Z, true);
        window.idle();
        assertThat(nextUndo()).isEqualTo(last);
        Notices.Notice notice = window.workplace.notices().latest().get().orElseThrow();
        assertThat(notice.words().key()).isEqualTo("ui.main.undo.typing.nothing");
        assertThat(notice.buttons().getFirst().words())
                .isEqualTo(Message.of("ui.main.undo", last.orElseThrow()));
        assertThat(kept("connect.1")).isEqualTo(before);
    }

    @Test
    void outsideTheWordsUndoTakesBackAllThatWasTypedSavedOrNot() throws Exception {
        String before = typeAtTheEnd(" More.");
        Fx.run(() -> window.window.root().lookup("#outline").requestFocus());
        window.idle();
        typeAtTheEnd(" And more.");
        click("#undo");
        window.idle();
        assertThat(typed("#words")).isEqualTo(before);
        assertThat(kept("connect.1")).isEqualTo(before);
        Fx.run(() -> window.window.root().lookup("#outline").requestFocus());
        press(KeyCode.Y, true);
        window.idle();
        assertThat(typed("#words")).isEqualTo(before + " More. And more.");
    }

    @Test
    void undoNeverPutsTheWordsOfOneAnswerIntoAnother() throws Exception {
        typeAtTheEnd(" More.");
        Fx.run(() -> window.ways.show(new Target.Question("engage.2")));
        window.idle();
        String other = typed("#words");
        Fx.run(() -> window.find("#words", TextArea.class).requestFocus());
        press(KeyCode.Z, true);
        window.idle();
        assertThat(typed("#words")).isEqualTo(other);
        Fx.run(() -> window.ways.show(new Target.Question("connect.1")));
        window.idle();
        assertThat(typed("#words")).endsWith(" More.");
    }

    @Test
    void whatADossierHoldsIsNotTakenBackAsIfItHadBeenTyped() throws Exception {
        Path other = TestWindow.sample(Files.createDirectory(folder.resolve("elsewhere")));
        Fx.run(
                () -> {
                    window.actions.open(other);
                    window.ways.go(ScreenId.SUBMISSION);
                });
        window.idle();
        Fx.run(() -> window.ways.go(ScreenId.SUBMISSION));
        window.idle();
        assertThat(typed("#words")).isNotEmpty();
        assertThat(Fx.get(() -> window.find("#words", TextArea.class).isUndoable())).isFalse();
    }

    @Test
    void enterInTheSearchOfFiguresPutsInTheFirstThatIsFound() throws Exception {
        Fx.run(
                () -> {
                    window.find("#words", TextArea.class).end();
                    window.find("#figure-search", TextField.class).requestFocus();
                });
        robot.write("ihelp desk", 0);
        robot.type(KeyCode.ENTER);
        window.idle();
        assertThat(typed("#words")).endsWith("}");
    }

    @Test
    void whatIsOfferedToBeInsertedIsWhatTheListShowsAsChosen() throws Exception {
        Dossier dossier = window.workplace.dossier().now().orElseThrow();
        Path file =
                Desk.csv(folder, "benches.csv", "Municipality,Year,Benches", "Pickering,2023,3");
        var id = Desk.bring(dossier, file, TestWindow.CLOCK.instant());
        Fx.run(() -> window.workplace.dossier().changed(TestWindow.CLOCK.instant()));
        window.idle();
        ListView<?> list = window.find("#figure-list", ListView.class);
        int benches =
                Fx.get(
                        () ->
                                list.getItems().stream()
                                        .map(Object::toString)
                                        .toList()
                                        .indexOf(
                                                list.getItems().stream()
                                                        .map(Object::toString)
                                                        .filter(one -> one.contains("Benches"))
                                                        .findFirst()
                                                        .orElseThrow()));
        Fx.run(() -> list.getSelectionModel().select(benches));
        window.idle();
        Button insert = window.find("#figure-insert", Button.class);
        assertThat(Fx.get(insert::isDisabled)).isFalse();

        ImportRecord library =
                dossier.ledger().imports().stream()
                        .filter(one -> one.source().name().startsWith("04-library"))
                        .findFirst()
                        .orElseThrow();
        new WithdrawImport(dossier).withdraw(library, TestWindow.CLOCK.instant());
        Fx.run(() -> window.workplace.dossier().changed(TestWindow.CLOCK.instant()));
        window.idle();
        assertThat(Fx.get(insert::isDisabled)).as("it is there still").isFalse();
        assertThat(Fx.get(() -> String.valueOf(list.getSelectionModel().getSelectedItem())))
                .as("and is seen to be")
                .contains("Benches");

        new WithdrawImport(dossier)
                .withdraw(dossier.ledger().importOf(id).orElseThrow(), TestWindow.CLOCK.instant());
        Fx.run(() -> window.workplace.dossier().changed(TestWindow.CLOCK.instant()));
        window.idle();
        assertThat(Fx.get(insert::isDisabled)).as("nobody chose another").isTrue();
        dossier.undo();
        Fx.run(() -> window.workplace.dossier().changed(TestWindow.CLOCK.instant()));
        window.idle();
        assertThat(Fx.get(insert::isDisabled)).as("nobody chose one since").isTrue();
        assertThat(Fx.get(() -> list.getSelectionModel().isEmpty())).isTrue();
    }

    @Test
    void byKeyboardTheOutlineTheSearchAndTheListLeadToAnInsertedFigure() throws Exception {
        ListView<?> outline = window.find("#outline", ListView.class);
        Fx.run(outline::requestFocus);
        robot.type(KeyCode.DOWN);
        Fx.settle();
        TextArea words = window.find("#words", TextArea.class);
        assertThat(typed("#words")).startsWith("In 2016 the city adopted");
        Fx.run(
                () -> {
                    words.requestFocus();
                    words.end();
                    window.find("#figure-search", TextField.class).requestFocus();
                });
        robot.write("ihelp desk", 0);
        robot.type(KeyCode.DOWN);
        window.idle();
        robot.type(KeyCode.ENTER);
        window.idle();
        assertThat(typed("#words")).endsWith("}");
        assertThat(Fx.get(words::isFocused)).isTrue();
        robot.type(KeyCode.TAB);
        Fx.settle();
        assertThat(Fx.get(() -> window.find("#sources", TextArea.class).isFocused())).isTrue();
    }

    @Test
    void theLanguageOfTheWindowChangesAndWhatWasTypedStays() throws Exception {
        TextArea words = window.find("#words", TextArea.class);
        Fx.run(words::requestFocus);
        robot.write("Typed. ", 0);
        press(KeyCode.F, true, true);
        window.idle();
        assertThat(typed("#words")).startsWith("Au Canada");
        click("#write-en");
        assertThat(typed("#words")).startsWith("Typed. ");
    }

    @Test
    void theKeyThatMeansBoldElsewhereLeadsWhoWritesNowhere() throws Exception {
        TextArea words = window.find("#words", TextArea.class);
        Fx.run(words::requestFocus);
        press(KeyCode.B, true);
        window.idle();
        assertThat(window.ways.over().get()).isEmpty();
    }

    @Test
    void buildsWordAndPdfIntoTheFolderThatWasChosen() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        window.answers.next(out);
        press(KeyCode.B, true, true);
        window.idle();
        Button start = window.find("#build-start", Button.class);
        Label lacks = window.find("#build-lacks", Label.class);
        assertThat(Fx.get(start::isDisabled)).isFalse();
        for (String format : List.of("#format-docx", "#format-pdf", "#format-xlsx")) {
            click(format);
        }
        assertThat(Fx.get(start::isDisabled)).isTrue();
        assertThat(Fx.get(lacks::getText)).isEqualTo("Choose at least one format.");
        click("#format-docx");
        click("#format-pdf");
        click("#format-xlsx");
        assertThat(Fx.get(lacks::isVisible)).isFalse();
        click("#build-folder");
        click("#format-xlsx");
        click("#language-fr");
        assertThat(Fx.get(() -> window.find("#language-fr", CheckBox.class).isSelected()))
                .isFalse();
        window.picture(Path.of("target", "screens", "submission-build.png"));
        click("#build-start");
        Fx.await("it is built", () -> window.window.root().lookup("#build-done") != null);
        assertThat(out.resolve("submission-en.docx")).exists();
        assertThat(out.resolve("submission-en.pdf")).exists();
        assertThat(out.resolve("submission-fr.docx")).doesNotExist();
        // The panel tells it all: nothing comes up behind it.
        assertThat(Fx.get(() -> window.workplace.notices().latest().get())).isEmpty();
        window.picture(Path.of("target", "screens", "submission-built.png"));
        click("#build-files .hyperlink");
        click("#build-open-folder");
        window.idle();
        assertThat(window.opened).containsExactly(out.resolve("submission-en.docx"), out);
    }

    /// The first box to tick has the keyboard as the panel opens.
    @Test
    void enterBuildsFromABoxToTickAndWhatWasChosenAndNotBuiltIsForgotten() throws Exception {
        window.answers.next(Files.createDirectory(folder.resolve("out")));
        press(KeyCode.B, true, true);
        window.idle();
        click("#format-pdf");
        Fx.run(() -> window.workplace.navigator().closeOver());
        press(KeyCode.B, true, true);
        window.idle();
        assertThat(Fx.get(() -> window.find("#format-pdf", CheckBox.class).isSelected())).isTrue();
        click("#build-folder");
        for (String left : List.of("#format-pdf", "#format-pptx", "#language-fr")) {
            if (window.window.root().lookup(left) != null) {
                click(left);
            }
        }
        CheckBox word = window.find("#format-docx", CheckBox.class);
        Fx.run(word::requestFocus);
        Fx.await("the box has the keyboard", word::isFocused);
        press(KeyCode.ENTER, false, false);
        Fx.await("it is built", () -> window.window.root().lookup("#build-done") != null);
        assertThat(Fx.get(word::isSelected)).isTrue();
    }

    @Test
    void keysGoFromOneQuestionToTheNextAndBackToTheirList() throws Exception {
        int first = place();
        press(KeyCode.PAGE_DOWN, true, false);
        window.idle();
        assertThat(place()).isNotEqualTo(first);
        press(KeyCode.PAGE_UP, true, false);
        window.idle();
        assertThat(place()).isEqualTo(first);
        press(KeyCode.O, true, true);
        ListView<?> list = window.find("#outline", ListView.class);
        Fx.await("the list has the keyboard", list::isFocused);
    }

    @Test
    void whoClosesThePanelMeanwhileIsToldInPassingWhatWasBuilt() throws Exception {
        window.answers.next(Files.createDirectory(folder.resolve("out")));
        press(KeyCode.B, true, true);
        window.idle();
        click("#build-folder");
        for (String left : List.of("#format-docx", "#format-pdf", "#language-fr")) {
            click(left);
        }
        Fx.run(
                () -> {
                    window.find("#build-start", Button.class).fire();
                    window.workplace.navigator().closeOver();
                });
        Fx.await("it is told", () -> window.workplace.notices().latest().get().isPresent());
        assertThat(
                        Fx.get(
                                () ->
                                        window.workplace
                                                .notices()
                                                .latest()
                                                .get()
                                                .orElseThrow()
                                                .buttons()
                                                .getFirst()
                                                .words()
                                                .key()))
                .isEqualTo("ui.submission.built.open-folder");
    }

    @Test
    void whoIsAboutToBuildBeginsWithTheFirstChoice() throws Exception {
        Fx.run(() -> window.press("Shortcut+Shift+B"));
        Fx.await(
                "the keyboard is on the first format",
                () ->
                        window.window.root().getScene().getFocusOwner() instanceof CheckBox box
                                && box.getId().startsWith("format-"));
    }

    @Test
    void beforeBuildingItIsSaidWhichAnswersPrintInTheOtherLanguage() throws Exception {
        Fx.run(window.find("#words", TextArea.class)::clear);
        press(KeyCode.B, true, true);
        window.idle();
        String english = Fx.get(() -> window.find("#build-other-en", Label.class).getText());
        assertThat(english).startsWith("Question 1.1 has no English text.");
        assertThat(Fx.get(() -> window.window.root().lookup("#build-other-fr"))).isNull();
        assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
        window.picture(Path.of("target", "screens", "submission-build-other.png"));
        click("#language-en");
        assertThat(Fx.get(() -> window.window.root().lookup("#build-other-en"))).isNull();
    }

    @Test
    void aBuildIsStoppedOnTheWay() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        window.answers.next(out);
        click("#build");
        click("#build-folder");
        click("#format-docx");
        click("#format-pdf");
        click("#build-start");
        Fx.await("it is under way", () -> window.window.root().lookup("#build-stop") != null);
        Fx.run(() -> window.find("#build-stop", Button.class).fire());
        Fx.await("it has stopped", () -> window.window.root().lookup("#build-stopped") != null);
        try (Stream<Path> files = Files.walk(out)) {
            assertThat(files.filter(file -> file.toString().endsWith("-fr.xlsx"))).isEmpty();
        }
        assertThat(Fx.get(() -> window.find("#build-start", Button.class).isDisabled())).isFalse();
    }

    @Test
    void whoTheCommunityIsCanBeSaidAnew() throws Exception {
        click("#profile");
        Fx.await("the panel", () -> window.window.root().lookup("#profile-panel") != null);
        TextField name = window.find("#profile-name-en", TextField.class);
        Fx.await("the keyboard is on the first field", name::isFocused);
        String before = Fx.get(name::getText);
        assertThat(before).contains("Pickering");
        Fx.run(name::selectAll);
        robot.write("Town of Trial", 0);
        TextField place = window.find("#profile-place", TextField.class);
        Fx.run(
                () -> {
                    place.requestFocus();
                    place.selectAll();
                });
        robot.write("pick", 0);
        Fx.await(
                "places are offered",
                () -> window.window.root().lookup("#profile-place-list").isVisible());
        assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
        window.picture(Path.of("target", "screens", "submission-profile.png"));
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.ENTER);
        Fx.settle();
        String chosen = Fx.get(place::getText);
        assertThat(chosen).startsWith("Pickering");
        assertThat(Fx.get(place::isFocused)).isTrue();
        click("#profile-keep");
        window.idle();
        Profile kept = profile();
        assertThat(kept.community().en()).isEqualTo("Town of Trial");
        assertThat(kept.facts()).as("what the panel does not ask for stays").isNotEmpty();
        press(KeyCode.Z, true);
        window.idle();
        assertThat(profile().community().en()).isEqualTo(before);
    }

    @Test
    void aProgrammeIsAddedChangedAndRemovedAndEachIsUndone() throws Exception {
        int before = programmes().size();
        click("#programmes-open");
        Fx.await("the list", () -> window.window.root().lookup("#programmes-panel") != null);
        Fx.run(() -> window.find("#programme-add", Button.class).fire());
        TextField name = window.find("#programme-name-en", TextField.class);
        Fx.await("the keyboard is on the first field", name::isFocused);
        robot.write("Trial garden", 0);
        Fx.run(
                () ->
                        window.find("#programme-description-fr", TextArea.class)
                                .setText("Un jardin d’essai."));
        assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
        press(KeyCode.ESCAPE, false);
        Node asks = window.find("#programme-leaving", Node.class);
        assertThat(Fx.get(asks::isVisible)).as("nothing typed is lost").isTrue();
        Fx.run(() -> window.find("#programme-stay", Button.class).fire());
        Fx.run(() -> window.find("#programme-keep", Button.class).fire());
        Fx.await("the list again", () -> window.window.root().lookup("#programme-add") != null);
        window.idle();
        assertThat(programmes()).hasSize(before + 1);
        Initiative kept = programmes().getLast();
        assertThat(kept.name()).isEqualTo(new Bilingual("Trial garden", ""));
        assertThat(kept.description().fr()).isEqualTo("Un jardin d’essai.");
        assertThat(kept.factor()).isEqualTo(Factor.CONNECT);

        Fx.run(() -> line("Trial garden").fire());
        Fx.await("the form", () -> window.window.root().lookup("#programme-remove") != null);
        Fx.run(() -> window.find("#programme-remove", Button.class).fire());
        Fx.await("the list again", () -> window.window.root().lookup("#programme-add") != null);
        window.idle();
        assertThat(programmes()).hasSize(before);
        press(KeyCode.ESCAPE, false);
        press(KeyCode.Z, true);
        window.idle();
        assertThat(programmes()).contains(kept);
    }

    private Hyperlink line(String words) {
        return window.window.root().lookupAll("#programmes .hyperlink").stream()
                .map(Hyperlink.class::cast)
                .filter(link -> link.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private List<Initiative> programmes() throws Exception {
        return ContentReader.initiatives(window.workplace.dossier().now().orElseThrow().ledger());
    }

    @Test
    void whoIsAskedForTheProfileLosesNothingByEscapeAndGoesOnToBuild() throws Exception {
        Path file = folder.resolve("new.dossier");
        Dossier.create(file).close();
        window.with(file).at(ScreenId.SUBMISSION);
        press(KeyCode.B, true, true);
        window.idle();
        TextField name = window.find("#profile-name-en", TextField.class);
        Fx.await("the keyboard is on the first field", name::isFocused);
        Fx.run(() -> name.setText("Town of Trial"));

        press(KeyCode.ESCAPE, false);
        Node asks = window.find("#profile-leaving", Node.class);
        assertThat(Fx.get(asks::isVisible)).isTrue();
        window.picture(Path.of("target", "screens", "submission-profile-leaving.png"));
        press(KeyCode.K, true);
        assertThat(Fx.get(() -> window.window.root().lookup("#palette-list"))).isNull();
        press(KeyCode.ESCAPE, false);
        press(KeyCode.ESCAPE, false);
        Fx.run(() -> window.find("#profile-stay", Button.class).fire());
        String typed = Fx.get(name::getText);
        assertThat(typed).isEqualTo("Town of Trial");
        assertThat(Fx.get(name::isFocused)).isTrue();

        Fx.run(() -> window.find("#profile-keep", Button.class).fire());
        Fx.await("it goes on", () -> window.window.root().lookup("#build-start") != null);
        assertThat(profile().community().en()).isEqualTo("Town of Trial");
        window.idle();
    }

    @Test
    void theSuggestedPlacesCoverNoOtherFieldAndMoveNoButton() throws Exception {
        click("#profile");
        Fx.await("the panel", () -> window.window.root().lookup("#profile-place") != null);
        TextField place = window.find("#profile-place", TextField.class);
        Fx.run(
                () -> {
                    place.requestFocus();
                    place.selectAll();
                });
        Node keep = window.find("#profile-keep", Node.class);
        double stood = Fx.get(() -> keep.localToScene(0, 0).getY());
        robot.write("a", 0);
        Fx.settle();
        Fx.run(
                () -> {
                    window.window.root().applyCss();
                    window.window.root().layout();
                });
        Node list = window.find("#profile-place-list", Node.class);
        Node next = window.find("#profile-known-en", Node.class);
        assertThat(Fx.get(() -> list.localToScene(list.getLayoutBounds()).getMaxY()))
                .isLessThan(Fx.get(() -> next.localToScene(next.getLayoutBounds()).getMinY()));
        assertThat(Fx.get(() -> keep.localToScene(0, 0).getY()))
                .as("what is pressed next stays where it was")
                .isEqualTo(stood);
    }

    private Profile profile() throws Exception {
        return ContentReader.profile(window.workplace.dossier().now().orElseThrow().ledger())
                .orElseThrow();
    }

    @Test
    void whyAnAnswerCannotBeApprovedStandsBesideIt() throws Exception {
        TextArea words = window.find("#words", TextArea.class);
        CheckBox approve = window.find("#approve", CheckBox.class);
        Label why = window.find("#not-approvable", Label.class);
        assertThat(Fx.get(approve::isDisabled)).isFalse();
        assertThat(Fx.get(approve::getText)).isEqualTo("Approve the English text");
        assertThat(Fx.get(why::getText))
                .as("whoever approves what is in sight is told of what is not")
                .isEqualTo("The French text is not approved yet.");
        Fx.run(words::clear);
        assertThat(Fx.get(approve::isDisabled)).isTrue();
        assertThat(Fx.get(why::getText))
                .isEqualTo("The English text is not written yet: it can be approved later.");
        Fx.run(() -> window.find("#write-fr", ToggleButton.class).fire());
        assertThat(Fx.get(approve::isDisabled)).isFalse();
        assertThat(Fx.get(approve::getText)).isEqualTo("Approve the French text");
        assertThat(Fx.get(why::getText)).startsWith("The English text is not written yet");
        Fx.run(() -> window.find("#write-en", ToggleButton.class).fire());
        Fx.run(() -> words.setText("We laid {nothing}."));
        assertThat(Fx.get(approve::isDisabled)).isTrue();
        assertThat(Fx.get(why::getText)).startsWith("A figure is missing");
        assertThat(Fx.get(approve::getAccessibleHelp)).isEqualTo(Fx.get(why::getText));
        Fx.run(() -> TestWindow.bringIntoSight(approve));
        window.picture(Path.of("target", "screens", "submission-not-approvable.png"));
    }

    private static Node cellOf(Node part) {
        Node at = part;
        while (!(at instanceof ListCell)) {
            at = at.getParent();
        }
        return at;
    }

    @Test
    void aCommentIsWrittenByKeyboardAndStandsWithItsTime() throws Exception {
        TextArea write = window.find("#comment-words", TextArea.class);
        Fx.run(write::requestFocus);
        robot.write("Ask the library.", 0);
        robot.type(KeyCode.TAB);
        Fx.settle();
        robot.type(KeyCode.SPACE);
        window.idle();
        Fx.await("it is said", () -> window.window.root().lookup(".comment-words") != null);
        Label sign = window.find(".outline-comments", Label.class);
        assertThat(Fx.get(sign::getText)).isEqualTo("1");
        Node entry = Fx.get(() -> cellOf(sign));
        assertThat(Fx.get(entry::getAccessibleText)).endsWith("; 1 comment");
        String left = Fx.get(write::getText);
        assertThat(left).isEmpty();
        Fx.run(() -> TestWindow.bringIntoSight(write));
        assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
        window.picture(Path.of("target", "screens", "submission-comment.png"));
    }

    private int place() throws Exception {
        return Fx.get(
                () ->
                        window.find("#outline", ListView.class)
                                .getSelectionModel()
                                .getSelectedIndex());
    }

    private void press(KeyCode key, boolean shortcut) throws Exception {
        press(key, shortcut, false);
    }

    /// A key with the system's own shortcut key, as the window's scene gets it.
    private void press(KeyCode key, boolean shortcut, boolean shift) throws Exception {
        Fx.run(
                () -> {
                    Node at = window.stage.getScene().getFocusOwner();
                    (at == null ? window.window.root() : at)
                            .fireEvent(
                                    new KeyEvent(
                                            KeyEvent.KEY_PRESSED,
                                            "",
                                            "",
                                            key,
                                            shift,
                                            shortcut,
                                            false,
                                            false));
                });
        Fx.settle();
    }
}
