package workbench.layout;

import workbench.catalogue.PeriodRecogniser;
import workbench.model.Period;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A sheet's own particulars, a line each, as time series are handed out: `Title`, `CDID`, `Unit`,
/// `Release date`, the word on the left and what it says beside it.
///
/// One such word alone may as well head a column; two lines right under each other do not.
final class Particulars {
    /// `Level of internet access [isoc_ci_in_h]`: the name of a data set and its code.
    private static final Pattern CODE_BEHIND = Pattern.compile("\\s*\\[[\\w$.]+\\]$");

    private static final Set<String> TITLE =
            Set.of("title", "titre", "series title", "libellé", "dataset", "表題");
    private static final String ANNOUNCED = "Unit: ";

    private static final Set<String> ADJUSTMENT = Set.of("series type", "seasonal adjustment");
    private static final Set<String> UNIT =
            Set.of(
                    "unit",
                    "units",
                    "unit of measure",
                    "unité",
                    "unités",
                    "preunit",
                    "pre unit",
                    "単位");
    private static final Set<String> OTHERS =
            Set.of(
                    "cdid",
                    "series id",
                    "source dataset id",
                    "dataset id",
                    "time frequency",
                    "series type",
                    "data type",
                    "collection month",
                    "series start",
                    "series end",
                    "no obs",
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
                    "fréquence",
                    "統計名",
                    "表番号");

    /// The same where a colon behind them says that something follows: without one they head
    /// columns.
    private static final Set<String> ANNOUNCED_OTHERS =
            Set.of("area", "area type", "state/region/division", "industry", "occupation", "years");

    private static final Set<String> PERIOD =
            Set.of(
                    "date",
                    "year",
                    "period",
                    "time period",
                    "reference period",
                    "reference year",
                    "année",
                    "période",
                    "jahr");

    private static final Set<String> PLACE = Set.of("area", "geography", "geographic area");
    private static final Set<String> MEASURE = Set.of("measure", "indicator", "variable");

    private Particulars() {}

    /// Whether a row is one of them.
    static boolean is(SheetView sheet, int row, int firstColumn, int lastColumn) {
        return isOne(sheet, row, firstColumn, lastColumn)
                        && (isOne(sheet, row - 1, firstColumn, lastColumn)
                                || isOne(sheet, row + 1, firstColumn, lastColumn)
                                || isAnnounced(sheet, row, firstColumn))
                || standsAlone(sheet, row, firstColumn, lastColumn);
    }

    /// `Variable, Employment rate` between blank rows, as Nomis has it: no header, which figures
    /// follow.
    private static boolean standsAlone(SheetView sheet, int row, int first, int last) {
        return MEASURE.contains(Words.fold(sheet.text(row, first)))
                && sheet.kind(row, first + 1) == CellKind.TEXT
                && RowProfile.of(sheet, row, first, last).filled() == 2
                && RowProfile.of(sheet, row - 1, first, last).isEmpty()
                && RowProfile.of(sheet, row + 1, first, last).isEmpty();
    }

    /// `Series title:`, `Series Id:`, whatever stands above and beneath.
    private static boolean isAnnounced(SheetView sheet, int row, int column) {
        String words = sheet.text(row, column);
        boolean says = isTitle(words) || words.equalsIgnoreCase("series id:");
        return words.endsWith(":") && says && !sheet.isBlank(row, column + 1);
    }

    private static boolean isOne(SheetView sheet, int row, int first, int last) {
        RowProfile profile = RowProfile.of(sheet, row, first, last);
        return profile.filled() >= 1
                && profile.filled() <= 2
                && sheet.kind(row, first) == CellKind.TEXT
                && isKnown(sheet.text(row, first));
    }

    /// Whether words on the left of a row are those of a particular, which the row then tells.
    static boolean isKnown(String words) {
        String word = Words.fold(words);
        return TITLE.contains(word)
                || isUnit(words)
                || OTHERS.contains(word)
                || words.endsWith(":")
                        && (ANNOUNCED_OTHERS.contains(word)
                                || PERIOD.contains(word)
                                || PLACE.contains(word)
                                || MEASURE.contains(word));
    }

    /// The place that a line of particulars tells: `Area: Macomb County, MI`.
    static Optional<String> place(String line) {
        return told(line, PLACE);
    }

    /// The period that a line of particulars tells: `Date: 2021`. A day may be that of the print.
    static Optional<Period> period(String line) {
        return told(line, PERIOD)
                .flatMap(PeriodRecogniser.plain()::whole)
                .filter(period -> !(period instanceof Period.Day));
    }

    private static Optional<String> told(String line, Set<String> words) {
        int colon = line.indexOf(": ");
        return colon > 0 && words.contains(Words.fold(line.substring(0, colon)))
                ? Optional.of(line.substring(colon + 2).strip())
                : Optional.empty();
    }

    /// Whether words on the left of a row say that the row tells titles.
    static boolean isTitle(String words) {
        return TITLE.contains(Words.fold(words))
                || words.endsWith(":") && MEASURE.contains(Words.fold(words));
    }

    /// Whether words on the left of a row say that the row tells how figures were adjusted.
    static boolean isAdjustment(String words) {
        return ADJUSTMENT.contains(Words.fold(words));
    }

    /// Whether these headers are those of a list that describes series and has none of their
    /// figures: the index that comes with a workbook of time series.
    static boolean describeSeries(List<String> headers) {
        Set<String> words = headers.stream().map(Words::fold).collect(Collectors.toSet());
        return words.contains("series id")
                && words.contains("series start")
                && words.contains("series end");
    }

    /// Whether words on the left of a row say that the row tells units.
    static boolean isUnit(String words) {
        return UNIT.contains(Words.fold(words));
    }

    /// What such a row says of the unit, in a form that nobody takes for a name.
    static String unit(String says) {
        return ANNOUNCED + says;
    }

    /// Whether these are words that {@link #unit} has made.
    static boolean saysUnit(String words) {
        return words.startsWith(ANNOUNCED);
    }

    /// What two rows say of the unit of one column, each as {@link #unit} has made it.
    static String together(String first, String second) {
        return first + " " + unitOf(second);
    }

    /// The unit that such words name.
    static String unitOf(String words) {
        return words.substring(ANNOUNCED.length());
    }

    /// What names the table in such a row, or says what it counts; empty for every other.
    static Optional<String> naming(SheetView sheet, int row, int firstColumn) {
        String word = sheet.text(row, firstColumn);
        int column = firstColumn + 1;
        while (column < sheet.lastColumn(row) && sheet.isBlank(row, column)) {
            column++;
        }
        String says = sheet.text(row, column);
        if (says.isEmpty()) {
            return Optional.empty();
        }
        if (isTitle(word) || MEASURE.contains(Words.fold(word))) {
            return Optional.of(CODE_BEHIND.matcher(says).replaceFirst(""));
        }
        return isUnit(word) ? Optional.of(unit(says)) : Optional.empty();
    }
}
