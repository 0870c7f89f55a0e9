package workbench.publish;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

import workbench.chart.OfficeChart;
import workbench.chart.OfficeChart.Label;
import workbench.chart.OfficeChart.Mark;
import workbench.chart.OfficeChart.Part;
import workbench.chart.OfficeChart.Series;
import workbench.chart.OfficeChart.Shape;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/// One series of a native chart: its line, marks and labels, and the values as they stand in the
/// chart's workbook.
final class ChartSeriesXml {
    private static final String PAPER = "#ffffff";
    private static final double MARK_STROKE = 1.25;

    /// In points.
    private static final double LETTERS = 8.5;

    /// How far a label is moved, as a share of the chart, before a line leads to it.
    private static final double SEEN = 0.02;

    /// ECMA-376 has leaders for pie charts alone; Office and LibreOffice read this extension.
    private static final String EXTENSION =
            """
            <xml-fragment xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
            <c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" \
            xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart">\
            <c15:showLeaderLines val="%d"/>%s</c:ext></xml-fragment>\
            """;

    private static final String LEADERS =
            """
            <c15:leaderLines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="%s"/>\
            </a:solidFill></a:ln></c:spPr></c15:leaderLines>\
            """;

    private final OfficeChart chart;
    private final ChartWorkbook workbook;
    private final int number;
    private final Series series;

    /// @param number of the series, from 0
    ChartSeriesXml(OfficeChart chart, ChartWorkbook workbook, int number) {
        this.chart = chart;
        this.workbook = workbook;
        this.number = number;
        this.series = chart.series().get(number);
    }

    /// @param rank among the series, the last of which is drawn over the others
    void fill(CTLineSer line, int rank) {
        line.addNewIdx().setVal(number);
        line.addNewOrder().setVal(rank);
        CTStrRef name = line.addNewTx().addNewStrRef();
        name.setF(workbook.name(number));
        cache(name.addNewStrCache(), List.of(series.name()));
        ChartShape.stroke(line.addNewSpPr(), series.ink(), series.width(), series.dash());
        line.addNewMarker().addNewSymbol().setVal(STMarkerStyle.NONE);
        points(line);
        labels(line.addNewDLbls());
        if (chart.dates().isEmpty()) {
            CTStrRef categories = line.addNewCat().addNewStrRef();
            categories.setF(workbook.categories());
            cache(categories.addNewStrCache(), chart.categories());
        } else {
            CTNumRef dates = line.addNewCat().addNewNumRef();
            dates.setF(workbook.categories());
            cache(
                    dates.addNewNumCache(),
                    chart.dateFormat(),
                    chart.dates().stream()
                            .map(DateUtil::getExcelDate)
                            .map(OptionalDouble::of)
                            .toList());
        }
        CTNumRef values = line.addNewVal().addNewNumRef();
        values.setF(workbook.values(number));
        cache(values.addNewNumCache(), chart.format(), series.values());
        line.addNewSmooth().setVal(false);
    }

    private void points(CTLineSer line) {
        Set<Integer> special = new TreeSet<>(series.cuts());
        series.marks().forEach(mark -> special.add(mark.at()));
        for (int at : special) {
            CTDPt point = line.addNewDPt();
            point.addNewIdx().setVal(at);
            series.marks().stream()
                    .filter(mark -> mark.at() == at)
                    .findFirst()
                    .ifPresentOrElse(
                            mark -> mark(point.addNewMarker(), mark),
                            () -> point.addNewMarker().addNewSymbol().setVal(STMarkerStyle.NONE));
            point.addNewBubble3D().setVal(false);
            // A point's line is the stretch that leads to it.
            CTShapeProperties stretch = point.addNewSpPr();
            if (series.cuts().contains(at)) {
                ChartShape.noStroke(stretch);
            } else {
                ChartShape.stroke(stretch, series.ink(), series.width(), series.dash());
            }
        }
    }

