package workbench.ui.indicators;

import workbench.catalogue.BreakdownWords;
import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.chart.ChartResolver;
import workbench.chart.ChartSpec;
import workbench.figure.Figures;
import workbench.figure.SeriesRef;
import workbench.measure.Change;
import workbench.measure.Result;
import workbench.measure.Track;
import workbench.model.Bilingual;
import workbench.model.Language;
import workbench.model.Period;
import workbench.model.Series;
import workbench.model.SeriesKey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Draws one series among the others of its indicator: it leads, they stay grey behind it.
final class IndicatorChart {
    /// More could not be told apart.
    private static final int MOST_PEERS = 4;

    private final Figures figures;
    private final Language language;
    private final Texts texts;

    IndicatorChart(Figures figures, Language language) {
        this.figures = figures;
        this.language = language;
        this.texts = Texts.of(language);
    }

    Details.Picture draw(Board.Entry entry, SeriesRow row) {
        List<SeriesRow> drawn = new ArrayList<>(List.of(row));
        entry.series().stream()
                .filter(other -> !other.id().equals(row.id()) && isPeer(other, row))
                .limit(MOST_PEERS)
                .forEach(drawn::add);
        boolean peers = drawn.size() > 1;
        Series series = row.series();
        Optional<Span> span = span(figures.track(series));
        ChartSpec spec =
                new ChartSpec(
                        "indicator",
                        ChartSpec.Kind.LINE,
                        row.indicator().factor(),
                        Bilingual.same(headline(series)),
                        Bilingual.same(row.indicator().name().in(language)),
                        drawn.stream().map(one -> line(one, row, peers)).toList(),
                        span.map(all -> all.first().text()).orElse(""),
                        span.map(all -> all.last().text()).orElse(""),
                        false,
                        Bilingual.EMPTY);
        return switch (charts().resolve(spec, all(drawn), language)) {
            case ChartResolver.Outcome.Ready ready -> new Details.Picture.Drawn(ready.data());
            case ChartResolver.Outcome.NotReady no -> new Details.Picture.None(no.reason());
        };
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
        boolean place = isSame(other, row, key -> key.place().name().en());
        boolean part = isSame(other, row, key -> key.breakdown().canonical());
        return (place || part)
                && other.series().key().unit().equals(row.series().key().unit())
                && other.latestPeriod().frequency() == row.latestPeriod().frequency();
    }

    private ChartSpec.Line line(SeriesRow row, SeriesRow first, boolean peers) {
        SeriesKey key = row.series().key();
        return new ChartSpec.Line(
                new SeriesRef(
                        key.indicator().name().en(),
                        key.place().name().en(),
                        key.breakdown(),
                        key.unit().code()),
                peers ? Bilingual.same(label(row, first)) : Bilingual.EMPTY,
                peers && row == first);
    }

    /// A peer is called by what makes it another; the one that leads by its place.
    private String label(SeriesRow row, SeriesRow first) {
        SeriesKey key = row.series().key();
        String place = RowWords.place(key, language);
        String part = BreakdownWords.label(key.breakdown(), language);
        if (row == first || !isSame(row, first, one -> one.place().name().en())) {
            return place.isEmpty() ? part : place;
        }
        return part.isEmpty() ? texts.text("ui.indicators.whole") : part;
    }

    private static boolean isSame(SeriesRow one, SeriesRow other, Function<SeriesKey, String> of) {
        return of.apply(one.series().key()).equals(of.apply(other.series().key()));
    }

    /// How far it has come since its first value, in words: `Up 12.4% since 2019`. Values before a
    /// break are not comparable: then it counts from the break.
    String headline(Series series) {
        Track track = figures.track(series);
        Optional<Span> span = span(track);
        if (span.isEmpty()) {
            return texts.text("ui.indicators.headline.nothing");
        }
        Period last = span.get().last();
        Period first =
                track.present().stream()
                        .map(Track.Point::period)
                        .filter(period -> !track.breaksBetween(period, last))
                        .min(Comparator.comparing(Period::start))
                        .orElse(last);
        String since = ValueFormat.period(first, language);
        if (first.equals(last)) {
            return texts.text("ui.indicators.headline.single", since);
        }
        Result result = Change.between(track, first, last);
        if (!(result instanceof Result.Computed change)) {
            return texts.text(
                    "ui.indicators.headline.range",
                    ValueFormat.period(span.get().first(), language),
                    ValueFormat.period(last, language));
        }
        String written = ValueFormat.change(change.value(), change.unit(), language);
        Optional<String> sign = Stream.of("+", "\u2212").filter(written::startsWith).findFirst();
        if (sign.isEmpty()) {
            return texts.text("ui.indicators.headline.same", since);
        }
        return texts.text(
                sign.get().equals("+")
                        ? "ui.indicators.headline.up"
                        : "ui.indicators.headline.down",
                written.substring(1),
                since);
    }
}
