package workbench.sheet;

/// What counts as nothing in a cell.
final class WhiteSpace {
    private WhiteSpace() {}

    /// Whether there is nothing but white space, the unbreakable and the invisible kinds included,
    /// which web pages leave behind in cells.
    static boolean isAll(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && c != '\u200B'
                    && c != '\uFEFF') {
                return false;
            }
        }
        return true;
    }
}
