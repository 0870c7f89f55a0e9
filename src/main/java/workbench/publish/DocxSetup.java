package workbench.publish;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

import workbench.submission.Document;

import java.io.IOException;

/// Gives a new Word file its styles, settings, fonts and properties.
final class DocxSetup {
    private DocxSetup() {}

    static void prepare(XWPFDocument word, Document document) throws IOException {
        String language = document.language().locale().toLanguageTag();
        try {
            word.createStyles()
                    .setStyles(
                            StylesDocument.Factory.parse(part("styles.xml", language)).getStyles());
            word.createNumbering()
                    .setNumbering(
                            NumberingDocument.Factory.parse(part("numbering.xml", language))
                                    .getNumbering());
            word.getSettings()
                    .getCTSettings()
                    .set(
                            SettingsDocument.Factory.parse(part("settings.xml", language))
                                    .getSettings());
            DocxFonts.embed(word);
            properties(word, document, language);
        } catch (XmlException | InvalidFormatException e) {
            throw new IllegalStateException("the program's own templates", e);
        }
    }

    private static String part(String name, String language) {
        return Resources.read(name).replace("LANGUAGE", language);
    }

    private static void properties(XWPFDocument word, Document document, String language)
            throws InvalidFormatException {
        Document.Cover cover = document.cover();
        POIXMLProperties properties = word.getProperties();
        PackageProperties core = properties.getCoreProperties().getUnderlyingProperties();
        core.setTitleProperty(Glyphs.writable(cover.title()));
        core.setSubjectProperty(Glyphs.writable(cover.subtitle()));
        core.setDescriptionProperty(Glyphs.writable(cover.preparedLine()));
        core.setCreatorProperty(Glyphs.writable(cover.community()));
        core.setLanguageProperty(language);
        // The day of building stands for the time of writing: the same document, the same file.
        String made = cover.preparedOn() + "T00:00:00Z";
        core.setCreatedProperty(made);
        core.setModifiedProperty(made);
        properties
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("Smart Community Workbench");
    }
}
