package workbench.ui.kit;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.job.Outcome;
import workbench.job.Progress;
import workbench.model.CellRef;
import workbench.model.Message;
import workbench.model.Observation;
import workbench.model.WorkbenchException;
import workbench.sheet.Grid;
import workbench.sheet.SheetFiles;
import workbench.store.Dossier;
import workbench.store.ImportRecord;
import workbench.store.SourceRecord;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// *Show me the cell*: the sheet that a figure came from, as the dossier keeps it, with the
/// figure's cell marked.
public final class CellPanel {
    private final Workplace workplace;
    private final SheetFiles files;

    public CellPanel(Workplace workplace, SheetFiles files) {
        this.workplace = workplace;
        this.files = files;
    }

    /// A source, read.
    ///
    /// @param grid the figure's sheet; empty for an entry by hand
    private record Read(ImportRecord record, Optional<Grid> grid) {}

    /// Opens the panel; the sheet is read in a job.
    public void show(Observation observation) {
        Optional<Dossier> open = workplace.dossier().now();
        if (open.isEmpty()) {
            return;
        }
        workplace
                .jobs()
                .run(
                        progress -> read(open.get(), observation, progress),
                        outcome -> shown(observation, outcome));
    }

    private void shown(Observation observation, Outcome<Read> outcome) {
        switch (outcome) {
            case Outcome.Done<Read>(var read) -> lay(observation, read);
            case Outcome.Failed<Read>(var failure) -> workplace.notices().failed(failure);
            case Outcome.Stopped<Read> _ -> {
                // The person thought better of it.
            }
        }
    }

    private Read read(Dossier dossier, Observation observation, Progress progress)
            throws WorkbenchException {
        ImportRecord record = dossier.ledger().importOf(observation.importId()).orElseThrow();
        SourceRecord source = record.source();
        Optional<CellRef> cell = observation.provenance().cell();
        if (!source.hasFile() || cell.isEmpty()) {
            return new Read(record, Optional.empty());
        }
        progress.at(0, 0, Message.of("ui.kit.cell.reading", source.name()));
        List<Grid> grids =
                KeptFile.with(dossier, source, copy -> files.gridsOfKept(copy, progress));
        return new Read(
                record,
                grids.stream().filter(grid -> grid.name().equals(cell.get().sheet())).findFirst());
    }

    private void lay(Observation observation, Read read) {
        Texts texts = workplace.texts();
        SourceRecord source = read.record().source();
        Label title =
                new Label(
                        observation
                                .provenance()
                                .cell()
                                .map(cell -> cellWords(texts, source.name(), cell))
                                .orElse(texts.text("ui.kit.cell.by-hand")));
        title.getStyleClass().add("pane-title");
        Label path = Layouts.wrapped(observation.provenance().sourceLabel());
        path.getStyleClass().add(Styles.TEXT_MUTED);
        Label stored =
                Layouts.wrapped(
                        source.hasFile()
                                ? texts.text(
                                        "ui.kit.cell.stored",
                                        observation.provenance().raw().isEmpty()
                                                ? texts.text("ui.kit.cell.empty")
                                                : observation.provenance().raw(),
                                        ValueFormat.date(
                                                observation.vintage().day(), texts.language()),
                                        read.record().id().value())
                                : texts.text("ui.kit.cell.reason", source.reason(), source.who()));
        VBox words = new VBox(title, path, stored);
        words.setStyle("-fx-spacing: 0.3em");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head =
                new HBox(
                        words,
                        Layouts.iconButton(
                                texts.text("ui.kit.close"),
                                Feather.X,
                                workplace.navigator()::closeOver));
        head.getStyleClass().add("cell-panel-head");
        VBox box = new VBox(head);
        box.getStyleClass().add("cell-panel");
        box.setId("cell-panel");
        read.grid()
                .ifPresent(
                        grid -> {
                            SheetView sheet = new SheetView();
                            sheet.setId("source-sheet");
                            sheet.show(grid, crossOf(observation));
                            sheet.freeze(HeaderRows.of(grid, observation.provenance()));
                            observation.provenance().cell().ifPresent(sheet::mark);
                            VBox.setVgrow(sheet, Priority.ALWAYS);
                            box.getChildren().add(sheet);
                        });
        if (source.hasFile()) {
            Button save =
                    Layouts.button(
                            texts.text("ui.kit.cell.save"), Feather.SAVE, () -> save(source));
            save.setId("save-source");
            box.getChildren().add(save);
        }
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        workplace
                .navigator()
                .showOver(new OverPanel(box, texts.text("ui.kit.cell.name", title.getText())));
    }

    /// Writes the kept file, byte by byte as it was imported, to where the person wants it.
    private void save(SourceRecord source) {
        Optional<Dossier> dossier = workplace.dossier().now();
        Optional<Path> to =
                workplace
                        .files()
                        .save(Message.of("ui.kit.cell.save.title"), KeptFile.safe(source.name()));
        if (dossier.isEmpty() || to.isEmpty()) {
            return;
        }
        workplace
                .jobs()
                .<Path>run(
                        _ -> {
                            KeptFile.copy(dossier.get(), source, to.get());
                            return to.get();
                        },
                        outcome -> {
                            switch (outcome) {
                                case Outcome.Done<Path>(var file) ->
                                        workplace
                                                .notices()
                                                .done(
                                                        Message.of(
                                                                "ui.kit.cell.saved",
                                                                file.toString()));
                                case Outcome.Failed<Path>(var failure) ->
                                        workplace.notices().failed(failure);
                                case Outcome.Stopped<Path> _ -> {
                                    // Nothing was written.
                                }
                            }
                        });
    }

    /// The row and the column of the cell lead the eye to what names it.
    private static SheetView.Tints crossOf(Observation observation) {
        Optional<CellRef> cell = observation.provenance().cell();
        return (row, column) ->
                cell.filter(one -> one.row() == row || one.column() == column)
                        .map(_ -> Tint.HEADER)
                        .orElse(Tint.NONE);
    }

    private static String cellWords(Texts texts, String file, CellRef cell) {
        return cell.sheet().isEmpty()
                ? texts.text("ui.kit.cell.in-file", file, cell.a1())
                : texts.text("ui.kit.cell.in-sheet", file, cell.sheet(), cell.a1());
    }
}
