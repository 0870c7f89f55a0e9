package workbench.importing;

import workbench.importing.Doubt.Kind;
import workbench.model.Bilingual;
import workbench.model.Breakdown;
import workbench.model.Direction;
import workbench.model.Indicator;
import workbench.model.Message;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Place;
import workbench.model.SeriesKey;
import workbench.model.Stated;
import workbench.model.Unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;

/// Finds the figures of a draft that stand out of their series, as the dossier and the draft
/// together tell it.
///
/// Totals, averages and changes are left alone: they follow from others. What nearly all figures of
/// an indicator share in a period is told once, see {@link SharedDoubt}.
final class SeriesDoubts {
    /// Where so many of an indicator's figures make such a step together, the source counts in
    /// another scale; where a few do, it is the world that changed.
    private static final double TOGETHER = 0.8;

    /// So many figures of an indicator must have one sign before another is odd.
    private static final int SIGNS = 3;

    private final Map<String, Fellows> fellows = new HashMap<>();
    private final Map<Integer, List<Doubt>> doubts = new HashMap<>();

    /// A value of a series.
    ///
    /// @param value in units of one
    /// @param decimals of that
    /// @param drafted its place among the draft's figures where the draft would change something by
    ///   it; else {@link #NOT_DRAFTED}
    record Told(Period period, double value, int decimals, boolean derived, int drafted) {
        static final int NOT_DRAFTED = -1;

        /// @param figure one that is not missing
        private static Told of(Stated figure, int drafted) {
            return new Told(
                    figure.period(),
                    figure.scaled().getAsDouble(),
                    figure.scaledDecimals(),
                    figure.derived(),
                    drafted);
        }
    }

    /// One series.
    ///
    /// @param told its values, ascending by period
    private record Course(SeriesKey key, List<Told> told, Fellows fellows) {}

    /// One series of a draft that is held, while its figures come.
    private record Coming(SeriesKey key, NavigableMap<Period, Told> told) {}

    /// How the figures of one indicator and unit are, of whatever place or group.
    private static final class Fellows {
        int all;
        int above;
        int below;
        int over;
        final Map<Period, Steps> steps = new HashMap<>();

        Steps into(Period period) {
            return steps.getOrDefault(period, new Steps());
        }
    }

    /// The steps into one period.
    private static final class Steps {
        int all;
        int large;

        /// Of those between two others: how many there are, and how many are far from both.
        int between;

        int apart;

        /// What they share, by what it is.
        final Map<Kind, SharedDoubt> shared = new EnumMap<>(Kind.class);

        SharedDoubt shared(Kind kind) {
            return shared.computeIfAbsent(kind, _ -> new SharedDoubt());
        }

        /// Whether the large ones are one alone, or nearly all.
        boolean speakForLarge() {
            return large == 1 || large >= TOGETHER * all;
        }

        boolean areLargeTogether() {
            return large >= SIGNS && large >= TOGETHER * all;
        }

        boolean areApartTogether() {
            return apart >= SIGNS && apart >= TOGETHER * between;
        }
    }

    SeriesDoubts() {}

