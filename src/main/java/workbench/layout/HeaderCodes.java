package workbench.layout;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Rows above the figures that number their columns or write the periods above them again as codes:
/// `(A), (B), (C)` and `(1), (2), (3) = (2) - (1)` over a budget, `2015000000, 2020000000` beneath
/// `2015, 2020`. They say nothing of the figures.
final class HeaderCodes {
    private static final Pattern NUMBERING =
            Pattern.compile("[(\\[](?<mark>[A-Za-z]|\\d{1,2})[)\\]](?:\\s*=.*)?");

    /// `(C-B)`, `(3)/(1)`: how such columns follow from others.
    private static final Pattern FORMULA =
            Pattern.compile(
                    "=?\\s*[(\\[]?(?:[A-Za-z]|\\d{1,2})[)\\]]?(?:\\s*[-–+/*×÷]\\s*[(\\[]?(?:[A-Za-z]|\\d{1,2})[)\\]]?)+");

    private static final Pattern BEHIND = Pattern.compile("(?<name>.*\\S)\\s*\\((?<mark>[A-Z])\\)");

    private static final int FEWEST = 2;

    private HeaderCodes() {}

    /// Whether the words over columns of figures number these and do nothing else.
    static boolean areNumbering(List<String> words) {
        int count = 0;
        for (String word : words) {
            Matcher mark = NUMBERING.matcher(word);
            if (mark.matches() && isNext(mark.group("mark"), count)) {
                count++;
            } else if (!FORMULA.matcher(word).matches()) {
                return false;
            }
        }
        return count >= FEWEST;
    }

    /// Whether letters behind names number the columns, `2022 Actual (A), 2023 Budget (B)`, and
    /// mark nothing.
    static boolean areBehind(List<String> words) {
        int count = 0;
        for (String word : words) {
            Matcher mark = BEHIND.matcher(word);
            if (mark.matches()) {
                if (!isNext(mark.group("mark"), count)) {
                    return false;
                }
                count++;
            }
        }
        return count >= FEWEST;
    }

    /// A name without the letter behind it.
    static String name(String word) {
        Matcher mark = BEHIND.matcher(word);
        return mark.matches() ? mark.group("name") : word;
    }

    private static boolean isNext(String mark, int count) {
        return mark.equalsIgnoreCase(Character.toString('a' + count))
                || mark.equals(Integer.toString(count + 1));
    }

    /// Whether the numbers of a row, alone in it, go on from the years right above them.
    static boolean repeatPeriods(SheetView sheet, int row, BitSet columns) {
        int found = 0;
        for (int column = columns.nextSetBit(0);
                column >= 0;
                column = columns.nextSetBit(column + 1)) {
            CellKind kind = sheet.kind(row, column);
            if (kind == CellKind.BLANK) {
                continue;
            }
            String year = digits(sheet.text(row - 1, column));
            String code = sheet.text(row, column);
            boolean repeats =
                    kind == CellKind.NUMBER
                            && sheet.kind(row - 1, column).isPeriod()
                            && year.length() >= 4
                            && code.length() > year.length() + 1
                            && code.startsWith(year.substring(0, 4));
            if (!repeats) {
                return false;
            }
            found++;
        }
        return found >= FEWEST;
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
