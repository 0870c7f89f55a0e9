package workbench.edit;

import workbench.importing.DecidedCell;
import workbench.importing.DraftFigure;
import workbench.importing.FoundFigure;
import workbench.importing.ImportDraft;
import workbench.importing.KeptDoubts;
import workbench.importing.LongReading;
import workbench.importing.recipe.Recipe;
import workbench.importing.recipe.RecipeJson;
import workbench.job.Progress;
import workbench.model.ImportId;
import workbench.model.Message;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.Ledger;
import workbench.store.LedgerWriter;
import workbench.store.NewObservation;
import workbench.store.SourceId;

import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/// Adds an import draft to a dossier: all of it, or nothing when it fails or is cancelled. What a
/// person typed in the place of single cells is entered by hand in the same action.
public final class CommitDraft {
    private static final int PROGRESS_EVERY = 1000;

    private final Dossier dossier;

    public CommitDraft(Dossier dossier) {
        this.dossier = dossier;
    }

    /// @param at when the import is made, which is the vintage of its figures
    /// @throws workbench.job.Cancelled when asked to stop; the dossier is then as it was
    public ImportId commit(ImportDraft draft, Instant at, Progress progress)
            throws WorkbenchException {
        dossier.snapshotIfDue();
        return dossier.write(
                Message.of("edit.import", draft.fileName()),
                progress,
                writer -> write(writer, dossier.who(), draft, at, progress));
    }

    /// Writes a draft within an action that may hold others.
    ///
    /// @param who enters what was typed
    static ImportId write(
            LedgerWriter writer, String who, ImportDraft draft, Instant at, Progress progress)
            throws WorkbenchException {
        if (draft.isLong()) {
            throw new IllegalArgumentException("a long file is committed while it is read");
        }
        SourceId source =
                writer.addFile(
                        draft.fileName(),
                        draft.path(),
                        draft.sha256(),
                        draft.releaseDate(),
                        progress);
        ImportId id = begin(writer, source, draft.recipe(), at);
        keep(writer, id, draft.recipe());
        Observing observing = new Observing(writer, id);
        draft.corrected().forEach(observing::take);
        Message what = Message.of("edit.import.progress", draft.fileName());
        long done = 0;
        for (DraftFigure drafted : draft.figures()) {
            progress.checkCancelled();
            if (done++ % PROGRESS_EVERY == 0) {
                progress.at(done, draft.figures().size(), what);
            }
            observing.take(drafted);
        }
        observing.typed.enter(writer, id, who, at);
        keepDoubts(writer, id, draft);
        return id;
    }

    /// Keeps what of a draft looked wrong, beside the import that it became.
    private static void keepDoubts(LedgerWriter writer, ImportId id, ImportDraft draft) {
        KeptDoubts.json(draft)
                .ifPresent(json -> writer.putBeside(id, KeptDoubts.KIND, KeptDoubts.KEY, json));
    }

    /// What came of the figures of a file with long sheets.
    public sealed interface Ended {
        /// They are in the dossier.
        record Added(ImportId id, ImportDraft draft) implements Ended {}

        /// The recipe has something that a person has said and the file has not: nothing was added.
        record NeedsMending(ImportDraft draft) implements Ended {}
    }

    /// Adds the figures of a file while it is read.
    ///
    /// @param at when the import is made, which is the vintage of its figures
    /// @throws workbench.job.Cancelled when asked to stop; the dossier is then as it was
    /// @throws workbench.importing.ReadAnew where the file has to be read again to be understood;
    ///   the dossier is then as it was
    public Ended commit(LongReading reading, Instant at, Progress progress)
            throws WorkbenchException {
        dossier.snapshotIfDue();
        try {
            Written written =
                    dossier.write(
                            Message.of("edit.import", reading.fileName()),
                            progress,
                            writer -> {
                                Written all = write(writer, dossier, reading, at, progress);
                                if (all.taken().reading().needsMending()) {
                                    throw new Unmended(all.taken());
                                }
                                return all;
                            });
            return new Ended.Added(written.id(), written.taken().draft());
        } catch (Unmended e) {
            return new Ended.NeedsMending(e.taken.draft());
        }
    }

