package workbench.sheet;

import workbench.model.WorkbenchException;

import java.util.ArrayList;
import java.util.List;

/// Reads the looks of a workbook's cells from its part of styles.
final class XlsxStyles {
    private final Looks looks = new Looks();
    private final List<Looks.Font> fonts = new ArrayList<>();
    private final List<Boolean> fills = new ArrayList<>();
    private final List<Boolean> ruledBelow = new ArrayList<>();

    private XlsxStyles() {}

    static Looks read(XmlCursor cursor) throws WorkbenchException {
        XlsxStyles styles = new XlsxStyles();
        while (cursor.toChild(0)) {
            while (cursor.toChild(1)) {
                styles.list(cursor);
            }
        }
        return styles.looks;
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
                case "cellXfs" -> cell(cursor);
                default -> {
                    // Named styles and tables' looks are copied into the cells that have them.
                }
            }
        }
    }

    private void format(XmlCursor cursor) {
        String code = cursor.attribute("formatCode");
        if (code != null) {
            looks.format(cursor.number("numFmtId", -1), code);
        }
    }

    private static Looks.Font font(XmlCursor cursor) throws WorkbenchException {
        boolean bold = false;
        boolean italic = false;
        while (cursor.toChild(3)) {
            String value = cursor.attribute("val");
            boolean on = value == null || XmlCursor.isTrue(value);
            bold |= on && cursor.is("b");
            italic |= on && cursor.is("i");
        }
        return new Looks.Font(bold, italic);
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

    private void cell(XmlCursor cursor) throws WorkbenchException {
        int format = cursor.number("numFmtId", 0);
        Looks.Font font = Looks.at(fonts, cursor.number("fontId", 0), Looks.Font.PLAIN);
        boolean filled = Looks.at(fills, cursor.number("fillId", 0), false);
        boolean ruled = Looks.at(ruledBelow, cursor.number("borderId", 0), false);
        int indent = 0;
        boolean centred = false;
        while (cursor.toChild(3)) {
            if (cursor.is("alignment")) {
                indent = cursor.number("indent", 0);
                String horizontal = cursor.attribute("horizontal");
                centred = "center".equals(horizontal) || "centerContinuous".equals(horizontal);
            }
        }
        looks.add(format, font, indent, centred, filled, ruled);
    }
}
