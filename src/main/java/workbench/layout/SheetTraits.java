package workbench.layout;

import workbench.sheet.CellStyle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is counted once of a sheet before its rows and columns are judged: which rows hold
/// anything, which columns hold figures, where the first and the last row of figures stand.
final class SheetTraits {
    private static final int HEAD_LINES = 3;
    private static final int NOTE_LINES = 4;
    private static final int MARKED_LINES = 100;

    /// The mark of a footnote as statistical abstracts set it: `\1`.
    private static final Pattern MARK = Pattern.compile("\\\\\\d{1,2}(?!\\w)");

    private static final Pattern WORD = Pattern.compile("\\w");
    private static final Pattern NUMBERED =
            Pattern.compile("(?i)(?:table|tableau|tabelle)\\s*\\w{0,3}\\d.*");
    private static final Pattern YEAR = Pattern.compile("((?:1[89]|20)\\d\\d)(?:\\D.*)?");
    private static final Pattern GOES_ON = Pattern.compile("[\\p{Ll}(&].*", Pattern.DOTALL);

    private final SheetView sheet;
    private final RoleMap roles;
    private final List<Integer> rows = new ArrayList<>();
    private final RowProfile[] profiles;
    private final boolean[] notes;
    private final boolean[] figures;
    private final int[] figuresIn;
    private final int[] wordsIn;
    private final int firstFigures;
    private final int lastFigures;
    private final int widest;

    SheetTraits(SheetView sheet, RoleMap roles) {
        this.sheet = sheet;
        this.roles = roles;
        this.profiles = new RowProfile[sheet.rows() + 1];
        this.notes = new boolean[sheet.rows() + 1];
        this.figures = new boolean[sheet.rows() + 1];
        this.figuresIn = new int[sheet.columns() + 2];
        this.wordsIn = new int[sheet.columns() + 2];
        int first = 0;
        int last = 0;
        int most = 0;
        for (int row = 1; row <= sheet.rows(); row++) {
            RowProfile profile = RowProfile.of(sheet, row, 1, sheet.columns());
            profiles[row] = profile;
            if (profile.isEmpty()) {
                continue;
            }
            rows.add(row);
            most = Math.max(most, profile.filled());
            notes[row] = Words.isNote(firstText(row));
            figures[row] = looksLikeFigures(row);
            if (!figures[row]) {
                continue;
            }
            first = first == 0 ? row : first;
            last = row;
            for (int column = 1; column <= sheet.lastColumn(row); column++) {
                CellKind kind = sheet.kind(row, column);
                figuresIn[column] += kind.isFigure() && kind != CellKind.YEAR ? 1 : 0;
                wordsIn[column] += kind == CellKind.TEXT || kind.isPeriod() ? 1 : 0;
            }
        }
        this.firstFigures = first;
        this.lastFigures = last;
        this.widest = most;
    }

    SheetView sheet() {
        return sheet;
    }

    /// The rows that hold anything, ascending.
    List<Integer> rows() {
        return rows;
    }

    /// An empty profile above the first row and below the last.
    RowProfile profile(int row) {
        return row < 1 || row >= profiles.length
                ? new RowProfile(0, 0, 0, 0, 0, 0, 0)
                : profiles[row];
    }

    /// Whether the sheet is laid out as a page of a statistical publication: a numbered title at
    /// its head, footnote marks as abstracts set them, or a line of words at its head and several
    /// lines of notes at its foot.
    boolean isPublished() {
        if (firstFigures == 0) {
            return false;
        }
        List<Integer> head =
                rows.subList(0, Math.min(HEAD_LINES, rows.size())).stream()
                        .filter(row -> row < firstFigures)
                        .toList();
        if (head.stream().anyMatch(row -> NUMBERED.matcher(firstText(row)).matches())
                || bearsMarks()) {
            return true;
        }
        List<Integer> foot = rows.stream().filter(row -> row > lastFigures).toList();
        return !head.isEmpty()
                && profile(head.getFirst()).filled() == 1
                && profile(head.getFirst()).texts() == 1
                && foot.size() >= NOTE_LINES
                && foot.stream().anyMatch(this::isNote);
    }

    /// Whether headers or names bear footnote marks of the form that statistical abstracts set:
    /// `Total \1`.
    private boolean bearsMarks() {
        return rows.stream()
                .filter(row -> row <= lastFigures)
                .limit(MARKED_LINES)
                .anyMatch(row -> hasMark(row));
    }

