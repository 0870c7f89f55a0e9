package workbench.ui.imports;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import workbench.edit.CommitDrafts;
import workbench.edit.CommitDrafts.Ended;
import workbench.importing.ImportOptions;
import workbench.importing.Importer;
import workbench.job.Job;
import workbench.job.Outcome;
import workbench.job.Running;
import workbench.model.WorkbenchException;
import workbench.store.Action;
import workbench.store.Dossier;
import workbench.store.Ledger;
import workbench.ui.kit.Workplace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Adds files to the dossier, all of them as one action. A file that cannot be added is left out
/// and the others are added without it. For the screen's thread.
final class Adding {
    private final Workplace workplace;
    private final Supplier<Importer> importer;
    private final Consumer<Result> ended;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private Running job = () -> {};

    /// How it ended.
    sealed interface Result {
        /// @param files those that are in the dossier now
        /// @param made their imports, in the order of the files
        /// @param action what undo would undo
        record Added(List<FileEntry> files, List<CommitDrafts.Made> made, Action action)
                implements Result {}

        /// Nothing was there to add, or every file was refused, which its place in the list tells.
        record Nothing() implements Result {}

        /// The person stopped it: nothing was added.
        record Stopped() implements Result {}

        /// The dossier could not be written: nothing was added.
        record Failed(WorkbenchException why) implements Result {}
    }

    /// @param ready as it was before adding began
    private record Candidate(
            FileEntry entry,
            FileState.Ready ready,
            Importer.Sighting sighting,
            ImportOptions options) {}

    private record Done(Ended how, Optional<Action> action) {}

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
        if (running.get()) {
            return;
        }
        List<Candidate> candidates = candidates(files);
        if (!candidates.isEmpty()) {
            running.set(true);
            add(candidates);
        }
    }

    /// Stops; nothing is added then.
    void stop() {
        job.cancel();
    }

    /// The files that are ready, each of the same bytes read in the same way once.
    private static List<Candidate> candidates(Collection<FileEntry> files) {
        record Same(String sha256, ImportOptions options) {}
        Set<Same> seen = new HashSet<>();
        List<Candidate> candidates = new ArrayList<>();
        for (FileEntry file : files) {
            Optional<ImportOptions> options = file.options();
            if (file.state().get() instanceof FileState.Ready ready
                    && file.seen().isPresent()
                    && options.isPresent()) {
                Importer.Sighting sighting = file.seen().get().sighting();
                if (seen.add(new Same(sighting.file().sha256(), options.get()))) {
                    candidates.add(new Candidate(file, ready, sighting, options.get()));
                }
            }
        }
        return candidates;
    }

    private void add(List<Candidate> files) {
        Optional<Dossier> dossier = workplace.dossier().now();
        if (files.isEmpty() || dossier.isEmpty()) {
            end(new Result.Nothing());
            return;
        }
        files.forEach(file -> file.entry().become(new FileState.Adding(file.ready())));
        job = workplace.jobs().run(commit(dossier.get(), files), outcome -> heard(files, outcome));
    }

    private Job<Done> commit(Dossier dossier, List<Candidate> files) {
        Instant at = workplace.clock().instant();
        List<CommitDrafts.File> all = files.stream().map(this::file).toList();
        return progress -> {
            Ended how = new CommitDrafts(dossier).commit(all, at, progress);
            return new Done(how, dossier.nextUndo());
        };
    }

    private CommitDrafts.File file(Candidate file) {
        return new CommitDrafts.File(
                file.entry().name(),
                (ledger, again, progress) -> {
                    Optional<Ledger> into = Optional.of(ledger);
                    Importer.Sighting seen = file.sighting();
                    return again.isPresent()
                            ? importer.get()
                                    .again(seen.file(), again.get(), file.options(), into, progress)
                            : importer.get().begin(seen, file.options(), into, progress);
                });
    }

    private void heard(List<Candidate> files, Outcome<Done> outcome) {
        files.forEach(file -> file.entry().become(file.ready()));
        switch (outcome) {
            case Outcome.Done<Done>(Done(Ended.Added(var made), var action)) -> {
                List<FileEntry> added = files.stream().map(Candidate::entry).toList();
                end(
                        made.isEmpty() || action.isEmpty()
                                ? new Result.Nothing()
                                : new Result.Added(added, made, action.get()));
            }
            case Outcome.Done<Done>(Done(Ended.Refused(var place, var why), _)) -> {
                files.get(place).entry().become(new FileState.Refused(why));
                List<Candidate> others = new ArrayList<>(files);
                others.remove(place);
                add(others);
            }
            case Outcome.Failed<Done>(var why) -> end(new Result.Failed(why));
            case Outcome.Stopped<Done> _ -> end(new Result.Stopped());
        }
    }

    private void end(Result result) {
        running.set(false);
        ended.accept(result);
    }
}
