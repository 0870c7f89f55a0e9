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

/// Profile, charts and programmes of a submission as files. The figures of the small dossier are
/// made up.
@BesideTheWindow
class ContentCommandsTest {
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
    void aSubmissionIsIntroducedAndBuiltFromTheCommandLineAlone() throws Exception {
        assertThat(Cli.run("build", dossier, "--out", folder.resolve("out")).code())
                .as("nobody has said whose it is")
                .isEqualTo(3);
        String form = Cli.run("profile", dossier).out();
        Path file = folder.resolve("profile.json");
        assertThat(Cli.run("profile", dossier, "--set", Files.writeString(file, form)).code())
                .as("the form as it is names nobody")
                .isEqualTo(3);
        Files.writeString(
                file,
                """
                {"place": "Pickering", "community": {"en": "City of Trial", "fr": "Ville d’essai"},
                  "title": "Smart21"}
                """);
        Cli.Ran set = Cli.run("profile", dossier, "--set", file);
        assertThat(set.err()).contains("City of Trial");
        String kept = Cli.run("profile", dossier).out();
        Files.writeString(file, kept);
        assertThat(Cli.run("profile", dossier, "--set", file).code()).isZero();
        assertThat(Cli.run("profile", dossier).out()).isEqualTo(kept).contains("Ville d’essai");

        set(DOGS.formatted(""));
        assertThat(
                        Cli.run(
                                        "build",
                                        dossier,
                                        "--out",
                                        folder.resolve("out"),
                                        "--formats",
                                        "docx")
                                .code())
                .as("most answers are empty")
                .isEqualTo(1);
        assertThat(folder.resolve("out").resolve("charts").resolve("dogs-en.svg")).exists();
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
