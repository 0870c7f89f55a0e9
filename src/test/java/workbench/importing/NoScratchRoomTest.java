package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.Launcher;
import workbench.store.Dossier;
import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;
import workbench.testing.Jvm;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A long sheet is imported while nothing can be put into temporary files, as on a disk that is
/// full; figures are made up.
@BesideTheWindow
class NoScratchRoomTest {
    @TempDir private Path folder;
    private Path dossier;

    @BeforeEach
    void write() throws Exception {
        dossier = folder.resolve("city.dossier");
        try (Dossier made = Dossier.create(dossier)) {
            Path other = Desk.csv(folder, "zoo.csv", "Municipality,Year,Visits", "Ajax,2023,20");
            Desk.bring(made, other, Instant.parse("2026-01-15T12:00:00Z"));
        }
    }

    private Path loans(int rows) throws Exception {
        List<String> lines = new ArrayList<>();
        lines.add("Municipality,Branch,Year,Loans");
        for (int row = 0; row < rows; row++) {
            lines.add("Pickering,Branch %d,%d,%d".formatted(row / 20, 2000 + row % 20, 500 + row));
        }
        return Files.write(folder.resolve("loans.csv"), lines);
    }

    /// What the program says that imports a sheet with so much memory and no folder of temporary
    /// files but for the database's own library.
    private String imported(Path sheet, String memory, int code) throws Exception {
        Process process =
                new ProcessBuilder(
                                Jvm.command(
                                        Launcher.class.getName(),
                                        List.of(
                                                memory,
                                                // Gives up early where hardly any memory is free.
                                                "-XX:-UseSerialGC",
                                                "-XX:+UseParallelGC",
                                                "-XX:GCTimeLimit=60",
                                                "-XX:GCHeapFreeLimit=10",
                                                "-Djava.io.tmpdir=" + folder.resolve("gone"),
                                                "-Dorg.sqlite.tmpdir=" + folder),
                                        "import",
                                        sheet.toString(),
                                        "--into",
                                        dossier.toString()))
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isEqualTo(code);
        return said;
    }

    /// What the dossier tells of its imports, its log and its figures.
    private String told() throws Exception {
        try (Dossier open = Dossier.openReadOnly(dossier)) {
            return open.ledger().imports() + " " + open.log() + " " + open.ledger().figures();
        }
    }

    @Test
    void whatDoesNotFitIntoMemoryEitherIsRefusedWithWhereToMakeRoomAndLeavesNothing()
            throws Exception {
        String before = told();
        assertThat(imported(loans(80_000), "-Xmx32m", 3))
                .contains("its figures cannot be put aside in " + folder.resolve("gone"))
                .contains("Free some space there, or let the program write there, and do it again")
                .contains("more memory for the program (java -Xmx) helps as well");
        assertThat(told()).isEqualTo(before).contains("zoo.csv");
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .doesNotContain("city.dossier-wal", "city.dossier-journal");
        }
    }

    /// Memory may run out before anything is put aside, or while the file is held.
    @Test
    void whereverMemoryRunsOutBothPlacesAreNamed() throws Exception {
        Path sheet = loans(80_000);
        for (String memory : List.of("-Xmx24m", "-Xmx28m")) {
            assertThat(imported(sheet, memory, 3))
                    .as(memory)
                    .contains(folder.resolve("gone").toString())
                    .contains("(java -Xmx)");
        }
    }

    @Test
    void whatFitsIntoMemoryIsHeldThereAndImported() throws Exception {
        assertThat(imported(loans(30_000), "-Xmx1g", 0)).contains("30,000 new figures");
        assertThat(told()).contains("zoo.csv", "loans.csv");
    }
}
