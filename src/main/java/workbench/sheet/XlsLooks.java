package workbench.sheet;

import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The looks of an old workbook's cells, by the number that a cell gives.
final class XlsLooks {
    private static final int BOLD = 700;

    /// The format has no font of this number; those after it count one too many.
    private static final int MISSING_FONT = 4;

    private static final int WHITE = 9;

    private final Map<Integer, NumberFormat> formats = new HashMap<>();
    private final List<FontRecord> fonts = new ArrayList<>();
    private final List<ExtendedFormatRecord> records = new ArrayList<>();
    private final Map<CellStyle, CellStyle> shared = new HashMap<>();
    private final List<Look> looks = new ArrayList<>();

    void format(int number, String code) {
        formats.put(number, NumberFormat.of(code));
    }

    void font(FontRecord font) {
        fonts.add(font);
    }

    void look(ExtendedFormatRecord look) {
        records.add(look);
    }

    /// The looks behind a cell's style number; plain for one that the workbook does not have.
    Look look(int number) {
        if (number < 0 || number >= records.size()) {
            return Look.PLAIN;
        }
        while (looks.size() <= number) {
            looks.add(of(records.get(looks.size())));
        }
        return looks.get(number);
    }

    private Look of(ExtendedFormatRecord record) {
        NumberFormat format = format(record.getFormatIndex());
        FontRecord font = font(record.getFontIndex());
        int alignment = record.getAlignment();
        CellStyle style =
                new CellStyle(
                        font != null && font.getBoldWeight() >= BOLD,
                        font != null && font.isItalic(),
                        Math.max(0, record.getIndent()),
                        alignment == ExtendedFormatRecord.CENTER
                                || alignment == ExtendedFormatRecord.CENTER_SELECTION,
                        isFilled(record),
                        record.getBorderBottom() != ExtendedFormatRecord.NONE,
                        format.percent(),
                        format.decimals());
        CellStyle same = shared.putIfAbsent(style, style);
        return new Look(same == null ? style : same, format.grain());
    }

    /// White cells are how authors hide the grid, not how they mark something.
    private static boolean isFilled(ExtendedFormatRecord record) {
        int pattern = record.getAdtlFillPattern();
        boolean white =
                pattern == ExtendedFormatRecord.SOLID_FILL && record.getFillForeground() == WHITE;
        return pattern != ExtendedFormatRecord.NO_FILL && !white;
    }

    private NumberFormat format(int number) {
        return formats.computeIfAbsent(
                number,
                id -> {
                    String code = BuiltinFormats.getBuiltinFormat(id);
                    return code == null ? NumberFormat.GENERAL : NumberFormat.of(code);
                });
    }

    private @Nullable FontRecord font(int number) {
        int index = number > MISSING_FONT ? number - 1 : number;
        return index >= 0 && index < fonts.size() ? fonts.get(index) : null;
    }
}
