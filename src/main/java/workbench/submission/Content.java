package workbench.submission;

import workbench.chart.ChartSpec;

import java.util.List;
import java.util.Map;

/// What people wrote for a submission, beside the figures.
///
/// @param answers by question id
/// @param charts in the order in which they are printed within their factor
public record Content(
        Profile profile,
        Map<String, Answer> answers,
        List<Initiative> initiatives,
        List<ChartSpec> charts) {
    public Content {
        answers = Map.copyOf(answers);
        initiatives = List.copyOf(initiatives);
        charts = List.copyOf(charts);
    }
}
