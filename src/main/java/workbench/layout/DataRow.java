package workbench.layout;

import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.Unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// A row of figures and what the words beside and above it say.
///
/// @param row from 1
/// @param section the names of the sections, bands and parent rows in which it stands, from the
///   outermost in; empty for none
/// @param labels what its stub columns hold, by column: merged and carried-down cells filled in,
///   indentation and footnote marks taken off, empty ones left out
/// @param period where its stub names one
/// @param part the month or quarter that its stub names of a year that is told elsewhere, such as
///   above the figures
/// @param unit where its stub, its unit column or its measure column names one
/// @param multiplier the power of ten that its own scale words or scale column add
/// @param status what a mark in its stub says of all its figures
/// @param statusRow the row of flags beneath, where the source keeps them so
/// @param derived whether it is computed from others: a total, an average, a change
/// @param sums the period that it sums up, where it stands beneath others and names none itself
public record DataRow(
        int row,
        List<String> section,
        Map<Integer, String> labels,
        Optional<Period> period,
        Optional<PartOfYear> part,
        Optional<Unit> unit,
        int multiplier,
        ObservationStatus status,
        OptionalInt statusRow,
        boolean derived,
        Optional<Period> sums) {
    public DataRow {
        section = List.copyOf(section);
        labels = RowLabels.of(labels);
    }

    /// The same with other words in its stub columns.
    public DataRow labelled(Map<Integer, String> words) {
        return with(section, words, period, part, derived);
    }

    /// The same as part of a wider section.
    DataRow within(String outer) {
        List<String> wider = new ArrayList<>(List.of(outer));
        wider.addAll(section);
        return with(wider, labels, period, part, derived);
    }

    /// The same as part of a row with figures of its own, within their section.
    DataRow beneath(String inner) {
        List<String> deeper = new ArrayList<>(section);
        deeper.add(inner);
        return with(deeper, labels, period, part, derived);
    }

    /// The same, computed from others or not.
    DataRow asDerived(boolean computed) {
        return with(section, labels, period, part, computed);
    }

    /// The same where the year is known of which it names a part.
    DataRow in(Period year) {
        Optional<Period> placed = part.flatMap(one -> one.in(year));
        return placed.isEmpty() ? this : with(section, labels, placed, Optional.empty(), derived);
    }

    private DataRow with(
            List<String> section,
            Map<Integer, String> labels,
            Optional<Period> period,
            Optional<PartOfYear> part,
            boolean derived) {
        return new DataRow(
                row,
                section,
                labels,
                period,
                part,
                unit,
                multiplier,
                status,
                statusRow,
                derived,
                sums);
    }
}
