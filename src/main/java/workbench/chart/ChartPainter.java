package workbench.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;

/// Draws a chart on any Java2D surface: the screen's canvas, an image, SVG, PDF.
///
/// Text is drawn as the outlines of its letters, so that the surface needs no fonts and every
/// output looks the same.
public final class ChartPainter {
    /// The size in logical pixels at which charts are meant to be seen.
    public static final int WIDTH = 760;

    public static final int HEIGHT = 440;

    private ChartPainter() {}

    /// Draws `data` into the rectangle from (0, 0) to (`width`, `height`) of `graphics`, in logical
    /// pixels: lettering keeps its size, the plot takes the room.
    public static void draw(ChartData data, Graphics2D graphics, double width, double height) {
        draw(data, graphics, width, height, ChartLook.PRINT);
    }

    /// By how much a chart has to be lower for its plot to end where that of another of the same
    /// size does, which has more words below it; 0 where it has as many or more.
    public static double shorterBeside(
            ChartData data, ChartData other, double width, double height) {
        double more = LineChart.below(other, width, height) - LineChart.below(data, width, height);
        return Math.max(0, more);
    }

    /// The same on other paper than white.
    public static void draw(
            ChartData data, Graphics2D graphics, double width, double height, ChartLook look) {
        paint(LineChart.compose(data, width, height), graphics, true, look);
    }

    /// As it prints.
    ///
    /// @param outlines as in the other
    static void paint(Item.Picture picture, Graphics2D graphics, boolean outlines) {
        paint(picture, graphics, outlines, ChartLook.PRINT);
    }

    /// @param outlines whether letters become shapes; text otherwise, for those who read the SVG
    private static void paint(
            Item.Picture picture, Graphics2D graphics, boolean outlines, ChartLook look) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        for (Item item : picture.items()) {
            switch (item) {
                case Item.Area(var shape, var colour) -> {
                    graphics.setColor(look.of(colour));
                    graphics.fill(shape);
                }
                case Item.Line(var shape, var colour, var stroke) -> {
                    graphics.setColor(look.of(colour));
                    graphics.setStroke(stroke);
                    graphics.draw(shape);
                }
                case Item.Words words -> write(words, graphics, outlines, look);
            }
        }
    }

    private static void write(
            Item.Words words, Graphics2D graphics, boolean outlines, ChartLook look) {
        TextBlock block = words.block();
        for (int i = 0; i < block.lines().size(); i++) {
            double x = words.left(TextBlock.width(block.lines().get(i)));
            double y = words.baseline(i);
            for (Run run : block.lines().get(i)) {
                if (outlines) {
                    outline(run, x, y, words.halo(), graphics, look);
                } else {
                    graphics.setColor(look.of(run.colour()));
                    graphics.setFont(run.font());
                    graphics.drawString(Lettering.drawable(run.text()), (float) x, (float) y);
                }
                x += run.width();
            }
        }
    }

    private static void outline(
            Run run, double x, double y, boolean halo, Graphics2D graphics, ChartLook look) {
        Shape letters = Lettering.outline(run.text(), run.font(), x, y);
        if (halo) {
            graphics.setColor(look.of(Style.PAPER));
            graphics.setStroke(
                    new BasicStroke(3.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(letters);
        }
        graphics.setColor(look.of(run.colour()));
        graphics.fill(letters);
    }
}
