package workbench.ui.kit;

import workbench.job.Job;
import workbench.job.Outcome;
import workbench.job.Progress;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Action;
import workbench.store.Dossier;
import workbench.store.Opening;
import workbench.store.Snapshot;
import workbench.store.Snapshots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Makes, opens and closes the dossier of the window, and takes back and does again what was done
/// in it. What fails is told as a notice.
public final class DossierActions {
    /// What a notice offers where a file cannot have the name that was chosen.
    public static final String ANOTHER_NAME = "ui.kit.another-name";

    /// What it offers where a new dossier cannot be made.
    static final String ANOTHER_PLACE = "ui.kit.another-place";

    private static final String NOT_REPLACED_WHY = "ui.kit.not-replaced.why";

    private final Workplace workplace;
    private final Remedies remedies;
    private boolean swapping;

    public DossierActions(Workplace workplace) {
        this.workplace = workplace;
        workplace.settings().who().subscribe((_, _) -> bearName());
        this.remedies = new Remedies(workplace, this);
        workplace.notices().remedies(remedies::of);
    }

    /// Under the name that the person chose.
    private Opening opening() {
        return Opening.usual().as(workplace.settings().who().get());
    }

    private void bearName() {
        workplace.dossier().now().ifPresent(open -> open.as(opening().who()));
    }

    /// Asks for a dossier and opens it.
    public void openAnother() {
        workplace.files().openDossier().ifPresent(this::open);
    }

    /// Opens a dossier and goes to its overview. One that somebody else writes is offered to be
    /// read.
    public void open(Path file) {
        open(file, ScreenId.OVERVIEW);
    }

    /// The same, and goes to another of its screens.
    public void open(Path file, ScreenId to) {
        Opening how = opening();
        workplace.notices().begun();
        workplace
                .jobs()
                .run(
                        _ -> Dossier.open(file, how),
                        outcome -> {
                            opened(file, outcome);
                            if (outcome instanceof Outcome.Done<Dossier>) {
                                workplace.navigator().go(to);
                            }
                        });
    }

    /// Opens the dossier that is open anew, as if it were another: what was read of it before is
    /// forgotten.
    ///
    /// @param then what comes after, once it is open
    public void reopen(Runnable then) {
        Optional<Path> file = workplace.dossier().now().map(Dossier::file);
        if (file.isEmpty()) {
            return;
        }
        workplace.dossier().close();
        Opening how = opening();
        workplace
                .jobs()
                .run(
                        _ -> Dossier.open(file.get(), how),
                        outcome -> {
                            if (!(outcome instanceof Outcome.Done<Dossier>)) {
                                workplace.navigator().go(ScreenId.WELCOME);
                            }
                            opened(file.get(), outcome);
                            if (outcome instanceof Outcome.Done<Dossier>) {
                                then.run();
                            }
                        });
    }

    /// Shows what another program has made of a dossier that is open to look at. The screen stays.
    public void lookAgain(Dossier before) {
        workplace
                .jobs()
                .<Dossier>run(
                        _ -> Dossier.openReadOnly(before.file()),
                        outcome -> {
                            // What could not be read just now is looked at again in a moment.
                            if (!(outcome instanceof Outcome.Done<Dossier>(var after))) {
                                return;
                            }
                            if (workplace.dossier().now().equals(Optional.of(before))) {
                                workplace
                                        .dossier()
                                        .openReadOnly(
                                                after, workplace.dossier().whyReadOnly().get());
                                workplace.notices().done(Message.of("ui.kit.changed-elsewhere"));
                            } else {
                                after.closeAtOnce();
                            }
                        });
    }

    /// Opens an earlier state of a dossier to look at.
    ///
    /// @param dossier the file of today's
    public void lookAt(Snapshot earlier, Path dossier) {
        lookAt(
                _ -> Dossier.openReadOnly(earlier.file()),
                new OpenDossier.Earlier(dossier, earlier.at()));
    }

