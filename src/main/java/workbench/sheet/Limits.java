package workbench.sheet;

/// How much of a file is read before it is refused, so that a hostile file ends in a sentence and
/// not in an exhausted machine.
///
/// @param entries members of a zip
/// @param tables csv files of a zip that are read
/// @param inflation the least ratio of packed to unpacked bytes of a zip's member
/// @param unpackedBytes of a whole workbook
/// @param sharedStrings texts that a workbook's cells share, which are held in memory
/// @param sharedCharacters of all shared texts together
/// @param cellCharacters of one cell's text; Excel itself stops at 32 767
/// @param cells of a whole workbook, blank ones included
/// @param heldBytes that the sheets of one file may take in memory, as estimated
record Limits(
        int entries,
        int tables,
        double inflation,
        long unpackedBytes,
        int sharedStrings,
        long sharedCharacters,
        int cellCharacters,
        long cells,
        long heldBytes) {
    /// The bounds of a sheet as Excel has them.
    static final int LAST_ROW = 1_048_576;

    static final int LAST_COLUMN = 16_384;

    /// What a file may be that a person has said is to be read all the same: about ten times as
    /// much, in as much of the memory as there is.
    Limits raised() {
        return new Limits(
                10 * entries,
                10 * tables,
                inflation / 10,
                10 * unpackedBytes,
                10 * sharedStrings,
                10 * sharedCharacters,
                10 * cellCharacters,
                10 * cells,
                Math.max(heldBytes, Runtime.getRuntime().maxMemory() / 10 * 8));
    }

    static final Limits USUAL =
            new Limits(
                    10_000,
                    64,
                    0.005,
                    4L << 30,
                    8_000_000,
                    128_000_000,
                    1_000_000,
                    100_000_000,
                    Runtime.getRuntime().maxMemory() / 2);
}
