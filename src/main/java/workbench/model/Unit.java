package workbench.model;

/// What a value counts or measures.
///
/// @param code the stable code where the unit is a known one (`%`, `ratio`, `count`, `t CO2e`),
///   else the source's own words
/// @param kind how values of the unit behave
/// @param name the unit in words, for a subtitle or a column head
public record Unit(String code, Kind kind, Bilingual name) {
    /// Nothing in the source says what is counted.
    public static final Unit UNKNOWN = new Unit("", Kind.NUMBER, Bilingual.EMPTY);

    public static final Unit PERCENT =
            new Unit("%", Kind.PERCENT, new Bilingual("per cent", "pour cent"));

    /// A share of one kept as the cell holds it (0.03), shown as a percentage.
    public static final Unit RATIO =
            new Unit("ratio", Kind.RATIO, new Bilingual("per cent", "pour cent"));

    public static final Unit COUNT =
            new Unit("count", Kind.COUNT, new Bilingual("number", "nombre"));

    /// How values of a unit are compared and shown.
    public enum Kind {
        /// Counts of things; whole in principle.
        COUNT,
        /// Any other quantity.
        NUMBER,
        /// Parts of a hundred: changes are points.
        PERCENT,
        /// Parts of one, shown times a hundred: changes are points.
        RATIO,
        /// Money.
        CURRENCY
    }

    /// Whether a change is told in percentage points and not in per cent.
    public boolean changesInPoints() {
        return kind == Kind.PERCENT || kind == Kind.RATIO;
    }

    /// Whether values in this unit can be held against what is said in another: it is the same, or
    /// a plain number, of which the source did not say what it counts, where the other counts
    /// something.
    public boolean isHeldAgainst(Unit own) {
        return code.equals(own.code) || code.equals(COUNT.code) && own.kind == Kind.COUNT;
    }

    /// A value as it is printed: a ratio times a hundred.
    ///
    /// @param value in units of one
    public double printed(double value) {
        return kind == Kind.RATIO ? value * 100 : value;
    }

    /// How many decimals of a value are left once it is printed: of a ratio two fewer.
    public int printedDecimals(int decimals) {
        return Math.max(0, kind == Kind.RATIO ? decimals - 2 : decimals);
    }

    /// A unit by the source's own words, of which nothing more is known.
    public static Unit ofWords(String words) {
        return words.isBlank()
                ? UNKNOWN
                : new Unit(words.strip(), Kind.NUMBER, Bilingual.same(words.strip()));
    }
}
