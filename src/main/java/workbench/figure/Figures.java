package workbench.figure;

import org.jspecify.annotations.Nullable;

import workbench.measure.Cagr;
import workbench.measure.Change;
import workbench.measure.Goal;
import workbench.measure.Progress;
import workbench.measure.Result;
import workbench.measure.Track;
import workbench.model.Bilingual;
import workbench.model.Indicator;
import workbench.model.IndicatorId;
import workbench.model.Message;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;
import workbench.model.Unit;
import workbench.store.FigureChange;
import workbench.store.Ledger;
import workbench.store.StoredIndicator;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the figures of a dossier by reference.
///
/// Reads what it is asked for and no more, indicator by indicator. What it has read once stays as
/// it was then; make a new one after a change. Used on one thread.
public final class Figures {
    private static final Pattern EACH = Pattern.compile("\\bper\\b|/", Pattern.CASE_INSENSITIVE);

    /// Enough for a change or a growth rate: more would claim an accuracy that no source has.
    private static final int DECIMALS_OF_A_MEASURE = 1;

    private final Known ledger;
    private final Map<IndicatorId, List<Series>> read = new HashMap<>();
    private @Nullable List<StoredIndicator> indicators;
    private @Nullable List<Series> all;
    private @Nullable Set<SeriesId> besidePlaces;

    public Figures(Ledger ledger) {
        this(Known.in(ledger));
    }

    private Figures(Known known) {
        this.ledger = known;
    }

    /// The figures of a dossier as they would be with others added.
    ///
    /// @param added of series that it has or has not, by their keys; each in the place of the
    ///   figure that the dossier has of its period
    public static Figures supposing(Ledger ledger, Map<SeriesKey, List<Observation>> added) {
        return new Figures(new Supposed(ledger, added));
    }

    /// The figures of a dossier as they would be with some of them changed, come or gone.
    public static Figures after(Ledger ledger, List<FigureChange> changes) {
        return new Figures(new Otherwise(ledger, changes));
    }

    /// Every indicator that a series of the dossier is of, and those that a person stated; by name.
    public List<StoredIndicator> indicators() {
        List<StoredIndicator> known = indicators;
        if (known == null) {
            known = ledger.everyIndicator();
            indicators = known;
        }
        return known;
    }

    /// The series of one of them, in the store's order.
    public List<Series> of(StoredIndicator indicator) {
        return read.computeIfAbsent(indicator.id(), ledger::seriesOf);
    }

    /// Every series of the indicator that a series is of, itself among them.
    public List<Series> ofSameIndicator(Series series) {
        return indicators().stream()
                .filter(one -> one.indicator().equals(series.key().indicator()))
                .flatMap(one -> of(one).stream())
                .toList();
    }

    /// Every series of the dossier, in the store's order.
    public List<Series> all() {
        List<Series> known = all;
        if (known == null) {
            known = indicators().stream().flatMap(one -> of(one).stream()).toList();
            all = known;
        }
        return known;
    }

    /// Whether a series names no place while its file names the places of other figures: it may be
    /// of the whole country, and nothing says that it is the community's.
    public boolean isUnplacedBesidePlaces(Series series) {
        if (!series.key().place().name().isEmpty()) {
            return false;
        }
        Set<SeriesId> known = besidePlaces;
        if (known == null) {
            known = ledger.unplacedBesidePlaces();
            besidePlaces = known;
        }
        return known.contains(series.id());
    }

    /// A code may be the name in other letters: the indicator is still one.
    private static boolean isCalled(Indicator indicator, String folded) {
        return !folded.isEmpty()
                && Stream.of(indicator.code(), indicator.name().en(), indicator.name().fr())
                        .map(SeriesKey::fold)
                        .anyMatch(folded::equals);
    }

    /// The series that a reference means; empty where none or more than one fits.
    public Optional<Series> find(SeriesRef ref) {
        String name = SeriesKey.fold(ref.indicator());
        List<Series> fitting =
                indicators().stream()
                        .filter(one -> isCalled(one.indicator(), name))
                        .flatMap(one -> of(one).stream())
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
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : onlyOneThatStands(fitting);
    }

