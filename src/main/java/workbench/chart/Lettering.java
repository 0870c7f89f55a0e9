package workbench.chart;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/// Measures text and turns it into outlines, the same for every kind of output.
final class Lettering {
    /// Unhinted and at fractions of a pixel: the same widths at every scale.
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /// How large a lowered figure is beside the others, and how far below their line it stands, as
    /// a share of the size of letters.
    private static final double SMALL = 0.68;

    private static final double LOWERED_BY = 0.14;

    private Lettering() {}

    static double width(String text, Font font) {
        if (text.isEmpty()) {
            return 0;
        }
        GlyphVector glyphs = glyphs(text, font);
        // The bounds know nothing of letters that were moved.
        return isLowered(text)
                ? glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX()
                : glyphs.getLogicalBounds().getWidth();
    }

    /// The outline of `text`, its baseline starting at (x, y).
    static Shape outline(String text, Font font, double x, double y) {
        return glyphs(text, font).getOutline((float) x, (float) y);
    }

    /// `text` with the characters that Roboto lacks replaced by those that stand for them: narrow
    /// spaces, and the small figures of chemical formulas, letter for letter.
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
        GlyphVector glyphs =
                font.layoutGlyphVector(
                        EXACT, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT);
        if (isLowered(text)) {
            lower(text, glyphs, font.getSize2D());
        }
        return glyphs;
    }

    private static boolean isLowered(String text) {
        return text.chars().anyMatch(Lettering::isSubscript);
    }

    private static boolean isSubscript(int letter) {
        return letter >= 0x2080 && letter <= 0x2089;
    }

    /// Makes the figures of a formula small and low, as Roboto has none that are; what follows
    /// closes up.
    private static void lower(String text, GlyphVector glyphs, double size) {
        double closed = 0;
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            Point2D at = glyphs.getGlyphPosition(i);
            double advance = glyphs.getGlyphPosition(i + 1).getX() - at.getX();
            boolean low = isSubscript(text.charAt(glyphs.getGlyphCharIndex(i)));
            glyphs.setGlyphPosition(
                    i,
                    new Point2D.Double(
                            at.getX() - closed, at.getY() + (low ? LOWERED_BY * size : 0)));
            if (low) {
                glyphs.setGlyphTransform(i, AffineTransform.getScaleInstance(SMALL, SMALL));
                closed += advance * (1 - SMALL);
            }
        }
        int end = glyphs.getNumGlyphs();
        Point2D last = glyphs.getGlyphPosition(end);
        glyphs.setGlyphPosition(end, new Point2D.Double(last.getX() - closed, last.getY()));
    }
}
