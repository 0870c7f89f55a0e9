package workbench.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The fonts of charts: Roboto, which travels with the program, so that a chart looks the same on
/// every machine.
///
/// Loading them also registers them with AWT under the family name {@link #FAMILY}.
public final class ChartFonts {
    /// The family name in AWT; the screen has to load the same files under the same name.
    public static final String FAMILY = "Roboto";

    private static final Font REGULAR;
    private static final Font BOLD;

    static {
        HeadlessFonts.prepare();
        REGULAR = load("Regular");
        BOLD = load("Bold");
    }

    private ChartFonts() {}

    public static Font regular(double size) {
        return REGULAR.deriveFont((float) size);
    }

    public static Font bold(double size) {
        return BOLD.deriveFont((float) size);
    }

    /// The TrueType file of one cut of Roboto: `Regular`, `Bold`, `Italic`, `BoldItalic`, `Medium`,
    /// `Light`. The caller closes it.
    public static InputStream open(String cut) {
        String name = "/com/formdev/flatlaf/fonts/roboto/Roboto-" + cut + ".ttf";
        InputStream stream = ChartFonts.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the program is incomplete: " + name);
        }
        return stream;
    }

    private static Font load(String cut) {
        try (InputStream stream = open(cut)) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, stream);
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the program's own font is damaged", e);
        }
    }
}
