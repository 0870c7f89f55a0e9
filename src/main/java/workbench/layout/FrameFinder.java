package workbench.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;

/// Finds the tables of a sheet, from top to bottom: a body is where figures stand under each other,
/// and ends where a new row of headers follows or where only words are left.
final class FrameFinder {
    /// So near beneath its header row a table has its first figures.
    private static final int FIGURES_WITHIN = 8;

    private final int first;
    private final int last;
    private final Guidance guidance;
    private SheetView sheet;
    private HeadersAgain headers = HeadersAgain.NONE;

    /// The rows in which these came again, from top to bottom.
    private final List<WordsRow> again = new ArrayList<>();

    /// @param guidance what a person says of the sheet
    FrameFinder(SheetView sheet, int firstColumn, int lastColumn, Guidance guidance) {
        this.sheet = sheet;
        this.first = firstColumn;
        this.last = lastColumn;
        this.guidance = guidance;
    }

    /// The tables, each where it goes on beneath headers that come again as one.
    List<Frame> frames() {
        List<Frame> frames = framesOnce();
        if (frames.isEmpty()) {
            return frames;
        }
        HeadersAgain known = HeadersAgain.of(sheet, frames.getFirst());
        if (!known.mayComeIn(sheet, frames.getFirst().firstRow())) {
            headers = known;
            return frames;
        }
        sheet = new SheetView(sheet);
        headers = known;
        frames = framesOnce();
        sheet.endBlanking();
        return frames;
    }

    /// The sheet without the headers that come again.
    SheetView sheet() {
        return sheet;
    }

    /// A sheet with the same rows and words, too, without these headers.
    SheetView without(SheetView other) {
        if (again.isEmpty()) {
            return other;
        }
        SheetView bare = new SheetView(other);
        again.forEach(row -> bare.blank(row.row(), first, last));
        bare.endBlanking();
        return bare;
    }

    /// The headers of the first table, which may come again.
    HeadersAgain headers() {
        return headers;
    }

    /// The same rows where those are known.
    FrameFinder knowing(HeadersAgain known) {
        headers = known;
        return this;
    }

    /// The rows in which they came again among those looked through so far, from top to bottom.
    List<WordsRow> again() {
        return again;
    }

    private List<Frame> framesOnce() {
        List<Frame> frames = new ArrayList<>();
        int from = 1;
        while (from <= sheet.rows()) {
            int row = firstFigureRow(from);
            if (row == 0) {
                break;
            }
            Growth body = grow(row);
            BitSet figures = body.settledFigures();
            HeaderFinder.Found header =
                    guided(
                            new HeaderFinder(sheet, first, last, figures, body.periodColumns())
                                    .above(row, from, body.last()),
                            from,
                            row);
            frames.add(
                    new Frame(
                            first,
                            last,
                            header.rows(),
                            header.firstBodyRow(),
                            body.last(),
                            guided(figures, header.firstBodyRow(), body.last()),
                            from));
            from = body.last() + 1;
        }
        return frames;
    }

    /// The rows of headers found, and those that were pointed at.
    private HeaderFinder.Found guided(HeaderFinder.Found found, int from, int firstFigureRow) {
        List<Integer> said = guidance.headerRows(from, firstFigureRow);
        if (said.isEmpty()) {
            return found;
        }
        TreeSet<Integer> rows = new TreeSet<>(found.rows());
        rows.addAll(said);
        return new HeaderFinder.Found(List.copyOf(rows), rows.last() + 1);
    }

    /// The columns of figures found, as far as nobody says otherwise of them.
    BitSet guided(BitSet found, int firstRow, int lastRow) {
        BitSet figures = (BitSet) found.clone();
        guidance.columns(firstRow, lastRow)
                .forEach((column, kind) -> figures.set(column, kind.isEmpty()));
        return figures.isEmpty() ? found : figures;
    }

    /// A row whose figures stand with others: several in the row, or one more beneath. A number
    /// alone in a line of words above a table is none.
    int firstFigureRow(int from) {
        int single = 0;
        for (int row = from; row <= sheet.rows(); row++) {
            RowProfile profile = profile(row);
            if (guidance.saysFigures(row) && !profile.isEmpty()) {
                return row;
            }
            if (profile.numbers() + profile.faults() == 0
                    || guidance.says(row, Correction.RowSays.HEADER)
                    || isNoteRow(row, profile)
                    || headsWithYears(row, profile)
                    || headsWithNumbers(row, profile)
                    || NumberedParts.areMonthsAcross(sheet, row, columnsOf(row))
                    || HeaderCodes.repeatPeriods(sheet, row, columnsOf(row))
                    || isParticular(row)) {
                continue;
            }
            if (profile.numbers() >= 2 || hasFigureBeneath(row)) {
                return row;
            }
            single = single == 0 && profile.numbers() > 0 ? row : single;
        }
        return single;
    }

