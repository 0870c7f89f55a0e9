package workbench.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import workbench.model.Breakdown;
import workbench.model.CellRef;
import workbench.model.ImportId;
import workbench.model.Message;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Series;
import workbench.model.SeriesKey;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.ImportRecord;
import workbench.store.Ledger;
import workbench.store.SourceRecord;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Prints what every import told of figures, oldest first, whether it stands or not.
@picocli.CommandLine.Command(name = "history")
final class HistoryCommand extends Command {
    private static final List<String> HEADERS =
            List.of(
                    "indicator",
                    "place",
                    "breakdown",
                    "period",
                    "value",
                    "status",
                    "multiplier",
                    "counts",
                    "import",
                    "when",
                    "who",
                    "state",
                    "source_file",
                    "sheet",
                    "cell",
                    "raw",
                    "source_label",
                    "evidence");

    @Parameters(index = "0", paramLabel = "D.dossier")
    private Path dossierFile = Path.of("");

    @Option(names = "--indicator", required = true, paramLabel = "X")
    private String indicator = "";

    @Option(names = "--place", paramLabel = "P")
    private @Nullable String place;

    @Option(names = "--breakdown", paramLabel = "B", converter = BreakdownConverter.class)
    private @Nullable Breakdown breakdown;

    @Option(names = "--period", paramLabel = "T", converter = PeriodConverter.class)
    private @Nullable Period period;

    @Option(names = "--format", paramLabel = "csv|json")
    private RowFormat format = RowFormat.csv;

    HistoryCommand(Console console) {
        super(console);
    }

    @Override
    int run() throws WorkbenchException, IOException {
        try (Dossier dossier = Dossiers.toRead(dossierFile);
                Writer target = console.results();
                RowFormat.Rows rows = format.start(target, HEADERS)) {
            SeriesFilter filter = new SeriesFilter(indicator, place, breakdown);
            List<Series> all = dossier.ledger().allSeries();
            Optional<Message> unknown = filter.unknownName(all);
            if (unknown.isPresent()) {
                console.warn(unknown.get());
                return ExitCode.NEEDS_A_LOOK;
            }
            Sources sources = Sources.of(dossier);
            int told = 0;
            for (Series series : all) {
                if (filter.fits(series)) {
                    told += add(rows, dossier.ledger(), series, sources);
                }
            }
            if (told == 0) {
                console.warn(Message.of("cli.history.none"));
                return ExitCode.NEEDS_A_LOOK;
            }
        }
        return ExitCode.DONE;
    }

    /// The imports of a dossier by their number, and who made them.
    private record Sources(Map<ImportId, ImportRecord> imports, Makers makers) {
        static Sources of(Dossier dossier) {
            Map<ImportId, ImportRecord> imports = new HashMap<>();
            dossier.ledger().imports().forEach(one -> imports.put(one.id(), one));
            return new Sources(imports, Makers.of(dossier.log()));
        }

        ImportRecord of(Observation told) {
            ImportRecord record = imports.get(told.importId());
            if (record == null) {
                throw new IllegalStateException("no import " + told.importId());
            }
            return record;
        }
    }

    /// @return how many rows there were
    private int add(RowFormat.Rows rows, Ledger ledger, Series series, Sources sources) {
        int added = 0;
        for (Map.Entry<Period, List<Observation>> one : ledger.history(series.id()).entrySet()) {
            if (period == null || period.equals(one.getKey())) {
                List<Observation> told = one.getValue();
                Optional<Observation> counts =
                        told.stream()
                                .filter(from -> sources.of(from).current())
                                .reduce((_, later) -> later);
                for (Observation each : told) {
                    boolean current = counts.filter(each::equals).isPresent();
                    rows.add(row(series.key(), each, current, sources));
                }
                added += told.size();
            }
        }
        return added;
    }

    private static List<Object> row(
            SeriesKey key, Observation told, boolean counts, Sources sources) {
        ImportRecord record = sources.of(told);
        Optional<CellRef> cell = told.provenance().cell();
        return List.of(
                key.indicator().name().en(),
                key.place().name().en(),
                key.breakdown().text(),
                told.period().text(),
                Numbers.orNone(told.value()),
                told.status().letters(),
                told.multiplier(),
                counts,
                told.importId().value(),
                told.vintage().at().toString(),
                sources.makers().of(record),
                record.current() ? "current" : "withdrawn",
                told.provenance().sourceFile(),
                cell.map(CellRef::sheet).orElse(""),
                cell.map(CellRef::a1).orElse(""),
                told.provenance().raw(),
                told.provenance().sourceLabel(),
                record.source().kind() == SourceRecord.Kind.HAND ? record.source().name() : "");
    }
}
