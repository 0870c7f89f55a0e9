package workbench.publish;

import workbench.chart.ChartFonts;
import workbench.chart.Roboto;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The four faces of Roboto that documents carry with them, as TrueType.
///
/// The licence (Apache 2.0) lets them be embedded.
enum RobotoFont {
    REGULAR("Regular", 400, false),
    BOLD("Bold", 700, false),
    ITALIC("Italic", 400, true),
    BOLD_ITALIC("BoldItalic", 700, true);

    static final String FAMILY = ChartFonts.FAMILY;

    private final String face;
    private final int weight;
    private final boolean italic;

    RobotoFont(String face, int weight, boolean italic) {
        this.face = face;
        this.weight = weight;
        this.italic = italic;
    }

    /// As in the file's name: `BoldItalic`.
    String face() {
        return face;
    }

    /// As CSS counts it.
    int weight() {
        return weight;
    }

    boolean italic() {
        return italic;
    }

    /// The file; the caller closes it.
    InputStream open() {
        return Roboto.open(face);
    }

    byte[] bytes() {
        try (InputStream stream = open()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
