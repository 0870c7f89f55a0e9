package workbench.chart;

import workbench.model.Period;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// The horizontal scale: where each period stands, and which of them are named.
///
/// @param periods all that are shown, oldest first
final class TimeAxis {
    /// From this many years on, months and quarters are named by their years alone.
    private static final double YEARS_ONLY = 2.5;

    /// Up to so many years the ends count more than round years.
    static final int FEW_YEARS = 12;

    /// What is divisible by it is round enough to count from.
    private static final int ROUND = 5;

    private static final int[] YEAR_STEPS = {1, 2, 5, 10, 20, 25, 50, 100};
    private static final int[] PERIOD_STEPS = {1, 2, 3, 6, 12, 24};

    private final List<Period> periods;
    private final PeriodWords words;

    TimeAxis(List<Period> periods, PeriodWords words) {
        this.periods = List.copyOf(periods);
        this.words = words;
    }

    /// A named place on the axis.
    ///
    /// @param share from 0 at the left end to 1 at the right
    /// @param text below the tick
    /// @param year below that; empty where the text says it
    record Tick(double share, String text, String year) {}

    /// Where a period stands, from 0 at the left end to 1 at the right; alone, in the middle.
    double share(Period period) {
        double first = at(periods.getFirst());
        double last = at(periods.getLast());
        return last > first ? (at(period) - first) / (last - first) : 0.5;
    }

    /// By time where every period has its place in time, else by rank.
    private double at(Period period) {
        boolean timed = periods.stream().noneMatch(each -> Double.isNaN(each.position()));
        return timed ? period.position() : periods.indexOf(period);
    }

    /// As many ticks as can be read side by side on `length`.
    ///
    /// @param widthOf the width of a text
    List<Tick> ticks(double length, ToDoubleFunction<String> widthOf) {
        double years = periods.getLast().position() - periods.getFirst().position();
        return switch (periods.getFirst().frequency()) {
            case YEAR, SPLIT_YEAR -> named(length, widthOf, years());
            case MONTH, QUARTER, DAY ->
                    years >= YEARS_ONLY
                            ? roundOnly(length, widthOf, yearStarts())
                            : periodTicks(length, widthOf);
            case YEARS, NONE -> named(length, widthOf, each());
        };
    }

    /// A candidate tick and the number by which its roundness is judged.
    private record Candidate(Tick tick, long number) {}

    private List<Candidate> years() {
        return periods.stream()
                .map(
                        period ->
                                new Candidate(
                                        new Tick(share(period), words.tick(period), ""),
                                        period.start().getYear()))
                .toList();
    }

    private List<Candidate> each() {
        return IntStream.range(0, periods.size())
                .mapToObj(
                        i ->
                                new Candidate(
                                        new Tick(
                                                share(periods.get(i)),
                                                words.tick(periods.get(i)),
                                                ""),
                                        i))
                .toList();
    }

    /// The starts of the years between the first and the last period.
    private List<Candidate> yearStarts() {
        double first = at(periods.getFirst());
        double last = at(periods.getLast());
        List<Candidate> starts = new ArrayList<>();
        for (int year = (int) Math.ceil(first); year <= last; year++) {
            Tick tick = new Tick((year - first) / (last - first), Integer.toString(year), "");
            starts.add(new Candidate(tick, year));
        }
        return starts;
    }

    /// The smallest round step whose labels fit, counted from the first candidate where that is
    /// round itself, with the last one where it has room: 1985, 1995, 2005, 2015, 2019.
    ///
    /// Over a few years the first and the last are always among them, and a step that leads exactly
    /// from one to the other goes before.
    private static List<Tick> named(
            double length, ToDoubleFunction<String> widthOf, List<Candidate> candidates) {
        double apart = apart(widthOf, candidates);
        long first = candidates.getFirst().number();
        long span = candidates.getLast().number() - first;
        for (int step = 1; span <= FEW_YEARS && step <= span / 2; step++) {
            List<Candidate> chosen = every(step, first, candidates);
            if (span % step == 0 && fits(chosen, apart, length)) {
                return chosen.stream().map(Candidate::tick).toList();
            }
        }
        if (span <= FEW_YEARS) {
            return withEnds(candidates, round(length, apart, candidates, 0), apart / length);
        }
        List<Candidate> round = round(length, apart, candidates, first % ROUND == 0 ? first : 0);
        return withLast(candidates, round, apart / length);
    }

