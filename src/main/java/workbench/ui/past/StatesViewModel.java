package workbench.ui.past;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;

import workbench.edit.PutInPlace;
import workbench.job.LatestJob;
import workbench.job.Outcome;
import workbench.job.Progress;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.Opening;
import workbench.store.Snapshot;
import workbench.store.Snapshots;
import workbench.ui.kit.DossierActions;
import workbench.ui.kit.ListedChoice;
import workbench.ui.kit.Notices;
import workbench.ui.kit.OneAtATime;
import workbench.ui.kit.OpenDossier;
import workbench.ui.kit.ShownPath;
import workbench.ui.kit.Workplace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The earlier states of the dossier, and what is done with them. Belongs to the screen's thread.
final class StatesViewModel {
    private final Workplace workplace;
    private final DossierActions actions;
    private final LatestJob listing;
    private final LatestJob looking;
    private final ListedChoice<EarlierState, Snapshot> states =
            new ListedChoice<>(EarlierState::snapshot);
    private final OneAtATime work;

    StatesViewModel(Workplace workplace, DossierActions actions) {
        this.workplace = workplace;
        this.actions = actions;
        this.work = new OneAtATime(workplace);
        this.listing = new LatestJob(workplace.jobs());
        this.looking = new LatestJob(workplace.jobs());
        workplace.dossier().dossier().subscribe((_, _) -> forget());
    }

    /// The latest first; empty while they are not read.
    ReadOnlyObjectProperty<Optional<List<EarlierState>>> states() {
        return states.all();
    }

    ObjectProperty<Optional<Snapshot>> selected() {
        return states.selected();
    }

    /// What is done with them.
    OneAtATime work() {
        return work;
    }

    /// The state that is selected.
    Optional<EarlierState> chosen() {
        return states.chosen();
    }

    /// The file of today's dossier, whichever state is looked at.
    Optional<Path> today() {
        return workplace
                .dossier()
                .earlier()
                .get()
                .map(OpenDossier.Earlier::dossier)
                .or(() -> workplace.dossier().now().map(Dossier::file));
    }

    private void forget() {
        listing.cancel();
        looking.cancel();
        states.forget();
        work.nothingFailed();
    }

