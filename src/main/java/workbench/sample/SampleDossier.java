package workbench.sample;

import workbench.edit.CommitDraft;
import workbench.importing.ImportDraft;
import workbench.importing.ImportOptions;
import workbench.importing.Importer;
import workbench.job.Progress;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Fills a dossier with the sample: imports every spreadsheet and takes its texts over.
public final class SampleDossier {
    private final Importer importer;
    private final Clock clock;

    /// @param clock tells when the imports are made
    public SampleDossier(Importer importer, Clock clock) {
        this.importer = importer;
        this.clock = clock;
    }

    /// Hears of every step as it ends; called on the thread that fills.
    public interface Listener {
        /// Does not listen.
        Listener NOBODY =
                new Listener() {
                    @Override
                    public void imported(ImportDraft draft, Duration took) {}

                    @Override
                    public void tookOver(int texts, Duration took) {}
                };

        void imported(ImportDraft draft, Duration took);

        void tookOver(int texts, Duration took);
    }

    /// Adds the samples to a dossier, in the order of their names.
    public void fill(Dossier dossier, Samples samples, Listener listener, Progress progress)
            throws WorkbenchException, IOException {
        List<Path> spreadsheets = samples.spreadsheets();
        for (int i = 0; i < spreadsheets.size(); i++) {
            Path file = spreadsheets.get(i);
            progress.checkCancelled();
            progress.at(
                    i,
                    spreadsheets.size(),
                    Message.of("sample.importing", String.valueOf(file.getFileName())));
            long start = System.nanoTime();
            ImportDraft draft =
                    importer.draft(
                            file, ImportOptions.NONE, Optional.of(dossier.ledger()), progress);
            if (draft.sameAs().isEmpty()) {
                new CommitDraft(dossier).commit(draft, clock.instant(), progress);
            }
            listener.imported(draft, since(start));
        }
        long start = System.nanoTime();
        int texts = new SampleContent(dossier).add(samples);
        listener.tookOver(texts, since(start));
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
