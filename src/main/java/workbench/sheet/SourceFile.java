package workbench.sheet;

import java.nio.file.Path;
import java.util.Optional;

/// A file that was recognised as a spreadsheet, before its cells are read.
///
/// @param path where it lies
/// @param name without folders, as figures will name it
/// @param format told from its content, not from its ending
/// @param sha256 of its bytes, in lower-case hexadecimal
/// @param encoding of a text format, such as `UTF-8`; empty for a binary one
/// @param delimiter of a csv; empty for other formats
public record SourceFile(
        Path path,
        String name,
        Format format,
        String sha256,
        Optional<String> encoding,
        Optional<Character> delimiter) {

    /// The formats that are read. The lower-case names stand in `inspect --json`.
    public enum Format {
        CSV,
        XLSX
    }
}
