package workbench.layout;

import workbench.sheet.CellStyle;

import java.util.Locale;
import java.util.regex.Pattern;

/// What tells whether a row is one of titles, notes, headers or of a table's body.
final class RowTraits {
    private static final Pattern SOURCE = Pattern.compile("(?i)\\s*(?:data )?sources?\\b.*");
    private static final Pattern SEE = Pattern.compile("(?i)\\s*see\\b.*");
    private static final Pattern NUMBERED =
            Pattern.compile("(?i)\\s*(?:table|figure|tableau)\\b.*");
    private static final Pattern UNIT =
            Pattern.compile("(?i)\\s*\\(.{1,40}\\)\\s*|.*\\bunit indicator\\b.*");
    private static final Pattern CITED =
            Pattern.compile(
                    "(?i).*(?:https?:|www\\.|\\bannual\\b|published|accessed|released|copyright|bureau|"
                        + "series|report|statistics|unpublished|survey).*",
                    Pattern.DOTALL);
    private static final Pattern MARK =
            Pattern.compile("\\s*(?:\\\\\\d+|\\d{1,2}[).]?|[*†‡])\\s.*");
    private static final Pattern SYMBOL = Pattern.compile("\\(?[A-Z]{1,2}\\)?\\s+\\S.*");

    private final SheetTraits facts;
    private final SheetView sheet;
    private double longest;
    private double bareShare = -1;

    RowTraits(SheetTraits facts) {
        this.facts = facts;
        this.sheet = facts.sheet();
    }

    /// @param index of the row among those that hold anything
    Traits of(int index) {
        int row = facts.rows().get(index);
        Traits traits = new Traits();
        place(traits, index, row);
        counts(traits, "", row);
        words(traits, row);
        looks(traits, row);
        over(traits, row);
        section(traits, index, row);
        neighbour(traits, "above.", index - 1, row);
        neighbour(traits, "above2.", index - 2, row);
        neighbour(traits, "below.", index + 1, row);
        neighbour(traits, "below2.", index + 2, row);
        return traits;
    }

    private void place(Traits traits, int index, int row) {
        int first = facts.firstFigures();
        int last = facts.lastFigures();
        traits.add("index", Math.min(index, 60))
                .add("from.end", Math.min(facts.rows().size() - 1 - index, 60))
                .add("to.first.figures", clamp(row - first, 15))
                .add("to.last.figures", clamp(row - last, 15))
                .add("holds.figures", facts.holdsFigures(row))
                .add("blank.above", blanks(row, -1))
                .add("blank.below", blanks(row, 1))
                .add("rule", facts.rule(row))
                .add("rule.same", ruledAlike(row))
                .add("notes.above", noteAbove(index))
                .add("lines.to.figures", linesToFigures(index));
    }

    private static double clamp(int distance, int most) {
        return Math.max(-most, Math.min(most, distance));
    }

    private double blanks(int row, int step) {
        int blanks = 0;
        int at = row + step;
        while (blanks < 5 && at >= 1 && at <= sheet.rows() && facts.profile(at).isEmpty()) {
            blanks++;
            at += step;
        }
        return blanks;
    }

    /// The share of its cells that the rules take for the same as the first.
    private double ruledAlike(int row) {
        int number = facts.rule(row);
        Role role = Role.values()[Math.max(0, number - 1)];
        int same = 0;
        for (int column = 1; column <= sheet.lastColumn(row); column++) {
            same += facts.isRuled(row, column, role) && !sheet.isBlank(row, column) ? 1 : 0;
        }
        return (double) same / facts.profile(row).filled();
    }

    /// Lines since a note or source was begun below the first figures; 20 for none.
    private double noteAbove(int index) {
        for (int i = index; i >= Math.max(0, index - 20); i--) {
            int row = facts.rows().get(i);
            if (row <= facts.firstFigures() || facts.holdsFigures(row)) {
                return 20;
            }
            if (facts.isNote(row)) {
                return index - i;
            }
        }
        return 20;
    }

    /// How many lines stand between this one and the next row of figures; 9 for none near.
    private double linesToFigures(int index) {
        for (int i = index; i < Math.min(index + 9, facts.rows().size()); i++) {
            if (facts.holdsFigures(facts.rows().get(i))) {
                return i - index;
            }
        }
        return 9;
    }

    private void counts(Traits traits, String prefix, int row) {
        RowProfile profile = facts.profile(row);
        int filled = Math.max(1, profile.filled());
        traits.add(prefix + "filled", Math.min(profile.filled(), 12))
                .add(prefix + "filled.share", (double) profile.filled() / facts.widest())
                .add(prefix + "numbers", (double) profile.numbers() / filled)
                .add(prefix + "periods", (double) profile.periods() / filled)
                .add(prefix + "symbols", (double) profile.symbols() / filled)
                .add(prefix + "texts", (double) profile.texts() / filled)
                .add(prefix + "first.column", Math.min(profile.firstColumn(), 10));
    }

