package workbench.importing;

import org.jspecify.annotations.Nullable;

import workbench.importing.LongSheets.Sheet;
import workbench.importing.recipe.Fit;
import workbench.importing.recipe.Recipe;
import workbench.importing.recipe.RecipeFitter;
import workbench.importing.recipe.TableRecipe;
import workbench.importing.recipe.TableTerms;
import workbench.job.Cancelled;
import workbench.job.Progress;
import workbench.layout.Companion;
import workbench.layout.Guidance;
import workbench.layout.LongSheet;
import workbench.layout.NotAStream;
import workbench.layout.SheetLayout;
import workbench.layout.Table;
import workbench.model.CellProblem;
import workbench.model.ImportId;
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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// A file on its way from disk, whose figures are handed over while it is read: one thread reads
/// its cells, another finds figures in them, and the caller's takes these.
///
/// That is done where a sheet is long. Short ones are held; a file without long ones is not looked
/// at here any further. Methods throw {@link MustBeHeld} where it shows, at the end at the latest,
/// that the file has to be held whole to be understood: what was made of its figures must then be
/// undone.
public final class LongReading implements AutoCloseable {
    private static final int FIGURES_AT_ONCE = 1_000;
    private static final int BUNDLES_WAITING = 40;
    private static final int MILLISECONDS_BETWEEN_LOOKS = 50;
    private static final Taker NOBODY = _ -> {};

    private final SourceFile file;
    private final ReadingChoice choice;
    private final Binder binder;
    private final Watch watch = new Watch();
    private final BlockingQueue<News> news = new ArrayBlockingQueue<>(BUNDLES_WAITING);
    private final Thread reader;
    private final LongPlaces places = new LongPlaces();
    private final Repeats repeats = new Repeats(places);
    private final LongSheets sheets;
    private final List<LongOne> longOnes = new ArrayList<>();
    private List<FoundFigure> figures = new ArrayList<>(FIGURES_AT_ONCE);
    private List<CellProblem> problems = new ArrayList<>();
    private DecidedCells decided = DecidedCells.none();
    private int decidedTold;
    private @Nullable Thread judge;
    private @Nullable Beginning beginning;
    private @Nullable Settled settled;

    /// What the other threads have to say.
    private sealed interface News {
        record Begun(Beginning what) implements News {}

        /// @param decided cells of which something was decided, some of the figures' among them
        /// @param rows how many rows have been taken
        record Found(
                List<DecidedCell> decided,
                List<FoundFigure> figures,
                List<CellProblem> problems,
                long rows)
                implements News {}

        record Repeated(FoundFigure figure) implements News {}

        record Ended(End end) implements News {}

        record Failed(Throwable why) implements News {}
    }

    /// What a file turned out to be.
    public sealed interface Beginning {
        /// No sheet is long: all were read and are held.
        record Short(List<Grid> grids) implements Beginning {}

        /// A sheet is long, and its figures are on their way.
        ///
        /// @param recipe by which they are read; its name and its decisions will not change, but
        ///   for what rows are called
        /// @param releaseDate from the file's own words
        record Long(Recipe recipe, Optional<LocalDate> releaseDate) implements Beginning {}
    }

    /// How a file is read, as decided by what was there of it.
    private record Settled(
            ReadingChoice.Chosen chosen, Recipe learnt, Optional<LocalDate> releaseDate) {
        boolean isSame(Settled other) {
            return chosen.by().equals(other.chosen.by())
                    && chosen.said().equals(other.chosen.said())
                    && learnt.name().equals(other.learnt.name())
                    && learnt.isDecidedAs(other.learnt)
                    && releaseDate.equals(other.releaseDate);
        }
    }

    /// A long sheet.
    ///
    /// @param alone what its words tell as the program alone sees it
    /// @param guidance what is said of its columns
    /// @param figures as they are found with that
    private record LongOne(
            LongSheet sheet, TellingRows alone, Guidance guidance, LongFigures figures) {}

    private record End(
            Fit reading, Recipe learnt, Optional<LocalDate> releaseDate, List<Message> remarks) {}

