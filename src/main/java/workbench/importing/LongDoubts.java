package workbench.importing;

import org.jspecify.annotations.Nullable;

import workbench.importing.DraftFigure.Change;
import workbench.importing.SeriesDoubts.Told;
import workbench.job.Progress;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.SeriesKey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// Finds the figures of a file with long sheets that stand out of their series, as {@link
/// SeriesDoubts} finds those of a draft that is held: by the same rules, and as many.
///
/// Of each figure its period and value are kept, some twenty bytes, until there are too many; and
/// whole only those that may turn out to be suspicious.
final class LongDoubts {
    /// Bytes of the heap for each figure that is kept.
    private static final int SHARE_OF_HEAP = 256;

    private static final int MOST = 2_000_000;

    /// So many figures are kept whole.
    private static final int WHOLE = 20_000;

    /// And so many of those that may be far from both of their neighbours: where nothing is calm,
    /// they are many and mean nothing.
    private static final int WHOLE_APART = 10_000;

    /// No step smaller than this is taken for a slipped point.
    private static final double LEAP = 7.5;

    /// A series in which so many steps are large is not calm whichever figure is left out.
    private static final int LEAPS = 3;

    private final long most = Math.min(MOST, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP);
    private final Map<SeriesKey, Course> byKey = new IdentityHashMap<>();
    private final Map<String, Course> courses = new LinkedHashMap<>();
    private final Map<String, Signs> signs = new HashMap<>();
    private final Map<Integer, DraftFigure> whole = new HashMap<>();
    private final Map<Integer, Doubt> slips = new HashMap<>();
    private long kept;
    private int apart;

    /// How many drafted figures of an indicator are on either side of nought.
    private static final class Signs {
        private int above;
        private int below;
    }

    /// The figures of one series in the order in which they came, those of the dossier first.
    private static final class Course {
        private final SeriesKey key;
        private final OptionalDouble limit;
        private final Signs signs;
        private final NavigableMap<Period, Observation> known;
        private Period[] periods = new Period[4];
        private double[] values = new double[4];
        private int[] decimals = new int[4];
        private int[] places = new int[4];
        private boolean[] derived = new boolean[4];
        private int count;
        private Optional<DraftFigure> last = Optional.empty();
        private int leaps;
        private int over;

        Course(SeriesKey key, Signs signs, NavigableMap<Period, Observation> known) {
            this.key = key;
            this.limit = SeriesDoubts.limit(key);
            this.signs = signs;
            this.known = known;
        }

        /// @param value not a number where it is missing
        void add(Period period, double value, int scale, boolean computed, int place) {
            if (count == values.length) {
                periods = Arrays.copyOf(periods, 2 * count);
                values = Arrays.copyOf(values, 2 * count);
                decimals = Arrays.copyOf(decimals, 2 * count);
                places = Arrays.copyOf(places, 2 * count);
                derived = Arrays.copyOf(derived, 2 * count);
            }
            periods[count] = period;
            values[count] = value;
            decimals[count] = scale;
            places[count] = place;
            derived[count] = computed;
            count++;
        }

        /// The value that came last; not a number where none did, or it was missing.
        double lastValue() {
            return count == 0 ? Double.NaN : values[count - 1];
        }

        /// Whether a figure may be far from one that came before it, or that the dossier has before
        /// it, and from one after it.
        ///
        /// @param came the value that came before it
        boolean mayBeFar(double came, Period period, double value, double after) {
            return SeriesDoubts.mayBeFar(came, value, after)
                    || SeriesDoubts.mayBeFar(value(known.lowerEntry(period)), value, after);
        }

        /// What the dossier has after a period.
        double valueAfter(Period period) {
            return value(known.higherEntry(period));
        }

        private static double value(Map.@Nullable Entry<Period, Observation> entry) {
            return entry == null ? Double.NaN : entry.getValue().scaled().orElse(Double.NaN);
        }

        /// What the dossier and the file together tell of the series, ascending by period.
        List<Told> told() {
            List<Told> told = new ArrayList<>(count);
            boolean ascending = known.isEmpty();
            for (int i = 0; i < count; i++) {
                ascending &= i == 0 || periods[i - 1].compareTo(periods[i]) < 0;
                if (!Double.isNaN(values[i])) {
                    told.add(told(i));
                }
            }
            return ascending ? told : toldInOrder();
        }

        private List<Told> toldInOrder() {
            NavigableMap<Period, Told> told = new TreeMap<>(SeriesDoubts.before(known));
            for (int i = 0; i < count; i++) {
                if (Double.isNaN(values[i])) {
                    told.remove(periods[i]);
                } else {
                    told.put(periods[i], told(i));
                }
            }
            return List.copyOf(told.values());
        }

        private Told told(int i) {
            return new Told(periods[i], values[i], decimals[i], derived[i], places[i]);
        }
    }

