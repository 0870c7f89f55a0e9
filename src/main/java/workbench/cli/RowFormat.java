package workbench.cli;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import workbench.publish.CsvRows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How a command prints its rows.
enum RowFormat {
    csv,
    json;

    /// Starts a table on `target`; closing it ends the table and flushes, but does not close, the
    /// target.
    Rows start(Writer target, List<String> headers) {
        return this == csv ? new Csv(target, headers) : new Json(target, headers);
    }

    /// Rows on their way out.
    interface Rows extends AutoCloseable {
        /// @param values one a header, in that order: strings, numbers and booleans; an empty
        ///   string where there is none
        void add(List<?> values);

        @Override
        void close();
    }

    private static final class Csv implements Rows {
        private final CsvRows rows;

        Csv(Writer target, List<String> headers) {
            rows = new CsvRows(target, headers);
        }

        @Override
        public void add(List<?> values) {
            rows.add(values.stream().map(Csv::text).toList());
        }

        private static String text(Object value) {
            return value instanceof Number number ? Numbers.plain(number) : value.toString();
        }

        @Override
        public void close() {
            rows.close();
        }
    }

    /// An array of objects, one a line.
    private static final class Json implements Rows {
        private final Writer target;
        private final List<String> headers;
        private boolean first = true;

        Json(Writer target, List<String> headers) {
            this.target = target;
            this.headers = headers;
            write("[");
        }

        @Override
        public void add(List<?> values) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            for (int i = 0; i < headers.size(); i++) {
                Object value = values.get(i);
                object.put(headers.get(i), value == Numbers.NONE ? null : value);
            }
            write(first ? "\n" : ",\n");
            write(JsonMapper.shared().writeValueAsString(object));
            first = false;
        }

        @Override
        public void close() {
            write(first ? "]\n" : "\n]\n");
            try {
                target.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void write(String text) {
            try {
                target.write(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