    /// Whether a row tells a particular of the columns, and another such row stands right above or
    /// beneath it. One alone, or one under years, names a row of figures: `Units, 340, 410`.
    private boolean isParticular(int row) {
        if (!Particulars.isKnown(sheet.text(row, first))) {
            return false;
        }
        boolean above = Particulars.isKnown(sheet.text(row - 1, first));
        boolean underYears = !above && profile(row - 1).periods() > 1;
        return above || !underYears && Particulars.isKnown(sheet.text(row + 1, first));
    }

    /// Years in a run over figures are headers, even where a cell among them is a number that is no
    /// year.
    private boolean headsWithYears(int row, RowProfile profile) {
        if (profile.periods() < 3 || profile.numbers() + profile.faults() > 2) {
            return false;
        }
        BitSet columns = new BitSet();
        for (int column = profile.firstColumn(); column <= last; column++) {
            CellKind kind = sheet.kind(row, column);
            if (kind.isPeriod() || kind.isFigure()) {
                columns.set(column);
            }
        }
        return Sequences.isRunOfYears(sheet, row, columns) && figuresFollow(row);
    }

    /// Numbers from 1 on head columns where words do beside them, all of them over figures: the
    /// grades `JK, SK, 1, 2, 3`.
    private boolean headsWithNumbers(int row, RowProfile profile) {
        if (profile.texts() < 2 || profile.texts() + profile.numbers() < profile.filled()) {
            return false;
        }
        int next = 1;
        int words = 0;
        for (int column = profile.firstColumn() + 1; column <= sheet.lastColumn(row); column++) {
            boolean number = sheet.kind(row, column) == CellKind.NUMBER;
            if (sheet.isBlank(row, column)
                    || sheet.kind(row + 1, column) != CellKind.NUMBER
                    || number && !sheet.text(row, column).equals(Integer.toString(next))) {
                return false;
            }
            next += number ? 1 : 0;
            words += number ? 0 : 1;
        }
        return next > 2 && words > 0;
    }

    private BitSet columnsOf(int row) {
        BitSet columns = new BitSet();
        columns.set(first, Math.min(last, sheet.lastColumn(row)) + 1);
        return columns;
    }

    private boolean hasFigureBeneath(int row) {
        for (int beneath = row + 1; beneath <= Math.min(row + 3, sheet.rows()); beneath++) {
            for (int column = first; column <= Math.min(last, sheet.lastColumn(row)); column++) {
                if (sheet.kind(row, column) == CellKind.NUMBER
                        && sheet.kind(beneath, column).isFigure()) {
                    return true;
                }
            }
        }
        return false;
    }

    private Growth grow(int start) {
        Growth body = new Growth(sheet, first, last);
        body.take(start);
        goOn(body);
        return body;
    }

    /// Whether nothing but words stands beneath a body, with whose last row the sheet begins.
    boolean isAllOf(Growth body) {
        int lastRow = body.last();
        goOn(body);
        return body.last() == lastRow && firstFigureRow(lastRow + 1) == 0;
    }

    private void goOn(Growth body) {
        while (ahead(body, true) instanceof Ahead.Figures(int row)) {
            body.take(row);
        }
        takeRowsWithoutFigures(body);
    }

    /// What comes beneath the last row of a body that has figures, as far as the rows at hand tell.
    sealed interface Ahead {
        /// The body goes on with a row of figures; those above it name what follows or explain.
        record Figures(int row) implements Ahead {}

        /// Something else begins with a row.
        record Other(int row) implements Ahead {}

        /// No row tells, but the next rows of the sheet may.
        record Open() implements Ahead {}
    }

