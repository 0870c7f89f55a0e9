package workbench.sheet;

import workbench.model.WorkbenchException;

/// The words of a string item, whose runs of differing looks are joined and whose pronunciation
/// guides are left out.
final class XlsxText {
    private XlsxText() {}

    /// @param cursor at the element that holds the runs, to whose end this moves
    static String read(XmlCursor cursor) throws WorkbenchException {
        int item = cursor.depth();
        String first = "";
        StringBuilder more = null;
        while (cursor.toChild(item)) {
            String piece =
                    switch (cursor.name()) {
                        case "t" -> cursor.text();
                        case "r" -> run(cursor);
                        default -> "";
                    };
            if (first.isEmpty()) {
                first = piece;
            } else if (!piece.isEmpty()) {
                more = more == null ? new StringBuilder(first) : more;
                more.append(piece);
            }
        }
        return unescaped(more == null ? first : more.toString());
    }

    private static String run(XmlCursor cursor) throws WorkbenchException {
        int run = cursor.depth();
        String text = "";
        while (cursor.toChild(run)) {
            if (cursor.is("t")) {
                text = cursor.text();
            }
        }
        return text;
    }

    /// Characters that XML cannot hold are written as `_x000B_`, and such a text itself as
    /// `_x005F_x000B_`.
    static String unescaped(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            int code = code(text, at);
            if (code >= 0) {
                plain.append(text, from, at).append((char) code);
                from = at + 7;
            }
            at = text.indexOf("_x", Math.max(from, at + 1));
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static int code(String text, int at) {
        if (at + 7 > text.length() || text.charAt(at + 6) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
