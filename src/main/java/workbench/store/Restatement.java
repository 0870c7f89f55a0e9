package workbench.store;

import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Series;

import java.time.Instant;

/// A figure that a later import told differently: another value, another multiplier, or missing
/// where it was not.
///
/// @param before as the import before told it
/// @param after as the later one tells it
/// @param when the later import was made
public record Restatement(
        Series series, Period period, Observation before, Observation after, Instant when) {}
