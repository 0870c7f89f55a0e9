package workbench.ui.imports;

import workbench.job.Outcome;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Action;
import workbench.store.Dossier;
import workbench.ui.kit.Workplace;

import java.util.List;
import java.util.Optional;

/// Takes back actions of just now, for the button of their notice: the last first, and only while
/// nothing else was done since.
final class TakeBack {
    private final Workplace workplace;

    TakeBack(Workplace workplace) {
        this.workplace = workplace;
    }

    /// @param actions oldest first
    void run(List<Action> actions) {
        Optional<Dossier> dossier = workplace.dossier().now();
        if (dossier.isEmpty()) {
            return;
        }
        workplace
                .jobs()
                .run(
                        _ -> undo(dossier.get(), actions),
                        outcome -> {
                            workplace.dossier().changed(workplace.clock().instant());
                            switch (outcome) {
                                case Outcome.Done<Integer>(var undone) ->
                                        workplace
                                                .notices()
                                                .done(words(undone, actions.size(), actions));
                                case Outcome.Failed<Integer>(var failure) ->
                                        workplace.notices().failed(failure);
                                case Outcome.Stopped<Integer> _ -> {
                                    // Each step is whole, and those done are in the history.
                                }
                            }
                        });
    }

    private static int undo(Dossier dossier, List<Action> actions) throws WorkbenchException {
        int undone = 0;
        for (Action action : actions.reversed()) {
            boolean next = dossier.nextUndo().filter(last -> last.id() == action.id()).isPresent();
            if (!next) {
                break;
            }
            dossier.undo();
            undone++;
        }
        return undone;
    }

    private static Message words(int undone, int asked, List<Action> actions) {
        if (undone < asked) {
            return Message.of("ui.imports.taken-back.partly", undone, asked);
        }
        return asked == 1
                ? Message.of("ui.kit.undone", actions.getFirst().label())
                : Message.of("ui.imports.taken-back", asked);
    }
}
