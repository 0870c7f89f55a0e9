package workbench.chart;

import workbench.catalogue.BreakdownWords;
import workbench.catalogue.IllustrativeWords;
import workbench.catalogue.PeriodRuns;
import workbench.catalogue.Texts;
import workbench.catalogue.UnitBeside;
import workbench.catalogue.ValueFormat;
import workbench.figure.Figure;
import workbench.figure.FigureRef;
import workbench.figure.Figures;
import workbench.figure.Illustrative;
import workbench.figure.Resolution;
import workbench.figure.ShownDecimals;
import workbench.figure.SourceName;
import workbench.measure.Track;
import workbench.model.CellRef;
import workbench.model.Indicator;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Series;
import workbench.model.SeriesKey;
import workbench.model.Unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Gives a chart's spec its numbers, from the dossier as it is now.
public final class ChartResolver {
    private final Figures figures;
    private final Predicate<SeriesKey> aimed;

    /// With the target of whatever indicator is drawn.
    public ChartResolver(Figures figures) {
        this(figures, _ -> true);
    }

    /// @param aimed whether the target of its indicator is held against a series
    public ChartResolver(Figures figures, Predicate<SeriesKey> aimed) {
        this.figures = figures;
        this.aimed = aimed;
    }

    /// What a spec becomes.
    public sealed interface Outcome {
        /// A chart to draw.
        ///
        /// @param figures one list a line: its first and its last figure, which are labelled
        record Ready(ChartData data, List<List<Figure>> figures) implements Outcome {}

        /// No chart, and why.
        record NotReady(Message reason) implements Outcome {}
    }

    public Outcome resolve(ChartSpec spec, Language language) {
        List<Series> found = new ArrayList<>();
        for (ChartSpec.Line line : spec.lines()) {
            Optional<Series> series = figures.find(line.series());
            if (series.isEmpty()) {
                return new Outcome.NotReady(
                        Message.of(
                                "figure.no-series",
                                line.series().indicatorName(),
                                line.series().place()));
            }
            found.add(series.get());
        }
        return resolve(spec, found, language);
    }

