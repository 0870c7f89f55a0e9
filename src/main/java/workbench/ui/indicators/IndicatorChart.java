package workbench.ui.indicators;

import workbench.catalogue.BreakdownWords;
import workbench.catalogue.Texts;
import workbench.chart.AxisStart;
import workbench.chart.ChartResolver;
import workbench.chart.ChartSpec;
import workbench.chart.OneAxis;
import workbench.figure.Figure;
import workbench.figure.Figures;
import workbench.figure.SeriesRef;
import workbench.measure.Track;
import workbench.model.Bilingual;
import workbench.model.Language;
import workbench.model.Period;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// Draws one series among the others of its indicator: it leads, they stay grey behind it.
final class IndicatorChart {
    /// More could not be told apart.
    private static final int MOST_PEERS = 3;

    /// So much of the height that is drawn lies between the ends of two lines at least: each name
    /// stands beside its line then, and no line hides another.
    private static final double APART = 0.08;

    private static final Function<SeriesKey, String> BY_PLACE = key -> key.place().name().en();
    private static final Function<SeriesKey, String> BY_PART = key -> key.breakdown().canonical();

    private final Figures figures;
    private final Language language;
    private final Texts texts;

    IndicatorChart(Figures figures, Language language) {
        this.figures = figures;
        this.language = language;
        this.texts = Texts.of(language);
    }

    /// The picture beside the series, with the others that stand apart from it.
    Details.Picture draw(Board.Entry entry, SeriesRow row) {
        return draw(entry, row, drawn(entry, row));
    }

    /// The picture of some series.
    ///
    /// @param drawn what {@link #drawn} gives
    Details.Picture draw(Board.Entry entry, SeriesRow row, List<SeriesRow> drawn) {
        Optional<Span> span = span(figures.track(row.series()));
        ChartSpec spec =
                new ChartSpec(
                        "indicator",
                        ChartSpec.Kind.LINE,
                        row.indicator().factor(),
                        Bilingual.EMPTY,
                        Bilingual.same(subject(entry, row)),
                        drawn.stream().map(one -> line(one, drawn)).toList(),
                        span.map(all -> all.first().text()).orElse(""),
                        span.map(all -> all.last().text()).orElse(""),
                        false,
                        Bilingual.EMPTY);
        return switch (charts().resolve(spec, all(drawn), language)) {
            case ChartResolver.Outcome.Ready ready ->
                    new Details.Picture.Drawn(
                            row.aim() == SeriesRow.Aim.OTHER_PLACE
                                    ? ready.data().withoutTargets()
                                    : ready.data());
            case ChartResolver.Outcome.NotReady no -> new Details.Picture.None(no.reason());
        };
    }

    /// The same chart for the submission: in both languages, and with the periods to come.
    ///
    /// @param drawn its lines, the one that leads first
    /// @param id by which it is known there
    static ChartSpec toPrint(Figures figures, Board.Entry entry, List<SeriesRow> drawn, String id) {
        SeriesRow row = drawn.getFirst();
        IndicatorChart english = new IndicatorChart(figures, Language.ENGLISH);
        IndicatorChart french = new IndicatorChart(figures, Language.FRENCH);
        return new ChartSpec(
                id,
                ChartSpec.Kind.LINE,
                row.indicator().factor(),
                Bilingual.EMPTY,
                new Bilingual(english.subject(entry, row), french.subject(entry, row)),
                drawn.stream()
                        .map(one -> both(english.line(one, drawn), french.line(one, drawn)))
                        .toList(),
                "",
                "",
                AxisStart.atNought(row.series().key().unit(), english.values(drawn)),
                Bilingual.EMPTY);
    }

    private static ChartSpec.Line both(ChartSpec.Line english, ChartSpec.Line french) {
        return new ChartSpec.Line(
                english.series(),
                new Bilingual(english.label().en(), french.label().fr()),
                english.emphasis());
    }

    private DoubleStream values(List<SeriesRow> rows) {
        return rows.stream()
                .flatMap(row -> figures.track(row.series()).present().stream())
                .flatMapToDouble(point -> point.value().stream());
    }

    /// The lines, the one that leads first.
    ///
    /// @param chosen those that a person wants beside it; empty where nobody said
    List<SeriesRow> drawn(Board.Entry entry, SeriesRow row, Optional<List<SeriesId>> chosen) {
        return chosen.map(
                        ids ->
                                Stream.concat(
                                                Stream.of(row),
                                                ids.stream().flatMap(id -> one(entry, row, id)))
                                        .toList())
                .orElseGet(() -> drawn(entry, row));
    }

    private static Stream<SeriesRow> one(Board.Entry entry, SeriesRow row, SeriesId id) {
        return comparable(entry, row).stream().filter(other -> other.id().equals(id));
    }

    /// What can be drawn beside a series on one axis: of the same unit, by periods of its kind.
    static List<SeriesRow> comparable(Board.Entry entry, SeriesRow row) {
        return entry.series().stream()
                .filter(other -> !other.id().equals(row.id()))
                .filter(other -> other.latestFigure().isPresent())
                .filter(other -> isOnItsAxis(other, row))
                .toList();
    }

