package workbench.layout;

import workbench.model.Period;

import java.util.Optional;

/// A month or a quarter of a year that is told elsewhere.
///
/// @param number from 1
/// @param quarter whether it is a quarter
/// @param half of a fiscal year in which it lies
public record PartOfYear(int number, boolean quarter, Half half) {
    /// The calendar years of a fiscal year.
    public enum Half {
        FIRST,
        SECOND,
        /// It is not known in which month the fiscal year begins.
        UNTOLD
    }

    /// The same part of a year that is known; empty where it cannot be told, as the quarters of
    /// fiscal years begin where each city has them begin.
    public Optional<Period> in(Period told) {
        return switch (told) {
            case Period.Year(int year) ->
                    Optional.of(
                            quarter
                                    ? new Period.Quarter(year, number)
                                    : Period.ofMonth(year, number));
            case Period.SplitYear(int first) when !quarter ->
                    switch (half) {
                        case FIRST -> Optional.of(Period.ofMonth(first, number));
                        case SECOND -> Optional.of(Period.ofMonth(first + 1, number));
                        case UNTOLD -> Optional.empty();
                    };
            default -> Optional.empty();
        };
    }
}
