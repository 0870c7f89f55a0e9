package workbench.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import workbench.model.CellRef;
import workbench.model.Message;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Series;
import workbench.model.WorkbenchException;
import workbench.publish.OutputFiles;
import workbench.publish.RowsWorkbook;
import workbench.store.Dossier;
import workbench.store.ObservationQuery;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Prints the figures of a dossier: the current ones, or those known at a moment.
@picocli.CommandLine.Command(name = "observations")
final class ObservationsCommand extends Command {
    private static final List<String> HEADERS =
            List.of(
                    "indicator",
                    "place",
                    "breakdown",
                    "period",
                    "value",
                    "status",
                    "unit",
                    "vintage",
                    "source_file",
                    "sheet",
                    "cell",
                    "raw",
                    "multiplier",
                    "derived",
                    "source_label");

    /// The forms in which observations are written.
    @SuppressWarnings("ImmutableEnumChecker")
    enum Form {
        csv("csv"),
        json("json"),
        sdmx_csv("sdmx-csv"),
        xlsx("xlsx");

        private final String word;

        Form(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    @Parameters(index = "0", paramLabel = "D.dossier")
    private Path dossierFile = Path.of("");

    @Option(names = "--indicator", paramLabel = "X")
    private @Nullable String indicator;

    @Option(names = "--place", paramLabel = "P")
    private @Nullable String place;

    @Option(names = "--from", paramLabel = "Y", converter = PeriodConverter.class)
    private @Nullable Period from;

    @Option(names = "--to", paramLabel = "Y", converter = PeriodConverter.class)
    private @Nullable Period to;

    @Option(names = "--as-of", paramLabel = "WHEN|EDITION", converter = AsOf.Converter.class)
    private @Nullable AsOf asOf;

    @Option(names = "--format", paramLabel = "csv|json|sdmx-csv|xlsx")
    private Form format = Form.csv;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    ObservationsCommand(Console console) {
        super(console);
    }

    @Override
    int run() throws WorkbenchException, IOException {
        if (format == Form.xlsx && out == null) {
            console.warn(Message.of("cli.observations.needs-out"));
            return ExitCode.WRONG_USAGE;
        }
        ObservationQuery query =
                new ObservationQuery(
                        Optional.ofNullable(indicator),
                        Optional.ofNullable(place),
                        Optional.ofNullable(from),
                        Optional.ofNullable(to),
                        asOf instanceof AsOf.Moment(var at)
                                ? Optional.of(at)
                                : Optional.<Instant>empty());
        try (Dossier dossier = Dossiers.toRead(dossierFile)) {
            return asOf instanceof AsOf.Edition(var name)
                    ? EditionChoice.asItWas(dossier, name, console, (past, _) -> print(past, query))
                    : print(dossier, query);
        }
    }

    private int print(Dossier dossier, ObservationQuery query)
            throws WorkbenchException, IOException {
        Optional<Message> unknown =
                new SeriesFilter(indicator, place).unknownName(dossier.ledger().allSeries());
        if (unknown.isPresent()) {
            console.warn(unknown.get());
        }
        if (out == null) {
            try (Writer target = console.results()) {
                write(dossier, query, target);
            }
        } else if (format == Form.xlsx) {
            OutputFiles.write(out, stream -> workbook(dossier, query).write(stream));
        } else {
            OutputFiles.write(
                    out,
                    stream -> {
                        Writer target = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
                        write(dossier, query, target);
                        target.flush();
                    });
        }
        return unknown.isPresent() ? ExitCode.NEEDS_A_LOOK : ExitCode.DONE;
    }

    private void write(Dossier dossier, ObservationQuery query, Writer target) {
        if (format == Form.sdmx_csv) {
            SdmxCsv.write(dossier.ledger(), query, target);
            return;
        }
        RowFormat rowFormat = format == Form.json ? RowFormat.json : RowFormat.csv;
        try (RowFormat.Rows rows = rowFormat.start(target, HEADERS)) {
            dossier.ledger()
                    .observations(
                            query, (series, observation) -> rows.add(row(series, observation)));
        }
    }

    private static RowsWorkbook workbook(Dossier dossier, ObservationQuery query) {
        List<List<?>> rows = new ArrayList<>();
        dossier.ledger()
                .observations(query, (series, observation) -> rows.add(row(series, observation)));
        return new RowsWorkbook("observations", HEADERS, rows);
    }

    private static List<Object> row(Series series, Observation observation) {
        Optional<CellRef> cell = observation.provenance().cell();
        return List.of(
                series.key().indicator().name().en(),
                series.key().place().name().en(),
                series.key().breakdown().text(),
                observation.period().text(),
                Numbers.orNone(observation.value()),
                observation.status().letters(),
                series.key().unit().code(),
                observation.vintage().day().toString(),
                observation.provenance().sourceFile(),
                cell.map(CellRef::sheet).orElse(""),
                cell.map(CellRef::a1).orElse(""),
                observation.provenance().raw(),
                observation.multiplier(),
                observation.derived(),
                observation.provenance().sourceLabel());
    }
}
