package workbench.submission;

import workbench.model.Indicator;
import workbench.model.Unit;

import java.util.List;

/// The lines of one indicator in one unit: its places and parts, the community's first.
///
/// @param lines never empty
/// @param leftOut how many more series it has than the report takes in
record ReportGroup(Indicator indicator, Unit unit, List<ReportLine> lines, int leftOut) {
    ReportGroup {
        lines = List.copyOf(lines);
    }

    /// The lines that are held against the indicator's target: the community's own; where it has
    /// none, the first: which of the others is meant nobody said. So many visits of another place
    /// are held against no target at all.
    List<ReportLine> aimed() {
        return lines.stream()
                .filter(ReportLine::aimed)
                .filter(line -> isAimed(line.home(), line.equals(lines.getFirst())))
                .toList();
    }

    /// The same for whoever has no group.
    ///
    /// @param home whether a series is the community's own
    /// @param first whether it is the first that is told of its indicator, its own before others
    static boolean isAimed(boolean home, boolean first) {
        return home || first;
    }

    /// Whether it is told on one row among other indicators.
    boolean isSingle() {
        return lines.size() == 1 && leftOut == 0;
    }
}
