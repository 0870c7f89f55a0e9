package workbench.ui.kit;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.job.Outcome;
import workbench.job.Progress;
import workbench.job.Running;
import workbench.model.CellRef;
import workbench.model.Message;
import workbench.model.Observation;
import workbench.model.Provenance;
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
    /// @param hand what is told of an entry by hand; empty for any other
    private record Read(ImportRecord record, Optional<Grid> grid, Optional<HandEntry> hand) {}

    /// Opens the panel at once, with the file and the cell named; the sheet is read in a job, which
    /// ends when the panel is closed before.
    public void show(Observation observation) {
        Optional<Dossier> open = workplace.dossier().now();
        if (open.isEmpty()) {
            return;
        }
        Layer layer = new Layer(observation);
        layer.lay();
        Running reading =
                workplace
                        .jobs()
                        .run(progress -> read(open.get(), observation, progress), layer::fill);
        layer.wait(reading);
    }

    private Read read(Dossier dossier, Observation observation, Progress progress)
            throws WorkbenchException {
        ImportRecord record = dossier.ledger().importOf(observation.importId()).orElseThrow();
        SourceRecord source = record.source();
        Optional<CellRef> cell = observation.provenance().cell();
        if (source.kind() == SourceRecord.Kind.HAND) {
            return new Read(
                    record,
                    Optional.empty(),
                    Optional.of(HandEntry.of(dossier.ledger(), observation)));
        }
        if (!source.hasFile() || cell.isEmpty()) {
            return new Read(record, Optional.empty(), Optional.empty());
        }
        progress.at(0, 0, Message.of("ui.kit.cell.reading", source.name()));
        List<Grid> grids =
                KeptFile.with(dossier, source, copy -> files.gridsOfKept(copy, progress));
        return new Read(
                record,
                grids.stream().filter(grid -> grid.name().equals(cell.get().sheet())).findFirst(),
                Optional.empty());
    }

    /// What lies over the screen for one figure.
    private final class Layer {
        private final Observation observation;
        private final Texts texts = workplace.texts();
        private final Label title = Layouts.paneTitle("");
        private final Label stored = Layouts.wrapped("");
        private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        private final StackPane body = new StackPane();
        private final VBox box;
        private boolean filled;

        Layer(Observation observation) {
            this.observation = observation;
            Provenance from = observation.provenance();
            title.setText(
                    from.cell()
                            .map(cell -> cellWords(texts, from.sourceFile(), cell))
                            .orElse(texts.text("ui.kit.cell.by-hand")));
            Label path = Layouts.wrapped(from.sourceLabel());
            path.getStyleClass().add(Styles.TEXT_MUTED);
            if (from.cell().isPresent()) {
                stored.setText(
                        texts.text(
                                "ui.kit.cell.stored",
                                from.raw().isEmpty()
                                        ? texts.text("ui.kit.cell.empty")
                                        : CellWords.plain(from.raw()),
                                ValueFormat.date(observation.vintage().day(), texts.language()),
                                observation.importId().value()));
            }
            Runnable close = workplace.navigator()::closeOver;
            VBox.setVgrow(body, Priority.ALWAYS);
            box =
                    observation.isByHand()
                            ? new VBox(Layouts.panelHead(texts, close, title), body)
                            : new VBox(Layouts.panelHead(texts, close, title, path, stored), body);
            box.getStyleClass().add(observation.isByHand() ? "hand-panel" : "cell-panel");
            box.setId("cell-panel");
            box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        }

        void lay() {
            Label says =
                    Layouts.wrapped(
                            observation.isByHand()
                                    ? texts.text("ui.kit.hand.waiting")
                                    : texts.text(
                                            "ui.kit.cell.waiting",
                                            observation.provenance().sourceFile()));
            says.getStyleClass().add(Styles.TEXT_MUTED);
            says.setMaxWidth(Region.USE_PREF_SIZE);
            bar.setAccessibleText(says.getText());
            VBox waiting = new VBox(bar, says);
            waiting.setId("cell-waiting");
            waiting.getStyleClass().add("cell-waiting");
            body.getChildren().setAll(waiting);
            workplace
                    .navigator()
                    .showOver(new OverPanel(box, texts.text("ui.kit.cell.name", title.getText())));
        }

        /// Shows how far the reading is, and ends it with the panel.
        void wait(Running reading) {
            if (!filled && reading instanceof WindowJobs.UnderWay under) {
                bar.progressProperty().bind(under.fraction());
            }
            Live.of(box).onGone(reading::cancel);
        }

        void fill(Outcome<Read> outcome) {
            filled = true;
            bar.progressProperty().unbind();
            body.getChildren().clear();
            switch (outcome) {
                case Outcome.Done<Read>(var read) -> fill(read);
                case Outcome.Failed<Read>(var failure) ->
                        body.getChildren().add(new FailurePane(failure, texts));
                case Outcome.Stopped<Read> _ -> {
                    // The job can be stopped at the foot of the window too, with the panel still
                    // there.
                    if (box.getScene() != null) {
                        workplace.navigator().closeOver();
                    }
                }
            }
        }

        private void fill(Read read) {
            SourceRecord source = read.record().source();
            read.hand()
                    .map(
                            hand ->
                                    new VBox(
                                            hand.lines(texts, workplace.navigator())
                                                    .toArray(Node[]::new)))
                    .ifPresent(
                            lines -> {
                                lines.getStyleClass().add("hand-lines");
                                body.getChildren().add(lines);
                            });
            if (!source.hasFile()) {
                return;
            }
            read.grid().ifPresent(grid -> body.getChildren().add(sheet(grid)));
            read.grid().flatMap(this::comment).ifPresent(this::addComment);
            Button save =
                    Layouts.button(
                            texts.text("ui.kit.cell.save"), Feather.SAVE, () -> save(source));
            save.setId("save-source");
            box.getChildren().add(save);
        }

        /// What somebody has pinned to the cell in the file.
        private Optional<String> comment(Grid grid) {
            return observation
                    .provenance()
                    .cell()
                    .map(cell -> grid.tail().comments().get(cell.a1()));
        }

        private void addComment(String words) {
            Label comment = Layouts.wrapped(texts.text("ui.kit.cell.comment", words));
            comment.setId("cell-comment");
            box.getChildren().add(comment);
        }

        private SheetView sheet(Grid grid) {
            SheetView sheet = new SheetView();
            sheet.setId("source-sheet");
            Optional<CellRef> cell = observation.provenance().cell().map(grid::placed);
            sheet.show(grid, crossOf(grid, cell));
            sheet.freeze(
                    HeaderRows.of(grid, observation.provenance()),
                    NameColumns.of(grid, observation.provenance()));
            cell.ifPresent(sheet::mark);
            return sheet;
        }
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
                                                                ShownPath.of(file)));
                                case Outcome.Failed<Path>(var failure) ->
                                        workplace.notices().failed(failure);
                                case Outcome.Stopped<Path> _ -> {
                                    // Nothing was written.
                                }
                            }
                        });
    }

    /// The row and the column of the cell lead the eye to what names it, as far as they are filled:
    /// over an empty cell lie the words of a title or a note, which run on from another.
    private static SheetView.Tints crossOf(Grid grid, Optional<CellRef> cell) {
        return (row, column) ->
                cell.filter(one -> one.row() == row || one.column() == column)
                        .filter(_ -> !grid.cell(row, column).isBlank())
                        .map(_ -> Tint.CROSS)
                        .orElse(Tint.NONE);
    }

    static String cellWords(Texts texts, String file, CellRef cell) {
        return cell.sheet().isEmpty()
                ? texts.text("ui.kit.cell.in-file", file, cell.a1())
                : texts.text("ui.kit.cell.in-sheet", file, cell.sheet(), cell.a1());
    }
}
