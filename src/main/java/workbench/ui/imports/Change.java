package workbench.ui.imports;

import workbench.submission.AnswerChange;
import workbench.submission.ChartChange;
import workbench.submission.SubmissionChange;

import java.util.List;
import java.util.stream.Stream;

/// One thing of the submission that a draft would change.
sealed interface Change {
    record OfAnswer(AnswerChange answer) implements Change {}

    record OfChart(ChartChange chart) implements Change {}

    /// The answers first, as they are asked, then the charts.
    static List<Change> all(SubmissionChange change) {
        return Stream.<Change>concat(
                        change.answers().stream().map(OfAnswer::new),
                        change.charts().stream().map(OfChart::new))
                .toList();
    }
}