    /// Opens the dossier as it was after an entry of its log to look at.
    ///
    /// @param at when that was
    public void lookAt(long entry, Instant at) {
        Optional<Dossier> open = workplace.dossier().now();
        if (open.isPresent()) {
            Dossier dossier = open.get();
            Path today =
                    workplace
                            .dossier()
                            .earlier()
                            .get()
                            .map(OpenDossier.Earlier::dossier)
                            .orElse(dossier.file());
            workplace
                    .dossier()
                    .keepTyped(
                            () ->
                                    lookAt(
                                            progress -> dossier.asItWas(entry, progress),
                                            new OpenDossier.Earlier(today, at)));
        }
    }

    private void lookAt(Job<Dossier> opening, OpenDossier.Earlier earlier) {
        workplace
                .jobs()
                .run(
                        opening,
                        outcome ->
                                finish(
                                        outcome,
                                        then -> {
                                            workplace.dossier().openEarlier(then, earlier);
                                            workplace.navigator().go(ScreenId.OVERVIEW);
                                        }));
    }

    /// Goes from an earlier state back to today's.
    public void back() {
        workplace.dossier().earlier().get().ifPresent(earlier -> open(earlier.dossier()));
    }

    /// Opens a dossier to look at, and leaves its file as it is.
    ///
    /// @param why it is not opened to be changed
    private void openReadOnly(Path file, Message why) {
        workplace
                .jobs()
                .<Dossier>run(
                        _ -> Dossier.openReadOnly(file),
                        outcome -> {
                            if (outcome instanceof Outcome.Done<Dossier>(var dossier)) {
                                workplace.dossier().openReadOnly(dossier, Optional.of(why));
                                shown(dossier);
                            } else {
                                opened(file, outcome);
                            }
                        });
    }

    /// Opens anew, to be changed, what is open to look at; where that still cannot be, it stays
    /// open and the reason is told.
    public void openForChanges() {
        workplace.dossier().now().map(Dossier::file).ifPresent(this::open);
    }

    /// Asks where a new dossier goes, makes it and opens it.
    ///
    /// @param then what comes after, once it is open
    public void create(Runnable then) {
        workplace
                .files()
                .save(Message.of("ui.kit.new-dossier"), "city.dossier")
                .ifPresent(file -> create(file, then));
    }

    /// Makes a dossier and opens it. A file of that name, which the person has agreed to replace,
    /// goes.
    public void create(Path file, Runnable then) {
        Opening how = opening();
        workplace.notices().begun();
        workplace
                .jobs()
                .run(
                        _ -> {
                            removeEarlier(file);
                            return Dossier.create(file, how);
                        },
                        outcome -> {
                            if (outcome instanceof Outcome.Failed<Dossier>(var failure)) {
                                // What is to come after, such as the import of what was chosen
                                // before, comes after the next attempt.
                                workplace
                                        .notices()
                                        .failed(
                                                FailureWords.of(failure),
                                                Message.of(
                                                        isOfTheName(failure)
                                                                ? ANOTHER_NAME
                                                                : ANOTHER_PLACE),
                                                () -> create(then));
                                return;
                            }
                            opened(file, outcome);
                            if (outcome instanceof Outcome.Done<Dossier>) {
                                then.run();
                            }
                        });
    }

    /// Whether a file could not take the place of an earlier one of its name: under another name it
    /// can.
    public static boolean isOfTheName(WorkbenchException failure) {
        return failure.why().key().equals(NOT_REPLACED_WHY);
    }

