package workbench.importing;

import workbench.catalogue.Gazetteer;
import workbench.catalogue.IndicatorCatalogue;
import workbench.importing.recipe.CellDecision;
import workbench.importing.recipe.FileWords;
import workbench.importing.recipe.Fit;
import workbench.importing.recipe.Recipe;
import workbench.importing.recipe.RecipeFitter;
import workbench.importing.recipe.RecipeJson;
import workbench.importing.recipe.TableTerms;
import workbench.job.Progress;
import workbench.layout.Companion;
import workbench.layout.Foresight;
import workbench.layout.LayoutDetector;
import workbench.layout.NotAStream;
import workbench.layout.SheetLayout;
import workbench.layout.SheetSummary;
import workbench.layout.SheetSurvey;
import workbench.layout.Table;
import workbench.model.CellProblem;
import workbench.model.CellRef;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.sheet.Grid;
import workbench.sheet.HiddenParts;
import workbench.sheet.SheetFiles;
import workbench.sheet.SourceFile;
import workbench.store.ImportRecord;
import workbench.store.Ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
        return layouts(file, files.grids(file, progress), progress);
    }

    private List<SheetLayout> layouts(SourceFile file, List<Grid> grids, Progress progress) {
        List<SheetLayout> layouts = new ArrayList<>();
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
        Optional<Foresight> foresight = firstSight(file);
        while (foresight.isPresent()) {
            SheetSurvey survey = new SheetSurvey(detector.foreseeing(foresight.get()), file.name());
            try {
                files.readBeside(file, survey, progress);
                return survey.sheets();
            } catch (NotAStream e) {
                foresight = e.foresight();
            }
        }
        return layouts(file, progress).stream().map(SheetSummary::of).toList();
    }

    /// With what a file is read first; empty where it has to be held in any case. What an archive's
    /// metadata say of its tables may stand behind them.
    private static Optional<Foresight> firstSight(SourceFile file) {
        return file.format() == SourceFile.Format.ZIP
                ? Optional.empty()
                : Optional.of(Foresight.NONE);
    }

    /// A file as it was read and laid out; not yet held against a dossier.
    ///
    /// @param layouts of its sheets, hidden ones too, in the file's order
    /// @param words of these sheets, by which a recipe is known
    /// @param foresight with which it is read again when it is drafted, where a sheet is too long
    ///   to be held; its rows are on disk then, to be looked at
    public record Sighting(
            SourceFile file,
            List<SheetLayout> layouts,
            FileWords words,
            Optional<Foresight> foresight) {
        public Sighting {
            layouts = List.copyOf(layouts);
        }

        Sighting(SourceFile file, List<SheetLayout> layouts) {
            this(file, layouts, new FileWords(layouts), Optional.empty());
        }

        /// Whether a sheet is too long to be held.
        public boolean isLong() {
            return foresight.isPresent();
        }
    }

    /// A file as it was read for the first time.
    ///
    /// @param draft where it came of the same reading, as it does of a long sheet
    public record FirstLook(Sighting sighting, Optional<ImportDraft> draft) {}

    /// Reads a file and lays it out, so that it can be looked at and drafted more than once.
    ///
    /// @throws WorkbenchException when the file cannot be read
    public Sighting sight(Path path, Progress progress) throws WorkbenchException {
        return look(path, ImportOptions.NONE, Optional.empty(), progress).sighting();
    }

    /// The same, with its draft where it need not be read again for that.
    ///
    /// @param ledger of the dossier that it would go into; empty while there is none yet
    /// @throws WorkbenchException when the file cannot be read
    public FirstLook look(
            Path path, ImportOptions options, Optional<Ledger> ledger, Progress progress)
            throws WorkbenchException {
        SourceFile file = files.open(path);
        progress.at(0, 0, Message.of("importing.progress.reading", file.name()));
        Optional<Foresight> foresight = firstSight(file);
        while (foresight.isPresent()) {
            try (LongReading reading = reading(file, options, ledger, foresight.get(), true)) {
                switch (reading.begun(progress)) {
                    case LongReading.Beginning.Short(var grids) -> {
                        return held(file, layouts(file, grids, progress));
                    }
                    case LongReading.Beginning.Long(var recipe, _) -> {
                        Optional<ImportDraft> same = readBefore(file, options, ledger);
                        if (same.isEmpty()) {
                            same = sameAgain(file, recipe, ledger);
                        }
                        Optional<Ledger> into = same.isPresent() ? Optional.empty() : ledger;
                        ImportDraft draft = reading.draft(into, progress);
                        List<SheetLayout> layouts = draft.reading().layouts();
                        return new FirstLook(
                                new Sighting(
                                        file,
                                        reading.shown(layouts),
                                        new FileWords(layouts),
                                        foresight),
                                same.or(() -> Optional.of(draft)));
                    }
                }
            } catch (ReadAnew e) {
                foresight = e.foresight();
            }
        }
        return held(file, layouts(file, progress));
    }

    private static FirstLook held(SourceFile file, List<SheetLayout> layouts) {
        return new FirstLook(new Sighting(file, layouts), Optional.empty());
    }

    private LongReading reading(
            SourceFile file,
            ImportOptions options,
            Optional<Ledger> ledger,
            Foresight foresight,
            boolean whole) {
        return new LongReading(
                file,
                files,
                choice(file, options, ledger, detector.foreseeing(foresight)),
                binder(ledger),
                whole);
    }

    /// The draft of a file; one that the dossier has already is not read.
    ///
    /// @param ledger of the dossier that it would go into; empty while there is none yet
    /// @throws WorkbenchException when the file cannot be read or holds no figures
    public ImportDraft draft(
            Path path, ImportOptions options, Optional<Ledger> ledger, Progress progress)
            throws WorkbenchException {
        return drafted(begin(path, options, ledger, progress), options, ledger, progress);
    }

    private ImportDraft drafted(
            Begun begun, ImportOptions options, Optional<Ledger> ledger, Progress progress)
            throws WorkbenchException {
        Begun now = begun;
        while (now instanceof Begun.OnItsWay(var reading)) {
            try (reading) {
                return reading.draft(ledger, progress);
            } catch (ReadAnew e) {
                now = again(reading.file(), e, options, ledger, progress);
            }
        }
        return ((Begun.Drafted) now).draft();
    }

    /// How an import begins.
    public sealed interface Begun {
        /// All is known of it.
        record Drafted(ImportDraft draft) implements Begun {}

        /// Its file has a long sheet, whose figures are there to be taken; to be closed.
        record OnItsWay(LongReading reading) implements Begun {}
    }

    /// Begins to import a file; one that the dossier has already is not read.
    ///
    /// @param ledger of the dossier that it would go into; empty while there is none yet
    /// @throws WorkbenchException when the file cannot be read or holds no figures
    public Begun begin(Path path, ImportOptions options, Optional<Ledger> ledger, Progress progress)
            throws WorkbenchException {
        SourceFile file = files.open(path);
        return begin(file, firstSight(file), options, ledger, progress);
    }

    /// Begins to import a file that was read before.
    ///
    /// @param ledger of the dossier that it would go into; empty while there is none yet
    /// @throws WorkbenchException when the file cannot be read or holds no figures
    public Begun begin(
            Sighting sighting, ImportOptions options, Optional<Ledger> ledger, Progress progress)
            throws WorkbenchException {
        return sighting.isLong()
                ? begin(sighting.file(), sighting.foresight(), options, ledger, progress)
                : new Begun.Drafted(draft(sighting, options, ledger, progress));
    }

    /// Begins once more to import a file whose first rows did not show how to read it.
    ///
    /// @param why ended its import before
    /// @param ledger of the dossier that it would go into; empty while there is none yet
    /// @throws WorkbenchException when the file does not fit into memory where it has to
    public Begun again(
            SourceFile file,
            ReadAnew why,
            ImportOptions options,
            Optional<Ledger> ledger,
            Progress progress)
            throws WorkbenchException {
        return begin(file, why.foresight(), options, ledger, progress);
    }

    /// @param foresight empty where the file has to be held
    private Begun begin(
            SourceFile file,
            Optional<Foresight> foresight,
            ImportOptions options,
            Optional<Ledger> ledger,
            Progress progress)
            throws WorkbenchException {
        Optional<ImportDraft> same = readBefore(file, options, ledger);
        if (same.isPresent()) {
            return new Begun.Drafted(same.get());
        }
        progress.at(0, 0, Message.of("importing.progress.reading", file.name()));
        if (foresight.isEmpty()) {
            return new Begun.Drafted(held(file, options, ledger, progress));
        }
        LongReading reading = reading(file, options, ledger, foresight.get(), false);
        boolean onItsWay = false;
        ReadAnew why;
        try {
            switch (reading.begun(progress)) {
                case LongReading.Beginning.Short(var grids) -> {
                    Sighting sighting = new Sighting(file, layouts(file, grids, progress));
                    return new Begun.Drafted(draft(sighting, options, ledger, progress));
                }
                case LongReading.Beginning.Long(var recipe, _) -> {
                    Optional<ImportDraft> known = sameAgain(file, recipe, ledger);
                    if (known.isPresent()) {
                        return new Begun.Drafted(known.get());
                    }
                    onItsWay = true;
                    return new Begun.OnItsWay(reading);
                }
            }
        } catch (ReadAnew e) {
            why = e;
        } finally {
            if (!onItsWay) {
                reading.close();
            }
        }
        return again(file, why, options, ledger, progress);
    }

    /// The draft of a file that has to be held whole to be understood.
    ///
    /// @throws WorkbenchException where it does not fit into memory, too
    public ImportDraft held(
            SourceFile file, ImportOptions options, Optional<Ledger> ledger, Progress progress)
            throws WorkbenchException {
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
        if (sighting.isLong()) {
            return drafted(begin(sighting, options, ledger, progress), options, ledger, progress);
        }
        Optional<ImportDraft> before = readBefore(file, options, ledger);
        if (before.isPresent()) {
            return before.get();
        }
        ReadingChoice choice = choice(file, options, ledger, detector);
        ReadingChoice.Chosen chosen =
                choice.of(sighting.layouts(), sighting.words(), again(sighting, progress));
        Recipe learnt = choice.learnt(chosen, sighting.layouts()).deciding(choice.cells(chosen));
        Optional<ImportDraft> same = sameAgain(file, learnt, ledger);
        if (same.isPresent()) {
            return same.get();
        }
        return draft(file, learnt, chosen.fit(), chosen.said(), ledger, progress);
    }

    private ReadingChoice choice(
            SourceFile file,
            ImportOptions options,
            Optional<Ledger> ledger,
            LayoutDetector seeing) {
        Recipes known = ledger.map(Recipes::of).orElse(Recipes.NONE);
        return new ReadingChoice(file, options, known, seeing, gazetteer);
    }

    private RecipeFitter.Again again(Sighting sighting, Progress progress) {
        List<Grid> grids = sighting.layouts().stream().map(SheetLayout::grid).toList();
        return (sheet, guidance) -> {
            progress.checkCancelled();
            Grid grid = grids.get(sheet);
            return detector.detect(
                    grid, sighting.file().name(), Companion.of(grid, grids), guidance);
        };
    }

    private ImportDraft draft(
            SourceFile file,
            Recipe learnt,
            Fit reading,
            ImportOptions said,
            Optional<Ledger> ledger,
            Progress progress)
            throws WorkbenchException {
        Binder binder = binder(ledger);
        DraftMaker maker = new DraftMaker(ledger);
        DecidedCells decided = new DecidedCells(learnt.cells());
        String fileWords = reading.recipe().nameOfFile(file.name());
        long cells = 0;
        for (Fit.Sheet sheet : reading.sheets()) {
            SheetLayout layout = sheet.layout();
            // Rejected data cells come from the tables; what else the layout could not read is
            // said here, so that an import needs a look exactly when an inspection does.
            layout.problems().stream()
                    .filter(problem -> problem.kind() == CellProblem.Kind.UNREADABLE_PERIOD)
                    .forEach(maker::problem);
            for (Table table : layout.tables()) {
                progress.checkCancelled();
                Table called =
                        sheet.recipeOf(table)
                                .map(recipe -> TableTerms.in(table, recipe))
                                .orElse(table);
                cells +=
                        find(
                                new FigureFinder(layout, called, binder, said, fileWords, decided),
                                layout.grid(),
                                called,
                                maker,
                                decided);
            }
        }
        if (cells == 0) {
            throw new WorkbenchException(
                    Message.of("importing.failed.what", file.name()),
                    Message.of("importing.failed.no-figures"),
                    Message.of("importing.failed.no-figures.remedy"));
        }
        List<Message> remarks =
                new ArrayList<>(
                        remarks(
                                file,
                                hidden(reading.layouts()),
                                comments(reading.layouts()),
                                reading));
        for (CellDecision unmet : decided.unmet()) {
            // What a mapping names has to be there; what was said on a screen may have been
            // overtaken by what was said of rows and columns since.
            if (reading.recipe().cells().contains(unmet)) {
                throw noSuchCell(file, unmet.cell());
            }
            remarks.add(Message.of("importing.remark.no-such-cell", unmet.cell().toString()));
        }
        return maker.draft(
                file,
                learnt.deciding(decided.met().stream().map(DecidedCell::decision).toList()),
                reading,
                releaseDate(reading.layouts()),
                remarks,
                decided.met());
    }

    private static WorkbenchException noSuchCell(SourceFile file, CellRef cell) {
        return new WorkbenchException(
                Message.of("importing.failed.what", file.name()),
                Message.of("importing.cells.unknown", cell.toString()),
                Message.of("importing.cells.unknown.remedy"));
    }

    private Binder binder(Optional<Ledger> ledger) {
        Bindings bindings =
                ledger.map(
                                known ->
                                        Bindings.of(
                                                known,
                                                catalogue.get()::byCode,
                                                gazetteer.get()::byCode))
                        .orElse(Bindings.NONE);
        return new Binder(catalogue.get(), gazetteer.get(), bindings);
    }

    /// Hands a table's figures over.
    ///
    /// @return how many data cells were looked at
    private static long find(
            FigureFinder finder, Grid grid, Table table, DraftMaker maker, DecidedCells decided) {
        Consumer<CellProblem> problems = problem -> decided.problem(problem, maker::problem);
        if (!PrintedTotals.hasTotals(table)) {
            return finder.find(grid, figure -> decided.figure(figure, maker::add), problems);
        }
        Map<Integer, Map<Integer, FoundFigure>> figures = new HashMap<>();
        long cells =
                finder.find(
                        grid,
                        found ->
                                decided.figure(
                                        found,
                                        figure -> {
                                            maker.add(figure);
                                            CellRef at = grid.placed(figure.cell());
                                            figures.computeIfAbsent(at.row(), _ -> new HashMap<>())
                                                    .put(at.column(), figure);
                                        }),
                        problems);
        maker.doubt(PrintedTotals.doubtful(table, figures));
        return cells;
    }

    /// What the person should know of a file and of how it was read.
    static List<Message> remarks(
            SourceFile file,
            List<HiddenParts> hidden,
            List<FileRemarks.Comments> comments,
            Fit reading) {
        List<Message> remarks = new ArrayList<>(FileRemarks.of(file, hidden, comments));
        Recipe by = reading.recipe();
        if (by.isSaid() && !by.files().isEmpty()) {
            remarks.add(Message.of("importing.remark.by-recipe", by.name(), by.files().getLast()));
        }
        return remarks;
    }

    /// The draft of a file whose bytes the dossier has, where nobody says that they are to be read
    /// otherwise than they were.
    private static Optional<ImportDraft> readBefore(
            SourceFile file, ImportOptions options, Optional<Ledger> ledger) {
        if (ledger.isEmpty()) {
            return Optional.empty();
        }
        if (!options.isNothing()) {
            return options.readBy() instanceof ImportOptions.ReadBy.Given
                            || !options.same().isEmpty()
                            || !options.guidance().isEmpty()
                            || !options.cells().isEmpty()
                    ? Optional.empty()
                    : sameAgain(file, Recipe.automatic(options.place(), options.period()), ledger);
        }
        List<ImportRecord> imports = ledger.get().imports();
        for (ImportRecord record : imports.reversed()) {
            if (record.source().sha256().equals(file.sha256())) {
                // A text that the program would read otherwise today has another hash by now.
                Optional<Recipe> recipe = ledger.get().recipe(record.id()).flatMap(Importer::kept);
                return recipe.flatMap(one -> sameAgain(file, one, ledger));
            }
        }
        return Optional.empty();
    }

    private static Optional<ImportDraft> sameAgain(
            SourceFile file, Recipe recipe, Optional<Ledger> ledger) {
        return ledger.flatMap(dossier -> dossier.sameImport(file.sha256(), recipe.hash()))
                .map(record -> nothingNew(file, recipe, record));
    }

    /// The recipe of an import that was made before, where it can still be read.
    public static Optional<Recipe> kept(String json) {
        try {
            return Optional.of(RecipeJson.read(json, ""));
        } catch (WorkbenchException _) {
            return Optional.empty();
        }
    }

    /// The draft of a file whose bytes were read in the same way before.
    private static ImportDraft nothingNew(SourceFile file, Recipe recipe, ImportRecord same) {
        return new ImportDraft(
                file,
                recipe,
                Fit.NOTHING,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                new ImportDraft.Counts(0, 0, 0, 0, 0, 0, 0),
                List.of(),
                List.of(),
                Optional.of(same),
                false);
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

    static Optional<LocalDate> releaseDate(List<SheetLayout> layouts) {
        return layouts.stream()
                .flatMap(layout -> layout.tables().stream())
                .flatMap(table -> table.context().releaseDate().stream())
                .findFirst();
    }
}
