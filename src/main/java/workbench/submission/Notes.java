package workbench.submission;

import java.util.List;

/// The notes below a table, one after the other.
final class Notes {
    /// Wider than the space between words: a reader sees where the next note begins.
    private static final String APART = "\u2003";

    private Notes() {}

    static String together(List<String> notes) {
        return String.join(APART, notes);
    }
}