    /// A series whose imports are all withdrawn does not make a reference ambiguous.
    private Optional<Series> onlyOneThatStands(List<Series> fitting) {
        List<Series> standing =
                fitting.stream()
                        .filter(series -> !ledger.current(series.id()).isEmpty())
                        .limit(2)
                        .toList();
        return standing.size() == 1 ? Optional.of(standing.getFirst()) : Optional.empty();
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

    /// Where the source went over to a series from one in another unit, and where it went on with
    /// another after it: none to two, the earlier first. Units that a source gives side by side are
    /// no change; where only later imports tell the other unit, it is one for the same periods too.
    public List<UnitChange> unitChanges(Series series) {
        List<Series> kin = ledger.inOtherUnits(series.id());
        if (kin.isEmpty()) {
            return List.of();
        }
        Optional<Span> own = span(series);
        if (own.isEmpty()) {
            return List.of();
        }
        List<Span> others =
                kin.stream()
                        .flatMap(one -> span(one).stream())
                        .filter(one -> one.first().frequency() == own.get().first().frequency())
                        .toList();
        Optional<Span> before =
                others.stream()
                        .filter(one -> one.isBefore(own.get()))
                        .max(Comparator.comparing(Span::last));
        Optional<Span> after =
                others.stream().filter(own.get()::isBefore).min(Comparator.comparing(Span::first));
        return Stream.concat(
                        before.map(one -> one.goesOverTo(own.get())).stream(),
                        after.map(own.get()::goesOverTo).stream())
                .toList();
    }

    /// From when to when a series has values.
    ///
    /// @param earliest the first of the imports that told them, as they stand now
    /// @param latest the last of these
    private record Span(Series series, Period first, Period last, long earliest, long latest) {
        boolean isBefore(Span other) {
            return last.compareTo(other.first) < 0
                    || first.compareTo(other.last) <= 0
                            && latest < other.earliest
                            && isShare(this) == isShare(other)
                            && isRate(this) == isRate(other);
        }

        /// So are a number and what it comes to for each of something.
        private static boolean isRate(Span one) {
            Unit unit = one.series.key().unit();
            return EACH.matcher(unit.code() + " " + unit.name().en()).find();
        }

        /// A share and what it is a share of are two things, whichever came first.
        private static boolean isShare(Span one) {
            return one.series.key().unit().changesInPoints();
        }

        UnitChange goesOverTo(Span other) {
            return new UnitChange(series, other.series(), last, other.first());
        }
    }

    private Optional<Span> span(Series series) {
        List<Observation> told =
                observations(series).stream().filter(one -> !one.isMissing()).toList();
        LongSummaryStatistics imports =
                told.stream().mapToLong(one -> one.importId().value()).summaryStatistics();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Span(
                                series,
                                told.getFirst().period(),
                                told.getLast().period(),
                                imports.getMin(),
                                imports.getMax()));
    }

    /// What a measure gives; where there is too little to measure because the source changed its
    /// unit, that is the reason.
    public Result explained(Series series, Track track, Result result) {
        return result instanceof Result.NotComputable && track.present().size() < 2
                ? changedInto(series)
                        .<Result>map(change -> new Result.NotComputable(change.words()))
                        .orElse(result)
                : result;
    }

    private Optional<UnitChange> changedInto(Series series) {
        return unitChanges(series).stream()
                .filter(change -> change.after().id().equals(series.id()))
                .findFirst();
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
                    Message.of(
                            "figure.no-series",
                            ref.series().indicatorName(),
                            ref.series().place()));
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
        for (Period asked : List.of(from, period)) {
            // A measure that silently took a neighbouring year would be another figure.
            if (!asked.equals(Period.NONE) && track.presentAt(asked).isEmpty()) {
                return changedInto(series)
                        .filter(change -> asked.compareTo(change.first()) < 0)
                        .<Resolution>map(change -> new Resolution.Unresolved(change.words()))
                        .orElseGet(() -> noValue(series, asked));
            }
        }
        return switch (explained(series, track, measure(series, kind, track, period, from))) {
            case Result.NotComputable no -> new Resolution.Unresolved(upTo(no.reason(), period));
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

    /// Of a measure that looks no further than a period, only the values up to it are too few.
    private static Message upTo(Message reason, Period period) {
        return reason.key().equals("measure.tooFew") && !period.equals(Period.NONE)
                ? Message.of("measure.tooFewUpTo", reason.arguments().getFirst(), period.text())
                : reason;
    }

    private static Result measure(
            Series series, FigureRef.Kind kind, Track track, Period period, Period from) {
        return switch (kind) {
            case CHANGE ->
                    from.equals(Period.NONE)
                            ? Change.yearOverYear(track)
                            : Change.between(
                                    track,
                                    from,
                                    period.equals(Period.NONE)
                                            ? track.present().getLast().period()
                                            : period);
            case CAGR -> Cagr.of(since(track, from));
            case PROGRESS -> Progress.of(since(track, from), Goal.of(series.key()));
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
            // Some import told something of every series: where nothing counts, it was withdrawn.
            return current.isEmpty()
                    ? new Resolution.Unresolved(
                            Message.of("figure.withdrawn", series.key().indicator().name()))
                    : noValue(series, period);
        }
        return told(series, found.get());
    }

    /// What a reference to the value of an observation leads to.
    ///
    /// @param observation one of the series that is not missing
    public static Resolution told(Series series, Observation observation) {
        Unit unit = series.key().unit();
        return new Resolution.Resolved(
                new Figure(
                        FigureRef.Kind.VALUE,
                        series,
                        observation.scaled().orElseThrow(),
                        unit,
                        ShownDecimals.of(series.key(), observation),
                        observation.period(),
                        observation.period(),
                        Optional.empty(),
                        List.of(observation)));
    }

    /// What a reference to the latest value of a series leads to where none has any.
    public static Resolution noValueAtAll(Series series) {
        return noValue(series, Period.NONE);
    }

    private static Resolution noValue(Series series, Period period) {
        return new Resolution.Unresolved(
                period.equals(Period.NONE)
                        ? Message.of("figure.no-value-at-all", series.key().indicator().name())
                        : Message.of(
                                "figure.no-value", series.key().indicator().name(), period.text()));
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
