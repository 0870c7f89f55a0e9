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

/// Finds the figures of a draft that stand out of their series, as the dossier and the draft
/// together tell it.
///
/// Totals, averages and changes are left alone: they follow from others.
final class SeriesDoubts {
    /// A slipped point gives ten times the right figure, which is not quite last year's: so far the
    /// decimal logarithm may be from a whole one.
    private static final double NEAR = 0.1;

    /// Where so many of an indicator's figures make such a step together, the source counts in
    /// another scale; where a few do, it is the world that changed.
    private static final double TOGETHER = 0.8;

    /// A series with a step larger than this elsewhere is not calm: it may well make another.
    private static final double CALM = 3;

    /// One figure alone must be so many times those on both sides of it, or so many times less.
    private static final double FAR = 4;

    /// Those on both sides of it are no farther apart than this.
    private static final double CLOSE = 1.5;

    /// Where nearly all of an indicator's figures of a period stand apart so, less will do.
    static final double FAR_TOGETHER = 3;

    private static final double CLOSE_TOGETHER = 2;

    /// From 3 to 30 is soon done: the smaller figure must have two digits as it is written.
    private static final double TWO_DIGITS = 10;

    /// So many steps within years must be calm, for seasons make large ones.
    private static final int STEPS_OF_A_SEASON = 3;

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

