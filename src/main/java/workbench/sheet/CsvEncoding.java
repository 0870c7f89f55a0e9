package workbench.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Finds the encoding of a text file: its byte order mark, else UTF-8 if the bytes are that, else
/// the western encoding of Windows or its older sister.
final class CsvEncoding {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /// A few broken bytes in a file full of well-formed UTF-8 are damage, not another encoding:
    /// western text hardly ever happens to be well-formed.
    private static final int WELL_FORMED_PER_BROKEN = 10;

    private CsvEncoding() {}

    static Charset of(ByteCensus census) {
        if (census.startsWith(0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (isUtf16(census, true)) {
            return StandardCharsets.UTF_16LE;
        }
        if (isUtf16(census, false)) {
            return StandardCharsets.UTF_16BE;
        }
        if (census.multibyte() >= WELL_FORMED_PER_BROKEN * census.malformed()) {
            return StandardCharsets.UTF_8;
        }
        // 80 to 9F are quotation marks and dashes in windows-1252 and nothing a text holds in
        // ISO-8859-1; without them the two are the same characters.
        return census.c1() > 0 ? WINDOWS_1252 : StandardCharsets.ISO_8859_1;
    }

    static boolean isUtf16(ByteCensus census) {
        return isUtf16(census, true) || isUtf16(census, false);
    }

    /// Told by the mark, or without one by the zero that every second byte of western text is.
    private static boolean isUtf16(ByteCensus census, boolean little) {
        if (little ? census.startsWith(0xFF, 0xFE) : census.startsWith(0xFE, 0xFF)) {
            return true;
        }
        byte[] head = census.head();
        int pairs = head.length / 2;
        int zeros = 0;
        for (int i = 0; i < pairs; i++) {
            byte first = head[2 * i];
            byte second = head[2 * i + 1];
            if ((little ? first : second) == 0) {
                return false;
            }
            zeros += (little ? second : first) == 0 ? 1 : 0;
        }
        return pairs > 1 && zeros * 10L >= pairs * 7L;
    }
}
