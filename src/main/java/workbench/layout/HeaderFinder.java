package workbench.layout;

import workbench.catalogue.UnitRecogniser;
import workbench.model.CellRange;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the rows of headers above the first figures of a table, from the nearest upwards.
///
/// A header row has words over columns of figures. Once every column is headed, a further row
/// belongs only where it groups columns; lines that stand alone on the left are titles.
final class HeaderFinder {
    private static final int MOST_ROWS = 14;

    /// `S2801_C01_001E` over the name of what it stands for.
    private static final Pattern CODE = Pattern.compile("(?=.*\\p{L})\\S*\\d\\S*");

    private final SheetView sheet;
    private final int first;
    private final int last;
    private final BitSet figures;
    private final BitSet periodColumns;

    /// The rows of groups whose corner says what they are.
    private final BitSet inTheCorner = new BitSet();

    HeaderFinder(SheetView sheet, int first, int last, BitSet figures, BitSet periodColumns) {
        this.sheet = sheet;
        this.first = first;
        this.last = last;
        this.periodColumns = periodColumns;
        this.figures = (BitSet) figures.clone();
        this.figures.andNot(periodColumns);
        if (this.figures.isEmpty()) {
            this.figures.or(figures);
        }
    }

    /// @param rows of the header, ascending
    /// @param firstBodyRow the row after them, sections and rows without figures included
    record Found(List<Integer> rows, int firstBodyRow) {}

    Found above(int firstFigureRow, int from, int lastRow) {
        int top = firstFigureRow;
        while (top - 1 >= from && isBodyLike(top - 1)) {
            top--;
        }
        int bottom = bottomRow(top, from);
        if (bottom == 0) {
            return new Found(List.of(), top);
        }
        LinkedList<Integer> rows = new LinkedList<>(List.of(bottom));
        BitSet headed = new BitSet();
        head(bottom, headed);
        int beneath = stubHeaderBeneath(bottom, top);
        if (beneath != 0) {
            rows.addLast(beneath);
            head(beneath, headed);
        }
        BitSet used = usedColumns(top, lastRow);
        int blanks = 0;
        for (int row = bottom - 1; row >= Math.max(from, bottom - MOST_ROWS); row--) {
            RowProfile profile = RowProfile.of(sheet, row, first, last);
            if (profile.isEmpty()) {
                blanks++;
                if (blanks > 7 || covers(headed, used)) {
                    break;
                }
                continue;
            }
            if (!belongs(row, rows.getFirst(), profile, headed, used, blanks > 0)
                    && !liesBetween(row, from, headed, used, blanks)) {
                break;
            }
            blanks = 0;
            rows.addFirst(row);
            head(row, headed);
        }
        int body = rows.getLast() + 1;
        while (body < top && Particulars.is(sheet, body, first, last)) {
            body++;
        }
        return new Found(List.copyOf(rows), body);
    }

    /// Eurostat heads the names of rows in a line of its own beneath the years: `TIME, 2021, 2022`
    /// over `GEO (Labels)`.
    ///
    /// @return 0 where there is no such line
    private int stubHeaderBeneath(int bottom, int top) {
        if (top != bottom + 2) {
            return 0;
        }
        RowProfile profile = RowProfile.of(sheet, bottom + 1, first, last);
        int column = profile.firstColumn();
        if (headsStubs(bottom + 1, profile)) {
            return bottom + 1;
        }
        if (profile.filled() != 1 || column >= figures.nextSetBit(0)) {
            return 0;
        }
        Optional<StubColumn.Kind> above = HeaderWords.kindOf(sheet.text(bottom, column));
        boolean open =
                sheet.isBlank(bottom, column)
                        || Particulars.isKnown(sheet.text(bottom, column))
                        || above.filter(StubColumn.Kind.PERIOD::equals).isPresent();
        return open && HeaderWords.kindOf(sheet.text(bottom + 1, column)).isPresent()
                ? bottom + 1
                : 0;
    }

    /// Several words over stubs alone, one of them known to head such columns: `Sex, Age group,
    /// Highest qualification`.
    private boolean headsStubs(int row, RowProfile profile) {
        boolean known = false;
        for (int column = first; column <= Math.min(last, sheet.lastColumn(row)); column++) {
            if (sheet.isBlank(row, column)) {
                continue;
            }
            if (column >= figures.nextSetBit(0) || sheet.kind(row, column) != CellKind.TEXT) {
                return false;
            }
            known |= HeaderWords.kindOf(sheet.text(row, column)).isPresent();
        }
        return known && profile.filled() > 1;
    }

