package workbench.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;

import org.jspecify.annotations.Nullable;

import workbench.model.WorkbenchException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks a part of a workbook element by element, with names free of their namespaces, since the
/// strict and the transitional form of the format differ in nothing else.
///
/// A document type declaration is refused: no spreadsheet needs one, and entities are how a hostile
/// file reaches for other files.
final class XmlCursor implements AutoCloseable {
    private static final int DEEPEST = 256;

    private final Path file;
    private final InputStream stream;
    private final int longestText;
    private final XMLStreamReader reader;
    private int depth;

    XmlCursor(Path file, InputStream stream, int longestText) throws WorkbenchException {
        this.file = file;
        this.stream = stream;
        this.longestText = longestText;
        try {
            reader = factory().createXMLStreamReader(stream);
        } catch (XMLStreamException | RuntimeException e) {
            throw refusal(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /// Has the library start.
    static void prepare() {
        factory();
    }

    /// Moves to the next child of the element that lies at `parent`, past all that is within the
    /// child before; false at the end of that element.
    ///
    /// For the document itself that is the end of the part, where its checksum is looked at.
    ///
    /// @param parent the depth of the parent, as {@link #depth} told it; 0 for the document
    boolean toChild(int parent) throws WorkbenchException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT
                    || (event == XMLStreamConstants.END_ELEMENT && depth < parent)) {
                return false;
            }
        }
    }

    /// How many elements are open.
    int depth() {
        return depth;
    }

    String name() {
        return reader.getLocalName();
    }

    boolean is(String name) {
        return reader.getLocalName().equals(name);
    }

    int attributes() {
        return reader.getAttributeCount();
    }

    String attributeName(int index) {
        return reader.getAttributeLocalName(index);
    }

    /// The address of the vocabulary that an attribute comes from; empty for none.
    String attributeNamespace(int index) {
        String namespace = reader.getAttributeNamespace(index);
        return namespace == null ? "" : namespace;
    }

    String attribute(int index) {
        return reader.getAttributeValue(index);
    }

    @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /// Whether an attribute says yes; in this format `1` and `true` are the same.
    boolean flag(String name) {
        return isTrue(attribute(name));
    }

    static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value) || "on".equals(value);
    }

    /// A whole number, or `otherwise` where there is none.
    int number(String name, int otherwise) {
        return wholeNumber(attribute(name), otherwise);
    }

    /// The whole number that an attribute holds, or `otherwise` where it holds none.
    static int wholeNumber(@Nullable String value, int otherwise) {
        if (value == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }

    /// The characters directly within the current element, up to whose end this moves.
    String text() throws WorkbenchException {
        int element = depth;
        String first = "";
        StringBuilder more = null;
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.END_ELEMENT && depth < element) {
                return more == null ? first : more.toString();
            }
            boolean characters =
                    event == XMLStreamConstants.CHARACTERS
                            || event == XMLStreamConstants.CDATA
                            || event == XMLStreamConstants.SPACE;
            if (characters && depth == element) {
                String piece = characters();
                if (first.isEmpty()) {
                    first = piece;
                } else {
                    more = more == null ? new StringBuilder(first) : more;
                    more.append(piece);
                }
                if (first.length() > longestText || (more != null && more.length() > longestText)) {
                    throw Refusal.TEXT_TOO_LONG.of(file, longestText);
                }
            }
        }
    }

    /// What stands for an element among words: a tab, spaces, or nothing for a remark.
    @FunctionalInterface
    interface Replacement {
        /// @return null for an element whose own words count
        @Nullable String of(XmlCursor element);
    }

    /// The characters within the current element and the elements within it, up to whose end this
    /// moves.
    String words(Replacement replacement) throws WorkbenchException {
        int element = depth;
        // The depth of an element that something stands for; what is within it counts for nothing.
        int replaced = Integer.MAX_VALUE;
        StringBuilder words = new StringBuilder();
        while (true) {
            switch (next()) {
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth < element) {
                        return words.toString();
                    }
                    replaced = depth < replaced ? Integer.MAX_VALUE : replaced;
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    String instead = replaced < depth ? null : replacement.of(this);
                    if (instead != null) {
                        words.append(instead);
                        replaced = depth;
                    }
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE -> {
                    if (depth < replaced) {
                        words.append(characters());
                    }
                }
                default -> {
                    // Comments and instructions.
                }
            }
            if (words.length() > longestText) {
                throw Refusal.TEXT_TOO_LONG.of(file, longestText);
            }
        }
    }

    private String characters() throws WorkbenchException {
        try {
            return reader.getText();
        } catch (RuntimeException e) {
            throw refusal(e);
        }
    }

    private int next() throws WorkbenchException {
        int event;
        try {
            event = reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException | RuntimeException e) {
            // Aalto meets some broken documents with an unchecked exception.
            throw refusal(e);
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                depth++;
                if (depth > DEEPEST) {
                    throw Refusal.DAMAGED.of(file);
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw Refusal.DECLARATION.of(file);
            default -> {}
        }
        return event;
    }

    private WorkbenchException refusal(Exception problem) {
        return XlsxPackage.refusal(file, problem);
    }

    @Override
    public void close() throws WorkbenchException {
        try {
            reader.close();
            stream.close();
        } catch (XMLStreamException | IOException | RuntimeException e) {
            throw refusal(e);
        }
    }
}
