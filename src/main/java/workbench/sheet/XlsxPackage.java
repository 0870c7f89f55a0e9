package workbench.sheet;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.opc.ZipPackagePart;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jspecify.annotations.Nullable;

import workbench.model.WorkbenchException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

/// The zip of an Excel workbook: its parts and what relates them.
///
/// Every call of the package library is made here, where whatever it throws becomes a refusal.
/// Nothing outside the zip is ever fetched.
final class XlsxPackage implements AutoCloseable {
    private final Path file;
    private final Limits limits;
    private final OPCPackage parts;
    private final PackagePart workbook;
    private final UnpackedStream.Meter meter;

    private XlsxPackage(Path file, Limits limits, OPCPackage parts, PackagePart workbook) {
        this.file = file;
        this.limits = limits;
        this.parts = parts;
        this.workbook = workbook;
        this.meter = new UnpackedStream.Meter(limits.unpackedBytes());
    }

    /// @throws WorkbenchException the zip is damaged, hostile, or holds no workbook that is read
    static XlsxPackage open(Path file, Limits limits) throws WorkbenchException {
        PoiLimits.lower(limits);
        ZipSecureFile zip = null;
        try {
            // Opened from its directory at the end: the library's own fallback for a cut-off zip
            // reads what is left into memory and would pass off half a workbook as a whole one.
            zip = new ZipSecureFile(file.toFile());
            requireWorkbookZip(zip, file, limits);
            OPCPackage parts = OPCPackage.open(new ZipFileZipEntrySource(zip));
            PackagePart workbook = workbook(parts, file);
            return new XlsxPackage(file, limits, parts, workbook);
        } catch (WorkbenchException e) {
            close(zip);
            throw e;
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            close(zip);
            throw refusal(file, e);
        }
    }

    PackagePart workbook() {
        return workbook;
    }

    /// How many bytes were unpacked so far, of all parts.
    long unpacked() {
        return meter.bytes();
    }

    /// Opens a part at its first element.
    XmlCursor cursor(PackagePart part) throws WorkbenchException {
        try {
            UnpackedStream stream =
                    new UnpackedStream(part.getInputStream(), checksum(part), meter);
            return new XmlCursor(file, stream, limits.cellCharacters());
        } catch (IOException | RuntimeException e) {
            throw refusal(file, e);
        }
    }

    private static long checksum(PackagePart part) {
        return part instanceof ZipPackagePart zipped ? zipped.getZipArchive().getCrc() : -1;
    }

    /// The first part to which `source` relates in a certain way, such as `styles`.
    Optional<PackagePart> related(PackagePart source, String kind) throws WorkbenchException {
        try {
            for (PackageRelationship relation : source.getRelationships()) {
                if (isOfKind(relation, kind)) {
                    return Optional.ofNullable(target(relation));
                }
            }
            return Optional.empty();
        } catch (OpenXML4JException | RuntimeException e) {
            throw refusal(file, e);
        }
    }

    /// The worksheet that the workbook relates to under an id; empty for charts, dialogs and macros
    /// that have a tab of their own.
    ///
    /// @throws WorkbenchException there is no such relation, or no such part
    Optional<PackagePart> worksheet(String id, String sheet) throws WorkbenchException {
        try {
            PackageRelationship relation = workbook.getRelationship(id);
            if (relation == null) {
                throw Refusal.MISSING_PART.of(file, sheet);
            }
            if (!isOfKind(relation, "worksheet")) {
                return Optional.empty();
            }
            PackagePart part = target(relation);
            if (part == null) {
                throw Refusal.MISSING_PART.of(file, sheet);
            }
            return Optional.of(part);
        } catch (OpenXML4JException | RuntimeException e) {
            throw refusal(file, e);
        }
    }

    @Override
    public void close() {
        // Not `close()`, which would write the package back.
        parts.revert();
    }

    /// What a failure of the libraries means to the person.
    static WorkbenchException refusal(Path file, Exception problem) {
        for (Throwable cause = problem; cause != null; cause = cause(cause)) {
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof UnpackedStream.TooMuch || message.contains("Zip bomb")) {
                return Refusal.ZIP_BOMB.because(problem, file);
            }
            if (message.contains("DOCTYPE")) {
                return Refusal.DECLARATION.because(problem, file);
            }
        }
        return Refusal.DAMAGED.because(problem, file);
    }

    private static @Nullable Throwable cause(Throwable throwable) {
        // The streaming parsers' exception keeps its cause in a place of its own.
        return throwable instanceof XMLStreamException e && e.getNestedException() != null
                ? e.getNestedException()
                : throwable.getCause();
    }

    private static void requireWorkbookZip(ZipSecureFile zip, Path file, Limits limits)
            throws WorkbenchException, IOException {
        int entries = Collections.list(zip.getEntries()).size();
        if (entries > limits.entries()) {
            throw Refusal.TOO_MANY_ENTRIES.of(file, entries, limits.entries());
        }
        var mimetype = zip.getEntry("mimetype");
        if (mimetype != null) {
            String type;
            try (var stream = zip.getInputStream(mimetype)) {
                type = new String(stream.readNBytes(128), StandardCharsets.US_ASCII);
            }
            throw openDocument(type).of(file);
        }
        if (zip.getEntry("[Content_Types].xml") == null) {
            throw Refusal.ARCHIVE.of(file);
        }
    }

    private static Refusal openDocument(String type) {
        if (type.contains("opendocument.spreadsheet")) {
            return Refusal.OPEN_DOCUMENT;
        }
        if (type.contains("opendocument.text")) {
            return Refusal.WORD;
        }
        return type.contains("opendocument.presentation")
                ? Refusal.PRESENTATION
                : Refusal.NOT_A_SPREADSHEET;
    }

    private static PackagePart workbook(OPCPackage parts, Path file) throws WorkbenchException {
        PackagePart main = null;
        PackageRelationshipCollection relations = parts.getRelationships();
        for (PackageRelationship relation : relations) {
            if (isOfKind(relation, "officeDocument")) {
                main = parts.getPart(relation);
                break;
            }
        }
        if (main == null) {
            throw Refusal.DAMAGED.of(file);
        }
        String type = main.getContentType();
        if (type.contains("sheet.binary")) {
            throw Refusal.BINARY_EXCEL.of(file);
        }
        if (type.contains("wordprocessingml") || type.contains("ms-word")) {
            throw Refusal.WORD.of(file);
        }
        if (type.contains("presentationml") || type.contains("ms-powerpoint")) {
            throw Refusal.PRESENTATION.of(file);
        }
        if (!type.contains("spreadsheetml") && !type.contains("ms-excel")) {
            throw Refusal.NOT_A_SPREADSHEET.of(file);
        }
        return main;
    }

    /// Null where the part is not there or lies outside the zip.
    private @Nullable PackagePart target(PackageRelationship relation) throws OpenXML4JException {
        if (relation.getTargetMode() == TargetMode.EXTERNAL) {
            return null;
        }
        return parts.getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
    }

    /// The strict form has other addresses that end in the same words.
    private static boolean isOfKind(PackageRelationship relation, String kind) {
        return relation.getRelationshipType().endsWith("/" + kind);
    }

    private static void close(@Nullable ZipSecureFile zip) {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException _) {
            // It was only read; the refusal under way says more.
        }
    }
}
