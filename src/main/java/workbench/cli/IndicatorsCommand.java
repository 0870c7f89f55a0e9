package workbench.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import workbench.edit.SetIndicators;
import workbench.edit.StartSegment;
import workbench.model.Factor;
import workbench.model.Indicator;
import workbench.model.Message;
import workbench.model.Period;
import workbench.model.WorkbenchException;
import workbench.sheet.SheetFiles;
import workbench.store.Dossier;
import workbench.store.StoredIndicator;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

/// Lists the indicators of a dossier; with `--set`, adds or changes them first.
@picocli.CommandLine.Command(name = "indicators")
final class IndicatorsCommand extends Command {
    private final SheetFiles files;

    @Parameters(index = "0", paramLabel = "D.dossier")
    private Path dossierFile = Path.of("");

    @Option(names = "--set", paramLabel = "FILE.csv")
    private @Nullable Path set;

    @Option(names = "--otherwise-from", paramLabel = "T", converter = PeriodConverter.class)
    private @Nullable Period otherwiseFrom;

    @Option(names = "--denominator", paramLabel = "TEXT")
    private String denominator = "";

    @Option(names = "--boundary", paramLabel = "TEXT")
    private String boundary = "";

    @Option(names = "--reason", paramLabel = "TEXT")
    private @Nullable String reason;

    @Option(names = "--format", paramLabel = "csv|json")
    private RowFormat format = RowFormat.csv;

    IndicatorsCommand(Console console, SheetFiles files) {
        super(console);
        this.files = files;
    }

    @Override
    int run() throws WorkbenchException, IOException {
        boolean says = reason != null || !(denominator + boundary).isEmpty();
        if ((otherwiseFrom != null && set == null) || (says && otherwiseFrom == null)) {
            console.warn(Message.of("cli.indicators.otherwise-needs"));
            return ExitCode.WRONG_USAGE;
        }
        if (set != null) {
            try (Dossier dossier = Dossiers.toChange(dossierFile, console)) {
                List<Indicator> known =
                        dossier.ledger().indicators().stream()
                                .map(StoredIndicator::indicator)
                                .toList();
                List<Indicator> changes = new IndicatorSheet(files).read(set, known);
                change(dossier, changes);
            }
            return ExitCode.DONE;
        }
        try (Dossier dossier = Dossiers.toRead(dossierFile);
                Writer target = console.results();
                RowFormat.Rows rows = format.start(target, IndicatorSheet.HEADERS)) {
            for (StoredIndicator stored : dossier.ledger().indicators()) {
                rows.add(row(stored.indicator()));
            }
        }
        return ExitCode.DONE;
    }

    private void change(Dossier dossier, List<Indicator> changes) throws WorkbenchException {
        SetIndicators setting = new SetIndicators(dossier);
        if (otherwiseFrom == null) {
            int redefined = SetIndicators.redefined(dossier.ledger(), changes).size();
            setting.set(changes);
            console.say("cli.indicators.set", changes.size());
            if (redefined > 0) {
                console.say("cli.indicators.wording", redefined);
            }
            return;
        }
        String why = reason == null ? console.texts().render(usualReason()) : reason;
        StartSegment.What what = new StartSegment.What("", denominator, boundary);
        int broken = setting.set(changes, new SetIndicators.Otherwise(otherwiseFrom, why, what));
        console.say("cli.indicators.set", changes.size());
        console.say("cli.segment.started", otherwiseFrom.text(), broken);
    }

    private Message usualReason() {
        if (!denominator.isBlank()) {
            return Message.of("cli.indicators.otherwise-reason.denominator", denominator);
        }
        return boundary.isBlank()
                ? Message.of("cli.indicators.otherwise-reason")
                : Message.of("cli.indicators.otherwise-reason.boundary", boundary);
    }

    private static List<Object> row(Indicator indicator) {
        return List.of(
                indicator.code(),
                indicator.name().en(),
                indicator.name().fr(),
                indicator.factor().map(Factor::key).orElse(""),
                indicator.unit().code(),
                indicator.direction().key(),
                Numbers.orNone(indicator.target()),
                Numbers.orNone(indicator.targetYear()),
                Numbers.orNone(indicator.limit()),
                Numbers.orNone(indicator.decimals()),
                indicator.definition().en(),
                indicator.source(),
                Numbers.orNone(indicator.baseYear()));
    }
}