    /// How far the reader is, and whether it should stop.
    private static final class Watch implements Progress {
        private volatile long done;
        private volatile long total;
        private volatile boolean stopped;

        @Override
        public void at(long done, long total, Message what) {
            this.done = done;
            this.total = total;
        }

        @Override
        public boolean cancelled() {
            return stopped;
        }
    }

    /// Begins to read.
    ///
    /// @param whole whether long sheets are put aside to be looked at
    LongReading(
            SourceFile file, SheetFiles files, ReadingChoice choice, Binder binder, boolean whole) {
        this.file = file;
        this.choice = choice;
        this.binder = binder;
        this.sheets = new LongSheets(choice.detector(), whole, this::begin);
        this.reader = Thread.ofPlatform().daemon().name("sheet reader").start(() -> work(files));
    }

    /// The file that is read.
    public SourceFile file() {
        return file;
    }

    /// The file's name without folders.
    public String fileName() {
        return file.name();
    }

    /// Where the file lies.
    public Path path() {
        return file.path();
    }

    /// SHA-256 of the file's bytes, in lower-case hexadecimal.
    public String sha256() {
        return file.sha256();
    }

    /// Waits until it is known whether the file has a long sheet.
    public Beginning begun(Progress progress) throws WorkbenchException {
        while (beginning == null) {
            if (next(progress) instanceof News.Begun(var what)) {
                beginning = what;
            }
        }
        return beginning;
    }

    /// The same of a file that has one.
    public Beginning.Long begunLong(Progress progress) throws WorkbenchException {
        if (begun(progress) instanceof Beginning.Long begun) {
            return begun;
        }
        throw new IllegalStateException("no sheet is long");
    }

    /// Takes figures, on the calling thread.
    public interface Taker {
        void take(DraftFigure figure);

        /// A cell of which a person has decided something, before its figure comes.
        default void take(DecidedCell cell) {}
    }

    /// All figures of a file were taken.
    ///
    /// @param recipe by which they were read, or will be next time
    /// @param reading how the recipe went with the file
    public record Taken(Recipe recipe, Fit reading, Supplier<ImportDraft> rest) {
        /// What was found in all; its list of figures is not whole. Waits until it is known which
        /// of them stand out.
        public ImportDraft draft() {
            return rest.get();
        }
    }

    /// Takes all figures and tells what was found.
    ///
    /// @param ledger to hold them against; empty where it has nothing yet
    /// @param progress may stop it
    /// @return its list of figures is not whole
    ImportDraft draft(Optional<Ledger> ledger, Progress progress) throws WorkbenchException {
        return take(ledger, Optional.empty(), NOBODY, progress).draft();
    }

    /// Takes all figures.
    ///
    /// @param ledger to hold them against; empty where it has nothing yet
    /// @param own the import that brings them, where it has begun
    public Taken take(
            Optional<Ledger> ledger, Optional<ImportId> own, Taker taker, Progress progress)
            throws WorkbenchException {
        LongDraft draft = new LongDraft(ledger, own);
        while (true) {
            switch (next(progress)) {
                case News.Begun _ -> throw new IllegalStateException("begun twice");
                case News.Found(var cells, var found, var wrong, long rows) -> {
                    for (DecidedCell cell : cells) {
                        draft.decided(cell);
                        taker.take(cell);
                    }
                    for (FoundFigure figure : found) {
                        taker.take(draft.add(figure));
                    }
                    wrong.forEach(draft::problem);
                    progress.at(
                            watch.done,
                            watch.total,
                            Message.of("importing.progress.rows", file.name(), rows));
                }
                case News.Repeated(var figure) -> draft.skip(figure);
                case News.Ended(End end) -> {
                    if (isThereAlready(end.learnt(), ledger, own)) {
                        throw new MustBeHeld();
                    }
                    return new Taken(
                            end.learnt(),
                            end.reading(),
                            draft.ended(
                                    file,
                                    end.learnt(),
                                    end.reading(),
                                    end.releaseDate(),
                                    end.remarks(),
                                    this::judged));
                }
                case News.Failed(var why) -> throw new IllegalStateException(why);
            }
        }
    }

