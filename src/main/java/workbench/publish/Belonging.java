package workbench.publish;

import workbench.submission.Block;
import workbench.submission.Inline;

import java.util.List;

/// Which blocks no page parts from the one that follows them.
final class Belonging {
    private Belonging() {}

    /// Whether the block at `at` is the sentence before a table that stays whole, or the end of an
    /// answer whose sources follow.
    static boolean isWithNext(List<Block> blocks, int at) {
        if (at + 1 >= blocks.size()) {
            return false;
        }
        Block next = blocks.get(at + 1);
        return switch (blocks.get(at)) {
            case Block.Paragraph _ -> isShortTable(next) || isSources(next);
            case Block.Bullets _, Block.InLanguage _ -> isSources(next);
            default -> false;
        };
    }

    private static boolean isShortTable(Block block) {
        return block instanceof Block.Table table && HtmlTables.isKept(table);
    }

    /// A paragraph of nothing but words set apart.
    private static boolean isSources(Block block) {
        return block instanceof Block.Paragraph(var content)
                && content.stream().allMatch(Inline.Emphasis.class::isInstance);
    }
}
