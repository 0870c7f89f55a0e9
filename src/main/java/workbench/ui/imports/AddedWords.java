package workbench.ui.imports;

import workbench.edit.CommitDrafts;
import workbench.importing.ImportDraft;
import workbench.model.Message;

import java.util.List;
import java.util.function.ToLongFunction;

/// What is told of files once they are added.
final class AddedWords {
    private AddedWords() {}

    static Message of(List<CommitDrafts.Made> added) {
        long values = sum(added, ImportDraft.Counts::values);
        long restated = sum(added, ImportDraft.Counts::restated);
        long missing = sum(added, ImportDraft.Counts::missing);
        long doubtful = sum(added, ImportDraft.Counts::doubtful);
        return added.size() == 1
                ? Message.of(
                        "ui.imports.added",
                        added.getFirst().draft().fileName(),
                        values,
                        restated,
                        missing,
                        doubtful)
                : Message.of(
                        "ui.imports.added.several",
                        added.size(),
                        values,
                        restated,
                        missing,
                        doubtful);
    }

    /// The way to the figures of one of them that are doubtful.
    static Message look(List<CommitDrafts.Made> added, CommitDrafts.Made one) {
        long doubtful = one.draft().counts().doubtful();
        return added.size() == 1
                ? Message.of("ui.imports.added.look", doubtful)
                : Message.of("ui.imports.added.look.in", doubtful, one.draft().fileName());
    }

    private static long sum(
            List<CommitDrafts.Made> added, ToLongFunction<ImportDraft.Counts> count) {
        return added.stream().mapToLong(one -> count.applyAsLong(one.draft().counts())).sum();
    }
}
