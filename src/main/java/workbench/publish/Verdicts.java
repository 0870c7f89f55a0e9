package workbench.publish;

import workbench.submission.Block;
import workbench.submission.Block.Tone;

/// Which columns of a table say how good something is.
final class Verdicts {
    private Verdicts() {}

    /// Whether a cell of the column, from 0, bears a tone.
    static boolean hasAny(Block.Table table, int column) {
        return column > 0
                && table.rows().stream()
                        .anyMatch(row -> row.cells().get(column).tone() != Tone.NEUTRAL);
    }
}
