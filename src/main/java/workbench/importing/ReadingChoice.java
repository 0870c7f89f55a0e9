package workbench.importing;

import workbench.catalogue.Gazetteer;
import workbench.importing.recipe.CellDecision;
import workbench.importing.recipe.Difference;
import workbench.importing.recipe.FileWords;
import workbench.importing.recipe.Fit;
import workbench.importing.recipe.Recipe;
import workbench.importing.recipe.RecipeFitter;
import workbench.importing.recipe.RecipeLearner;
import workbench.importing.recipe.Same;
import workbench.importing.recipe.TableRecipe;
import workbench.job.Progress;
import workbench.layout.Correction;
import workbench.layout.Guidance;
import workbench.layout.LayoutDetector;
import workbench.layout.NotAStream;
import workbench.layout.SheetLayout;
import workbench.model.CellRange;
import workbench.model.CellRef;
import workbench.model.Message;
import workbench.model.Place;
import workbench.model.WorkbenchException;
import workbench.sheet.Grid;
import workbench.sheet.SourceFile;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// By which recipe a file is read, what is said of it, and what is learnt from that.
final class ReadingChoice {
    private static final Recipe NO_RECIPE = Recipe.automatic(Optional.empty(), Optional.empty());

    /// Of how many words the names of places are made at most.
    private static final int PLACE_WORDS = 4;

    private final SourceFile file;
    private final ImportOptions options;
    private final Recipes known;
    private final LayoutDetector detector;
    private final Supplier<Gazetteer> gazetteer;

    /// @param options what the person says of the file
    /// @param known the dossier's recipes
    ReadingChoice(
            SourceFile file,
            ImportOptions options,
            Recipes known,
            LayoutDetector detector,
            Supplier<Gazetteer> gazetteer) {
        this.file = file;
        this.options = options;
        this.known = known;
        this.detector = detector;
        this.gazetteer = gazetteer;
    }

    /// What was chosen.
    ///
    /// @param by the recipe
    /// @param said what the person says of the file, and what the recipe says where they do not
    /// @param fit the recipe in the file
    record Chosen(Recipe by, ImportOptions said, Fit fit) {
        boolean isByRecipe() {
            return !by.equals(NO_RECIPE);
        }

        /// Whether names that the recipe has are not in the file.
        boolean missesNames() {
            return fit.differences().stream()
                    .anyMatch(difference -> difference.kind() == Difference.Kind.NAMES);
        }
    }

    /// The same that stops amid a sheet when somebody asks for it.
    ReadingChoice stoppedBy(Progress progress) {
        return new ReadingChoice(file, options, known, detector.stoppedBy(progress), gazetteer);
    }

    LayoutDetector detector() {
        return detector;
    }

    /// @param layouts of the file's sheets as the program alone sees them
    /// @param words of these
    /// @param again lays out a sheet once more
    /// @throws WorkbenchException where the recipe has nothing of what is said to be called
    ///   otherwise
    Chosen of(List<SheetLayout> layouts, FileWords words, RecipeFitter.Again again)
            throws WorkbenchException {
        Recipe by = recipe(words);
        return new Chosen(by, said(by), fit(by, layouts, words, again));
    }

    /// The same of sheets of which not all rows are held.
    ///
    /// @throws NotAStream where the recipe says something of rows or whole tables
    Chosen ofStream(List<SheetLayout> layouts, RecipeFitter.Again again) throws WorkbenchException {
        FileWords words = new FileWords(layouts);
        Recipe by = recipe(words);
        if (by.tables().stream().anyMatch(ReadingChoice::saysWhatToRead)) {
            throw new NotAStream();
        }
        return new Chosen(by, said(by), fit(by, layouts, words, again));
    }

    private static boolean saysWhatToRead(TableRecipe table) {
        return table.leftOut() || !table.rows().isEmpty();
    }

    private Fit fit(
            Recipe by, List<SheetLayout> layouts, FileWords words, RecipeFitter.Again again) {
        return new RecipeFitter(by, layouts, words, again).fit(file.name(), guidance(layouts));
    }

    /// What is said of sheets, those among it that are left out by their names.
    private Map<Integer, Guidance> guidance(List<SheetLayout> layouts) {
        Map<Integer, Guidance> said = new HashMap<>(options.guidance());
        for (int sheet = 0; sheet < layouts.size(); sheet++) {
            Grid grid = layouts.get(sheet).grid();
            if (grid.rows() > 0 && options.leavesOut(grid.name())) {
                CellRange whole = new CellRange(1, 1, grid.rows(), Math.max(1, grid.columns()));
                said.merge(
                        sheet, new Guidance(List.of(new Correction.LeftOut(whole))), Guidance::and);
            }
        }
        return said;
    }

    private Recipe recipe(FileWords words) throws WorkbenchException {
        Recipe recipe =
                switch (options.readBy()) {
                    case ImportOptions.ReadBy.AnyThatFits _ ->
                            known.of(file.name(), words).orElse(NO_RECIPE);
                    case ImportOptions.ReadBy.Given(Recipe given) -> given;
                    case ImportOptions.ReadBy.Nothing _ -> NO_RECIPE;
                };
        for (Same same : options.same()) {
            Optional<Recipe> mended = recipe.mended(same);
            if (mended.isEmpty()) {
                throw new WorkbenchException(
                        Message.of("importing.failed.what", file.name()),
                        Message.of("importing.same.nothing", same.recipe()),
                        Message.of("importing.same.nothing.remedy"));
            }
            recipe = mended.get();
        }
        return recipe;
    }

    private ImportOptions said(Recipe by) {
        return new ImportOptions(
                options.place().or(() -> by.place().filter(this::mayBeOf)),
                options.period().or(() -> by.periodIn(file.name())),
                options.readBy(),
                options.same(),
                options.guidance(),
                options.cells(),
                options.withoutSheets());
    }

    /// Whether the file may be of a place: not where its name names another, as the same table of
    /// the next town does.
    private boolean mayBeOf(String place) {
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

    /// What is decided of single cells: by what the person says, and by a recipe that is of this
    /// very file.
    List<CellDecision> cells(Chosen chosen) {
        Map<CellRef, CellDecision> cells = new LinkedHashMap<>();
        chosen.by().cells().forEach(one -> cells.put(one.cell(), one));
        options.cells().forEach(one -> cells.put(one.cell(), one));
        return List.copyOf(cells.values());
    }

    /// The recipe that the next file of the kind is read by.
    ///
    /// @param seen the layouts as the program alone sees them
    Recipe learnt(Chosen chosen, List<SheetLayout> seen) {
        Recipe learnt =
                new RecipeLearner(seen, chosen.fit().sheets())
                        .learn(
                                chosen.by(),
                                file.name(),
                                chosen.said().place(),
                                chosen.said()
                                        .period()
                                        .map(period -> Recipe.said(period, file.name())));
        return chosen.isByRecipe()
                ? learnt
                : learnt.named(known.fresh(learnt.name(), new FileWords(seen)));
    }
}
