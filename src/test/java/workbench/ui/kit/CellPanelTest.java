package workbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.edit.CorrectFigure;
import workbench.job.Job;
import workbench.job.JobRunner;
import workbench.job.Outcome;
import workbench.job.Running;
import workbench.model.CellRef;
import workbench.model.Observation;
import workbench.model.ObservationStatus;
import workbench.sheet.SheetFiles;
import workbench.store.Dossier;
import workbench.testing.Desk;
import workbench.ui.Fx;
import workbench.ui.TestWindow;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/// *Show me the cell* while its sheet is read; figures are made up.
class CellPanelTest {
    @TempDir Path folder;

    private TestWindow window;
    private Observation figure;

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("town.dossier");
        try (Dossier dossier = Dossier.create(file)) {
            Desk.bring(
                    dossier,
                    Desk.csv(folder, "dogs.csv", "Municipality,Year,Dogs", "Pickering,2023,27"),
                    Instant.parse("2026-01-15T12:00:00Z"));
            figure = Desk.figures(dossier).getFirst().observation();
        }
        window = TestWindow.open().with(file);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Node inSight(String selector) {
        return window.ways.over().get().orElseThrow().content().lookup(selector);
    }

    @Test
    void thePanelIsThereAtOnceWithFileAndCellNamedAndFillsWhenTheSheetIsRead() throws Exception {
        Fx.run(
                () -> {
                    window.ways.showCell(figure);
                    assertThat(((Labeled) inSight(".pane-title")).getText())
                            .contains("dogs.csv", figure.provenance().cell().orElseThrow().a1());
                    assertThat(inSight("#cell-waiting")).isNotNull();
                    assertThat(inSight("#source-sheet")).isNull();
                });
        window.idle();
        Fx.run(
                () -> {
                    assertThat(inSight("#cell-waiting")).isNull();
                    SheetView sheet = (SheetView) inSight("#source-sheet");
                    assertThat(sheet.selected().get()).isEqualTo(figure.provenance().cell());
                });
    }

    @Test
    void aCommentThatSomebodyPinnedToTheCellIsToldBeneathTheSheet() throws Exception {
        Path workbook = folder.resolve("cats.xlsx");
        writeWithComment(workbook);
        Observation remarked;
        Path file = folder.resolve("village.dossier");
        try (Dossier dossier = Dossier.create(file)) {
            Desk.bring(dossier, workbook, Instant.parse("2026-01-15T12:00:00Z"));
            remarked = Desk.figures(dossier).getFirst().observation();
        }
        window.close();
        window = TestWindow.open().with(file);

        Fx.run(() -> window.ways.showCell(remarked));
        window.idle();

        assertThat(Fx.get(() -> ((Labeled) inSight("#cell-comment")).getText()))
                .contains("counted twice");
    }

    @Test
    void aFigureNamedByItsPositionIsShownInItsPlace() throws Exception {
        Path values =
                Desk.csv(
                        folder,
                        "cats.px",
                        "CHARSET=\"ANSI\";",
                        "CONTENTS=\"Cats\";",
                        "HEADING=\"Year\";",
                        "VALUES(\"Year\")=\"2023\",\"2024\";",
                        "DATA=",
                        "31 41;");
        Observation listed;
        Path file = folder.resolve("village.dossier");
        try (Dossier dossier = Dossier.create(file)) {
            Desk.bring(dossier, values, Instant.parse("2026-01-15T12:00:00Z"));
            listed = Desk.figures(dossier).getLast().observation();
        }
        window.close();
        window = TestWindow.open().with(file);

        Fx.run(() -> window.ways.showCell(listed));
        window.idle();

        Fx.run(
                () -> {
                    assertThat(listed.provenance().cell()).contains(CellRef.position("", 2));
                    assertThat(((Labeled) inSight(".pane-title")).getText())
                            .contains("cats.px", "2");
                    SheetView sheet = (SheetView) inSight("#source-sheet");
                    assertThat(sheet.selected().get()).contains(CellRef.of("", "B4"));
                });
    }

