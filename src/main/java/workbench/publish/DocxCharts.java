package workbench.publish;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFRun;

import workbench.chart.OfficeChart;
import workbench.submission.Document;

import java.io.IOException;
import java.io.OutputStream;

/// Native charts in a Word file, each with the workbook that its "Edit data" opens.
final class DocxCharts {
    private final XWPFDocument word;
    private final Document document;
    private int drawn;

    DocxCharts(XWPFDocument word, Document document) {
        this.word = word;
        this.document = document;
    }

    /// Draws into `paragraph`.
    ///
    /// @param width in points
    /// @param height in points
    void draw(OfficeChart chart, XWPFParagraph paragraph, double width, double height)
            throws IOException {
        drawn++;
        ChartWorkbook workbook = new ChartWorkbook(chart, document.language());
        XWPFRun run = paragraph.createRun();
        try {
            XWPFChart part = word.createChart(run, Units.toEMU(width), Units.toEMU(height));
            String relation = embed(part, workbook.bytes(document.cover().preparedOn()));
            new ChartXml(chart, workbook, document.language())
                    .fill(part.getCTChartSpace(), relation);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /// POI's own way of embedding would stamp the workbook with the time of day.
    private String embed(XWPFChart chart, byte[] workbook)
            throws InvalidFormatException, IOException {
        PackagePartName name =
                PackagingURIHelper.createPartName(XWPFRelation.WORKBOOK.getFileName(drawn));
        PackagePart part =
                word.getPackage().createPart(name, XWPFRelation.WORKBOOK.getContentType());
        try (OutputStream out = part.getOutputStream()) {
            out.write(workbook);
        }
        return chart.getPackagePart()
                .addRelationship(name, TargetMode.INTERNAL, XWPFRelation.WORKBOOK.getRelation())
                .getId();
    }
}
