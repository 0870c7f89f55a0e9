package workbench.layout;

import workbench.catalogue.PeriodRecogniser;
import workbench.catalogue.UnitRecogniser;
import workbench.model.Period;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The lines of words around tables: which are titles of the next one, which are notes.
final class Surroundings {
    private static final int LONGEST_TITLE = 300;

    private final SheetView sheet;
    private final List<Frame> frames;
    private final Guidance guidance;
    private final List<List<Line>> titles = new ArrayList<>();
    private final List<Line> notes = new ArrayList<>();

    /// By table, where several stand beneath the same titles.
    private final Map<Integer, String> captions = new HashMap<>();

    /// One row of words, its cells joined by a space.
    record Line(int row, String text) {}

    /// @param guidance what a person says of the sheet
    Surroundings(
            SheetView sheet,
            List<Frame> frames,
            int firstColumn,
            int lastColumn,
            Guidance guidance) {
        this.sheet = sheet;
        this.frames = frames;
        this.guidance = guidance;
        for (int i = 0; i < frames.size(); i++) {
            titles.add(new ArrayList<>());
            sortAbove(i);
            if (i > 0 && headersComeAgain(frames.get(i - 1), frames.get(i))) {
                goOnFrom(i);
            }
        }
        int from = frames.isEmpty() ? 1 : frames.getLast().lastRow() + 1;
        notes.addAll(lines(sheet, from, firstColumn, lastColumn));
    }

    /// The lines of words from a row to the end of the sheet.
    static List<Line> lines(SheetView sheet, int from, int firstColumn, int lastColumn) {
        List<Line> lines = new ArrayList<>();
        for (int row = from; row <= sheet.rows(); row++) {
            String text = line(sheet, row, firstColumn, lastColumn);
            if (!text.isEmpty()) {
                lines.add(new Line(row, text));
            }
        }
        return lines;
    }

    /// A table under the headers of the one before has its titles too. Where it has a line of its
    /// own, as the one before has below the titles of both, such lines are captions.
    private void goOnFrom(int index) {
        List<Line> before = titles.get(index - 1);
        List<Line> own = titles.get(index);
        if (own.isEmpty()) {
            own.addAll(before);
            return;
        }
        if (own.size() == 1
                && before.size() > 1
                && standsApart(before)
                && isCaption(own.getFirst())
                && isCaption(before.getLast())) {
            captions.putIfAbsent(index - 1, before.getLast().text());
            captions.put(index, own.getFirst().text());
            own.addAll(0, before.subList(0, before.size() - 1));
        }
    }

    /// Whether a blank row parts the last line from those above it.
    private static boolean standsApart(List<Line> lines) {
        return lines.getLast().row() > lines.get(lines.size() - 2).row() + 1;
    }

    /// A year, or a unit, is that of a table's figures and no name of the table.
    private static boolean isCaption(Line line) {
        return PeriodRecogniser.plain().whole(line.text()).isEmpty()
                && UnitRecogniser.line(line.text()).isEmpty();
    }

    /// What a table is called among others under the same titles and headers.
    Optional<String> caption(int frame) {
        return Optional.ofNullable(captions.get(frame)).map(Words::plain);
    }

    /// The titles right above a table, outermost first.
    List<Line> titles(int frame) {
        return titles.get(frame);
    }

    /// The notes of the whole sheet.
    List<Line> notes() {
        return notes;
    }

    /// Whether a table says the headers of the one before again, word for word, as every page of a
    /// printed list does.
    private boolean headersComeAgain(Frame before, Frame frame) {
        if (frame.headerRows().isEmpty()
                || frame.headerRows().size() != before.headerRows().size()) {
            return false;
        }
        for (int i = 0; i < frame.headerRows().size(); i++) {
            for (int column = frame.firstColumn(); column <= frame.lastColumn(); column++) {
                String again = sheet.mergedText(frame.headerRows().get(i), column);
                if (!again.equals(sheet.mergedText(before.headerRows().get(i), column))) {
                    return false;
                }
            }
        }
        return true;
    }