        /// Whether the large steps into a period are one alone, or nearly all.
        boolean speakFor(Period period) {
            Steps into = steps.getOrDefault(period, new Steps());
            return into.large == 1 || into.large >= TOGETHER * into.all;
        }
    }

    /// The steps into one period.
    private static final class Steps {
        int all;
        int large;

        /// Of those between two others: how many there are, and how many are far from both.
        int between;

        int apart;

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
        return finder.doubts;
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

    /// What was found, by the place of the figure.
    Map<Integer, List<Doubt>> doubts() {
        return doubts;
    }

    private void meet(Course course) {
        Fellows those = course.fellows();
        for (List<Told> told : byLength(course)) {
            for (int i = 1; i < told.size(); i++) {
                if (isStep(told.get(i - 1), told.get(i))) {
                    Steps steps =
                            those.steps.computeIfAbsent(told.get(i).period(), _ -> new Steps());
                    steps.all++;
                    steps.large += power(told.get(i - 1), told.get(i)) > 1 - NEAR ? 1 : 0;
                    if (isBetween(told, i)) {
                        steps.between++;
                        steps.apart += isApart(told, i, FAR_TOGETHER, CLOSE_TOGETHER) ? 1 : 0;
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
        if (told.stream().anyMatch(one -> one.value() < 0 || one.derived())) {
            return;
        }
        boolean seasons = isWithinYears(told.getFirst().period());
        for (int i = 1; i < told.size(); i++) {
            Told now = told.get(i);
            Told before = told.get(i - 1);
            long power = Math.round(power(before, now));
            if (now.drafted() != Told.NOT_DRAFTED
                    && isStep(before, now)
                    && power >= 1
                    && Math.abs(power(before, now) - power) <= NEAR
                    && !(i >= 2 && step(told.get(i - 2), now) < CALM)
                    && isCalm(told, i, seasons ? STEPS_OF_A_SEASON : 0)
                    && course.fellows().speakFor(now.period())) {
                boolean more = now.value() > before.value();
                mark(
                        now,
                        new Doubt(
                                more ? Kind.TEN_TIMES : Kind.A_TENTH,
                                before.value(),
                                before.period(),
                                Message.of(
                                        more
                                                ? "importing.doubt.ten-times"
                                                : "importing.doubt.a-tenth",
                                        FigureWords.period(before.period()),
                                        words(course.key(), before),
                                        Math.round(Math.pow(10, power)))));
            } else if (!seasons && now.drafted() != Told.NOT_DRAFTED && isFar(course, told, i)) {
                Told after = told.get(i + 1);
                mark(
                        now,
                        new Doubt(
                                Kind.FAR_FROM_BOTH,
                                before.value(),
                                before.period(),
                                Message.of(
                                        now.value() > before.value()
                                                ? "importing.doubt.far-above"
                                                : "importing.doubt.far-below",
                                        FigureWords.period(before.period()),
                                        words(course.key(), before),
                                        FigureWords.period(after.period()),
                                        words(course.key(), after))));
            }
        }
    }

    /// Whether a figure stands apart from both of its neighbours: it alone of its indicator and by
    /// far, in a series that is calm elsewhere, or with nearly all of its fellows.
    private static boolean isFar(Course course, List<Told> told, int figure) {
        if (!isBetween(told, figure)) {
            return false;
        }
        Steps into = course.fellows().steps.getOrDefault(told.get(figure).period(), new Steps());
        return into.areApartTogether()
                ? isApart(told, figure, FAR_TOGETHER, CLOSE_TOGETHER)
                : into.apart == 1 && isApart(told, figure, FAR, CLOSE) && isCalm(told, figure, 1);
    }

    /// Whether a figure follows upon one and another follows upon it.
    private static boolean isBetween(List<Told> told, int figure) {
        return figure > 0
                && figure + 1 < told.size()
                && isStep(told.get(figure - 1), told.get(figure))
                && isStep(told.get(figure), told.get(figure + 1));
    }

    /// Whether a figure between two is far above both or far below both, which are close.
    private static boolean isApart(List<Told> told, int figure, double far, double close) {
        return isApart(
                told.get(figure - 1).value(),
                told.get(figure).value(),
                told.get(figure + 1).value(),
                far,
                close);
    }

    private static boolean isApart(
            double before, double now, double after, double far, double close) {
        return step(before, now) > far && step(now, after) > far && step(before, after) < close;
    }

    /// Whether a figure between two others may turn out to be far from both.
    ///
    /// @param before the one before it, not a number where there is none
    /// @param after the one after it, likewise
    static boolean mayBeFar(double before, double now, double after) {
        return isApart(before, now, after, FAR_TOGETHER, CLOSE_TOGETHER);
    }

    /// Whether one follows upon the other and both are large enough to be compared.
    private static boolean isStep(Told before, Told now) {
        return before.period().next().equals(now.period())
                && digits(before) >= TWO_DIGITS
                && digits(now) >= TWO_DIGITS;
    }

    /// How many powers of ten lie between two.
    private static double power(Told before, Told now) {
        return Math.log10(step(before, now));
    }

    private static boolean isWithinYears(Period period) {
        return switch (period.frequency()) {
            case QUARTER, MONTH, DAY -> true;
            case YEAR, SPLIT_YEAR, YEARS, NONE -> false;
        };
    }

    /// Whether the steps that do not touch a figure are small, and enough of them.
    private static boolean isCalm(List<Told> told, int figure, int fewest) {
        int others = 0;
        for (int i = 1; i < told.size(); i++) {
            if (i != figure && i != figure + 1) {
                if (step(told.get(i - 1), told.get(i)) > CALM) {
                    return false;
                }
                others++;
            }
        }
        return others >= fewest;
    }

    /// How many times one is the other, 1 at least.
    private static double step(Told one, Told other) {
        return step(one.value(), other.value());
    }

    private static double step(double one, double other) {
        if (one == other) {
            return 1;
        }
        double ratio = one / other;
        return ratio == 0 ? Double.POSITIVE_INFINITY : Math.max(ratio, 1 / ratio);
    }

    /// The value in units of its last decimal.
    private static double digits(Told one) {
        return one.value() * Math.pow(10, one.decimals());
    }

    private static Bilingual words(SeriesKey key, Told told) {
        return words(key, told.value(), told.decimals());
    }

    private static Bilingual words(SeriesKey key, double value, int decimals) {
        return FigureWords.value(value, key.unit(), decimals);
    }

    private void mark(Told one, Doubt doubt) {
        if (one.drafted() != Told.NOT_DRAFTED && !one.derived()) {
            doubts.computeIfAbsent(one.drafted(), _ -> new ArrayList<>()).add(doubt);
        }
    }
}
