package workbench.publish;

import workbench.chart.AltText;
import workbench.chart.ChartData;

/// What is said in place of a picture.
final class Pictures {
    private Pictures() {}

    /// The chart's own alternative text, or one made of its figures where it has none.
    static String alternative(ChartData chart) {
        return chart.altText().isBlank() ? AltText.of(chart) : chart.altText();
    }
}