    /// Rows right above the first figures that are rows of the body without figures of their own:
    /// they have a period in the period column, or symbols or mere years where figures stand.
    private boolean isBodyLike(int row) {
        RowProfile profile = RowProfile.of(sheet, row, first, last);
        if (profile.isEmpty()) {
            return false;
        }
        if (profile.filled() > 2 && tellsPeriod(row) || tellsTimes(row) || tellsNoFigure(row)) {
            return true;
        }
        boolean dated = profile.filled() > 1 && hasPeriod(row);
        int symbols = 0;
        int years = 0;
        for (int column = figures.nextSetBit(0);
                column >= 0;
                column = figures.nextSetBit(column + 1)) {
            switch (sheet.kind(row, column)) {
                case TEXT -> {
                    // Headers seldom have such beside a period.
                    if (!dated || !InexactFigure.isMarkOrInexact(sheet.text(row, column))) {
                        return false;
                    }
                    symbols++;
                }
                case PERIOD, MONTH -> {
                    return false;
                }
                case SYMBOL, FAULT -> symbols++;
                case YEAR -> years++;
                default -> {}
            }
        }
        if (symbols + years > 0 && !Sequences.isPeriodRow(sheet, row, figures)) {
            return true;
        }
        if (years > 0) {
            return false;
        }
        return dated;
    }

    /// Whether a row tells a period among the names of its rows.
    private boolean hasPeriod(int row) {
        return periodColumns.stream().anyMatch(column -> sheet.kind(row, column).isPeriod());
    }

    /// Whether a row has a whole period, and no mere year, among the names of its rows.
    private boolean tellsPeriod(int row) {
        return periodColumns.stream()
                .anyMatch(
                        column ->
                                !figures.get(column) && sheet.kind(row, column) == CellKind.PERIOD);
    }

    /// Whether a row with a name has nothing but times beneath a row of periods: how long something
    /// took in each of them.
    private boolean tellsTimes(int row) {
        int top = row;
        while (top > row - MOST_ROWS && hasOnlyTimes(top)) {
            top--;
        }
        return top < row && Sequences.isPeriodRow(sheet, top, figures);
    }

    private boolean hasOnlyTimes(int row) {
        return !sheet.isBlank(row, first)
                && figures.stream().anyMatch(column -> !sheet.isBlank(row, column))
                && figures.stream()
                        .allMatch(
                                column ->
                                        sheet.isBlank(row, column)
                                                || SheetView.isClock(
                                                        sheet.grid().cell(row, column)));
    }

    /// Whether a row with a name has nothing but bounds and question marks in the place of figures,
    /// some of them alike, beneath a row that heads all of these: `One, <5, <5` where nobody counts
    /// exactly. Bands across, `<10, 10–20, >20`, are no two alike but where they come again beneath
    /// each of several headers, and those of ages have no sign.
    private boolean tellsNoFigure(int row) {
        return isUntold(row, MOST_ROWS);
    }

    /// @param above in how many rows above it one may be looked for that is such a row, too
    private boolean isUntold(int row, int above) {
        if (sheet.isBlank(row, first)
                || figures.get(first)
                || HeaderWords.kindOf(sheet.text(row, first)).isPresent()) {
            return false;
        }
        Set<String> texts = new HashSet<>();
        Map<String, String> headed = new HashMap<>();
        int filled = 0;
        boolean signed = false;
        for (int column = figures.nextSetBit(0);
                column >= 0;
                column = figures.nextSetBit(column + 1)) {
            if (sheet.isBlank(row, column)) {
                continue;
            }
            String text = sheet.text(row, column);
            boolean bare = sheet.isBlank(row - 1, column);
            String header = bare ? "" : sheet.text(row - 1, column);
            // Beneath one header again something else: these are headers within it.
            String same = headed.putIfAbsent(header, text);
            if (!InexactFigure.isUntold(text)
                    || !header.isEmpty() && same != null && !same.equals(text)) {
                return false;
            }
            signed |= InexactFigure.isSigned(text);
            texts.add(text);
            filled++;
        }
        return signed
                && (filled > texts.size() || filled == 1)
                && (isHeaded(row) || above > 0 && isUntold(row - 1, above - 1));
    }

    /// Whether something stands above each figure of a row.
    private boolean isHeaded(int row) {
        return figures.stream()
                .allMatch(column -> sheet.isBlank(row, column) || !sheet.isBlank(row - 1, column));
    }

    private int bottomRow(int top, int from) {
        int labels = 0;
        for (int row = top - 1; row >= Math.max(from, top - MOST_ROWS); row--) {
            RowProfile profile = RowProfile.of(sheet, row, first, last);
            if (profile.isEmpty()) {
                continue;
            }
            // Particulars of several columns may stand above those of the whole.
            if (Particulars.is(sheet, row, first, last)) {
                continue;
            }
            if (isNote(row, profile)) {
                return 0;
            }
            if (standsOverFigures(row, profile)) {
                return row;
            }
            labels++;
            if (labels > 6) {
                return 0;
            }
        }
        return 0;
    }

