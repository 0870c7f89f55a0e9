package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import workbench.sheet.SourceFile;
import workbench.testing.BesideTheWindow;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// A file of every format that is read goes into a dossier, whose check opens the kept file again
/// and finds each figure's cell in it.
@BesideTheWindow
class KeptFormatsTest {
    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(SourceFile.Format.class)
    void findsAFigureInItsCellOfTheKeptFile(SourceFile.Format format) throws Exception {
        Path file = sample(format);
        Path dossier = folder.resolve("city.dossier");

        Cli.Ran inspected = Cli.run("inspect", file, "--json");
        Cli.Ran imported = Cli.run("import", file, "--into", dossier);
        // The kept file alone has to do.
        Files.delete(file);
        Cli.Ran observed = Cli.run("observations", dossier);
        Cli.Ran verified = Cli.run("verify", dossier);

        assertThat(inspected.out()).contains("\"format\":\"" + format.word() + "\"");
        assertThat(imported.code()).as(imported.err()).isEqualTo(ExitCode.DONE);
        assertThat(observed.rows())
                .anySatisfy(
                        row -> {
                            assertThat(row.getField("value")).isEqualTo("41338");
                            assertThat(row.getField("period")).isEqualTo("2024");
                        });
        assertThat(verified.code()).as(verified.out() + verified.err()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void namesTheRecordAndTheFieldOfAnEurostatTable() throws Exception {
        Path file = sample(SourceFile.Format.EUROSTAT_TSV);
        Path dossier = folder.resolve("city.dossier");
        Cli.run("import", file, "--into", dossier);
        assertThat(Cli.run("observations", dossier).rows())
                .extracting(
                        row ->
                                "%s %s %s %s"
                                        .formatted(
                                                row.getField("cell"),
                                                row.getField("value"),
                                                row.getField("status"),
                                                row.getField("raw")))
                .containsExactly("B2 41.5 A 41.5 ", "C2 41338 B 41338 b");
        assertThat(Cli.run("inspect", file, "--json").out())
                .contains("\"range\":\"A1:C2\"", "\"stubColumns\":[\"A\"]");
    }

    private Path sample(SourceFile.Format format) throws Exception {
        Path file = folder.resolve("visits." + format.word());
        try (InputStream kept =
                KeptFormatsTest.class.getResourceAsStream("formats/reads." + format.word())) {
            Files.copy(Objects.requireNonNull(kept), file);
        }
        return file;
    }
}
