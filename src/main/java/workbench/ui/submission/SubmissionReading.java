package workbench.ui.submission;

import workbench.catalogue.Questionnaire;
import workbench.figure.FigureRef;
import workbench.figure.Figures;
import workbench.figure.Resolution;
import workbench.job.Progress;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.model.WorkbenchException;
import workbench.store.Ledger;
import workbench.submission.Answer;
import workbench.submission.AnswerState;
import workbench.submission.Comment;
import workbench.submission.ContentReader;
import workbench.submission.Initiative;
import workbench.submission.Profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What the screen needs of a dossier, read at one moment.
///
/// @param profile who the community is, once somebody has said it
/// @param answers by question id, as they are kept
/// @param comments by question id, oldest first
/// @param states by question id, how far each of those answers is
/// @param figures what every reference in them leads to
/// @param programmes and projects that the submission tells of, by the keys that they are kept
///   under
/// @param offers the series to choose a figure from
record SubmissionReading(
        Optional<Profile> profile,
        Map<String, Answer> answers,
        Map<String, AnswerState> states,
        Map<String, List<Comment>> comments,
        Map<FigureRef, Resolution> figures,
        Map<String, Initiative> programmes,
        List<Offer> offers) {

    static final SubmissionReading NOTHING =
            new SubmissionReading(
                    Optional.empty(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of());

    /// @param questions what is asked
    /// @param unsaved references that are in use and not kept yet
    static SubmissionReading of(
            Ledger ledger,
            List<Questionnaire.Question> questions,
            Set<FigureRef> unsaved,
            Progress progress)
            throws WorkbenchException {
        Figures figures = new Figures(ledger);
        Map<String, Answer> answers = ContentReader.answers(ledger);
        Map<FigureRef, Resolution> resolved = new HashMap<>();
        for (Answer answer : answers.values()) {
            progress.checkCancelled();
            answer.figures().values().forEach(ref -> resolved.put(ref, figures.resolve(ref)));
        }
        unsaved.forEach(ref -> resolved.put(ref, figures.resolve(ref)));
        Optional<Profile> profile = ContentReader.profile(ledger);
        return new SubmissionReading(
                profile,
                answers,
                states(questions, answers, resolved),
                ContentReader.comments(ledger),
                resolved,
                ContentReader.initiativesByKey(ledger),
                withFigures(
                        ledger, figures.all(), profile.map(Profile::place).orElse(""), progress));
    }

    /// The same of a community that has said since who it is.
    SubmissionReading with(Profile kept) {
        return new SubmissionReading(
                Optional.of(kept), answers, states, comments, figures, programmes, offers);
    }

    private static Map<String, AnswerState> states(
            List<Questionnaire.Question> questions,
            Map<String, Answer> answers,
            Map<FigureRef, Resolution> figures) {
        Map<String, AnswerState> states = new HashMap<>();
        for (Questionnaire.Question question : questions) {
            Answer given = answers.get(question.id());
            if (given != null) {
                states.put(
                        question.id(),
                        AnswerState.of(
                                given,
                                question.answer(),
                                ref -> Objects.requireNonNull(figures.get(ref))));
            }
        }
        return states;
    }

    /// A series whose imports are withdrawn, or whose name was bound and freed again, has none.
    private static List<Offer> withFigures(
            Ledger ledger, List<Series> all, String home, Progress progress) {
        Set<SeriesId> told = ledger.withFigures();
        List<Offer> some = new ArrayList<>();
        for (Series series : all) {
            progress.checkCancelled();
            if (told.contains(series.id())) {
                some.add(Offer.of(series, home));
            }
        }
        return some;
    }
}
