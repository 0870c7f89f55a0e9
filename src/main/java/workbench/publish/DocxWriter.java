package workbench.publish;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

import workbench.submission.Document;

import java.io.IOException;
import java.io.OutputStream;

/// Writes a document for Word: with real styles, fields, links and alternative texts, so that
/// people can go on working in it.
///
/// Letter size; the register of evidence stands in a landscape section of its own at the end.
/// Roboto travels inside the file, so that Word and LibreOffice show what the PDF shows; programs
/// that leave embedded fonts aside fall back on Arial, whose widths are close. Line charts are
/// native ones, which Word edits with the workbook inside them; the few that an axis with equal
/// distances would belie are pictures of three pixels a unit. The same document gives the same
/// bytes.
public final class DocxWriter {
    /// Writes `document` to `out`, which stays open.
    public void write(Document document, OutputStream out) throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            Document typeset = Typeset.document(document);
            DocxSetup.prepare(word, typeset);
            new DocxBody(word, typeset).write();
            StableZip.write(word::write, out);
        }
    }
}