    private static boolean isOnItsAxis(SeriesRow other, SeriesRow row) {
        return other.series().key().unit().equals(row.series().key().unit())
                && other.latestPeriod().frequency() == row.latestPeriod().frequency();
    }

    /// The one that leads, and as many of the others as stand apart from it and from each other.
    private List<SeriesRow> drawn(Board.Entry entry, SeriesRow row) {
        List<SeriesRow> peers =
                entry.series().stream()
                        .filter(other -> !other.id().equals(row.id()) && isPeer(other, row))
                        .toList();
        List<Double> ends = new ArrayList<>(List.of(latest(row)));
        if (row.hasTarget()) {
            row.indicator().target().ifPresent(ends::add);
        }
        double[] all =
                DoubleStream.concat(
                                Stream.concat(
                                                ends.stream(),
                                                peers.stream().map(IndicatorChart::latest))
                                        .mapToDouble(Double::doubleValue),
                                values(List.of(row)))
                        .sorted()
                        .toArray();
        double apart = APART * (all[all.length - 1] - all[0]);
        List<SeriesRow> drawn = new ArrayList<>(List.of(row));
        for (SeriesRow peer : peers) {
            double end = latest(peer);
            if (drawn.size() <= MOST_PEERS
                    && ends.stream().allMatch(other -> Math.abs(other - end) >= apart)) {
                drawn.add(peer);
                ends.add(end);
            }
        }
        return drawn;
    }

    /// From the first value of the series that leads to its last: what is drawn and what the title
    /// speaks of. Others are drawn as far as they go along with it.
    ///
    /// @param first the one that begins first, of whatever length
    /// @param last the one that ends last
    private record Span(Period first, Period last) {}

    private static Optional<Span> span(Track track) {
        List<Period> present = track.present().stream().map(Track.Point::period).toList();
        return present.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Span(
                                Collections.min(present, Comparator.comparing(Period::start)),
                                Collections.max(present, Comparator.comparing(Period::end))));
    }

    private ChartResolver charts() {
        return new ChartResolver(figures);
    }

    private static List<Series> all(List<SeriesRow> rows) {
        return rows.stream().map(SeriesRow::series).toList();
    }

    /// Only what has the same unit and the same kind of period can share an axis; only another
    /// place or another part, not both, is told apart in a word.
    private static boolean isPeer(SeriesRow other, SeriesRow row) {
        boolean place = isSame(other, row, BY_PLACE);
        boolean part = isSame(other, row, BY_PART);
        return (place || part) && isOfItsSize(other, row) && isOnItsAxis(other, row);
    }

    private static boolean isOfItsSize(SeriesRow other, SeriesRow row) {
        return OneAxis.holds(latest(row), latest(other));
    }

    private static double latest(SeriesRow row) {
        return row.latestFigure().map(Figure::value).orElse(0.0);
    }

    private ChartSpec.Line line(SeriesRow row, List<SeriesRow> drawn) {
        boolean peers = drawn.size() > 1;
        SeriesKey key = row.series().key();
        return new ChartSpec.Line(
                SeriesRef.of(key),
                peers ? Bilingual.same(label(row, drawn)) : Bilingual.EMPTY,
                peers && row == drawn.getFirst());
    }

    /// What is drawn: the indicator and, where it has several series, the place and part of the one
    /// that leads. Its unit follows, as it does in every chart.
    private String subject(Board.Entry entry, SeriesRow row) {
        String name = row.indicator().name().in(language);
        String part = new RowWords(language).placeAndPart(row);
        return entry.series().size() == 1 || part.isEmpty()
                ? name
                : texts.text("ui.indicators.chart.subject", name, part);
    }

    /// A line is called by what makes it another than those beside it; the one that leads by all in
    /// which any of them is another.
    ///
    /// @param drawn all lines, the one that leads first
    private String label(SeriesRow row, List<SeriesRow> drawn) {
        SeriesRow first = drawn.getFirst();
        List<SeriesRow> others = row == first ? drawn : List.of(row);
        boolean places = others.stream().anyMatch(one -> !isSame(one, first, BY_PLACE));
        boolean parts = others.stream().anyMatch(one -> !isSame(one, first, BY_PART));
        SeriesKey key = row.series().key();
        String place = RowWords.place(key, language);
        String part = BreakdownWords.label(key.breakdown(), language);
        String whole = texts.text("ui.indicators.whole");
        return Stream.of(
                        places && !place.isEmpty() ? place : "",
                        parts ? (part.isEmpty() ? whole : part) : "")
                .filter(words -> !words.isEmpty())
                .collect(
                        Collectors.collectingAndThen(
                                Collectors.joining(", "),
                                words -> words.isEmpty() ? whole : words));
    }

    private static boolean isSame(SeriesRow one, SeriesRow other, Function<SeriesKey, String> of) {
        return of.apply(one.series().key()).equals(of.apply(other.series().key()));
    }
}
