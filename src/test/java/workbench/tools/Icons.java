package workbench.tools;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// Draws the program's icon and that of its files, one picture a size.
///
/// `java src/test/java/workbench/tools/Icons.java`, from the top of the project. A line that rises
/// across the cells of a sheet; small sizes leave the cells out, because they would only be a blur.
public final class Icons {
    private static final Path FOLDER = Path.of("src/main/resources/workbench/icon");
    private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256, 512};

    /// From here on there is room for the cells.
    private static final int CELLS_FROM = 48;

    /// The colour of Connect, as in charts; the sheet's ink is the neutral one.
    private static final Color BLUE = new Color(0x1f6fd6);

    private static final Color DEEP = new Color(0x174f9c);
    private static final Color CELL = new Color(255, 255, 255, 70);
    private static final Color FOLD = new Color(0xc9d6e6);
    private static final Color EDGE = new Color(0x8fa3ba);

    /// The line's points in hundredths of the size.
    private static final double[][] LINE = {{20, 70}, {40, 55}, {58, 62}, {80, 30}};

    private Icons() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Files.createDirectories(FOLDER);
        for (int size : SIZES) {
            write("workbench-" + size, program(size));
            write("dossier-" + size, file(size));
        }
    }

    private static void write(String name, BufferedImage picture) throws IOException {
        ImageIO.write(picture, "png", FOLDER.resolve(name + ".png").toFile());
    }

    private static BufferedImage program(int size) {
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = pen(picture);
        g.scale(size / 100.0, size / 100.0);
        double margin = size < CELLS_FROM ? 0 : 4;
        double side = 100 - 2 * margin;
        RoundRectangle2D tile = new RoundRectangle2D.Double(margin, margin, side, side, 22, 22);
        g.setPaint(new java.awt.GradientPaint(0, 0, BLUE, 0, 100, DEEP));
        g.fill(tile);
        if (size >= CELLS_FROM) {
            g.setClip(tile);
            g.setColor(CELL);
            g.setStroke(new BasicStroke(1.6f));
            for (double at = margin + side / 4; at < 96 - side / 8; at += side / 4) {
                g.draw(new Line2D.Double(at, 0, at, 100));
                g.draw(new Line2D.Double(0, at, 100, at));
            }
            g.setClip(null);
        }
        line(g, Color.WHITE, size < CELLS_FROM ? 14 : 9);
        g.dispose();
        return picture;
    }

    /// A sheet of paper with a folded corner that bears the line.
    private static BufferedImage file(int size) {
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = pen(picture);
        g.scale(size / 100.0, size / 100.0);
        Path2D sheet = new Path2D.Double();
        sheet.moveTo(14, 3);
        sheet.lineTo(62, 3);
        sheet.lineTo(86, 27);
        sheet.lineTo(86, 97);
        sheet.lineTo(14, 97);
        sheet.closePath();
        g.setColor(Color.WHITE);
        g.fill(sheet);
        Path2D fold = new Path2D.Double();
        fold.moveTo(62, 3);
        fold.lineTo(62, 27);
        fold.lineTo(86, 27);
        fold.closePath();
        g.setColor(FOLD);
        g.fill(fold);
        g.setColor(EDGE);
        g.setStroke(
                new BasicStroke(
                        size < CELLS_FROM ? 5 : 2.5f,
                        BasicStroke.CAP_ROUND,
                        BasicStroke.JOIN_ROUND));
        g.draw(sheet);
        g.translate(13, 22);
        g.scale(0.76, 0.76);
        line(g, BLUE, size < CELLS_FROM ? 17 : 11);
        g.dispose();
        return picture;
    }

    private static void line(Graphics2D g, Color colour, double width) {
        Path2D line = new Path2D.Double();
        line.moveTo(LINE[0][0], LINE[0][1]);
        for (double[] point : LINE) {
            line.lineTo(point[0], point[1]);
        }
        g.setColor(colour);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(line);
        double[] end = LINE[LINE.length - 1];
        double dot = width * 1.1;
        g.fill(new Ellipse2D.Double(end[0] - dot, end[1] - dot, 2 * dot, 2 * dot));
    }

    private static Graphics2D pen(BufferedImage picture) {
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return g;
    }
}
