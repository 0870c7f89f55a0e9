package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import workbench.testing.Desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The commands that look after a dossier, on small files with illustrative figures.
class LedgerCommandsTest {
    @TempDir private Path folder;
    private Path dossier;
    private Path visits;
    private Path revised;

    @BeforeEach
    void write() throws IOException {
        dossier = folder.resolve("city.dossier");
        visits =
                Desk.csv(
                        folder,
                        "visits.csv",
                        "Indicator,Municipality,2022,2023,2024",
                        "Dog licences,Pickering,100,110,121",
                        "Dog licences,Ajax,200,..,210");
        revised =
                Desk.csv(
                        folder,
                        "visits-revised.csv",
                        "Indicator,Municipality,2023,2024,2025",
                        "Dog licences,Pickering,110,125,130",
                        "Dog licences,Ajax,205,210,220");
    }

    private void importBoth() {
        Cli.run("import", visits, "--into", dossier, "--as", "Ana");
        Cli.run("import", revised, "--into", dossier, "--as", "Ana");
    }

    @Test
    void logTellsWhoDidWhat() {
        importBoth();
        Cli.run("withdraw", dossier, 2, "--as=Ben");
        Cli.Ran ran = Cli.run("log", dossier);

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.header()).isEqualTo("when,who,event,what,touched");
        assertThat(ran.rows()).extracting(row -> row.getField("who")).containsExactly("Ana", "Ana", "Ben");
        assertThat(ran.rows().getLast().getField("what"))
                .isEqualTo("Withdrawal of visits-revised.csv");
        assertThat(ran.rows().getLast().getField("touched")).isEqualTo("import 2");
        assertThat(Cli.french("log", dossier).out()).contains("Retrait de visits-revised.csv");
    }

    @Test
    void logIsWrittenToAFileAsJson() throws IOException {
        importBoth();
        Path out = folder.resolve("log.json");
        Cli.Ran ran = Cli.run("log", dossier, "--format", "json", "--out", out);

        assertThat(ran.out()).isEmpty();
        JsonNode log = JsonMapper.shared().readTree(Files.readString(out));
        assertThat(log).hasSize(2);
        assertThat(log.get(1).path("event").asString("")).isEqualTo("done");
    }
}
