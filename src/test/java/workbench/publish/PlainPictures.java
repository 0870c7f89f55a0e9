package workbench.publish;

import workbench.chart.ChartData;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/// Charts without words: enough to see where a writer puts them.
final class PlainPictures implements ChartPictures {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;

    @Override
    public String svg(ChartData chart) {
        return """
        <svg xmlns="http://www.w3.org/2000/svg" width="640" height="360" viewBox="0 0 640 360">
        <rect x="0.5" y="0.5" width="639" height="359" fill="#f5f7fa" stroke="#cbd2d9"/>
        <polyline points="20,300 200,220 380,180 620,60" fill="none" stroke="#1b6ca8" stroke-width="3"/>
        </svg>
        """;
    }

    @Override
    public byte[] png(ChartData chart, double scale) {
        BufferedImage image =
                new BufferedImage(
                        (int) (WIDTH * scale), (int) (HEIGHT * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(0xf5f7fa));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(new Color(0x1b6ca8));
        graphics.setStroke(new BasicStroke(3));
        graphics.drawPolyline(new int[] {20, 200, 380, 620}, new int[] {300, 220, 180, 60}, 4);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
