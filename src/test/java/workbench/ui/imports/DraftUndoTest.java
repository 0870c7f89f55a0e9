package workbench.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import workbench.model.CellRef;
import workbench.model.Message;
import workbench.store.Action;
import workbench.store.ImportRecord;
import workbench.testing.Desk;
import workbench.ui.Fx;
import workbench.ui.TestWindow;
import workbench.ui.kit.Notices.Notice;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.SheetView;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is undone on the import screen is what was done last, be it in the dossier by now or said
/// of a file that waits; figures are illustrative.
class DraftUndoTest {
    @TempDir private Path folder;

    private final FxRobot robot = new FxRobot();
    private TestWindow window;

    @BeforeEach
    void addAFileAndBringAnother() throws Exception {
        window = TestWindow.importing(folder);
        bring(Desk.csv(folder, "pools.csv", "Municipality,Year,Pools", "Pickering,2023,4"));
        window.click(robot, "#add-to-dossier");
        window.idle();
        bring(
                Desk.csv(
                        folder,
                        "benches.csv",
                        "Municipality,Year,Sessions",
                        "Pickering,2022,20",
                        "Pickering,2023,27",
                        "Pickering,2024,31"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void bring(Path file) throws Exception {
        Fx.run(() -> window.window.dropped(List.of(file)));
        window.idle();
    }

    private void leaveOut(String cell) throws Exception {
        SheetView sheet = window.find("#draft-sheet", SheetView.class);
        Fx.run(
                () -> {
                    sheet.requestFocus();
                    sheet.reveal(CellRef.of("", cell));
                });
        window.idle();
        robot.push(KeyCode.DELETE);
        window.idle();
    }

    private void undo() throws Exception {
        robot.press(KeyCode.CONTROL).push(KeyCode.Z).release(KeyCode.CONTROL);
        window.idle();
    }

    private void redo() throws Exception {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT)
                .push(KeyCode.Z)
                .release(KeyCode.CONTROL, KeyCode.SHIFT);
        window.idle();
    }

    private String counted() throws Exception {
        ToggleButton fresh = window.find("#kind-new", ToggleButton.class);
        return Fx.get(fresh::getText);
    }

    private String named(String button) throws Exception {
        Button step = window.find(button, Button.class);
        return Fx.get(step::getAccessibleText);
    }

    private boolean stands() throws Exception {
        return window.workplace.dossier().now().orElseThrow().ledger().imports().stream()
                .allMatch(ImportRecord::current);
    }

    @Test
    void whatWasSaidOfAFileLastIsUndoneBeforeTheImportAndSaidAgain() throws Exception {
        leaveOut("C3");
        leaveOut("C4");
        assertThat(counted()).isEqualTo("1 new");
        assertThat(named("#undo")).isEqualTo("Undo: Leaving out C4");
        undo();
        assertThat(counted()).isEqualTo("2 new");
        window.click(robot, "#undo");
        window.idle();
        assertThat(counted()).isEqualTo("3 new");
        assertThat(stands()).isTrue();
        assertThat(named("#undo")).isEqualTo("Undo: Import of pools.csv");
        assertThat(named("#redo")).isEqualTo("Do again: Leaving out C3");

        redo();
        robot.press(KeyCode.CONTROL).push(KeyCode.Y).release(KeyCode.CONTROL);
        window.idle();
        assertThat(counted()).isEqualTo("1 new");
        undo();
        undo();
        undo();
        assertThat(stands()).as("then it is the dossier’s turn").isFalse();
        assertThat(named("#redo")).isEqualTo("Do again: Import of pools.csv");
        redo();
        assertThat(stands()).isTrue();
        redo();
        assertThat(counted()).isEqualTo("2 new");
    }

    @Test
    void thePlaceAndThePeriodThatWereTypedAreAStepToo() throws Exception {
        bring(Desk.csv(folder, "seats.csv", "Library,Seats", "Central,40", "East,12"));
        type("Ajax", "2023");
        assertThat(named("#undo")).isEqualTo("Undo: Place and period of seats.csv");
        type("Pickering", "2023");
        leaveOut("B3");
        assertThat(counted()).isEqualTo("1 new");

        undo();
        undo();
        assertThat(typed("#place")).isEqualTo("Ajax");
        undo();
        assertThat(typed("#place") + typed("#period")).isEmpty();
        assertThat(named("#redo")).isEqualTo("Do again: Place and period of seats.csv");
        redo();
        redo();
        assertThat(typed("#place")).isEqualTo("Pickering");
        assertThat(typed("#period")).isEqualTo("2023");
    }

    private void type(String place, String period) throws Exception {
        TextField where = window.find("#place", TextField.class);
        TextField when = window.find("#period", TextField.class);
        Button again = window.find("#draft-again", Button.class);
        Fx.run(
                () -> {
                    where.setText(place);
                    when.setText(period);
                    again.fire();
                });
        window.idle();
    }

    private String typed(String field) throws Exception {
        return Fx.get(window.find(field, TextField.class)::getText);
    }

    @Test
    void aNameThatWasGivenInBetweenIsUndoneInItsTurn() throws Exception {
        leaveOut("C3");
        window.click(robot, "#kind-names");
        window.click(robot, "#name-indicator");
        TextField name = window.find("#own-name", TextField.class);
        Fx.run(() -> name.setText("Coaching sessions"));
        window.click(robot, "#own-make");
        window.idle();
        leaveOut("C4");
        assertThat(counted()).isEqualTo("1 new");

        undo();
        assertThat(counted()).isEqualTo("2 new");
        assertThat(named("#undo")).contains("Coaching sessions");
        undo();
        assertThat(named("#undo")).isEqualTo("Undo: Leaving out C3");
        undo();
        assertThat(counted()).isEqualTo("3 new");
        redo();
        redo();
        redo();
        assertThat(counted()).isEqualTo("1 new");
        assertThat(named("#undo")).isEqualTo("Undo: Leaving out C4");
    }

    @Test
    void whileTheFileIsBusyItSaysSoAndTakesNothingBack() throws Exception {
        FileEntry file = new FileEntry(Path.of("pools.csv"));
        Optional<Message> told =
                Fx.get(
                        () -> {
                            DraftSteps steps =
                                    new DraftSteps(window.workplace, _ -> false, _ -> {});
                            file.say(new FileEntry.Said.NoRecipe());
                            steps.did(file, List.of(), Message.of("ui.imports.step.no-recipe", ""));
                            steps.takeBack();
                            return window.workplace.notices().latest().get().map(Notice::words);
                        });
        assertThat(told).contains(Message.of("ui.imports.step.busy", "pools.csv"));
        assertThat(file.said()).hasSize(1);
    }

    @Test
    void anActionOfJustNowIsTheLastBeforeTheDossierIsReadAnew() throws Exception {
        Action before = window.workplace.dossier().now().orElseThrow().nextUndo().orElseThrow();
        Action action =
                new Action(
                        before.id() + 1, before.label(), before.at(), before.who(), before.state());
        long last =
                Fx.get(
                        () -> {
                            window.workplace.dossier().changed(Instant.EPOCH, action);
                            return window.workplace.dossier().lastAction().get();
                        });
        assertThat(last).isEqualTo(action.id());
        window.idle();
    }

    @Test
    void onAnotherScreenAndOnceTheFileIsGoneTheDossiersOwnIsNext() throws Exception {
        leaveOut("C3");
        window.at(ScreenId.OVERVIEW);
        assertThat(named("#undo")).isEqualTo("Undo: Import of pools.csv");
        window.at(ScreenId.IMPORT);
        assertThat(named("#undo")).isEqualTo("Undo: Leaving out C3");
        window.click(robot, "#remove");
        window.idle();
        assertThat(named("#undo")).isEqualTo("Undo: Import of pools.csv");
    }
}
