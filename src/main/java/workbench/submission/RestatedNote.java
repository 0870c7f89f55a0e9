package workbench.submission;

import workbench.catalogue.ListWords;
import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.figure.Illustrative;
import workbench.figure.SourceName;
import workbench.model.Language;
import workbench.store.Restatement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What every table of restated figures has: its cells of old and new, and what stands below it.
final class RestatedNote {
    /// More names than these would hide the sentence that they begin.
    private static final int FILES_NAMED = 3;

    private RestatedNote() {}

    /// Which figure it is, what it was, and what it is.
    ///
    /// @param now the later value as the document says it
    static List<Block.Cell> cells(Restatement change, Inline now, Language language) {
        Inline was =
                new Inline.Words(
                        ValueWords.of(change.series(), change.before(), change.after(), language));
        return List.of(
                words(SeriesName.of(change.series().key(), language)),
                words(ValueFormat.period(change.period(), language)),
                cell(Evidence.marked(was, Illustrative.is(change.before()))),
                cell(Evidence.marked(now, Illustrative.is(change.after()))));
    }

    private static Block.Cell words(String words) {
        return cell(List.of(new Inline.Words(words)));
    }

    private static Block.Cell cell(List<Inline> content) {
        return new Block.Cell(content, Block.Tone.NEUTRAL);
    }

    /// Who restated figures, as a sentence begins with it: the files by their names, as far as they
    /// are few, and a person's entries.
    static String by(List<Restatement> all, Texts texts) {
        Set<String> files = new LinkedHashSet<>();
        int byHand = 0;
        for (Restatement change : all) {
            if (change.after().isByHand()) {
                byHand++;
            } else {
                files.add(SourceName.of(change.after(), texts.language()));
            }
        }
        boolean named = files.size() <= FILES_NAMED;
        List<String> names =
                files.stream().map(file -> texts.text("submission.restated.file", file)).toList();
        return texts.text(
                "submission.restated.by",
                files.size(),
                named ? ListWords.of(names, texts.language()) : "",
                byHand,
                named ? "named" : "counted");
    }

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
