package workbench.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A binary workbook written record by record, as [MS-XLSB] lays it down; no library writes one.
final class LiteralXlsb {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Bytes sheet = new Bytes();
    private final Bytes strings = new Bytes();
    private final Bytes styles = new Bytes();
    private final Bytes comments = new Bytes();
    private int sharedStrings;
    private int flags;

    /// A part's bytes in little-endian order.
    static final class Bytes {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Bytes u8(int... values) {
            for (int value : values) {
                out.write(value);
            }
            return this;
        }

        Bytes u16(int... values) {
            for (int value : values) {
                u8(value, value >> 8);
            }
            return this;
        }

        Bytes u32(int... values) {
            for (int value : values) {
                u16(value, value >> 16);
            }
            return this;
        }

        Bytes f64(double value) {
            out.writeBytes(
                    ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putDouble(value).array());
            return this;
        }

        Bytes text(String text) {
            u32(text.length());
            out.writeBytes(text.getBytes(StandardCharsets.UTF_16LE));
            return this;
        }

        Bytes record(int number, Bytes content) {
            if (number < 0x80) {
                u8(number);
            } else {
                u8(number & 0x7F | 0x80, number >> 7);
            }
            int size = content.out.size();
            while (size >= 0x80) {
                u8(size & 0x7F | 0x80);
                size >>= 7;
            }
            u8(size);
            out.writeBytes(content.out.toByteArray());
            return this;
        }

        byte[] all() {
            return out.toByteArray();
        }
    }

    /// Days count from 1904.
    LiteralXlsb since1904() {
        flags = 1;
        return this;
    }

    /// Adds a record to the one sheet.
    LiteralXlsb record(int number, Bytes content) {
        sheet.record(number, content);
        return this;
    }

    /// Begins a row, from 0.
    LiteralXlsb row(int row, boolean hidden) {
        return record(
                XlsbRecords.ROW,
                new Bytes().u32(row, 0).u16(300).u8(0, hidden ? 0x10 : 0, 0).u32(0));
    }

    /// A cell of a column from 0, before its content.
    static Bytes cell(int column, int style) {
        return new Bytes().u32(column, style);
    }

    LiteralXlsb real(int column, int style, double value) {
        return record(XlsbRecords.REAL, cell(column, style).f64(value));
    }

    LiteralXlsb shared(int column, String text) {
        strings.record(XlsbRecords.STRING_ITEM, new Bytes().u8(0).text(text));
        return record(XlsbRecords.SHARED_STRING, cell(column, 0).u32(sharedStrings++));
    }

    /// Adds a record to the styles.
    LiteralXlsb style(int number, Bytes content) {
        styles.record(number, content);
        return this;
    }

    LiteralXlsb comment(int row, int column, String text) {
        comments.record(
                XlsbRecords.BEGIN_COMMENT,
                new Bytes().u32(0, row, row, column, column).u32(0, 0, 0, 0));
        comments.record(XlsbRecords.COMMENT_TEXT, new Bytes().u8(0).text(text));
        return this;
    }

    LiteralXlsb part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    Path in(Path folder) throws IOException {
        part(
                "[Content_Types].xml",
                utf8(
                        """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                        <Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/>
                        </Types>\
                        """));
        part("_rels/.rels", utf8(LiteralWorkbook.relations("officeDocument", "xl/workbook.bin")));
        part(
                "xl/workbook.bin",
                new Bytes()
                        .record(XlsbRecords.WORKBOOK, new Bytes().u32(flags, 0).text(""))
                        .record(XlsbRecords.TAB, new Bytes().u32(0, 1).text("rId1").text("Data"))
                        .all());
        part(
                "xl/_rels/workbook.bin.rels",
                utf8(
                        LiteralWorkbook.relations(
                                "worksheet", "worksheets/sheet1.bin",
                                "sharedStrings", "sharedStrings.bin",
                                "styles", "styles.bin")));
        part("xl/sharedStrings.bin", strings.all());
        part("xl/styles.bin", styles.all());
        part("xl/comments1.bin", comments.all());
        part(
                "xl/worksheets/_rels/sheet1.bin.rels",
                utf8(LiteralWorkbook.relations("comments", "../comments1.bin")));
        parts.putIfAbsent("xl/worksheets/sheet1.bin", sheet.all());
        Path file = folder.resolve("literal.xlsb");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