    private boolean standsOverFigures(int row, RowProfile profile) {
        if (isTitle(row, profile, false)) {
            return false;
        }
        return figureCells(row) > 0;
    }

    /// How many cells of a row stand over figures, spacers between them included.
    private int figureCells(int row) {
        int cells = 0;
        int end = figures.length() - 1;
        for (int column = figures.nextSetBit(0); column <= end; column++) {
            if (!sheet.mergedText(row, column).isEmpty() && !isMergedFromStub(row, column)) {
                cells++;
            }
        }
        return cells;
    }

    /// A merge that begins left of the figures is a title across the table, or a heading of stubs.
    private boolean isMergedFromStub(int row, int column) {
        return sheet.grid()
                .mergedAt(row, column)
                .filter(range -> range.firstColumn() < figures.nextSetBit(0))
                .isPresent();
    }

    /// @param below the header row right beneath
    private boolean belongs(
            int row, int below, RowProfile profile, BitSet headed, BitSet used, boolean apart) {
        boolean complete = covers(headed, used);
        if (isNote(row, profile) || isTitle(row, profile, complete)) {
            return headsStub(row, profile, headed, used);
        }
        if (!standsOverFigures(row, profile)) {
            return headsStub(row, profile, headed, used);
        }
        if (complete) {
            return isGroupRow(row, below, profile, used)
                    || headsAll(row, below)
                    || !apart && takesCorner(row, below);
        }
        BitSet unheaded = (BitSet) figures.clone();
        unheaded.andNot(headed);
        return !apart
                || !unheaded.isEmpty()
                || figureCells(row) > 1
                || headsStub(row, profile, headed, used);
    }

    /// Words that only head stubs, with a row of groups right above: `Postal`, `ANSI` over
    /// `abbreviation`, `code`.
    private boolean liesBetween(int row, int from, BitSet headed, BitSet used, int blanks) {
        if (blanks > 0 || row - 1 < from || figureCells(row) > 0 || figureCells(row - 1) < 2) {
            return false;
        }
        RowProfile above = RowProfile.of(sheet, row - 1, first, last);
        return belongs(row - 1, row, above, headed, used, false);
    }

    /// One known word, such as `Country`, over a stub that nothing heads yet.
    private boolean headsStub(int row, RowProfile profile, BitSet headed, BitSet used) {
        int column = profile.firstColumn();
        return column > 0
                && !figures.get(column)
                && used.get(column)
                && !headed.get(column)
                && sheet.text(row, column).length() <= 40
                && HeaderWords.kindOf(sheet.text(row, column)).isPresent();
    }

    private boolean isNote(int row, RowProfile profile) {
        return Particulars.is(sheet, row, first, last)
                || profile.filled() <= 2
                        && sheet.kind(row, profile.firstColumn()) == CellKind.TEXT
                        && Words.isNote(sheet.text(row, profile.firstColumn()));
    }

    /// A line of its own: left of all figures, or merged over most of the table, or too long for a
    /// header.
    private boolean isTitle(int row, RowProfile profile, boolean complete) {
        if (profile.filled() != 1) {
            return false;
        }
        int column = profile.firstColumn();
        // A unit alone in a line holds for the whole table.
        if (figures.cardinality() > 1
                && sheet.span(row, column) == 1
                && (UnitRecogniser.line(sheet.text(row, column)).isPresent()
                        || isBand(row, column))) {
            return true;
        }
        int width = figures.length() - 1 - first + 1;
        Optional<CellRange> merge = sheet.grid().mergedAt(row, column);
        if (merge.isPresent()
                && merge.get().columns() >= 3
                && merge.get().columns() * 5 >= width * 4) {
            return true;
        }
        boolean left = column < figures.nextSetBit(0) && !figures.get(column);
        int length = sheet.text(row, column).length();
        return left && merge.filter(range -> range.lastColumn() >= figures.nextSetBit(0)).isEmpty()
                || merge.isEmpty() && length > 60
                || merge.isEmpty()
                        && complete
                        && sheet.kind(row, column) == CellKind.TEXT
                        && (figures.cardinality() < 3 || column == first);
    }

    /// A word over the first figures alone, right beneath periods over all of them, heads none of
    /// them more than the others: it says what follows, `Rate per 100,000 population`.
    private boolean isBand(int row, int column) {
        return column == figures.nextSetBit(0)
                && sheet.kind(row, column) == CellKind.TEXT
                && figures.stream().allMatch(other -> sheet.kind(row - 1, other).isPeriod());
    }

