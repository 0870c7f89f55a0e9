package workbench.submission;

import workbench.catalogue.Questionnaire;
import workbench.chart.ChartSpec;
import workbench.figure.Figures;
import workbench.job.Progress;
import workbench.model.Observation;
import workbench.model.SeriesKey;
import workbench.model.WorkbenchException;
import workbench.store.Ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What figures that are not in the dossier yet would change in its submission: each answer and
/// each chart that would print something else, old beside new.
///
/// @param answers in the order in which they are asked
/// @param charts in the order in which they are printed
public record SubmissionChange(List<AnswerChange> answers, List<ChartChange> charts) {
    public static final SubmissionChange NONE = new SubmissionChange(List.of(), List.of());

    public SubmissionChange {
        answers = List.copyOf(answers);
        charts = List.copyOf(charts);
    }

    /// For a job.
    ///
    /// @param added by the keys of their series, each in the place of what the dossier has
    /// @throws WorkbenchException where a text of the submission cannot be read
    public static SubmissionChange of(
            Ledger ledger,
            Questionnaire questionnaire,
            Map<SeriesKey, List<Observation>> added,
            Progress progress)
            throws WorkbenchException {
        Map<String, Answer> answers = ContentReader.answers(ledger);
        List<ChartSpec> charts = ContentReader.charts(ledger);
        if (added.isEmpty() || answers.isEmpty() && charts.isEmpty()) {
            return NONE;
        }
        Figures now = new Figures(ledger);
        progress.checkCancelled();
        Figures then = Figures.supposing(ledger, added);
        List<AnswerChange> changed = new ArrayList<>();
        for (Questionnaire.Numbered question : questionnaire.numbered()) {
            progress.checkCancelled();
            Answer answer = answers.get(question.question().id());
            if (answer != null) {
                AnswerChange.of(question, answer, now::resolve, then::resolve)
                        .ifPresent(changed::add);
            }
        }
        HomePlace home = HomePlace.of(ledger);
        List<ChartChange> drawn = new ArrayList<>();
        for (ChartSpec chart : charts) {
            progress.checkCancelled();
            ChartChange.of(chart, home.charts(now), home.charts(then)).ifPresent(drawn::add);
        }
        return new SubmissionChange(changed, drawn);
    }

    public boolean isEmpty() {
        return answers.isEmpty() && charts.isEmpty();
    }

    /// How many answers and charts there are.
    public int size() {
        return answers.size() + charts.size();
    }
}
