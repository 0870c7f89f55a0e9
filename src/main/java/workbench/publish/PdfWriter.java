package workbench.publish;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;

import org.apache.pdfbox.pdmodel.PDDocument;

import workbench.submission.Document;

import java.io.IOException;
import java.io.OutputStream;

/// Writes a document as a PDF that a screen reader can read (PDF/UA-1, ISO 14289-1).
///
/// Letter size; headings become bookmarks and tags, charts stay vector drawings with their
/// alternative text, figures link to their rows of the register, which stands on landscape pages at
/// the end. All fonts are embedded. Nothing is loaded from outside. One writer serves any number of
/// documents, one after another.
public final class PdfWriter {
    private static final float LETTER_WIDTH = 8.5f;
    private static final float LETTER_HEIGHT = 11f;

    private final ChartPictures pictures;

    public PdfWriter(ChartPictures pictures) {
        PdfLog.takeOver();
        this.pictures = pictures;
    }

    /// Writes `document` to `out`, which stays open.
    public void write(Document document, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useDefaultPageSize(LETTER_WIDTH, LETTER_HEIGHT, PageSizeUnits.INCHES);
        builder.withProducer("Smart Community Workbench");
        builder.useExternalResourceAccessControl(
                (uri, _) -> uri.startsWith("data:"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, _) -> uri.startsWith("data:"),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        for (RobotoFont font : RobotoFont.values()) {
            builder.useFont(
                    font::open,
                    RobotoFont.FAMILY,
                    font.weight(),
                    font.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.withHtmlContent(new HtmlDocument(document, pictures).render(), null);
        builder.toStream(out);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument pdf = renderer.getPdfDocument()) {
                PdfProperties.set(pdf, document);
                pdf.save(out);
            }
        }
    }
}
