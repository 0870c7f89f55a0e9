package workbench.publish;

import workbench.chart.ChartData;
import workbench.chart.ChartWriter;

/// The charts of a document as `chart` draws them.
public final class DrawnCharts implements ChartPictures {
    @Override
    public String svg(ChartData chart) {
        return ChartWriter.svg(chart);
    }

    @Override
    public byte[] png(ChartData chart, double scale) {
        return ChartWriter.png(chart, scale);
    }
}