    private boolean hasMark(int row) {
        for (int column = 1; column <= sheet.lastColumn(row); column++) {
            if (sheet.kind(row, column) == CellKind.TEXT && bearsMark(sheet.text(row, column))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a mark stands behind a word; in two passes, since cells may hold whole pages.
    private static boolean bearsMark(String text) {
        Matcher word = WORD.matcher(text);
        return word.find() && MARK.matcher(text).region(word.end(), text.length()).find();
    }

    /// The words of the first cell of a row that holds something.
    String firstText(int row) {
        return sheet.text(row, profile(row).firstColumn());
    }

    /// Whether a row looks like one of figures: several of them, or one beside little else.
    boolean holdsFigures(int row) {
        return row >= 1 && row < figures.length && figures[row];
    }

    /// Whether a row begins with words that explain.
    boolean isNote(int row) {
        return row >= 1 && row < notes.length && notes[row];
    }

    private boolean looksLikeFigures(int row) {
        RowProfile profile = profile(row);
        int figures = profile.numbers() + profile.symbols() + profile.faults();
        if (profile.numbers() == 0 && figures < 2 || notes[row]) {
            return false;
        }
        return (figures >= 2 || profile.filled() <= 3 && sheet.kind(row, 1) != CellKind.NUMBER)
                && !countsYears(row);
    }

    /// Whether the numbers of a row are years that only rise or only fall, however they are written
    /// (`1994-`, `2008.0`): such a row heads columns.
    private boolean countsYears(int row) {
        int years = 0;
        int up = 0;
        int down = 0;
        int before = 0;
        for (int column = 1; column <= sheet.lastColumn(row); column++) {
            CellKind kind = sheet.kind(row, column);
            if (kind == CellKind.NUMBER || kind.isPeriod()) {
                Matcher year = YEAR.matcher(sheet.text(row, column));
                if (!year.matches()) {
                    return false;
                }
                int now = Integer.parseInt(year.group(1));
                up += before != 0 && now > before ? 1 : 0;
                down += before != 0 && now < before ? 1 : 0;
                before = now;
                years++;
            }
        }
        return years >= 3 && up + down >= 2 && Math.min(up, down) * 4 <= Math.max(up, down);
    }

    /// 0 where no row holds figures.
    int firstFigures() {
        return firstFigures;
    }

    int lastFigures() {
        return lastFigures;
    }

    /// The most cells that one row holds.
    int widest() {
        return widest;
    }

    /// Whether a column holds more figures than words in the rows of figures.
    boolean isFigureColumn(int column) {
        return column < figuresIn.length && figuresIn[column] > wordsIn[column];
    }

    /// As {@link SheetView#value}.
    double value(int row, int column) {
        return sheet.value(row, column);
    }

    /// Whether a row of words alone stands among rows of figures.
    boolean isBare(int row) {
        RowProfile profile = profile(row);
        return profile.texts() == profile.filled() && row > firstFigures && row < lastFigures;
    }

    /// How many cells of a row stand in columns of figures.
    int cellsOverFigures(int row) {
        int cells = 0;
        for (int column = 1; column <= sheet.lastColumn(row); column++) {
            cells += isFigureColumn(column) && !sheet.isBlank(row, column) ? 1 : 0;
        }
        return cells;
    }

    /// Whether the next row begins in the same column as if it went on with the words of this one.
    boolean goesOn(int index) {
        if (index + 1 >= rows.size()) {
            return false;
        }
        int next = rows.get(index + 1);
        int column = profile(next).firstColumn();
        return column == profile(rows.get(index)).firstColumn()
                && GOES_ON.matcher(sheet.text(next, column)).matches();
    }

    CellStyle style(int row, int column) {
        return sheet.grid().cell(row, column).style();
    }

    /// Whether the rules take a cell for this.
    boolean isRuled(int row, int column, Role role) {
        return roles.at(row, column) == role.ordinal() + 1;
    }

    /// What the rules take the first cell of a row for, from 1 in the order of {@link Role}; 0 for
    /// an empty row.
    int rule(int row) {
        int first = profile(row).firstColumn();
        return first == 0 ? 0 : roles.at(row, first);
    }
}