    private void words(Traits traits, int row) {
        String text = sheet.text(row, facts.profile(row).firstColumn());
        String letters = text.replaceAll("[^\\p{L}]", "");
        long upper = letters.chars().filter(Character::isUpperCase).count();
        traits.add("length", Math.min(text.length(), 150))
                .add("words", Math.min(text.split(" ").length, 30))
                .add("note", facts.isNote(row))
                .add("source", SOURCE.matcher(text).matches())
                .add("see", SEE.matcher(text).matches())
                .add("numbered", NUMBERED.matcher(text).matches())
                .add("unit", UNIT.matcher(text).matches())
                .add("cited", CITED.matcher(text).matches())
                .add("mark", MARK.matcher(text).matches())
                .add("symbol", SYMBOL.matcher(text).matches())
                .add("bracket", text.startsWith("["))
                .add("colon", text.endsWith(":"))
                .add("comma", text.endsWith(","))
                .add("stop", text.endsWith("."))
                .add("semicolon", text.endsWith(";"))
                .add("upper.share", letters.isEmpty() ? 0 : (double) upper / letters.length())
                .add("lower.start", !text.isEmpty() && Character.isLowerCase(text.charAt(0)))
                .add("digit.start", !text.isEmpty() && Character.isDigit(text.charAt(0)))
                .add("derived", DerivedWords.isDerived(text) || DerivedWords.isWeaklyDerived(text))
                .add("change", text.toLowerCase(Locale.ROOT).contains("percent"))
                .add("header.word", HeaderWords.kindOf(text).isPresent());
    }

    private void looks(Traits traits, int row) {
        int first = facts.profile(row).firstColumn();
        CellStyle style = facts.style(row, first);
        int filled = facts.profile(row).filled();
        int bold = 0;
        int centred = 0;
        int ruled = 0;
        int wrapped = 0;
        int repeats = 0;
        String before = "";
        for (int column = 1; column <= sheet.lastColumn(row); column++) {
            CellStyle looks = facts.style(row, column);
            ruled += looks.ruledBelow() ? 1 : 0;
            if (sheet.isBlank(row, column)) {
                continue;
            }
            bold += looks.bold() ? 1 : 0;
            centred += looks.centred() ? 1 : 0;
            String raw = sheet.grid().cell(row, column).raw();
            wrapped += raw.indexOf('\n') >= 0 ? 1 : 0;
            repeats += raw.equals(before) ? 1 : 0;
            before = raw;
        }
        traits.add("bold", style.bold())
                .add("italic", style.italic())
                .add("centred", style.centred())
                .add("fill", style.filled())
                .add("indent", Math.min(sheet.indent(row, first), 15))
                .add("span", Math.min(sheet.span(row, first), 10))
                .add("bold.share", (double) bold / filled)
                .add("centred.share", (double) centred / filled)
                .add("ruled.share", (double) ruled / Math.max(1, sheet.columns()))
                .add("ruled.above", isRuled(row - 1))
                .add("wrapped", (double) wrapped / filled)
                .add("repeats", (double) repeats / filled);
    }

    private boolean isRuled(int row) {
        for (int column = 1; column <= Math.min(4, sheet.columns()); column++) {
            if (row >= 1 && facts.style(row, column).ruledBelow()) {
                return true;
            }
        }
        return false;
    }

    /// Where its cells stand: over figures, over stubs, or beside both.
    private void over(Traits traits, int row) {
        int figures = 0;
        int stubs = 0;
        int columns = 0;
        for (int column = 1; column <= sheet.columns(); column++) {
            columns += facts.isFigureColumn(column) ? 1 : 0;
        }
        for (int column = 1; column <= sheet.lastColumn(row); column++) {
            if (!sheet.isBlank(row, column)) {
                figures += facts.isFigureColumn(column) ? 1 : 0;
                stubs += facts.isFigureColumn(column) ? 0 : 1;
            }
        }
        traits.add("over.figures", Math.min(figures, 10))
                .add("over.figures.share", columns == 0 ? 0 : (double) figures / columns)
                .add("over.stubs", Math.min(stubs, 5));
    }

    /// Whether a line without figures among figures names what follows, or is the first half of a
    /// name that goes on in the next line.
    private void section(Traits traits, int index, int row) {
        boolean bare = facts.isBare(row);
        RowProfile profile = facts.profile(row);
        int first = profile.firstColumn();
        traits.add("bare", bare)
                .add("bare.named", bare && first == 1 && profile.filled() <= 2)
                .add("goes.on", facts.goesOn(index))
                .add("length.share", sheet.text(row, first).length() / longestName())
                .add("bare.lines", bareLines());
    }

    private double longestName() {
        if (longest == 0) {
            longest = 1;
            for (int row : facts.rows()) {
                if (facts.holdsFigures(row) && sheet.kind(row, 1) == CellKind.TEXT) {
                    longest = Math.max(longest, sheet.text(row, 1).length());
                }
            }
        }
        return longest;
    }

    /// How many lines of words alone stand among the figures, in every hundred of them.
    private double bareLines() {
        if (bareShare < 0) {
            int bare = 0;
            int all = 0;
            for (int row : facts.rows()) {
                if (row > facts.firstFigures() && row < facts.lastFigures()) {
                    all++;
                    bare += facts.isBare(row) ? 1 : 0;
                }
            }
            bareShare = all == 0 ? 0 : 100.0 * bare / all;
        }
        return bareShare;
    }

    private void neighbour(Traits traits, String prefix, int index, int from) {
        boolean there = index >= 0 && index < facts.rows().size();
        int row = there ? facts.rows().get(index) : 0;
        counts(traits, prefix, row);
        int first = facts.profile(row).firstColumn();
        String text = there ? sheet.text(row, first) : "";
        int own = facts.profile(from).firstColumn();
        traits.add(prefix + "distance", there ? Math.min(Math.abs(row - from), 9) : 10)
                .add(prefix + "holds.figures", facts.holdsFigures(row))
                .add(prefix + "note", facts.isNote(row))
                .add(prefix + "rule", facts.rule(row))
                .add(prefix + "length", Math.min(text.length(), 150))
                .add(prefix + "bold", there && facts.style(row, first).bold())
                .add(prefix + "lower.start", there && Character.isLowerCase(text.charAt(0)))
                .add(
                        prefix + "indent",
                        there ? clamp(sheet.indent(row, first) - sheet.indent(from, own), 9) : 0);
    }
}