    /// Looks at the next figure.
    ///
    /// @param place its number among all of the file
    /// @param known what the dossier has of its series without it
    void add(int place, DraftFigure figure, NavigableMap<Period, Observation> known) {
        if (kept > most) {
            return;
        }
        FoundFigure found = figure.found();
        Course course = byKey.get(found.key());
        if (course == null) {
            course =
                    courses.computeIfAbsent(
                            found.key().canonical(),
                            _ ->
                                    new Course(
                                            found.key(),
                                            signs.computeIfAbsent(
                                                    SeriesDoubts.nameOfFellows(found.key()),
                                                    _ -> new Signs()),
                                            known));
            byKey.put(found.key(), course);
            kept += known.size();
        }
        kept++;
        if (kept > most) {
            byKey.clear();
            courses.clear();
            whole.clear();
            slips.clear();
            return;
        }
        boolean drafted = figure.change() != Change.UNCHANGED;
        OptionalDouble value = found.scaled();
        if (value.isPresent()) {
            holdIfApart(place, figure, course, value.getAsDouble());
        }
        if (value.isPresent() && drafted) {
            holdIfOdd(place, figure, course, value.getAsDouble());
            Optional<Doubt> slip = whole.size() < WHOLE ? Slips.of(figure) : Optional.empty();
            slip.ifPresent(
                    doubt -> {
                        slips.put(place, doubt);
                        hold(place, figure);
                    });
        }
        course.add(
                found.period(),
                value.orElse(Double.NaN),
                found.scaledDecimals(),
                found.derived(),
                drafted ? place : Told.NOT_DRAFTED);
        course.last = Optional.of(figure);
    }

    /// Keeps a figure, or the one that came before it, which may be suspicious by what is known
    /// yet.
    private void holdIfOdd(int place, DraftFigure figure, Course course, double value) {
        boolean odd = false;
        if (value > 0) {
            odd = ++course.signs.above == 1;
        } else if (value < 0) {
            odd = ++course.signs.below == 1;
        }
        if (course.limit.isPresent() && value > course.limit.getAsDouble()) {
            odd |= ++course.over == 1;
        }
        if (course.count > 0 && course.leaps < LEAPS) {
            int last = course.count - 1;
            if (isLeap(course.values[last], value)) {
                course.leaps++;
                odd = true;
                if (course.places[last] != Told.NOT_DRAFTED) {
                    hold(course.places[last], course.last.orElseThrow());
                }
            }
        }
        Map.Entry<Period, Observation> before = course.known.lowerEntry(figure.found().period());
        odd |= before != null && isLeap(before.getValue().scaled().orElse(Double.NaN), value);
        if (odd) {
            hold(place, figure);
        }
    }

    /// Keeps the figure that came before this one, or this one, which may be far from both of its
    /// neighbours by what is known yet.
    private void holdIfApart(int place, DraftFigure figure, Course course, double value) {
        int last = course.count - 1;
        if (last >= 0
                && course.mayBeFar(
                        last == 0 ? Double.NaN : course.values[last - 1],
                        course.periods[last],
                        course.values[last],
                        value)) {
            holdApart(course.places[last], course.last.orElseThrow());
        }
        Period period = figure.found().period();
        if (course.mayBeFar(course.lastValue(), period, value, course.valueAfter(period))) {
            holdApart(place, figure);
        }
    }

    private void holdApart(int place, DraftFigure figure) {
        if (figure.change() != Change.UNCHANGED && apart++ < WHOLE_APART) {
            whole.put(place, figure);
        }
    }

    private static boolean isLeap(double one, double other) {
        return one > LEAP * other || other > LEAP * one;
    }

    private void hold(int place, DraftFigure figure) {
        if (whole.size() < WHOLE) {
            whole.put(place, figure);
        }
    }

    /// Whether there were so many figures that none was judged.
    boolean gaveUp() {
        return kept > most;
    }

    /// A figure that may be suspicious.
    Optional<DraftFigure> figure(int place) {
        return Optional.ofNullable(whole.get(place));
    }

    /// The doubts by the number of their figure, once all were looked at; none where there were too
    /// many.
    Map<Integer, List<Doubt>> doubts(Progress progress) {
        SeriesDoubts finder = new SeriesDoubts();
        for (Course course : courses.values()) {
            progress.checkCancelled();
            finder.meet(course.key, course.told());
        }
        for (Course course : courses.values()) {
            progress.checkCancelled();
            if (mayStandOut(course) || finder.hasLoneSign(course.key)) {
                finder.judge(course.key, course.told());
            }
        }
        Map<Integer, List<Doubt>> doubts = finder.doubts();
        slips.forEach(
                (place, slip) ->
                        Slips.add(slip, doubts.computeIfAbsent(place, _ -> new ArrayList<>())));
        return doubts;
    }

    /// Whether the series has anything else than figures of one size within its limits.
    private static boolean mayStandOut(Course course) {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (int i = 0; i < course.count; i++) {
            if (!Double.isNaN(course.values[i])) {
                least = Math.min(least, course.values[i]);
                most = Math.max(most, course.values[i]);
            }
        }
        return !course.known.isEmpty()
                || least < 0
                || most > SeriesDoubts.FAR_TOGETHER * least
                || course.limit.isPresent() && most > course.limit.getAsDouble();
    }
}
