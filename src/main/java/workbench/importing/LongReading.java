package workbench.importing;

import org.jspecify.annotations.Nullable;

import workbench.importing.LongFinder.End;
import workbench.importing.LongFinder.News;
import workbench.importing.recipe.Fit;
import workbench.importing.recipe.Recipe;
import workbench.job.Cancelled;
import workbench.job.Progress;
import workbench.layout.NotAStream;
import workbench.layout.SheetLayout;
import workbench.model.ImportId;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.sheet.Grid;
import workbench.sheet.SheetFiles;
import workbench.sheet.SourceFile;
import workbench.store.Ledger;

import java.nio.file.Path;
import java.time.LocalDate;
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
/// at here any further. Methods throw {@link ReadAnew} where it shows, at the end at the latest,
/// that the first rows did not show how to read the file: what was made of its figures must then be
/// undone.
public final class LongReading implements AutoCloseable {
    private static final int BUNDLES_WAITING = 40;
    private static final int MILLISECONDS_BETWEEN_LOOKS = 50;
    private static final Taker NOBODY = _ -> {};

    private final SourceFile file;
    private final Watch watch = new Watch();
    private final BlockingQueue<News> news = new ArrayBlockingQueue<>(BUNDLES_WAITING);
    private final LongFinder finder;
    private final Thread reader;
    private @Nullable Thread judge;
    private @Nullable Beginning beginning;
    private Optional<LongDraft> taken = Optional.empty();

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
        this.finder = new LongFinder(file, choice.stoppedBy(watch), binder, whole, this::tell);
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
        try {
            return takeAll(ledger, own, taker, progress);
        } catch (OutOfMemoryError e) {
            throw NoScratchRoom.beside(e, file);
        }
    }

    private Taken takeAll(
            Optional<Ledger> ledger, Optional<ImportId> own, Taker taker, Progress progress)
            throws WorkbenchException {
        LongDraft draft = new LongDraft(ledger, own);
        taken = Optional.of(draft);
        while (true) {
            switch (next(progress)) {
                case News.Begun _ -> throw new IllegalStateException("begun twice");
                case News.Found(var cells, var found, var wrong, long rows) -> {
                    for (DecidedCell cell : cells) {
                        draft.decided(cell);
                        taker.take(cell);
                    }
                    for (FoundFigure figure : found) {
                        draft.add(figure).ifPresent(taker::take);
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
                        throw new ReadAnew(Optional.empty());
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
        return finder.shown(layouts);
    }

    private News next(Progress progress) throws WorkbenchException {
        try {
            while (true) {
                progress.checkCancelled();
                News next = news.poll(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
                if (next instanceof News.Failed(var why)) {
                    switch (why) {
                        case WorkbenchException e -> throw e;
                        case NotAStream e -> throw new ReadAnew(e.foresight());
                        case NoScratchRoom e -> throw new ReadAnew(e);
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
        finder.close();
        taken.ifPresent(LongDraft::close);
        taken = Optional.empty();
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
            files.readHeld(file, finder.sheets(), watch);
            finder.finish();
        } catch (WorkbenchException | RuntimeException | Error e) {
            try {
                tell(new News.Failed(e));
            } catch (Cancelled _) {
                // Nobody listens any more.
            }
        }
    }
}
