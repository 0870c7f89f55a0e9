package workbench.edit;

import workbench.importing.DraftFigure;
import workbench.importing.FoundFigure;
import workbench.importing.ImportDraft;
import workbench.importing.recipe.Recipe;
import workbench.importing.recipe.RecipeJson;
import workbench.job.Progress;
import workbench.model.ImportId;
import workbench.model.Message;
import workbench.model.SeriesId;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.LedgerWriter;
import workbench.store.NewObservation;
import workbench.store.SourceId;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
                writer -> write(writer, dossier.who(), draft, at, progress));
    }

    /// Writes a draft within an action that may hold others.
    ///
    /// @param who enters what was typed
    static ImportId write(
            LedgerWriter writer, String who, ImportDraft draft, Instant at, Progress progress)
            throws WorkbenchException {
        SourceId source =
                writer.addFile(draft.fileName(), draft.path(), draft.sha256(), draft.releaseDate());
        ImportId id =
                writer.beginImport(
                        source,
                        draft.recipe().isSaid() ? draft.recipe().name() : Recipe.AUTOMATIC,
                        draft.recipe().hash(),
                        draft.recipe().decisions(),
                        at);
        // By which next year's file is read as this one was.
        writer.putText(Recipe.KIND, draft.recipe().name(), RecipeJson.of(draft.recipe()), Set.of());
        Map<String, SeriesId> series = new HashMap<>();
        TypedFigures typed = new TypedFigures(draft);
        Message what = Message.of("edit.import.progress", draft.fileName());
        long done = 0;
        for (DraftFigure drafted : draft.figures()) {
            FoundFigure figure = typed.inFile(drafted);
            progress.checkCancelled();
            if (done++ % PROGRESS_EVERY == 0) {
                progress.at(done, draft.figures().size(), what);
            }
            String key = figure.key().canonical();
            SeriesId of = series.get(key);
            if (of == null) {
                of = writer.series(figure.key());
                series.put(key, of);
            }
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
                            figure.sourceLabel()));
        }
        typed.enter(writer, who, at);
        return id;
    }
}
