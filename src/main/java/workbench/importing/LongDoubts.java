package workbench.importing;

import org.jspecify.annotations.Nullable;

import workbench.importing.DraftFigure.Change;
import workbench.importing.SeriesDoubts.Told;
import workbench.job.Progress;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.SeriesKey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;

/// Finds the figures of a file with long sheets that stand out of their series, as {@link
/// SeriesDoubts} finds those of a draft that is held: by the same rules, and as many.
///
/// Of each figure its period and value are kept, on disk; in memory are the series, and whole only
/// those figures that may turn out to be suspicious.
final class LongDoubts implements AutoCloseable {
    /// Bytes of the heap for each series that is kept.
    private static final int SHARE_OF_HEAP = 2_048;

    /// So many figures are kept whole.
    private static final int WHOLE = 20_000;

    /// And so many of those that may be far from both of their neighbours: where nothing is calm,
    /// they are many and mean nothing.
    private static final int WHOLE_APART = 10_000;

    /// No step smaller than this is taken for a slipped point.
    private static final double LEAP = 7.5;

    /// A series in which so many steps are large is not calm whichever figure is left out.
    private static final int LEAPS = 3;

    private final long most = Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP;
    private final ToldOnDisk figures = new ToldOnDisk();
    private final Map<SeriesKey, Course> byKey = new IdentityHashMap<>();
    private final Map<String, Course> courses = new LinkedHashMap<>();
    private final Map<String, Signs> signs = new HashMap<>();
    private final Map<Integer, DraftFigure> whole = new HashMap<>();
    private final Map<Integer, Doubt> slips = new HashMap<>();
    private int apart;
    private Optional<GaveUp> gaveUp = Optional.empty();

    /// Why no figure is judged.
    enum GaveUp {
        /// There are too many series to remember them all.
        TOO_MANY_SERIES,
        /// There is no room for temporary files.
        NO_SCRATCH_ROOM
    }

    /// How many drafted figures of an indicator are on either side of nought.
    private static final class Signs {
        private int above;
        private int below;
    }

    /// One series, and what the figures that came last say of it.
    private static final class Course {
        private final SeriesKey key;
        private final OptionalDouble limit;
        private final Signs signs;
        private final boolean isKnown;

        /// Its figures in the order in which they came, those of the dossier first.
        private final ToldOnDisk.Chain chain = new ToldOnDisk.Chain();

        private Optional<DraftFigure> last = Optional.empty();
        private int lastPlace = Told.NOT_DRAFTED;

        /// Not a number where none came, or it was missing.
        private double lastValue = Double.NaN;

        private double valueBefore = Double.NaN;
        private double least = Double.POSITIVE_INFINITY;
        private double most;
        private int leaps;
        private int over;

        Course(SeriesKey key, Signs signs, boolean isKnown) {
            this.key = key;
            this.limit = SeriesDoubts.limit(key);
            this.signs = signs;
            this.isKnown = isKnown;
        }

        /// @param value not a number where it is missing
        void goOn(DraftFigure figure, double value, int place) {
            last = Optional.of(figure);
            lastPlace = place;
            valueBefore = lastValue;
            lastValue = value;
            if (!Double.isNaN(value)) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }

        /// Whether the series has anything else than figures of one size within its limits.
        boolean mayStandOut() {
            return isKnown
                    || least < 0
                    || most > Leaps.FAR_TOGETHER * least
                    || limit.isPresent() && most > limit.getAsDouble();
        }
    }

    /// Looks at the next figure.
    ///
    /// @param place its number among all of the file
    /// @param known what the dossier has of its series without it
    void add(int place, DraftFigure figure, NavigableMap<Period, Observation> known) {
        if (gaveUp.isPresent()) {
            return;
        }
        try {
            look(place, figure, known);
        } catch (NoScratchRoom _) {
            giveUp(GaveUp.NO_SCRATCH_ROOM);
        }
    }

    private void look(int place, DraftFigure figure, NavigableMap<Period, Observation> known) {
        FoundFigure found = figure.found();
        Course course = byKey.get(found.key());
        if (course == null) {
            course = courses.computeIfAbsent(found.key().canonical(), _ -> begin(found, known));
            byKey.put(found.key(), course);
        }
        if (courses.size() > most || byKey.size() > most) {
            giveUp(GaveUp.TOO_MANY_SERIES);
            return;
        }
        boolean drafted = figure.change() != Change.UNCHANGED;
        OptionalDouble value = found.scaled();
        if (value.isPresent()) {
            holdIfApart(place, figure, course, known, value.getAsDouble());
        }
        if (value.isPresent() && drafted) {
            holdIfOdd(place, figure, course, known, value.getAsDouble());
            Optional<Doubt> slip = whole.size() < WHOLE ? Slips.of(figure) : Optional.empty();
            slip.ifPresent(
                    doubt -> {
                        slips.put(place, doubt);
                        hold(place, figure);
                    });
        }
        int told = drafted ? place : Told.NOT_DRAFTED;
        figures.add(
                course.chain,
                new Told(
                        found.period(),
                        value.orElse(Double.NaN),
                        found.scaledDecimals(),
                        found.derived(),
                        told));
        course.goOn(figure, value.orElse(Double.NaN), told);
    }

