package workbench.publish;

import workbench.chart.ChartData;
import workbench.chart.ChartWriter;

import java.util.HashMap;
import java.util.Map;

/// The charts of a document as `chart` draws them, each drawn once however many formats show it.
///
/// Keeps every picture that it has drawn: made for one document and let go with it. Used on one
/// thread.
public final class DrawnCharts implements ChartPictures {
    private final Map<ChartData, String> vectors = new HashMap<>();
    private final Map<Pixels, byte[]> pixels = new HashMap<>();

    private record Pixels(ChartData chart, double scale) {}

    @Override
    public String svg(ChartData chart) {
        return vectors.computeIfAbsent(chart, ChartWriter::svg);
    }

    @Override
    public byte[] png(ChartData chart, double scale) {
        return pixels.computeIfAbsent(
                        new Pixels(chart, scale), key -> ChartWriter.png(chart, key.scale()))
                .clone();
    }
}
