package workbench.publish;

import workbench.submission.Block;

/// Which tables are set in smaller print, so that many columns of figures stand side by side
/// without one being cut.
final class Dense {
    private static final int MANY_FIGURES = 4;

    private Dense() {}

    static boolean is(Block.Table table) {
        return table.columns().stream().filter(Block.Column::numeric).count() >= MANY_FIGURES;
    }
}
