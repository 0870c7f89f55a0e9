package workbench.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sections in which the current row of a table stands: bands across it, rows that are only a
/// name, and rows with figures whose parts are indented beneath them.
///
/// A difference of a single space is a typing slip and no level. A total that closes a section ends
/// it, unless it opens the section's rows.
final class Sections {
    private static final int SLIP = 1;

    private static final Pattern TOTAL =
            Pattern.compile("(?iu)(?:sub-?)?total(?: (?:for|of|des?))?[ :,–-]+(?<of>\\S.*)");

    private final Deque<Entry> open = new ArrayDeque<>();
    private String band = "";
    private boolean labelBefore;
    private String carried = "";
    private Row before = new Row("", 0, true);

    private static final class Entry {
        private final String name;
        private final int indent;
        private final boolean bold;
        private final boolean hasFigures;
        private int rows;

        Entry(String name, int indent, boolean bold, boolean hasFigures) {
            this.name = name;
            this.indent = indent;
            this.bold = bold;
            this.hasFigures = hasFigures;
        }
    }

    private record Row(String name, int indent, boolean derived) {}

    /// A name centred over the figures.
    void band(String name) {
        band = bare(name);
        open.clear();
        forgetParent();
    }

    /// A row that is only a name: inside the ones before it where it is indented more, or where it
    /// follows one of them at once and looks different.
    void label(String name, int indent, boolean bold) {
        boolean nested = labelBefore && !open.isEmpty() && isUnlike(open.peekLast(), indent, bold);
        while (!open.isEmpty() && !nested && !isInside(open.peekLast(), indent, bold)) {
            open.removeLast();
        }
        open.addLast(new Entry(bare(name), indent, bold, false));
        labelBefore = true;
        forgetParent();
    }

    private static boolean isUnlike(Entry outer, int indent, boolean bold) {
        return indent > outer.indent + SLIP || outer.bold && !bold;
    }

    private static boolean isInside(Entry outer, int indent, boolean bold) {
        return indent > outer.indent + SLIP || outer.bold && !bold && outer.rows == 0;
    }

    /// Whether a name is that of the total of a section that is open: `Total revenues` beneath
    /// `Revenues`.
    boolean isTotalOfOne(String name) {
        Matcher total = TOTAL.matcher(name);
        return total.matches()
                && open.stream()
                        .anyMatch(
                                entry ->
                                        !entry.hasFigures
                                                && entry.rows > 0
                                                && stem(entry.name)
                                                        .equals(stem(total.group("of"))));
    }

    private static String stem(String name) {
        return Words.fold(name).replaceFirst("s$", "");
    }

    /// The sections of a row of figures, from the outermost in.
    ///
    /// @param outer names carried from a column of their own; a change of them ends all sections
    List<String> row(String name, int indent, boolean derived, String outer, boolean mayNest) {
        if (!outer.equals(carried)) {
            carried = outer;
            if (!labelBefore) {
                open.clear();
            }
            forgetParent();
        }
        labelBefore = false;
        if (mayNest && !derived) {
            openParent(indent);
        }
        while (!open.isEmpty() && isOutside(open.peekLast(), indent)) {
            open.removeLast();
        }
        List<String> names = new ArrayList<>();
        if (!band.isEmpty()) {
            names.add(band);
        }
        open.forEach(entry -> names.add(entry.name));
        close(derived);
        before = new Row(name, indent, derived);
        return names;
    }

    private void openParent(int indent) {
        if (indent > before.indent() + SLIP && !before.derived() && !before.name().isEmpty()) {
            open.addLast(new Entry(bare(before.name()), before.indent(), false, true));
        }
    }

    private static boolean isOutside(Entry entry, int indent) {
        return entry.hasFigures ? indent <= entry.indent + SLIP : indent < entry.indent - SLIP;
    }

    private void close(boolean derived) {
        Iterator<Entry> innermost = open.descendingIterator();
        while (innermost.hasNext()) {
            Entry entry = innermost.next();
            if (entry.hasFigures) {
                continue;
            }
            if (derived && entry.rows > 0) {
                innermost.remove();
            } else {
                entry.rows++;
            }
            return;
        }
    }

    private void forgetParent() {
        before = new Row("", 0, true);
    }

    private static String bare(String name) {
        return name.endsWith(":") ? name.substring(0, name.length() - 1).strip() : name.strip();
    }
}
