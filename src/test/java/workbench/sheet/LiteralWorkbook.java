package workbench.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook written part by part, for what no library would write.
final class LiteralWorkbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private boolean stored;
    private final Map<String, String> parts = new LinkedHashMap<>();

    LiteralWorkbook() {
        part(
                "[Content_Types].xml",
                """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                </Types>\
                """);
        part("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        part("xl/workbook.xml", workbook(""));
        part("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml"));
        part("xl/worksheets/sheet1.xml", sheet("<sheetData/>"));
    }

    LiteralWorkbook part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    LiteralWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    /// The content of the one sheet: `sheetData` and what surrounds it.
    LiteralWorkbook with(String content) {
        return part("xl/worksheets/sheet1.xml", sheet(content));
    }

    LiteralWorkbook rows(String rows) {
        return with("<sheetData>" + rows + "</sheetData>");
    }

    /// Packs without compressing, so that a byte of a part is a byte of the file.
    LiteralWorkbook stored() {
        stored = true;
        return this;
    }

    Path in(Path folder) throws IOException {
        Path file = folder.resolve("literal.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.setLevel(stored ? 0 : 6);
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    static String workbook(String properties) {
        return "<workbook xmlns='%s' xmlns:r='%s'>%s<sheets><sheet name='Data' sheetId='1' r:id='rId1'/></sheets></workbook>"
                .formatted(MAIN, RELATIONS, properties);
    }

    static String sheet(String content) {
        return "<worksheet xmlns='%s'>%s</worksheet>".formatted(MAIN, content);
    }

    /// Relations named `rId1`, `rId2` and so on, from pairs of kind and target.
    static String relations(String... kindsAndTargets) {
        StringBuilder xml =
                new StringBuilder(
                        "<Relationships"
                            + " xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>");
        for (int i = 0; i < kindsAndTargets.length; i += 2) {
            xml.append(
                    "<Relationship Id='rId%d' Type='%s/%s' Target='%s'/>"
                            .formatted(
                                    i / 2 + 1,
                                    RELATIONS,
                                    kindsAndTargets[i],
                                    kindsAndTargets[i + 1]));
        }
        return xml.append("</Relationships>").toString();
    }
}
