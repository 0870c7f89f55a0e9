package workbench.ui.indicators;

import workbench.catalogue.Questionnaire;
import workbench.model.Period;

import java.time.LocalDate;

/// How old the latest value of a series is, held against what the award's questionnaire still
/// counts.
enum Freshness {
    FRESH,
    /// Within a year it will not count any more.
    AGEING,
    /// Too old to count.
    STALE,
    /// There is no value, or nobody said of when it is.
    UNKNOWN;

    /// @param latest the period of the latest value
    /// @param questionnaire which says how long a figure counts
    static Freshness of(Period latest, LocalDate today, Questionnaire questionnaire) {
        if (latest.equals(Period.NONE)) {
            return UNKNOWN;
        }
        if (!questionnaire.counts(latest, today)) {
            return STALE;
        }
        return questionnaire.counts(latest, today.plusYears(1)) ? FRESH : AGEING;
    }
}
