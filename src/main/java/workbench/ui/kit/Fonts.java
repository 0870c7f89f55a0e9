package workbench.ui.kit;

import javafx.scene.text.Font;

import workbench.chart.Roboto;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// The one family that the screens are set in, the same as in print.
public final class Fonts {
    private static final List<String> CUTS = List.of("Regular", "Medium", "Bold", "Italic");
    private static final double ANY_SIZE = 14;

    private Fonts() {}

    /// Makes the family known to the screen; calling it again does nothing more.
    public static void load() {
        for (String cut : CUTS) {
            try (InputStream font = Roboto.open(cut)) {
                Font.loadFont(font, ANY_SIZE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
