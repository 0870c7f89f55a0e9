package workbench.chart;

import java.io.InputStream;

/// The font files that travel with the program.
///
/// Opening one does not start AWT. Roboto lacks the narrow no-break space (U+202F) and subscript
/// figures: whoever embeds it writes U+00A0 and plain figures instead, as charts do.
public final class Roboto {
    private Roboto() {}

    /// The TrueType file of one cut: `Regular`, `Bold`, `Italic`, `BoldItalic`, `Medium`,
    /// `MediumItalic`, `Light`, `LightItalic`. The caller closes it.
    public static InputStream open(String cut) {
        String name = "/com/formdev/flatlaf/fonts/roboto/Roboto-" + cut + ".ttf";
        InputStream stream = Roboto.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the program is incomplete: " + name);
        }
        return stream;
    }
}