    private static void removeEarlier(Path file) throws WorkbenchException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw notReplaced(file, e);
        }
    }

    /// Says that a file could not take the place of an earlier one of its name.
    public static WorkbenchException notReplaced(Path file, IOException cause) {
        return new WorkbenchException(
                Message.of("ui.kit.not-replaced", ShownPath.of(file)),
                Message.of(NOT_REPLACED_WHY),
                Message.of("ui.kit.not-replaced.remedy"),
                cause);
    }

    private void opened(Path file, Outcome<Dossier> outcome) {
        switch (outcome) {
            case Outcome.Done<Dossier>(var dossier) -> show(dossier);
            case Outcome.Failed<Dossier>(var failure) -> notOpened(file, failure);
            case Outcome.Stopped<Dossier> _ -> {
                // The person thought better of it.
            }
        }
    }

    /// Shows a dossier that is open already, and remembers it.
    public void show(Dossier dossier) {
        workplace.dossier().open(dossier);
        shown(dossier);
    }

    private void shown(Dossier dossier) {
        workplace.settings().opened(dossier.file());
        workplace.navigator().go(ScreenId.OVERVIEW);
        if (dossier.isReadOnly()) {
            // What offered to open it so is answered.
            workplace.notices().clear();
        } else if (dossier.isShared() && !dossier.wasLeftOpen()) {
            workplace.notices().done(Message.of("ui.kit.shared"));
        }
    }

    private void notOpened(Path file, WorkbenchException failure) {
        if (!Files.exists(file)) {
            workplace.settings().forget(file.toAbsolutePath().normalize());
            workplace.notices().failed(failure);
            return;
        }
        switch (failure.why().key()) {
            case "store.why.damaged", "store.why.foreign" -> offerEarlier(file, failure);
            case "store.why.notDossier", "store.why.newer" -> workplace.notices().failed(failure);
            default -> {
                if (isOpen(file)) {
                    // It is open to look at, and stays so.
                    workplace.notices().failed(failure);
                } else {
                    workplace
                            .notices()
                            .failed(
                                    FailureWords.of(failure),
                                    Message.of("ui.kit.open-read-only"),
                                    () -> openReadOnly(file, failure.why()));
                }
            }
        }
    }

    private boolean isOpen(Path file) {
        return workplace.dossier().now().filter(open -> open.file().equals(file)).isPresent();
    }

    /// What cannot be opened any more may have been kept as it was.
    private void offerEarlier(Path file, WorkbenchException failure) {
        workplace
                .jobs()
                .run(
                        _ -> latestEarlier(file),
                        outcome -> {
                            if (outcome instanceof Outcome.Done<Optional<Snapshot>>(var latest)
                                    && latest.isPresent()) {
                                workplace
                                        .notices()
                                        .failed(
                                                FailureWords.of(failure),
                                                Message.of("ui.kit.open-earlier"),
                                                () -> lookAt(latest.get(), file));
                            } else {
                                workplace.notices().failed(failure);
                            }
                        });
    }

    private static Optional<Snapshot> latestEarlier(Path file) throws WorkbenchException {
        Optional<Snapshots> kept = Snapshots.of(file, Opening.usual());
        return kept.isEmpty()
                ? Optional.empty()
                : kept.get().all().stream().reduce((_, later) -> later);
    }

    /// Saves a copy of what is open where the person says, and offers to open it.
    public void saveElsewhere() {
        workplace.dossier().now().ifPresent(remedies::saveElsewhere);
    }

    /// Closes the dossier and goes back to the beginning.
    public void close() {
        workplace.dossier().close();
        workplace.navigator().go(ScreenId.WELCOME);
    }

    /// Takes back the last action and says which.
    public void undo() {
        keepTyped(Dossier::undo, action -> Message.of("ui.kit.undone", action.label()));
    }

    /// Does again what was taken back last and says which.
    public void redo() {
        keepTyped(Dossier::redo, action -> Message.of("ui.kit.redone", action.label()));
    }

    /// One way or the other through the actions of a dossier.
    @FunctionalInterface
    private interface Swap {
        Optional<Action> of(Dossier dossier, Progress progress) throws WorkbenchException;
    }

    private void keepTyped(Swap swap, Function<Action, Message> words) {
        workplace.dossier().keepTyped(() -> swap(swap, words));
    }

    private void swap(Swap swap, Function<Action, Message> words) {
        if (swapping || !workplace.dossier().canChange()) {
            return;
        }
        Dossier dossier = workplace.dossier().now().orElseThrow();
        swapping = true;
        workplace
                .jobs()
                .<Optional<Action>>run(
                        progress -> swap.of(dossier, progress),
                        outcome -> {
                            swapping = false;
                            finish(outcome, done -> done.map(words).ifPresent(this::tell));
                        });
    }

    private void tell(Message words) {
        workplace.dossier().changed(workplace.clock().instant());
        workplace.notices().done(words);
    }

    private <T> void finish(Outcome<T> outcome, Consumer<T> done) {
        switch (outcome) {
            case Outcome.Done<T>(var value) -> done.accept(value);
            case Outcome.Failed<T>(var failure) -> workplace.notices().failed(failure);
            case Outcome.Stopped<T> _ -> {
                // Nothing was changed.
            }
        }
    }
}
