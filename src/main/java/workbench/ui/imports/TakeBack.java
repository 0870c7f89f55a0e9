package workbench.ui.imports;

import workbench.job.Outcome;
import workbench.model.Message;
import workbench.store.Action;
import workbench.store.Dossier;
import workbench.ui.kit.Notices;
import workbench.ui.kit.Workplace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Takes back an action of just now, for the button of its notice: only while nothing else was done
/// since.
final class TakeBack {
    private final Workplace workplace;

    TakeBack(Workplace workplace) {
        this.workplace = workplace;
    }

    /// Says what was done, and offers to take it back.
    ///
    /// @param action empty where nothing was done to the dossier
    void tell(Message words, Optional<Action> action) {
        Instant now = workplace.clock().instant();
        action.ifPresentOrElse(
                one -> {
                    workplace.dossier().changed(now, one);
                    workplace.notices().done(words, List.of(button(one)));
                },
                () -> workplace.dossier().changed(now));
    }

    /// The button of an action of just now.
    Notices.Button button(Action action) {
        return new Notices.Button(Message.of("ui.imports.undo"), () -> run(action));
    }

    private void run(Action action) {
        Optional<Dossier> dossier = workplace.dossier().now();
        if (dossier.isEmpty()) {
            return;
        }
        Dossier open = dossier.get();
        workplace
                .jobs()
                .<Boolean>run(
                        progress -> {
                            boolean last =
                                    open.nextUndo()
                                            .filter(next -> next.id() == action.id())
                                            .isPresent();
                            return last && open.undo(progress).isPresent();
                        },
                        outcome -> {
                            workplace.dossier().changed(workplace.clock().instant());
                            switch (outcome) {
                                case Outcome.Done<Boolean>(var undone) ->
                                        workplace
                                                .notices()
                                                .done(
                                                        undone
                                                                ? Message.of(
                                                                        "ui.kit.undone",
                                                                        action.label())
                                                                : Message.of(
                                                                        "ui.imports.taken-back.not"));
                                case Outcome.Failed<Boolean>(var failure) ->
                                        workplace.notices().failed(failure);
                                case Outcome.Stopped<Boolean> _ -> {
                                    // One step, which is whole or was not made.
                                }
                            }
                        });
    }
}
