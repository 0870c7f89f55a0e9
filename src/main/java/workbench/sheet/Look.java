package workbench.sheet;

import java.util.Optional;

/// How a cell looks, and whether its number is shown as a date.
///
/// @param grain what the cell shows of a date; empty where it shows a number
record Look(CellStyle style, Optional<Cell.Grain> grain) {
    static final Look PLAIN = new Look(CellStyle.PLAIN, Optional.empty());
}