    /// Looks for where a body goes on beneath its last row.
    ///
    /// @param ended whether no more rows will come than are at hand
    Ahead ahead(Growth body, boolean ended) {
        boolean beneathFigures = true;
        for (int row = body.last() + 1; row <= sheet.rows(); row++) {
            RowProfile profile = profile(row);
            if (profile.isEmpty()) {
                continue;
            }
            if (beneathFigures && headers.mayBegin(profile)) {
                List<WordsRow> found = headers.at(sheet, row);
                if (!found.isEmpty()) {
                    again.addAll(found);
                    found.forEach(one -> sheet.blank(one.row(), first, last));
                    continue;
                }
                if (!ended && row + headers.rows() > sheet.rows()) {
                    return new Ahead.Open();
                }
            }
            beneathFigures = false;
            if (guidance.saysFigures(row)) {
                return new Ahead.Figures(row);
            }
            if (mayStartTable(row, profile, body)) {
                if (guidance.says(row, Correction.RowSays.HEADER) || figuresFollow(row)) {
                    return new Ahead.Other(row);
                }
                if (!ended && row + FIGURES_WITHIN > sheet.rows()) {
                    return new Ahead.Open();
                }
            }
            boolean figures = body.hasFigures(row, profile);
            if (isNoteRow(row, profile) && !(figures && profile.numbers() > 1)) {
                body.sawNote();
            } else if (figures) {
                return body.sawNotes() && row - body.last() > 2 && !body.goesOnWith(row, profile)
                        ? new Ahead.Other(row)
                        : new Ahead.Figures(row);
            }
        }
        return new Ahead.Open();
    }

    /// The rows of names right below the last figure whose figures are all empty, or marks that
    /// stand in their places.
    private void takeRowsWithoutFigures(Growth body) {
        for (int row = body.last() + 1; row <= sheet.rows(); row++) {
            RowProfile profile = profile(row);
            if (profile.filled() < 2
                    || isNoteRow(row, profile)
                    || startsTable(row, profile, body)) {
                return;
            }
            int known = 0;
            boolean marked = isNamedRowOfMarks(row, profile, body);
            for (int column = first; column <= Math.min(last, sheet.lastColumn(row)); column++) {
                if (sheet.isBlank(row, column)) {
                    continue;
                }
                if (marked) {
                    known += body.filled(column) > 0 ? 1 : 0;
                    continue;
                }
                boolean period =
                        body.periodColumns().get(column) && sheet.kind(row, column).isPeriod();
                boolean names = body.periodColumns().get(column) && !body.figures().get(column);
                if (!period && (body.figures().get(column) || names)) {
                    return;
                }
                known += body.filled(column) > 1 ? 1 : 0;
            }
            if (known < profile.filled()
                    || sheet.grid().mergedAt(row, profile.firstColumn()).isPresent()) {
                return;
            }
            body.endWith(row);
        }
    }

    /// Whether a row begins with a name, and where figures stood it has but marks: of a single row
    /// of figures the next one.
    private boolean isNamedRowOfMarks(int row, RowProfile profile, Growth body) {
        int marks = 0;
        for (int column = first; column <= Math.min(last, sheet.lastColumn(row)); column++) {
            if (body.figures().get(column) && !sheet.isBlank(row, column)) {
                if (!standsForAFigure(row, column)) {
                    return false;
                }
                marks++;
            }
        }
        return marks > 0 && !body.figures().get(profile.firstColumn());
    }

    private boolean standsForAFigure(int row, int column) {
        return sheet.kind(row, column) == CellKind.SYMBOL
                || sheet.kind(row, column) == CellKind.TEXT
                        && InexactFigure.isMarkOrInexact(sheet.text(row, column));
    }

    /// Whether a row is the first header row of the next table: periods in a sequence over figures,
    /// or words over figures behind a gap.
    private boolean startsTable(int row, RowProfile profile, Growth body) {
        return mayStartTable(row, profile, body)
                && (guidance.says(row, Correction.RowSays.HEADER) || figuresFollow(row));
    }

    /// The same where figures follow.
    private boolean mayStartTable(int row, RowProfile profile, Growth body) {
        return guidance.says(row, Correction.RowSays.HEADER)
                || switch (body.heads(row, profile)) {
                    case NOTHING -> false;
                    case PERIODS ->
                            standsApart(row) || Sequences.isRegular(sheet, row, body.figures());
                    case WORDS -> standsApart(row);
                };
    }

    /// Whether nothing but a title stands right above.
    private boolean standsApart(int row) {
        RowProfile above = profile(row - 1);
        return above.filled() == 0 || above.filled() == 1 && above.texts() == 1;
    }

    private boolean figuresFollow(int row) {
        for (int beneath = row + 1;
                beneath <= Math.min(row + FIGURES_WITHIN, sheet.rows());
                beneath++) {
            RowProfile profile = profile(beneath);
            if (profile.numbers() + profile.faults() > 0 && !isNoteRow(beneath, profile)) {
                return true;
            }
        }
        return false;
    }

    private RowProfile profile(int row) {
        return RowProfile.of(sheet, row, first, last);
    }

    private boolean isNoteRow(int row, RowProfile profile) {
        return Growth.isNote(sheet, row, profile);
    }
}
