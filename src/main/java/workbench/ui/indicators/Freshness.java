package workbench.ui.indicators;

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
    /// @param years as long as the questionnaire counts a figure, from the end of its period on
    static Freshness of(Period latest, LocalDate today, int years) {
        if (latest.equals(Period.NONE)) {
            return UNKNOWN;
        }
        if (latest.end().plusYears(years).isBefore(today)) {
            return STALE;
        }
        return latest.end().plusYears(years - 1L).isBefore(today) ? AGEING : FRESH;
    }
}
