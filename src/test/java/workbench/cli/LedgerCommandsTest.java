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

    @Test
    void dryRunOfAWithdrawalSaysWhatWouldChangeAndWritesNothing() throws IOException {
        importBoth();
        byte[] before = Files.readAllBytes(dossier);
        Cli.Ran ran = Cli.run("withdraw", dossier, 2, "--dry-run");

        assertThat(ran.code()).isZero();
        assertThat(ran.header())
                .isEqualTo(
                        "indicator,place,breakdown,period,change,old_value,new_value,old_import,"
                                + "new_import,touches");
        assertThat(ran.rows())
                .extracting(
                        row ->
                                String.join(
                                        " ",
                                        row.getField("place"),
                                        row.getField("period"),
                                        row.getField("change"),
                                        row.getField("old_value"),
                                        row.getField("new_value"),
                                        row.getField("new_import")))
                .containsExactly(
                        "Ajax 2023 changes 205  1",
                        "Ajax 2024 stays 210 210 1",
                        "Ajax 2025 goes 220  ",
                        "Pickering 2023 stays 110 110 1",
                        "Pickering 2024 changes 125 121 1",
                        "Pickering 2025 goes 130  ");
        assertThat(ran.err())
                .contains("take away 2 figures and give another value to 2; 2 keep their values")
                .contains("Nothing in the submission rests on what would change");
        assertThat(Files.readAllBytes(dossier)).isEqualTo(before);
    }

    @Test
    void dryRunOfARestorationIsOneJsonDocument() {
        importBoth();
        Cli.run("withdraw", dossier, 2);
        Cli.Ran ran = Cli.run("restore", dossier, 2, "--dry-run", "--json", "--quiet");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().strip().lines()).hasSize(1);
        JsonNode document = JsonMapper.shared().readTree(ran.out());
        assertThat(document.path("would").asString("")).isEqualTo("restore");
        assertThat(document.path("changes")).hasSize(6);
        JsonNode first = document.path("changes").get(0);
        assertThat(first.path("old_value").isNull()).isTrue();
        assertThat(first.path("new_value").asInt(0)).isEqualTo(205);
        assertThat(document.path("touched")).isEmpty();
    }

    @Test
    void previewAsJsonNeedsADryRun() {
        importBoth();
        assertThat(Cli.run("withdraw", dossier, 2, "--json").code()).isEqualTo(2);
        assertThat(Cli.run("withdraw", dossier, 9, "--dry-run").code()).isEqualTo(2);
        assertThat(Cli.run("observations", dossier).rows()).hasSize(8);
    }
}
