package workbench.layout;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Months that a row of headers tells by their initials, `J, F, M, A` and so on: all twelve of them
/// from column to column, whichever comes first. Fewer may be anything.
final class MonthInitials {
    private static final String YEAR = "JFMAMJJASOND";
    private static final int MONTHS = YEAR.length();

    private MonthInitials() {}

    /// The names of those months by column; empty where a row has none.
    ///
    /// @param columns among which they stand
    static Map<Integer, String> in(SheetView sheet, int row, BitSet columns) {
        List<Integer> across = columns.stream().boxed().toList();
        StringBuilder letters = new StringBuilder();
        for (int column : across) {
            String word = sheet.isBlank(row, column) ? "" : sheet.text(row, column);
            letters.append(word.length() == 1 ? word.charAt(0) : ' ');
        }
        Map<Integer, String> names = new HashMap<>();
        for (int at = 0; at + MONTHS <= letters.length(); at++) {
            // Any twelve that follow each other begin somewhere in two years.
            int first = (YEAR + YEAR).indexOf(letters.substring(at, at + MONTHS));
            for (int i = 0; first >= 0 && i < MONTHS; i++) {
                Month month = Month.of((first + i) % MONTHS + 1);
                names.put(across.get(at + i), month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            }
        }
        return names;
    }
}
