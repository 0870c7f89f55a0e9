package workbench.importing;

import workbench.catalogue.Gazetteer;
import workbench.catalogue.IndicatorCatalogue;
import workbench.job.Progress;
import workbench.layout.LayoutDetector;
import workbench.layout.SheetLayout;
import workbench.layout.Table;
import workbench.model.CellProblem;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.sheet.Grid;
import workbench.sheet.SheetFiles;
import workbench.sheet.SourceFile;
import workbench.store.ImportRecord;
import workbench.store.Ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes the import draft of a spreadsheet: reads it, lays it out, names its figures and holds them
/// against a dossier.
public final class Importer {
    private final SheetFiles files;
    private final LayoutDetector detector;
    private final IndicatorCatalogue catalogue;
    private final Gazetteer gazetteer;

    public Importer(
            SheetFiles files,
            LayoutDetector detector,
            IndicatorCatalogue catalogue,
            Gazetteer gazetteer) {
        this.files = files;
        this.detector = detector;
        this.catalogue = catalogue;
        this.gazetteer = gazetteer;
    }

    /// What the program sees in a file's sheets, hidden ones too.
    public List<SheetLayout> layouts(SourceFile file, Progress progress) throws WorkbenchException {
        List<SheetLayout> layouts = new ArrayList<>();
        for (Grid grid : files.grids(file, progress)) {
            progress.checkCancelled();
            layouts.add(detector.detect(grid, file.name()));
        }
        return layouts;
    }

    /// The draft of a file.
    ///
    /// @param ledger of the dossier that it would go into; empty while there is none yet
    /// @throws WorkbenchException when the file cannot be read or holds no figures
    public ImportDraft draft(
            Path path, ImportOptions options, Optional<Ledger> ledger, Progress progress)
            throws WorkbenchException {
        SourceFile file = files.open(path);
        Recipe recipe = Recipe.automatic(options);
        Optional<ImportRecord> same =
                ledger.flatMap(dossier -> dossier.sameImport(file.sha256(), recipe.hash()));
        if (same.isPresent()) {
            return nothingNew(file, recipe, same.get());
        }
        progress.at(0, 0, Message.of("importing.progress.reading", file.name()));
        List<SheetLayout> layouts = layouts(file, progress);
        Binder binder = new Binder(catalogue, gazetteer);
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
        return maker.draft(file, recipe, releaseDate(layouts));
    }

    private static ImportDraft nothingNew(SourceFile file, Recipe recipe, ImportRecord same) {
        return new ImportDraft(
                file,
                recipe,
                Optional.empty(),
                List.of(),
                List.of(),
                new ImportDraft.Counts(0, 0, 0, 0, 0),
                List.of(),
                Optional.of(same));
    }

    private static Optional<LocalDate> releaseDate(List<SheetLayout> layouts) {
        return layouts.stream()
                .flatMap(layout -> layout.tables().stream())
                .flatMap(table -> table.context().releaseDate().stream())
                .findFirst();
    }
}