    /// Words that each reach over several columns, none of them over a stub that has its header;
    /// some offices say the stub's header again in every row.
    private boolean isGroupRow(int row, int below, RowProfile profile, BitSet used) {
        int stub = figures.nextSetBit(0);
        int again = 0;
        for (int column = first; column < stub; column++) {
            if (sheet.isBlank(row, column) || sheet.span(row, column) > 1) {
                continue;
            }
            String words = sheet.text(row, column);
            if (groupsWords(row, below, column)) {
                continue;
            }
            if (!words.equals(sheet.mergedText(below, column)) && !Particulars.isKnown(words)) {
                return false;
            }
            again++;
        }
        // A column that holds nothing but symbols is one of figures to its group.
        int columns = used.get(stub, used.length()).cardinality();
        return profile.filled() - again <= Math.max(figures.cardinality(), columns);
    }

    /// Whether a name reaches over several columns of words, as `Opening hours` over the days left
    /// of the figures.
    private boolean groupsWords(int row, int below, int column) {
        return column + 1 < figures.nextSetBit(0)
                && sheet.isBlank(row, column + 1)
                && !sheet.isBlank(below, column)
                && !sheet.isBlank(below, column + 1)
                && figureCells(row) > 0
                && column > first;
    }

    /// A row of names over every column of figures, some of them side by side alike, or the words
    /// beneath being alike: a table as displayed names in the corner what each row of headers
    /// tells, as `Violations, Assault, Assault` over `Statistics, Number, Rate`.
    private boolean headsAll(int row, int below) {
        boolean repeats = false;
        boolean sharedBelow = false;
        Set<String> seen = new HashSet<>();
        String before = "";
        for (int column = figures.nextSetBit(0);
                column >= 0;
                column = figures.nextSetBit(column + 1)) {
            if (sheet.kind(row, column) != CellKind.TEXT) {
                return false;
            }
            repeats |= sheet.text(row, column).equals(before);
            before = sheet.text(row, column);
            sharedBelow |= !seen.add(sheet.mergedText(below, column));
        }
        return figures.cardinality() > 1 && (repeats || sharedBelow);
    }

    private boolean takesCorner(int row, int below) {
        boolean takes = isNamedInTheCorner(row, below);
        inTheCorner.set(row, takes);
        return takes;
    }

    /// Names of groups beneath which periods or names of columns stand, with a word for what they
    /// are in the corner: `Geography, Canada, , Ontario` over `Products, 2021, 2022, 2021, 2022`.
    private boolean isNamedInTheCorner(int row, int below) {
        int stub = figures.nextSetBit(0);
        if (row != below - 1 || sheet.kind(row, stub) != CellKind.TEXT) {
            return false;
        }
        String corner = "";
        for (int column = first; column < stub; column++) {
            corner = corner.isEmpty() ? sheet.text(row, column) : corner;
        }
        boolean periods = true;
        boolean named = false;
        for (int column = stub; column >= 0; column = figures.nextSetBit(column + 1)) {
            CellKind kind = sheet.kind(row, column);
            boolean names =
                    kind == CellKind.BLANK
                            || kind == CellKind.TEXT
                                    && !CODE.matcher(sheet.text(row, column)).matches();
            // Beneath a group its first column has words at least.
            if (!names || kind == CellKind.TEXT && sheet.isBlank(below, column)) {
                return false;
            }
            periods &= sheet.kind(below, column).isPeriod();
            named |= kind == CellKind.TEXT && !HeaderWords.namesNothing(sheet.text(row, column));
        }
        return named
                && !corner.isEmpty()
                && corner.length() <= 60
                && figures.cardinality() > 1
                && (periods || inTheCorner.get(below) || HeaderWords.kindOf(corner).isPresent());
    }

    private void head(int row, BitSet headed) {
        for (int column = first; column <= last; column++) {
            if (!sheet.mergedText(row, column).isEmpty()) {
                headed.set(column);
            }
        }
    }

    private BitSet usedColumns(int top, int lastRow) {
        BitSet used = new BitSet();
        int end = Math.min(lastRow, top + 200);
        for (int row = top; row <= end; row++) {
            for (int column = first; column <= Math.min(last, sheet.lastColumn(row)); column++) {
                if (!sheet.isBlank(row, column)) {
                    used.set(column);
                }
            }
        }
        return used;
    }

    private static boolean covers(BitSet headed, BitSet used) {
        BitSet missing = (BitSet) used.clone();
        missing.andNot(headed);
        return missing.isEmpty();
    }
}
