package workbench.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The headers of a table that come again further down, word for word, perhaps with the titles
/// above them, as on every page of a printed list: they end no table and hold no figures.
///
/// They follow a row of figures at once, or after blank rows. Where words of another kind stand
/// between, these head a table of its own.
final class HeadersAgain {
    /// Of a table without headers, or of which it is not known yet.
    static final HeadersAgain NONE = new HeadersAgain(0, 0, List.of(), List.of());

    private static final int MOST_TITLES = 8;

    /// So many blank rows may stand above each of them.
    private static final int MOST_BLANK = 3;

    private final int firstColumn;
    private final int lastColumn;

    /// From the outermost in, those that stand right above the headers.
    private final List<Line> titles;

    private final List<Line> headers;

    /// Of the rows that may come first: every row of a long list is held against them.
    private final List<RowProfile> beginnings;

    /// A row as it is written.
    private record Line(RowProfile profile, List<String> cells) {
        static Line of(SheetView sheet, int row, int firstColumn, int lastColumn) {
            List<String> cells = new ArrayList<>();
            for (int column = firstColumn;
                    column <= Math.min(lastColumn, sheet.lastColumn(row));
                    column++) {
                cells.add(sheet.text(row, column));
            }
            return new Line(RowProfile.of(sheet, row, firstColumn, lastColumn), cells);
        }
    }

    private HeadersAgain(int firstColumn, int lastColumn, List<Line> titles, List<Line> headers) {
        this.firstColumn = firstColumn;
        this.lastColumn = lastColumn;
        this.titles = titles;
        this.headers = headers;
        this.beginnings =
                headers.isEmpty()
                        ? List.of()
                        : Stream.concat(headers.stream().limit(1), titles.stream())
                                .map(Line::profile)
                                .distinct()
                                .toList();
    }

    /// Those of a table.
    static HeadersAgain of(SheetView sheet, Frame frame) {
        List<Integer> rows = frame.headerRows();
        if (rows.isEmpty() || rows.getLast() - rows.getFirst() != rows.size() - 1) {
            return NONE;
        }
        List<Line> headers = new ArrayList<>();
        for (int row : rows) {
            headers.add(Line.of(sheet, row, frame.firstColumn(), frame.lastColumn()));
        }
        if (headers.getLast().profile().filled() < 2) {
            return NONE;
        }
        List<Line> titles = new ArrayList<>();
        for (int row = rows.getFirst() - 1;
                row >= frame.above() && titles.size() < MOST_TITLES;
                row--) {
            Line line = Line.of(sheet, row, frame.firstColumn(), frame.lastColumn());
            if (!line.profile().isEmpty()) {
                titles.addFirst(line);
            }
        }
        return new HeadersAgain(frame.firstColumn(), frame.lastColumn(), titles, headers);
    }

    /// Whether one of some rows may be where they come again.
    boolean mayComeIn(SheetView sheet, int firstRow) {
        for (int row = firstRow; row <= sheet.rows(); row++) {
            if (isAt(headers, 0, sheet, row)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a row that looks so may be the first of them.
    boolean mayBegin(RowProfile profile) {
        for (RowProfile first : beginnings) {
            if (first.equals(profile)) {
                return true;
            }
        }
        return false;
    }

    /// Their rows where they begin with a row, those of titles that come again among them; empty
    /// where they do not.
    List<WordsRow> at(SheetView sheet, int row) {
        for (int skipped = titles.size(); skipped >= 0; skipped--) {
            List<WordsRow> found = at(sheet, row, titles.subList(skipped, titles.size()));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<WordsRow> at(SheetView sheet, int from, List<Line> above) {
        List<WordsRow> rows = new ArrayList<>();
        int row = from;
        for (int i = 0; i < above.size(); i++) {
            if (!isAt(above, i, sheet, row)) {
                return List.of();
            }
            rows.add(WordsRow.of(sheet, row, Role.TITLE));
            row = filled(sheet, row + 1, row + 1 + MOST_BLANK);
        }
        for (int i = 0; i < headers.size(); i++) {
            if (!isAt(headers, i, sheet, row + i)) {
                return List.of();
            }
            rows.add(WordsRow.of(sheet, row + i, Role.HEADER));
        }
        return headers.isEmpty() ? List.of() : rows;
    }

    /// How many rows they take at most.
    int rows() {
        return titles.size() * (1 + MOST_BLANK) + headers.size();
    }

    private static int filled(SheetView sheet, int from, int to) {
        int row = from;
        while (row < to && sheet.lastColumn(row) == 0) {
            row++;
        }
        return row;
    }

    private boolean isAt(List<Line> lines, int index, SheetView sheet, int row) {
        if (index >= lines.size()
                || !RowProfile.of(sheet, row, firstColumn, lastColumn)
                        .equals(lines.get(index).profile())) {
            return false;
        }
        return Line.of(sheet, row, firstColumn, lastColumn).equals(lines.get(index));
    }
}
