package workbench.ui.submission;

import workbench.edit.SetContent;
import workbench.edit.SetListed;
import workbench.figure.Figures;
import workbench.store.Dossier;
import workbench.store.TextRef;
import workbench.submission.ContentReader;
import workbench.submission.ContentWriter;
import workbench.submission.Dependencies;
import workbench.submission.Initiative;
import workbench.ui.kit.Workplace;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The programmes and projects that the submission tells of, and how a person adds, changes and
/// removes them.
final class ProgrammesViewModel {
    private final ContentChanges changes;
    private final Map<String, Initiative> all = new TreeMap<>();

    ProgrammesViewModel(Workplace workplace) {
        this.changes = new ContentChanges(workplace);
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
        changes.make(
                dossier -> {
                    SetContent.Entry entry =
                            new SetContent.Entry(
                                    ContentWriter.initiative(one),
                                    new Dependencies(new Figures(dossier.ledger())).of(one));
                    if (key.isEmpty()) {
                        return programmes(dossier).add(ContentReader.INITIATIVE, entry, one.name());
                    }
                    programmes(dossier).put(ref(key.get()), entry, one.name());
                    return ref(key.get());
                },
                kept -> {
                    all.put(kept.key(), one);
                    then.run();
                });
    }

    /// The submission tells of it no longer.
    void remove(String key, Runnable then) {
        Optional<Initiative> one = Optional.ofNullable(all.get(key));
        changes.make(
                dossier -> {
                    if (one.isPresent()) {
                        programmes(dossier).remove(ref(key), one.get().name());
                    }
                    return key;
                },
                gone -> {
                    all.remove(gone);
                    then.run();
                });
    }

    private static SetListed programmes(Dossier dossier) {
        return new SetListed(dossier, SetListed.What.PROGRAMME);
    }

    private static TextRef ref(String key) {
        return new TextRef(ContentReader.INITIATIVE, key);
    }
}
