package workbench.submission;

import workbench.catalogue.IndicatorCatalogue;
import workbench.figure.Figure;
import workbench.figure.FigureRef;
import workbench.figure.Figures;
import workbench.figure.Resolution;
import workbench.job.Progress;
import workbench.measure.Track;
import workbench.model.Bilingual;
import workbench.model.Breakdown;
import workbench.model.Indicator;
import workbench.model.Message;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Place;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;
import workbench.store.Ledger;
import workbench.store.Restatement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Chooses what a report shows: every series with at least two values, indicator by indicator, as
/// far as the report's extent goes.
///
/// Where there are too many, every indicator gives up its last places and parts before any
/// indicator is left out as a whole. Changes that a table prints are not indicators of their own.
final class ReportSelection {
    private final Ledger ledger;
    private final Figures figures;
    private final ReportRequest request;
    private final HomePlace home;
    private final Progress progress;
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<Place, Integer> distances = new HashMap<>();
    private int single;

    /// @param home the community's place; without a name where there is no profile
    ReportSelection(
            Ledger ledger,
            Figures figures,
            IndicatorCatalogue catalogue,
            ReportRequest request,
            HomePlace home,
            Progress progress) {
        this.ledger = ledger;
        this.figures = figures;
        this.request = request;
        this.home = home;
        this.progress = progress;
        for (Indicator indicator : catalogue.all()) {
            order.put(indicator.code(), order.size());
        }
    }

