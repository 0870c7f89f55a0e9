package workbench.submission;

import workbench.catalogue.ListWords;
import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.figure.FigureRef;
import workbench.figure.Figures;
import workbench.figure.Illustrative;
import workbench.figure.Resolution;
import workbench.figure.SourceName;
import workbench.model.Language;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Series;
import workbench.store.Restatement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What every table of restated figures has: its cells of old and new, and what stands below it.
final class RestatedNote {
    /// More names than these would hide the sentence that they begin.
    private static final int FILES_NAMED = 3;

    private RestatedNote() {}

    /// Which figure it is, what it was, and what it is.
    ///
    /// The later value leads to its row of the register where it is the one that counts; what it
    /// was before is the dossier's.
    static List<Block.Cell> cells(
            Restatement change, Figures figures, Evidence evidence, Language language) {
        String was = words(change.series(), change.before(), change.after(), language);
        String now = words(change.series(), change.after(), change.before(), language);
        return List.of(
                cell(new Inline.Words(SeriesName.of(change.series().key(), language))),
                cell(new Inline.Words(ValueFormat.period(change.period(), language))),
                cell(new Inline.Words(was)),
                cell(
                        number(change, figures, evidence)
                                .<Inline>map(row -> new Inline.Figure(now, row))
                                .orElseGet(() -> new Inline.Words(now))));
    }

    private static Optional<String> number(Restatement change, Figures figures, Evidence evidence) {
        return figures.resolve(change.series(), FigureRef.Kind.VALUE, change.period(), Period.NONE)
                                instanceof Resolution.Resolved(var figure)
                        && figure.last().importId().equals(change.after().importId())
                ? Optional.of(evidence.number(figure))
                : Optional.empty();
    }

    private static String words(
            Series series, Observation told, Observation other, Language language) {
        return ValueWords.of(series, told, other, language)
                + IllustrativeSign.behind(Illustrative.is(told));
    }

    private static Block.Cell cell(Inline content) {
        return new Block.Cell(List.of(content), Block.Tone.NEUTRAL);
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
        return Notes.together(notes);
    }
}
