package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.edit.SetContent;
import workbench.store.Dossier;
import workbench.submission.ContentReader;
import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;

/// What did we say, and where did it come from? On small files with illustrative figures.
@BesideTheWindow
class EditionsCommandTest {
    private static final String ANSWER =
            """
            {"connect.1": {"text": {"en": "There are {dogs} licences.",
                "fr": "Il y a {dogs} permis."},
              "figures": {"dogs": {"indicator": "Dog licences", "place": "Pickering",
                "period": "2024"}}}}
            """;

    @TempDir private Path folder;
    private Path dossier;
    private Path revised;

    @BeforeEach
    void fill() throws Exception {
        dossier = folder.resolve("city.dossier");
        Cli.run("import", csv("licences.csv", "121"), "--into", dossier);
        revised = csv("licences-revised.csv", "125");
        Cli.run("answers", dossier, "--set", Files.writeString(folder.resolve("a.json"), ANSWER));
        try (Dossier open = Dossier.open(dossier)) {
            Desk.introduce(open, "Pickering");
        }
    }

    private Path csv(String name, String latest) throws Exception {
        return Desk.csv(
                folder,
                name,
                "Indicator,Municipality,2023,2024",
                "Dog licences,Pickering,110," + latest);
    }

    private void pin() {
        Cli.Ran ran =
                Cli.run("editions", dossier, "--pin", "As sent", "--note", "by mail", "--as=Ana");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("Kept as “As sent”: 1 answer, 1 figure.");
    }

    @Test
    void tellsWhatWasSaidAndWhatWouldBeSaidNow() {
        pin();
        assertThat(changed()).isEqualTo("0");
        Cli.run("import", revised, "--into", dossier);

        Cli.Ran list = Cli.run("editions", dossier);
        assertThat(list.header()).isEqualTo("name,when,who,answers,figures,changed,note");
        assertThat(list.rows().getFirst().getFields())
                .containsExactly(
                        "As sent", "2026-03-31T12:00:00Z", "Ana", "1", "1", "1", "by mail");
        assertThat(changes())
                .isEqualTo(
                        "answer connect.1|Dog licences|Pickering|||2024|121|licences.csv||D2|"
                                + "2024|125|licences-revised.csv||D2|restated|");
        Cli.Ran foretold = Cli.run("withdraw", dossier, 2, "--dry-run");
        assertThat(foretold.rows())
                .extracting(row -> row.getField("touches"))
                .contains("answer connect.1;edition As sent");
        assertThat(foretold.err())
                .as("an edition is no part of today's submission")
                .contains(
                        "1 part of the submission would read differently;"
                                + " what 1 edition said would differ.");
        Cli.run("withdraw", dossier, 2);
        assertThat(changed()).isEqualTo("0");
        Cli.run("withdraw", dossier, 1);
        assertThat(changes()).endsWith("|121|licences.csv||D2||||||withdrawn|");
        assertThat(Cli.run("verify", dossier).code()).isZero();
    }

    private String changed() {
        return Cli.run("editions", dossier).rows().getFirst().getField("changed");
    }

    private String changes() {
        List<NamedCsvRecord> rows = Cli.run("editions", dossier, "--changes", "as sent").rows();
        assertThat(rows).hasSize(1);
        return String.join("|", rows.getFirst().getFields());
    }

    @Test
    void everythingIsAsItWas() throws Exception {
        pin();
        Cli.run("import", revised, "--into", dossier);

        assertThat(Cli.run("observations", dossier, "--as-of", "As sent").rows())
                .extracting(row -> row.getField("value"))
                .containsExactly("110", "121");
        assertThat(Cli.run("observations", dossier, "--as-of", "2026-03-31").rows())
                .extracting(row -> row.getField("value"))
                .containsExactly("110", "125");
        assertThat(built("--edition", "as sent"))
                .contains("There are ", "121", "“As sent”, as it stood on 31 March 2026")
                .doesNotContain("125");
        assertThat(built()).contains("125").doesNotContain("As sent");
        Path report = folder.resolve("report.docx");
        assertThat(Cli.run("report", dossier, "--out", report, "--as-of", "As sent").code())
                .isZero();
        assertThat(text(report)).contains("As it stood on", "121").doesNotContain("125");
    }