    private void mark(CTMarker marker, Mark mark) {
        marker.addNewSymbol()
                .setVal(
                        switch (mark.shape()) {
                            case DOT, CIRCLE -> STMarkerStyle.CIRCLE;
                            case DIAMOND -> STMarkerStyle.DIAMOND;
                            case TRIANGLE -> STMarkerStyle.TRIANGLE;
                        });
        marker.addNewSize().setVal((short) Math.clamp(mark.size(), 2, 72));
        CTShapeProperties shape = marker.addNewSpPr();
        ChartShape.fill(shape.addNewSolidFill(), mark.shape() == Shape.DOT ? series.ink() : PAPER);
        if (mark.shape() == Shape.DOT) {
            ChartShape.noStroke(shape);
        } else {
            ChartShape.stroke(shape, series.ink(), MARK_STROKE, List.of());
        }
    }

    private void labels(CTDLbls labels) {
        for (Label label : series.labels()) {
            CTDLbl one = labels.addNewDLbl();
            one.addNewIdx().setVal(label.at());
            if (label.right() != 0 || label.down() != 0) {
                ChartShape.move(one.addNewLayout(), label.right(), label.down());
            }
            one.addNewNumFmt().setFormatCode(chart.format(label));
            one.getNumFmt().setSourceLinked(false);
            CTShapeProperties box = one.addNewSpPr();
            box.addNewNoFill();
            ChartShape.noStroke(box);
            boolean bold = series.leading() || !label.parts().contains(Part.NAME);
            ChartShape.lettering(one.addNewTxPr(), LETTERS, bold, series.text());
            one.addNewDLblPos()
                    .setVal(
                            switch (label.place()) {
                                case ABOVE -> STDLblPos.T;
                                case BELOW -> STDLblPos.B;
                                case LEFT -> STDLblPos.L;
                                case RIGHT -> STDLblPos.R;
                            });
            one.addNewShowLegendKey().setVal(false);
            one.addNewShowVal().setVal(label.parts().contains(Part.VALUE));
            one.addNewShowCatName().setVal(label.parts().contains(Part.PERIOD));
            one.addNewShowSerName().setVal(label.parts().contains(Part.NAME));
            one.addNewShowPercent().setVal(false);
            one.addNewShowBubbleSize().setVal(false);
            one.setSeparator(label.broken() ? "\n" : " ");
        }
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(false);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
        leaders(labels);
    }

    /// Says whether lines lead from points to labels that were moved, and how they look; left to
    /// itself LibreOffice draws them in black and Word none.
    private void leaders(CTDLbls labels) {
        boolean drawn =
                series.labels().stream()
                        .anyMatch(
                                label ->
                                        label.place() == OfficeChart.Place.RIGHT
                                                && Math.abs(label.down()) > SEEN);
        String form = drawn ? LEADERS.formatted(series.ink().substring(1)) : "";
        try {
            labels.addNewExtLst()
                    .set(XmlObject.Factory.parse(EXTENSION.formatted(drawn ? 1 : 0, form)));
        } catch (XmlException e) {
            throw new IllegalStateException("our own XML cannot be read", e);
        }
    }

    private static void cache(CTStrData cache, List<String> texts) {
        cache.addNewPtCount().setVal(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            CTStrVal text = cache.addNewPt();
            text.setIdx(i);
            text.setV(Glyphs.writable(texts.get(i)));
        }
    }

    private static void cache(CTNumData cache, String format, List<OptionalDouble> values) {
        cache.setFormatCode(format);
        cache.addNewPtCount().setVal(values.size());
        for (int i = 0; i < values.size(); i++) {
            OptionalDouble value = values.get(i);
            if (value.isPresent()) {
                CTNumVal number = cache.addNewPt();
                number.setIdx(i);
                number.setV(BigDecimal.valueOf(value.getAsDouble()).toPlainString());
            }
        }
    }
}
