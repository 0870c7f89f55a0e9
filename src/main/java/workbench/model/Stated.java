package workbench.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/// A figure of one period as a source states it, be it kept already or only found.
public interface Stated {
    Period period();

    /// The cell's number, without its multiplier; empty when missing.
    OptionalDouble value();

    ObservationStatus status();

    /// The power of ten that the source's scale words add: 3 for thousands.
    int multiplier();

    /// How many the source wrote.
    int decimals();

    /// Whether it is printed as a total, an average or another computed row or column.
    boolean derived();

    default boolean isMissing() {
        return value().isEmpty();
    }

    /// The value in units of one: the cell's number times ten to the multiplier.
    default OptionalDouble scaled() {
        return scaled(value(), multiplier());
    }

    /// The same without an error of rounding, to tell whether two sources state the same amount.
    default Optional<BigDecimal> scaledExactly() {
        return value().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(value().getAsDouble()).scaleByPowerOfTen(multiplier()));
    }

    /// A cell's number in units of one; empty when missing.
    static OptionalDouble scaled(OptionalDouble value, int multiplier) {
        return value.isEmpty() || multiplier == 0
                ? value
                : OptionalDouble.of(value.getAsDouble() * Math.pow(10, multiplier));
    }

    /// How many decimals of the value in units of one the source wrote: 1.5 thousand has -2.
    default int scaledDecimals() {
        return decimals() - multiplier();
    }

    /// How much of an earlier value this one adds or takes away: 0.5 where 10 became 15; empty
    /// where either is missing or the earlier one is nought.
    default OptionalDouble shareOf(Stated earlier) {
        return share(earlier.scaled(), scaled());
    }

    /// How much of `was` is added to it or taken away where it becomes `now`; empty where either is
    /// missing or the first is nought.
    static OptionalDouble share(OptionalDouble was, OptionalDouble now) {
        if (was.isEmpty() || now.isEmpty() || was.getAsDouble() == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                (now.getAsDouble() - was.getAsDouble()) / Math.abs(was.getAsDouble()));
    }
}
