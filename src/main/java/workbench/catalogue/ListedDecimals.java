package workbench.catalogue;

/// How many decimals a list or a sentence shows of a number that its indicator asks none for.
///
/// As many as its source wrote, up to four. More are the mark of a number that was worked out: of
/// such a one four figures are shown, and at least one decimal. The full value stands where
/// somebody points at it, and in its cell.
public final class ListedDecimals {
    private static final int MOST_WRITTEN = 4;
    private static final int FIGURES = 4;

    private ListedDecimals() {}

    /// @param shown the number as it is printed: a ratio times a hundred
    /// @param written the decimals that its source wrote
    public static int of(double shown, int written) {
        return of(shown, shown, written);
    }

    /// The same for numbers that are read down their decimal points: as many as the largest needs,
    /// and more where the smallest would print as nought.
    ///
    /// @param largest by its size, whatever its sign
    /// @param smallest the same, noughts aside
    /// @param written the decimals of the one that its source wrote most of
    public static int of(double largest, double smallest, int written) {
        return written <= MOST_WRITTEN
                ? Math.max(0, written)
                : Math.clamp(Math.max(FIGURES - whole(largest), 1 - whole(smallest)), 1, written);
    }

    /// The figures before the point; less than nought by those noughts that stand behind it.
    private static int whole(double number) {
        return number == 0 ? 0 : (int) Math.floor(Math.log10(Math.abs(number))) + 1;
    }
}
