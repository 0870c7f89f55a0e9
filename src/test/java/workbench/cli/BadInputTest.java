package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import workbench.App;
import workbench.store.Dossier;
import workbench.store.DossierFailure;
import workbench.testing.BesideTheWindow;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the command line makes of arguments and files that are not as they should be. All figures
/// are made up.
@BesideTheWindow
class BadInputTest {
    private static final String GOOD = "Year,Jobs\n2021,5\n2022,6\n";

    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "foo|There is no command “foo”.",
                "inspect --wat x|There is no option “--wat”.",
                "inspect|FILE is missing.",
                "import a.csv|--into D.dossier is missing.",
                "import a.csv --into|--into D.dossier is missing.",
                "demo extra|“extra” is one argument too many.",
                "import a.csv --into d --into e|--into stands there twice.",
                "import a.csv --into d --period 2019-13|--period cannot be “2019-13”",
                "observations d --format bad|good examples: csv, json, sdmx-csv, xlsx.",
                "snapshots d --restore yesterday|--restore cannot be “yesterday”",
                "withdraw d abc|IMPORT cannot be “abc”; it is a number.",
                "inspect a.csv --language de|--language cannot be “de”; good examples: en, fr.",
            })
    void saysWrongUsageInOnePlainLine(String arguments, String sentence) {
        assertThat(run(arguments.split(" "))).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(sentence)
                .doesNotContain("Exception")
                .hasLineCount(1);
        assertThat(out.size()).isZero();
    }

    @Test
    void saysWrongUsageInFrenchWhereverTheLanguageStands() {
        run("inspect", "--wat", "x", "--language", "fr");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("L’option «\u00a0--wat\u00a0» n’existe pas.");
    }

    @Test
    void printsHelpInUtf8AndInTheLanguage() {
        run("--language", "fr", "--help");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Utilisation :", "d’indicateurs à une");
    }

    @Test
    void takesAnAtSignForThePartOfANameThatItIs() throws IOException {
        Path file = write("@list.csv", GOOD);
        assertThat(run("inspect", file.toString())).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n \n", ",,,\n,,\n", "a,b\nx,y\n", "%PDF-1.4", "<html></html>"})
    void refusesWhatHoldsNoFiguresAndMakesNoDossier(String content) throws IOException {
        Path file = write("bad.csv", content);
        Path dossier = folder.resolve("d.dossier");
        assertThat(run("import", file.toString(), "--into", dossier.toString()))
                .isEqualTo(ExitCode.WORLD_FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1);
        assertThat(names()).containsExactly("bad.csv");
    }

    @Test
    void takesANumberBeyondAllNumbersForText() throws IOException {
        Path file = write("huge.csv", GOOD + "2023,1e309\n2024,8\n");
        Path dossier = folder.resolve("d.dossier");
        assertThat(run("import", file.toString(), "--into", dossier.toString()))
                .isEqualTo(ExitCode.NEEDS_A_LOOK);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("B4 “1e309”");
    }

    @Test
    @Timeout(60)
    void importsTenThousandColumns() throws IOException {
        String years =
                IntStream.range(0, 10_000)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(","));
        Path file = write("wide.csv", "Place," + years + "\nOntario," + years + "\n");
        assertThat(run("import", file.toString(), "--into", folder.resolve("d").toString()))
                .isLessThan(ExitCode.WRONG_USAGE);
    }

    @Test
    void readsAFileBeyondItsLimitsWhereAsked() throws IOException {
        String words = "z".repeat(1_200_000);
        Path file = write("long.csv", GOOD + "2023,8,\"" + words + "\"\n2024,9\n");
        assertThat(run("inspect", file.toString())).isEqualTo(ExitCode.NEEDS_A_LOOK);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .hasLineCount(1)
                .contains("add --beyond-limits");
        run("inspect", file.toString(), "--beyond-limits");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("1 table");
    }

    @Test
    void keepsAProblemOnOneShortLineWithoutTerminalCodes() throws IOException {
        Path file =
                write(
                        "codes.csv",
                        GOOD + "2023,\"x\u001b[31m\ny" + "z".repeat(9000) + "\"\n2024,8\n");
        run("inspect", file.toString());
        String words = out.toString(StandardCharsets.UTF_8);
        assertThat(words).contains("B4").doesNotContain("\u001b");
        assertThat(words.lines()).allMatch(line -> line.length() < 400);
    }

    @Test
    void leavesNoDossierWhenTheFirstImportIsStopped() throws IOException {
        Path file = write("good.csv", GOOD);
        CommandLineProgram program = program();
        program.stop();
        assertThat(
                        program.run(
                                new PrintStream(out),
                                new PrintStream(err),
                                "import",
                                file.toString(),
                                "--into",
                                folder.resolve("d.dossier").toString()))
                .isEqualTo(ExitCode.NEEDS_A_LOOK);
        assertThat(names()).containsExactly("good.csv");
    }

    @Test
    void refusesAFileThatIsNoDossierAndLeavesItAlone() throws IOException {
        Path file = write("good.csv", GOOD);
        Path dossier = write("text.dossier", "hello");
        assertThat(run("import", file.toString(), "--into", dossier.toString()))
                .isEqualTo(ExitCode.WORLD_FAILED);
        assertThat(dossier).hasContent("hello");
    }

    @Test
    void saysWhenTheResultsCouldNotBeWritten() throws IOException {
        Path file = write("good.csv", GOOD);
        PrintStream full =
                new PrintStream(
                        new OutputStream() {
                            @Override
                            public void write(int b) throws IOException {
                                throw new IOException("No space left on device");
                            }
                        });
        assertThat(program().run(full, new PrintStream(err), "inspect", file.toString()))
                .isEqualTo(ExitCode.WORLD_FAILED);
    }

    @Test
    void doesNotMindAReaderThatHasSeenEnough() throws IOException {
        PrintStream pipe =
                new PrintStream(
                        new PipeStream(
                                new OutputStream() {
                                    @Override
                                    public void write(int b) throws IOException {
                                        throw new IOException("Broken pipe");
                                    }
                                }));
        Path file = write("good.csv", GOOD);
        assertThat(program().run(pipe, new PrintStream(err), "inspect", file.toString())).isZero();
        assertThat(err.size()).isZero();
    }

    @Test
    void tellsADamageMetWhileReadingAsAFailureOfTheWorld() throws Exception {
        Path file = write("good.csv", GOOD);
        Path dossier = folder.resolve("d.dossier");
        run("import", file.toString(), "--into", dossier.toString());
        Console console =
                new Console(new PrintStream(out), new PrintStream(err), false, () -> false);
        DossierFailure failure;
        try (Dossier open = Dossier.openReadOnly(dossier)) {
            byte[] bytes = Files.readAllBytes(dossier);
            Arrays.fill(bytes, 100, bytes.length, (byte) 0xff);
            Files.write(dossier, bytes);
            failure = catchThrowableOfType(DossierFailure.class, () -> open.ledger().imports());
        }
        err.reset();
        assertThat(
                        CommandLineProgram.failed(
                                new UncheckedIOException(new IOException(failure)), console))
                .isEqualTo(ExitCode.WORLD_FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("d.dossier");
    }

    private int run(String... arguments) {
        return program().run(new PrintStream(out), new PrintStream(err), arguments);
    }

    private static CommandLineProgram program() {
        return new App(Clock.fixed(Instant.parse("2026-03-31T12:00:00Z"), ZoneOffset.UTC))
                .commandLine(DesktopDoor.SHUT);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
