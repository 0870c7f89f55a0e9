/// A chart's spec and its figures become a picture, the picture's alternative text and its data
/// table.
///
/// A chart is first composed, every word and line in its place, which is where its rules are and
/// what tests look at; then the same picture is painted alike on screen, in SVG, in PNG and in PDF.
/// May import `model`, `job`, `catalogue`, `measure` and `figure`; with `publish` and the screen's
/// canvas the only package that draws. Read {@link workbench.chart.ChartSpec} first, then {@link
/// workbench.chart.ChartData} and {@link workbench.chart.ChartPainter}.
@NullMarked
package workbench.chart;

import org.jspecify.annotations.NullMarked;
