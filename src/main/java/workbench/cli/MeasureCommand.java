package workbench.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import workbench.figure.Figures;
import workbench.measure.Cagr;
import workbench.measure.Change;
import workbench.measure.Goal;
import workbench.measure.Progress;
import workbench.measure.Result;
import workbench.measure.Track;
import workbench.model.Message;
import workbench.model.Period;
import workbench.model.Series;
import workbench.model.SeriesKey;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Computes a measure of every series that fits.
@picocli.CommandLine.Command(name = "measure")
final class MeasureCommand extends Command {
    private static final List<String> HEADERS =
            List.of(
                    "indicator",
                    "place",
                    "breakdown",
                    "measure",
                    "from",
                    "to",
                    "value",
                    "unit",
                    "absolute",
                    "score",
                    "status",
                    "low",
                    "high",
                    "p",
                    "n",
                    "reason");

    private static final Set<String> BUILT = Set.of("change", "cagr", "progress");

    @Parameters(index = "0", paramLabel = "D.dossier")
    private Path dossierFile = Path.of("");

    @Option(names = "--measure", required = true, paramLabel = "M")
    private String measure = "";

    @Option(names = "--indicator", paramLabel = "X")
    private @Nullable String indicator;

    @Option(names = "--place", paramLabel = "P")
    private @Nullable String place;

    @Option(names = "--base", paramLabel = "Y", converter = PeriodConverter.class)
    private @Nullable Period base;

    @Option(names = "--from", paramLabel = "Y", converter = PeriodConverter.class)
    private @Nullable Period from;

    @Option(names = "--to", paramLabel = "Y", converter = PeriodConverter.class)
    private @Nullable Period to;

    @Option(names = "--method", paramLabel = "NAME")
    private @Nullable String method;

    @Option(names = "--per", paramLabel = "INDICATOR")
    private @Nullable String per;

    @Option(names = "--against", paramLabel = "WHAT")
    private @Nullable String against;

    @Option(names = "--every")
    private boolean every;

    @Option(names = "--format", paramLabel = "csv|json")
    private RowFormat format = RowFormat.csv;

    MeasureCommand(Console console) {
        super(console);
    }

    @Override
    int run() throws WorkbenchException, IOException {
        String missing =
                !BUILT.contains(measure)
                        ? measure
                        : method != null && !method.equals("statcan")
                                ? "--method " + method
                                : per != null ? "--per" : against != null ? "--against" : "";
        if (!missing.isEmpty()) {
            console.warn(Message.of("cli.not-yet", missing));
            return ExitCode.WRONG_USAGE;
        }
        try (Dossier dossier = Dossiers.toRead(dossierFile);
                Writer target = console.results();
                RowFormat.Rows rows = format.start(target, HEADERS)) {
            Figures figures = new Figures(dossier.ledger());
            SeriesFilter filter = new SeriesFilter(indicator, place);
            Optional<Message> unknown = filter.unknownName(figures.all());
            if (unknown.isPresent()) {
                console.warn(unknown.get());
                return ExitCode.NEEDS_A_LOOK;
            }
            for (Series series : figures.all()) {
                if (!filter.fits(series)) {
                    continue;
                }
                Track whole = figures.track(series);
                if (whole.points().isEmpty()) {
                    // All its imports are withdrawn.
                    continue;
                }
                Track track = cut(whole);
                for (Result result : results(series, track)) {
                    rows.add(row(series, figures.explained(series, track, result)));
                }
            }
        }
        return ExitCode.DONE;
    }

    private Track cut(Track track) {
        Period first = from != null ? from : base;
        return new Track(
                track.points().stream()
                        .filter(
                                point ->
                                        (first == null || point.period().compareTo(first) >= 0)
                                                && (to == null
                                                        || point.period().end().compareTo(to.end())
                                                                <= 0))
                        .toList(),
                track.unit(),
                track.breaks());
    }

    private List<Result> results(Series series, Track track) {
        if (!every) {
            return List.of(one(series, track));
        }
        if (measure.equals("change")) {
            return Change.steps(track);
        }
        List<Result> steps = new ArrayList<>();
        List<Track.Point> present = track.present();
        for (int i = 2; i <= present.size(); i++) {
            steps.add(one(series, new Track(present.subList(0, i), track.unit(), track.breaks())));
        }
        return steps;
    }

    private Result one(Series series, Track track) {
        return switch (measure) {
            case "change" ->
                    base == null ? Change.last(track) : Change.between(track, base, last(track));
            case "cagr" -> Cagr.of(track);
            default -> Progress.of(track, goal(series.key()));
        };
    }

    private static Period last(Track track) {
        return track.present().isEmpty() ? Period.NONE : track.present().getLast().period();
    }

    private Goal goal(SeriesKey of) {
        Goal own = Goal.of(of);
        return base == null
                ? own
                : new Goal(
                        own.direction(),
                        own.target(),
                        own.targetYear(),
                        own.limit(),
                        OptionalInt.of(base.start().getYear()));
    }

    private List<Object> row(Series series, Result result) {
        List<Object> row = new ArrayList<>();
        row.add(series.key().indicator().name().en());
        row.add(series.key().place().name().en());
        row.add(series.key().breakdown().text());
        row.add(measure);
        switch (result) {
            case Result.Computed computed -> {
                row.add(computed.from().text());
                row.add(computed.to().text());
                row.add(computed.value());
                row.add(computed.unit().code());
                row.add(Numbers.orNone(computed.absolute()));
                row.add(computed.grade().<Object>map(Result.Grade::score).orElse(Numbers.NONE));
                row.add(
                        computed.grade()
                                .map(Result.Grade::status)
                                .map(MeasureCommand::key)
                                .orElse(""));
                row.addAll(List.of(Numbers.NONE, Numbers.NONE, Numbers.NONE, computed.n(), ""));
            }
            case Result.NotComputable no -> {
                row.addAll(List.of("", "", Numbers.NONE, "", Numbers.NONE, Numbers.NONE, ""));
                row.addAll(Collections.nCopies(4, Numbers.NONE));
                row.add(console.texts().render(no.reason()));
            }
        }
        return row;
    }

    private static String key(Result.Status status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
