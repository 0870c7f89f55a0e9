package workbench.chart;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Makes Java's text drawing work on a machine without display, fontconfig or installed fonts.
///
/// On Linux, AWT asks the fontconfig library which fonts there are, and dies where that library is
/// missing. It asks nobody when the system property `sun.awt.fontconfig` names a file that maps its
/// logical fonts to a font file that exists, so a small one that maps them all to our own Roboto is
/// put into a temporary folder, which goes away with the program.
public final class HeadlessFonts {
    private static final Logger LOG = LoggerFactory.getLogger(HeadlessFonts.class);
    private static final String PROPERTY = "sun.awt.fontconfig";
    private static final String[] FAMILIES = {
        "serif", "sansserif", "monospaced", "dialog", "dialoginput"
    };
    private static final String[] STYLES = {"plain", "bold", "italic", "bolditalic"};

    private HeadlessFonts() {}

    /// Call before anything touches AWT; calling it again does nothing. Where the temporary folder
    /// cannot be written, fonts are left to the system.
    public static synchronized void prepare() {
        System.setProperty("java.awt.headless", "true");
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (!system.contains("linux") || System.getProperty(PROPERTY) != null) {
            return;
        }
        try {
            System.setProperty(PROPERTY, write().toString());
        } catch (IOException e) {
            LOG.warn("fonts are left to the system: {}", e.toString());
        }
    }

    private static Path write() throws IOException {
        Path folder = Files.createTempDirectory("workbench-fonts");
        Path font = folder.resolve("Roboto-Regular.ttf");
        Path mapping = folder.resolve("fontconfig.properties");
        // The virtual machine deletes in reverse order: the folder has to be named first.
        for (Path path : new Path[] {folder, font, mapping}) {
            new File(path.toString()).deleteOnExit();
        }
        try (InputStream roboto = Roboto.open("Regular")) {
            Files.copy(roboto, font);
        }
        Files.writeString(mapping, mapping(font), StandardCharsets.ISO_8859_1);
        return mapping;
    }

    /// The format is that of `fontconfig.properties` in older JDKs; version, one character subset
    /// and a search sequence are the least that AWT takes.
    private static String mapping(Path font) {
        StringBuilder lines = new StringBuilder("version=1\n");
        for (String family : FAMILIES) {
            for (String style : STYLES) {
                lines.append(family).append('.').append(style).append(".latin-1=Roboto\n");
            }
        }
        return lines.append("sequence.allfonts=latin-1\n")
                .append("filename.Roboto=")
                .append(font)
                .append('\n')
                .toString();
    }
}
