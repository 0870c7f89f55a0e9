package workbench.chart;

import workbench.catalogue.IllustrativeWords;
import workbench.model.Factor;
import workbench.model.Language;
import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.Unit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// A chart with its numbers, in one language: all that drawing needs.
///
/// @param id as in its spec
/// @param headline the sentence on top
/// @param subtitle what is shown, with its unit
/// @param lines in the order of the spec
/// @param unit of all values
/// @param decimals how many a label shows
/// @param targets values aimed at, each drawn as a thin line with its year
/// @param fromZero whether the value axis starts at nought
/// @param source names file, sheet and date: the line at the foot
/// @param note a remark below it; empty for none
/// @param altText what the picture says, for who cannot see it
/// @param beside points that are not drawn, and that both axes have room for: those of a chart that
///   stands beside this one and is to be compared with it
public record ChartData(
        String id,
        Language language,
        Optional<Factor> factor,
        String headline,
        String subtitle,
        List<Line> lines,
        Unit unit,
        int decimals,
        List<Target> targets,
        boolean fromZero,
        String source,
        String note,
        String altText,
        List<Point> beside) {
    public ChartData {
        lines = List.copyOf(lines);
        targets = List.copyOf(targets);
        beside = List.copyOf(beside);
    }

    /// One that stands alone.
    public ChartData(
            String id,
            Language language,
            Optional<Factor> factor,
            String headline,
            String subtitle,
            List<Line> lines,
            Unit unit,
            int decimals,
            List<Target> targets,
            boolean fromZero,
            String source,
            String note,
            String altText) {
        this(
                id, language, factor, headline, subtitle, lines, unit, decimals, targets, fromZero,
                source, note, altText, List.of());
    }

    /// The same on axes that hold another one's points as well.
    public ChartData beside(ChartData other) {
        return new ChartData(
                id,
                language,
                factor,
                headline,
                subtitle,
                lines,
                unit,
                decimals,
                targets,
                fromZero,
                source,
                note,
                altText,
                other.drawn().toList());
    }

    /// The points of all lines.
    Stream<Point> drawn() {
        return lines.stream().flatMap(line -> line.points().stream());
    }

    /// All points that the axes have room for.
    Stream<Point> held() {
        return Stream.concat(drawn(), beside.stream());
    }

    /// The same chart with what it says in words.
    public ChartData withAltText(String words) {
        return new ChartData(
                id, language, factor, headline, subtitle, lines, unit, decimals, targets, fromZero,
                source, note, words, beside);
    }

    /// The same chart with another remark below it.
    public ChartData withNote(String words) {
        return new ChartData(
                id, language, factor, headline, subtitle, lines, unit, decimals, targets, fromZero,
                source, words, altText, beside);
    }

    /// What stands behind the value of a point that only illustrates where others do not; of a
    /// chart whose points all do, its note says it of all.
    String signBehind(Point point) {
        return point.illustrative() && !drawn().allMatch(Point::illustrative)
                ? IllustrativeWords.BEHIND_A_FIGURE
                : "";
    }

    /// The same chart among words that name it, its unit, its sources and the year of its target,
    /// which it need not repeat.
    ///
    /// @param target what a target is called, its value added
    public ChartData amongWords(String target) {
        return new ChartData(
                id,
                language,
                factor,
                headline,
                "",
                lines,
                unit,
                decimals,
                targets.stream().map(one -> new Target(one.value(), target)).toList(),
                fromZero,
                "",
                note,
                altText,
                beside);
    }

    /// The same chart without what is aimed at.
    public ChartData withoutTargets() {
        return new ChartData(
                id, language, factor, headline, subtitle, lines, unit, decimals, List.of(),
                fromZero, source, note, altText, beside);
    }

    /// The same chart without headline, subtitle, source and note.
    ChartData withoutWordsAround() {
        return new ChartData(
                id, language, factor, "", "", lines, unit, decimals, targets, fromZero, "", "",
                altText);
    }

    /// The source as it is printed, which begins by saying that it is one.
    public String sourceLine() {
        return source.isBlank() ? "" : Remark.source(this);
    }

    /// One line of the chart.
    ///
    /// @param points oldest first; a missing value leaves a gap
    public record Line(String label, boolean emphasis, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /// One value: in units of one, its multiplier applied.
    ///
    /// @param breakBefore whether a break of the series lies before it: the line is cut there
    /// @param breakReason why, as a person said; empty where nobody did
    /// @param illustrative whether nobody measured it
    public record Point(
            Period period,
            OptionalDouble value,
            ObservationStatus status,
            boolean breakBefore,
            String breakReason,
            boolean illustrative) {
        /// A real one.
        public Point(
                Period period,
                OptionalDouble value,
                ObservationStatus status,
                boolean breakBefore,
                String breakReason) {
            this(period, value, status, breakBefore, breakReason, false);
        }

        /// One of which nobody said why there is a break, if there is one.
        public Point(
                Period period,
                OptionalDouble value,
                ObservationStatus status,
                boolean breakBefore) {
            this(period, value, status, breakBefore, "");
        }
    }

    /// A value aimed at.
    public record Target(double value, String label) {}
}
