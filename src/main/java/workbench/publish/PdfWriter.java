package workbench.publish;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;

import org.apache.pdfbox.pdmodel.PDDocument;

import workbench.submission.Document;

import java.io.IOException;
import java.io.OutputStream;

/// Writes a document as a PDF that a screen reader can read (PDF/UA-1, ISO 14289-1).
///
/// Letter size; headings become bookmarks and tags, charts stay vector drawings with their
/// alternative text, figures link to their rows of the register, which stands on landscape pages at
/// the end. All fonts are embedded. Nothing is loaded from outside.
public final class PdfWriter {
    /// Writes `document` to `out`, which stays open.
    public void write(Document document, OutputStream out) throws IOException {
        try (PdfBoxRenderer renderer = PdfLayout.of(document)) {
            renderer.createPDFWithoutClosing();
            try (PDDocument pdf = renderer.getPdfDocument()) {
                PdfProperties.set(pdf, document);
                pdf.save(out);
            }
        }
    }
}