    private Course begin(FoundFigure found, NavigableMap<Period, Observation> known) {
        Course course =
                new Course(
                        found.key(),
                        signs.computeIfAbsent(
                                SeriesDoubts.nameOfFellows(found.key()), _ -> new Signs()),
                        !known.isEmpty());
        SeriesDoubts.before(known).values().forEach(told -> figures.add(course.chain, told));
        return course;
    }

    private void giveUp(GaveUp why) {
        gaveUp = Optional.of(why);
        byKey.clear();
        courses.clear();
        whole.clear();
        slips.clear();
    }

    /// Keeps a figure, or the one that came before it, which may be suspicious by what is known
    /// yet.
    private void holdIfOdd(
            int place,
            DraftFigure figure,
            Course course,
            NavigableMap<Period, Observation> known,
            double value) {
        boolean odd = false;
        if (value > 0) {
            odd = ++course.signs.above == 1;
        } else if (value < 0) {
            odd = ++course.signs.below == 1;
        }
        if (course.limit.isPresent() && value > course.limit.getAsDouble()) {
            odd |= ++course.over == 1;
        }
        if (course.leaps < LEAPS && isLeap(course.lastValue, value)) {
            course.leaps++;
            odd = true;
            if (course.lastPlace != Told.NOT_DRAFTED) {
                hold(course.lastPlace, course.last.orElseThrow());
            }
        }
        odd |= isLeap(value(known.lowerEntry(figure.found().period())), value);
        if (odd) {
            hold(place, figure);
        }
    }

    /// Keeps the figure that came before this one, or this one, which may be far from both of its
    /// neighbours by what is known yet.
    private void holdIfApart(
            int place,
            DraftFigure figure,
            Course course,
            NavigableMap<Period, Observation> known,
            double value) {
        course.last.ifPresent(
                last -> {
                    Period period = last.found().period();
                    if (mayBeFar(course.valueBefore, known, period, course.lastValue, value)) {
                        holdApart(course.lastPlace, last);
                    }
                });
        Period period = figure.found().period();
        if (mayBeFar(course.lastValue, known, period, value, value(known.higherEntry(period)))) {
            holdApart(place, figure);
        }
    }

    /// Whether a figure may be far from one that came before it, or that the dossier has before it,
    /// and from one after it.
    ///
    /// @param came the value that came before it
    private static boolean mayBeFar(
            double came,
            NavigableMap<Period, Observation> known,
            Period period,
            double value,
            double after) {
        return Leaps.mayBeFar(came, value, after)
                || Leaps.mayBeFar(value(known.lowerEntry(period)), value, after);
    }

    private static double value(Map.@Nullable Entry<Period, Observation> entry) {
        return entry == null ? Double.NaN : entry.getValue().scaled().orElse(Double.NaN);
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

    /// All figures have come.
    void end() {
        if (gaveUp.isEmpty()) {
            try {
                figures.end();
            } catch (NoScratchRoom _) {
                giveUp(GaveUp.NO_SCRATCH_ROOM);
            }
        }
    }

    /// Why none was judged; empty where all are.
    Optional<GaveUp> gaveUp() {
        return gaveUp;
    }

    /// A figure that may be suspicious.
    Optional<DraftFigure> figure(int place) {
        return Optional.ofNullable(whole.get(place));
    }

    /// The doubts by the number of their figure, once all were looked at and have ended; none where
    /// there were too many.
    Map<Integer, List<Doubt>> doubts(Progress progress) {
        SeriesDoubts finder = new SeriesDoubts();
        for (Course course : courses.values()) {
            progress.checkCancelled();
            finder.meet(course.key, figures.told(course.chain));
        }
        for (Course course : courses.values()) {
            progress.checkCancelled();
            if (course.mayStandOut() || finder.hasLoneSign(course.key)) {
                finder.judge(course.key, figures.told(course.chain));
            }
        }
        Map<Integer, List<Doubt>> doubts = finder.doubts();
        slips.forEach(
                (place, slip) ->
                        Slips.add(slip, doubts.computeIfAbsent(place, _ -> new ArrayList<>())));
        return doubts;
    }

    @Override
    public void close() {
        figures.close();
    }
}
