package workbench.chart;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;

/// Measures text and turns it into outlines, the same for every kind of output.
final class Lettering {
    /// Unhinted and at fractions of a pixel: the same widths at every scale.
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private Lettering() {}

    static double width(String text, Font font) {
        return text.isEmpty() ? 0 : glyphs(text, font).getLogicalBounds().getWidth();
    }

    /// The outline of `text`, its baseline starting at (x, y).
    static Shape outline(String text, Font font, double x, double y) {
        return glyphs(text, font).getOutline((float) x, (float) y);
    }

    /// `text` with the characters that Roboto lacks replaced by those that stand for them: narrow
    /// spaces, and the small figures of chemical formulas.
    static String drawable(String text) {
        StringBuilder drawable = new StringBuilder();
        text.codePoints()
                .map(c -> c == 0x202f || c == 0x2009 ? 0xa0 : c)
                .map(c -> c >= 0x2080 && c <= 0x2089 ? '0' + (c - 0x2080) : c)
                .forEach(drawable::appendCodePoint);
        return drawable.toString();
    }

    private static GlyphVector glyphs(String text, Font font) {
        char[] letters = drawable(text).toCharArray();
        return font.layoutGlyphVector(EXACT, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT);
    }
}
