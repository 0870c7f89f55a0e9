package workbench.tools;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// Draws the shadow of a panel that lies over the screen, as the picture of a border around it.
///
/// `java src/test/java/workbench/tools/Shadow.java`, from the top of the project. An effect of
/// JavaFX is worked out anew for each frame, which for a large panel takes some 80 ms where there
/// is no graphics card; a picture is only laid beside the panel.
public final class Shadow {
    private static final Path FILE = Path.of("src/main/resources/workbench/ui/shadow.png");

    /// How far the shadow reaches, in pixels; the style sheet lays it a third of that lower than
    /// its panel.
    private static final int REACH = 24;

    /// What is drawn out to the length of an edge, in pixels: what of the edges is the same all
    /// along, and the third that lies above or beneath the panel.
    private static final int MIDDLE = 2 + 2 * REACH / 3;

    private static final int WIDE = 2 * REACH + MIDDLE;

    private static final double DARKEST = 0.3;

    /// So that next to nothing is left at the reach, in pixels.
    private static final double DEVIATION = REACH / 2.5;

    private Shadow() {}

    public static void main(String[] arguments) throws IOException {
        BufferedImage picture = new BufferedImage(WIDE, WIDE, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < WIDE; y++) {
            for (int x = 0; x < WIDE; x++) {
                double dark = DARKEST * under(x + 0.5) * under(y + 0.5);
                picture.setRGB(x, y, (int) Math.round(255 * dark) << 24);
            }
        }
        ImageIO.write(picture, "png", FILE.toFile());
    }

    /// How much of the light is taken at a place along one side, of 1: the panel seen through a
    /// Gaussian, of which only the nearer edge tells. The logistic curve is nearest to its
    /// integral.
    private static double under(double at) {
        double fromEdge = Math.min(at, WIDE - at) - REACH;
        return 1 / (1 + Math.exp(-1.702 * fromEdge / DEVIATION));
    }
}