    /// Whether another import has read the same bytes in the same way.
    private boolean isThereAlready(Recipe recipe, Optional<Ledger> ledger, Optional<ImportId> own) {
        return ledger.flatMap(known -> known.sameImport(file.sha256(), recipe.hash()))
                .filter(record -> own.filter(record.id()::equals).isEmpty())
                .isPresent();
    }

    /// Looks for doubts on a thread of its own, as what was taken may be written meanwhile.
    private Supplier<Map<Integer, List<Doubt>>> judged(LongDoubts doubts) {
        FutureTask<Map<Integer, List<Doubt>>> task = new FutureTask<>(() -> doubts.doubts(watch));
        Thread judging = Thread.ofPlatform().daemon().name("judge").start(task);
        judge = judging;
        return () -> {
            // What was written meanwhile stands, so that nothing can be cancelled any more.
            if (await(judging)) {
                Thread.currentThread().interrupt();
            }
            return switch (task.state()) {
                case SUCCESS -> task.resultNow();
                case FAILED -> throw new IllegalStateException(task.exceptionNow());
                case RUNNING, CANCELLED -> throw new IllegalStateException("nobody judges");
            };
        };
    }

    /// The layouts of the file's sheets once all of its figures were taken, long ones with all of
    /// their rows where that was asked for and could be had.
    List<SheetLayout> shown(List<SheetLayout> layouts) {
        List<SheetLayout> shown = new ArrayList<>();
        for (int i = 0; i < layouts.size(); i++) {
            SheetLayout layout = layouts.get(i);
            shown.add(
                    sheets.sheets().get(i) instanceof Sheet.Long(_, _, _, _, var whole)
                            ? whole.map(layout::shownBy).orElse(layout)
                            : layout);
        }
        return shown;
    }

