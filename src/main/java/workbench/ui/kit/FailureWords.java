package workbench.ui.kit;

import workbench.model.Message;
import workbench.model.WorkbenchException;

/// The three sentences of a failure as one message, where there is no room for a {@link
/// FailurePane}.
public final class FailureWords {
    private FailureWords() {}

    public static Message of(WorkbenchException failure) {
        return Message.of("ui.kit.failure", failure.what(), failure.why(), failure.remedy());
    }
}
