package workbench.submission;

import workbench.model.Language;
import workbench.model.Period;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What an analyst wants a year-over-year report of.
///
/// @param indicators by code or exact name in either language; empty for all of the dossier
/// @param from the first period looked at
/// @param to the last
/// @param dossier what the dossier is called: stands for the community while there is no profile
/// @param on the day that the title page bears
/// @param past whether that is the day that the dossier is of, which is not as it is now
public record ReportRequest(
        List<String> indicators,
        Optional<Period> from,
        Optional<Period> to,
        Language language,
        String dossier,
        LocalDate on,
        boolean past) {
    public ReportRequest {
        indicators = List.copyOf(indicators);
    }

    /// One of the dossier as it is.
    public ReportRequest(
            List<String> indicators,
            Optional<Period> from,
            Optional<Period> to,
            Language language,
            String dossier,
            LocalDate on) {
        this(indicators, from, to, language, dossier, on, false);
    }

    /// Whether a period lies wholly within those looked at.
    boolean covers(Period period) {
        return !period.equals(Period.NONE)
                && from.map(first -> !period.start().isBefore(first.start())).orElse(true)
                && to.map(last -> !period.end().isAfter(last.end())).orElse(true);
    }
}
