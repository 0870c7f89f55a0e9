package workbench.layout;

import workbench.catalogue.UnitRecogniser;
import workbench.model.Unit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The words above each column, from the outermost to the nearest, with merged cells filled in and
/// a group's name carried over the columns that it heads.
final class HeaderStacks {
    private final SheetView sheet;
    private final List<Integer> rows;
    private final BitSet figures;
    private final List<String> particulars;
    private final Footnotes footnotes;

    /// What columns are called instead of what stands above them.
    private final Map<Integer, String> called = new HashMap<>();

    /// By index among the rows, whether what stands behind its words are marks of footnotes.
    private final BitSet marked = new BitSet();

    /// By index among the rows, whether its words say nothing of the figures.
    private final BitSet idle = new BitSet();

    /// By index among the rows, whether each `%` in it is the share of what the column on its left
    /// counts: `Total, %, Owned, %, Rented, %`.
    private final BitSet sharesOfTheLeft = new BitSet();

    /// By index among the rows, the months that it tells by their initials, by column.
    private final List<Map<Integer, String>> months = new ArrayList<>();

    /// @param figures the columns among which a group's name is carried to the right
    HeaderStacks(SheetView sheet, List<Integer> rows, BitSet figures) {
        this(sheet, rows, figures, new Footnotes(List.of()));
    }

    /// @param footnotes whose marks may stand behind the words
    HeaderStacks(SheetView sheet, List<Integer> rows, BitSet figures, Footnotes footnotes) {
        this.sheet = sheet;
        this.rows = rows;
        this.figures = figures;
        this.footnotes = footnotes;
        this.particulars = particulars();
        for (int i = 0; i < rows.size(); i++) {
            marked.set(i, !footnotes.isEmpty() && footnotes.mark(wordsOf(rows.get(i))));
            idle.set(i, rows.size() > 1 && isIdle(rows.get(i)));
            sharesOfTheLeft.set(i, tellsSharesOfTheLeft(rows.get(i)));
            months.add(MonthInitials.in(sheet, rows.get(i), figures));
        }
    }

    private boolean tellsSharesOfTheLeft(int row) {
        List<Integer> shares =
                figures.stream()
                        .filter(column -> saysShare(sheet.text(row, column)))
                        .boxed()
                        .toList();
        return shares.size() > 1
                && shares.stream()
                        .allMatch(
                                column ->
                                        figures.get(column - 1)
                                                && !sheet.isBlank(row, column - 1)
                                                && UnitRecogniser.whole(sheet.text(row, column - 1))
                                                        .isEmpty());
    }

    private static boolean saysShare(String text) {
        return UnitRecogniser.whole(text)
                .flatMap(UnitRecogniser.Found::unit)
                .filter(Unit.PERCENT::equals)
                .isPresent();
    }

    private boolean isIdle(int row) {
        List<String> words =
                figures.stream()
                        .filter(column -> !sheet.isBlank(row, column))
                        .mapToObj(column -> sheet.text(row, column))
                        .toList();
        return HeaderCodes.areNumbering(words) || HeaderCodes.repeatPeriods(sheet, row, figures);
    }

    private HeaderStacks(SheetView sheet, HeaderStacks like) {
        this.sheet = sheet;
        this.rows = like.rows;
        this.figures = like.figures;
        this.footnotes = like.footnotes;
        this.particulars = like.particulars;
        this.marked.or(like.marked);
        this.idle.or(like.idle);
        this.sharesOfTheLeft.or(like.sharesOfTheLeft);
        this.called.putAll(like.called);
        this.months.addAll(like.months);
    }

    /// The same of a sheet that has the same words above its columns.
    HeaderStacks in(SheetView same) {
        return new HeaderStacks(same, this);
    }

    /// The same where columns are called otherwise than their headers say.
    HeaderStacks calling(Map<Integer, String> names) {
        HeaderStacks stacks = in(sheet);
        stacks.called.putAll(names);
        return stacks;
    }

    private List<String> wordsOf(int row) {
        List<String> words = new ArrayList<>();
        for (int column = 1; column <= sheet.lastColumn(row); column++) {
            if (!sheet.isBlank(row, column)) {
                words.add(Words.plain(sheet.text(row, column)));
            }
        }
        return words;
    }

    /// By row the particular of every column that it tells, such as `Unit` or `Series ID`; empty
    /// for a row of names. One such word alone is the header of a stub.
    private List<String> particulars() {
        List<String> words = new ArrayList<>();
        for (int row : rows) {
            String word = "";
            for (int column = 1; column < figures.nextSetBit(0) && word.isEmpty(); column++) {
                word = sheet.text(row, column);
            }
            words.add(Particulars.isKnown(word) ? word : "");
        }
        boolean several = words.stream().filter(word -> !word.isEmpty()).count() > 1;
        words.replaceAll(word -> several ? word : "");
        return words;
    }

    /// One header cell as it applies to a column.
    record Word(int row, String text) {}

