package workbench.edit;

import workbench.importing.ImportDraft;
import workbench.job.Progress;
import workbench.model.ImportId;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.Ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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

    /// Drafts a file against the dossier as the files before it have left it.
    @FunctionalInterface
    public interface Drafting {
        ImportDraft draft(Ledger ledger, Progress progress) throws WorkbenchException;
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
        List<Ended.Refused> refused = new ArrayList<>();
        dossier.snapshotIfDue();
        try {
            return dossier.write(
                    label,
                    writer -> {
                        List<Made> made = new ArrayList<>();
                        for (int i = 0; i < files.size(); i++) {
                            Progress part = progress.part(i, files.size());
                            try {
                                ImportDraft draft =
                                        files.get(i).drafting().draft(dossier.ledger(), part);
                                if (draft.sameAs().isEmpty()) {
                                    ImportId id =
                                            CommitDraft.write(
                                                    writer, dossier.who(), draft, at, part);
                                    made.add(new Made(id, draft));
                                }
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
}
