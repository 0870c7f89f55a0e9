package workbench.publish;

import workbench.submission.Block;

/// How large the figures of a strip are: all of one size, smaller where one is long.
final class KeyFigureSize {
    /// In points, where one of the strip is long.
    static final int SMALLER = 17;

    private static final int LONGEST = 11;

    private KeyFigureSize() {}

    /// Whether a figure would not fit its third of the page at full size.
    static boolean isLong(Block.KeyFigures figures) {
        return figures.items().stream().anyMatch(item -> item.value().length() > LONGEST);
    }
}
