package workbench.publish;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/// Rows of a table as comma-separated text: RFC 4180, point decimals, one header row.
public final class CsvRows implements AutoCloseable {
    private final CsvWriter writer;

    /// @param target is flushed, not closed, by {@link #close}
    public CsvRows(Writer target, List<String> headers) {
        this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(target);
        writer.writeRecord(headers);
    }

    public void add(List<String> row) {
        writer.writeRecord(row);
    }

    @Override
    public void close() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
