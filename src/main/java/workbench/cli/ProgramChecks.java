package workbench.cli;

import workbench.catalogue.Texts;
import workbench.chart.ChartFonts;
import workbench.chart.Roboto;
import workbench.edit.SetContent;
import workbench.job.Progress;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.publish.SubmissionFiles;
import workbench.sheet.Grid;
import workbench.sheet.SheetFiles;
import workbench.sheet.SourceFile;
import workbench.store.Dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the program must be able to do without its window: words, fonts, the dossier, every format
/// in and out.
///
/// What it tries follows from the lists of formats in the code: a new one is tried from its first
/// day, and one that is read needs a small file that travels with the program.
final class ProgramChecks {
    private static final List<String> CUTS =
            List.of(
                    "Regular",
                    "Bold",
                    "Italic",
                    "BoldItalic",
                    "Medium",
                    "MediumItalic",
                    "Light",
                    "LightItalic");
    private static final List<String> CHART_ENDINGS = List.of(".svg", ".png");
    private static final String CONTENT = "check";

    private final SheetFiles files;
    private final CommandLineProgram program;
    private final Language language;

    /// @param program runs the commands that some checks are made of, as a person would
    /// @param language in which they say what went wrong
    ProgramChecks(SheetFiles files, CommandLineProgram program, Language language) {
        this.files = files;
        this.program = program;
        this.language = language;
    }

    List<Check> all() {
        List<Check> checks = new ArrayList<>();
        checks.add(check("cli.self-check.texts", _ -> texts()));
        checks.add(check("cli.self-check.fonts", _ -> fonts()));
        checks.add(check("cli.self-check.dossier", this::dossier));
        for (SourceFile.Format format : SourceFile.Format.values()) {
            checks.add(
                    new Check(
                            Message.of("cli.self-check.reads", format.word()),
                            scratch -> reads(format, scratch)));
        }
        checks.add(
                new Check(Message.of("cli.self-check.long", LongSheet.ROWS), this::seesALongSheet));
        checks.add(check("cli.self-check.writes", this::writes));
        return List.copyOf(checks);
    }

    private static Check check(String key, Check.Trial trial) {
        return new Check(Message.of(key), trial);
    }

    private static Optional<Message> texts() {
        Set<String> english = Texts.of(Language.ENGLISH).keys();
        Set<String> french = Texts.of(Language.FRENCH).keys();
        return amissUnless(!english.isEmpty() && english.equals(french), "cli.self-check.texts.no");
    }

    private static Optional<Message> fonts() throws IOException {
        for (String cut : CUTS) {
            try (InputStream font = Roboto.open(cut)) {
                font.readAllBytes();
            }
        }
        return amissUnless(ChartFonts.areLoaded(), "cli.self-check.fonts.no");
    }

    private Optional<Message> dossier(Path scratch) throws WorkbenchException {
        Path file = scratch.resolve("check.dossier");
        String json = "{}";
        try (Dossier dossier = Dossier.create(file)) {
            new SetContent(dossier).set(CONTENT, Map.of("1", new SetContent.Entry(json, Set.of())));
        }
        try (Dossier dossier = Dossier.openReadOnly(file)) {
            boolean kept = json.equals(dossier.ledger().texts(CONTENT).get("1"));
            boolean clean = dossier.ledger().verify(new KeptCells(files)).isClean();
            return amissUnless(kept && clean, "cli.self-check.dossier.no");
        }
    }

    /// Reads a file of the format in which the figure 41338 stands.
    private Optional<Message> reads(SourceFile.Format format, Path scratch)
            throws WorkbenchException, IOException {
        String name = "reads." + format.word();
        Path path = scratch.resolve(name);
        try (InputStream kept = ProgramChecks.class.getResourceAsStream("formats/" + name)) {
            if (kept == null) {
                return Optional.of(Message.of("cli.self-check.reads.no"));
            }
            Files.copy(kept, path);
        }
        SourceFile file = files.open(path);
        Grid grid = files.grids(file, Progress.SILENT).getFirst();
        return amissUnless(file.format() == format && holdsFigure(grid), "cli.self-check.reads.no");
    }

