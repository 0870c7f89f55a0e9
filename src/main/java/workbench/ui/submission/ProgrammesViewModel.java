package workbench.ui.submission;

import workbench.edit.SetContent;
import workbench.edit.SetListed;
import workbench.figure.Figures;
import workbench.job.Outcome;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.TextRef;
import workbench.submission.ContentReader;
import workbench.submission.ContentWriter;
import workbench.submission.Dependencies;
import workbench.submission.Initiative;
import workbench.submission.ListedKeys;
import workbench.ui.kit.Workplace;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The programmes and projects that the submission tells of, and how a person adds, changes and
/// removes them.
final class ProgrammesViewModel {
    private final Workplace workplace;
    private final Map<String, Initiative> all = new TreeMap<>();

    ProgrammesViewModel(Workplace workplace) {
        this.workplace = workplace;
    }

    /// All of them by the keys that they are kept under, in the order in which they are printed
    /// within their factor.
    Map<String, Initiative> all() {
        return new TreeMap<>(all);
    }

    /// What the dossier holds now.
    void kept(Map<String, Initiative> now) {
        all.clear();
        all.putAll(now);
    }

    /// Keeps one.
    ///
    /// @param key that it is kept under; empty for one more
    /// @param then what comes once it is in the dossier
    void keep(Optional<String> key, Initiative one, Runnable then) {
        String under = key.orElseGet(() -> ListedKeys.after(all.keySet()));
        change(
                dossier ->
                        programmes(dossier)
                                .put(
                                        ref(under),
                                        new SetContent.Entry(
                                                ContentWriter.initiative(one),
                                                new Dependencies(new Figures(dossier.ledger()))
                                                        .of(one)),
                                        one.name()),
                () -> {
                    all.put(under, one);
                    then.run();
                });
    }

    /// The submission tells of it no longer.
    void remove(String key, Runnable then) {
        Optional<Initiative> one = Optional.ofNullable(all.get(key));
        change(
                dossier -> {
                    if (one.isPresent()) {
                        programmes(dossier).remove(ref(key), one.get().name());
                    }
                },
                () -> {
                    all.remove(key);
                    then.run();
                });
    }

    private static SetListed programmes(Dossier dossier) {
        return new SetListed(dossier, SetListed.What.PROGRAMME);
    }

    private static TextRef ref(String key) {
        return new TextRef(ContentReader.INITIATIVE, key);
    }

    /// One way to change them.
    private interface Change {
        void of(Dossier dossier) throws WorkbenchException;
    }

    private void change(Change change, Runnable then) {
        Optional<Dossier> open = workplace.dossier().now();
        if (open.isEmpty() || !workplace.dossier().canChange()) {
            return;
        }
        workplace
                .jobs()
                .<Boolean>run(
                        _ -> {
                            change.of(open.get());
                            return true;
                        },
                        outcome -> {
                            switch (outcome) {
                                case Outcome.Done<Boolean> _ -> {
                                    then.run();
                                    workplace.dossier().changed(workplace.clock().instant());
                                }
                                case Outcome.Failed<Boolean>(var why) ->
                                        workplace.notices().failed(why);
                                case Outcome.Stopped<Boolean> _ -> {
                                    // Nothing was changed.
                                }
                            }
                        });
    }
}
