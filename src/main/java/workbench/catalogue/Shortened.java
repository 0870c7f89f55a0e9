package workbench.catalogue;

/// A text of any length as lists and messages have room for. Letters are counted whole, however a
/// text is stored: half of one is none.
public final class Shortened {
    private static final int ONE_LINE = 60;
    private static final int TWO_LINES = 64;
    private static final int HEAD = 40;
    private static final int TAIL = 20;

    private Shortened() {}

    /// Its beginning, on one line.
    public static String toOneLine(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int[] letters = line.codePoints().toArray();
        return letters.length <= ONE_LINE ? line : new String(letters, 0, ONE_LINE - 1) + "…";
    }

    /// Its beginning and its end, for two lines: whole words, unless one is as long as all that
    /// there is room for.
    public static String inTheMiddle(String text) {
        int[] letters = text.codePoints().toArray();
        if (letters.length <= TWO_LINES) {
            return text;
        }
        String head = new String(letters, 0, HEAD);
        String tail = new String(letters, letters.length - TAIL, TAIL);
        int last = head.lastIndexOf(' ');
        int next = tail.indexOf(' ');
        return (last > 0 ? head.substring(0, last) : head) + " … " + tail.substring(next + 1);
    }
}
