package workbench.edit;

import workbench.model.Message;
import workbench.model.Period;
import workbench.model.Segment;
import workbench.model.Series;
import workbench.model.WorkbenchException;

/// What beginning a segment and joining two have in common.
final class Segments {
    private Segments() {}

    /// The segment that holds just before a period.
    static Segment before(Series series, Period period) {
        return series.segments().stream()
                .filter(one -> one.from().equals(Period.NONE) || one.from().compareTo(period) < 0)
                .reduce((_, later) -> later)
                .orElseGet(() -> Segment.first(series.key().unit()));
    }

    static WorkbenchException refused(String key, Object... arguments) {
        return new WorkbenchException(
                Message.of("edit.segment.failed"),
                Message.of(key + ".why", arguments),
                Message.of(key + ".remedy", arguments));
    }
}
