package workbench.publish;

import workbench.job.Progress;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.Period;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.submission.Document;
import workbench.submission.ReportBook;
import workbench.submission.ReportBuilder;
import workbench.submission.ReportRequest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// Builds the analyst's year-over-year report of a dossier and writes it: to be read as Word or
/// PDF, to be worked in as a workbook.
public final class Reports {
    private static final String ENDING = ".dossier";

    private final Supplier<ReportBuilder> builder;
    private final Clock clock;

    /// @param clock tells the day that the title page bears
    public Reports(Supplier<ReportBuilder> builder, Clock clock) {
        this.builder = builder;
        this.clock = clock;
    }

    /// The formats that a report is written in.
    public enum Format {
        docx,
        pdf,
        xlsx;

        /// The format of a file's ending, capitals or not.
        public static Optional<Format> of(Path file) {
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            for (Format format : values()) {
                if (name.endsWith("." + format)) {
                    return Optional.of(format);
                }
            }
            return Optional.empty();
        }
    }

    /// What a report is wanted of.
    ///
    /// @param indicators by code or exact name in either language; empty for all
    /// @param from the first period looked at
    /// @param to the last
    public record Scope(List<String> indicators, Optional<Period> from, Optional<Period> to) {
        /// All that the dossier has.
        public static final Scope ALL = new Scope(List.of(), Optional.empty(), Optional.empty());

        public Scope {
            indicators = List.copyOf(indicators);
        }
    }

    /// Writes a report of the dossier as it is, replacing what stood there.
    ///
    /// @return whether there was anything to compare; where not, nothing is written
    public boolean write(
            Dossier dossier,
            Scope scope,
            Language language,
            Format format,
            Path out,
            Progress progress)
            throws WorkbenchException {
        return write(dossier, scope, language, format, Optional.empty(), out, progress);
    }

    /// Writes a report, replacing what stood there.
    ///
    /// @param at the moment that the dossier is of, where that is not now; the title page says it
    /// @return whether there was anything to compare; where not, nothing is written
    public boolean write(
            Dossier dossier,
            Scope scope,
            Language language,
            Format format,
            Optional<Instant> at,
            Path out,
            Progress progress)
            throws WorkbenchException {
        ReportRequest request =
                new ReportRequest(
                        scope.indicators(),
                        scope.from(),
                        scope.to(),
                        language,
                        name(dossier.file()),
                        LocalDate.ofInstant(at.orElseGet(clock::instant), ZoneId.systemDefault()),
                        at.isPresent());
        Optional<OutputFiles.Content> content =
                switch (format) {
                    case docx ->
                            builder.get()
                                    .document(dossier.ledger(), request, progress)
                                    .map(Reports::docx);
                    case pdf ->
                            builder.get()
                                    .document(dossier.ledger(), request, progress)
                                    .map(Reports::pdf);
                    case xlsx ->
                            builder.get()
                                    .book(dossier.ledger(), request, progress)
                                    .map(book -> xlsx(book, progress));
                };
        if (content.isEmpty()) {
            return false;
        }
        progress.checkCancelled();
        progress.at(0, 0, Message.of("publish.writing", String.valueOf(out.getFileName())));
        OutputFiles.write(out, content.get());
        return true;
    }

    private static OutputFiles.Content docx(Document document) {
        return out -> new DocxWriter().write(document, out);
    }

    private static OutputFiles.Content pdf(Document document) {
        return out -> new PdfWriter().write(document, out);
    }

    private static OutputFiles.Content xlsx(ReportBook book, Progress progress) {
        return out -> new ReportWorkbook(book, progress).write(out);
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }
}
