package workbench.sheet;

import workbench.job.Progress;
import workbench.model.Message;
import workbench.model.WorkbenchException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Reads an OpenDocument spreadsheet by streaming its one long part: values as they were stored
/// when it was saved, formulas not computed, macros not run.
final class OdsSheetReader implements SheetReader {
    private static final String KIND = "mimetype";
    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final int LONGEST_KIND = 128;
    private static final int LONGEST_MANIFEST = 1 << 20;

    private final Limits limits;

    OdsSheetReader(Limits limits) {
        this.limits = limits;
    }

    /// Whether a zip is a document of this family; some programs leave its first member out.
    static boolean isOpenDocument(ZipMembers zip) {
        return zip.has(KIND) || (zip.has(CONTENT) && zip.has(MANIFEST));
    }

    /// Which document of the family it is, as the zip says.
    static String kind(ZipMembers zip) throws WorkbenchException {
        return zip.has(KIND)
                ? new String(zip.head(KIND, LONGEST_KIND), StandardCharsets.US_ASCII)
                : new String(zip.head(MANIFEST, LONGEST_MANIFEST), StandardCharsets.UTF_8);
    }

    /// Whether a zip's files are those of an OpenDocument spreadsheet with macros in it.
    static boolean hasMacros(ZipMembers zip) {
        return zip.names().stream()
                .anyMatch(
                        name ->
                                name.startsWith("Scripts/")
                                        || name.matches("Basic/[^/]+/(?!script-l[bc]\\.xml)[^/]+"));
    }

    /// @throws WorkbenchException the spreadsheet has a password, or its content is missing
    static void requireReadable(ZipMembers zip) throws WorkbenchException {
        // Searched and not parsed: old versions wrote a document type declaration into it.
        if (zip.has(MANIFEST)
                && new String(zip.head(MANIFEST, LONGEST_MANIFEST), StandardCharsets.UTF_8)
                        .contains("encryption-data")) {
            throw Refusal.ENCRYPTED.of(zip.file());
        }
        if (!zip.has(CONTENT)) {
            throw Refusal.DAMAGED.of(zip.file());
        }
    }

    @Override
    public void read(SourceFile file, SheetSink sink, Progress progress) throws WorkbenchException {
        try (ZipMembers zip = ZipMembers.open(file.path(), limits)) {
            requireReadable(zip);
            OdsStyles styles = new OdsStyles();
            long total = zip.size(CONTENT) + zip.size(STYLES);
            Message news = Message.of("sheet.reading", file.name());
            Runnable tell = () -> progress.at(zip.meter().bytes(), total, news);
            tell.run();
            if (zip.has(STYLES)) {
                named(zip, styles);
            }
            try (XmlCursor cursor = zip.cursor(CONTENT)) {
                while (cursor.toChild(0)) {
                    document(file.path(), cursor, styles, sink, progress, tell);
                }
            }
            progress.at(total, total, news);
        }
    }

    /// The styles that people name; those beside them in their part are pages'.
    private static void named(ZipMembers zip, OdsStyles styles) throws WorkbenchException {
        try (XmlCursor cursor = zip.cursor(STYLES)) {
            while (cursor.toChild(0)) {
                while (cursor.toChild(1)) {
                    if (cursor.is("styles")) {
                        styles.read(cursor);
                    }
                }
            }
        }
    }

    private void document(
            Path path,
            XmlCursor cursor,
            OdsStyles styles,
            SheetSink sink,
            Progress progress,
            Runnable news)
            throws WorkbenchException {
        long cellsLeft = limits.cells();
        while (cursor.toChild(1)) {
            if (cursor.is("automatic-styles")) {
                styles.read(cursor);
            } else if (cursor.is("body")) {
                while (cursor.toChild(2)) {
                    int spreadsheet = cursor.depth();
                    while (cursor.toChild(spreadsheet)) {
                        if (cursor.is("table")) {
                            cellsLeft -=
                                    table(path, cursor, styles, cellsLeft, sink, progress, news);
                        }
                    }
                }
            }
        }
    }

    /// @return how many cells were read
    private static long table(
            Path path,
            XmlCursor cursor,
            OdsStyles styles,
            long cellsLeft,
            SheetSink sink,
            Progress progress,
            Runnable news)
            throws WorkbenchException {
        String name = cursor.attribute("name");
        String style = cursor.attribute("style-name");
        boolean hidden = style != null && styles.hidesTable(style);
        sink.begin(new SheetInfo(name == null ? "" : name, hidden));
        OdsTable table =
                new OdsTable(path, cursor, new OdsCells(styles), cellsLeft, sink, progress, news);
        table.read();
        sink.end(table.tail());
        return table.cellsRead();
    }
}
