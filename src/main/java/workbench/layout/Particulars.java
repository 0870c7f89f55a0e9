package workbench.layout;

import java.util.Optional;
import java.util.Set;

/// A sheet's own particulars, a line each, as time series are handed out: `Title`, `CDID`, `Unit`,
/// `Release date`, the word on the left and what it says beside it.
///
/// One such word alone may as well head a column; two lines right under each other do not.
final class Particulars {
    private static final Set<String> TITLE = Set.of("title", "titre", "series title", "libellé");
    private static final Set<String> UNIT =
            Set.of("unit", "units", "unit of measure", "unité", "unités", "preunit", "pre unit");
    private static final Set<String> OTHERS =
            Set.of(
                    "cdid",
                    "series id",
                    "source dataset id",
                    "dataset id",
                    "dataset",
                    "release date",
                    "next release",
                    "last updated",
                    "last updated date",
                    "important notes",
                    "notes",
                    "source",
                    "frequency",
                    "seasonal adjustment",
                    "idbank",
                    "dernière mise à jour",
                    "fréquence");

    private Particulars() {}

    /// Whether a row is one of them.
    static boolean is(SheetView sheet, int row, int firstColumn, int lastColumn) {
        return isOne(sheet, row, firstColumn, lastColumn)
                && (isOne(sheet, row - 1, firstColumn, lastColumn)
                        || isOne(sheet, row + 1, firstColumn, lastColumn));
    }

    private static boolean isOne(SheetView sheet, int row, int first, int last) {
        RowProfile profile = RowProfile.of(sheet, row, first, last);
        return profile.filled() >= 1
                && profile.filled() <= 2
                && sheet.kind(row, first) == CellKind.TEXT
                && isKnown(Words.fold(sheet.text(row, first)));
    }

    private static boolean isKnown(String word) {
        return TITLE.contains(word) || UNIT.contains(word) || OTHERS.contains(word);
    }

    /// What names the table in such a row, or says what it counts; empty for every other.
    static Optional<String> naming(SheetView sheet, int row, int firstColumn) {
        String word = Words.fold(sheet.text(row, firstColumn));
        String says = sheet.text(row, firstColumn + 1);
        if (says.isEmpty()) {
            return Optional.empty();
        }
        if (TITLE.contains(word)) {
            return Optional.of(says);
        }
        return UNIT.contains(word) ? Optional.of("Unit: " + says) : Optional.empty();
    }
}
