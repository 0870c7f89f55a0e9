package workbench.measure;

import workbench.model.Message;
import workbench.model.Period;
import workbench.model.Unit;

import java.util.Optional;
import java.util.OptionalDouble;

/// What a measure gives: a number, or the reason why there is none.
public sealed interface Result {

    /// A number.
    ///
    /// @param from the first period that it looks at
    /// @param to the last
    /// @param value a plain number: a ratio such as 0.031 for +3.1 %, or points where the unit is a
    ///   percentage
    /// @param unit of `value`: {@link Unit#RATIO} for relative changes and rates, {@link
    ///   Unit#PERCENT} for points
    /// @param absolute the difference in the source's unit, where the measure has one
    /// @param grade how good it is, where the measure grades
    /// @param n how many values it looked at
    record Computed(
            Period from,
            Period to,
            double value,
            Unit unit,
            OptionalDouble absolute,
            Optional<Grade> grade,
            int n)
            implements Result {}

    /// There is no number, and why.
    record NotComputable(Message reason) implements Result {}

    /// A judgement of progress.
    ///
    /// @param score from -5 to 5
    record Grade(double score, Status status) {
        /// What the method gives a value that stayed what it was.
        static final double UNCHANGED = -2.5;

        /// Whether the value is what it was: neither progress nor the opposite of it.
        public boolean isUnchanged() {
            return status == Status.LIMITED && score == UNCHANGED;
        }
    }

    /// Statistics Canada's words for progress, best first.
    enum Status {
        ACHIEVED,
        ON_TRACK,
        ACCELERATION_NEEDED,
        LIMITED,
        DETERIORATION
    }
}
