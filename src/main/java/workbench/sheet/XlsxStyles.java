package workbench.sheet;

import org.apache.poi.ss.usermodel.BuiltinFormats;

import workbench.model.WorkbenchException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The looks of a workbook's cells, by the number that a cell gives.
final class XlsxStyles {
    static final XlsxStyles NONE = new XlsxStyles();

    private final Map<Integer, NumberFormat> formats = new HashMap<>();
    private final List<Font> fonts = new ArrayList<>();
    private final List<Boolean> fills = new ArrayList<>();
    private final List<Boolean> ruledBelow = new ArrayList<>();
    private final Map<CellStyle, CellStyle> shared = new HashMap<>();
    private final List<Look> looks = new ArrayList<>();

    private XlsxStyles() {}

    private record Font(boolean bold, boolean italic) {}

    /// The looks behind a cell's style number; plain for one that the workbook does not have.
    Look look(int number) {
        return number >= 0 && number < looks.size() ? looks.get(number) : Look.PLAIN;
    }

    static XlsxStyles read(XmlCursor cursor) throws WorkbenchException {
        XlsxStyles styles = new XlsxStyles();
        styles.shared.put(CellStyle.PLAIN, CellStyle.PLAIN);
        while (cursor.toChild(0)) {
            while (cursor.toChild(1)) {
                styles.list(cursor);
            }
        }
        return styles;
    }

    /// The format has fonts, fills and borders stand before the cells that use them.
    private void list(XmlCursor cursor) throws WorkbenchException {
        String name = cursor.name();
        while (cursor.toChild(2)) {
            switch (name) {
                case "numFmts" -> format(cursor);
                case "fonts" -> fonts.add(font(cursor));
                case "fills" -> fills.add(isFilled(cursor));
                case "borders" -> ruledBelow.add(isRuledBelow(cursor));
                case "cellXfs" -> looks.add(cell(cursor));
                default -> {
                    // Named styles and tables' looks are copied into the cells that have them.
                }
            }
        }
    }

    private void format(XmlCursor cursor) {
        String code = cursor.attribute("formatCode");
        if (code != null) {
            formats.put(cursor.number("numFmtId", -1), NumberFormat.of(code));
        }
    }

    private static Font font(XmlCursor cursor) throws WorkbenchException {
        boolean bold = false;
        boolean italic = false;
        while (cursor.toChild(3)) {
            String value = cursor.attribute("val");
            boolean on = value == null || XmlCursor.isTrue(value);
            bold |= on && cursor.is("b");
            italic |= on && cursor.is("i");
        }
        return new Font(bold, italic);
    }

    private static boolean isFilled(XmlCursor cursor) throws WorkbenchException {
        boolean filled = false;
        while (cursor.toChild(3)) {
            if (cursor.is("gradientFill")) {
                filled = true;
            } else if (cursor.is("patternFill")) {
                String pattern = cursor.attribute("patternType");
                boolean white = pattern != null && pattern.equals("solid") && isWhite(cursor);
                filled = pattern != null && !pattern.equals("none") && !white;
            }
        }
        return filled;
    }

    /// White cells are how authors hide the grid, not how they mark something.
    private static boolean isWhite(XmlCursor cursor) throws WorkbenchException {
        boolean white = false;
        while (cursor.toChild(4)) {
            if (cursor.is("fgColor")) {
                String rgb = cursor.attribute("rgb");
                boolean tinted = cursor.attribute("tint") != null;
                white =
                        (rgb != null && rgb.toUpperCase(java.util.Locale.ROOT).endsWith("FFFFFF"))
                                || cursor.number("indexed", -1) == 9
                                || (cursor.number("theme", -1) == 0 && !tinted);
            }
        }
        return white;
    }

    private static boolean isRuledBelow(XmlCursor cursor) throws WorkbenchException {
        boolean ruled = false;
        while (cursor.toChild(3)) {
            if (cursor.is("bottom")) {
                String style = cursor.attribute("style");
                ruled = style != null && !style.equals("none");
            }
        }
        return ruled;
    }

    private Look cell(XmlCursor cursor) throws WorkbenchException {
        NumberFormat format = format(cursor.number("numFmtId", 0));
        int fontNumber = cursor.number("fontId", 0);
        Font font = at(fonts, fontNumber, new Font(false, false));
        boolean filled = at(fills, cursor.number("fillId", 0), false);
        boolean ruled = at(ruledBelow, cursor.number("borderId", 0), false);
        int indent = 0;
        boolean centred = false;
        while (cursor.toChild(3)) {
            if (cursor.is("alignment")) {
                indent = Math.max(0, cursor.number("indent", 0));
                String horizontal = cursor.attribute("horizontal");
                centred = "center".equals(horizontal) || "centerContinuous".equals(horizontal);
            }
        }
        CellStyle style =
                new CellStyle(
                        font.bold(),
                        font.italic(),
                        indent,
                        centred,
                        filled,
                        ruled,
                        format.percent(),
                        format.decimals());
        CellStyle same = shared.putIfAbsent(style, style);
        return new Look(same == null ? style : same, format.grain());
    }

    /// A workbook may redefine a number that is built in.
    private NumberFormat format(int number) {
        return formats.computeIfAbsent(
                number,
                id -> {
                    String code = BuiltinFormats.getBuiltinFormat(id);
                    return code == null ? NumberFormat.GENERAL : NumberFormat.of(code);
                });
    }

    private static <T> T at(List<T> list, int index, T otherwise) {
        return index >= 0 && index < list.size() ? list.get(index) : otherwise;
    }
}
