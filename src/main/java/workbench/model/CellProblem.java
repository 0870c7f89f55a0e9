package workbench.model;

/// What is wrong with one cell, as a value: one bad cell must not spoil its table.
///
/// @param cell where it stands
/// @param raw the text as stored in the file
/// @param kind what is wrong
/// @param advice what the person may do about it; a guess is only ever suggested here, never
///   applied
public record CellProblem(CellRef cell, String raw, Kind kind, Message advice) {

    /// What can be wrong with a cell. The names are part of `inspect --json`.
    public enum Kind {
        /// Text that stands where numbers stand and is neither a number nor a known symbol.
        NOT_A_NUMBER,
        /// An error value such as `#REF!`.
        ERROR_CELL,
        /// A header or stub that should name a period and cannot be read as one.
        UNREADABLE_PERIOD,
        /// A formula whose computed value the file does not hold.
        NO_CACHED_VALUE,
        /// Two rows with the same names and period but different values.
        DUPLICATE_KEY,
        /// The figure has no period and none was given.
        NO_PERIOD,
        /// A percentage above 100 or a value that its unit cannot take.
        OUT_OF_RANGE
    }
}
