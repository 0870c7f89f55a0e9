package workbench.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// An OpenDocument spreadsheet written part by part.
final class LiteralOds {
    private static final String NAMES =
            "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
                + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'"
                + " xmlns:dc='http://purl.org/dc/elements/1.1/'"
                + " xmlns:number='urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0'"
                + " xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private String prologue = "";
    private String styles = "";
    private String tables = "";

    LiteralOds() {
        part("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    }

    LiteralOds part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    LiteralOds without(String name) {
        parts.remove(name);
        return this;
    }

    /// What stands before the content's first element.
    LiteralOds prologue(String text) {
        prologue = text;
        return this;
    }

    /// The automatic styles of the content.
    LiteralOds styles(String xml) {
        styles += xml;
        return this;
    }

    /// The styles that people name, in a part of their own.
    LiteralOds namedStyles(String xml) {
        return part(
                "styles.xml",
                "<office:document-styles %s><office:styles>%s</office:styles></office:document-styles>"
                        .formatted(NAMES, xml));
    }

    /// A table named `Data` with these rows.
    LiteralOds rows(String xml) {
        return table("<table:table table:name='Data'>" + xml + "</table:table>");
    }

    LiteralOds table(String xml) {
        tables += xml;
        return this;
    }

    static String row(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    static String text(String words) {
        return "<table:table-cell office:value-type='string'><text:p>"
                + words
                + "</text:p></table:table-cell>";
    }

    static String number(String value) {
        return "<table:table-cell office:value-type='float' office:value='%s'><text:p>%s</text:p></table:table-cell>"
                .formatted(value, value);
    }

    Path in(Path folder) throws IOException {
        Path file = folder.resolve("literal.ods");
        part(
                "content.xml",
                ("%s<office:document-content"
                     + " %s><office:automatic-styles>%s</office:automatic-styles><office:body><office:spreadsheet>%s</office:spreadsheet></office:body></office:document-content>")
                        .formatted(prologue, NAMES, styles, tables));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
