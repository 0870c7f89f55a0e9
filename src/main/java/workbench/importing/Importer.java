package workbench.importing;

import workbench.catalogue.Gazetteer;
import workbench.catalogue.IndicatorCatalogue;
import workbench.importing.recipe.FileWords;
import workbench.importing.recipe.Recipe;
import workbench.importing.recipe.RecipeFitter;
import workbench.job.Progress;
import workbench.layout.Companion;
import workbench.layout.Foresight;
import workbench.layout.LayoutDetector;
import workbench.layout.NotAStream;
import workbench.layout.SheetLayout;
import workbench.layout.SheetSummary;
import workbench.layout.SheetSurvey;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.sheet.Grid;
import workbench.sheet.SheetFiles;
import workbench.sheet.SourceFile;
import workbench.store.Ledger;

import java.nio.file.Path;
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
        return layouts(file, files.grids(file, progress), progress);
    }

    private List<SheetLayout> layouts(SourceFile file, List<Grid> grids, Progress progress) {
        List<SheetLayout> layouts = new ArrayList<>();
        LayoutDetector seeing = detector.stoppedBy(progress);
        for (Grid grid : grids) {
            layouts.add(seeing.detect(grid, file.name(), Companion.of(grid, grids)));
        }
        return layouts;
    }

    /// What the program sees in a file's sheets, without their cells: a long sheet need not fit
    /// into memory.
    public List<SheetSummary> summaries(SourceFile file, Progress progress)
            throws WorkbenchException {
        return anew(
                file,
                firstSight(file),
                seeing -> survey(file, seeing, progress),
                whole -> layouts(whole, progress).stream().map(SheetSummary::of).toList());
    }

    private List<SheetSummary> survey(SourceFile file, Foresight seeing, Progress progress)
            throws WorkbenchException {
        SheetSurvey survey =
                new SheetSurvey(detector.foreseeing(seeing).stoppedBy(progress), file.name());
        try {
            files.readBeside(file, survey, progress);
            return survey.sheets();
        } catch (NotAStream e) {
            throw new ReadAnew(e.foresight());
        }
    }

    /// A step of an import: what is made of what the steps before have brought.
    interface Step<A, T> {
        T with(A what) throws WorkbenchException;
    }

    /// What is made of a file that is read once more whenever reading it has shown how it is to be
    /// read, and else is held.
    ///
    /// @param reading what is made of it while it is read; where it is not as was foreseen, that
    ///   ends with {@link ReadAnew}
    /// @param held what is made of it where it is held whole
    private static <T> T anew(
            SourceFile file,
            Optional<Foresight> first,
            Step<Foresight, T> reading,
            Step<SourceFile, T> held)
            throws WorkbenchException {
        Optional<Foresight> seeing = first;
        Step<SourceFile, T> whole = held;
        try {
            while (seeing.isPresent()) {
                try {
                    return reading.with(seeing.get());
                } catch (ReadAnew e) {
                    seeing = e.foresight();
                    whole = each -> e.holding(each, held);
                }
            }
            return whole.with(file);
        } catch (OutOfMemoryError e) {
            throw NoScratchRoom.beside(e, file);
        }
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
        SourceFile file = files.open(path, progress);
        progress.at(0, 0, Message.of("importing.progress.reading", file.name()));
        return anew(
                file,
                firstSight(file),
                seeing -> look(file, seeing, options, ledger, progress),
                whole -> held(whole, layouts(whole, progress)));
    }

    private FirstLook look(
            SourceFile file,
            Foresight seeing,
            ImportOptions options,
            Optional<Ledger> ledger,
            Progress progress)
            throws WorkbenchException {
        try (LongReading reading = reading(file, options, ledger, seeing, true)) {
            return switch (reading.begun(progress)) {
                case LongReading.Beginning.Short(var grids) ->
                        held(file, layouts(file, grids, progress));
                case LongReading.Beginning.Long(var recipe, _) -> {
                    MadeBefore made = new MadeBefore(file, ledger);
                    Optional<ImportDraft> same = made.as(options).or(() -> made.by(recipe));
                    Optional<Ledger> into = same.isPresent() ? Optional.empty() : ledger;
                    ImportDraft draft = reading.draft(into, progress);
                    List<SheetLayout> layouts = draft.reading().layouts();
                    yield new FirstLook(
                            new Sighting(
                                    file,
                                    reading.shown(layouts),
                                    new FileWords(layouts),
                                    Optional.of(seeing)),
                            same.or(() -> Optional.of(draft)));
                }
            };
        }
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
        SourceFile file = files.open(path, progress);
        return begin(file, firstSight(file), options, ledger, progress, drafting(ledger, progress));
    }

    /// Takes all figures of a file at once.
    private static Step<Begun, ImportDraft> drafting(Optional<Ledger> ledger, Progress progress) {
        return begun ->
                switch (begun) {
                    case Begun.Drafted(var draft) -> draft;
                    case Begun.OnItsWay(var reading) -> {
                        try (reading) {
                            yield reading.draft(ledger, progress);
                        }
                    }
                };
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
        SourceFile file = files.open(path, progress);
        return begin(file, firstSight(file), options, ledger, progress, begun -> begun);
    }

    /// Begins to import a file that was read before.
    ///
    /// @param ledger of the dossier that it would go into; empty while there is none yet
    /// @throws WorkbenchException when the file cannot be read or holds no figures
    public Begun begin(
            Sighting sighting, ImportOptions options, Optional<Ledger> ledger, Progress progress)
            throws WorkbenchException {
        return sighting.isLong()
                ? begin(
                        sighting.file(),
                        sighting.foresight(),
                        options,
                        ledger,
                        progress,
                        begun -> begun)
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
        return why.holding(
                file,
                whole -> begin(whole, why.foresight(), options, ledger, progress, begun -> begun));
    }

    /// @param foresight empty where the file has to be held
    /// @param step what is done with an import that has begun; where it ends with {@link ReadAnew},
    ///   the import begins once more
    private <T> T begin(
            SourceFile file,
            Optional<Foresight> foresight,
            ImportOptions options,
            Optional<Ledger> ledger,
            Progress progress,
            Step<Begun, T> step)
            throws WorkbenchException {
        Optional<ImportDraft> same = new MadeBefore(file, ledger).as(options);
        if (same.isPresent()) {
            return step.with(new Begun.Drafted(same.get()));
        }
        progress.at(0, 0, Message.of("importing.progress.reading", file.name()));
        return anew(
                file,
                foresight,
                seeing -> step.with(begun(file, seeing, options, ledger, progress)),
                whole -> step.with(new Begun.Drafted(held(whole, options, ledger, progress))));
    }

    private Begun begun(
            SourceFile file,
            Foresight seeing,
            ImportOptions options,
            Optional<Ledger> ledger,
            Progress progress)
            throws WorkbenchException {
        LongReading reading = reading(file, options, ledger, seeing, false);
        boolean onItsWay = false;
        try {
            switch (reading.begun(progress)) {
                case LongReading.Beginning.Short(var grids) -> {
                    Sighting sighting = new Sighting(file, layouts(file, grids, progress));
                    return new Begun.Drafted(draft(sighting, options, ledger, progress));
                }
                case LongReading.Beginning.Long(var recipe, _) -> {
                    Optional<ImportDraft> known = new MadeBefore(file, ledger).by(recipe);
                    onItsWay = known.isEmpty();
                    return known.<Begun>map(Begun.Drafted::new)
                            .orElseGet(() -> new Begun.OnItsWay(reading));
                }
            }
        } finally {
            if (!onItsWay) {
                reading.close();
            }
        }
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
            return begin(
                    file,
                    sighting.foresight(),
                    options,
                    ledger,
                    progress,
                    drafting(ledger, progress));
        }
        MadeBefore made = new MadeBefore(file, ledger);
        Optional<ImportDraft> before = made.as(options);
        if (before.isPresent()) {
            return before.get();
        }
        ReadingChoice choice = choice(file, options, ledger, detector);
        ReadingChoice.Chosen chosen =
                choice.of(sighting.layouts(), sighting.words(), again(sighting, progress));
        Recipe learnt = choice.learnt(chosen, sighting.layouts()).deciding(choice.cells(chosen));
        Optional<ImportDraft> same = made.by(learnt);
        return same.isPresent()
                ? same.get()
                : new HeldDraft(file, learnt, chosen.fit(), chosen.said(), binder(ledger), ledger)
                        .make(progress);
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
        LayoutDetector seeing = detector.stoppedBy(progress);
        return (sheet, guidance) -> {
            Grid grid = grids.get(sheet);
            return seeing.detect(grid, sighting.file().name(), Companion.of(grid, grids), guidance);
        };
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
        KnownSeries series = ledger.map(KnownSeries::of).orElse(KnownSeries.NONE);
        return new Binder(catalogue.get(), gazetteer.get(), bindings, series);
    }
}