    ReportScope choose(ReportExtent extent) {
        List<List<Series>> all = fitting();
        List<List<Series>> kept = within(all, extent);
        Map<SeriesId, List<Restatement>> restated = restated(kept);
        int done = 0;
        List<ReportGroup> groups = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            List<ReportLine> lines = new ArrayList<>();
            for (Series series : kept.get(i)) {
                say(Message.of("submission.report.reading", name(series)), done++, size(kept));
                lines.add(line(series, restated.getOrDefault(series.id(), List.of())));
            }
            SeriesKey key = kept.get(i).getFirst().key();
            groups.add(
                    new ReportGroup(
                            key.indicator(),
                            key.unit(),
                            lines,
                            all.get(i).size() - kept.get(i).size()));
        }
        return new ReportScope(
                groups,
                restated.values().stream().flatMap(List::stream).toList(),
                (int) figures.all().stream().map(one -> one.key().indicator()).distinct().count(),
                single,
                size(all) - size(kept));
    }

    /// The series with at least two values, by indicator and unit, in the order of the report.
    private List<List<Series>> fitting() {
        Map<String, List<Series>> groups = new LinkedHashMap<>();
        int done = 0;
        for (Series series : figures.all()) {
            say(
                    Message.of("submission.report.looking", name(series)),
                    done++,
                    figures.all().size());
            if (!isAskedFor(series.key().indicator())) {
                continue;
            }
            List<Observation> observations = observations(series);
            long present = observations.stream().filter(one -> !one.isMissing()).count();
            if (present > 1 && !Wholeness.isPrintedChange(series.key(), observations)) {
                groups.computeIfAbsent(group(series.key()), _ -> new ArrayList<>()).add(series);
            } else if (present == 1) {
                single++;
            }
        }
        Comparator<Series> order = homeThenSimplest();
        groups.values().forEach(group -> group.sort(order));
        return groups.values().stream()
                .sorted(Comparator.comparing(group -> rank(group.getFirst())))
                .toList();
    }

    private List<Observation> observations(Series series) {
        return figures.observations(series).stream()
                .filter(observation -> request.covers(observation.period()))
                .toList();
    }

    private boolean isAskedFor(Indicator indicator) {
        Set<String> names =
                Stream.of(indicator.code(), indicator.name().en(), indicator.name().fr())
                        .map(SeriesKey::fold)
                        .collect(Collectors.toSet());
        return request.indicators().isEmpty()
                || request.indicators().stream().map(SeriesKey::fold).anyMatch(names::contains);
    }

    private static String group(SeriesKey key) {
        return new SeriesKey(key.indicator(), Place.UNNAMED, key.unit(), Breakdown.NONE)
                .canonical();
    }

    /// Factor, place in the catalogue, name: as text that sorts.
    private String rank(Series series) {
        Indicator indicator = series.key().indicator();
        return "%d %05d %s"
                .formatted(
                        indicator.factor().map(Enum::ordinal).orElse(9),
                        Math.min(order.getOrDefault(indicator.code(), 99_999), 99_999),
                        SeriesKey.fold(indicator.name().in(request.language())));
    }

    /// The first of them speaks for the indicator. While nobody has said whose submission it is,
    /// the place that the dossier tells most of comes before others.
    private Comparator<Series> homeThenSimplest() {
        Map<String, Long> told =
                isHomeKnown()
                        ? Map.of()
                        : figures.all().stream()
                                .filter(series -> series.key().place().isBound())
                                .collect(
                                        Collectors.groupingBy(
                                                series -> series.key().place().name().en(),
                                                Collectors.counting()));
        return Comparator.<Series>comparingInt(this::distance)
                .thenComparing(series -> Wholeness.narrowed(series.key()))
                .thenComparing(series -> -told.getOrDefault(series.key().place().name().en(), 0L))
                .thenComparing(series -> series.key().breakdown().parts().size())
                .thenComparing(series -> series.key().place().name().en())
                .thenComparing(series -> series.key().breakdown().canonical());
    }

    private int distance(Series series) {
        return isHomeKnown() ? distances.computeIfAbsent(series.key().place(), home::distance) : 0;
    }

    private boolean isHome(Series series) {
        return isHomeKnown() && home.is(series.key().place());
    }

    private boolean isHomeKnown() {
        return !home.name().isBlank();
    }

    /// The most series an indicator, then the most indicators, that the extent has room for.
    private static List<List<Series>> within(List<List<Series>> all, ReportExtent extent) {
        int each = extent.anIndicator();
        while (each > 1 && total(all, each) > extent.series()) {
            each--;
        }
        List<List<Series>> kept = new ArrayList<>();
        for (List<Series> group : all) {
            if (kept.size() < extent.series()) {
                kept.add(group.subList(0, Math.min(each, group.size())));
            }
        }
        return kept;
    }

    private static int total(List<List<Series>> all, int each) {
        return all.stream().mapToInt(group -> Math.min(each, group.size())).sum();
    }

    private static int size(List<List<Series>> groups) {
        return total(groups, Integer.MAX_VALUE);
    }

    private Map<SeriesId, List<Restatement>> restated(List<List<Series>> kept) {
        Map<SeriesId, List<Restatement>> restated = new LinkedHashMap<>();
        kept.forEach(group -> group.forEach(one -> restated.put(one.id(), new ArrayList<>())));
        for (Restatement change : ToldAnew.all(ledger)) {
            progress.checkCancelled();
            List<Restatement> of = restated.get(change.series().id());
            if (of != null && request.covers(change.period())) {
                of.add(change);
            }
        }
        return restated;
    }

    private ReportLine line(Series series, List<Restatement> restated) {
        List<Observation> observations = observations(series);
        Track track = figures.track(series);
        Period last = Seasons.last(observations);
        Optional<Period> first =
                Seasons.yearly(observations).stream()
                        .filter(one -> !one.isMissing() && one.period().compareTo(last) < 0)
                        .map(Observation::period)
                        .filter(period -> !track.breaksBetween(period, last))
                        .findFirst();
        boolean judged = home.isJudged(series, figures);
        Optional<Figure> progress =
                home.hasProgress(series, figures)
                        ? resolve(series, FigureRef.Kind.PROGRESS, last, Period.NONE)
                        : Optional.empty();
        return new ReportLine(
                series,
                observations,
                breaks(observations, track),
                restated.stream().map(Restatement::period).collect(Collectors.toSet()),
                isHome(series),
                judged,
                home.isAimed(series.key()),
                home.isElsewhere(series.key().place()),
                resolve(series, FigureRef.Kind.CHANGE, last, Period.NONE),
                first.flatMap(from -> resolve(series, FigureRef.Kind.CHANGE, last, from)),
                progress,
                progress.flatMap(
                        one -> resolve(series, FigureRef.Kind.CHANGE, one.to(), one.from())));
    }

    /// The first observation of every stretch that is not comparable with the one before, and why.
    private static Map<Period, String> breaks(List<Observation> observations, Track track) {
        Map<Period, String> breaks = new HashMap<>();
        for (int i = 0; i < observations.size(); i++) {
            Observation one = observations.get(i);
            Optional<Track.Break> cut =
                    i == 0
                            ? Optional.empty()
                            : track.breakBetween(observations.get(i - 1).period(), one.period());
            if (cut.isPresent() || one.status().has('B')) {
                breaks.put(one.period(), cut.map(Track.Break::reason).orElse(""));
            }
        }
        return breaks;
    }

    private Optional<Figure> resolve(
            Series series, FigureRef.Kind kind, Period period, Period from) {
        return figures.resolve(series, kind, period, from) instanceof Resolution.Resolved(var found)
                ? Optional.of(found)
                : Optional.empty();
    }

    private static Bilingual name(Series series) {
        return series.key().indicator().name();
    }

    private void say(Message what, int done, int total) {
        progress.checkCancelled();
        progress.at(done, total, what);
    }
}
