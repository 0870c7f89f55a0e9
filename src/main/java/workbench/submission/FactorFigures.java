package workbench.submission;

import workbench.catalogue.IndicatorCatalogue;
import workbench.figure.Figure;
import workbench.figure.FigureRef;
import workbench.figure.Figures;
import workbench.figure.Resolution;
import workbench.model.Factor;
import workbench.model.Indicator;
import workbench.model.Period;
import workbench.model.Series;
import workbench.store.StoredIndicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which series speak for a factor, and what is told of each.
///
/// The community's own series come first; an indicator that it has none of is shown by the places
/// that enclose it, such as its region and its province, the narrowest first, so that a reader sees
/// the surroundings instead of nothing. Their progress is not the community's and is not told. Any
/// other place, a peer too, is none of them: among a city's figures its own would be taken for the
/// city's. Changes that a table prints and series without any value are left out.
public final class FactorFigures {
    /// An indicator of many parts is shown by its first few; the dossier has the rest.
    private static final int SERIES_AN_INDICATOR = 6;

    private static final int KEY_FIGURES = 3;

    private static final Comparator<Series> SIMPLEST_FIRST =
            Comparator.comparing(
                    Series::key,
                    Wholeness.WHOLE_FIRST.thenComparing(key -> key.breakdown().canonical()));

    private final Figures figures;
    private final HomePlace home;
    private final Map<String, Integer> order = new HashMap<>();

    public FactorFigures(Figures figures, IndicatorCatalogue catalogue, HomePlace home) {
        this.figures = figures;
        this.home = home;
        for (Indicator indicator : catalogue.all()) {
            order.put(indicator.code(), order.size());
        }
    }

    /// What is told of one series.
    ///
    /// @param latest its last value
    /// @param change from the value before
    /// @param progress by Statistics Canada's method, where the indicator has a direction and the
    ///   place is one that is judged
    /// @param sinceBase the change over the time that progress looks at
    public record Line(
            Series series,
            Figure latest,
            Optional<Figure> change,
            Optional<Figure> progress,
            Optional<Figure> sinceBase) {
        /// All that it tells.
        Stream<Figure> figures() {
            return Stream.of(Optional.of(latest), change, progress, sinceBase)
                    .flatMap(Optional::stream);
        }
    }

    /// The lines of a factor, in the catalogue's order.
    List<Line> of(Factor factor) {
        return lines(factor).toList();
    }

    /// Those of the lines that head the section.
    Stream<Line> keyLines(List<Line> lines) {
        Set<List<Object>> told = new HashSet<>();
        return lines.stream()
                .filter(line -> isHome(line.series()))
                .filter(line -> told.add(said(line)))
                .limit(KEY_FIGURES);
    }

    /// A total that a table repeats under several headings is one figure.
    private static List<Object> said(Line line) {
        Figure latest = line.latest();
        return List.of(line.series().key().indicator(), latest.to(), latest.unit(), latest.value());
    }

    /// The same, each resolved only when it is asked for.
    public Stream<Line> lines(Factor factor) {
        return ofEachIndicator(factor)
                .flatMap(
                        ofOne ->
                                ofOne.stream()
                                        .flatMap(series -> line(series).stream())
                                        .limit(SERIES_AN_INDICATOR));
    }

    /// Every series that a line may be of, those included that have no value to tell.
    Stream<Series> candidates(Factor factor) {
        return ofEachIndicator(factor).flatMap(List::stream);
    }

    /// The series that may speak for each indicator of a factor, the simplest first.
    private Stream<List<Series>> ofEachIndicator(Factor factor) {
        Map<String, List<StoredIndicator>> byCode = new LinkedHashMap<>();
        figures.indicators().stream()
                .filter(one -> one.indicator().factor().filter(factor::equals).isPresent())
                .filter(one -> one.indicator().isBound())
                .sorted(
                        Comparator.comparing(
                                one ->
                                        order.getOrDefault(
                                                one.indicator().code(), Integer.MAX_VALUE)))
                .forEach(
                        one ->
                                byCode.computeIfAbsent(
                                                one.indicator().code(), _ -> new ArrayList<>())
                                        .add(one));
        return byCode.values().stream()
                .map(
                        same ->
                                speaking(
                                        same.stream()
                                                .flatMap(one -> figures.of(one).stream())
                                                .toList()));
    }

    private List<Series> speaking(List<Series> ofOne) {
        if (home.name().isEmpty()) {
            // While nobody has said which community it is, any will do.
            return ofOne.stream().sorted(SIMPLEST_FIRST).toList();
        }
        List<Series> own = ofOne.stream().filter(this::isHome).toList();
        if (!own.isEmpty()) {
            return own.stream().sorted(SIMPLEST_FIRST).toList();
        }
        List<Series> around =
                ofOne.stream()
                        .filter(this::isAround)
                        .sorted(
                                Comparator.<Series, Boolean>comparing(
                                                figures::isUnplacedBesidePlaces)
                                        .thenComparing(series -> home.width(series.key().place()))
                                        .thenComparing(SIMPLEST_FIRST))
                        .toList();
        List<Series> known =
                around.stream().filter(series -> !figures.isUnplacedBesidePlaces(series)).toList();
        // Nobody knows whose the others are: they speak, saying so, where nothing else does.
        return known.isEmpty() ? around : known;
    }

    /// Whether nothing says whose figures a series tells: not that the community's, as other
    /// figures of its file name their places.
    boolean isNobodys(Series series) {
        return !home.name().isBlank() && figures.isUnplacedBesidePlaces(series);
    }

    /// Whether a series is about the community itself.
    public boolean isHome(Series series) {
        return home.is(series.key().place());
    }

    /// Whether what the community aims at is held against a series.
    boolean isAimed(Series series) {
        return home.isAimed(series.key());
    }

    /// Whether a series is of a place that the community lies in.
    boolean isWider(Series series) {
        return home.isWithin(series.key().place());
    }

    /// Whether a series may stand where the community has none: one of a place that encloses it, or
    /// of none.
    private boolean isAround(Series series) {
        return isWider(series) || series.key().place().name().isEmpty();
    }

    private Optional<Line> line(Series series) {
        if (Wholeness.isPrintedChange(series.key(), figures.observations(series))) {
            return Optional.empty();
        }
        return resolve(series, FigureRef.Kind.VALUE).map(latest -> line(series, latest));
    }

    private Line line(Series series, Figure latest) {
        Optional<Figure> progress =
                home.hasProgress(series, figures)
                        ? resolve(series, FigureRef.Kind.PROGRESS)
                        : Optional.empty();
        return new Line(
                series,
                latest,
                resolve(series, FigureRef.Kind.CHANGE),
                progress,
                progress.flatMap(
                        one -> resolve(series, FigureRef.Kind.CHANGE, one.to(), one.from())));
    }

    private Optional<Figure> resolve(Series series, FigureRef.Kind kind) {
        return resolve(series, kind, Period.NONE, Period.NONE);
    }

    private Optional<Figure> resolve(
            Series series, FigureRef.Kind kind, Period period, Period from) {
        return figures.resolve(series, kind, period, from)
                        instanceof Resolution.Resolved(var figure)
                ? Optional.of(figure)
                : Optional.empty();
    }
}
