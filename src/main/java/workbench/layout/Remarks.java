package workbench.layout;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/// Which rows among those of a table hold no figures and say something of them.
final class Remarks {
    private static final Set<String> FLAGS =
            Set.of("code", "codes", "flag", "flags", "status", "statut", "statuts");

    /// Words without any digit.
    private static final Pattern PHRASE = Pattern.compile("(?=.*\\p{L}{3})\\D{8,}");

    private final SheetView sheet;
    private final int[] dataColumns;

    Remarks(SheetView sheet, int[] dataColumns) {
        this.sheet = sheet;
        this.dataColumns = dataColumns;
    }

    /// Whether a row explains: a note, or a symbol and what it means.
    ///
    /// @param first its first column of names that holds anything, else 0
    /// @param figures how many figures or symbols stand in it
    /// @param words how many words stand where figures do
    boolean isRemark(int row, int first, int figures, int words) {
        if (first == 0) {
            return false;
        }
        return figures == 0 && Words.isNote(sheet.text(row, first))
                || figures + words == 1 && isLegend(row, first);
    }

    /// `.., not available`.
    private boolean isLegend(int row, int first) {
        return sheet.kind(row, first) == CellKind.SYMBOL
                && Arrays.stream(dataColumns)
                        .anyMatch(
                                column ->
                                        sheet.text(row, column)
                                                        .chars()
                                                        .filter(Character::isLetter)
                                                        .count()
                                                > 2);
    }

    /// Whether a row says in words what stands where others have figures: `No designation`. A short
    /// text may be a mark that nobody knows, or a figure that was mistyped.
    boolean isOfWords(int row) {
        return Arrays.stream(dataColumns)
                .filter(column -> !sheet.isBlank(row, column))
                .allMatch(column -> PHRASE.matcher(sheet.text(row, column)).matches());
    }

    /// INSEE writes the flags of a row of figures in a row of their own beneath it, called `Codes`.
    boolean isOfFlags(int row, int nameColumn) {
        return nameColumn != 0
                && FLAGS.contains(Words.fold(sheet.text(row, nameColumn)))
                && Arrays.stream(dataColumns)
                        .allMatch(column -> sheet.text(row, column).matches("\\p{L}{0,3}"));
    }
}
