package workbench.layout;

/// A column that says what its rows hold.
///
/// @param column from 1
/// @param header the words above it; empty where nothing stands there
/// @param kind what its cells name
/// @param said whether a person says so
public record StubColumn(int column, String header, Kind kind, boolean said) {
    /// A column of which nobody has said anything.
    StubColumn(int column, String header, Kind kind) {
        this(column, header, kind, false);
    }

    /// What the cells of a column name.
    public enum Kind {
        PERIOD,
        PLACE,
        /// A code of the place, such as a DGUID or an area code.
        PLACE_CODE,
        INDICATOR,
        /// A code of the indicator.
        INDICATOR_CODE,
        UNIT,
        /// Says how the figure is measured where it is not quite its unit: Percentage, Frequency.
        MEASURE,
        /// The power of ten or the word for it: thousands, StatCan's SCALAR_FACTOR.
        SCALE,
        /// Flags of the figure in the row.
        STATUS,
        /// How many decimals the source publishes.
        DECIMALS,
        /// A part of the series key: sex, age, ward, the rows' own names.
        DIMENSION,
        /// Says something about the row that no key needs: numbers, addresses, web sites, vectors.
        ATTRIBUTE
    }
}
