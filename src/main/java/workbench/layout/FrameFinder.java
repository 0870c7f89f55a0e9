package workbench.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Finds the tables of a sheet, from top to bottom: a body is where figures stand under each other,
/// and ends where a new row of headers follows or where only words are left.
final class FrameFinder {
    private final SheetView sheet;
    private final int first;
    private final int last;

    FrameFinder(SheetView sheet, int firstColumn, int lastColumn) {
        this.sheet = sheet;
        this.first = firstColumn;
        this.last = lastColumn;
    }

    List<Frame> frames() {
        List<Frame> frames = new ArrayList<>();
        int from = 1;
        while (from <= sheet.rows()) {
            int row = firstFigureRow(from);
            if (row == 0) {
                break;
            }
            Body body = grow(row);
            HeaderFinder.Found header =
                    new HeaderFinder(sheet, first, last, body.figures, body.periodColumns())
                            .above(row, from, body.last);
            frames.add(
                    new Frame(
                            first,
                            last,
                            header.rows(),
                            header.firstBodyRow(),
                            body.last,
                            body.figures,
                            from));
            from = body.last + 1;
        }
        return frames;
    }

    /// A row whose figures stand with others: several in the row, or one more beneath. A number
    /// alone in a line of words above a table is none.
    private int firstFigureRow(int from) {
        int single = 0;
        for (int row = from; row <= sheet.rows(); row++) {
            RowProfile profile = profile(row);
            if (profile.numbers() + profile.faults() == 0
                    || isNoteRow(row, profile)
                    || headsWithYears(row, profile)) {
                continue;
            }
            if (profile.numbers() >= 2 || hasFigureBeneath(row)) {
                return row;
            }
            single = single == 0 && profile.numbers() > 0 ? row : single;
        }
        return single;
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

    /// What is known of a body while it grows.
    private final class Body {
        private int last;
        private final BitSet figures = new BitSet();
        private final int[] periods = new int[sheet.columns() + 2];
        private final int[] filled = new int[sheet.columns() + 2];

        void take(int row) {
            last = row;
            int end = Math.min(FrameFinder.this.last, sheet.lastColumn(row));
            for (int column = first; column <= end; column++) {
                CellKind kind = sheet.kind(row, column);
                if (kind == CellKind.BLANK) {
                    continue;
                }
                filled[column]++;
                if (kind.isPeriod()) {
                    periods[column]++;
                }
                // A year left of all numbers names its row.
                boolean later = !figures.isEmpty() && column > figures.nextSetBit(0);
                if (kind == CellKind.NUMBER || kind == CellKind.YEAR && later) {
                    figures.set(column);
                }
            }
        }

        /// Columns in which four cells of five are periods.
        BitSet periodColumns() {
            BitSet columns = new BitSet();
            for (int column = first; column < filled.length; column++) {
                if (periods[column] > 0 && periods[column] * 5 >= filled[column] * 4) {
                    columns.set(column);
                }
            }
            return columns;
        }
    }

    private Body grow(int start) {
        Body body = new Body();
        body.take(start);
        boolean noteSeen = false;
        for (int row = start + 1; row <= sheet.rows(); row++) {
            RowProfile profile = profile(row);
            if (profile.isEmpty()) {
                continue;
            }
            if (startsTable(row, profile, body)) {
                break;
            }
            boolean figures =
                    profile.numbers() + profile.faults() > 0 || missesOnly(row, profile, body);
            if (isNoteRow(row, profile) && !(figures && profile.numbers() > 1)) {
                noteSeen = true;
            } else if (figures) {
                if (noteSeen && row - body.last > 2) {
                    break;
                }
                body.take(row);
            }
        }
        takeRowsWithoutFigures(body);
        return body;
    }

    /// Symbols or years where figures stood above, and no words there.
    private boolean missesOnly(int row, RowProfile profile, Body body) {
        if (profile.symbols() + profile.periods() == 0) {
            return false;
        }
        int hits = 0;
        BitSet periods = body.periodColumns();
        for (int column = body.figures.nextSetBit(0);
                column >= 0;
                column = body.figures.nextSetBit(column + 1)) {
            CellKind kind = sheet.kind(row, column);
            if (kind == CellKind.TEXT || kind == CellKind.PERIOD && !periods.get(column)) {
                return false;
            }
            hits += kind.isFigure() ? 1 : 0;
        }
        return hits > 0 || profile.filled() > 1 && hasPeriod(row, periods);
    }

    private boolean hasPeriod(int row, BitSet periodColumns) {
        return periodColumns.stream().anyMatch(column -> sheet.kind(row, column).isPeriod());
    }

    /// The rows of names right below the last figure whose figures are all empty.
    private void takeRowsWithoutFigures(Body body) {
        for (int row = body.last + 1; row <= sheet.rows(); row++) {
            RowProfile profile = profile(row);
            if (profile.filled() < 2
                    || isNoteRow(row, profile)
                    || startsTable(row, profile, body)) {
                return;
            }
            int known = 0;
            for (int column = first; column <= Math.min(last, sheet.lastColumn(row)); column++) {
                if (sheet.isBlank(row, column)) {
                    continue;
                }
                boolean period =
                        body.periodColumns().get(column) && sheet.kind(row, column).isPeriod();
                if (body.figures.get(column) && !period) {
                    return;
                }
                known += body.filled[column] > 1 ? 1 : 0;
            }
            if (known < profile.filled()
                    || sheet.grid().mergedAt(row, profile.firstColumn()).isPresent()) {
                return;
            }
            body.last = row;
        }
    }

    /// Whether a row is the first header row of the next table: periods in a sequence over figures,
    /// or words over figures behind a gap.
    private boolean startsTable(int row, RowProfile profile, Body body) {
        if (profile.numbers() + profile.symbols() + profile.faults() > 0) {
            return false;
        }
        int periods = 0;
        int words = 0;
        BitSet periodColumns = body.periodColumns();
        for (int column = body.figures.nextSetBit(0);
                column >= 0;
                column = body.figures.nextSetBit(column + 1)) {
            CellKind kind = sheet.kind(row, column);
            if (kind.isPeriod() && !periodColumns.get(column)) {
                periods++;
            } else if (kind == CellKind.TEXT) {
                words++;
            }
        }
        if (periods >= 2 && words == 0 && Sequences.isPeriodRow(sheet, row, body.figures)) {
            return (standsApart(row) || Sequences.isRegular(sheet, row, body.figures))
                    && figuresFollow(row);
        }
        int columns = body.figures.cardinality() - periodColumns.cardinality();
        boolean enough = words >= 2 || words == 1 && columns <= 1 && profile.filled() >= 2;
        return enough
                && words * 2 >= Math.min(columns, profile.filled())
                && standsApart(row)
                && figuresFollow(row);
    }

    /// Whether nothing but a title stands right above.
    private boolean standsApart(int row) {
        RowProfile above = profile(row - 1);
        return above.filled() == 0 || above.filled() == 1 && above.texts() == 1;
    }

    private boolean figuresFollow(int row) {
        for (int beneath = row + 1; beneath <= Math.min(row + 8, sheet.rows()); beneath++) {
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
        return profile.firstColumn() > 0
                && profile.numbers() < 2
                && sheet.kind(row, profile.firstColumn()) == CellKind.TEXT
                && Words.isNote(sheet.text(row, profile.firstColumn()));
    }
}
