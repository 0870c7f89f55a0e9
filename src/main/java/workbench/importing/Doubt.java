package workbench.importing;

import workbench.model.Message;
import workbench.model.Period;

/// Why a figure of a draft is suspicious. It is told, and nothing is done about it.
///
/// A mark that a person would not agree with is worse than none: each is made only where the
/// figures around it speak for it.
///
/// @param compared what the figure is compared with, in units of one
/// @param period of the figure that it is compared with; {@link Period#NONE} where that is no
///   figure of a period
/// @param message why, for a person
public record Doubt(Kind kind, double compared, Period period, Message message) {

    /// What is suspicious. The names stand in `import --json`.
    public enum Kind {
        /// Ten times the figure of the period before, or near it, in a series that is calm
        /// elsewhere.
        TEN_TIMES,
        /// A tenth of it.
        A_TENTH,
        /// Far above or far below the figures on both sides of it, which are close to each other.
        FAR_FROM_BOTH,
        /// A percentage over 100, or a figure over its indicator's natural limit, as none of its
        /// fellows is.
        OVER_LIMIT,
        /// Below nought where all its fellows are above, or the other way round.
        OTHER_SIGN,
        /// The first of a series that goes on in another unit.
        OTHER_UNIT,
        /// A printed total that is not the sum of what it totals, though others beside it are.
        WRONG_TOTAL
    }
}
