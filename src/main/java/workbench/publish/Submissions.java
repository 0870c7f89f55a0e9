package workbench.publish;

import workbench.job.Progress;
import workbench.model.Language;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.submission.BeforeBuilding;
import workbench.submission.Content;
import workbench.submission.ContentReader;
import workbench.submission.Document;
import workbench.submission.Edition;
import workbench.submission.SubmissionBuilder;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// Builds the submission of a dossier and writes its files.
public final class Submissions {
    private final Supplier<SubmissionBuilder> builder;
    private final Supplier<SubmissionFiles> files;

    private final Clock clock;

    /// @param clock tells the day that the title page bears
    public Submissions(
            Supplier<SubmissionBuilder> builder, Supplier<SubmissionFiles> files, Clock clock) {
        this.builder = builder;
        this.files = files;
        this.clock = clock;
    }

    /// What a person would rather know before a document is built.
    public BeforeBuilding before(Dossier dossier) throws WorkbenchException {
        Content content = ContentReader.of(dossier.ledger());
        return builder.get().before(dossier.ledger(), content);
    }

    /// What the submission says now, to be kept as an edition: to be asked within the action that
    /// keeps it.
    ///
    /// @param entry the last entry of the dossier's log
    public Edition edition(Dossier dossier, String name, String note, long entry)
            throws WorkbenchException {
        return builder.get()
                .edition(dossier.ledger(), name, note, entry, clock.instant(), dossier.who());
    }

    /// An edition as it was.
    ///
    /// @param past the dossier as it was then
    /// @return the files written: documents first, then each chart
    public List<Path> build(
            Dossier past,
            Edition edition,
            Language language,
            Set<SubmissionFiles.Format> formats,
            Path folder,
            Progress progress)
            throws WorkbenchException {
        Content content = ContentReader.of(past.ledger());
        LocalDate day = LocalDate.ofInstant(edition.at(), ZoneId.systemDefault());
        Document document = builder.get().build(past.ledger(), content, language, day, edition);
        return files.get().write(document, formats, folder, progress);
    }

    /// @param language of the words
    /// @return the files written: documents first, then each chart
    public List<Path> build(
            Dossier dossier,
            Language language,
            Set<SubmissionFiles.Format> formats,
            Path folder,
            Progress progress)
            throws WorkbenchException {
        Content content = ContentReader.of(dossier.ledger());
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        Document document = builder.get().build(dossier.ledger(), content, language, today);
        return files.get().write(document, formats, folder, progress);
    }
}
