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
import org.jspecify.annotations.Nullable;

import workbench.model.WorkbenchException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

/// The zip of an Excel workbook: its parts and what relates them.
///
/// Every call of the package library is made here, where whatever it throws becomes a refusal.
/// Nothing outside the zip is ever fetched.
final class XlsxPackage implements AutoCloseable {
    private final Path file;
    private final Limits limits;
    private final ZipMembers zip;
    private final OPCPackage parts;
    private final PackagePart workbook;

    private XlsxPackage(Limits limits, ZipMembers zip, OPCPackage parts, PackagePart workbook) {
        this.file = zip.file();
        this.limits = limits;
        this.zip = zip;
        this.parts = parts;
        this.workbook = workbook;
    }

    /// @throws WorkbenchException the zip is damaged, hostile, or holds no workbook that is read
    static XlsxPackage open(Path file, Limits limits) throws WorkbenchException {
        return open(ZipMembers.open(file, limits), limits);
    }

    /// @param zip closed with the package, also where this fails
    static XlsxPackage open(ZipMembers zip, Limits limits) throws WorkbenchException {
        try {
            OPCPackage parts = OPCPackage.open(new ZipFileZipEntrySource(zip.zip()));
            PackagePart workbook = workbook(parts, zip.file());
            return new XlsxPackage(limits, zip, parts, workbook);
        } catch (WorkbenchException e) {
            zip.close();
            throw e;
        } catch (OpenXML4JException | RuntimeException e) {
            zip.close();
            throw refusal(zip.file(), e);
        }
    }

    /// Which of Excel's formats the workbook says it has.
    SourceFile.Format format() {
        String type = workbook.getContentType();
        boolean macros = type.contains("macroEnabled");
        if (type.contains("sheet.binary")) {
            return SourceFile.Format.XLSB;
        }
        if (type.contains("template")) {
            return macros ? SourceFile.Format.XLTM : SourceFile.Format.XLTX;
        }
        return macros ? SourceFile.Format.XLSM : SourceFile.Format.XLSX;
    }

    /// Whether it holds macros of either generation.
    boolean hasMacros() throws WorkbenchException {
        return related(workbook, "vbaProject").isPresent()
                || related(workbook, "xlMacrosheet").isPresent();
    }

    PackagePart workbook() {
        return workbook;
    }

    /// How many bytes were unpacked so far, of all parts.
    long unpacked() {
        return zip.meter().bytes();
    }

    /// Opens a part at its first element.
    XmlCursor cursor(PackagePart part) throws WorkbenchException {
        try {
            return new XmlCursor(
                    file, stream(part, UnpackedStream.LONGEST_TAG), limits.cellCharacters());
        } catch (IOException | RuntimeException e) {
            throw refusal(file, e);
        }
    }

    /// Opens a part of a binary workbook.
    XlsbRecords records(PackagePart part) throws WorkbenchException {
        try {
            return new XlsbRecords(
                    file, stream(part, UnpackedStream.NO_TAGS), limits.cellCharacters());
        } catch (IOException | RuntimeException e) {
            throw refusal(file, e);
        }
    }

    private UnpackedStream stream(PackagePart part, int longestRun) throws IOException {
        return new UnpackedStream(part.getInputStream(), checksum(part), longestRun, zip.meter());
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
        zip.close();
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
}
