package workbench.store;

import workbench.model.Period;

import java.time.Instant;
import java.util.Optional;

/// Which current figures are wanted; what is left empty does not narrow.
///
/// @param indicator code, or exact name in either language
/// @param place code, or exact name in either language
/// @param from periods that begin no earlier than this one
/// @param to periods that end no later than this one
/// @param asOf the figures as they were known at that moment: imports, withdrawals and restorations
///   up to and including it
public record ObservationQuery(
        Optional<String> indicator,
        Optional<String> place,
        Optional<Period> from,
        Optional<Period> to,
        Optional<Instant> asOf) {
    /// Every current figure.
    public static final ObservationQuery ALL =
            new ObservationQuery(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /// Every figure as it was known at `moment`.
    public static ObservationQuery asOf(Instant moment) {
        return new ObservationQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(moment));
    }

    boolean covers(Period period) {
        boolean notBefore =
                from.isEmpty()
                        || (period != Period.NONE && !period.start().isBefore(from.get().start()));
        boolean notAfter =
                to.isEmpty() || (period != Period.NONE && !period.end().isAfter(to.get().end()));
        return notBefore && notAfter;
    }
}
