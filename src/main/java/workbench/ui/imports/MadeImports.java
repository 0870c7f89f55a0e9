package workbench.ui.imports;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import workbench.edit.EnteredInPlace;
import workbench.edit.ImportName;
import workbench.edit.RestoreImport;
import workbench.edit.StandingPreview;
import workbench.edit.WithdrawImport;
import workbench.importing.Importer;
import workbench.importing.KeptDoubts;
import workbench.job.Job;
import workbench.job.LatestJob;
import workbench.job.Outcome;
import workbench.job.Progress;
import workbench.model.ImportId;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Action;
import workbench.store.Dossier;
import workbench.store.FigureChange;
import workbench.store.ImportRecord;
import workbench.store.Ledger;
import workbench.store.SourceRecord;
import workbench.ui.kit.Workplace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The imports that were made: the list of them, the one that is looked at as the dossier keeps it,
/// and what withdrawing or restoring it would do. For the screen's thread; reading and writing are
/// jobs.
final class MadeImports {
    private final Workplace workplace;
    private final Sight sight;
    private final TakeBack takeBack;
    private final KeptImport kept;
    private final StandingQuestion standing;
    private final LatestJob listing;
    private final LatestJob reading;
    private final ReadOnlyObjectWrapper<List<ImportRecord>> imports =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<WorkbenchException>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Map<ImportId, Long> doubtful = Map.of();
    private Optional<ImportId> looked = Optional.empty();

    /// Of which import the figures that looked wrong are asked for, until they are shown.
    private Optional<ImportId> doubtsAsked = Optional.empty();

    /// What is listed.
    private record Listed(List<ImportRecord> imports, Map<ImportId, Long> doubtful) {
        static Listed of(Ledger ledger) {
            return new Listed(ledger.imports().reversed(), KeptDoubts.counts(ledger));
        }
    }

    /// @param sight shows the import that is looked at
    MadeImports(Workplace workplace, Supplier<Importer> importer, Sight sight, TakeBack takeBack) {
        this.workplace = workplace;
        this.sight = sight;
        this.takeBack = takeBack;
        this.kept = new KeptImport(importer);
        this.standing = new StandingQuestion(workplace, this::turn);
        this.listing = new LatestJob(workplace.jobs());
        this.reading = new LatestJob(workplace.jobs());
    }

    /// Those of the dossier, the latest first, the withdrawn ones too.
    ReadOnlyObjectProperty<List<ImportRecord>> imports() {
        return imports.getReadOnlyProperty();
    }

    /// How many figures of an import looked wrong when it was added.
    long doubtful(ImportRecord record) {
        return doubtful.getOrDefault(record.id(), 0L);
    }

    /// Why the sheets of the one that is looked at cannot be shown.
    ReadOnlyObjectProperty<Optional<WorkbenchException>> failure() {
        return failure.getReadOnlyProperty();
    }

    /// What withdrawing or restoring the one that is looked at would do, when that is asked.
    StandingQuestion standing() {
        return standing;
    }

    Optional<ImportRecord> known(ImportId id) {
        return imports.get().stream().filter(record -> record.id().equals(id)).findFirst();
    }

    /// Lists none, until those of another dossier are.
    void clear() {
        imports.set(List.of());
        doubtful = Map.of();
    }

    /// Lists those of the dossier that is open.
    ///
    /// @param then hears once they are listed
    void list(Runnable then) {
        Optional<Dossier> open = workplace.dossier().now();
        if (open.isEmpty()) {
            return;
        }
        Ledger ledger = open.get().ledger();
        listing.run(
                _ -> Listed.of(ledger),
                outcome -> {
                    if (outcome instanceof Outcome.Done<Listed>(var listed)) {
                        doubtful = listed.doubtful();
                        imports.set(listed.imports());
                        then.run();
                        standing.asked()
                                .get()
                                .ifPresent(one -> standing.revised(known(one.record().id())));
                    }
                });
    }

