package workbench.publish;

import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDateAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTManualLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScaling;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.STAxPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STCrossBetween;
import org.openxmlformats.schemas.drawingml.x2006.chart.STCrosses;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;
import org.openxmlformats.schemas.drawingml.x2006.chart.STGrouping;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutMode;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutTarget;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLblAlgn;
import org.openxmlformats.schemas.drawingml.x2006.chart.STOrientation;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTickLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTickMark;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTimeUnit;

import workbench.chart.OfficeChart;
import workbench.chart.OfficeChart.Frame;
import workbench.chart.OfficeChart.Series;
import workbench.model.Language;

import java.util.ArrayList;
import java.util.List;

/// A native line chart (ECMA-376, part 1, 21.2): light grid, no frame, no legend, every line named
/// at its end.
final class ChartXml {
    private static final long PERIODS = 1001;
    private static final long VALUES = 1002;

    private static final String SOFT = "#52606d";
    private static final String GRID = "#e1e5ea";
    private static final String ZERO = "#616e7c";
    private static final double HAIRLINE = 0.75;

    /// In points.
    private static final double LETTERS = 8.5;

    private final OfficeChart chart;
    private final ChartWorkbook workbook;
    private final Language language;

    ChartXml(OfficeChart chart, ChartWorkbook workbook, Language language) {
        this.chart = chart;
        this.workbook = workbook;
        this.language = language;
    }

    /// @param space as new, with a chart and its plot area in it
    /// @param workbookRelation by which the chart's part names its workbook
    void fill(CTChartSpace space, String workbookRelation) {
        space.addNewDate1904().setVal(false);
        space.addNewLang().setVal(language.locale().toLanguageTag());
        space.addNewRoundedCorners().setVal(false);
        CTChart body = space.getChart();
        body.addNewAutoTitleDeleted().setVal(true);
        CTPlotArea plot = body.getPlotArea();
        place(plot.addNewLayout().addNewManualLayout());
        lines(plot.addNewLineChart());
        if (chart.dates().isEmpty()) {
            periods(plot.addNewCatAx());
        } else {
            dates(plot.addNewDateAx());
        }
        values(plot.addNewValAx());
        plot.addNewSpPr().addNewNoFill();
        ChartShape.noStroke(plot.getSpPr());
        body.addNewPlotVisOnly().setVal(true);
        body.addNewDispBlanksAs().setVal(chart.gaps() ? STDispBlanksAs.GAP : STDispBlanksAs.SPAN);
        space.addNewSpPr().addNewNoFill();
        ChartShape.noStroke(space.getSpPr());
        ChartShape.lettering(space.addNewTxPr(), LETTERS, false, SOFT);
        space.addNewExternalData().setId(workbookRelation);
        space.getExternalData().addNewAutoUpdate().setVal(false);
    }

    private void place(CTManualLayout layout) {
        Frame frame = chart.plot();
        layout.addNewLayoutTarget().setVal(STLayoutTarget.INNER);
        layout.addNewXMode().setVal(STLayoutMode.EDGE);
        layout.addNewYMode().setVal(STLayoutMode.EDGE);
        layout.addNewX().setVal(frame.left());
        layout.addNewY().setVal(frame.top());
        layout.addNewW().setVal(frame.width());
        layout.addNewH().setVal(frame.height());
    }

    private void lines(CTLineChart lines) {
        lines.addNewGrouping().setVal(STGrouping.STANDARD);
        lines.addNewVaryColors().setVal(false);
        int rank = 0;
        for (int number : drawn()) {
            new ChartSeriesXml(chart, workbook, number).fill(lines.addNewSer(), rank++);
        }
        lines.addNewMarker().setVal(true);
        lines.addNewAxId().setVal(PERIODS);
        lines.addNewAxId().setVal(VALUES);
    }

    /// The numbers of the series, the leading ones last: they are drawn over the others.
    private List<Integer> drawn() {
        List<Integer> numbers = new ArrayList<>();
        for (boolean leading : new boolean[] {false, true}) {
            for (int i = 0; i < chart.series().size(); i++) {
                Series series = chart.series().get(i);
                if (series.leading() == leading) {
                    numbers.add(i);
                }
            }
        }
        return numbers;
    }

