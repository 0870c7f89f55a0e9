package workbench.ui.imports;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import workbench.edit.CommitDraft;
import workbench.importing.ImportDraft;
import workbench.importing.ImportOptions;
import workbench.importing.Importer;
import workbench.job.Outcome;
import workbench.job.Progress;
import workbench.job.Running;
import workbench.model.ImportId;
import workbench.model.WorkbenchException;
import workbench.store.Action;
import workbench.store.Dossier;
import workbench.ui.kit.Workplace;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Adds files to the dossier one after another, each as one action. For the screen's thread.
final class Adding {
    private final Workplace workplace;
    private final Supplier<Importer> importer;
    private final Consumer<Result> ended;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final Deque<FileEntry> left = new ArrayDeque<>();
    private final List<Added> added = new ArrayList<>();
    private boolean stopped;
    private Running job = () -> {};

    /// A file that is in the dossier now.
    ///
    /// @param action what undo would undo
    record Added(FileEntry file, ImportDraft draft, ImportId id, Action action) {}

    /// How it ended.
    ///
    /// @param stopped whether the person stopped it, so that some files were not added
    record Result(List<Added> added, boolean stopped) {}

    /// One file's end: the import, or none where the dossier has the file by now.
    private record One(ImportDraft draft, Optional<ImportId> id, Optional<Action> action) {}

    /// @param ended hears once of each {@link #start}
    Adding(Workplace workplace, Supplier<Importer> importer, Consumer<Result> ended) {
        this.workplace = workplace;
        this.importer = importer;
        this.ended = ended;
    }

    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    void start(Collection<FileEntry> files) {
        if (running.get() || files.isEmpty()) {
            return;
        }
        left.clear();
        left.addAll(files);
        added.clear();
        stopped = false;
        running.set(true);
        next();
    }

    /// Stops; the file that is being added is then not added, nor are those after it.
    void stop() {
        stopped = true;
        job.cancel();
    }

    private void next() {
        Optional<Dossier> dossier = workplace.dossier().now();
        FileEntry file = left.poll();
        if (file == null || stopped || dossier.isEmpty()) {
            running.set(false);
            ended.accept(new Result(List.copyOf(added), stopped));
            return;
        }
        Optional<ImportOptions> options = file.options();
        if (!(file.state().get() instanceof FileState.Ready ready)
                || file.seen().isEmpty()
                || options.isEmpty()) {
            next();
            return;
        }
        Importer.Sighting sighting = file.seen().get().sighting();
        Instant at = workplace.clock().instant();
        file.become(new FileState.Adding(ready));
        job =
                workplace
                        .jobs()
                        .run(
                                progress ->
                                        add(dossier.get(), sighting, options.get(), at, progress),
                                outcome -> heard(file, ready, outcome));
    }

    /// Held against the dossier once more, which the files before it have changed.
    private One add(
            Dossier dossier,
            Importer.Sighting sighting,
            ImportOptions options,
            Instant at,
            Progress progress)
            throws WorkbenchException {
        ImportDraft draft =
                importer.get().draft(sighting, options, Optional.of(dossier.ledger()), progress);
        if (draft.sameAs().isPresent()) {
            return new One(draft, Optional.empty(), Optional.empty());
        }
        ImportId id = new CommitDraft(dossier).commit(draft, at, progress);
        return new One(draft, Optional.of(id), dossier.nextUndo());
    }

    private void heard(FileEntry file, FileState.Ready ready, Outcome<One> outcome) {
        switch (outcome) {
            case Outcome.Done<One>(var one) -> {
                file.become(ready);
                if (one.id().isPresent() && one.action().isPresent()) {
                    ImportId id = one.id().get();
                    file.make(new FileEntry.Made(id, one.draft().counts()));
                    added.add(new Added(file, one.draft(), id, one.action().get()));
                    workplace.dossier().changed(workplace.clock().instant());
                }
            }
            case Outcome.Failed<One>(var failure) -> file.become(new FileState.Refused(failure));
            case Outcome.Stopped<One> _ -> {
                file.become(ready);
                stopped = true;
            }
        }
        next();
    }
}
