package workbench.importing;

import org.jspecify.annotations.Nullable;

import workbench.layout.DataColumn;
import workbench.layout.DataRow;
import workbench.layout.StubColumn;
import workbench.layout.Table;
import workbench.model.SourceLabel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words that lead to the figures of a long table, for rows that differ in their period only:
/// those of one row tell those of the others, but where the period's word is one of the rest, which
/// is told once.
final class Frames {
    private static final int REMEMBERED = 50_000;
    private static final String SEPARATOR = SourceLabel.SEPARATOR;

    private final Table table;
    private final List<StubColumn> periods;
    private final Map<String, Map<String, String>> frames = new HashMap<>();
    private int size;

    /// What leads to a figure, and where in it the period stands.
    ///
    /// @param before the frame up to the period
    /// @param after the frame behind it
    /// @param pattern both, which every row asks for
    record Like(SourceLabel label, String before, String after, String pattern) {
        Like(SourceLabel label, String before, String after) {
            this(label, before, after, before + '\n' + after);
        }
    }

    Frames(Table table) {
        this.table = table;
        this.periods =
                table.stubs().stream()
                        .filter(stub -> stub.kind() == StubColumn.Kind.PERIOD)
                        .toList();
    }

    /// What tells other rows of the same words; null where it does not.
    ///
    /// @param label of a figure of the row
    @Nullable Like like(SourceLabel label, DataRow row, DataColumn column) {
        if (periods.isEmpty()) {
            return new Like(label, "", "");
        }
        String word = row.labels().getOrDefault(periods.getFirst().column(), "");
        if (periods.size() > 1 || word.isEmpty() || isToldElsewhere(word, row, column)) {
            return null;
        }
        String frame = label.frame();
        int at = placeOf(word, frame);
        if (at < 0) {
            return null;
        }
        int behind = at + word.length() + SEPARATOR.length();
        return new Like(
                label,
                frame.substring(0, Math.max(0, at - SEPARATOR.length())),
                behind < frame.length() ? frame.substring(behind) : "");
    }

    /// Where the first part of a frame begins that is this word; -1 where none is.
    private static int placeOf(String word, String frame) {
        for (int at = 0; at < frame.length(); ) {
            int separator = frame.indexOf(SEPARATOR, at);
            int end = separator < 0 ? frame.length() : separator;
            if (end - at == word.length() && frame.startsWith(word, at)) {
                return at;
            }
            at = end + SEPARATOR.length();
        }
        return -1;
    }

    /// What leads to a figure of a row; null where it has to be gathered word by word.
    ///
    /// @param like of a row with the same words but for its period
    @Nullable SourceLabel in(Like like, DataRow row, DataColumn column) {
        if (periods.isEmpty()) {
            return like.label();
        }
        String word = row.labels().getOrDefault(periods.getFirst().column(), "");
        if (word.isEmpty() || isToldElsewhere(word, row, column)) {
            return null;
        }
        return new SourceLabel(frame(like, word), like.label().filling());
    }

    private String frame(Like like, String word) {
        if (size >= REMEMBERED) {
            frames.clear();
            size = 0;
        }
        Map<String, String> known = frames.computeIfAbsent(like.pattern(), _ -> new HashMap<>());
        String frame = known.get(word);
        if (frame == null) {
            List<String> parts = new ArrayList<>(List.of(like.before(), word, like.after()));
            parts.removeIf(String::isEmpty);
            frame = String.join(SEPARATOR, parts);
            known.put(word, frame);
            size++;
        }
        return frame;
    }

    private boolean isToldElsewhere(String word, DataRow row, DataColumn column) {
        if (table.context().titles().contains(word)
                || column.sourceHeader().contains(word)
                || row.section().contains(word)) {
            return true;
        }
        int period = periods.getFirst().column();
        for (StubColumn stub : table.stubs()) {
            if (stub.column() != period
                    && row.labels().getOrDefault(stub.column(), "").equals(word)) {
                return true;
            }
        }
        return false;
    }
}
