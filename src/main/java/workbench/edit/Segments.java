package workbench.edit;

import workbench.model.Message;
import workbench.model.Period;
import workbench.model.WorkbenchException;

/// What beginning a segment and joining two have in common.
final class Segments {
    private Segments() {}

    /// Refuses a break of which nobody said when or why.
    static void mustBeSaid(Period from, String reason) throws WorkbenchException {
        mustBeSaid(reason);
        if (from.equals(Period.NONE)) {
            throw refused("edit.segment.no-period");
        }
    }

    static void mustBeSaid(String reason) throws WorkbenchException {
        if (reason.isBlank()) {
            throw refused("edit.segment.reason");
        }
    }

    static WorkbenchException refused(String key, Object... arguments) {
        return new WorkbenchException(
                Message.of("edit.segment.failed"),
                Message.of(key + ".why", arguments),
                Message.of(key + ".remedy", arguments));
    }
}
