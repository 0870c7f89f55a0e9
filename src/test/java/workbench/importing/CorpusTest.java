package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

import workbench.testing.CorpusRun;
import workbench.testing.Jvm;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The files with which POI tests itself, many of them broken or hostile: each ends within ten
/// seconds of a processor and in 512 MB, read, read with problems or refused in plain words.
class CorpusTest {
    private static final Path CORPUS = Path.of("../shared/corpora/poi");
    private static final Duration FOR_ALL = Duration.ofSeconds(240);

    /// Of waiting without a processor, as on a busy machine, which is no failure of the program's.
    private static final int MOST_MINUTES = 60;

    private static final int MILLIS_FOR_ONE = 10_000;

    @Test
    void endsEveryFileInADraftOrInOneRefusal() throws Exception {
        assumeTrue(Files.isDirectory(CORPUS), "skipped: the corpus is not beside the project");
        Path said = Files.createTempFile("corpus", ".txt");
        try {
            Process run =
                    new ProcessBuilder(
                                    Jvm.command(
                                            CorpusRun.class.getName(),
                                            List.of("-Xmx512m"),
                                            CORPUS.toString()))
                            .redirectOutput(said.toFile())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            boolean ended = isAtItsEnd(run);
            run.destroyForcibly();
            List<String> lines = Files.readAllLines(said, StandardCharsets.UTF_8);
            assertThat(ended).as("hangs after %s", lines.isEmpty() ? "" : lines.getLast()).isTrue();
            try (Stream<Path> files = Files.list(CORPUS)) {
                assertThat(lines).hasSize((int) files.count());
            }
            assertThat(lines).noneMatch(line -> line.startsWith("ESCAPED"));
            assertThat(lines)
                    .allMatch(line -> Integer.parseInt(line.split(" ")[1]) < MILLIS_FOR_ONE);
        } finally {
            Files.deleteIfExists(said);
        }
    }

    /// Waits for a process as long as it has not used more of the processors than all files may.
    private static boolean isAtItsEnd(Process run) throws InterruptedException {
        for (int second = 0; second < MOST_MINUTES * 60; second++) {
            if (run.waitFor(1, TimeUnit.SECONDS)) {
                return true;
            }
            Duration used = run.info().totalCpuDuration().orElse(Duration.ZERO);
            if (used.compareTo(FOR_ALL) > 0) {
                return false;
            }
        }
        return false;
    }
}
