package workbench.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import workbench.edit.ChangeBoundary;
import workbench.edit.JoinSegments;
import workbench.edit.StartSegment;
import workbench.model.Breakdown;
import workbench.model.Message;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Place;
import workbench.model.Segment;
import workbench.model.Series;
import workbench.model.SeriesKey;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Lists the breaks of a dossier's series; begins one, or joins what lies on both sides of one.
/// What is said counts for every series that the options fit.
@picocli.CommandLine.Command(name = "segment")
final class SegmentCommand extends Command {
    private static final List<String> HEADERS =
            List.of(
                    "indicator",
                    "place",
                    "breakdown",
                    "from",
                    "unit",
                    "definition",
                    "denominator",
                    "boundary",
                    "reason",
                    "joined");

    @Parameters(index = "0", paramLabel = "D.dossier")
    private Path dossierFile = Path.of("");

    @Option(names = "--indicator", paramLabel = "X")
    private @Nullable String indicator;

    @Option(names = "--place", paramLabel = "P")
    private @Nullable String place;

    @Option(names = "--breakdown", paramLabel = "B", converter = BreakdownConverter.class)
    private @Nullable Breakdown breakdown;

    @Option(names = "--from", paramLabel = "T", converter = PeriodConverter.class)
    private @Nullable Period from;

    @Option(names = "--join", paramLabel = "T", converter = PeriodConverter.class)
    private @Nullable Period join;

    @Option(names = "--definition", paramLabel = "TEXT")
    private String definition = "";

    @Option(names = "--denominator", paramLabel = "TEXT")
    private String denominator = "";

    @Option(names = "--boundary", paramLabel = "TEXT")
    private String boundary = "";

    @Option(names = "--reason", paramLabel = "TEXT")
    private @Nullable String reason;

    @Option(names = "--format", paramLabel = "csv|json")
    private RowFormat format = RowFormat.csv;

    SegmentCommand(Console console) {
        super(console);
    }

    @Override
    int run() throws WorkbenchException, IOException {
        boolean says = reason != null || !(definition + denominator + boundary).isEmpty();
        if (from != null && join != null || from == null && join == null && says) {
            console.warn(Message.of("cli.segment.both"));
            return ExitCode.WRONG_USAGE;
        }
        if (from == null && join == null) {
            return list();
        }
        if (join != null && !(definition + denominator + boundary).isEmpty()) {
            console.warn(Message.of("cli.segment.only-reason"));
            return ExitCode.WRONG_USAGE;
        }
        if (reason == null || indicator == null && !isOfPlace()) {
            console.warn(Message.of("cli.segment.needs"));
            return ExitCode.WRONG_USAGE;
        }
        try (Dossier dossier = Dossiers.toChange(dossierFile, console)) {
            List<Series> all = dossier.ledger().allSeries();
            List<Series> chosen = all.stream().filter(filter()::fits).toList();
            if (chosen.isEmpty()) {
                console.warn(
                        filter().unknownName(all)
                                .orElseGet(() -> Message.of("cli.segment.none-fits")));
                return ExitCode.WRONG_USAGE;
            }
            return change(dossier, chosen, reason);
        }
    }

    /// Whether it is for all that is counted of a place: a boundary belongs to it and to no
    /// indicator.
    private boolean isOfPlace() {
        return place != null
                && breakdown == null
                && (definition + denominator).isEmpty()
                && (join != null || !boundary.isEmpty());
    }

    private int change(Dossier dossier, List<Series> chosen, String why) throws WorkbenchException {
        if (join != null) {
            console.say(
                    "cli.segment.joined",
                    join.text(),
                    new JoinSegments(dossier).join(chosen, join, why));
        } else if (from != null && indicator == null) {
            Place whose = chosen.getFirst().key().place();
            console.say(
                    "cli.segment.started",
                    from.text(),
                    new ChangeBoundary(dossier)
                            .change(whose, from, boundary, why, console.progress()));
        } else if (from != null) {
            StartSegment.What what = new StartSegment.What(definition, denominator, boundary);
            console.say(
                    "cli.segment.started",
                    from.text(),
                    new StartSegment(dossier).start(chosen, from, what, why));
        }
        return ExitCode.DONE;
    }

    private SeriesFilter filter() {
        return new SeriesFilter(indicator, place, breakdown);
    }

    private int list() throws WorkbenchException, IOException {
        try (Dossier dossier = Dossiers.toRead(dossierFile)) {
            List<Series> all = dossier.ledger().allSeries();
            Optional<Message> unknown = filter().unknownName(all);
            if (unknown.isPresent()) {
                console.warn(unknown.get());
            }
            try (Writer target = console.results();
                    RowFormat.Rows rows = format.start(target, HEADERS)) {
                for (Series series : all) {
                    if (filter().fits(series)) {
                        Collection<Observation> figures =
                                dossier.ledger().current(series.id()).values();
                        add(rows, series.markedBy(figures));
                    }
                }
            }
            return unknown.isPresent() ? ExitCode.NEEDS_A_LOOK : ExitCode.DONE;
        }
    }

    /// Where a series has several segments, all but the first; the reason of one that only the
    /// source marks is its letter, `B`.
    private static void add(RowFormat.Rows rows, Series series) {
        SeriesKey key = series.key();
        for (Segment segment : series.segments().subList(1, series.segments().size())) {
            rows.add(
                    List.of(
                            key.indicator().name().en(),
                            key.place().name().en(),
                            key.breakdown().text(),
                            segment.from().text(),
                            segment.unit().code(),
                            segment.definition(),
                            segment.denominator(),
                            segment.boundary(),
                            segment.reason(),
                            segment.joined()));
        }
    }
}
