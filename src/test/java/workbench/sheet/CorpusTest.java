package workbench.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

import workbench.job.Progress;
import workbench.model.WorkbenchException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The files with which POI tests itself, many of them broken or hostile.
class CorpusTest {
    private static final Path CORPUS = Path.of("../shared/corpora/poi");

    @Test
    void endsEveryFileInCellsOrInOneRefusal() throws Exception {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus of bad files is not here");
        List<String> escaped = new ArrayList<>();
        try (Stream<Path> files = Files.list(CORPUS)) {
            for (Path file : files.sorted().toList()) {
                assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(file, escaped));
            }
        }
        assertThat(escaped).isEmpty();
    }

    private static void read(Path path, List<String> escaped) {
        SheetFiles files = new SheetFiles();
        try {
            files.grids(files.open(path), Progress.SILENT);
        } catch (WorkbenchException _) {
            // One refusal is a good end.
        } catch (RuntimeException e) {
            escaped.add(path.getFileName() + ": " + e);
        }
    }
}
