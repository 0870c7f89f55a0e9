package workbench.sheet;

import workbench.model.WorkbenchException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The keywords of a PX file and their values, one after the other.
final class PxTokens implements AutoCloseable {
    private static final int MARK = '\uFEFF';

    private final Path file;
    private final Reader reader;
    private final Limits limits;
    private long characters;
    private int next;

    PxTokens(Path file, InputStream bytes, Charset encoding, Limits limits) throws IOException {
        this.file = file;
        this.reader = new BufferedReader(new InputStreamReader(bytes, encoding), 1 << 16);
        this.limits = limits;
        this.next = reader.read();
        if (next == MARK) {
            advance();
        }
    }

    private void advance() throws IOException {
        next = reader.read();
    }

    private void skipSpace() throws IOException {
        while (next >= 0 && next <= ' ') {
            advance();
        }
    }

    /// The next keyword with its language and what it is about, `VALUES[fr]("Sexe")` without
    /// quotation marks and spaces, up to the sign behind it; empty at the end of the file.
    String keyword() throws WorkbenchException, IOException {
        skipSpace();
        StringBuilder keyword = new StringBuilder();
        while (next >= 0 && next != '=') {
            if (next == ';') {
                throw Refusal.DAMAGED.of(file);
            }
            if (next == '"') {
                keyword.append(quoted());
            } else if (next > ' ') {
                keyword.append((char) next);
                count(1);
                advance();
            } else {
                advance();
            }
            requireShort(keyword);
        }
        if (next < 0 && !keyword.isEmpty()) {
            throw Refusal.DAMAGED.of(file);
        }
        advance();
        int about = keyword.indexOf("(");
        String name = about < 0 ? keyword.toString() : keyword.substring(0, about);
        int bracket = name.indexOf('[');
        String upper =
                bracket < 0
                        ? name.toUpperCase(Locale.ROOT)
                        : name.substring(0, bracket).toUpperCase(Locale.ROOT)
                                + name.substring(bracket).toLowerCase(Locale.ROOT);
        return about < 0 ? upper : upper + keyword.substring(about);
    }

    /// The values of a keyword, up to the semicolon behind them; a text goes on in the next line
    /// where no comma stands between.
    List<String> values() throws WorkbenchException, IOException {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean any = false;
        while (true) {
            skipSpace();
            if (next < 0) {
                throw Refusal.DAMAGED.of(file);
            }
            if (next == ';' || next == ',') {
                if (any) {
                    values.add(value.toString());
                    value.setLength(0);
                    any = false;
                }
                boolean last = next == ';';
                advance();
                if (last) {
                    return values;
                }
            } else {
                value.append(next == '"' ? quoted() : bare());
                any = true;
            }
        }
    }

    /// The next of the figures; empty behind the last.
    String value() throws WorkbenchException, IOException {
        while (next >= 0 && next <= ' ' || next == ',') {
            advance();
        }
        if (next < 0 || next == ';') {
            return "";
        }
        String value = next == '"' ? quoted() : bare();
        // Two quotation marks with nothing between are a figure that is not there.
        return value.isEmpty() ? " " : value;
    }

    private String bare() throws WorkbenchException, IOException {
        StringBuilder word = new StringBuilder();
        while (next > ' ' && next != ';' && next != ',' && next != '"') {
            word.append((char) next);
            requireShort(word);
            advance();
        }
        count(word.length());
        return word.toString();
    }

    private String quoted() throws WorkbenchException, IOException {
        StringBuilder words = new StringBuilder();
        advance();
        while (next != '"') {
            if (next < 0) {
                throw Refusal.DAMAGED.of(file);
            }
            if (next != '\r' && next != '\n') {
                words.append((char) next);
            }
            requireShort(words);
            advance();
        }
        advance();
        count(words.length());
        return words.toString();
    }

    private void requireShort(StringBuilder words) throws WorkbenchException {
        if (words.length() > limits.cellCharacters()) {
            throw Refusal.TEXT_TOO_LONG.of(file, limits.cellCharacters());
        }
    }

    private void count(int more) throws WorkbenchException {
        characters += more;
        if (characters > limits.unpackedBytes()) {
            throw Refusal.TOO_MUCH_TEXT.of(file);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
