package workbench.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import workbench.model.Message;
import workbench.model.Period;
import workbench.model.Series;
import workbench.model.WorkbenchException;
import workbench.publish.Reports;
import workbench.store.Dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes the analyst's year-over-year report of a dossier.
@picocli.CommandLine.Command(name = "report")
final class ReportCommand extends Command {
    private final Reports reports;

    @Parameters(index = "0", paramLabel = "D.dossier")
    private Path dossierFile = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE.(docx|xlsx|pdf)")
    private Path out = Path.of("");

    @Option(names = "--indicator", paramLabel = "X")
    private List<String> indicators = new ArrayList<>();

    @Option(names = "--from", paramLabel = "Y", converter = PeriodConverter.class)
    private @Nullable Period from;

    @Option(names = "--to", paramLabel = "Y", converter = PeriodConverter.class)
    private @Nullable Period to;

    @Option(names = "--as-of", paramLabel = "WHEN|EDITION", converter = AsOf.Converter.class)
    private @Nullable AsOf asOf;

    ReportCommand(Console console, Reports reports) {
        super(console);
        this.reports = reports;
    }

    @Override
    int run() throws WorkbenchException, IOException {
        Optional<Reports.Format> format = Reports.Format.of(out);
        if (format.isEmpty()) {
            console.warn(Message.of("cli.report.unknown-format", out.toString()));
            return ExitCode.WRONG_USAGE;
        }
        if (indicators.stream().anyMatch(String::isBlank)) {
            console.warn(Message.of("cli.report.no-indicator"));
            return ExitCode.WRONG_USAGE;
        }
        if (from != null && to != null && from.start().isAfter(to.end())) {
            console.warn(Message.of("cli.report.order", from.text(), to.text()));
            return ExitCode.WRONG_USAGE;
        }
        try (Dossier dossier = Dossiers.toRead(dossierFile)) {
            return switch (asOf) {
                case null -> write(dossier, format.get(), Optional.empty());
                case AsOf.Edition(var name) ->
                        EditionChoice.asItWas(
                                dossier,
                                name,
                                console,
                                (past, edition) ->
                                        write(past, format.get(), Optional.of(edition.at())));
                case AsOf.Moment(var at) -> {
                    long entry = dossier.lastEntry(at);
                    try (Dossier past = dossier.asItWas(entry, console.progress())) {
                        yield write(past, format.get(), Optional.of(at));
                    }
                }
            };
        }
    }

    /// @param at the moment that the dossier is of, where that is not now
    private int write(Dossier dossier, Reports.Format format, Optional<Instant> at)
            throws WorkbenchException {
        Optional<Message> unknown = unknownIndicator(dossier.ledger().allSeries());
        if (unknown.isPresent()) {
            console.warn(unknown.get());
            return ExitCode.WRONG_USAGE;
        }
        boolean written =
                reports.write(
                        dossier,
                        new Reports.Scope(
                                indicators, Optional.ofNullable(from), Optional.ofNullable(to)),
                        console.language(),
                        format,
                        at,
                        out,
                        console.progress());
        if (!written) {
            console.warn(Message.of("cli.report.nothing"));
            return ExitCode.NEEDS_A_LOOK;
        }
        console.say("cli.report.done", out.toString());
        return ExitCode.DONE;
    }

    /// A report that left one of the names out without a word would be taken for the whole.
    private Optional<Message> unknownIndicator(List<Series> all) {
        return indicators.stream()
                .map(name -> new SeriesFilter(name, null).unknownName(all))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
