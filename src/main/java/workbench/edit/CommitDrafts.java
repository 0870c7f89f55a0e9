package workbench.edit;

import workbench.importing.ImportDraft;
import workbench.importing.Importer;
import workbench.importing.ReadAnew;
import workbench.job.Progress;
import workbench.model.ImportId;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.Ledger;
import workbench.store.LedgerWriter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Adds several files to a dossier as one action, which one undo takes back: all of them, or none
/// when one fails or when it is cancelled. Each is an import of its own, to be withdrawn alone.
public final class CommitDrafts {
    private final Dossier dossier;

    public CommitDrafts(Dossier dossier) {
        this.dossier = dossier;
    }

    /// A file to add.
    ///
    /// @param name without folders
    public record File(String name, Drafting drafting) {}

    /// Begins a file's import into the dossier as the files before it have left it.
    @FunctionalInterface
    public interface Drafting {
        /// @param again why the file has to be read once more; empty the first time
        Importer.Begun begin(Ledger ledger, Optional<ReadAnew> again, Progress progress)
                throws WorkbenchException;
    }

    /// How it ended.
    public sealed interface Ended {
        /// All are in the dossier.
        ///
        /// @param made in the order of the files; none for those that the dossier has by now
        record Added(List<Made> made) implements Ended {
            public Added {
                made = List.copyOf(made);
            }
        }

        /// One file could not be added, and so none was.
        ///
        /// @param place of that file among them, from 0
        record Refused(int place, WorkbenchException why) implements Ended {}
    }

    /// An import that was made.
    public record Made(ImportId id, ImportDraft draft) {}

    /// @param files at least one
    /// @param at when the imports are made
    /// @throws WorkbenchException when the dossier itself cannot be written
    /// @throws workbench.job.Cancelled when asked to stop; the dossier is then as it was
    public Ended commit(List<File> files, Instant at, Progress progress) throws WorkbenchException {
        Message label =
                files.size() == 1
                        ? Message.of("edit.import", files.getFirst().name())
                        : Message.of("edit.imports", files.size());
        dossier.snapshotIfDue();
        Map<Integer, ReadAnew> again = new HashMap<>();
        while (true) {
            try {
                Ended ended = commit(label, files, again, at, progress);
                if (ended instanceof Ended.Added(var made) && !made.isEmpty()) {
                    dossier.snapshotIfFirst();
                }
                return ended;
            } catch (OnceMore e) {
                again.put(e.place, e.why);
            }
        }
    }

    /// Takes an action back because of a file that has to be read once more.
    private static final class OnceMore extends RuntimeException {
        private final int place;
        private final ReadAnew why;

        OnceMore(int place, ReadAnew why) {
            super("a file has to be read again", why, false, false);
            this.place = place;
            this.why = why;
        }
    }

    private Ended commit(
            Message label,
            List<File> files,
            Map<Integer, ReadAnew> again,
            Instant at,
            Progress progress)
            throws WorkbenchException {
        List<Ended.Refused> refused = new ArrayList<>();
        try {
            return dossier.write(
                    label,
                    progress,
                    writer -> {
                        List<Made> made = new ArrayList<>();
                        for (int i = 0; i < files.size(); i++) {
                            Progress part = progress.part(i, files.size());
                            try {
                                Importer.Begun begun =
                                        files.get(i)
                                                .drafting()
                                                .begin(
                                                        dossier.ledger(),
                                                        Optional.ofNullable(again.get(i)),
                                                        part);
                                add(writer, begun, at, part).ifPresent(made::add);
                            } catch (ReadAnew e) {
                                throw new OnceMore(i, e);
                            } catch (WorkbenchException e) {
                                refused.add(new Ended.Refused(i, e));
                                throw e;
                            }
                        }
                        return new Ended.Added(made);
                    });
        } catch (WorkbenchException e) {
            if (refused.isEmpty()) {
                throw e;
            }
            return refused.getFirst();
        }
    }

    /// @return empty where the dossier has the file by now
    private Optional<Made> add(
            LedgerWriter writer, Importer.Begun begun, Instant at, Progress progress)
            throws WorkbenchException {
        switch (begun) {
            case Importer.Begun.Drafted(var draft) -> {
                return draft.sameAs().isPresent()
                        ? Optional.empty()
                        : Optional.of(
                                new Made(
                                        CommitDraft.write(
                                                writer, dossier.who(), draft, at, progress),
                                        draft));
            }
            case Importer.Begun.OnItsWay(var reading) -> {
                try (reading) {
                    CommitDraft.Written written =
                            CommitDraft.write(writer, dossier, reading, at, progress);
                    return Optional.of(new Made(written.id(), written.taken().draft()));
                }
            }
        }
    }
}
