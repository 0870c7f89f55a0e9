package workbench.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The fonts of charts: Roboto, which travels with the program, so that a chart looks the same on
/// every machine.
///
/// Loading them also registers them with AWT under the family name {@link #FAMILY}.
public final class ChartFonts {
    /// The family name in AWT; the screen has to load the same files under the same name.
    public static final String FAMILY = "Roboto";

    private static final Font REGULAR;
    private static final Font BOLD;
    private static final Map<Double, Font> REGULARS = new ConcurrentHashMap<>();
    private static final Map<Double, Font> BOLDS = new ConcurrentHashMap<>();

    static {
        HeadlessFonts.prepare();
        REGULAR = load("Regular");
        BOLD = load("Bold");
    }

    private ChartFonts() {}

    public static Font regular(double size) {
        return REGULARS.computeIfAbsent(size, each -> sized(REGULAR, each));
    }

    public static Font bold(double size) {
        return BOLDS.computeIfAbsent(size, each -> sized(BOLD, each));
    }

    /// Whether AWT took the fonts in under {@link #FAMILY}: elsewhere charts would be drawn in
    /// whatever the machine has.
    public static boolean areLoaded() {
        return REGULAR.getFamily().equals(FAMILY) && BOLD.getFamily().equals(FAMILY);
    }

    /// Kerned, which AWT does only when asked; kept, as deriving a font is slow.
    private static Font sized(Font font, double size) {
        return font.deriveFont((float) size)
                .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
    }

    private static Font load(String cut) {
        try (InputStream stream = Roboto.open(cut)) {
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
