package workbench.importing;

import workbench.catalogue.Gazetteer;
import workbench.catalogue.IndicatorCatalogue;
import workbench.job.Progress;
import workbench.layout.Companion;
import workbench.layout.LayoutDetector;
import workbench.layout.SheetLayout;
import workbench.layout.SheetSummary;
import workbench.layout.SheetSurvey;
import workbench.layout.Table;
import workbench.model.CellProblem;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.sheet.Grid;
import workbench.sheet.HiddenParts;
import workbench.sheet.SheetFiles;
import workbench.sheet.SourceFile;
import workbench.store.Ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Makes the import draft of a spreadsheet: reads it, lays it out, names its figures and holds them
/// against a dossier.
public final class Importer {
    private final SheetFiles files;
    private final LayoutDetector detector;
    private final Supplier<IndicatorCatalogue> catalogue;
    private final Supplier<Gazetteer> gazetteer;

    /// @param catalogue asked for when figures are named
    /// @param gazetteer asked for when figures are named
    public Importer(
            SheetFiles files,
            LayoutDetector detector,
            Supplier<IndicatorCatalogue> catalogue,
            Supplier<Gazetteer> gazetteer) {
        this.files = files;
        this.detector = detector;
        this.catalogue = catalogue;
        this.gazetteer = gazetteer;
    }

    /// The same for a file that is larger than is read, of which a person has said that it is to be
    /// read all the same.
    public Importer raised() {
        return new Importer(files.raised(), detector, catalogue, gazetteer);
    }

    /// What the program sees in a file's sheets, hidden ones too.
    public List<SheetLayout> layouts(SourceFile file, Progress progress) throws WorkbenchException {
        List<SheetLayout> layouts = new ArrayList<>();
        List<Grid> grids = files.grids(file, progress);
        for (Grid grid : grids) {
            progress.checkCancelled();
            layouts.add(detector.detect(grid, file.name(), Companion.of(grid, grids)));
        }
        return layouts;
    }

    /// What the program sees in a file's sheets, without their cells: a long sheet need not fit
    /// into memory.
    public List<SheetSummary> summaries(SourceFile file, Progress progress)
            throws WorkbenchException {
        // What an archive's metadata say of its tables may stand behind them.
        if (file.format() != SourceFile.Format.ZIP) {
            SheetSurvey survey = new SheetSurvey(detector, file.name());
            try {
                files.readBeside(file, survey, progress);
                return survey.sheets();
            } catch (SheetSurvey.NotAStream _) {
                // Then it is held whole.
            }
        }
        return layouts(file, progress).stream().map(SheetSummary::of).toList();
    }

    /// A file as it was read and laid out; not yet held against a dossier.
    ///
    /// @param layouts of its sheets, hidden ones too, in the file's order
    public record Sighting(SourceFile file, List<SheetLayout> layouts) {
        public Sighting {
            layouts = List.copyOf(layouts);
        }
    }

    /// Reads a file and lays it out, so that it can be looked at and drafted more than once.
    ///
    /// @throws WorkbenchException when the file cannot be read
    public Sighting sight(Path path, Progress progress) throws WorkbenchException {
        SourceFile file = files.open(path);
        progress.at(0, 0, Message.of("importing.progress.reading", file.name()));
        return new Sighting(file, layouts(file, progress));
    }

    /// The draft of a file; one that the dossier has already is not read.
    ///
    /// @param ledger of the dossier that it would go into; empty while there is none yet
    /// @throws WorkbenchException when the file cannot be read or holds no figures
    public ImportDraft draft(
            Path path, ImportOptions options, Optional<Ledger> ledger, Progress progress)
            throws WorkbenchException {
        SourceFile file = files.open(path);
        Optional<ImportDraft> same = nothingNew(file, Recipe.automatic(options), ledger);
        if (same.isPresent()) {
            return same.get();
        }
        progress.at(0, 0, Message.of("importing.progress.reading", file.name()));
        return draft(new Sighting(file, layouts(file, progress)), options, ledger, progress);
    }

    /// The draft of a file that was read before.
    ///
    /// @param ledger of the dossier that it would go into; empty while there is none yet
    /// @throws WorkbenchException when the file holds no figures
    public ImportDraft draft(
            Sighting sighting, ImportOptions options, Optional<Ledger> ledger, Progress progress)
            throws WorkbenchException {
        SourceFile file = sighting.file();
        List<SheetLayout> layouts = sighting.layouts();
        Recipe recipe = Recipe.automatic(options);
        Optional<ImportDraft> same = nothingNew(file, recipe, ledger);
        if (same.isPresent()) {
            return same.get();
        }
        Bindings bindings =
                ledger.map(
                                known ->
                                        Bindings.of(
                                                known,
                                                catalogue.get()::byCode,
                                                gazetteer.get()::byCode))
                        .orElse(Bindings.NONE);
        Binder binder = new Binder(catalogue.get(), gazetteer.get(), bindings);
        DraftMaker maker = new DraftMaker(ledger);
        long cells = 0;
        for (SheetLayout layout : layouts) {
            // Rejected data cells come from the tables; what else the layout could not read is
            // said here, so that an import needs a look exactly when an inspection does.
            layout.problems().stream()
                    .filter(problem -> problem.kind() == CellProblem.Kind.UNREADABLE_PERIOD)
                    .forEach(maker::problem);
            for (Table table : layout.tables()) {
                progress.checkCancelled();
                cells +=
                        new FigureFinder(layout, table, binder, options, file.name())
                                .find(maker::add, maker::problem);
            }
        }
        if (cells == 0) {
            throw new WorkbenchException(
                    Message.of("importing.failed.what", file.name()),
                    Message.of("importing.failed.no-figures"),
                    Message.of("importing.failed.no-figures.remedy"));
        }
        return maker.draft(
                file,
                recipe,
                releaseDate(layouts),
                FileRemarks.of(file, hidden(layouts), comments(layouts)));
    }

    /// The draft of a file whose bytes were read in the same way before.
    private static Optional<ImportDraft> nothingNew(
            SourceFile file, Recipe recipe, Optional<Ledger> ledger) {
        return ledger.flatMap(dossier -> dossier.sameImport(file.sha256(), recipe.hash()))
                .map(
                        same ->
                                new ImportDraft(
                                        file,
                                        recipe,
                                        Optional.empty(),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        new ImportDraft.Counts(0, 0, 0, 0, 0),
                                        List.of(),
                                        Optional.of(same)));
    }

    private static List<HiddenParts> hidden(List<SheetLayout> layouts) {
        return layouts.stream().map(layout -> layout.grid().hidden()).toList();
    }

    private static List<FileRemarks.Comments> comments(List<SheetLayout> layouts) {
        return layouts.stream()
                .map(SheetLayout::grid)
                .map(grid -> new FileRemarks.Comments(grid.name(), grid.tail().comments()))
                .toList();
    }

    private static Optional<LocalDate> releaseDate(List<SheetLayout> layouts) {
        return layouts.stream()
                .flatMap(layout -> layout.tables().stream())
                .flatMap(table -> table.context().releaseDate().stream())
                .findFirst();
    }
}
