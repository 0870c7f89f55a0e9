package workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

import workbench.model.Language;
import workbench.testing.BesideTheWindow;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

@BesideTheWindow
class ChartWriterTest {
    /// The pictures themselves, to be looked at.
    private static final Path GALLERY = Path.of("target", "charts");

    private static final Path GOLDEN = Path.of("src", "test", "resources", "workbench", "chart");

    static Stream<String> names() {
        return Charts.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void pngHasItsSizeAndShowsSomething(String name) throws IOException {
        byte[] png = ChartWriter.png(Charts.all().get(name), 2);
        Files.createDirectories(GALLERY);
        Files.write(GALLERY.resolve(name + ".png"), png);

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));

        assertThat(image.getWidth()).isEqualTo(2 * ChartPainter.WIDTH);
        assertThat(image.getHeight()).isEqualTo(2 * ChartPainter.HEIGHT);
        assertThat(colours(image)).hasSizeGreaterThan(20);
    }

    /// Letters stay text in the golden files, so that their differences can be read.
    @ParameterizedTest
    @MethodSource("names")
    void svgIsAsReviewed(String name) throws IOException {
        String svg = ChartWriter.svg(Charts.all().get(name), ChartPainter.HEIGHT, false);
        Path golden = GOLDEN.resolve(name + ".svg");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, svg);
        }

        assertThat(svg).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("names")
    void svgStandsAloneAndSaysWhatItShows(String name) throws Exception {
        String svg = ChartWriter.svg(Charts.all().get(name));
        Element root = parse(svg);

        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 760 440");
        assertThat(text(root, "title")).isEqualTo(Charts.all().get(name).headline());
        assertThat(text(root, "desc")).isEqualTo(AltText.of(Charts.all().get(name)));
        assertThat(svg).doesNotContain("<text", "href", "<image", "<!DOCTYPE", "url(");
        assertThat(root.getElementsByTagName("path").getLength()).isGreaterThan(5);
    }

    /// Another program's drawing of the SVG is the picture that we draw ourselves.
    @ParameterizedTest
    @ValueSource(strings = {"eight-lines-en", "peers-fr", "provisional-en", "target-fr"})
    void svgLooksLikePng(String name) throws Exception {
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        new PNGTranscoder()
                .transcode(
                        new TranscoderInput(
                                new StringReader(ChartWriter.svg(Charts.all().get(name)))),
                        new TranscoderOutput(drawn));
        BufferedImage fromSvg = ImageIO.read(new ByteArrayInputStream(drawn.toByteArray()));
        BufferedImage png =
                ImageIO.read(new ByteArrayInputStream(ChartWriter.png(Charts.all().get(name), 1)));

        assertThat(fromSvg.getWidth()).isEqualTo(png.getWidth());
        assertThat(meanDifference(fromSvg, png)).isLessThan(1.2);
    }

    @Test
    void everyOutputIsTheSameTwice() {
        assertThat(ChartWriter.svg(Charts.peers(Language.FRENCH)))
                .isEqualTo(ChartWriter.svg(Charts.peers(Language.FRENCH)));
        assertThat(ChartWriter.png(Charts.peers(Language.FRENCH), 1))
                .isEqualTo(ChartWriter.png(Charts.peers(Language.FRENCH), 1));
    }

    private static Element parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }

    private static String text(Element root, String name) {
        return root.getElementsByTagName(name).item(0).getTextContent();
    }

    /// In steps of 256 a pixel.
    private static double meanDifference(BufferedImage one, BufferedImage other) {
        double sum = 0;
        for (int x = 0; x < one.getWidth(); x++) {
            for (int y = 0; y < one.getHeight(); y++) {
                sum += Math.abs((one.getRGB(x, y) & 0xff) - (other.getRGB(x, y) & 0xff));
            }
        }
        return sum / one.getWidth() / one.getHeight();
    }

    private static Set<Integer> colours(BufferedImage image) {
        int width = image.getWidth();
        int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
        Set<Integer> colours = new HashSet<>();
        for (int pixel : pixels) {
            colours.add(pixel);
        }
        return colours;
    }
}