    private void sortAbove(int index) {
        Frame frame = frames.get(index);
        List<List<Line>> blocks = new ArrayList<>();
        int before = 0;
        for (int row = frame.above(); row < frame.topRow(); row++) {
            String text =
                    PivotCorner.name(line(sheet, row, frame.firstColumn(), frame.lastColumn()));
            if (text.isEmpty()) {
                continue;
            }
            boolean follows = row == before + 1;
            before = row;
            if (Particulars.is(sheet, row, frame.firstColumn(), frame.lastColumn())) {
                takeParticular(new Line(row, text), frame, titles.get(index));
                continue;
            }
            if (blocks.isEmpty() || !follows) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(new Line(row, text));
        }
        for (int i = 0; i < blocks.size(); i++) {
            boolean mayName =
                    (index == 0 || i == blocks.size() - 1) && !isScattered(blocks.get(i), frame);
            for (Line line : blocks.get(i)) {
                boolean names =
                        guidance.row(line.row())
                                .map(Correction.RowSays.TITLE::equals)
                                .orElse(mayName && isTitle(line, frame));
                if (names) {
                    titles.get(index).add(line);
                } else {
                    notes.add(line);
                }
            }
        }
    }

    /// What a line of particulars says names the table, or is a note as it stands.
    private void takeParticular(Line line, Frame frame, List<Line> titlesOfTable) {
        Optional<String> names = Particulars.naming(sheet, line.row(), frame.firstColumn());
        if (names.isEmpty()) {
            notes.add(line);
            return;
        }
        String words = names.get();
        boolean goesOn =
                Particulars.saysUnit(words)
                        && !titlesOfTable.isEmpty()
                        && Particulars.saysUnit(titlesOfTable.getLast().text());
        if (goesOn) {
            words = Particulars.together(titlesOfTable.removeLast().text(), words);
        }
        boolean named = !Particulars.saysUnit(words);
        titlesOfTable.add(named ? 0 : titlesOfTable.size(), new Line(line.row(), words));
    }

    /// Whether a remark is cut over the cells of several lines, as no title is.
    private boolean isScattered(List<Line> block, Frame frame) {
        int cut = 0;
        for (Line line : block) {
            RowProfile profile =
                    RowProfile.of(sheet, line.row(), frame.firstColumn(), frame.lastColumn());
            boolean pair = announces(sheet.text(line.row(), profile.firstColumn()));
            cut += profile.texts() >= 2 && !pair ? 1 : 0;
        }
        return cut >= 2 && cut * 2 >= block.size();
    }

    private boolean isTitle(Line line, Frame frame) {
        if (Words.isNote(line.text()) || line.text().length() > LONGEST_TITLE) {
            return false;
        }
        RowProfile profile =
                RowProfile.of(sheet, line.row(), frame.firstColumn(), frame.lastColumn());
        boolean pair =
                profile.filled() == 2 && announces(sheet.text(line.row(), profile.firstColumn()));
        return (profile.texts() > 0 && !pair && !fillsTheTable(profile, frame))
                || profile.filled() == 1 && isPeriodOfFigures(line.text());
    }

    /// A year, quarter or month alone in a line is that of the figures; a day may be that of the
    /// print.
    private static boolean isPeriodOfFigures(String text) {
        return PeriodRecogniser.plain()
                .whole(text)
                .filter(period -> !(period instanceof Period.Day))
                .isPresent();
    }

    /// A word over every column is no title: a second row of headers that are codes.
    private boolean fillsTheTable(RowProfile profile, Frame frame) {
        return profile.texts() >= 4 && profile.texts() > frame.lastColumn() - frame.firstColumn();
    }

    /// Whether words say that something stands beside them.
    private static boolean announces(String words) {
        return words.endsWith(":") || words.endsWith("：");
    }

    private static String line(SheetView sheet, int row, int firstColumn, int lastColumn) {
        StringBuilder text = new StringBuilder();
        int end = Math.min(lastColumn, sheet.lastColumn(row));
        for (int column = firstColumn; column <= end; column++) {
            if (!sheet.isBlank(row, column)) {
                text.append(text.isEmpty() ? "" : " ").append(sheet.text(row, column));
            }
        }
        return text.toString();
    }
}
