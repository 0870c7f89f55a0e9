package workbench.model;

import java.util.ArrayList;
import java.util.List;

/// The words of a source that lead to a figure, in two parts.
///
/// In a long list the words of each series come with each period anew. Kept apart, both are few;
/// together they are as many as there are figures.
///
/// @param frame the words that many series share; each hole in it stands for some of the others
/// @param filling what stands in the holes; where there is none, what follows the frame
public record SourceLabel(String frame, String filling) {
    /// Between two words.
    public static final String SEPARATOR = " / ";

    /// No character of a word: a cell that holds it is read as if it did not.
    private static final String HOLE = "\u001f";

    /// Words of which nothing is known but their order; the last is taken for the one that changes.
    public static SourceLabel of(String words) {
        int end = words.lastIndexOf(SEPARATOR);
        return end <= 0 || words.contains(HOLE)
                ? new SourceLabel("", words)
                : new SourceLabel(
                        words.substring(0, end), words.substring(end + SEPARATOR.length()));
    }

    /// A word and whether it is one of the series' own.
    public record Word(String text, boolean own) {}

    /// Words of which some are the series' own.
    ///
    /// @param words in their order
    public static SourceLabel of(List<Word> words) {
        if (!canBeParted(words)) {
            return of(String.join(SEPARATOR, words.stream().map(Word::text).toList()));
        }
        List<String> frame = new ArrayList<>();
        List<String> fillings = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (Word word : words) {
            if (word.own()) {
                if (run.isEmpty()) {
                    frame.add(HOLE);
                }
                run.add(word.text());
            } else {
                endRun(run, fillings);
                frame.add(word.text());
            }
        }
        endRun(run, fillings);
        return new SourceLabel(String.join(SEPARATOR, frame), String.join(HOLE, fillings));
    }

    private static boolean canBeParted(List<Word> words) {
        boolean own = false;
        for (Word word : words) {
            if (word.text().contains(HOLE)) {
                return false;
            }
            own |= word.own();
        }
        return own;
    }

    private static void endRun(List<String> run, List<String> fillings) {
        if (!run.isEmpty()) {
            fillings.add(String.join(SEPARATOR, run));
            run.clear();
        }
    }

    /// All words, joined by ` / `.
    public String text() {
        if (frame.isEmpty()) {
            return filling;
        }
        if (!frame.contains(HOLE)) {
            return frame + SEPARATOR + filling;
        }
        String[] fillings = filling.split(HOLE, -1);
        StringBuilder text = new StringBuilder();
        int next = 0;
        for (int i = 0; i < frame.length(); i++) {
            char c = frame.charAt(i);
            if (c == HOLE.charAt(0)) {
                // A received dossier may have more holes than fillings.
                text.append(next < fillings.length ? fillings[next++] : "");
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