    private News next(Progress progress) throws WorkbenchException {
        try {
            while (true) {
                progress.checkCancelled();
                News next = news.poll(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
                if (next instanceof News.Failed(var why)) {
                    switch (why) {
                        case WorkbenchException e -> throw e;
                        case NotAStream _ -> throw new MustBeHeld();
                        case RuntimeException e -> throw e;
                        case Error e -> throw e;
                        default -> throw new IllegalStateException(why);
                    }
                }
                if (next != null) {
                    return next;
                }
                if (beginning == null) {
                    progress.at(watch.done, watch.total, Message.of("sheet.reading", file.name()));
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        }
    }

    /// Stops the reading where it is, and waits for its threads.
    @Override
    public void close() {
        watch.stopped = true;
        news.clear();
        boolean interrupted = await(reader);
        Thread judging = judge;
        interrupted |= judging != null && await(judging);
        places.close();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// Waits until a thread has ended.
    ///
    /// @return whether the waiting was interrupted
    private static boolean await(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        return interrupted;
    }

    private void tell(News what) {
        try {
            do {
                watch.checkCancelled();
            } while (!news.offer(what, MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        }
    }

    // From here on the reader's own threads.

    private void work(SheetFiles files) {
        try {
            files.readHeld(file, sheets, watch);
            finish();
        } catch (WorkbenchException | RuntimeException | Error e) {
            try {
                tell(new News.Failed(e));
            } catch (Cancelled _) {
                // Nobody listens any more.
            }
        }
    }

    /// The first rows of a long sheet are there.
    ///
    /// @return the sheet as it is wanted
    private LongSheet begin(LongSheet sheet) {
        List<SheetLayout> layouts = new ArrayList<>(layouts(sheets.sheets()));
        int place = layouts.size();
        layouts.add(firstRows(sheet));
        List<LongSheet> said = new ArrayList<>(List.of(sheet));
        Settled now =
                settle(
                        layouts,
                        (at, guidance) -> {
                            if (at < place) {
                                return again(at, guidance);
                            }
                            said.add(
                                    choice.detector()
                                            .longSheet(sheet.first(), guidance)
                                            .orElseThrow(NotAStream::new));
                            return firstRows(said.getLast());
                        });
        Settled before = settled;
        if (before != null && !before.isSame(now)) {
            throw new NotAStream();
        }
        if (before == null) {
            settled = now;
            decided = new DecidedCells(now.learnt().cells());
            tell(new News.Begun(new Beginning.Long(now.learnt(), now.releaseDate())));
        }
        LongSheet wanted = said.getLast();
        boolean byRecipe = now.chosen().isByRecipe();
        LongFigures found =
                new LongFigures(
                        wanted,
                        recipeOf(now, place, wanted.table()),
                        byRecipe,
                        binder,
                        now.chosen().said(),
                        now.chosen().by().nameOfFile(file.name()),
                        decided,
                        this::found,
                        problems::add);
        TellingRows alone = wanted == sheet ? found.telling() : new TellingRows(sheet, byRecipe);
        Guidance guidance = now.chosen().fit().sheets().get(place).guidance();
        longOnes.add(new LongOne(sheet, alone, guidance, found));
        if (wanted != sheet) {
            sheet.show(alone);
        }
        wanted.show(found);
        return wanted;
    }

    private static SheetLayout firstRows(LongSheet sheet) {
        return new SheetLayout(sheet.first(), List.of(), List.of(sheet.table()), List.of());
    }

    /// A sheet that has ended, with what is said of it.
    private SheetLayout again(int place, Guidance guidance) {
        return switch (sheets.sheets().get(place)) {
            case Sheet.Short(var grid) ->
                    choice.detector().detect(grid, file.name(), Companion.NONE, guidance);
            case Sheet.Long(var sheet, var words, var alone, var seen, _) -> {
                LongOne one =
                        longOnes.stream()
                                .filter(each -> each.sheet() == sheet)
                                .findFirst()
                                .orElseThrow();
                // What was said of the first rows has to be what is said of all of them.
                Optional<Guidance> before = one.guidance().goingOn(sheet.first().rows());
                if (!before.equals(guidance.goingOn(alone.range().lastRow()))) {
                    throw new NotAStream();
                }
                yield new SheetLayout(
                        first(sheet.first(), words),
                        seen.roles(),
                        List.of(one.figures().telling().table(seen.range())),
                        seen.problems());
            }
        };
    }

    private static Optional<TableRecipe> recipeOf(Settled settled, int place, Table table) {
        return settled.chosen().fit().sheets().get(place).recipeOf(table);
    }

    /// @param layouts of the sheets as the program alone sees them
    private Settled settle(List<SheetLayout> layouts, RecipeFitter.Again again) {
        try {
            ReadingChoice.Chosen chosen = choice.ofStream(layouts, again);
            return new Settled(
                    chosen,
                    choice.learnt(chosen, layouts).deciding(choice.cells(chosen)),
                    Importer.releaseDate(chosen.fit().layouts()));
        } catch (WorkbenchException _) {
            // What is wrong is told where the file is read whole.
            throw new NotAStream();
        }
    }

    private void found(FoundFigure figure) {
        Repeats.Outcome outcome = repeats.settle(figure);
        outcome.problem().ifPresent(problems::add);
        if (outcome.kept().isEmpty()) {
            tell(new News.Repeated(figure));
            return;
        }
        figures.add(outcome.kept().get());
        if (figures.size() >= FIGURES_AT_ONCE) {
            handOver();
        }
    }

    private void handOver() {
        long rows = longOnes.stream().mapToLong(one -> one.figures().rows()).sum();
        List<CellProblem> wrong = List.copyOf(problems);
        problems.clear();
        List<DecidedCell> cells = List.of();
        if (decided.count() > decidedTold) {
            cells = List.copyOf(decided.met().subList(decidedTold, decided.count()));
            decidedTold = decided.count();
        }
        tell(new News.Found(cells, figures, wrong, rows));
        figures = new ArrayList<>(FIGURES_AT_ONCE);
    }

    /// The layouts of sheets, a long one with as many rows as tell all that its words tell.
    private List<SheetLayout> layouts(List<Sheet> ended) {
        List<SheetLayout> layouts = new ArrayList<>();
        int next = 0;
        for (Sheet sheet : ended) {
            layouts.add(
                    switch (sheet) {
                        case Sheet.Short(var grid) -> choice.detector().detect(grid, file.name());
                        case Sheet.Long(var one, var words, var alone, _, _) ->
                                new SheetLayout(
                                        first(one.first(), words),
                                        alone.roles(),
                                        List.of(longOnes.get(next++).alone().table(alone.range())),
                                        alone.problems());
                    });
        }
        return layouts;
    }

    /// The more of the first rows of a sheet.
    private static Grid first(Grid one, Grid other) {
        return one.rows() >= other.rows() ? one : other;
    }

    private void finish() {
        Settled begun = settled;
        if (begun == null) {
            List<Grid> grids = new ArrayList<>();
            for (Sheet sheet : sheets.sheets()) {
                if (sheet instanceof Sheet.Short(var grid)) {
                    grids.add(grid);
                }
            }
            tell(new News.Begun(new Beginning.Short(grids)));
            return;
        }
        Settled now = settle(layouts(sheets.sheets()), this::again);
        if (!begun.isSame(now)
                || now.chosen().missesNames()
                        && longOnes.stream().anyMatch(one -> one.alone().isMoreThanTold())) {
            throw new NotAStream();
        }
        int next = 0;
        List<SheetLayout> layouts = now.chosen().fit().layouts();
        for (int place = 0; place < layouts.size(); place++) {
            SheetLayout layout = layouts.get(place);
            layout.problems().stream()
                    .filter(problem -> problem.kind() == CellProblem.Kind.UNREADABLE_PERIOD)
                    .forEach(problems::add);
            switch (sheets.sheets().get(place)) {
                case Sheet.Short _ -> figuresOf(layout, place, now);
                case Sheet.Long(_, _, _, var seen, _) ->
                        longOnes.get(next++)
                                .figures()
                                .confirm(
                                        seen.range(),
                                        recipeOf(now, place, layout.tables().getFirst()),
                                        binder,
                                        now.chosen().said());
            }
        }
        if (!decided.unmet().isEmpty()) {
            // What is to be said of them is said where the file is held.
            throw new NotAStream();
        }
        handOver();
        tell(
                new News.Ended(
                        new End(
                                now.chosen().fit(),
                                now.learnt(),
                                now.releaseDate(),
                                Importer.remarks(file, hidden(), comments(), now.chosen().fit()))));
    }

    /// The figures of a short sheet.
    private void figuresOf(SheetLayout layout, int place, Settled now) {
        for (Table table : layout.tables()) {
            Table called =
                    recipeOf(now, place, table)
                            .map(recipe -> TableTerms.in(table, recipe))
                            .orElse(table);
            new FigureFinder(
                            layout,
                            called,
                            binder,
                            now.chosen().said(),
                            now.chosen().by().nameOfFile(file.name()),
                            decided)
                    .find(
                            layout.grid(),
                            figure -> decided.figure(figure, this::found),
                            problem -> decided.problem(problem, problems::add));
        }
    }

    private List<HiddenParts> hidden() {
        return sheets.sheets().stream()
                .map(
                        sheet ->
                                switch (sheet) {
                                    case Sheet.Short(var grid) -> grid.hidden();
                                    case Sheet.Long(_, _, var all, _, _) -> all.hidden();
                                })
                .toList();
    }

    private List<FileRemarks.Comments> comments() {
        return sheets.sheets().stream()
                .map(
                        sheet ->
                                switch (sheet) {
                                    case Sheet.Short(var grid) ->
                                            new FileRemarks.Comments(
                                                    grid.name(), grid.tail().comments());
                                    case Sheet.Long(var one, _, var all, _, _) ->
                                            new FileRemarks.Comments(
                                                    one.first().name(), all.comments());
                                })
                .toList();
    }
}