    /// Inspects a sheet of which only the first rows are held.
    ///
    /// It also is what a start cache learns the reading of long sheets from, where this check is
    /// its training run.
    private Optional<Message> seesALongSheet(Path scratch) throws IOException {
        Path file = scratch.resolve("long.xlsx");
        LongSheet.write(file);
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        Optional<Message> amiss = run(ExitCode.DONE, seen, "inspect", "--json", file.toString());
        String document = seen.toString(StandardCharsets.UTF_8);
        boolean whole =
                document.contains("\"rows\":" + LongSheet.ROWS + ",")
                        && document.contains("\"tables\":[{\"range\":\"" + LongSheet.TABLE + "\"");
        return amiss.or(() -> amissUnless(whole, "cli.self-check.long.no"));
    }

    private static boolean holdsFigure(Grid grid) {
        for (int row = 1; row <= grid.rows(); row++) {
            for (int column = 1; column <= grid.columns(); column++) {
                if (grid.cell(row, column).raw().startsWith("41338")) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The whole job, then its dossier's check and its figures in every form.
    private Optional<Message> writes(Path scratch) throws IOException {
        String dossier = scratch.resolve("pickering.dossier").toString();
        // Samples have cells to look at: the job says so by its code, and is done.
        Optional<Message> amiss =
                run(ExitCode.NEEDS_A_LOOK, "demo", "--no-window", "--out", scratch.toString())
                        .or(() -> run(ExitCode.DONE, "verify", dossier));
        for (ObservationsCommand.Form form : ObservationsCommand.Form.values()) {
            String word = form.toString();
            String out = observations(scratch, form).toString();
            amiss =
                    amiss.or(
                            () ->
                                    run(
                                            ExitCode.DONE,
                                            "observations",
                                            dossier,
                                            "--format",
                                            word,
                                            "--out",
                                            out));
        }
        return amiss.isPresent() ? amiss : wanting(scratch);
    }

    /// @param worst the highest exit code that is no failure
    private Optional<Message> run(int worst, String... command) {
        return run(worst, OutputStream.nullOutputStream(), command);
    }

    /// @param out what the command says
    private Optional<Message> run(int worst, OutputStream out, String... command) {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        String[] spoken = Arrays.copyOf(command, command.length + 1);
        spoken[command.length] = "--language=" + language.code();
        int code =
                program.run(
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(words, false, StandardCharsets.UTF_8),
                        spoken);
        return code <= worst
                ? Optional.empty()
                : Optional.of(
                        Message.of(
                                "cli.self-check.command.no",
                                command[0],
                                words.toString(StandardCharsets.UTF_8).strip()));
    }

    /// The first file that should be there and is not, or has nothing in it.
    private static Optional<Message> wanting(Path folder) throws IOException {
        List<Path> wanted = new ArrayList<>();
        for (Language language : Language.values()) {
            for (SubmissionFiles.Format format : SubmissionFiles.Format.values()) {
                wanted.add(folder.resolve("submission-%s.%s".formatted(language.code(), format)));
            }
        }
        for (ObservationsCommand.Form form : ObservationsCommand.Form.values()) {
            wanted.add(observations(folder, form));
        }
        Path charts = folder.resolve("charts");
        for (String ending : CHART_ENDINGS) {
            wanted.add(first(charts, ending).orElse(charts.resolve("*" + ending)));
        }
        for (Path file : wanted) {
            if (!Files.exists(file) || Files.size(file) == 0) {
                return Optional.of(
                        Message.of("cli.self-check.file.no", folder.relativize(file).toString()));
            }
        }
        return Optional.empty();
    }

    private static Path observations(Path folder, ObservationsCommand.Form form) {
        return folder.resolve("observations." + form);
    }

    private static Optional<Path> first(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).findFirst();
        }
    }

    private static Optional<Message> amissUnless(boolean fine, String key) {
        return fine ? Optional.empty() : Optional.of(Message.of(key));
    }
}
