package workbench.sheet;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the first bytes of a file give it away as.
enum Signature {
    ZIP(null),
    OLE2(null),
    TEXT(null),
    OLD_EXCEL(Refusal.OLD_EXCEL),
    PDF(Refusal.PDF),
    IMAGE(Refusal.IMAGE),
    ARCHIVE(Refusal.ARCHIVE),
    RICH_TEXT(Refusal.WORD),
    WEB_PAGE(Refusal.WEB_PAGE),
    XML(Refusal.XML),
    JSON(Refusal.JSON),
    BINARY(Refusal.NOT_A_SPREADSHEET);

    private static final Pattern HTML =
            Pattern.compile("<(!doctype html|html|head|body|table|meta|style|script)\\b");
    private static final Pattern MARKUP =
            Pattern.compile("<(\\?xml|!doctype|!--|svg\\b|workbook\\b)");
    private static final Pattern OBJECT = Pattern.compile("\\{\\s*(\"|})|\\[\\s*[{\\[]");

    private final @Nullable Refusal refusal;

    Signature(@Nullable Refusal refusal) {
        this.refusal = refusal;
    }

    /// Why such a file is not read; empty where it may be.
    Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    static Signature of(ByteCensus census) {
        if (census.startsWith('P', 'K', 3, 4) || census.startsWith('P', 'K', 5, 6)) {
            return ZIP;
        }
        if (census.startsWith(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return OLE2;
        }
        if (isBareExcel(census)) {
            return OLD_EXCEL;
        }
        if (census.startsWith('%', 'P', 'D', 'F', '-')) {
            return PDF;
        }
        if (isImage(census)) {
            return IMAGE;
        }
        if (isArchive(census)) {
            return ARCHIVE;
        }
        if (CsvEncoding.isUtf16(census)) {
            return TEXT;
        }
        // Control characters turn up in real texts, but as strays.
        if (census.nul() > 0 || census.controls() > 4 + census.size() / 100) {
            return BINARY;
        }
        return ofText(census);
    }

    private static Signature ofText(ByteCensus census) {
        String text = new String(census.head(), StandardCharsets.ISO_8859_1);
        if (census.startsWith(0xEF, 0xBB, 0xBF)) {
            text = text.substring(3);
        }
        text = text.stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("{\\rtf")) {
            return RICH_TEXT;
        }
        if (HTML.matcher(text).lookingAt()) {
            return WEB_PAGE;
        }
        if (MARKUP.matcher(text).lookingAt()) {
            return HTML.matcher(text).find() ? WEB_PAGE : XML;
        }
        return OBJECT.matcher(text).lookingAt() ? JSON : TEXT;
    }

    /// A workbook of Excel 2 to 8 without the OLE2 wrapping begins with its BOF record.
    private static boolean isBareExcel(ByteCensus census) {
        byte[] head = census.head();
        return head.length > 8
                && head[0] == 9
                && (head[1] == 0 || head[1] == 2 || head[1] == 4 || head[1] == 8)
                && (head[2] == 4 || head[2] == 6 || head[2] == 8 || head[2] == 16)
                && head[3] == 0;
    }

    private static boolean isImage(ByteCensus census) {
        return census.startsWith(0x89, 'P', 'N', 'G')
                || census.startsWith(0xFF, 0xD8, 0xFF)
                || census.startsWith('G', 'I', 'F', '8')
                || census.startsWith('I', 'I', 42, 0)
                || census.startsWith('M', 'M', 0, 42);
    }

    private static boolean isArchive(ByteCensus census) {
        return census.startsWith(0x1F, 0x8B)
                || census.startsWith('7', 'z', 0xBC, 0xAF)
                || census.startsWith('R', 'a', 'r', '!', 0x1A);
    }
}
