package workbench.layout;

import java.util.regex.Pattern;

/// What holds for a row whatever its traits say on the whole.
final class RowRules {
    private static final Pattern SOURCE =
            Pattern.compile("(?i)\\s*sources?\\s*[:.].*", Pattern.DOTALL);

    private final SheetTraits facts;
    private final SheetView sheet;

    RowRules(SheetTraits facts) {
        this.facts = facts;
        this.sheet = facts.sheet();
    }

    /// @param index of the row among those that hold anything
    /// @param shares how likely it is each kind
    RowKind kind(int index, double[] shares) {
        int row = facts.rows().get(index);
        RowKind likely = RowKind.values()[most(shares)];
        String text = sheet.text(row, facts.profile(row).firstColumn());
        if (SOURCE.matcher(text).matches() && facts.profile(row).numbers() == 0
                || row > facts.lastFigures() && likely == RowKind.TITLE) {
            return RowKind.NOTE;
        }
        if (likely == RowKind.BODY && heads(row)) {
            return RowKind.HEADER;
        }
        return facts.isBare(row) && !(likely == RowKind.NOTE && shares[most(shares)] > 0.8)
                ? bare(index, row, text, likely)
                : likely;
    }

    private static int most(double[] shares) {
        int most = 0;
        for (int i = 1; i < shares.length; i++) {
            most = shares[i] > shares[most] ? i : most;
        }
        return most;
    }

    /// Words or periods over several columns of figures, without a figure of its own, where the
    /// rules see headers: the first line of a table beneath another.
    private boolean heads(int row) {
        RowProfile profile = facts.profile(row);
        return profile.texts() + profile.periods() == profile.filled()
                && facts.cellsOverFigures(row) >= 2
                && facts.rule(row) == Role.HEADER.ordinal() + 1;
    }

    /// A line of words among figures: a header where it stands over figures, the first half of a
    /// name where the next line goes on with it, else the name of what follows.
    private RowKind bare(int index, int row, String text, RowKind likely) {
        int over = facts.cellsOverFigures(row);
        int filled = facts.profile(row).filled();
        if (over >= 2 || over == 1 && filled >= 2) {
            return facts.rule(row) == Role.HEADER.ordinal() + 1 ? RowKind.HEADER : likely;
        }
        if (facts.goesOn(index)) {
            return RowKind.BODY;
        }
        return filled == 1 || text.endsWith(":") ? RowKind.TITLE : likely;
    }
}