    /// The doubts by the place of their figure in the list.
    ///
    /// @param known what the dossier has of a series
    static Map<Integer, List<Doubt>> of(
            List<DraftFigure> figures,
            Function<SeriesKey, NavigableMap<Period, Observation>> known) {
        Map<String, Coming> series = new LinkedHashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            add(series, figures.get(i), i, known);
        }
        SeriesDoubts finder = new SeriesDoubts();
        List<Course> courses =
                series.values().stream()
                        .map(one -> finder.course(one.key(), List.copyOf(one.told().values())))
                        .toList();
        courses.forEach(finder::meet);
        courses.forEach(finder::judge);
        return finder.doubts();
    }

    private static void add(
            Map<String, Coming> series,
            DraftFigure figure,
            int place,
            Function<SeriesKey, NavigableMap<Period, Observation>> known) {
        FoundFigure found = figure.found();
        Coming coming =
                series.computeIfAbsent(
                        found.key().canonical(),
                        _ -> new Coming(found.key(), before(known.apply(found.key()))));
        if (found.isMissing()) {
            coming.told().remove(found.period());
            return;
        }
        coming.told()
                .put(
                        found.period(),
                        Told.of(
                                found,
                                figure.change() == DraftFigure.Change.UNCHANGED
                                        ? Told.NOT_DRAFTED
                                        : place));
    }

    private Course course(SeriesKey key, List<Told> told) {
        return new Course(key, told, fellows(key));
    }

    /// What the dossier has of a series.
    static NavigableMap<Period, Told> before(NavigableMap<Period, Observation> known) {
        NavigableMap<Period, Told> told = new TreeMap<>();
        for (Observation one : known.values()) {
            if (!one.isMissing()) {
                told.put(one.period(), Told.of(one, Told.NOT_DRAFTED));
            }
        }
        return told;
    }

    /// Counts a series among its fellows; to be done with all before any is judged.
    ///
    /// @param told its values, ascending by period
    void meet(SeriesKey key, List<Told> told) {
        meet(course(key, told));
    }

    /// Looks for figures of a series that stand out.
    ///
    /// @param told its values, ascending by period
    void judge(SeriesKey key, List<Told> told) {
        judge(course(key, told));
    }

    /// Whether a single figure of the indicator is above nought or below it.
    boolean hasLoneSign(SeriesKey key) {
        Fellows those = fellows(key);
        return those.above == 1 || those.below == 1;
    }

    /// What was found, by the place of the figure; once all were judged.
    Map<Integer, List<Doubt>> doubts() {
        for (Fellows those : fellows.values()) {
            for (Steps steps : those.steps.values()) {
                for (SharedDoubt shared : steps.shared.values()) {
                    shared.teller().ifPresent(teller -> add(teller, shared.doubt()));
                }
            }
        }
        return doubts;
    }

    private void meet(Course course) {
        Fellows those = course.fellows();
        for (List<Told> told : byLength(course)) {
            for (int i = 1; i < told.size(); i++) {
                if (Leaps.isStep(told.get(i - 1), told.get(i))) {
                    Steps steps =
                            those.steps.computeIfAbsent(told.get(i).period(), _ -> new Steps());
                    steps.all++;
                    steps.large +=
                            Leaps.power(told.get(i - 1), told.get(i)) > 1 - Leaps.NEAR ? 1 : 0;
                    if (Leaps.isBetween(told, i)) {
                        steps.between++;
                        steps.apart +=
                                Leaps.isApart(told, i, Leaps.FAR_TOGETHER, Leaps.CLOSE_TOGETHER)
                                        ? 1
                                        : 0;
                    }
                }
            }
        }
        OptionalDouble limit = limit(course.key());
        for (Told one : course.told()) {
            those.all++;
            those.above += one.value() > 0 ? 1 : 0;
            those.below += one.value() < 0 ? 1 : 0;
            those.over += limit.isPresent() && one.value() > limit.getAsDouble() ? 1 : 0;
        }
    }

    private Fellows fellows(SeriesKey key) {
        return fellows.computeIfAbsent(nameOfFellows(key), _ -> new Fellows());
    }

    /// The same for series of one indicator and unit.
    static String nameOfFellows(SeriesKey key) {
        return new SeriesKey(key.indicator(), Place.UNNAMED, key.unit(), Breakdown.NONE)
                .canonical();
    }

    private void judge(Course course) {
        if (course.told().stream().allMatch(one -> one.drafted() == Told.NOT_DRAFTED)) {
            return;
        }
        signs(course);
        limits(course);
        byLength(course).forEach(told -> steps(course, told));
    }

    /// The values of periods of one length, ascending.
    private static Collection<List<Told>> byLength(Course course) {
        if (course.told().isEmpty()) {
            return List.of();
        }
        Period.Frequency first = course.told().getFirst().period().frequency();
        if (course.told().stream().allMatch(one -> one.period().frequency() == first)) {
            return List.of(course.told());
        }
        Map<Period.Frequency, List<Told>> told = new EnumMap<>(Period.Frequency.class);
        for (Told one : course.told()) {
            told.computeIfAbsent(one.period().frequency(), _ -> new ArrayList<>()).add(one);
        }
        return told.values();
    }

    private void signs(Course course) {
        Fellows those = course.fellows();
        for (Told one : course.told()) {
            boolean below = one.value() < 0;
            int alike = below ? those.below : those.above;
            int others = below ? those.above : those.below;
            if (one.value() == 0 || alike != 1 || others < SIGNS) {
                continue;
            }
            Optional<Told> other = nearest(course, one);
            if (other.isPresent()) {
                Bilingual value = words(course.key(), other.get());
                mark(
                        one,
                        new Doubt(
                                Kind.OTHER_SIGN,
                                other.get().value(),
                                other.get().period(),
                                Message.of(
                                        below ? "importing.doubt.below" : "importing.doubt.above",
                                        FigureWords.period(other.get().period()),
                                        value)));
            }
        }
    }

    private void limits(Course course) {
        OptionalDouble limit = limit(course.key());
        if (limit.isEmpty()) {
            return;
        }
        Fellows those = course.fellows();
        boolean natural = hasLimit(course.key());
        for (Told one : course.told()) {
            // Without a limit of its own a percentage may be one of change, or of something larger.
            boolean odd =
                    natural
                            || those.over == 1
                                    && those.below == 0
                                    && those.all > SIGNS
                                    && nearest(course, one).isPresent();
            boolean before =
                    course.told().stream()
                            .anyMatch(other -> other != one && other.value() > limit.getAsDouble());
            if (one.value() > limit.getAsDouble() && odd && !before) {
                mark(
                        one,
                        new Doubt(
                                Kind.OVER_LIMIT,
                                limit.getAsDouble(),
                                Period.NONE,
                                Message.of(
                                        natural ? "importing.doubt.limit" : "importing.doubt.over",
                                        words(course.key(), limit.getAsDouble(), 0))));
            }
        }
    }

    private static boolean hasLimit(SeriesKey key) {
        Indicator indicator = key.indicator();
        // What is better the lower it is has its limit below.
        return indicator.direction() != Direction.DOWN
                && indicator.limit().isPresent()
                && (indicator.unit().code().equals(key.unit().code())
                        || indicator.unit().changesInPoints() && key.unit().changesInPoints());
    }

    /// The limit in the unit of the series.
    static OptionalDouble limit(SeriesKey key) {
        double whole = key.unit().kind() == Unit.Kind.RATIO ? 1 : 100;
        if (hasLimit(key)) {
            double limit = key.indicator().limit().getAsDouble();
            boolean taken =
                    key.unit().kind() == Unit.Kind.RATIO
                            && key.indicator().unit().kind() == Unit.Kind.PERCENT;
            return OptionalDouble.of(taken ? limit / 100 : limit);
        }
        return key.unit().changesInPoints() ? OptionalDouble.of(whole) : OptionalDouble.empty();
    }

    /// The figure before, else the one after.
    private static Optional<Told> nearest(Course course, Told one) {
        List<Told> told = course.told();
        int at = told.indexOf(one);
        if (at > 0) {
            return Optional.of(told.get(at - 1));
        }
        return told.size() > 1 ? Optional.of(told.get(1)) : Optional.empty();
    }

    private void steps(Course course, List<Told> told) {
        if (told.stream().anyMatch(one -> one.value() < 0)) {
            return;
        }
        boolean total = told.stream().anyMatch(Told::derived);
        boolean seasons = Leaps.isWithinYears(told.getFirst().period());
        for (int i = 1; i < told.size(); i++) {
            Told now = told.get(i);
            Told before = told.get(i - 1);
            Steps into = course.fellows().into(now.period());
            if (now.drafted() == Told.NOT_DRAFTED) {
                continue;
            }
            if (Leaps.isSlip(told, i, seasons) && into.speakForLarge()) {
                boolean more = now.value() > before.value();
                SharedDoubt shared = into.shared(more ? Kind.TEN_TIMES : Kind.A_TENTH);
                IntFunction<Doubt> doubt = others -> slip(course.key(), before, now, others);
                tell(
                        now,
                        doubt,
                        into.areLargeTogether() ? Optional.of(shared) : Optional.empty(),
                        total);
            } else if (!seasons && isFar(told, i, into)) {
                Told after = told.get(i + 1);
                SharedDoubt shared = into.shared(Kind.FAR_FROM_BOTH);
                IntFunction<Doubt> doubt = others -> far(course.key(), before, now, after, others);
                tell(
                        now,
                        doubt,
                        into.areApartTogether() ? Optional.of(shared) : Optional.empty(),
                        total);
            }
        }
    }

    /// Tells a doubt of a figure, or of all that share it. A total follows from others, whose doubt
    /// alone it can share.
    private void tell(
            Told now, IntFunction<Doubt> doubt, Optional<SharedDoubt> shared, boolean total) {
        if (shared.isPresent()) {
            shared.get().take(now, doubt);
        } else if (!total) {
            mark(now, doubt.apply(0));
        }
    }

    private static Doubt slip(SeriesKey key, Told before, Told now, int others) {
        boolean more = now.value() > before.value();
        return doubt(
                more ? Kind.TEN_TIMES : Kind.A_TENTH,
                more ? "importing.doubt.ten-times" : "importing.doubt.a-tenth",
                before,
                others,
                FigureWords.period(before.period()),
                words(key, before),
                Math.round(Math.pow(10, Math.round(Leaps.power(before, now)))),
                others);
    }

    private static Doubt far(SeriesKey key, Told before, Told now, Told after, int others) {
        return doubt(
                Kind.FAR_FROM_BOTH,
                now.value() > before.value()
                        ? "importing.doubt.far-above"
                        : "importing.doubt.far-below",
                before,
                others,
                FigureWords.period(before.period()),
                words(key, before),
                FigureWords.period(after.period()),
                words(key, after),
                others);
    }

    /// @param before to which the figure is held
    /// @param others how many figures share the doubt; then it is worded for all of them
    private static Doubt doubt(
            Kind kind, String key, Told before, int others, Object... arguments) {
        return new Doubt(
                kind,
                before.value(),
                before.period(),
                Message.of(others > 0 ? key + "-together" : key, arguments));
    }

    /// Whether a figure stands apart from both of its neighbours: it alone of its indicator and by
    /// far, in a series that is calm elsewhere, or with nearly all of its fellows.
    private static boolean isFar(List<Told> told, int figure, Steps into) {
        if (!Leaps.isBetween(told, figure)) {
            return false;
        }
        return into.areApartTogether()
                ? Leaps.isApart(told, figure, Leaps.FAR_TOGETHER, Leaps.CLOSE_TOGETHER)
                : into.apart == 1
                        && Leaps.isApart(told, figure, Leaps.FAR, Leaps.CLOSE)
                        && Leaps.isCalm(told, figure, 1);
    }

    private static Bilingual words(SeriesKey key, Told told) {
        return words(key, told.value(), told.decimals());
    }

    private static Bilingual words(SeriesKey key, double value, int decimals) {
        return FigureWords.value(value, key.unit(), decimals);
    }

    private void mark(Told one, Doubt doubt) {
        if (one.drafted() != Told.NOT_DRAFTED && !one.derived()) {
            add(one, doubt);
        }
    }

    private void add(Told one, Doubt doubt) {
        doubts.computeIfAbsent(one.drafted(), _ -> new ArrayList<>()).add(doubt);
    }
}