    /// The same where the series are known already, which no reference in words can confuse.
    ///
    /// @param series one a line of the spec, in its order
    public Outcome resolve(ChartSpec spec, List<Series> series, Language language) {
        List<ChartData.Line> lines = new ArrayList<>();
        List<List<Figure>> labelled = new ArrayList<>();
        List<Observation> shown = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            ChartSpec.Line line = spec.lines().get(i);
            Series one = series.get(i);
            if (!series.getFirst().key().unit().equals(one.key().unit())) {
                return new Outcome.NotReady(
                        Message.of("figure.two-units", line.series().indicatorName()));
            }
            List<Observation> within =
                    figures.observations(one).stream()
                            .filter(observation -> isWithin(spec, observation.period()))
                            .toList();
            shown.addAll(within);
            labelled.add(ends(one, within));
            lines.add(
                    new ChartData.Line(
                            label(line, one, language), line.emphasis(), points(one, within)));
        }
        if (series.isEmpty() || shown.stream().allMatch(Observation::isMissing)) {
            return new Outcome.NotReady(Message.of("figure.nothing-to-draw"));
        }
        return new Outcome.Ready(data(spec, language, series, lines, shown), List.copyOf(labelled));
    }

    /// How many series a chart leaves out that it could draw: of the indicators that it draws, in
    /// their unit, with two values at least in its periods.
    public int leftOut(ChartSpec spec) {
        List<Series> drawn =
                spec.lines().stream()
                        .flatMap(line -> figures.find(line.series()).stream())
                        .toList();
        return (int)
                drawn.stream()
                        .flatMap(one -> figures.ofSameIndicator(one).stream())
                        .distinct()
                        .filter(one -> !drawn.contains(one))
                        .filter(one -> one.key().unit().equals(drawn.getFirst().key().unit()))
                        .filter(one -> hasCourse(one, spec))
                        .count();
    }

    private boolean hasCourse(Series series, ChartSpec spec) {
        return figures.observations(series).stream()
                        .filter(one -> !one.isMissing() && isWithin(spec, one.period()))
                        .limit(2)
                        .count()
                == 2;
    }

    private String headline(ChartSpec spec, List<Series> series, Language language) {
        if (!spec.headline().isEmpty()) {
            return spec.headline().in(language);
        }
        Series leads = series.get(spec.lead().map(spec.lines()::indexOf).orElse(0));
        return new CourseHeadline(language)
                .of(figures.track(leads), period -> isWithin(spec, period));
    }

    private ChartData data(
            ChartSpec spec,
            Language language,
            List<Series> series,
            List<ChartData.Line> lines,
            List<Observation> shown) {
        Texts texts = Texts.of(language);
        Series first = series.getFirst();
        Unit unit = first.key().unit();
        String subtitle = spec.subtitle().in(language);
        String unitName = UnitBeside.of(subtitle, unit.name().in(language));
        String said = spec.note().in(language);
        String invented =
                IllustrativeWords.saidIn(said) && allIllustrate(lines)
                        ? ""
                        : illustrative(lines, texts);
        ChartData data =
                new ChartData(
                        spec.id(),
                        language,
                        spec.factor(),
                        headline(spec, series, language),
                        unitName.isEmpty()
                                ? subtitle
                                : texts.text("figure.subtitle-with-unit", subtitle, unitName),
                        lines,
                        unit,
                        ShownDecimals.of(first.key(), shown),
                        targets(spec, series, lines, subtitle, language),
                        spec.fromZero(),
                        source(shown, texts, language),
                        Stream.of(said, invented, BreakNote.of(lines, language))
                                .filter(words -> !words.isEmpty())
                                .collect(Collectors.joining(" ")),
                        "");
        return data.withAltText(AltText.of(data));
    }

    /// What is said where all of the values that are shown only illustrate, or which of them do;
    /// empty where none does. A chart whose own note says it of all needs no more words; where it
    /// is so of some, the sign that tells these from the others needs its meaning.
    private static String illustrative(List<ChartData.Line> lines, Texts texts) {
        if (points(lines).noneMatch(ChartData.Point::illustrative)) {
            return "";
        }
        if (allIllustrate(lines)) {
            return texts.text("figure.illustrative");
        }
        Map<String, List<String>> whose = new LinkedHashMap<>();
        for (ChartData.Line line : lines) {
            String which = illustrative(line, texts.language());
            if (!which.isEmpty()) {
                whose.computeIfAbsent(which, _ -> new ArrayList<>()).add(line.label());
            }
        }
        boolean alike =
                whose.size() == 1 && whose.values().iterator().next().size() == lines.size();
        return texts.text(
                "figure.illustrative.some",
                alike
                        ? whose.keySet().iterator().next()
                        : whose.entrySet().stream()
                                .map(one -> String.join(", ", one.getValue()) + " " + one.getKey())
                                .collect(Collectors.joining("; ")));
    }

    private static boolean allIllustrate(List<ChartData.Line> lines) {
        return points(lines).allMatch(ChartData.Point::illustrative);
    }

    private static Stream<ChartData.Point> points(List<ChartData.Line> lines) {
        return lines.stream().flatMap(line -> line.points().stream());
    }

    /// The periods of a line whose values only illustrate.
    private static String illustrative(ChartData.Line line, Language language) {
        return PeriodRuns.of(
                line.points().stream()
                        .filter(ChartData.Point::illustrative)
                        .map(ChartData.Point::period)
                        .toList(),
                line.points().stream().map(ChartData.Point::period).toList(),
                language);
    }

    private static boolean isWithin(ChartSpec spec, Period period) {
        String from = spec.from();
        String to = spec.to();
        boolean after =
                Period.parse(from)
                        .filter(first -> !first.equals(Period.NONE))
                        .map(first -> !period.start().isBefore(first.start()))
                        .orElse(true);
        boolean before =
                Period.parse(to)
                        .filter(last -> !last.equals(Period.NONE))
                        .map(last -> !period.end().isAfter(last.end()))
                        .orElse(true);
        return after && before;
    }

    /// The figures that a line's two labels show.
    private List<Figure> ends(Series series, List<Observation> within) {
        List<Observation> present =
                within.stream().filter(observation -> !observation.isMissing()).toList();
        if (present.isEmpty()) {
            return List.of();
        }
        List<Figure> ends = new ArrayList<>();
        Set<Period> periods = new LinkedHashSet<>();
        periods.add(present.getFirst().period());
        periods.add(present.getLast().period());
        for (Period period : periods) {
            if (figures.resolve(series, FigureRef.Kind.VALUE, period, Period.NONE)
                    instanceof Resolution.Resolved(var figure)) {
                ends.add(figure);
            }
        }
        return ends;
    }

    private List<ChartData.Point> points(Series series, List<Observation> within) {
        Track track = figures.track(series);
        List<ChartData.Point> points = new ArrayList<>();
        for (int i = 0; i < within.size(); i++) {
            Observation observation = within.get(i);
            Optional<Track.Break> cut =
                    i == 0
                            ? Optional.empty()
                            : track.breakBetween(within.get(i - 1).period(), observation.period());
            points.add(
                    new ChartData.Point(
                            observation.period(),
                            observation.scaled(),
                            observation.status(),
                            cut.isPresent(),
                            cut.map(Track.Break::reason).orElse(""),
                            Illustrative.is(observation)));
        }
        return points;
    }

    private static String label(ChartSpec.Line line, Series series, Language language) {
        if (!line.label().isEmpty()) {
            return line.label().in(language);
        }
        String breakdown = BreakdownWords.label(series.key().breakdown(), language);
        return breakdown.isEmpty() ? series.key().place().name().in(language) : breakdown;
    }

    /// The target of each indicator that is drawn; where there are several indicators, each target
    /// says whose it is, also where only one of them has any.
    private List<ChartData.Target> targets(
            ChartSpec spec,
            List<Series> series,
            List<ChartData.Line> lines,
            String subtitle,
            Language language) {
        Map<Indicator, String> whose = new LinkedHashMap<>();
        for (int i = 0; i < series.size(); i++) {
            whose.putIfAbsent(series.get(i).key().indicator(), lines.get(i).label());
        }
        boolean several = whose.size() > 1;
        if (several && Set.copyOf(whose.values()).size() < whose.size()) {
            // Lines that are called by their place do not tell the indicators apart.
            whose.replaceAll((indicator, _) -> indicator.name().in(language));
        }
        Unit unit = series.getFirst().key().unit();
        whose.keySet()
                .removeIf(
                        one ->
                                one.target().isEmpty()
                                        || !isDrawnIn(one, unit, series)
                                        || !aimed.test(leading(one, spec, series)));
        return whose.entrySet().stream()
                .map(
                        one ->
                                target(
                                        one.getKey(),
                                        unit,
                                        several ? one.getValue() : "",
                                        subtitle,
                                        language))
                .toList();
    }

    /// The series of an indicator that a chart is about: the others stand beside it.
    private static SeriesKey leading(Indicator indicator, ChartSpec spec, List<Series> series) {
        List<Integer> of =
                IntStream.range(0, series.size())
                        .filter(i -> series.get(i).key().indicator().equals(indicator))
                        .boxed()
                        .toList();
        int leads =
                of.stream()
                        .filter(i -> spec.lines().get(i).emphasis())
                        .findFirst()
                        .orElse(of.getFirst());
        return series.get(leads).key();
    }

    /// Whether a target is said in the unit of the axis.
    private static boolean isDrawnIn(Indicator indicator, Unit axis, List<Series> series) {
        return series.stream()
                .map(Series::key)
                .filter(key -> key.indicator().equals(indicator))
                .anyMatch(key -> key.unit().code().equals(axis.code()) && key.isInOwnUnit());
    }

    /// @param unit of the axis
    /// @param whose where there are others; else empty
    /// @param subtitle words over the chart, which may have said the unit
    private static ChartData.Target target(
            Indicator indicator, Unit unit, String whose, String subtitle, Language language) {
        double target = indicator.target().orElseThrow();
        String value =
                UnitBeside.value(subtitle, target, unit, writtenDecimals(target, unit), language);
        String year =
                indicator.targetYear().isPresent()
                        ? Integer.toString(indicator.targetYear().getAsInt())
                        : "";
        String label =
                Texts.of(language)
                        .text(
                                year.isEmpty() ? "figure.target" : "figure.target-by",
                                value,
                                year,
                                whose.isEmpty() ? "one" : "several",
                                whose);
        return new ChartData.Target(target, label);
    }

    /// As many as it takes to print the target exactly: 99.5 % is not 100 %.
    private static int writtenDecimals(double target, Unit unit) {
        int scale = BigDecimal.valueOf(target).stripTrailingZeros().scale();
        return unit.printedDecimals(scale);
    }

    /// The line at the foot: each file with its sheet, and the day of the latest import.
    private static String source(List<Observation> shown, Texts texts, Language language) {
        Set<String> places = new LinkedHashSet<>();
        for (Observation observation : shown) {
            String file = SourceName.of(observation, language);
            String sheet = observation.provenance().cell().map(CellRef::sheet).orElse("");
            places.add(sheet.isEmpty() ? file : texts.text("figure.file-and-sheet", file, sheet));
        }
        String imported =
                shown.stream()
                        .map(observation -> observation.vintage().day())
                        .max(Comparator.naturalOrder())
                        .map(day -> ValueFormat.date(day, language))
                        .orElse("");
        return texts.text("figure.source", String.join("; ", places), imported);
    }
}
