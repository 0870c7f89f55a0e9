package workbench.layout;

import workbench.catalogue.CompactPeriods;
import workbench.catalogue.NumberRecogniser;
import workbench.catalogue.PeriodRecogniser;
import workbench.catalogue.SymbolSet;
import workbench.catalogue.SymbolSets;
import workbench.catalogue.UnitRecogniser;
import workbench.sheet.Cell;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What stands in one column of a table's body, counted once.
final class ColumnProfile {
    private static final int REMEMBERED = 5_000;
    private static final int FEWEST_PERIODS = 2;
    private static final Pattern YEAR = Pattern.compile("\\d{4}(?:\\.0)?");

    private static final Pattern ONES = Pattern.compile("(?iu)units?|unités?|ones|actual");

    final int column;
    int numbers;
    int years;
    int periods;
    int months;
    int symbols;
    int texts;
    int faults;
    int blanks;
    int percentFormats;
    int percentTexts;
    int pointTexts;
    int commaTexts;
    int flags;
    int marks;
    int clocks;
    int units;
    int totals;
    int leadingNoughts;

    /// Of its numbers.
    double sum;

    /// Of its texts, in characters.
    int longest;

    boolean integers = true;
    boolean ascendingByOne = true;

    /// Whether its first cell is a word.
    private boolean named;

    /// Whether its numbers are 1, 2, 3 and so on, perhaps several times.
    private boolean countsFromOne = true;

    private String currency = "";
    private int currencies;
    private int read;
    private boolean currencyOpens;
    private boolean currencyCloses;
    final Set<String> distinct = new HashSet<>();
    private double before = Double.NaN;
    private Cell above = Cell.EMPTY;
    private String aboveText = "";
    private boolean aboveIsFlag;
    private boolean aboveIsMark;
    private boolean aboveIsClock;
    private boolean aboveIsTotal;
    private boolean aboveIsUnit;
    private CompactPeriods compact = CompactPeriods.NONE;
    private int compactOf;
    private final Memo<Boolean> flagged = new Memo<>(ColumnProfile::isFlag);
    private final Memo<Boolean> marked = new Memo<>(InexactFigure::isMarkOrInexact);
    private final Memo<Boolean> derivedNames = new Memo<>(DerivedWords::isDerived);
    private final Memo<Boolean> measured =
            new Memo<>(text -> UnitRecogniser.whole(text).isPresent());

    ColumnProfile(int column) {
        this.column = column;
    }

    /// The columns of some rows that hold anything.
    static TreeMap<Integer, ColumnProfile> of(
            SheetView sheet, int firstColumn, int lastColumn, int firstRow, int lastRow) {
        TreeMap<Integer, ColumnProfile> profiles = new TreeMap<>();
        for (int column = firstColumn; column <= lastColumn; column++) {
            ColumnProfile profile = new ColumnProfile(column);
            profile.take(sheet, firstRow, lastRow);
            if (profile.filled() > 0) {
                profiles.put(column, profile);
            }
        }
        return profiles;
    }

    void take(SheetView sheet, int firstRow, int lastRow) {
        for (int row = firstRow; row <= lastRow; row++) {
            take(sheet.kind(row, column), sheet.grid().cell(row, column));
        }
    }

    private void take(CellKind kind, Cell cell) {
        named |= kind == CellKind.TEXT && filled() == 0;
        switch (kind) {
            case BLANK -> {
                blanks++;
                return;
            }
            case NUMBER -> numbers++;
            case YEAR -> years++;
            case PERIOD -> periods++;
            case MONTH -> months++;
            case SYMBOL -> symbols++;
            case FAULT -> faults++;
            case TEXT -> texts++;
        }
        if (cell instanceof Cell.Number number) {
            if (distinct.size() < REMEMBERED) {
                distinct.add(cell.raw());
            }
            takeNumber(number.value());
            read++;
            currencyCloses = false;
            percentFormats += number.style().percent() ? 1 : 0;
            return;
        }
        if (cell != above) {
            look(kind, cell);
        }
        if (kind == CellKind.NUMBER || kind == CellKind.YEAR) {
            takeNumberText(aboveText);
        } else {
            flags += aboveIsFlag ? 1 : 0;
            clocks += kind == CellKind.TEXT && aboveIsClock ? 1 : 0;
            marks += aboveIsMark && kind == CellKind.TEXT ? 1 : 0;
            totals += aboveIsTotal ? 1 : 0;
            units += aboveIsUnit ? 1 : 0;
        }
    }

    /// Finds out what the words of a cell are, which often follows itself down a long table.
    private void look(CellKind kind, Cell cell) {
        String text = SheetView.textOf(cell);
        boolean words = kind == CellKind.TEXT || kind == CellKind.SYMBOL;
        above = cell;
        aboveText = text;
        aboveIsFlag = text.length() <= 6 && flagged.of(text);
        aboveIsClock = SheetView.isClock(cell);
        aboveIsMark = marked.of(text);
        aboveIsTotal = kind == CellKind.TEXT && derivedNames.of(text);
        aboveIsUnit = words && text.length() <= 80 && measured.of(text);
        longest = Math.max(longest, text.length());
        if (distinct.size() < REMEMBERED) {
            distinct.add(text);
        }
    }

