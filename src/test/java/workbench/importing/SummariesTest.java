package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.job.Progress;
import workbench.layout.Role;
import workbench.layout.SheetSummary;
import workbench.sheet.SheetFiles;
import workbench.sheet.SourceFile;
import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What is told of a file's sheets does not depend on whether they had to be held for it.
@BesideTheWindow
class SummariesTest {
    private static final int ROWS = 22_000;

    @TempDir private Path folder;

    @Test
    void a_long_list_is_summed_up_as_its_layout_would_be() throws Exception {
        assertSummedUp(list(""));
    }

    @Test
    void a_long_list_with_a_note_beneath_it_is_held_and_its_note_is_told() throws Exception {
        SheetSummary seen = assertSummedUp(list("\nSource: the ward offices"));

        assertThat(seen.roles().getLast().role()).isEqualTo(Role.NOTE);
        assertThat(seen.roles().getLast().range().firstRow()).isEqualTo(ROWS + 2);
    }

    private static SheetSummary assertSummedUp(Path path) throws Exception {
        SourceFile file = new SheetFiles().open(path);
        List<SheetSummary> seen = Desk.IMPORTER.summaries(file, Progress.SILENT);

        assertThat(seen)
                .isEqualTo(
                        Desk.IMPORTER.layouts(file, Progress.SILENT).stream()
                                .map(SheetSummary::of)
                                .toList());
        return seen.getFirst();
    }

    private Path list(String end) throws IOException {
        Path file = folder.resolve("wards.csv");
        Files.writeString(
                file,
                IntStream.range(0, ROWS)
                        .mapToObj(
                                i ->
                                        "Ward %d,Measure %d,%d,%d"
                                                .formatted(i / 400, i / 20 % 20, 2001 + i % 20, i))
                        .collect(Collectors.joining("\n", "Ward,Indicator,Year,Value\n", end)));
        return file;
    }
}
