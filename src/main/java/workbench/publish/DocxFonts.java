package workbench.publish;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/// Puts the fonts into a Word file, as ISO/IEC 29500-1, 17.8.1 and 15.2.13 say: each face a part of
/// its own, whose first 32 bytes are veiled with a key.
final class DocxFonts {
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TABLE_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String FONT_TYPE =
            "application/vnd.openxmlformats-officedocument.obfuscatedFont";
    private static final int VEILED = 32;

    private DocxFonts() {}

    static void embed(XWPFDocument word) throws InvalidFormatException, IOException {
        OPCPackage file = word.getPackage();
        PackagePartName name = PackagingURIHelper.createPartName("/word/fontTable.xml");
        PackagePart table = file.createPart(name, TABLE_TYPE);
        word.getPackagePart().addRelationship(name, TargetMode.INTERNAL, RELATIONS + "/fontTable");
        StringBuilder faces = new StringBuilder();
        for (RobotoFont font : RobotoFont.values()) {
            faces.append(embed(file, table, font));
        }
        try (OutputStream out = table.getOutputStream()) {
            String text = Resources.read("fontTable.xml").replace("<!-- FACES -->", faces);
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String embed(OPCPackage file, PackagePart table, RobotoFont font)
            throws InvalidFormatException, IOException {
        int number = font.ordinal() + 1;
        // Any key will do; this one is the same each time.
        UUID key = UUID.nameUUIDFromBytes(font.face().getBytes(StandardCharsets.UTF_8));
        PackagePartName name =
                PackagingURIHelper.createPartName("/word/fonts/font" + number + ".odttf");
        PackagePart part = file.createPart(name, FONT_TYPE);
        try (OutputStream out = part.getOutputStream()) {
            out.write(veil(font.bytes(), key));
        }
        String id = table.addRelationship(name, TargetMode.INTERNAL, RELATIONS + "/font").getId();
        return "<w:embed%s r:id=\"%s\" w:fontKey=\"{%s}\"/>"
                .formatted(font.face(), id, key.toString().toUpperCase(Locale.ROOT));
    }

    // The key's bytes, last first, over the first two times sixteen bytes.
    private static byte[] veil(byte[] font, UUID key) {
        String digits = key.toString().replace("-", "");
        for (int i = 0; i < VEILED; i++) {
            int at = 30 - i % 16 * 2;
            font[i] ^= (byte) Integer.parseInt(digits.substring(at, at + 2), 16);
        }
        return font;
    }
}
