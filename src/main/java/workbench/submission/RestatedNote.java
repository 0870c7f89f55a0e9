package workbench.submission;

import workbench.catalogue.Texts;
import workbench.figure.Illustrative;
import workbench.store.Restatement;

import java.util.ArrayList;
import java.util.List;

/// What stands below a table of restated figures.
final class RestatedNote {
    private RestatedNote() {}

    /// @param shown those that the table lists
    /// @param left how many more there are
    static String of(List<Restatement> shown, int left, Texts texts) {
        List<String> notes = new ArrayList<>();
        if (shown.stream()
                .anyMatch(
                        change ->
                                Illustrative.is(change.before())
                                        || Illustrative.is(change.after()))) {
            notes.add(texts.text("submission.indicators.note-illustrative"));
        }
        if (left > 0) {
            notes.add(texts.text("submission.restated.more", left));
        }
        return String.join(" ", notes);
    }
}
