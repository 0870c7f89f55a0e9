package workbench.sheet;

import workbench.model.Message;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A file that was recognised as a spreadsheet, before its cells are read.
///
/// @param path where it lies
/// @param name without folders, as figures will name it
/// @param format told from its content, not from its ending
/// @param sha256 of its bytes, in lower-case hexadecimal
/// @param encoding of a text format, such as `UTF-8`; empty for a binary one
/// @param delimiter of a csv; empty for other formats
/// @param remarks what a person should know of it, such as that it holds macros
public record SourceFile(
        Path path,
        String name,
        Format format,
        String sha256,
        Optional<String> encoding,
        Optional<Character> delimiter,
        List<Message> remarks) {
    public SourceFile {
        remarks = List.copyOf(remarks);
    }

    /// The formats that are read.
    public enum Format {
        CSV,
        XLSX,
        /// A workbook that may hold macros, which are never run.
        XLSM,
        /// A template.
        XLTX,
        /// A template that may hold macros.
        XLTM,
        /// The workbook in binary parts.
        XLSB,
        /// The workbook of Excel 97 to 2003.
        XLS,
        ODS,
        /// A table of Eurostat: tabs between fields, a value and its flag in one.
        EUROSTAT_TSV,
        /// The keywords and figures of many statistical offices' databases.
        PX,
        /// A dataset of JSON-stat 2.
        JSON_STAT,
        /// An archive of csv files.
        ZIP;

        /// The format's name in `inspect --json`.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
