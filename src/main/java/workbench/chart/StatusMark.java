package workbench.chart;

import workbench.model.Message;
import workbench.model.ObservationStatus;

/// How a point is marked whose value is not an ordinary one.
enum StatusMark {
    PLAIN,
    /// A hollow circle.
    PROVISIONAL,
    /// A hollow circle with a stroke through it.
    ESTIMATED,
    /// A hollow triangle.
    CAUTION;

    /// What the key says of it.
    Message words() {
        return Message.of("chart.key." + name().toLowerCase(java.util.Locale.ROOT));
    }

    static StatusMark of(ObservationStatus status) {
        if (status.has('P')) {
            return PROVISIONAL;
        }
        if (status.has('E') || status.has('F') || status.has('I')) {
            return ESTIMATED;
        }
        return status.has('U') ? CAUTION : PLAIN;
    }
}
