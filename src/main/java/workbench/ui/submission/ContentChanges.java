package workbench.ui.submission;

import workbench.job.Outcome;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.ui.kit.Workplace;

import java.util.Optional;
import java.util.function.Consumer;

/// Changes what the submission says beside its answers, as a job; a failure is told to the person.
final class ContentChanges {
    private final Workplace workplace;

    ContentChanges(Workplace workplace) {
        this.workplace = workplace;
    }

    /// One way to change it.
    ///
    /// @param <T> what is there then
    interface Change<T> {
        T of(Dossier dossier) throws WorkbenchException;
    }

    /// Does nothing to a dossier that cannot be changed.
    ///
    /// @param then what comes once it is in the dossier
    <T> void make(Change<T> change, Consumer<T> then) {
        Optional<Dossier> open = workplace.dossier().now();
        if (open.isEmpty() || !workplace.dossier().canChange()) {
            return;
        }
        workplace
                .jobs()
                .<T>run(
                        _ -> change.of(open.get()),
                        outcome -> {
                            switch (outcome) {
                                case Outcome.Done<T>(T made) -> {
                                    then.accept(made);
                                    workplace.dossier().changed(workplace.clock().instant());
                                }
                                case Outcome.Failed<T>(var why) -> workplace.notices().failed(why);
                                case Outcome.Stopped<T> _ -> {
                                    // Nothing was changed.
                                }
                            }
                        });
    }
}
