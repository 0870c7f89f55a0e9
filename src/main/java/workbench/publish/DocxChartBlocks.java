package workbench.publish;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

import workbench.chart.ChartData;
import workbench.chart.OfficeChart;
import workbench.chart.PlotRoom;
import workbench.submission.Block;
import workbench.submission.Document;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Charts in the text of a Word file: a native chart with its headline above and its remarks,
/// source and evidence below as text; a picture where a native one would stand years at false
/// distances.
final class DocxChartBlocks {
    /// As wide as the text, in points.
    private static final double WIDTH = 468;

    private static final double HEIGHT = 190;

    /// Space below the whole, in twentieths of a point.
    private static final int AFTER = 280;

    private final DocxText text;
    private final DocxCharts charts;
    private final DocxPictures pictures = new DocxPictures();
    private final PlotRoom room;
    private int drawn;

    DocxChartBlocks(XWPFDocument word, Document document, DocxText text) {
        this.text = text;
        this.charts = new DocxCharts(word, document);
        this.room = OfficeChart.room(document.charts(), WIDTH, HEIGHT);
    }

    /// @param next gives a new paragraph of a style
    void write(Block.Chart block, Function<String, XWPFParagraph> next) throws IOException {
        ChartData data = block.data();
        Optional<OfficeChart> chart = OfficeChart.of(data, WIDTH, HEIGHT, room);
        XWPFParagraph last;
        if (chart.isPresent()) {
            last = write(data, chart.get(), next);
        } else {
            last = next.apply("Picture");
            last.setKeepNext(true);
            pictures.draw(data, last);
            describe(last, data);
        }
        if (!block.evidence().isEmpty()) {
            last = next.apply("ChartNote");
            text.inlines(last, block.evidence());
        }
        last.setKeepNext(false);
        last.setSpacingAfter(AFTER);
    }

    /// @return the paragraph that ends it
    private XWPFParagraph write(
            ChartData data, OfficeChart chart, Function<String, XWPFParagraph> next)
            throws IOException {
        XWPFParagraph headline = next.apply("ChartHeadline");
        DocxShape.topRule(headline, Palette.of(data.factor()), 16);
        text.words(headline, data.headline());
        if (!data.subtitle().isBlank()) {
            text.words(next.apply("ChartSubtitle"), data.subtitle());
        }
        XWPFParagraph last = next.apply("ChartFrame");
        charts.draw(chart, last, WIDTH, HEIGHT);
        describe(last, data);
        for (String words :
                List.of(String.join(" · ", chart.remarks()), data.sourceLine(), data.note())) {
            if (!words.isBlank()) {
                last = next.apply("ChartNote");
                text.words(last, words);
            }
        }
        return last;
    }

    /// Names the drawing for who looks through the document, and says what it shows to who cannot
    /// see it.
    private void describe(XWPFParagraph paragraph, ChartData data) {
        CTNonVisualDrawingProps properties =
                paragraph
                        .getRuns()
                        .getLast()
                        .getCTR()
                        .getDrawingArray(0)
                        .getInlineArray(0)
                        .getDocPr();
        properties.setId(++drawn);
        properties.setName(data.id());
        properties.setTitle(Glyphs.writable(data.headline()));
        properties.setDescr(Glyphs.writable(Pictures.alternative(data)));
    }
}
