package workbench.sheet;

/// What a cell's looks tell about its meaning; instances are shared between cells.
///
/// @param bold set in bold
/// @param italic set in italics
/// @param indent levels of indentation from the cell's alignment; leading spaces of the text are
///   not counted here
/// @param centred centred in its cell or across cells
/// @param filled has a background colour
/// @param ruledBelow has a line along its lower edge
/// @param percent its number format shows a percentage
/// @param decimals how many decimals its number format shows; -1 where the format does not say
/// @param elapsed its number format shows how long something took, `[h]:mm`: the number is one of
///   days
public record CellStyle(
        boolean bold,
        boolean italic,
        int indent,
        boolean centred,
        boolean filled,
        boolean ruledBelow,
        boolean percent,
        int decimals,
        boolean elapsed) {
    /// Of a number that is no time.
    public CellStyle(
            boolean bold,
            boolean italic,
            int indent,
            boolean centred,
            boolean filled,
            boolean ruledBelow,
            boolean percent,
            int decimals) {
        this(bold, italic, indent, centred, filled, ruledBelow, percent, decimals, false);
    }

    public static final CellStyle PLAIN =
            new CellStyle(false, false, 0, false, false, false, false, -1);
}
