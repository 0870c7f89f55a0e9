package workbench.figure;

import workbench.measure.Cagr;
import workbench.measure.Change;
import workbench.measure.Goal;
import workbench.measure.Progress;
import workbench.measure.Result;
import workbench.measure.Track;
import workbench.model.Bilingual;
import workbench.model.Indicator;
import workbench.model.Message;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Series;
import workbench.model.SeriesKey;
import workbench.model.Unit;
import workbench.store.Ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/// Finds the figures of a dossier by reference.
///
/// Looks at the dossier as it was when this was made; make a new one after a change. Used on one
/// thread.
public final class Figures {
    /// Enough for a change or a growth rate: more would claim an accuracy that no source has.
    private static final int DECIMALS_OF_A_MEASURE = 1;

    private final Ledger ledger;
    private final Map<String, List<Series>> byIndicator = new HashMap<>();
    private final List<Series> all;

    public Figures(Ledger ledger) {
        this.ledger = ledger;
        this.all = ledger.allSeries();
        for (Series series : all) {
            Indicator indicator = series.key().indicator();
            put(indicator.code(), series);
            put(indicator.name().en(), series);
            if (!indicator.name().fr().equals(indicator.name().en())) {
                put(indicator.name().fr(), series);
            }
        }
    }

    private void put(String name, Series series) {
        if (!name.isBlank()) {
            byIndicator.computeIfAbsent(SeriesKey.fold(name), _ -> new ArrayList<>()).add(series);
        }
    }

    /// Every series of the dossier, in the store's order.
    public List<Series> all() {
        return all;
    }

    /// The series that a reference means; empty where none or more than one fits.
    public Optional<Series> find(SeriesRef ref) {
        List<Series> fitting =
                byIndicator.getOrDefault(SeriesKey.fold(ref.indicator()), List.of()).stream()
                        .filter(series -> isPlace(series, ref.place()))
                        .filter(
                                series ->
                                        SeriesKey.fold(series.key().breakdown().canonical())
                                                .equals(
                                                        SeriesKey.fold(
                                                                ref.breakdown().canonical())))
                        .filter(
                                series ->
                                        ref.unit().isEmpty()
                                                || SeriesKey.fold(series.key().unit().code())
                                                        .equals(SeriesKey.fold(ref.unit())))
                        .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static boolean isPlace(Series series, String place) {
        Bilingual name = series.key().place().name();
        String wanted = SeriesKey.fold(place);
        return wanted.equals(SeriesKey.fold(name.en()))
                || wanted.equals(SeriesKey.fold(name.fr()))
                || (!wanted.isEmpty()
                        && wanted.equals(SeriesKey.fold(series.key().place().code())));
    }

    /// The current observations of a series, ready for arithmetic.
    public Track track(Series series) {
        return Tracks.of(series, ledger.current(series.id()).values());
    }

    /// The current observations of a series' main frequency, oldest first.
    public List<Observation> observations(Series series) {
        return Tracks.ofOneFrequency(ledger.current(series.id()).values());
    }

    /// The figure that a reference means.
    public Resolution resolve(FigureRef ref) {
        Optional<Series> series = find(ref.series());
        if (series.isEmpty()) {
            return new Resolution.Unresolved(
                    Message.of("figure.no-series", ref.series().indicator(), ref.series().place()));
        }
        return resolve(series.get(), ref.kind(), ref.period(), ref.from());
    }

    /// The figure of a series.
    ///
    /// @param period the period meant; {@link Period#NONE} for the latest that has a value
    /// @param from the first period of a measure; {@link Period#NONE} for the measure's own choice
    public Resolution resolve(Series series, FigureRef.Kind kind, Period period, Period from) {
        if (kind == FigureRef.Kind.VALUE) {
            return value(series, period);
        }
        Track track = upTo(track(series), period);
        return switch (measure(series, kind, track, period, from)) {
            case Result.NotComputable no -> new Resolution.Unresolved(no.reason());
            case Result.Computed computed ->
                    new Resolution.Resolved(
                            new Figure(
                                    kind,
                                    series,
                                    computed.value(),
                                    computed.unit(),
                                    DECIMALS_OF_A_MEASURE,
                                    computed.from(),
                                    computed.to(),
                                    computed.grade(),
                                    evidence(series, computed.from(), computed.to())));
        };
    }

    private static Result measure(
            Series series, FigureRef.Kind kind, Track track, Period period, Period from) {
        boolean fixedEnds = !from.equals(Period.NONE) && !period.equals(Period.NONE);
        return switch (kind) {
            case CHANGE ->
                    fixedEnds ? Change.between(track, from, period) : Change.yearOverYear(track);
            case CAGR -> Cagr.of(since(track, from));
            case PROGRESS -> Progress.of(since(track, from), Goal.of(series.key().indicator()));
            case VALUE -> throw new IllegalArgumentException("not a measure");
        };
    }

    private Resolution value(Series series, Period period) {
        NavigableMap<Period, Observation> current = ledger.current(series.id());
        Optional<Observation> found =
                period.equals(Period.NONE)
                        ? Tracks.ofOneFrequency(current.values()).stream()
                                .filter(observation -> !observation.isMissing())
                                .reduce((_, later) -> later)
                        : Optional.ofNullable(current.get(period))
                                .filter(observation -> !observation.isMissing());
        if (found.isEmpty()) {
            return new Resolution.Unresolved(
                    Message.of("figure.no-value", series.key().indicator().name(), period.text()));
        }
        Observation observation = found.get();
        Unit unit = series.key().unit();
        return new Resolution.Resolved(
                new Figure(
                        FigureRef.Kind.VALUE,
                        series,
                        observation.scaled().orElseThrow(),
                        unit,
                        decimals(series, observation),
                        observation.period(),
                        observation.period(),
                        Optional.empty(),
                        List.of(observation)));
    }

    /// As many decimals as the indicator asks for, else as the source wrote, the scale taken off.
    private static int decimals(Series series, Observation observation) {
        int written =
                Math.max(
                        0,
                        observation.decimals()
                                - observation.multiplier()
                                - (series.key().unit().kind() == Unit.Kind.RATIO ? 2 : 0));
        return series.key().indicator().decimals().orElse(written);
    }

    private List<Observation> evidence(Series series, Period from, Period to) {
        NavigableMap<Period, Observation> current = ledger.current(series.id());
        return List.of(from, to).stream()
                .distinct()
                .flatMap(period -> Optional.ofNullable(current.get(period)).stream())
                .toList();
    }

    private static Track upTo(Track track, Period last) {
        return last.equals(Period.NONE)
                ? track
                : new Track(
                        track.points().stream()
                                .filter(point -> point.period().compareTo(last) <= 0)
                                .toList(),
                        track.unit(),
                        track.breaks());
    }

    private static Track since(Track track, Period first) {
        return first.equals(Period.NONE)
                ? track
                : new Track(
                        track.points().stream()
                                .filter(point -> point.period().compareTo(first) >= 0)
                                .toList(),
                        track.unit(),
                        track.breaks());
    }
}