    private static void writeWithComment(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("Cats");
            XSSFRow head = sheet.createRow(0);
            head.createCell(0).setCellValue("Municipality");
            head.createCell(1).setCellValue("Year");
            head.createCell(2).setCellValue("Cats");
            XSSFRow row = sheet.createRow(1);
            row.createCell(0).setCellValue("Pickering");
            row.createCell(1).setCellValue(2023);
            XSSFCell figure = row.createCell(2);
            figure.setCellValue(31);
            XSSFComment comment =
                    sheet.createDrawingPatriarch()
                            .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 3, 1, 5, 3));
            comment.setString(new XSSFRichTextString("counted twice"));
            figure.setCellComment(comment);
            book.write(out);
        }
    }

    @Test
    void closingThePanelEndsTheReading() throws Exception {
        Fx.run(() -> window.ways.showCell(figure));
        Fx.run(() -> window.press("Esc"));
        window.idle();
        assertThat(Fx.get(() -> window.ways.over().get())).isEmpty();
        assertThat(Fx.get(() -> window.window.root().lookup("#cell-panel"))).isNull();
        assertThat(Fx.get(() -> window.workplace.notices().latest().get())).isEmpty();
    }

    @Test
    void stoppingTheReadingClosesThePanel() throws Exception {
        Workplace own = window.workplace;
        JobRunner stopping =
                new JobRunner() {
                    @Override
                    public <T> Running run(Job<T> job, Consumer<Outcome<T>> ended) {
                        Platform.runLater(() -> ended.accept(new Outcome.Stopped<>()));
                        return () -> {};
                    }
                };
        Workplace slow =
                new Workplace(
                        own.dossier(),
                        stopping,
                        own.settings(),
                        own.notices(),
                        own.navigator(),
                        own.files(),
                        own.clock());
        Fx.run(() -> new CellPanel(slow, new SheetFiles()).show(figure));
        window.idle();
        assertThat(Fx.get(() -> window.ways.over().get())).isEmpty();
    }

    @Test
    void aFigureEnteredByHandSaysWhyBesideItsEvidence() throws Exception {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Forty-one.");
        Dossier dossier = window.workplace.dossier().now().orElseThrow();
        new CorrectFigure(dossier)
                .correct(
                        figure.series(),
                        figure.period(),
                        new CorrectFigure.Told(
                                Optional.of(new BigDecimal("41")), 0, ObservationStatus.NORMAL),
                        new CorrectFigure.Because("Counted anew.", Optional.of(letter)),
                        Instant.parse("2026-01-16T12:00:00Z"));
        Observation byHand = Desk.figures(dossier).getFirst().observation();
        Fx.run(() -> window.ways.showCell(byHand));
        window.idle();
        Fx.run(
                () -> {
                    assertThat(inSight("#save-source")).isNotNull();
                    assertThat(((Labeled) inSight("#hand-value")).getText())
                            .isEqualTo("Dogs, Pickering, 2023: 41");
                    assertThat(
                                    window
                                            .ways
                                            .over()
                                            .get()
                                            .orElseThrow()
                                            .content()
                                            .lookupAll(".label")
                                            .stream()
                                            .map(node -> ((Labeled) node).getText()))
                            .contains(
                                    "Reason: Counted anew.",
                                    "Evidence: letter.txt",
                                    "It replaced 27 (dogs.csv, cell C2).");
                    assertThat(window.ways.over().get().orElseThrow().content().prefWidth(-1))
                            .as("as small as its words")
                            .isLessThan(600);
                    ((Button) inSight("#hand-replaced")).fire();
                });
        window.idle();
        assertThat(Fx.get(() -> ((SheetView) inSight("#source-sheet")).selected().get()))
                .isEqualTo(figure.provenance().cell());
    }
}
