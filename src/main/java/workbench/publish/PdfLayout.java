package workbench.publish;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import workbench.submission.Document;

import java.io.IOException;
import java.io.OutputStream;

/// Lays a document out on letter pages, with our fonts and nothing from outside.
final class PdfLayout {
    private static final float LETTER_WIDTH = 8.5f;
    private static final float LETTER_HEIGHT = 11f;

    private PdfLayout() {}

    /// The library's renderer for `document`; the caller closes it.
    static PdfBoxRenderer of(Document document) throws IOException {
        PdfLog.takeOver();
        // First of all, because drawing charts readies the fonts of AWT, which the library starts.
        String html = new HtmlDocument(Typeset.document(document)).render();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useDefaultPageSize(LETTER_WIDTH, LETTER_HEIGHT, PageSizeUnits.INCHES);
        builder.withProducer("Smart Community Workbench");
        builder.useUnicodeLineBreaker(new LineBreaks(document.language().locale()));
        onlyWhatIsInside(builder);
        PDDocument pdf = new PDDocument();
        builder.usePDDocument(pdf);
        fonts(builder, pdf);
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

    private static void fonts(PdfRendererBuilder builder, PDDocument pdf) throws IOException {
        for (RobotoFont font : RobotoFont.values()) {
            TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(font.bytes()));
            // Lines are broken by the widths of single letters; to look for ligatures in every run
            // of words took half of the time in which a document is written.
            face.setEnableGsub(false);
            builder.useFont(
                    new PDFontSupplier(PDType0Font.load(pdf, face, true)),
                    RobotoFont.FAMILY,
                    font.weight(),
                    font.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
    }
}
