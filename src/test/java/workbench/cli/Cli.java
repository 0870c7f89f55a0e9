package workbench.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import workbench.App;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/// Runs the program in this process and keeps what it says.
final class Cli {
    static final Instant NOW = Instant.parse("2026-03-31T12:00:00Z");

    private static final App APP = new App(Clock.fixed(NOW, ZoneOffset.UTC));

    private Cli() {}

    /// What a command left.
    record Ran(int code, String out, String err) {
        List<NamedCsvRecord> rows() {
            try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(out)) {
                return reader.stream().toList();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        String header() {
            return out.lines().findFirst().orElse("");
        }
    }

    /// Speaks English, whatever the machine does.
    static Ran run(Object... arguments) {
        Object[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--language";
        all[arguments.length + 1] = "en";
        return exactly(APP, all);
    }

    static Ran french(Object... arguments) {
        Object[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = "--language=fr";
        return exactly(APP, all);
    }

    /// At another moment than {@link #NOW}.
    static Ran at(Instant moment, Object... arguments) {
        return exactly(new App(Clock.fixed(moment, ZoneOffset.UTC)), arguments);
    }

    private static Ran exactly(App app, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                app.commandLine(DesktopDoor.SHUT)
                        .run(
                                new PrintStream(out, true, StandardCharsets.UTF_8),
                                new PrintStream(err, true, StandardCharsets.UTF_8),
                                Arrays.stream(arguments)
                                        .map(
                                                one ->
                                                        one instanceof Path path
                                                                ? path.toString()
                                                                : String.valueOf(one))
                                        .toArray(String[]::new));
        return new Ran(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
