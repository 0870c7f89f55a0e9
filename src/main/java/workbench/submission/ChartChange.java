package workbench.submission;

import workbench.chart.ChartData;
import workbench.chart.ChartResolver;
import workbench.chart.ChartResolver.Outcome;
import workbench.chart.ChartSpec;
import workbench.model.Language;
import workbench.model.Period;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;

/// A chart as it is and as other figures would make it, on the same axes.
///
/// @param sides by language
public record ChartChange(ChartSpec spec, Map<Language, Sides> sides) {
    public ChartChange {
        sides = Map.copyOf(sides);
    }

    /// Both in one language; where one cannot be drawn, the reason.
    public record Sides(Outcome now, Outcome then) {}

    /// A point that would be another.
    ///
    /// @param line what it is called on the chart
    /// @param now in units of one; empty where there is none
    public record Point(String line, Period period, OptionalDouble now, OptionalDouble then) {}

    /// Empty where it would be drawn as it is.
    static Optional<ChartChange> of(ChartSpec spec, ChartResolver now, ChartResolver then) {
        Map<Language, Sides> sides = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            sides.put(
                    language,
                    onTheSameAxes(now.resolve(spec, language), then.resolve(spec, language)));
        }
        ChartChange change = new ChartChange(spec, sides);
        return change.points(Language.ENGLISH).isEmpty() ? Optional.empty() : Optional.of(change);
    }

    private static Sides onTheSameAxes(Outcome now, Outcome then) {
        return now instanceof Outcome.Ready(var old, var itsFigures)
                        && then instanceof Outcome.Ready(var other, var otherFigures)
                ? new Sides(
                        new Outcome.Ready(old.beside(other), itsFigures),
                        new Outcome.Ready(other.beside(old), otherFigures))
                : new Sides(now, then);
    }

    public Sides in(Language language) {
        return sides.getOrDefault(language, sides.values().iterator().next());
    }

    /// The points that would be others, line by line, oldest first.
    public List<Point> points(Language language) {
        Outcome now = in(language).now();
        Outcome then = in(language).then();
        List<Point> points = new ArrayList<>();
        for (int line = 0; line < spec.lines().size(); line++) {
            Map<Period, OptionalDouble> before = values(now, line);
            Map<Period, OptionalDouble> after = values(then, line);
            TreeSet<Period> periods = new TreeSet<>(before.keySet());
            periods.addAll(after.keySet());
            String label = label(now, line);
            label = label.isEmpty() ? label(then, line) : label;
            for (Period period : periods) {
                OptionalDouble was = before.getOrDefault(period, OptionalDouble.empty());
                OptionalDouble is = after.getOrDefault(period, OptionalDouble.empty());
                if (!was.equals(is)) {
                    points.add(new Point(label, period, was, is));
                }
            }
        }
        return points;
    }

    private static Map<Period, OptionalDouble> values(Outcome outcome, int line) {
        Map<Period, OptionalDouble> values = new HashMap<>();
        if (outcome instanceof Outcome.Ready(var data, _)) {
            data.lines().get(line).points().forEach(one -> values.put(one.period(), one.value()));
        }
        return values;
    }

    private static String label(Outcome outcome, int line) {
        return outcome instanceof Outcome.Ready(ChartData data, _)
                ? data.lines().get(line).label()
                : "";
    }
}
