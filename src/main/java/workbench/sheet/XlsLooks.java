package workbench.sheet;

import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;

import java.util.ArrayList;
import java.util.List;

/// Gathers the looks of an old workbook's cells from its records.
final class XlsLooks {
    private static final int BOLD = 700;

    /// The format has no font of this number; those after it count one too many.
    private static final int MISSING_FONT = 4;

    private static final int WHITE = 9;

    private final Looks looks = new Looks();
    private final List<Looks.Font> fonts = new ArrayList<>();
    private final List<ExtendedFormatRecord> cells = new ArrayList<>();

    void format(int number, String code) {
        looks.format(number, code);
    }

    void font(FontRecord font) {
        fonts.add(new Looks.Font(font.getBoldWeight() >= BOLD, font.isItalic()));
    }

    void cell(ExtendedFormatRecord look) {
        cells.add(look);
    }

    /// All looks, once every record was taken: some writers put the formats last.
    Looks looks() {
        for (ExtendedFormatRecord cell : cells) {
            int font = cell.getFontIndex();
            int alignment = cell.getAlignment();
            looks.add(
                    cell.getFormatIndex(),
                    Looks.at(fonts, font > MISSING_FONT ? font - 1 : font, Looks.Font.PLAIN),
                    cell.getIndent(),
                    alignment == ExtendedFormatRecord.CENTER
                            || alignment == ExtendedFormatRecord.CENTER_SELECTION,
                    isFilled(cell),
                    cell.getBorderBottom() != ExtendedFormatRecord.NONE);
        }
        return looks;
    }

    /// White cells are how authors hide the grid, not how they mark something.
    private static boolean isFilled(ExtendedFormatRecord cell) {
        int pattern = cell.getAdtlFillPattern();
        boolean white =
                pattern == ExtendedFormatRecord.SOLID_FILL && cell.getFillForeground() == WHITE;
        return pattern != ExtendedFormatRecord.NO_FILL && !white;
    }
}
