package workbench.ui.past;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import workbench.edit.CorrectFigure;
import workbench.edit.SetIndicators;
import workbench.model.Indicator;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.SeriesId;
import workbench.store.Dossier;
import workbench.store.Opening;
import workbench.testing.Desk;
import workbench.ui.Fx;
import workbench.ui.TestWindow;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.Target;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What was done to a dossier, in the window; figures are made up.
class LogTest {
    private static final Instant FIRST = Instant.parse("2026-01-15T12:00:00Z");

    @TempDir Path folder;
    private TestWindow window;
    private SeriesId benches;
    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("town.dossier");
        try (Dossier dossier = Dossier.create(file, Opening.usual().as("Ben"))) {
            Desk.bring(
                    dossier,
                    Desk.csv(
                            folder,
                            "benches.csv",
                            "Indicator,Municipality,2023,2024",
                            "Benches,Pickering,12,13"),
                    FIRST);
            benches = dossier.ledger().allSeries().getFirst().id();
            new CorrectFigure(dossier)
                    .correct(
                            benches,
                            Period.ofYear(2024),
                            new CorrectFigure.Told(
                                    Optional.of(new BigDecimal("14")), 0, ObservationStatus.NORMAL),
                            new CorrectFigure.Because("counted again", Optional.empty()),
                            FIRST);
            dossier.write(
                    Message.of("nobody.knows"),
                    writer -> {
                        writer.putText("answer", "connect.1", "{}", java.util.Set.of());
                        return true;
                    });
            dossier.undo();
        }
        window = TestWindow.open().with(file);
        Fx.run(() -> window.stage.requestFocus());
        Fx.await("the window has the keyboard", window.stage::isFocused);
        Fx.run(() -> window.press("Shortcut+Shift+H"));
        window.idle();
        Fx.await("the field for words has it", () -> hasKeyboard("#log-words"));
        lines();
    }

    private boolean hasKeyboard(String selector) {
        return window.window.root().lookup(selector) instanceof Node node && node.isFocused();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theLatestStandsFirstAndWhatWasUndoneSaysSo() throws Exception {
        assertThat(lines())
                .extracting(LogLine::what)
                .containsExactly(
                        "Undone: nobody.knows",
                        "nobody.knows",
                        "Entry by hand for Benches, Pickering, 2024",
                        "Import of benches.csv");
        assertThat(lines()).allMatch(line -> line.when().contains(" · Ben"));
        assertThat(lines())
                .extracting(line -> line.when().endsWith("undone since"))
                .containsExactly(false, true, false, false);
    }

    @Test
    void byKeyboardWordsFindAnEntryAndEnterGoesToWhatItTouched() throws Exception {
        robot.write("BY HAND ben", 0);
        Fx.await("the entry is found", () -> shown().size() == 1);
        robot.push(KeyCode.ENTER);
        Fx.await(
                "its figure is shown",
                () ->
                        window.ways
                                .target()
                                .get()
                                .equals(Optional.of(new Target.OneSeries(benches))));
        window.idle();
        assertThat(window.ways.over().get()).isEmpty();
        assertThat(window.ways.screen().get()).isEqualTo(ScreenId.INDICATORS);
    }

    @Test
    void byMouseAnImportIsGoneToAndTheLogIsSaved() throws Exception {
        Path csv = folder.resolve("log.csv");
        window.answers.next(csv);
        window.click(robot, "#log-save");
        window.idle();
        assertThat(Files.readAllLines(csv))
                .hasSize(5)
                .startsWith("when,who,event,what,touched")
                .last()
                .asString()
                .endsWith("Ben,undone,nobody.knows,answer connect.1");
        Fx.run(() -> window.find("#log-words", TextField.class).setText("import of"));
        Fx.await("the import is found", () -> shown().size() == 1);
        window.click(robot, "#log-go");
        Fx.await("its import is shown", () -> window.ways.screen().get() == ScreenId.IMPORT);
        window.idle();
    }

    @Test
    void theNameThatIsGivenThereIsBorneFromThenOn() throws Exception {
        Fx.run(() -> window.find("#log-name", TextField.class).requestFocus());
        Fx.await("the field for the name has the keyboard", () -> hasKeyboard("#log-name"));
        robot.write("Ana", 0);
        robot.push(KeyCode.ENTER);
        Fx.await("the name is kept", () -> window.workplace.settings().who().get().equals("Ana"));
        Dossier open = window.workplace.dossier().now().orElseThrow();
        new SetIndicators(open).set(List.of(Indicator.provisional("Trees")));
        Fx.run(() -> window.workplace.dossier().changed(FIRST));
        Fx.await("it is listed", () -> shown().size() == 5);
        assertThat(lines().getFirst().when()).endsWith(" · Ana");
    }

    /// Words that no version of the program knows are shown as they are kept.
    @Test
    void whatIsUndoneUnderUnknownWordsIsToldInEitherLanguage() throws Exception {
        Fx.run(window.ways::closeOver);
        Button redo = window.find("#redo", Button.class);
        assertThat(redo.getAccessibleText()).isEqualTo("Do again: nobody.knows");
        Fx.run(() -> window.workplace.settings().language().set(Language.FRENCH));
        window.idle();
        Fx.run(() -> window.press("Shortcut+Shift+H"));
        window.idle();
        Fx.await("it is read", () -> !shown().isEmpty());
        assertThat(lines().getFirst().what()).isEqualTo("Annulé\u00a0: nobody.knows");
    }

    private List<LogLine> lines() throws Exception {
        Fx.await("the log is read", () -> !shown().isEmpty());
        return Fx.get(this::shown);
    }

    /// The lines of the log; none before the panel is there.
    private List<LogLine> shown() {
        if (!(window.window.root().lookup("#log") instanceof ListView<?> list)) {
            return List.of();
        }
        return list.getItems().stream().map(LogLine.class::cast).toList();
    }
}
