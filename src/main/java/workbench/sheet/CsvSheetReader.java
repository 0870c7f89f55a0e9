package workbench.sheet;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.StringArrayHandler;

import workbench.job.Progress;
import workbench.model.Message;
import workbench.model.WorkbenchException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Reads a csv: one sheet without a name, whose rows are its records.
///
/// An empty line is a record as well; a field may hold line ends and is still one. Characters after
/// a closing quotation mark are kept; a mark that is never closed is refused, since half the file
/// could vanish into one cell.
final class CsvSheetReader implements SheetReader {
    private static final int ROWS_BETWEEN_NEWS = 4096;

    private final Limits limits;

    CsvSheetReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void read(SourceFile file, SheetSink sink, Progress progress) throws WorkbenchException {
        Path path = file.path();
        CsvForm form =
                new CsvForm(
                        Charset.forName(file.encoding().orElse("UTF-8")),
                        file.delimiter().orElse(','));
        try (CountedStream bytes = new CountedStream(Files.newInputStream(path))) {
            long size = Files.size(path);
            Message news = Message.of("sheet.reading", file.name());
            Runnable tell = () -> progress.at(bytes.count(), size, news);
            read(path, bytes, form, new SheetInfo("", false), sink, progress, tell);
        } catch (IOException e) {
            throw Refusal.of(path, e);
        }
    }

    /// Pushes the records of a stream as a sheet.
    ///
    /// @param path of the file that is refused where they are damaged
    /// @param news called every few thousand records
    void read(
            Path path,
            InputStream bytes,
            CsvForm form,
            SheetInfo info,
            SheetSink sink,
            Progress progress,
            Runnable news)
            throws WorkbenchException, IOException {
        char delimiter = form.delimiter();
        try (Reader reader = new BufferedReader(new InputStreamReader(bytes, form.encoding()));
                CsvReader<String[]> csv = csv(withoutMark(reader), delimiter)) {
            Iterator<String[]> records = csv.iterator();
            sink.begin(info);
            int number = 0;
            while (hasNext(records, path, number)) {
                progress.checkCancelled();
                if (number % ROWS_BETWEEN_NEWS == 0) {
                    news.run();
                }
                String[] fields = next(records, path, number);
                number++;
                List<SheetRow.Placed> cells = cells(fields);
                if (!cells.isEmpty() && !(number == 1 && declaresDelimiter(fields, delimiter))) {
                    sink.row(new SheetRow(number, false, cells));
                }
            }
            sink.end(SheetTail.NOTHING);
        }
    }

    private CsvReader<String[]> csv(Reader reader, char delimiter) {
        StringArrayHandler handler =
                StringArrayHandler.of(
                        handling ->
                                handling.maxFields(Limits.LAST_COLUMN)
                                        .maxFieldSize(limits.cellCharacters())
                                        .maxRecordSize(8 * limits.cellCharacters()));
        return builder(delimiter)
                .maxBufferSize(2 * limits.cellCharacters())
                .allowUnclosedQuote(false)
                .build(handler, reader);
    }

    /// For looking at the whole of a text: throws where it ends within quotation marks.
    static CsvReader<String[]> strict(String sample, char delimiter) {
        return builder(delimiter).allowUnclosedQuote(false).build(StringArrayHandler.of(), sample);
    }

    /// For looking at a piece of a file, which may end anywhere.
    static CsvReader<String[]> lenient(String sample, char delimiter) {
        return builder(delimiter).allowUnclosedQuote(true).build(StringArrayHandler.of(), sample);
    }

    // The library means to drop the leniency about characters after a closing quotation mark; once
    // it
    // does, such a record will have to be refused.
    @SuppressWarnings("removal")
    private static CsvReader.CsvReaderBuilder builder(char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true);
    }

    private static Reader withoutMark(Reader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private static boolean declaresDelimiter(String[] fields, char delimiter) {
        String line = String.join(String.valueOf(delimiter), fields);
        return CsvDelimiter.declared(line).isPresent();
    }

    private static List<SheetRow.Placed> cells(String[] fields) {
        List<SheetRow.Placed> cells = new ArrayList<>(fields.length);
        for (int i = 0; i < fields.length; i++) {
            if (!WhiteSpace.isAll(fields[i])) {
                cells.add(new SheetRow.Placed(i + 1, new Cell.Text(fields[i], CellStyle.PLAIN)));
            }
        }
        return cells;
    }

    private static boolean hasNext(Iterator<String[]> records, Path path, int before)
            throws WorkbenchException, IOException {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            throw refusal(e, path, before);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String[] next(Iterator<String[]> records, Path path, int before)
            throws WorkbenchException, IOException {
        try {
            return records.next();
        } catch (CsvParseException e) {
            throw refusal(e, path, before);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// @throws Error where that is what ended the parsing: memory that is full says nothing of the
    ///   record at hand
    private static WorkbenchException refusal(CsvParseException e, Path path, int before) {
        boolean unclosed = false;
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Error error) {
                throw error;
            }
            String message = cause.getMessage();
            unclosed |= message != null && message.contains("Unclosed");
        }
        Refusal refusal = unclosed ? Refusal.UNCLOSED_QUOTE : Refusal.RECORD_TOO_LONG;
        return refusal.because(e, path, String.valueOf(before + 1));
    }
}
