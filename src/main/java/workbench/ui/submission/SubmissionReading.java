package workbench.ui.submission;

import workbench.figure.FigureRef;
import workbench.figure.Figures;
import workbench.figure.Resolution;
import workbench.job.Progress;
import workbench.model.Series;
import workbench.model.WorkbenchException;
import workbench.store.Ledger;
import workbench.submission.Answer;
import workbench.submission.Comment;
import workbench.submission.ContentReader;
import workbench.submission.Initiative;
import workbench.submission.Profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the screen needs of a dossier, read at one moment.
///
/// @param profile who the community is, once somebody has said it
/// @param answers by question id, as they are kept
/// @param comments by question id, oldest first
/// @param figures what every reference in them leads to
/// @param programmes and projects that the submission tells of
/// @param series those to choose a figure from
record SubmissionReading(
        Optional<Profile> profile,
        Map<String, Answer> answers,
        Map<String, List<Comment>> comments,
        Map<FigureRef, Resolution> figures,
        List<Initiative> programmes,
        List<Series> series) {

    static final SubmissionReading NOTHING =
            new SubmissionReading(
                    Optional.empty(), Map.of(), Map.of(), Map.of(), List.of(), List.of());

    /// @param unsaved references that are in use and not kept yet
    static SubmissionReading of(Ledger ledger, Set<FigureRef> unsaved, Progress progress)
            throws WorkbenchException {
        Figures figures = new Figures(ledger);
        Map<String, Answer> answers = ContentReader.answers(ledger);
        Map<FigureRef, Resolution> resolved = new HashMap<>();
        for (Answer answer : answers.values()) {
            progress.checkCancelled();
            answer.figures().values().forEach(ref -> resolved.put(ref, figures.resolve(ref)));
        }
        unsaved.forEach(ref -> resolved.put(ref, figures.resolve(ref)));
        return new SubmissionReading(
                ContentReader.profile(ledger),
                answers,
                ContentReader.comments(ledger),
                resolved,
                ContentReader.initiatives(ledger),
                withFigures(ledger, figures.all(), progress));
    }

    /// A series whose imports are withdrawn, or whose name was bound and freed again, has none.
    private static List<Series> withFigures(Ledger ledger, List<Series> all, Progress progress) {
        List<Series> some = new ArrayList<>();
        for (Series series : all) {
            progress.checkCancelled();
            if (!ledger.current(series.id()).isEmpty()) {
                some.add(series);
            }
        }
        return some;
    }
}
