package workbench.edit;

import workbench.model.Message;
import workbench.model.WorkbenchException;

/// What beginning a segment and joining two have in common.
final class Segments {
    private Segments() {}

    static WorkbenchException refused(String key, Object... arguments) {
        return new WorkbenchException(
                Message.of("edit.segment.failed"),
                Message.of(key + ".why", arguments),
                Message.of(key + ".remedy", arguments));
    }
}