    /// The starts of round years, without the ends: these are no periods of the data.
    private static List<Tick> roundOnly(
            double length, ToDoubleFunction<String> widthOf, List<Candidate> candidates) {
        return round(length, apart(widthOf, candidates), candidates, 0).stream()
                .map(Candidate::tick)
                .toList();
    }

    /// @param from a round number that steps of several are counted from
    private static List<Candidate> round(
            double length, double apart, List<Candidate> candidates, long from) {
        for (int step : YEAR_STEPS) {
            List<Candidate> chosen = every(step, step % ROUND == 0 ? from : 0, candidates);
            if (fits(chosen, apart, length)) {
                return chosen;
            }
        }
        return List.of();
    }

    private static List<Candidate> every(int step, long from, List<Candidate> candidates) {
        return candidates.stream().filter(c -> (c.number() - from) % step == 0).toList();
    }

    private static double apart(ToDoubleFunction<String> widthOf, List<Candidate> candidates) {
        return candidates.stream()
                        .mapToDouble(candidate -> widthOf.applyAsDouble(candidate.tick().text()))
                        .max()
                        .orElse(0)
                + 16;
    }

    private static List<Tick> withLast(List<Candidate> all, List<Candidate> round, double apart) {
        if (round.size() < 2) {
            return withEnds(all, round, apart);
        }
        Tick last = all.getLast().tick();
        List<Tick> ticks = new ArrayList<>(round.stream().map(Candidate::tick).toList());
        if (last.share() - ticks.getLast().share() >= apart) {
            ticks.add(last);
        }
        return ticks;
    }

    private static List<Tick> withEnds(List<Candidate> all, List<Candidate> round, double apart) {
        if (all.isEmpty()) {
            return List.of();
        }
        Tick first = all.getFirst().tick();
        Tick last = all.getLast().tick();
        List<Tick> ticks = new ArrayList<>();
        ticks.add(first);
        round.stream()
                .map(Candidate::tick)
                .filter(
                        t ->
                                t.share() - first.share() >= apart
                                        && last.share() - t.share() >= apart)
                .forEach(ticks::add);
        if (last.share() - first.share() >= apart) {
            ticks.add(last);
        }
        return ticks;
    }

    private static boolean fits(List<Candidate> chosen, double apart, double length) {
        for (int i = 1; i < chosen.size(); i++) {
            double gap = chosen.get(i).tick().share() - chosen.get(i - 1).tick().share();
            if (gap * length < apart) {
                return false;
            }
        }
        return true;
    }

    /// Months, quarters and days with their year below the first tick of each year.
    private List<Tick> periodTicks(double length, ToDoubleFunction<String> widthOf) {
        double width = periods.stream().map(words::tick).mapToDouble(widthOf).max().orElse(0) + 14;
        for (int step : PERIOD_STEPS) {
            List<Period> chosen =
                    periods.stream().filter(period -> ordinal(period) % step == 0).toList();
            boolean fits =
                    IntStream.range(1, chosen.size())
                            .allMatch(
                                    i ->
                                            (share(chosen.get(i)) - share(chosen.get(i - 1)))
                                                            * length
                                                    >= width);
            if (fits) {
                return dated(chosen.isEmpty() ? List.of(periods.getFirst()) : chosen);
            }
        }
        return dated(
                length < width
                        ? List.of(periods.getLast())
                        : List.of(periods.getFirst(), periods.getLast()));
    }

    private List<Tick> dated(List<Period> chosen) {
        List<Tick> ticks = new ArrayList<>();
        String before = "";
        for (Period period : chosen) {
            String year = PeriodWords.year(period);
            ticks.add(new Tick(share(period), words.tick(period), year.equals(before) ? "" : year));
            before = year;
        }
        return ticks;
    }

    /// Counts months, quarters or observations so that steps start with the year.
    private long ordinal(Period period) {
        return switch (period) {
            case Period.Month month -> month.month() - 1;
            case Period.Quarter quarter -> quarter.quarter() - 1;
            default -> periods.indexOf(period);
        };
    }
}