    /// Looks at one.
    void look(ImportRecord record) {
        leave();
        looked = Optional.of(record.id());
        sight.look(List.of(), Optional.empty());
        Optional<Dossier> open = workplace.dossier().now();
        // What is kept beside an entry by hand is evidence of any kind, and no source of cells.
        if (open.isEmpty() || record.source().kind() == SourceRecord.Kind.HAND) {
            return;
        }
        Dossier dossier = open.get();
        read(_ -> kept.first(dossier, record), () -> readOn(dossier, record));
    }

    /// Looks at none.
    void leave() {
        looked = Optional.empty();
        standing.leave();
        reading.cancel();
        failure.set(Optional.empty());
    }

    /// Shows the list of the figures that looked wrong, of the import that is looked at or will be
    /// next.
    void showDoubtful(ImportId id) {
        doubtsAsked = Optional.of(id);
        turnToDoubtful();
    }

    private void turnToDoubtful() {
        boolean there =
                sight.items()
                        .get()
                        .filter(items -> items.areMade() && items.count(ItemKind.DOUBTFUL) > 0)
                        .isPresent();
        if (there && doubtsAsked.isPresent() && doubtsAsked.equals(looked)) {
            doubtsAsked = Optional.empty();
            sight.list(ItemKind.DOUBTFUL);
        }
    }

    /// After the first figures, which are there at once, all of them, and then the sheets.
    private void readOn(Dossier open, ImportRecord record) {
        read(
                progress -> kept.figures(open, record, progress),
                () ->
                        sight.items()
                                .get()
                                .ifPresent(
                                        all ->
                                                read(
                                                        progress ->
                                                                kept.withSheets(
                                                                        open, record, all,
                                                                        progress),
                                                        () -> {})));
    }

    private void read(Job<KeptImport.Kept> step, Runnable then) {
        reading.run(
                step,
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<KeptImport.Kept>(var read) -> {
                            failure.set(read.failure());
                            sight.lookOn(read.sheets(), read.items());
                            turnToDoubtful();
                            then.run();
                        }
                        case Outcome.Failed<KeptImport.Kept>(var why) ->
                                failure.set(Optional.of(why));
                        case Outcome.Stopped<KeptImport.Kept> _ -> {
                            // Its details are there, and what was read of its figures so far.
                        }
                    }
                });
    }

    /// Withdraws or restores an import, as the person was shown beforehand.
    private void turn(StandingPreview shown) {
        if (!workplace.dossier().canChange()) {
            return;
        }
        Dossier open = workplace.dossier().now().orElseThrow();
        Instant at = workplace.clock().instant();
        workplace
                .jobs()
                .<Optional<Action>>run(
                        progress -> turn(open, shown, at, progress),
                        outcome -> {
                            switch (outcome) {
                                case Outcome.Done<Optional<Action>>(var action) ->
                                        takeBack.tell(words(shown), action);
                                case Outcome.Failed<Optional<Action>>(var why) ->
                                        workplace.notices().failed(why);
                                case Outcome.Stopped<Optional<Action>> _ -> {
                                    // Nothing was changed.
                                }
                            }
                        });
    }

    /// @return what undo would undo; empty where nothing was done
    private static Optional<Action> turn(
            Dossier open, StandingPreview shown, Instant at, Progress progress)
            throws WorkbenchException {
        boolean done =
                shown.standing()
                        ? new RestoreImport(open).restore(shown.record(), at, progress)
                        : new WithdrawImport(open).withdraw(shown.record(), at, progress);
        return done ? open.nextUndo() : Optional.empty();
    }

    private static Message words(StandingPreview done) {
        Message words =
                Message.of(
                        done.standing()
                                ? "ui.imports.restored.notice"
                                : "ui.imports.withdrawn.notice",
                        ImportName.of(done.record().source()),
                        done.count(
                                done.standing() ? FigureChange.Kind.COMES : FigureChange.Kind.GOES),
                        done.count(FigureChange.Kind.CHANGES));
        List<Message> more = new ArrayList<>(done.with());
        if (!done.entered().isEmpty()) {
            more.add(
                    Message.of("ui.imports.standing.left", EnteredInPlace.figures(done.entered())));
        }
        for (Message one : more) {
            words = Message.of("ui.imports.standing.and", words, one);
        }
        return words;
    }
}
