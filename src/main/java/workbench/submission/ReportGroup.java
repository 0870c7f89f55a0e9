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

    /// Whether it is told on one row among other indicators.
    boolean isSingle() {
        return lines.size() == 1 && leftOut == 0;
    }
}
