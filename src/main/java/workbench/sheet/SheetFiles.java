package workbench.sheet;

import org.jspecify.annotations.Nullable;

import workbench.job.Progress;
import workbench.model.Message;
import workbench.model.WorkbenchException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The door to every spreadsheet: recognises a file and hands its cells to whoever asks.
///
/// Recognition goes by content alone; endings lie too often. Holds no state between calls and may
/// be shared between threads.
public final class SheetFiles implements SheetReader {
    private final Limits limits;

    public SheetFiles() {
        this(Limits.USUAL);
    }

    SheetFiles(Limits limits) {
        this.limits = limits;
    }

    /// Has the libraries start that read spreadsheets, which takes them longer than a small file
    /// does: for another thread, while the program has other things to do.
    public static void prepare() {
        XmlCursor.prepare();
    }

    /// The same with bounds about ten times as wide, for a file of which a person has said that it
    /// is to be read all the same.
    public SheetFiles raised() {
        return new SheetFiles(limits.raised());
    }

    /// Whether a file was refused only because it is larger than is read: then {@link #raised} may
    /// read it.
    public static boolean isBeyondLimits(WorkbenchException failure) {
        return Refusal.isLimit(failure);
    }

    /// What `path` is; reads it once from end to end.
    ///
    /// @throws WorkbenchException it is not there, may not be opened, or is nothing that is read
    public SourceFile open(Path path) throws WorkbenchException {
        return open(path, Progress.SILENT);
    }

    /// The same where it may be stopped meanwhile.
    ///
    /// @throws WorkbenchException it is not there, may not be opened, or is nothing that is read
    public SourceFile open(Path path, Progress progress) throws WorkbenchException {
        requireFile(path);
        ByteCensus census;
        try {
            census = ByteCensus.of(path, progress);
        } catch (IOException e) {
            throw Refusal.of(path, e);
        }
        if (census.size() == 0) {
            throw Refusal.EMPTY.of(path);
        }
        Signature signature = Signature.of(census);
        if (signature == Signature.JSON && JsonStatReader.isHead(start(path, census))) {
            return source(path, SourceFile.Format.JSON_STAT, census, List.of());
        }
        Optional<Refusal> refusal = signature.refusal();
        if (refusal.isPresent()) {
            throw refusal.get().of(path);
        }
        return switch (signature) {
            case ZIP -> zip(path, census);
            case OLE2 -> xls(path, census);
            default -> csv(path, census);
        };
    }

    @Override
    public void read(SourceFile file, SheetSink sink, Progress progress) throws WorkbenchException {
        requireFile(file.path());
        SheetReader reader =
                switch (file.format()) {
                    case CSV -> new CsvSheetReader(limits);
                    case EUROSTAT_TSV ->
                            (table, into, watched) ->
                                    new CsvSheetReader(limits)
                                            .read(table, new EurostatTsv(into), watched);
                    case PX -> new PxReader(limits);
                    case JSON_STAT -> new JsonStatReader(limits);
                    case XLSX, XLSM, XLTX, XLTM -> new XlsxSheetReader(limits);
                    case XLSB -> new XlsbSheetReader(limits);
                    case XLS -> new XlsSheetReader(limits);
                    case ODS -> new OdsSheetReader(limits);
                    case ZIP -> new CsvZipReader(limits);
                };
        reader.read(file, sink, progress);
    }

    /// As {@link #read}, with the sink at work on a thread of its own, so that reading and what is
    /// made of it go on at once; both have ended when this returns.
    public void readBeside(SourceFile file, SheetSink sink, Progress progress)
            throws WorkbenchException {
        try (Relay relay = new Relay(sink)) {
            read(file, relay, progress);
            relay.finish();
        }
    }

    /// As {@link #readBeside}, with a sink that holds some of it.
    ///
    /// @throws WorkbenchException as for {@link #read}, and where that does not fit into memory
    public void readHeld(SourceFile file, HoldingSink sink, Progress progress)
            throws WorkbenchException {
        try {
            readBeside(file, new MemoryGuard(sink, limits.heldBytes()), progress);
        } catch (MemoryGuard.Full e) {
            throw Refusal.tooLargeToHold(file.path(), limits.heldBytes());
        }
    }

    /// Every sheet of `file`, held whole.
    ///
    /// @throws WorkbenchException as for {@link #read}, and where the sheets do not fit into memory
    public List<Grid> grids(SourceFile file, Progress progress) throws WorkbenchException {
        Grid.Collector collector = new Grid.Collector();
        try {
            read(file, new MemoryGuard(collector, limits.heldBytes()), progress);
        } catch (MemoryGuard.Full e) {
            throw Refusal.tooLargeToHold(file.path(), limits.heldBytes());
        }
        return collector.grids();
    }