    private String built(String... more) throws Exception {
        Path out = folder.resolve("out");
        Cli.Ran ran =
                more.length == 0
                        ? Cli.run("build", dossier, "--out", out, "--formats", "docx")
                        : Cli.run(
                                "build",
                                dossier,
                                "--out",
                                out,
                                "--formats",
                                "docx",
                                more[0],
                                more[1]);
        assertThat(ran.code()).as(ran.err()).isLessThan(2);
        Path file = out.resolve("submission-en.docx");
        return text(file) + part(file, "docProps/core.xml");
    }

    private static String text(Path docx) throws Exception {
        return part(docx, "word/document.xml").replaceAll("<[^>]+>", "").replace('\u00a0', ' ');
    }

    private static String part(Path docx, String name) throws Exception {
        try (ZipFile zip = new ZipFile(docx.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void isRenamedRemovedAndBroughtBack() {
        pin();
        Cli.run("editions", dossier, "--rename", "as sent", "Smart21 2027");
        assertThat(names()).containsExactly("Smart21 2027");
        Cli.run("editions", dossier, "--remove", "smart21 2027");
        assertThat(names()).isEmpty();
        Cli.run("undo", dossier);
        assertThat(names()).containsExactly("Smart21 2027");
        assertThat(Cli.run("log", dossier).rows())
                .extracting(row -> row.getField("what"))
                .contains(
                        "Keeping of the edition “As sent”",
                        "Edition “As sent” is called “Smart21 2027”");
    }

    private List<String> names() {
        return Cli.run("editions", dossier).rows().stream()
                .map(row -> row.getField("name"))
                .toList();
    }

    @Test
    void aNameThatIsNoneIsToldWithThoseThatThereAre() {
        assertThat(Cli.run("build", dossier, "--out", folder, "--edition", "x").err())
                .contains("None has been kept yet.");
        pin();
        for (String[] asked :
                new String[][] {
                    {"observations", "--as-of", "sent"}, {"editions", "--changes", "sent"}
                }) {
            Cli.Ran ran = Cli.run(asked[0], dossier, asked[1], asked[2]);
            assertThat(ran.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(ran.err()).contains("No edition is called “sent”. There are: “As sent”.");
        }
        Cli.Ran again = Cli.run("editions", dossier, "--pin", "AS SENT");
        assertThat(again.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(again.err()).contains("There is an edition called “As sent” already.");
    }

    @Test
    void withoutAProfileItSaysWhatIsMissingAndWhereItIsGiven() throws Exception {
        Path bare = folder.resolve("bare.dossier");
        Cli.run("import", revised, "--into", bare);
        for (Cli.Ran ran :
                List.of(
                        Cli.run("editions", bare, "--pin", "As sent"),
                        Cli.run("build", bare, "--out", folder.resolve("bare")))) {
            assertThat(ran.code()).isEqualTo(ExitCode.WORLD_FAILED);
            assertThat(ran.err()).contains("no community profile", "“open”");
        }
    }

    @Test
    void anEditionThatSaysWhatTheLedgerNeverToldIsFound() throws Exception {
        pin();
        try (Dossier open = Dossier.open(dossier)) {
            String json = open.ledger().text(ContentReader.EDITION, "As sent").orElseThrow();
            new SetContent(open)
                    .set(
                            ContentReader.EDITION,
                            Map.of(
                                    "As sent",
                                    new SetContent.Entry(
                                            json.replace("\"value\":121", "\"value\":221"),
                                            Set.of())));
        }
        Cli.Ran ran = Cli.run("verify", dossier);
        assertThat(ran.code()).isEqualTo(ExitCode.NEEDS_A_LOOK);
        assertThat(ran.out()).contains("The edition “As sent” says", "Dog licences");
    }
}