    /// Lists them anew; what each holds follows one after another.
    void read() {
        work.nothingFailed();
        Optional<Path> file = today();
        if (file.isEmpty()) {
            return;
        }
        List<EarlierState> known = states.all().get().orElse(List.of());
        listing.run(
                _ -> list(file.get(), known),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<List<EarlierState>>(var all) -> {
                            states.show(all);
                            look();
                        }
                        case Outcome.Failed<List<EarlierState>>(var why) -> {
                            states.show(List.of());
                            work.failed(why);
                        }
                        case Outcome.Stopped<List<EarlierState>> _ -> {
                            // Another reading follows.
                        }
                    }
                });
    }

    private static List<EarlierState> list(Path dossier, List<EarlierState> known)
            throws WorkbenchException {
        List<EarlierState> all = new ArrayList<>();
        Optional<Snapshots> kept = Snapshots.of(dossier, Opening.usual());
        if (kept.isPresent()) {
            for (Snapshot one : kept.get().all().reversed()) {
                all.add(
                        known.stream()
                                .filter(before -> before.snapshot().equals(one))
                                .findFirst()
                                .orElseGet(() -> EarlierState.unread(one)));
            }
        }
        return List.copyOf(all);
    }

    /// Looks into the latest into which nobody has looked, and then into the next.
    private void look() {
        Optional<EarlierState> next =
                states.all().get().stream()
                        .flatMap(List::stream)
                        .filter(EarlierState::isUnread)
                        .findFirst();
        if (next.isEmpty()) {
            return;
        }
        looking.run(
                _ -> next.get().looked(),
                outcome -> {
                    if (outcome instanceof Outcome.Done<EarlierState>(var looked)) {
                        List<EarlierState> all =
                                new ArrayList<>(states.all().get().orElse(List.of()));
                        all.replaceAll(
                                one -> one.snapshot().equals(looked.snapshot()) ? looked : one);
                        states.show(all);
                        look();
                    }
                });
    }

    /// Keeps the dossier as it is now, for as long as the person likes.
    void keepNow() {
        if (!workplace.dossier().canChange()) {
            return;
        }
        workplace
                .dossier()
                .keepTyped(
                        () ->
                                change(
                                        (dossier, _) -> dossier.keepNow(),
                                        taken -> {
                                            selected().set(Optional.of(taken));
                                            read();
                                        }));
    }

    /// Opens the one that is selected, to look at.
    void lookAtIt() {
        Optional<EarlierState> chosen = chosen();
        Optional<Path> today = today();
        if (chosen.isPresent() && today.isPresent()) {
            actions.lookAt(chosen.get().snapshot(), today.get());
        }
    }

    /// Asks for a name and makes a dossier of its own of the one that is selected.
    void saveIt() {
        Optional<EarlierState> chosen = chosen();
        if (chosen.isEmpty()) {
            return;
        }
        Path from = chosen.get().snapshot().file();
        save(
                Message.of("ui.past.states.save.title"),
                to -> {
                    try (Dossier then = Dossier.openReadOnly(from)) {
                        then.copyTo(to, false);
                    }
                });
    }

    /// Asks for a name and saves the dossier as it is now under it.
    ///
    /// @param compact as small as it can be
    void copy(boolean compact) {
        Optional<Dossier> open = workplace.dossier().now();
        if (open.isEmpty()) {
            return;
        }
        Dossier dossier = open.get();
        workplace
                .dossier()
                .keepTyped(
                        () ->
                                save(
                                        Message.of("ui.past.states.copy.title"),
                                        to -> dossier.copyTo(to, compact)));
    }

    /// Writes a dossier to a file that is not there yet.
    @FunctionalInterface
    private interface Saving {
        void to(Path file) throws WorkbenchException;
    }

    private void save(Message title, Saving saving) {
        Optional<Path> chosen = workplace.files().save(title, suggested());
        if (chosen.isEmpty() || work.busy().get()) {
            return;
        }
        Path to = chosen.get();
        work.start(
                progress -> {
                    progress.at(0, 0, Message.of("ui.past.states.saving", ShownPath.of(to)));
                    write(to, saving);
                    return to;
                },
                _ ->
                        workplace
                                .notices()
                                .done(
                                        Message.of("ui.past.states.saved", ShownPath.of(to)),
                                        Message.of("ui.past.states.saved.open"),
                                        () -> actions.open(to)),
                why ->
                        DossierActions.isOfTheName(why)
                                ? Optional.of(
                                        new Notices.Button(
                                                Message.of(DossierActions.ANOTHER_NAME),
                                                () -> save(title, saving)))
                                : Optional.empty());
    }

    /// Beside its place first, so that what stood there goes only once the new one is whole. A
    /// dossier that somebody has open, and what is no dossier, is never written over.
    private static void write(Path to, Saving saving) throws WorkbenchException {
        Path draft = to.resolveSibling(to.getFileName() + ".part");
        try {
            if (Files.exists(to)) {
                Dossier.open(to, Opening.usual().snapshots(new Opening.Place.Nowhere())).close();
            }
            Files.deleteIfExists(draft);
            saving.to(draft);
            Files.move(draft, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw DossierActions.notReplaced(to, e);
        }
    }

    private String suggested() {
        String name =
                today().map(file -> String.valueOf(file.getFileName())).orElse("city.dossier");
        return name.replaceFirst("(\\.dossier)?$", "-2.dossier");
    }

    /// Puts the one that is selected in the place of today's, which is kept first.
    void putInPlace() {
        chosen().map(EarlierState::snapshot).ifPresent(this::putInPlace);
    }

    private void putInPlace(Snapshot earlier) {
        if (!workplace.dossier().canChange()) {
            return;
        }
        workplace
                .dossier()
                .keepTyped(
                        () ->
                                change(
                                        (dossier, progress) ->
                                                new PutInPlace(dossier).put(earlier, progress),
                                        replaced -> actions.reopen(() -> tell(replaced))));
    }

    private void tell(Snapshot replaced) {
        workplace
                .notices()
                .done(
                        Message.of("ui.past.states.replaced"),
                        Message.of("ui.past.states.replaced.back"),
                        () -> putInPlace(replaced));
    }

    /// What is done to the dossier that is open.
    @FunctionalInterface
    private interface Change {
        Snapshot of(Dossier dossier, Progress progress) throws WorkbenchException;
    }

    private void change(Change change, Consumer<Snapshot> then) {
        Optional<Dossier> open = workplace.dossier().now();
        open.ifPresent(dossier -> work.start(progress -> change.of(dossier, progress), then));
    }
}