    private void takeNumber(double value) {
        sum += value;
        integers &= value == Math.rint(value);
        ascendingByOne &= Double.isNaN(before) || value == before + 1;
        countsFromOne &= value == 1 || value == before + 1;
        before = value;
    }

    private void takeNumberText(String text) {
        read++;
        currencyCloses = false;
        leadingNoughts += text.startsWith("0") && text.matches("0\\d+") ? 1 : 0;
        switch (NumberRecogniser.decimalSign(text)) {
            case POINT -> pointTexts++;
            case COMMA -> commaTexts++;
            case EITHER -> {}
        }
        NumberRecogniser.readEither(text)
                .ifPresent(
                        found -> {
                            takeNumber(found.value());
                            integers &= found.decimals() == 0;
                            percentTexts += found.percent() ? 1 : 0;
                            takeCurrency(found.currency());
                        });
    }

    private void takeCurrency(String sign) {
        if (!sign.isEmpty()) {
            currency = sign;
            currencies++;
            currencyOpens |= read == 1;
            currencyCloses = true;
        }
    }

    /// The sign at the column's figures: at most of them or, as accountants write it, at the first
    /// and the last. Empty where only some bear one, as in a column of this and that.
    String currency() {
        return currencies * 2 > read || currencyOpens && currencyCloses ? currency : "";
    }

    private static boolean isFlag(String text) {
        return text.matches("[*†‡§#¹²³⁰⁴-⁹]+|\\\\\\d{1,2}")
                || SymbolSets.generic().meaning(text).isPresent()
                || SymbolSets.statcan()
                        .meaning(text)
                        .filter(SymbolSet.Meaning::missing)
                        .isPresent();
    }

    /// How its texts would write periods as mere numbers; whether they do is said by its header.
    CompactPeriods compactPeriods() {
        // The column goes on while rows pass; what was decided holds until it has another text.
        if (compactOf != distinct.size()) {
            compactOf = distinct.size();
            compact = CompactPeriods.of(distinct);
        }
        return compact;
    }

    /// The recogniser for the periods that its texts are.
    PeriodRecogniser periodReader() {
        return PeriodRecogniser.among(distinct, compactPeriods());
    }

    int filled() {
        return numbers + years + periods + months + symbols + texts + faults;
    }

    /// Times among figures say how long something took.
    int figures() {
        return numbers + years + symbols + faults + (numbers > 0 ? clocks : 0);
    }

    /// Four of five are periods, names of totals beneath them not counted.
    boolean isMostlyPeriods() {
        int all = years + periods + months;
        return all > 0 && all * 5 >= (filled() - totals) * 4;
    }

    /// Whether it counts periods: each cell is another one, and years follow each other without a
    /// gap, up or down.
    boolean countsPeriods() {
        int all = years + periods;
        if (all < FEWEST_PERIODS || all != filled() - totals || distinct.size() != filled()) {
            return false;
        }
        if (years == 0) {
            return true;
        }
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (String text : distinct) {
            if (YEAR.matcher(text).matches()) {
                int year = Integer.parseInt(text.substring(0, 4));
                first = Math.min(first, year);
                last = Math.max(last, year);
            }
        }
        return periods == 0 && last - first == years - 1;
    }

    /// Figures by looks: at least one number, and words in less than half of it; in half of it at
    /// most where it is not the first.
    boolean isMostlyFigures() {
        return numbers + years > 0
                && (figures() * 2 > filled() || figures() * 2 == filled() && column > 1);
    }

    /// Figures as far as marks stand in the place of those that are missing.
    boolean isFiguresAndMarks() {
        return numbers * 3 >= filled() && isOnlyMarks();
    }

    /// Nothing but what stands in the place of figures.
    boolean isOnlyMarks() {
        return figures() + marks == filled();
    }

    boolean isOnlyTimes() {
        return clocks > 0 && clocks + symbols == filled();
    }

    /// `1a, 1b, 2`: numbers of tables or sheets, no two alike, some with a letter for a part.
    boolean numbersTables() {
        return distinct.size() > 1
                && distinct.size() == filled()
                && distinct.stream().allMatch(text -> text.matches("\\d{1,2}(?:\\.0)?[a-h]?"))
                && distinct.stream().anyMatch(text -> text.endsWith("a"));
    }

    /// `JK, SK, 1, 2, 3`: names that go on with numbers from 1.
    boolean countsBeneathNames() {
        return named && texts > totals && symbols == 0 && numbers > 1 && countsFromOne;
    }

    /// `01000`, `0523`: nobody counts like that.
    boolean hasLeadingNoughts() {
        return leadingNoughts > 0;
    }

    boolean isMostlyUnits() {
        return units > 0 && units * 5 >= filled() * 4;
    }

    /// Nothing but words for powers of ten, `units` among them.
    boolean isOnlyScales() {
        return texts > 0
                && texts == filled()
                && distinct.stream()
                        .allMatch(text -> isOne(text) || UnitRecogniser.scaleOf(text).isPresent())
                && !distinct.stream().allMatch(ColumnProfile::isOne);
    }

    private static boolean isOne(String text) {
        return ONES.matcher(text).matches();
    }

    boolean isOnlyFlags() {
        return flags > 0 && flags == filled() && longest <= 6 && numbers + years == 0;
    }

    /// More dates than anything else, to the day.
    boolean isMostlyTexts() {
        return texts * 2 > filled();
    }
}
