package workbench.publish;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;

import workbench.submission.Document;

import java.io.OutputStream;

/// Lays a document out on letter pages, with our fonts and nothing from outside.
final class PdfLayout {
    private static final float LETTER_WIDTH = 8.5f;
    private static final float LETTER_HEIGHT = 11f;

    private PdfLayout() {}

    /// The library's renderer for `document`; the caller closes it.
    static PdfBoxRenderer of(Document document) {
        PdfLog.takeOver();
        // First of all, because drawing charts readies the fonts of AWT, which the library starts.
        String html = new HtmlDocument(Typeset.document(document)).render();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useDefaultPageSize(LETTER_WIDTH, LETTER_HEIGHT, PageSizeUnits.INCHES);
        builder.withProducer("Smart Community Workbench");
        builder.useUnicodeLineBreaker(new LineBreaks(document.language().locale()));
        onlyWhatIsInside(builder);
        fonts(builder);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.withHtmlContent(html, null);
        // The renderer wants a stream, though the document is saved by us.
        builder.toStream(OutputStream.nullOutputStream());
        return builder.buildPdfRenderer();
    }

    private static void onlyWhatIsInside(PdfRendererBuilder builder) {
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, _) -> uri.startsWith("data:"), when);
        }
    }

    private static void fonts(PdfRendererBuilder builder) {
        for (RobotoFont font : RobotoFont.values()) {
            builder.useFont(
                    font::open,
                    RobotoFont.FAMILY,
                    font.weight(),
                    font.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
    }
}
