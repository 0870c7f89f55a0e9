package workbench.sheet;

import org.jspecify.annotations.Nullable;

import workbench.model.WorkbenchException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

/// The zip of an Excel workbook: its parts and what relates them, as the Open Packaging Conventions
/// (ECMA-376, part 2) lay down.
///
/// Not through the Office library's own reading of packages: that takes longer to start than most
/// workbooks take to be read, and refuses for its form much that Excel opens. Nothing outside the
/// zip is ever fetched.
final class XlsxPackage implements AutoCloseable {
    private static final String TYPES = "[content_types].xml";

    private final Path file;
    private final Limits limits;
    private final ZipMembers zip;

    /// The zip's own names by those of the conventions: lower case, from the root without a slash.
    private final Map<String, String> members = new HashMap<>();

    private final Map<String, String> typeOfEnding = new HashMap<>();
    private final Map<String, String> typeOfPart = new HashMap<>();
    private final Map<String, List<Relation>> relations = new HashMap<>();
    private final Part workbook;

    /// One part.
    ///
    /// @param name in the zip
    record Part(String name) {}

    /// @param target in the form of {@link #members}; empty for one outside the zip
    private record Relation(String id, String type, String target) {
        /// The strict form has other addresses that end in the same words.
        boolean isOfKind(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    private XlsxPackage(ZipMembers zip, Limits limits) throws WorkbenchException {
        this.file = zip.file();
        this.limits = limits;
        this.zip = zip;
        for (String name : zip.names()) {
            members.putIfAbsent(conventional(name), name);
        }
        readTypes();
        this.workbook = findWorkbook();
    }

    /// @throws WorkbenchException the zip is damaged, hostile, or holds no workbook that is read
    static XlsxPackage open(Path file, Limits limits) throws WorkbenchException {
        return open(ZipMembers.open(file, limits), limits);
    }

    /// @param zip closed with the package, also where this fails
    static XlsxPackage open(ZipMembers zip, Limits limits) throws WorkbenchException {
        try {
            return new XlsxPackage(zip, limits);
        } catch (WorkbenchException e) {
            zip.close();
            throw e;
        } catch (RuntimeException e) {
            zip.close();
            throw refusal(zip.file(), e);
        }
    }

    /// Whether a zip says of itself that it is a package.
    static boolean is(ZipMembers zip) {
        return zip.names().stream().anyMatch(name -> conventional(name).equals(TYPES));
    }

    /// Which of Excel's formats the workbook says it has.
    SourceFile.Format format() {
        String type = type(workbook);
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

    Part workbook() {
        return workbook;
    }

    /// How many bytes were unpacked so far, of all parts.
    long unpacked() {
        return zip.meter().bytes();
    }

    /// The unpacked bytes of a part that the zip promises.
    long size(Part part) {
        return zip.size(part.name());
    }

    /// Opens a part at its first element.
    XmlCursor cursor(Part part) throws WorkbenchException {
        return zip.cursor(part.name());
    }

    /// Opens a worksheet's part so that its plain rows can be taken from it before a cursor over
    /// the rest of it sees them.
    PlainRows rows(Part sheet, XlsxCells cells) throws WorkbenchException {
        try {
            return new PlainRows(
                    zip.stream(sheet.name(), UnpackedStream.LONGEST_TAG),
                    cells,
                    limits.cellCharacters());
        } catch (IOException | RuntimeException e) {
            throw refusal(file, e);
        }
    }

    /// A cursor over what is left of a worksheet's part.
    XmlCursor cursor(PlainRows rows) throws WorkbenchException {
        return new XmlCursor(file, rows, limits.cellCharacters());
    }

    /// Opens a part of a binary workbook.
    XlsbRecords records(Part part) throws WorkbenchException {
        return new XlsbRecords(
                file, zip.stream(part.name(), UnpackedStream.NO_TAGS), limits.cellCharacters());
    }

    /// The first part to which `source` relates in a certain way, such as `styles`.
    Optional<Part> related(Part source, String kind) throws WorkbenchException {
        for (Relation relation : relations(source.name())) {
            if (relation.isOfKind(kind)) {
                return part(relation);
            }
        }
        return Optional.empty();
    }

    /// The worksheet that the workbook relates to under an id; empty for charts, dialogs and macros
    /// that have a tab of their own.
    ///
    /// @throws WorkbenchException there is no such relation, or no such part
    Optional<Part> worksheet(String id, String sheet) throws WorkbenchException {
        for (Relation relation : relations(workbook.name())) {
            if (relation.id().equals(id)) {
                if (!relation.isOfKind("worksheet")) {
                    return Optional.empty();
                }
                return Optional.of(
                        part(relation).orElseThrow(() -> Refusal.MISSING_PART.of(file, sheet)));
            }
        }
        throw Refusal.MISSING_PART.of(file, sheet);
    }

    @Override
    public void close() {
        zip.close();
    }

    /// What a failure of the libraries means to the person.
    static WorkbenchException refusal(Path file, Exception problem) {
        for (Throwable cause = problem; cause != null; cause = cause(cause)) {
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof UnpackedStream.TooMuch) {
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

    private void readTypes() throws WorkbenchException {
        String name = members.get(TYPES);
        if (name == null) {
            throw Refusal.DAMAGED.of(file);
        }
        try (XmlCursor cursor = zip.cursor(name)) {
            while (cursor.toChild(0)) {
                while (cursor.toChild(1)) {
                    String type = cursor.attribute("ContentType");
                    String ending = cursor.attribute("Extension");
                    String part = cursor.attribute("PartName");
                    if (type != null && cursor.is("Default") && ending != null) {
                        typeOfEnding.putIfAbsent(ending.toLowerCase(Locale.ROOT), type);
                    } else if (type != null && cursor.is("Override") && part != null) {
                        typeOfPart.putIfAbsent(conventional(part), type);
                    }
                }
            }
        }
    }

    private String type(Part part) {
        String name = conventional(part.name());
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return typeOfPart.getOrDefault(name, typeOfEnding.getOrDefault(ending, ""));
    }

    private Part findWorkbook() throws WorkbenchException {
        Optional<Part> main = Optional.empty();
        for (Relation relation : relations("")) {
            if (main.isEmpty() && relation.isOfKind("officeDocument")) {
                main = part(relation);
            }
        }
        if (main.isEmpty()) {
            throw Refusal.DAMAGED.of(file);
        }
        String type = type(main.get());
        if (type.contains("wordprocessingml") || type.contains("ms-word")) {
            throw Refusal.WORD.of(file);
        }
        if (type.contains("presentationml") || type.contains("ms-powerpoint")) {
            throw Refusal.PRESENTATION.of(file);
        }
        if (!type.contains("spreadsheetml") && !type.contains("ms-excel")) {
            throw Refusal.NOT_A_SPREADSHEET.of(file);
        }
        return main.get();
    }

    /// Empty where the part is not there or lies outside the zip.
    private Optional<Part> part(Relation relation) {
        return Optional.ofNullable(members.get(relation.target())).map(Part::new);
    }

    /// The relations of a part, or of the package itself for an empty name.
    private List<Relation> relations(String source) throws WorkbenchException {
        List<Relation> known = relations.get(source);
        if (known == null) {
            known = readRelations(conventional(source));
            relations.put(source, known);
        }
        return known;
    }

    private List<Relation> readRelations(String source) throws WorkbenchException {
        int slash = source.lastIndexOf('/') + 1;
        String folder = source.substring(0, slash);
        String name = members.get(folder + "_rels/" + source.substring(slash) + ".rels");
        List<Relation> found = new ArrayList<>();
        if (name == null) {
            return found;
        }
        try (XmlCursor cursor = zip.cursor(name)) {
            while (cursor.toChild(0)) {
                while (cursor.toChild(1)) {
                    String id = cursor.attribute("Id");
                    String type = cursor.attribute("Type");
                    String target = cursor.attribute("Target");
                    if (id != null && type != null && target != null) {
                        boolean outside = "External".equals(cursor.attribute("TargetMode"));
                        found.add(new Relation(id, type, outside ? "" : resolve(folder, target)));
                    }
                }
            }
        }
        return found;
    }

    /// The name of a part that a relation of a part in `folder` points to.
    private static String resolve(String folder, String target) {
        String plain = target.replace('\\', '/');
        List<String> path = new ArrayList<>();
        for (String step : (plain.startsWith("/") ? plain : folder + plain).split("/")) {
            switch (step) {
                case "", "." -> {}
                case ".." -> {
                    if (!path.isEmpty()) {
                        path.removeLast();
                    }
                }
                default -> path.add(step);
            }
        }
        return conventional(String.join("/", path));
    }

    /// Some writers lead with a slash or go by backslashes.
    private static String conventional(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }
}
