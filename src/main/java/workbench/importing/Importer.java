package workbench.importing;

import workbench.catalogue.Gazetteer;
import workbench.catalogue.IndicatorCatalogue;
import workbench.importing.recipe.CellDecision;
import workbench.importing.recipe.FileWords;
import workbench.importing.recipe.Fit;
import workbench.importing.recipe.Recipe;
import workbench.importing.recipe.RecipeFitter;
import workbench.importing.recipe.RecipeJson;
import workbench.importing.recipe.RecipeLearner;
import workbench.importing.recipe.Same;
import workbench.importing.recipe.TableTerms;
import workbench.job.Progress;
import workbench.layout.Companion;
import workbench.layout.LayoutDetector;
import workbench.layout.SheetLayout;
import workbench.layout.SheetSummary;
import workbench.layout.SheetSurvey;
import workbench.layout.Table;
import workbench.model.CellProblem;
import workbench.model.CellRef;
import workbench.model.Message;
import workbench.model.Place;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Makes the import draft of a spreadsheet: reads it, lays it out, names its figures and holds them
/// against a dossier.
public final class Importer {
    /// Of how many words the names of places are made at most.
    private static final int PLACE_WORDS = 4;

    private static final Recipe NO_RECIPE = Recipe.automatic(Optional.empty(), Optional.empty());

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
    /// @param words of these sheets, by which a recipe is known
    public record Sighting(SourceFile file, List<SheetLayout> layouts, FileWords words) {
        public Sighting {
            layouts = List.copyOf(layouts);
        }

        Sighting(SourceFile file, List<SheetLayout> layouts) {
            this(file, layouts, new FileWords(layouts));
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
        Optional<ImportDraft> same = readBefore(file, options, ledger);
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
        Optional<ImportDraft> before = readBefore(file, options, ledger);
        if (before.isPresent()) {
            return before.get();
        }
        Recipes known = ledger.map(Recipes::of).orElse(Recipes.NONE);
        Recipe by = recipe(known, sighting, options);
        Fit reading =
                new RecipeFitter(
                                by, sighting.layouts(), sighting.words(), again(sighting, progress))
                        .fit(file.name(), options.guidance());
        ImportOptions said = said(options, by, file);
        Recipe learnt = learnt(known, by, sighting, reading, said).deciding(cells(by, options));
        Optional<ImportDraft> same =
                ledger.flatMap(dossier -> dossier.sameImport(file.sha256(), learnt.hash()))
                        .map(record -> nothingNew(file, learnt, record));
        if (same.isPresent()) {
            return same.get();
        }
        return draft(file, learnt, reading, said, ledger, progress);
    }

    /// What is decided of single cells: by what the person says, and by a recipe that is of this
    /// very file.
    private static List<CellDecision> cells(Recipe by, ImportOptions options) {
        Map<CellRef, CellDecision> cells = new LinkedHashMap<>();
        by.cells().forEach(one -> cells.put(one.cell(), one));
        options.cells().forEach(one -> cells.put(one.cell(), one));
        return List.copyOf(cells.values());
    }

    /// @throws WorkbenchException where the recipe has nothing of what is said to be called
    ///   otherwise
    private static Recipe recipe(Recipes known, Sighting sighting, ImportOptions options)
            throws WorkbenchException {
        Recipe recipe =
                switch (options.readBy()) {
                    case ImportOptions.ReadBy.AnyThatFits _ ->
                            known.of(sighting.file().name(), sighting.words()).orElse(NO_RECIPE);
                    case ImportOptions.ReadBy.Given(Recipe given) -> given;
                    case ImportOptions.ReadBy.Nothing _ -> NO_RECIPE;
                };
        for (Same same : options.same()) {
            Optional<Recipe> mended = recipe.mended(same);
            if (mended.isEmpty()) {
                throw new WorkbenchException(
                        Message.of("importing.failed.what", sighting.file().name()),
                        Message.of("importing.same.nothing", same.recipe()),
                        Message.of("importing.same.nothing.remedy"));
            }
            recipe = mended.get();
        }
        return recipe;
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

    /// What the person says of the file, and what the recipe says where they do not.
    private ImportOptions said(ImportOptions options, Recipe by, SourceFile file) {
        return new ImportOptions(
                options.place().or(() -> by.place().filter(place -> mayBeOf(file, place))),
                options.period().or(() -> by.periodIn(file.name())),
                options.readBy(),
                options.same(),
                options.guidance(),
                options.cells());
    }

    /// Whether a file may be of a place: not where its name names another, as the same table of the
    /// next town does.
    private boolean mayBeOf(SourceFile file, String place) {
        List<String> words = Recipe.wordsOfFile(file.name());
        Optional<Place> meant = gazetteer.get().byName(place);
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + PLACE_WORDS); to++) {
                Optional<Place> named =
                        gazetteer.get().byName(String.join(" ", words.subList(from, to)));
                if (named.isPresent() && !named.equals(meant)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Recipe learnt(
            Recipes known, Recipe by, Sighting sighting, Fit reading, ImportOptions said) {
        String fileName = sighting.file().name();
        Recipe learnt =
                new RecipeLearner(sighting.layouts(), reading.sheets())
                        .learn(
                                by,
                                fileName,
                                said.place(),
                                said.period().map(period -> Recipe.said(period, fileName)));
        return by.equals(NO_RECIPE) ? learnt.named(known.fresh(learnt.name())) : learnt;
    }

    private ImportDraft draft(
            SourceFile file,
            Recipe learnt,
            Fit reading,
            ImportOptions said,
            Optional<Ledger> ledger,
            Progress progress)
            throws WorkbenchException {
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
        List<Message> remarks = new ArrayList<>(remarks(file, reading));
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

    /// Hands a table's figures over.
    ///
    /// @return how many data cells were looked at
    private static long find(
            FigureFinder finder, Grid grid, Table table, DraftMaker maker, DecidedCells decided) {
        Consumer<CellProblem> problems = problem -> decided.problem(problem, maker::problem);
        if (!PrintedTotals.hasTotals(table)) {
            return finder.find(figure -> decided.figure(figure, maker::add), problems);
        }
        Map<Integer, Map<Integer, FoundFigure>> figures = new HashMap<>();
        long cells =
                finder.find(
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
    private static List<Message> remarks(SourceFile file, Fit reading) {
        List<SheetLayout> layouts = reading.layouts();
        List<Message> remarks =
                new ArrayList<>(FileRemarks.of(file, hidden(layouts), comments(layouts)));
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
                    : sameAgain(
                            file,
                            Recipe.automatic(options.place(), options.period()),
                            ledger.get());
        }
        List<ImportRecord> imports = ledger.get().imports();
        for (ImportRecord record : imports.reversed()) {
            if (record.source().sha256().equals(file.sha256())) {
                // A text that the program would read otherwise today has another hash by now.
                Optional<Recipe> recipe = ledger.get().recipe(record.id()).flatMap(Importer::kept);
                return recipe.flatMap(one -> sameAgain(file, one, ledger.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<ImportDraft> sameAgain(SourceFile file, Recipe recipe, Ledger ledger) {
        return ledger.sameImport(file.sha256(), recipe.hash())
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
                new ImportDraft.Counts(0, 0, 0, 0, 0, 0),
                List.of(),
                List.of(),
                Optional.of(same));
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
