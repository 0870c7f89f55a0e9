package workbench.publish;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

import workbench.submission.Document;

import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;

/// What a reader's program shows about a PDF.
final class PdfProperties {
    private PdfProperties() {}

    /// Sets title, author, language and dates; the day of building stands for the time of writing,
    /// so that the same document gives the same file.
    static void set(PDDocument pdf, Document document) {
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setTitle(document.cover().title());
        information.setSubject(document.cover().preparedLine());
        information.setAuthor(document.cover().community());
        Calendar made =
                GregorianCalendar.from(document.cover().preparedOn().atStartOfDay(ZoneOffset.UTC));
        information.setCreationDate(made);
        information.setModificationDate(made);
        pdf.getDocumentCatalog().setLanguage(document.language().locale().toLanguageTag());
        PDViewerPreferences shown = pdf.getDocumentCatalog().getViewerPreferences();
        if (shown != null) {
            shown.setDisplayDocTitle(true);
        }
    }
}
