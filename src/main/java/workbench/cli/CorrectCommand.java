package workbench.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import workbench.edit.CorrectFigure;
import workbench.model.Breakdown;
import workbench.model.ImportId;
import workbench.model.Message;
import workbench.model.Observation;
import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.Series;
import workbench.model.SeriesKey;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/// Enters a figure by hand, with the reason for it and perhaps a file that shows it.
@picocli.CommandLine.Command(name = "correct")
final class CorrectCommand extends Command {
    private final Clock clock;

    @Parameters(index = "0", paramLabel = "D.dossier")
    private Path dossierFile = Path.of("");

    @Option(names = "--indicator", required = true, paramLabel = "X")
    private String indicator = "";

    @Option(names = "--place", paramLabel = "P")
    private @Nullable String place;

    @Option(names = "--breakdown", paramLabel = "B", converter = BreakdownConverter.class)
    private @Nullable Breakdown breakdown;

    @Option(names = "--unit", paramLabel = "CODE")
    private @Nullable String unit;

    @Option(
            names = "--period",
            required = true,
            paramLabel = "T",
            converter = PeriodConverter.class)
    private Period period = Period.NONE;

    @Option(names = "--value", paramLabel = "V")
    private @Nullable BigDecimal value;

    @Option(names = "--multiplier", paramLabel = "N")
    private @Nullable Integer multiplier;

    @Option(names = "--missing")
    private boolean missing;

    @Option(names = "--status", paramLabel = "S", converter = StatusConverter.class)
    private @Nullable ObservationStatus status;

    @Option(names = "--reason", required = true, paramLabel = "TEXT")
    private String reason = "";

    @Option(names = "--evidence", paramLabel = "FILE")
    private @Nullable Path evidence;

    CorrectCommand(Console console, Clock clock) {
        super(console);
        this.clock = clock;
    }

    @Override
    int run() throws WorkbenchException {
        if (missing == (value != null)) {
            console.warn(Message.of("cli.correct.value-or-missing"));
            return ExitCode.WRONG_USAGE;
        }
        try (Dossier dossier = Dossiers.toChange(dossierFile, console)) {
            SeriesChoice choice = new SeriesChoice(indicator, place, breakdown, unit);
            List<Series> found = choice.among(dossier.ledger().allSeries());
            if (found.size() != 1) {
                console.warn(choice.unclear(found, dossier.ledger().allSeries()));
                return ExitCode.WRONG_USAGE;
            }
            Series series = found.getFirst();
            NavigableMap<Period, Observation> current = dossier.ledger().current(series.id());
            Optional<Observation> before = Optional.ofNullable(current.get(period));
            CorrectFigure.Told told =
                    new CorrectFigure.Told(
                            Optional.ofNullable(value), multiplier(current, before), status());
            ImportId id =
                    new CorrectFigure(dossier)
                            .correct(
                                    series.id(),
                                    period,
                                    told,
                                    new CorrectFigure.Because(
                                            reason, Optional.ofNullable(evidence)),
                                    clock.instant());
            say(series.key(), told, before, id);
            return ExitCode.DONE;
        }
    }

    private ObservationStatus status() {
        if (status != null) {
            return status;
        }
        return missing ? ObservationStatus.MISSING : ObservationStatus.NORMAL;
    }

    /// As the figure has it that is corrected, else as the latest of the series: who types a value
    /// in the place of one that they see listed types it in the same thousands.
    private int multiplier(
            NavigableMap<Period, Observation> current, Optional<Observation> before) {
        if (multiplier != null) {
            return multiplier;
        }
        return before.map(Observation::multiplier)
                .orElseGet(
                        () -> current.isEmpty() ? 0 : current.lastEntry().getValue().multiplier());
    }

    private void say(
            SeriesKey key, CorrectFigure.Told told, Optional<Observation> before, ImportId id) {
        String old = before.map(CorrectCommand::shown).orElse("–");
        String now = told.value().map(BigDecimal::toPlainString).map(Numbers::said).orElse("–");
        console.say(
                told.multiplier() == 0 ? "cli.correct.done" : "cli.correct.done.scaled",
                key.indicator().name(),
                period.text(),
                old,
                now,
                Long.toString(id.value()),
                Integer.toString(told.multiplier()));
    }

    private static String shown(Observation figure) {
        return figure.isMissing() ? "–" : Numbers.said(Numbers.plain(figure.value().getAsDouble()));
    }
}
