/// A chart's spec and its figures become a picture, the picture's alternative text and its data
/// table.
///
/// One {@link workbench.chart.ChartData} is drawn alike on screen, in SVG, in PNG and in PDF. May
/// import `model`, `job`, `catalogue`, `measure` and `figure`; with `publish` and the screen's
/// canvas the only package that draws. Read {@link workbench.chart.ChartSpec} first.
@NullMarked
package workbench.chart;

import org.jspecify.annotations.NullMarked;
