package workbench.layout;

import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.Unit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;

/// A column of figures and what the words above it say.
///
/// @param column from 1
/// @param header the words above it from the outermost to the nearest, merged and carried cells
///   filled in, footnote marks taken off; those that were read as period or unit are left out
/// @param sourceHeader the same with nothing left out, for the source label
/// @param place the word above it that names the place of all its figures, where places stand
///   across and no list of places need know it; the others are found by their names
/// @param period where the header names one
/// @param part the month or quarter that the header names, where the rows name the years
/// @param unit where the header names one
/// @param multiplier the power of ten that the header's scale words add
/// @param status what a mark in the header says of all its figures (`p`)
/// @param statusColumn the column that holds the flags of this one's figures
/// @param derived whether it is computed from others: a total, an average, a change
/// @param decimalComma whether texts in it are numbers with a decimal comma; told by the evidence
///   of the whole column
public record DataColumn(
        int column,
        List<String> header,
        List<String> sourceHeader,
        Optional<String> place,
        Optional<Period> period,
        Optional<PartOfYear> part,
        Optional<Unit> unit,
        int multiplier,
        ObservationStatus status,
        OptionalInt statusColumn,
        boolean derived,
        boolean decimalComma) {
    public DataColumn {
        header = List.copyOf(header);
        sourceHeader = List.copyOf(sourceHeader);
    }

    /// The same under other words; the source's own stay.
    public DataColumn named(List<String> words) {
        return with(column, words, place, statusColumn, derived);
    }

    /// Whether no word says what its figures are.
    boolean isNameless() {
        return header.isEmpty() && period.isEmpty() && place.isEmpty();
    }

    /// The same, computed from others.
    DataColumn asDerived() {
        return with(column, header, place, statusColumn, true);
    }

    /// The same, all of its figures those of a place.
    ///
    /// @param words that name the place
    /// @param others the words above it beside those
    DataColumn of(String words, List<String> others) {
        return with(column, others, Optional.of(words), statusColumn, derived);
    }

    /// The same where the sheet's columns have other places.
    DataColumn moved(IntUnaryOperator columns) {
        OptionalInt status = statusColumn.stream().map(columns).findFirst();
        return with(columns.applyAsInt(column), header, place, status, derived);
    }

    private DataColumn with(
            int otherColumn,
            List<String> otherHeader,
            Optional<String> otherPlace,
            OptionalInt otherStatusColumn,
            boolean computed) {
        return new DataColumn(
                otherColumn,
                otherHeader,
                sourceHeader,
                otherPlace,
                period,
                part,
                unit,
                multiplier,
                status,
                otherStatusColumn,
                computed,
                decimalComma);
    }
}