    /// Every sheet of a file that was imported before, whatever its size: a person has had it read
    /// then.
    ///
    /// @throws WorkbenchException as for {@link #grids}
    public List<Grid> gridsOfKept(Path path, Progress progress) throws WorkbenchException {
        try {
            return grids(open(path), progress);
        } catch (WorkbenchException e) {
            if (!isBeyondLimits(e)) {
                throw e;
            }
            SheetFiles raised = raised();
            return raised.grids(raised.open(path), progress);
        }
    }

    private SourceFile zip(Path path, ByteCensus census) throws WorkbenchException {
        try (ZipMembers zip = ZipMembers.open(path, limits)) {
            if (OdsSheetReader.isOpenDocument(zip)) {
                Refusal refusal = openDocument(zip);
                if (refusal != null) {
                    throw refusal.of(path);
                }
                OdsSheetReader.requireReadable(zip);
                return source(
                        path, SourceFile.Format.ODS, census, macros(OdsSheetReader.hasMacros(zip)));
            }
            if (XlsxPackage.is(zip)) {
                try (XlsxPackage parts = XlsxPackage.open(zip, limits)) {
                    return source(path, parts.format(), census, macros(parts.hasMacros()));
                }
            }
            CsvZip archive = CsvZip.of(zip, limits);
            CsvForm form = archive.form(zip, archive.tables().getFirst());
            return new SourceFile(
                    path,
                    Refusal.name(path),
                    SourceFile.Format.ZIP,
                    census.sha256(),
                    Optional.of(form.encoding().name()),
                    Optional.of(form.delimiter()),
                    archive.remarks());
        }
    }

    /// Why an OpenDocument file is not read; null for a spreadsheet.
    private static @Nullable Refusal openDocument(ZipMembers zip) throws WorkbenchException {
        String type = OdsSheetReader.kind(zip);
        if (type.contains("opendocument.spreadsheet")) {
            return null;
        }
        if (type.contains("opendocument.text")) {
            return Refusal.WORD;
        }
        return type.contains("opendocument.presentation")
                ? Refusal.PRESENTATION
                : Refusal.NOT_A_SPREADSHEET;
    }

    private static SourceFile xls(Path path, ByteCensus census) throws WorkbenchException {
        try (OleFile container = OleFile.open(path)) {
            return source(path, SourceFile.Format.XLS, census, macros(container.hasMacros()));
        }
    }

    private static List<Message> macros(boolean held) {
        return held ? List.of(Message.of("sheet.remark.macros")) : List.of();
    }

    private SourceFile csv(Path path, ByteCensus census) throws WorkbenchException {
        Charset encoding = CsvEncoding.of(census);
        String start = new String(census.head(), encoding);
        if (PxReader.isHead(start)) {
            return new SourceFile(
                    path,
                    Refusal.name(path),
                    SourceFile.Format.PX,
                    census.sha256(),
                    Optional.of(PxReader.encoding(start, encoding).name()),
                    Optional.empty(),
                    List.of());
        }
        try (InputStream stream = Files.newInputStream(path)) {
            // Its key has as many commas as a small table has tabs.
            boolean eurostat = EurostatTsv.isHead(firstLine(census, encoding));
            char delimiter = eurostat ? '\t' : CsvDelimiter.of(stream, encoding);
            return new SourceFile(
                    path,
                    Refusal.name(path),
                    eurostat ? SourceFile.Format.EUROSTAT_TSV : SourceFile.Format.CSV,
                    census.sha256(),
                    Optional.of(encoding.name()),
                    Optional.of(delimiter),
                    List.of());
        } catch (IOException e) {
            throw Refusal.of(path, e);
        }
    }

    /// The first part of a text, and where it may be a dataset its last too: what it is may be said
    /// behind its values.
    private static String start(Path path, ByteCensus census) throws WorkbenchException {
        String start = new String(census.head(), StandardCharsets.UTF_8);
        if (census.size() == census.head().length) {
            return start;
        }
        try (InputStream stream = Files.newInputStream(path)) {
            stream.skipNBytes(Math.max(0, census.size() - census.head().length));
            return start + new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Refusal.of(path, e);
        }
    }

    private static String firstLine(ByteCensus census, Charset encoding) {
        String start = new String(census.head(), encoding);
        String line = start.lines().findFirst().orElse("");
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    private static SourceFile source(
            Path path, SourceFile.Format format, ByteCensus census, List<Message> remarks) {
        return new SourceFile(
                path,
                Refusal.name(path),
                format,
                census.sha256(),
                Optional.empty(),
                Optional.empty(),
                remarks);
    }

    private static void requireFile(Path path) throws WorkbenchException {
        if (Files.isDirectory(path)) {
            throw Refusal.FOLDER.of(path);
        }
        if (!Files.exists(path)) {
            throw Refusal.MISSING.of(path);
        }
        // A named pipe would keep the program waiting for ever.
        if (!Files.isRegularFile(path)) {
            throw Refusal.NOT_A_FILE.of(path);
        }
        if (!Files.isReadable(path)) {
            throw Refusal.NO_PERMISSION.of(path);
        }
    }
}
