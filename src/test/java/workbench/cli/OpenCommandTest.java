package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import workbench.App;
import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The ways from the command line to the window, with a display and without.
@BesideTheWindow
class OpenCommandTest {
    @TempDir private Path folder;
    private final List<Optional<Path>> opened = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"open", "open city.dossier", ""})
    void withoutADisplayItSaysSoAndTheWorldFailed(String command) {
        Cli.Ran ran = Cli.run(words(command));

        assertThat(ran.code()).isEqualTo(ExitCode.WORLD_FAILED);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().strip().lines()).hasSize(1);
        assertThat(ran.err()).contains("window").contains("no display").contains("--help");
    }

    @Test
    void saysItInFrench() {
        assertThat(Cli.french("open").err()).contains("fenêtre").contains("écran");
    }

    @Test
    void opensTheWindowOnTheDossierThatIsNamed() {
        assertThat(run("open", "city.dossier")).isZero();
        assertThat(run("open")).isZero();
        assertThat(run()).isZero();
        assertThat(opened)
                .containsExactly(
                        Optional.of(Path.of("city.dossier")), Optional.empty(), Optional.empty());
    }

    @Test
    void demoOpensTheWindowOnItsDossierOnceThatIsMade() throws IOException {
        assertThat(demo()).isZero();
        assertThat(opened).containsExactly(Optional.of(folder.resolve("out/pickering.dossier")));
        assertThat(opened.getFirst().orElseThrow()).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--no-window", "--quiet"})
    void demoOpensNoWindowWhereNobodyWantsOne(String option) throws IOException {
        assertThat(demo(option)).isZero();
        assertThat(opened).isEmpty();
    }

    @Test
    void stoppingTheProgramClosesTheWindow() {
        List<String> closed = new ArrayList<>();
        CommandLineProgram program =
                app().commandLine(
                                new Recording() {
                                    @Override
                                    public void close() {
                                        closed.add("closed");
                                    }
                                });
        program.stop();
        assertThat(closed).containsExactly("closed");
    }

    private int demo(String... options) throws IOException {
        Path samples = Files.createDirectories(folder.resolve("samples"));
        Desk.csv(samples, "dogs.csv", "Indicator,Municipality,2023,2024", "Dogs,Pickering,10,12");
        Files.copy(Path.of("samples/pickering/profile.json"), samples.resolve("profile.json"));
        List<String> words =
                new ArrayList<>(
                        List.of(
                                "demo",
                                "--samples",
                                samples.toString(),
                                "--out",
                                folder.resolve("out").toString()));
        words.addAll(List.of(options));
        return run(words.toArray(String[]::new));
    }

    private int run(String... arguments) {
        PrintStream nowhere =
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return app().commandLine(new Recording()).run(nowhere, nowhere, arguments);
    }

    private static App app() {
        return new App(Clock.systemUTC());
    }

    private static Object[] words(String command) {
        return command.isEmpty() ? new Object[0] : command.split(" ");
    }

    /// A display on which nothing is drawn.
    private class Recording implements DesktopDoor {
        @Override
        public boolean isPossible() {
            return true;
        }

        @Override
        public void open(Optional<Path> dossier) {
            opened.add(dossier);
        }

        @Override
        public void close() {}
    }
}
