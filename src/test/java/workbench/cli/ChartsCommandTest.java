package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import workbench.job.Progress;
import workbench.sample.SampleDossier;
import workbench.sample.Samples;
import workbench.store.Dossier;
import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

/// The charts and the programmes of a submission as files. The figures of the small dossier are
/// made up.
@BesideTheWindow
class ChartsCommandTest {
    private static final String DOGS =
            """
            [{"id": "dogs", "kind": "LINE", "factor": "engage",
              "subtitle": {"en": "Dog licences", "fr": "Permis de chien"},
              "lines": [{"indicator": "Dog licences", "place": "Pickering"}]}%s]
            """;
    private static final String CATS =
            """
            , {"id": "cats", "kind": "LINE", "factor": "engage",
              "subtitle": {"en": "Cats", "fr": "Chats"},
              "lines": [{"indicator": "Cats", "place": "Pickering"}]}
            """;

    @TempDir private Path folder;
    private Path dossier;

    @BeforeEach
    void fill() throws Exception {
        dossier = folder.resolve("city.dossier");
        Path licences =
                Desk.csv(
                        folder,
                        "licences.csv",
                        "Indicator,Municipality,2022,2023,2024",
                        "Dog licences,Pickering,100,110,121");
        Cli.run("import", licences, "--into", dossier);
    }

    private Cli.Ran set(String json) throws Exception {
        return Cli.run(
                "charts", dossier, "--set", Files.writeString(folder.resolve("c.json"), json));
    }

    private JsonNode printed() {
        return JsonMapper.shared().readTree(Cli.run("charts", dossier).out());
    }

    @Test
    void thoseOfAFileStandInThePlaceOfAllBeforeAndAreUndoneAtOnce() throws Exception {
        assertThat(printed()).isEmpty();
        Cli.Ran two = set(DOGS.formatted(CATS));
        assertThat(two.code()).as("one of them has no figures").isEqualTo(1);
        assertThat(two.err()).contains("now prints 2 charts", "“cats”", "“Cats”", "“Pickering”");
        assertThat(printed()).hasSize(2);

        Cli.Ran one = set(DOGS.formatted(""));
        assertThat(one.code()).isZero();
        assertThat(printed()).hasSize(1);
        Cli.run("undo", dossier);
        assertThat(printed()).extracting(chart -> chart.path("id").asString()).contains("cats");
    }

    @Test
    void whatIsPrintedIsTakenOverAsItWas() throws Exception {
        try (Dossier sample = Dossier.create(folder.resolve("sample.dossier"));
                Samples samples = Samples.of(Optional.empty())) {
            new SampleDossier(Desk.IMPORTER, Clock.fixed(Cli.NOW, ZoneOffset.UTC))
                    .fill(sample, samples, SampleDossier.Listener.NOBODY, Progress.SILENT);
        }
        dossier = folder.resolve("sample.dossier");
        String first = Cli.run("charts", dossier).out();
        assertThat(set(first).code()).isZero();
        assertThat(Cli.run("charts", dossier).out()).isEqualTo(first);
        assertThat(printed().get(0).path("headline").path("fr").asString()).isNotEmpty();

        String programmes = Cli.run("programmes", dossier).out();
        Path file = Files.writeString(folder.resolve("p.json"), programmes);
        assertThat(Cli.run("programmes", dossier, "--set", file).code()).isZero();
        assertThat(Cli.run("programmes", dossier).out()).isEqualTo(programmes);
        assertThat(programmes).contains("\"results\"", "\"figures\"", "\"partners\"");
    }

    @Test
    void whatCannotBeReadIsRefusedAndNothingIsChanged() throws Exception {
        set(DOGS.formatted(""));
        assertThat(Cli.run("charts", dossier, "--set", folder.resolve("none.json")).code())
                .isEqualTo(3);
        assertThat(set("[{\"id\": \"a/b\", \"kind\": \"LINE\"}]").code()).isEqualTo(3);
        assertThat(set("not json").code()).isEqualTo(3);
        assertThat(set("{}").code()).as("no list").isEqualTo(3);
        assertThat(printed()).hasSize(1);
    }
}
