package workbench.ui.indicators;

import workbench.job.Outcome;
import workbench.model.Language;
import workbench.model.Message;
import workbench.publish.Reports;
import workbench.store.Dossier;
import workbench.ui.kit.FileOpener;
import workbench.ui.kit.OpenedFiles;
import workbench.ui.kit.ShownPath;
import workbench.ui.kit.Workplace;

import java.nio.file.Path;
import java.util.Optional;

/// Writes the year-over-year report to a file of the person's choice.
final class ReportExport {
    private final Workplace workplace;
    private final Reports reports;
    private final OpenedFiles opened;

    /// @param opener shows what was written
    ReportExport(Workplace workplace, Reports reports, FileOpener opener) {
        this.workplace = workplace;
        this.reports = reports;
        this.opened = new OpenedFiles(workplace, opener);
    }

    /// Asks where the report goes and writes it in a job, which the status line shows and stops.
    void ask(Reports.Format format) {
        Optional<Dossier> dossier = workplace.dossier().now();
        if (dossier.isEmpty()) {
            return;
        }
        String name = workplace.texts().text("ui.indicators.report.file") + "." + format;
        workplace
                .files()
                .save(Message.of("ui.indicators.report.title"), name)
                .ifPresent(file -> write(dossier.get(), format, file));
    }

    private void write(Dossier dossier, Reports.Format format, Path file) {
        Language language = workplace.language();
        workplace.notices().begun();
        workplace
                .jobs()
                .<Boolean>run(
                        progress ->
                                reports.write(
                                        dossier,
                                        Reports.Scope.ALL,
                                        language,
                                        format,
                                        file,
                                        progress),
                        outcome -> told(outcome, file));
    }

    private void told(Outcome<Boolean> outcome, Path file) {
        switch (outcome) {
            case Outcome.Done<Boolean>(var written) -> {
                if (written) {
                    workplace
                            .notices()
                            .made(
                                    Message.of("ui.indicators.report.done", ShownPath.of(file)),
                                    Message.of("ui.kit.open-it"),
                                    () -> opened.open(file));
                } else {
                    workplace.notices().failed(Message.of("ui.indicators.report.nothing"));
                }
            }
            case Outcome.Failed<Boolean>(var failure) -> workplace.notices().failed(failure);
            case Outcome.Stopped<Boolean> _ -> {
                // Nothing was written.
            }
        }
    }
}
