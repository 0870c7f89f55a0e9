package workbench.layout;

import workbench.model.Period;

import java.util.Optional;

/// A month or a quarter of a year that is told elsewhere.
///
/// @param number from 1
/// @param quarter whether it is a quarter
/// @param late whether it lies in the second calendar year of a fiscal year
public record PartOfYear(int number, boolean quarter, boolean late) {
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
                    Optional.of(Period.ofMonth(late ? first + 1 : first, number));
            default -> Optional.empty();
        };
    }
}