    /// As {@link #over}, where a name that was broken over several rows is one again: `Number of
    /// full-` above `time equivalent`, `Number` above `of schools`.
    List<Word> whole(int column) {
        List<Word> words = new ArrayList<>();
        Optional<Word> open = Optional.empty();
        for (Word word : over(column)) {
            if (SheetView.kindOf(word.text()).isPeriod()) {
                words.add(word);
                continue;
            }
            Word name = word;
            if (open.isPresent() && Words.goesOn(open.get().text(), word.text())) {
                words.remove(open.get());
                name = new Word(word.row(), Words.together(open.get().text(), word.text()));
            }
            words.add(name);
            // `per cent` is no beginning of a name, as `Number` is.
            boolean alone = saysShare(name.text());
            open = isOwn(word.row(), column) && !alone ? Optional.of(name) : Optional.empty();
        }
        return words;
    }

    /// Whether words stand above this column alone.
    private boolean isOwn(int row, int column) {
        return !sheet.isBlank(row, column) && sheet.span(row, column) == 1;
    }

    List<Word> over(int column) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String text = idle.get(i) ? "" : wordAt(i, column);
            String tells = particulars.get(i);
            if (column < figures.nextSetBit(0)) {
                // What tells the columns' particulars heads no stub.
                text = tells.isEmpty() ? text : "";
            } else if (Particulars.isUnit(tells) && !text.isEmpty()) {
                text = Particulars.unit(text);
                // The sign of a currency stands apart from its scale: `PreUnit, £` over `Unit, m`.
                if (!words.isEmpty() && Particulars.saysUnit(words.getLast().text())) {
                    text = Particulars.together(words.removeLast().text(), text);
                }
            } else if (!tells.isEmpty() && !names(i, tells)) {
                text = "";
            }
            if (marked.get(i)) {
                text = footnotes.off(text);
            }
            if (words.isEmpty() && sharesOfTheLeft.get(i) && saysShare(text)) {
                words.add(new Word(rows.get(i), sheet.text(rows.get(i), column - 1)));
            }
            boolean again = !words.isEmpty() && words.getLast().text().equals(text);
            if (!text.isEmpty() && !again) {
                words.add(new Word(rows.get(i), text));
            }
        }
        return words;
    }

    /// Whether a row of particulars tells the columns apart: their titles, or what was done to
    /// their figures where that differs.
    private boolean names(int index, String tells) {
        return Particulars.isTitle(tells)
                || Particulars.isAdjustment(tells)
                        && figures.stream()
                                        .mapToObj(column -> sheet.text(rows.get(index), column))
                                        .distinct()
                                        .count()
                                > 1;
    }

    private String wordAt(int index, int column) {
        int row = rows.get(index);
        String month = months.get(index).get(column);
        if (month != null) {
            return month;
        }
        String own = sheet.mergedText(row, column);
        if (!particulars.get(index).isEmpty()) {
            return own;
        }
        if (!own.isEmpty() || !figures.get(column) || hasMerges(row)) {
            return own;
        }
        if (index == rows.size() - 1) {
            return unitFromTheLeft(index, column);
        }
        if (!headedBelow(index, column)) {
            return "";
        }
        for (int left = column - 1; left >= figures.nextSetBit(0); left--) {
            String text = sheet.mergedText(row, left);
            if (!text.isEmpty()) {
                return headedBelow(index, left) ? text : "";
            }
        }
        return "";
    }

    /// Statistics Canada says a unit once, above the first of the columns that it holds for:
    /// `Number, , Percent` beneath names that each column has.
    private String unitFromTheLeft(int index, int column) {
        if (index == 0 || !saysUnitsAlone(index) || saysItsUnit(index - 1, column)) {
            return "";
        }
        for (int left = column - 1; left >= figures.nextSetBit(0); left--) {
            String text = sheet.mergedText(rows.get(index), left);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /// Whether a column's name tells a unit of its own, as `% change` beside `$ millions`.
    private boolean saysItsUnit(int index, int column) {
        String name = sheet.mergedText(rows.get(index), column);
        return DerivedWords.isPercent(name)
                || DerivedWords.isChange(name)
                || UnitRecogniser.within(name).flatMap(UnitRecogniser.Found::unit).isPresent();
    }

    /// Whether a row says units and nothing else, beneath a row that heads every column of figures.
    private boolean saysUnitsAlone(int index) {
        return figures.stream()
                .allMatch(
                        column -> {
                            String text = sheet.mergedText(rows.get(index), column);
                            boolean headed =
                                    !sheet.mergedText(rows.get(index - 1), column).isEmpty();
                            return headed
                                    && (text.isEmpty() || UnitRecogniser.whole(text).isPresent());
                        });
    }

    private boolean headedBelow(int index, int column) {
        for (int below = index + 1; below < rows.size(); below++) {
            if (!sheet.mergedText(rows.get(below), column).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// Where a row merges its groups, an unmerged blank belongs to no group.
    private boolean hasMerges(int row) {
        for (int column = figures.nextSetBit(0);
                column >= 0;
                column = figures.nextSetBit(column + 1)) {
            if (!sheet.isBlank(row, column) && sheet.span(row, column) > 1) {
                return true;
            }
        }
        return false;
    }

    /// The nearest words, for a column that says what its rows hold.
    String nearest(int column) {
        String name = called.get(column);
        if (name != null) {
            return name;
        }
        List<Word> words = over(column);
        return words.isEmpty() ? "" : Words.plain(words.getLast().text());
    }
}
