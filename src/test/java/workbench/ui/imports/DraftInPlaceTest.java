package workbench.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import workbench.edit.CorrectFigure;
import workbench.model.CellRef;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.Series;
import workbench.store.Dossier;
import workbench.store.ImportRecord;
import workbench.submission.Answer;
import workbench.submission.ContentReader;
import workbench.submission.ContentWriter;
import workbench.testing.Desk;
import workbench.ui.CutText;
import workbench.ui.Fx;
import workbench.ui.TestWindow;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.SheetView;
import workbench.ui.kit.Tint;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A draft is put right in place, and what it would change is looked at, by mouse and by keyboard.
class DraftInPlaceTest {
    private static final CellRef SLIP = CellRef.of("", "D3");
    private static final CellRef UNREADABLE = CellRef.of("", "E3");

    @TempDir Path folder;

    private TestWindow window;
    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void openTheSample() throws Exception {
        window = TestWindow.open();
        Fx.run(() -> window.stage.requestFocus());
        window.with(TestWindow.sample(folder));
        approve("include.2");
        window.at(ScreenId.IMPORT);
        Path file =
                Desk.csv(
                        folder,
                        "Digital services 2025.csv",
                        "Digital services of the City of Pickering",
                        "Indicator,Place,2022,2023,2024,2025",
                        "iHelp desk clients,Pickering,12400,1585,173O0,18100",
                        "Benches in parks,Pickering,211,214,220,231");
        Fx.run(() -> window.window.dropped(List.of(file)));
        window.idle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void approve(String question) throws Exception {
        Dossier dossier = window.workplace.dossier().now().orElseThrow();
        Answer answer = ContentReader.answers(dossier.ledger()).get(question);
        dossier.write(
                Message.of("edit.answer.approval", "4.2"),
                writer -> {
                    writer.putText(
                            ContentReader.ANSWER,
                            question,
                            ContentWriter.answer(
                                    answer.withApproved(Language.ENGLISH, true)
                                            .withApproved(Language.FRENCH, true)),
                            Set.of());
                    return question;
                });
    }

    /// A list of the draft with the keyboard on its first item.
    private ListView<DraftItem> firstOf(String kind) throws Exception {
        ListView<DraftItem> items = items();
        Fx.run(() -> window.find("#kind-" + kind, ToggleButton.class).fire());
        window.idle();
        Fx.run(
                () -> {
                    items.requestFocus();
                    items.getSelectionModel().selectFirst();
                });
        window.idle();
        return items;
    }

    @Test
    void byKeyboardACellIsCorrectedLeftOutAndTakenAsItIsAgain() throws Exception {
        ListView<DraftItem> items = firstOf("problem");
        type(KeyCode.F2);
        Fx.await("the value is typed next", () -> focused("correct-value"));
        robot.write("17300");
        type(KeyCode.TAB);
        robot.write("a letter for a nought");
        window.picture(Path.of("target", "screens", "import-correct.png"));
        type(KeyCode.ENTER);
        Fx.await("the draft has it", () -> shows("#kind-decided", "1 changed by you"));
        assertThat(Fx.get(items::isFocused)).as("the keyboard is back in the list").isTrue();

        SheetView sheet = window.find("#draft-sheet", SheetView.class);
        Fx.run(
                () -> {
                    sheet.requestFocus();
                    sheet.reveal(SLIP);
                });
        window.idle();
        type(KeyCode.DELETE);
        Fx.await("it is left out", () -> shows("#kind-decided", "2 changed by you"));
        window.picture(Path.of("target", "screens", "import-decided.png"));
        assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
        type(KeyCode.DELETE);
        Fx.await("the same key takes that back", () -> shows("#kind-decided", "1 changed by you"));

        Fx.run(() -> window.find("#role-note", ToggleButton.class).fire());
        window.idle();
        assertThat(Fx.get(sheet::isFocused)).as("the role is for cells").isTrue();
        Fx.run(() -> sheet.reveal(CellRef.of("", "A4")));
        window.idle();
        type(KeyCode.ENTER);
        Fx.await("the row of benches is a note", () -> shows("#kind-new", "1 new"));
    }

    @Test
    void byKeyboardOneReasonIsTypedOnceForTheCellsOfAListThatAreLeftOut() throws Exception {
        ListView<DraftItem> items = firstOf("new");
        robot.press(KeyCode.SHIFT).push(KeyCode.DELETE).release(KeyCode.SHIFT);
        Fx.await("the reason is typed next", () -> focused("leaving-out-reason"));
        robot.write("the service ended");
        window.picture(Path.of("target", "screens", "import-leaving-out.png"));
        assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
        type(KeyCode.ENTER);
        Fx.await("it is left out", () -> shows("#kind-decided", "1 changed by you"));
        assertThat(Fx.get(items::isFocused)).as("the keyboard is back in the list").isTrue();
        robot.press(KeyCode.SHIFT).push(KeyCode.DELETE).release(KeyCode.SHIFT);
        Fx.await("it is asked of the next", () -> focused("leaving-out-reason"));
        type(KeyCode.ENTER);
        Fx.await("that is left out too", () -> shows("#kind-decided", "2 changed by you"));
        Fx.run(() -> window.find("#kind-decided", ToggleButton.class).fire());
        window.idle();
        ItemWords words = new ItemWords(window.workplace.texts());
        assertThat(Fx.get(() -> List.copyOf(items.getItems())))
                .hasSize(2)
                .allSatisfy(item -> assertThat(words.line(item)).endsWith("the service ended"));
    }

    @Test
    void whoWithdrawsTheFileIsToldWhatGoesWithItAndLedToWhatWasEnteredByHandInItsPlace()
            throws Exception {
        SheetView sheet = window.find("#draft-sheet", SheetView.class);
        Fx.run(
                () -> {
                    sheet.requestFocus();
                    sheet.reveal(UNREADABLE);
                });
        window.idle();
        type(KeyCode.F2);
        Fx.await("the value is typed next", () -> focused("correct-value"));
        robot.write("17300");
        type(KeyCode.TAB);
        robot.write("a letter for a nought");
        type(KeyCode.ENTER);
        Fx.await("the draft has it", () -> shows("#kind-decided", "1 changed by you"));
        click("#add-to-dossier");
        ListView<ImportRecord> imports = imports();
        enterBenches();
        ImportRecord entry = Fx.get(() -> imports.getItems().get(0));
        ImportRecord file = Fx.get(() -> imports.getItems().get(2));
        Fx.run(() -> imports.getSelectionModel().select(file));
        window.idle();
        click("#withdraw");
        String lead = "#standing-entry-" + entry.id().value();
        Fx.await("it leads there", () -> there(lead));
        SheetView made = window.find("#draft-sheet", SheetView.class);
        assertThat(Fx.get(made::tintsInSight)).as("also when it is added").contains(Tint.CORRECTED);
        assertThat(Fx.get(this::said))
                .contains(
                        "1 figure that was typed in place of this file’s before it was added goes"
                                + " with it.")
                .anyMatch(line -> line.startsWith("1 figure entered by hand in place of this"));
        window.picture(Path.of("target", "screens", "import-withdraw-stays.png"));
        assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
        click(lead);
        assertThat(Fx.get(() -> imports.getSelectionModel().getSelectedItem().id()))
                .isEqualTo(entry.id());
        assertThat(Fx.get(imports::isFocused)).isTrue();

        Fx.run(() -> imports.getSelectionModel().select(file));
        window.idle();
        click("#withdraw");
        Fx.await("it is asked", () -> there(lead));
        click("#standing-go");
        window.idle();
        assertThat(Fx.get(() -> imports.getItems().subList(0, 3)))
                .extracting(ImportRecord::current)
                .containsExactly(true, false, false);
        window.picture(Path.of("target", "screens", "import-withdrawn.png"));
        assertThat(Fx.get(this::said))
                .anyMatch(
                        line ->
                                line.startsWith("Withdrawn: Digital services 2025.csv.")
                                        && line.contains("goes with it. 1 figure entered by hand")
                                        && line.endsWith(
                                                "withdraw that entry in the list to remove it."));
    }

    /// What labels say.
    private List<String> said() {
        return window.window.root().lookupAll(".label").stream()
                .map(Label.class::cast)
                .map(Label::getText)
                .toList();
    }

    /// After the import, in the place of a figure of the file.
    private void enterBenches() throws Exception {
        Dossier dossier = window.workplace.dossier().now().orElseThrow();
        Series benches =
                dossier.ledger().allSeries().stream()
                        .filter(one -> one.key().indicator().name().en().equals("Benches in parks"))
                        .findFirst()
                        .orElseThrow();
        new CorrectFigure(dossier)
                .correct(
                        benches.id(),
                        Period.ofYear(2025),
                        new CorrectFigure.Told(
                                Optional.of(new BigDecimal("232")), 0, ObservationStatus.NORMAL),
                        new CorrectFigure.Because("counted again", Optional.empty()),
                        Instant.now());
        Fx.run(() -> window.workplace.dossier().changed(Instant.now()));
        window.idle();
    }

    @SuppressWarnings("unchecked")
    private ListView<ImportRecord> imports() throws Exception {
        return window.find("#imports", ListView.class);
    }

    @Test
    void byMouseACellIsLeftOutAndWhatTheFileWouldChangeIsLookedAt() throws Exception {
        assertThat(Fx.get(() -> shows("#kind-changes", "2 in the submission"))).isTrue();
        click("#kind-changes");
        ListView<?> changes = window.find("#import-changes", ListView.class);
        Fx.await("both are listed", () -> changes.lookupAll(".long-name").size() == 2);
        window.picture(Path.of("target", "screens", "import-changes.png"));
        robot.clickOn(Fx.get(() -> changes.lookup(".long-name")));
        Fx.await("the answer is shown", () -> there("#change-panel"));
        window.picture(Path.of("target", "screens", "import-change-answer.png"));
        assertThat(Fx.get(() -> text("#change-title"))).startsWith("4.2");
        assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
        click("#change-next");
        window.picture(Path.of("target", "screens", "import-change-chart.png"));
        assertThat(Fx.get(() -> CutText.in(window.window.root()))).isEmpty();
        type(KeyCode.ESCAPE);
        Fx.await("the panel is gone", () -> !there("#change-panel"));

        SheetView sheet = window.find("#draft-sheet", SheetView.class);
        for (CellRef cell : List.of(SLIP, UNREADABLE)) {
            Fx.run(() -> sheet.reveal(cell));
            window.idle();
            click("#leave-out");
        }
        Fx.await("both are left out", () -> shows("#kind-decided", "2 changed by you"));
    }

    private boolean shows(String selector, String words) {
        Node node = window.window.root().lookup(selector);
        return node instanceof ToggleButton toggle && toggle.getText().equals(words);
    }

    private boolean there(String selector) {
        return window.window.root().lookup(selector) != null;
    }

    private String text(String selector) {
        return window.window.root().lookup(selector) instanceof Label label ? label.getText() : "";
    }

    private boolean focused(String id) {
        Node owner = window.stage.getScene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    private void click(String selector) throws Exception {
        window.click(robot, selector);
        window.idle();
    }

    private void type(KeyCode key) throws Exception {
        robot.push(key);
        window.idle();
    }

    @SuppressWarnings("unchecked")
    private ListView<DraftItem> items() throws Exception {
        return window.find("#items", ListView.class);
    }
}