    /// The figures of a file were added while it was read.
    record Written(ImportId id, LongReading.Taken taken) {}

    /// Takes an action back that would add what a person has to look at first.
    private static final class Unmended extends RuntimeException {
        private final transient LongReading.Taken taken;

        Unmended(LongReading.Taken taken) {
            super("the recipe needs mending", null, false, false);
            this.taken = taken;
        }
    }

    /// Adds the figures of a file while it is read, within an action that may hold others.
    static Written write(
            LedgerWriter writer,
            Dossier dossier,
            LongReading reading,
            Instant at,
            Progress progress)
            throws WorkbenchException {
        Ledger ledger = dossier.ledger();
        boolean first = ledger.imports().isEmpty();
        LongReading.Beginning.Long begun = reading.begunLong(progress);
        SourceId source =
                writer.addFile(
                        reading.fileName(),
                        reading.path(),
                        reading.sha256(),
                        begun.releaseDate(),
                        progress);
        ImportId id = begin(writer, source, begun.recipe(), at);
        Observing observing = new Observing(writer, id);
        LongReading.Taken taken =
                reading.take(
                        first ? Optional.empty() : Optional.of(ledger),
                        Optional.of(id),
                        observing,
                        progress);
        observing.typed.enter(writer, id, dossier.who(), at);
        // What its rows are called is known only now.
        if (!taken.recipe().decisions().equals(begun.recipe().decisions())) {
            writer.readBy(id, taken.recipe().hash(), taken.recipe().decisions());
        }
        keep(writer, id, taken.recipe());
        if (!taken.reading().needsMending()) {
            keepDoubts(writer, id, taken.draft());
        }
        return new Written(id, taken);
    }

    private static ImportId begin(LedgerWriter writer, SourceId source, Recipe recipe, Instant at) {
        return writer.beginImport(
                source,
                recipe.isSaid() ? recipe.name() : Recipe.AUTOMATIC,
                recipe.hash(),
                recipe.decisions(),
                at);
    }

    /// Keeps the recipe by which next year's file is read as this one was, as long as this one's
    /// import stands ({@link workbench.importing.Recipes}).
    private static void keep(LedgerWriter writer, ImportId id, Recipe recipe) {
        writer.putBeside(id, Recipe.KIND, recipe.name(), RecipeJson.of(recipe));
    }

    /// Adds figures to an import as the file has them, and keeps what a person typed in their
    /// place.
    private static final class Observing implements LongReading.Taker {
        private final LedgerWriter writer;
        private final ImportId id;
        private final SeriesIds series;
        private final TypedFigures typed = new TypedFigures();

        Observing(LedgerWriter writer, ImportId id) {
            this.writer = writer;
            this.id = id;
            this.series = new SeriesIds(writer);
        }

        @Override
        public void take(DecidedCell cell) {
            typed.add(cell);
        }

        @Override
        public void take(DraftFigure drafted) {
            FoundFigure figure = typed.inFile(drafted);
            SeriesId of = series.of(figure.key());
            typed.kept(drafted, of);
            writer.observe(
                    new NewObservation(
                            of,
                            figure.period(),
                            id,
                            figure.value(),
                            figure.status(),
                            figure.multiplier(),
                            figure.decimals(),
                            figure.derived(),
                            figure.raw(),
                            Optional.of(figure.cell()),
                            figure.label()));
        }
    }

    /// The numbers of series. Figures that follow each other bear the very same keys.
    private static final class SeriesIds {
        private static final int REMEMBERED = 200_000;

        private final LedgerWriter writer;
        private final Map<SeriesKey, SeriesId> known = new IdentityHashMap<>();

        SeriesIds(LedgerWriter writer) {
            this.writer = writer;
        }

        SeriesId of(SeriesKey key) {
            SeriesId id = known.get(key);
            if (id == null) {
                if (known.size() >= REMEMBERED) {
                    known.clear();
                }
                id = writer.series(key);
                known.put(key, id);
            }
            return id;
        }
    }
}
