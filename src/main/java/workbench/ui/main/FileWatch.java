package workbench.ui.main;

import workbench.job.Outcome;
import workbench.model.Message;
import workbench.store.Dossier;
import workbench.ui.kit.DossierActions;
import workbench.ui.kit.Workplace;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Notices that the file of the dossier was deleted, moved or replaced while it is open, before the
/// next action would fail, and offers to go on in a copy of everything that was done; and that
/// another program changed a dossier that is open to look at, which is then read anew.
final class FileWatch {
    private final Workplace workplace;
    private final DossierActions actions;
    private boolean looking;
    private Optional<Dossier> told = Optional.empty();

    FileWatch(Workplace workplace, DossierActions actions) {
        this.workplace = workplace;
        this.actions = actions;
    }

    /// Looks whether the file is there still; says it once where it is not.
    void look() {
        Optional<Dossier> open = workplace.dossier().now();
        if (looking || open.isEmpty() || open.equals(told)) {
            return;
        }
        Dossier dossier = open.get();
        looking = true;
        if (dossier.isReadOnly()) {
            look(dossier::isChangedByAnother, () -> actions.lookAgain(dossier));
        } else {
            look(() -> !dossier.isThere(), () -> say(dossier));
        }
    }

    private void look(BooleanSupplier isSo, Runnable then) {
        workplace
                .jobs()
                .<Boolean>run(
                        _ -> isSo.getAsBoolean(),
                        outcome -> {
                            looking = false;
                            if (outcome instanceof Outcome.Done<Boolean>(var so) && so) {
                                then.run();
                            }
                        });
    }

    private void say(Dossier dossier) {
        if (!workplace.dossier().now().equals(Optional.of(dossier))) {
            return;
        }
        told = Optional.of(dossier);
        workplace
                .notices()
                .failed(
                        Message.of(
                                "ui.main.vanished", String.valueOf(dossier.file().getFileName())),
                        Message.of("ui.main.vanished.go-on"),
                        () -> goOn(dossier));
    }

    /// What was typed is kept in the copy as well, before that is opened.
    private void goOn(Dossier dossier) {
        workplace
                .jobs()
                .<Path>run(
                        _ -> dossier.rescue(),
                        outcome -> {
                            switch (outcome) {
                                case Outcome.Done<Path>(var copy) -> open(dossier, copy);
                                case Outcome.Failed<Path>(var why) ->
                                        workplace.notices().failed(why);
                                case Outcome.Stopped<Path> _ -> {
                                    // It can be asked for again.
                                }
                            }
                        });
    }

    private void open(Dossier dossier, Path copy) {
        if (workplace.dossier().now().equals(Optional.of(dossier))) {
            workplace.dossier().keepTypedNow();
            workplace.notices().begun();
            actions.open(copy);
        }
    }
}
