package workbench.publish;

import workbench.chart.ChartData;

/// Draws the charts that a document shows: the seam between documents and drawing.
public interface ChartPictures {
    /// An SVG document of its own, with a size or a `viewBox`.
    String svg(ChartData chart);

    /// A PNG file.
    ///
    /// @param scale pixels a unit of the drawing; 3 prints sharply
    byte[] png(ChartData chart, double scale);
}
