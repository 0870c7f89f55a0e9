package workbench.publish;

import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;

import org.apache.pdfbox.pdmodel.PDDocument;

import workbench.submission.Document;
import workbench.submission.Register;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The pages on which the sections of a document start, as the PDF has them.
///
/// A Word file does not know its pages before a program has laid it out. LibreOffice computes the
/// numbers of the table of contents on opening; Word shows the ones stored until it updates its
/// fields, and asks an alarming question when told to do so by itself. The PDF is laid out with the
/// same fonts, sizes and breaks, so that its numbers are the best to store.
final class PageNumbers {
    private static final Pattern SECTIONS = Pattern.compile("h_.*|" + Anchors.REGISTER);

    private final Map<String, Integer> pages = new HashMap<>();

    PageNumbers(Document document) throws IOException {
        // Positions are known only once the pages are drawn.
        try (PdfBoxRenderer renderer = PdfLayout.of(withoutRows(document));
                PDDocument _ = renderer.createPDFKeepOpen()) {
            for (PagePosition<Box> position : renderer.findPagePositionsByID(SECTIONS)) {
                pages.merge(position.getId(), position.getPageNo() + 1, Math::min);
            }
        }
    }

    // The register comes last: how long it is moves no section.
    private static Document withoutRows(Document document) {
        Register register = document.register();
        return new Document(
                document.language(),
                document.cover(),
                document.contentsTitle(),
                document.blocks(),
                document.annex(),
                new Register(register.title(), register.headers(), List.of()));
    }

    /// The page, from 1, of a section's anchor.
    int of(String anchor) {
        return pages.getOrDefault(anchor, 1);
    }
}
