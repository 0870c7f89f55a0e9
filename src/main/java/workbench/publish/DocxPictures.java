package workbench.publish;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

import workbench.chart.ChartData;
import workbench.chart.ChartWriter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/// Charts as pictures in a Word file, as wide as the text.
final class DocxPictures {
    /// Pixels a unit: about 280 a printed inch.
    private static final double SCALE = 3;

    /// As wide as the text and, on either side, the picture's own white margin, so that its words
    /// stand flush with the text's.
    private static final double WIDTH = 488.6;

    private static final double MOST_HEIGHT = 560;

    // A PNG's header: signature, length and name of its first chunk, then width and height.
    private static final int SIZE_AT = 16;

    void draw(ChartData chart, XWPFParagraph paragraph) throws IOException {
        byte[] png = ChartWriter.png(chart, SCALE);
        ByteBuffer size = ByteBuffer.wrap(png, SIZE_AT, 8);
        double ratio = size.getInt() / (double) size.getInt();
        double width = Math.min(WIDTH, MOST_HEIGHT * ratio);
        try {
            paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(png),
                            PictureType.PNG,
                            chart.id() + ".png",
                            Units.toEMU(width),
                            Units.toEMU(width / ratio));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }
}
