package workbench.cli;

import workbench.catalogue.Texts;
import workbench.job.Progress;
import workbench.model.CellProblem;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Opening;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/// Where a command speaks: results to standard output, words for the person to standard error.
final class Console {
    private static final int RAW_SHOWN = 160;

    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private final BooleanSupplier stopped;
    private Language language = Language.of(Locale.getDefault().getLanguage());
    private boolean quiet;
    private Opening opening = Opening.usual();

    /// @param stopped whether the person wants the program to end
    Console(PrintStream out, PrintStream err, boolean terminal, BooleanSupplier stopped) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.stopped = stopped;
    }

    void setLanguage(Language language) {
        this.language = language;
    }

    void setQuiet(boolean quiet) {
        this.quiet = quiet;
    }

    boolean isQuiet() {
        return quiet;
    }

    /// @param name of the person; where it is blank, that of their account counts
    void setWho(String name) {
        opening = opening.as(name);
    }

    void setSnapshots(Opening.Place place) {
        opening = opening.snapshots(place);
    }

    /// How commands open a dossier that they change.
    Opening opening() {
        return opening;
    }

    Language language() {
        return language;
    }

    Texts texts() {
        return Texts.of(language);
    }

    /// Standard output, in UTF-8, whatever the machine's own encoding.
    Writer results() {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    void result(String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    /// Says a sentence, unless the person asked for quiet.
    void say(Message message) {
        if (!quiet) {
            line(texts().render(message));
        }
    }

    void say(String key, Object... arguments) {
        say(Message.of(key, arguments));
    }

    /// Says what failed: on one line, quiet or not, because it is the only trace of it.
    void fail(WorkbenchException failure) {
        line(texts().text("cli.failure", failure.what(), failure.why(), failure.remedy()));
    }

    /// Says a sentence even when quiet.
    void warn(Message message) {
        line(texts().render(message));
    }

    /// A problem of a cell on one line.
    String problem(CellProblem problem) {
        String raw = problem.raw();
        String shown =
                raw.length() > RAW_SHOWN
                        ? raw.substring(0, raw.offsetByCodePoints(0, RAW_SHOWN / 2)) + "…"
                        : raw;
        return plain(
                texts().text(
                                "cli.import.problem",
                                problem.cell().toString(),
                                shown,
                                problem.advice()));
    }

    void sayProblem(CellProblem problem) {
        if (!quiet) {
            line(problem(problem));
        }
    }

    /// Text of a file may hold line breaks, and codes that a terminal would obey.
    static String plain(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ");
    }

    private void line(String text) {
        byte[] bytes = (plain(text) + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
        err.write(bytes, 0, bytes.length);
        err.flush();
    }

    /// Progress as a bar on a terminal; nowhere else.
    Progress progress() {
        return terminal && !quiet ? new ProgressBar(err, texts(), stopped) : silent();
    }

    private Progress silent() {
        return new Progress() {
            @Override
            public void at(long done, long total, Message what) {}

            @Override
            public boolean cancelled() {
                return stopped.getAsBoolean();
            }
        };
    }
}
