package workbench.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A made-up workbook that is too long to be held, of the kind that a statistical office hands out:
/// one figure a row.
///
/// Written part by part: there is no workbook to build up in memory, and the parts are as plain as
/// programs write them.
final class LongSheet {
    /// Several times as many as are looked at before a sheet is taken for a long one.
    static final int FIGURES = 80_000;

    /// The title and the header stand above the figures.
    static final int ROWS = FIGURES + 2;

    static final String TABLE = "A2:G" + ROWS;

    private static final int YEARS = 20;
    private static final int AGES = 10;
    private static final int INDICATORS = 10;

    private LongSheet() {}

    static void write(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                        + " Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                        + " PartName=\"/xl/workbook.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + "</Types>");
            part(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet"
                        + " name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            sheet(zip);
            zip.closeEntry();
        }
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String relation(String kind, String target) {
        return "<Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + kind
                + "\" Target=\""
                + target
                + "\"/></Relationships>";
    }

    private static void sheet(OutputStream out) throws IOException {
        StringBuilder xml =
                new StringBuilder(
                        "<worksheet"
                            + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row"
                            + " r=\"1\">");
        word(xml, 'A', 1, "Made-up figures by place, sex and age");
        xml.append("</row><row r=\"2\">");
        String[] headers = {
            "Municipality", "Indicator", "Sex", "Age group", "Year", "Value", "Status"
        };
        for (int i = 0; i < headers.length; i++) {
            word(xml, (char) ('A' + i), 2, headers[i]);
        }
        xml.append("</row>");
        for (int figure = 0; figure < FIGURES; figure++) {
            row(xml, figure);
            out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
            xml.setLength(0);
        }
        out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
    }

    private static void row(StringBuilder xml, int figure) {
        int row = figure + 3;
        int age = figure / YEARS % AGES;
        int sex = figure / (YEARS * AGES) % 2;
        int indicator = figure / (YEARS * AGES * 2) % INDICATORS;
        xml.append("<row r=\"").append(row).append("\">");
        word(xml, 'A', row, "Township " + figure / (YEARS * AGES * 2 * INDICATORS));
        word(xml, 'B', row, "Measure " + indicator);
        word(xml, 'C', row, sex == 0 ? "Men" : "Women");
        word(xml, 'D', row, 5 * age + " to " + (5 * age + 4) + " years");
        number(xml, 'E', row, Integer.toString(2005 + figure % YEARS));
        // Figures without a pattern that the layout could see.
        number(xml, 'F', row, figure * 7919L % 99_991 + ".5");
        word(xml, 'G', row, figure % 17 == 0 ? "p" : "A");
        xml.append("</row>");
    }

    private static void word(StringBuilder xml, char column, int row, String word) {
        xml.append("<c r=\"").append(column).append(row).append("\" t=\"inlineStr\"><is><t>");
        xml.append(word).append("</t></is></c>");
    }

    private static void number(StringBuilder xml, char column, int row, String digits) {
        xml.append("<c r=\"").append(column).append(row).append("\"><v>");
        xml.append(digits).append("</v></c>");
    }
}