    private void periods(CTCatAx axis) {
        axis.addNewAxId().setVal(PERIODS);
        axis.addNewScaling().addNewOrientation().setVal(STOrientation.MIN_MAX);
        axis.addNewDelete().setVal(false);
        axis.addNewAxPos().setVal(STAxPos.B);
        axis.addNewNumFmt().setFormatCode("General");
        axis.getNumFmt().setSourceLinked(false);
        axis.addNewMajorTickMark().setVal(STTickMark.OUT);
        axis.addNewMinorTickMark().setVal(STTickMark.NONE);
        axis.addNewTickLblPos().setVal(STTickLblPos.LOW);
        ChartShape.stroke(axis.addNewSpPr(), baseColour(), HAIRLINE, List.of());
        ChartShape.lettering(axis.addNewTxPr(), LETTERS, false, SOFT);
        axis.addNewCrossAx().setVal(VALUES);
        axis.addNewCrosses().setVal(STCrosses.AUTO_ZERO);
        axis.addNewAuto().setVal(false);
        axis.addNewLblAlgn().setVal(STLblAlgn.CTR);
        axis.addNewLblOffset().setVal(100);
        axis.addNewTickLblSkip().setVal(chart.namedEvery());
        axis.addNewTickMarkSkip().setVal(chart.namedEvery());
        axis.addNewNoMultiLvlLbl().setVal(true);
    }

    private void dates(CTDateAx axis) {
        axis.addNewAxId().setVal(PERIODS);
        axis.addNewScaling().addNewOrientation().setVal(STOrientation.MIN_MAX);
        axis.addNewDelete().setVal(false);
        axis.addNewAxPos().setVal(STAxPos.B);
        axis.addNewNumFmt().setFormatCode(chart.dateFormat());
        axis.getNumFmt().setSourceLinked(false);
        axis.addNewMajorTickMark().setVal(STTickMark.OUT);
        axis.addNewMinorTickMark().setVal(STTickMark.NONE);
        axis.addNewTickLblPos().setVal(STTickLblPos.LOW);
        ChartShape.stroke(axis.addNewSpPr(), baseColour(), HAIRLINE, List.of());
        ChartShape.lettering(axis.addNewTxPr(), LETTERS, false, SOFT);
        axis.addNewCrossAx().setVal(VALUES);
        axis.addNewCrosses().setVal(STCrosses.AUTO_ZERO);
        axis.addNewAuto().setVal(false);
        axis.addNewLblOffset().setVal(100);
        axis.addNewBaseTimeUnit().setVal(chart.yearly() ? STTimeUnit.YEARS : STTimeUnit.MONTHS);
        boolean wholeYears = !chart.yearly() && chart.namedEvery() % 12 == 0;
        axis.addNewMajorUnit().setVal(wholeYears ? chart.namedEvery() / 12 : chart.namedEvery());
        axis.addNewMajorTimeUnit()
                .setVal(chart.yearly() || wholeYears ? STTimeUnit.YEARS : STTimeUnit.MONTHS);
    }

    private String baseColour() {
        boolean zero = chart.values().min() <= 0 && chart.values().max() >= 0;
        return zero ? ZERO : GRID;
    }

    private void values(CTValAx axis) {
        axis.addNewAxId().setVal(VALUES);
        CTScaling scaling = axis.addNewScaling();
        scaling.addNewOrientation().setVal(STOrientation.MIN_MAX);
        scaling.addNewMax().setVal(chart.values().max());
        scaling.addNewMin().setVal(chart.values().min());
        axis.addNewDelete().setVal(false);
        axis.addNewAxPos().setVal(STAxPos.L);
        ChartShape.stroke(axis.addNewMajorGridlines().addNewSpPr(), GRID, HAIRLINE, List.of());
        axis.addNewNumFmt().setFormatCode(chart.values().format());
        axis.getNumFmt().setSourceLinked(false);
        axis.addNewMajorTickMark().setVal(STTickMark.NONE);
        axis.addNewMinorTickMark().setVal(STTickMark.NONE);
        axis.addNewTickLblPos().setVal(STTickLblPos.LOW);
        ChartShape.noStroke(axis.addNewSpPr());
        ChartShape.lettering(axis.addNewTxPr(), LETTERS, false, SOFT);
        axis.addNewCrossAx().setVal(PERIODS);
        axis.addNewCrosses().setVal(STCrosses.MIN);
        // The first point stands on the axis, the last at the end of the grid, one alone between.
        axis.addNewCrossBetween()
                .setVal(
                        chart.categories().size() == 1
                                ? STCrossBetween.BETWEEN
                                : STCrossBetween.MID_CAT);
        axis.addNewMajorUnit().setVal(chart.values().step());
    }
}
