package workbench.chart;

import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

/// A chart as a file: SVG or PNG, at the size of {@link ChartPainter}.
public final class ChartWriter {
    private static final String SVG = "http://www.w3.org/2000/svg";

    /// Free below the last words of a plot, in logical pixels.
    private static final int BELOW_WORDS = 3;

    static {
        HeadlessFonts.prepare();
    }

    private ChartWriter() {}

    /// A self-contained SVG document, with the headline as its title and the alternative text as
    /// its description.
    ///
    /// Letters are outlines: no reader has our font for certain, and with another one labels would
    /// run into each other. What is lost, text to search and to hear, stands in title and
    /// description.
    public static String svg(ChartData data) {
        return svg(data, ChartPainter.HEIGHT, true);
    }

    /// The same for a page on which height is dear.
    ///
    /// @param height in logical pixels, of which the width has {@link ChartPainter#WIDTH}
    public static String svg(ChartData data, int height) {
        return svg(data, height, true);
    }

    /// @param outlines as in {@link ChartPainter#paint}
    static String svg(ChartData data, int height, boolean outlines) {
        // Composed first, as that loads our fonts: Batik asks AWT for one as soon as it is there.
        Item.Picture picture = LineChart.compose(data, ChartPainter.WIDTH, height);
        return svg(data, picture, height, outlines);
    }

    private static String svg(ChartData data, Item.Picture picture, int height, boolean outlines) {
        Document document =
                GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(2);
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(ChartPainter.WIDTH, height));
        ChartPainter.paint(picture, graphics, outlines);
        Element root = graphics.getRoot();
        describe(root, data, height);
        return text(root);
    }

    /// The plot alone, for a page that prints headline, subtitle, source and note as its own text;
    /// the paper ends below its last words.
    ///
    /// @param height in logical pixels, at most
    /// @param room beside the plot, which all charts of a document have alike
    public static String plotSvg(ChartData data, int height, PlotRoom room) {
        ChartData bare = data.withoutWordsAround();
        Item.Picture picture = LineChart.compose(bare, ChartPainter.WIDTH, height, room);
        double foot =
                picture.words().stream()
                        .mapToDouble(words -> words.box().getMaxY())
                        .max()
                        .orElse(0);
        int cut = foot == 0 ? height : Math.min(height, (int) Math.ceil(foot) + BELOW_WORDS);
        return svg(bare, picture, cut, true);
    }

    /// A PNG image, `scale` times {@link ChartPainter#WIDTH} wide; 2 is right for print and for
    /// screens with small pixels.
    public static byte[] png(ChartData data, double scale) {
        int width = (int) Math.round(ChartPainter.WIDTH * scale);
        int height = (int) Math.round(ChartPainter.HEIGHT * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        ChartPainter.draw(data, graphics, ChartPainter.WIDTH, ChartPainter.HEIGHT);
        graphics.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(Element root, ChartData data, int height) {
        removeEmptyDefinitions(root);
        String id = data.id().isBlank() ? "chart" : data.id();
        root.setAttribute("viewBox", "0 0 " + ChartPainter.WIDTH + " " + height);
        root.setAttribute("role", "img");
        root.setAttribute("lang", data.language().code());
        root.setAttribute("aria-labelledby", id + "-title " + id + "-desc");
        String description = data.altText().isBlank() ? AltText.of(data) : data.altText();
        Node first = root.getFirstChild();
        root.insertBefore(worded(root, "title", id, data.headline()), first);
        root.insertBefore(worded(root, "desc", id, description), first);
    }

    private static Element worded(Element root, String name, String id, String words) {
        Element element = root.getOwnerDocument().createElementNS(SVG, name);
        element.setAttribute("id", id + "-" + name);
        element.setTextContent(words);
        return element;
    }

    /// Two charts on one page must not share an id, and Batik gives its empty list of definitions
    /// the same one every time.
    private static void removeEmptyDefinitions(Element root) {
        for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals("defs") && !node.hasChildNodes()) {
                root.removeChild(node);
                return;
            }
        }
    }

    private static String text(Element root) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.INDENT, "yes");
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            transformer.setOutputProperty("{http://xml.apache.org/xslt}indent-amount", "1");
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(root), new StreamResult(text));
            return text.toString().replace("\r\n", "\n");
        } catch (TransformerException e) {
            throw new IllegalStateException("an SVG tree could not be written", e);
        }
    }
}
