package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Recipes and mappings on the command line; the figures are illustrative.
@BesideTheWindow
class RecipesCommandTest {
    private static final String MAPPING =
            """
            {"place": "Pickering",
             "tables": [{"title": "Library visits",
               "columns": [{"words": "Checked", "as": "left out"}],
               "rows": [{"words": "Per open hour", "as": "note"}]}]}
            """;

    @TempDir private Path folder;
    private Path dossier;
    private Path of2023;
    private Path of2024;
    private Path mapping;

    @BeforeEach
    void write() throws IOException {
        dossier = folder.resolve("city.dossier");
        of2023 =
                Desk.csv(
                        folder,
                        "visits 2023.csv",
                        "Library visits 2023",
                        "Hall,2022,2023,Checked",
                        "Large,510,520,1",
                        "Per open hour,3,4,1",
                        "Small,91,92,2");
        of2024 =
                Desk.csv(
                        folder,
                        "visits 2024.csv",
                        "Library visits 2024",
                        "Hall,Checked,2023,2024",
                        "Small,2,92,93",
                        "Per open hour,1,4,5",
                        "Large,1,520,530");
        mapping = Files.writeString(folder.resolve("visits.json"), MAPPING);
    }

    private static JsonNode json(Cli.Ran ran) {
        return JsonMapper.shared().readTree(ran.out());
    }

    @Test
    void aMappingIsTheRecipeOfNextYearsFile() {
        Cli.Ran first =
                Cli.run("import", of2023, "--into", dossier, "--mapping", mapping, "--json");
        assertThat(first.code()).isZero();
        assertThat(json(first).path("new").intValue()).isEqualTo(4);

        Cli.Ran next = Cli.run("import", of2024, "--into", dossier, "--json");
        assertThat(next.code()).as(next.err()).isZero();
        assertThat(json(next).path("new").intValue()).isEqualTo(2);
        assertThat(json(next).path("unchanged").intValue()).isEqualTo(2);
        assertThat(json(next).path("recipe").stringValue()).isEqualTo("visits");
        assertThat(next.err()).contains("Read by the recipe “visits”");
        assertThat(Cli.run("observations", dossier).rows())
                .hasSize(6)
                .extracting(row -> row.getField("place"))
                .containsOnly("Pickering");
    }

    @Test
    void theSameBytesByTheSameMappingAddNothing() {
        Cli.run("import", of2023, "--into", dossier, "--mapping", mapping);
        Cli.Ran again = Cli.run("import", of2023, "--into", dossier, "--mapping", mapping);
        assertThat(again.code()).isZero();
        assertThat(again.err()).contains("is in the dossier already");
        assertThat(Cli.run("import", of2023, "--into", dossier).err())
                .contains("is in the dossier already");
        assertThat(Cli.run("imports", dossier).rows()).hasSize(1);
    }

    @Test
    void whatCannotBeDoneAddsNothingUntilItIsMended() throws IOException {
        Cli.run("import", of2023, "--into", dossier, "--mapping", mapping);
        Path renamed =
                Desk.csv(
                        folder,
                        "visits 2025.csv",
                        "Library visits 2025",
                        "Hall,2023,2024,2025,Seen by",
                        "Large,520,530,540,1",
                        "Per open hour,4,5,6,1",
                        "Small,92,93,94,2");
        Cli.Ran stopped = Cli.run("import", renamed, "--into", dossier, "--json");
        assertThat(stopped.code()).isEqualTo(ExitCode.NEEDS_A_LOOK);
        assertThat(stopped.err())
                .contains("was not added")
                .contains("there is no column “Checked” any more. Is it “Seen by” now?")
                .contains("--same");
        assertThat(json(stopped).path("differences").get(0).path("kind").stringValue())
                .isEqualTo("COLUMN");
        assertThat(Cli.run("imports", dossier).rows()).hasSize(1);

        Cli.Ran mended =
                Cli.run(
                        "import",
                        renamed,
                        "--into",
                        dossier,
                        "--same",
                        "Checked=Seen by",
                        "--json");
        assertThat(mended.code()).as(mended.err()).isZero();
        assertThat(json(mended).path("new").intValue()).isEqualTo(4);
        assertThat(Cli.run("import", of2024, "--into", dossier, "--recipe", "none").err())
                .doesNotContain("Read by the recipe");
    }

    @Test
    void aMappingLeavesCellsOutAndPutsOthersInTheirPlace() throws IOException {
        Path slip = Desk.csv(folder, "slip.csv", "Hall,2022,2023", "Large,5200,53O", "Small,92,93");
        Path cells =
                Files.writeString(
                        folder.resolve("cells.json"),
                        """
                        {"cells": [
                          {"cell": "B2", "leaveOut": true},
                          {"cell": "C2", "instead": 530, "reason": "a letter for a nought"}]}
                        """);
        Cli.Ran dry =
                Cli.run(
                        "import",
                        slip,
                        "--into",
                        dossier,
                        "--mapping",
                        cells,
                        "--dry-run",
                        "--json");
        assertThat(dry.code()).as(dry.err()).isZero();
        assertThat(dry.err())
                .contains("B2: left out.")
                .contains("C2: 530 in place of “53O”.", "Reason: a letter for a nought");
        JsonNode told = json(dry).path("cells");
        assertThat(told.get(0).path("leftOut").booleanValue()).isTrue();
        assertThat(told.get(1).path("instead").doubleValue()).isEqualTo(530);
        assertThat(told.get(1).path("raw").stringValue()).isEqualTo("53O");

        Cli.run("import", slip, "--into", dossier, "--mapping", cells);
        assertThat(Cli.run("observations", dossier).rows())
                .extracting(row -> row.getField("value"), row -> row.getField("cell"))
                .containsExactlyInAnyOrder(tuple("530", ""), tuple("92", "B3"), tuple("93", "C3"));
        assertThat(Cli.run("verify", dossier).code()).isZero();

        assertThat(Cli.run("recipes", dossier, "--import", cells).code())
                .isEqualTo(ExitCode.WRONG_USAGE);
        Files.writeString(cells, "{\"cells\": [{\"cell\": \"Z9\", \"leaveOut\": true}]}");
        Cli.Ran unknown =
                Cli.run("import", slip, "--into", dossier, "--mapping", cells, "--dry-run");
        assertThat(unknown.code()).isEqualTo(ExitCode.WORLD_FAILED);
        assertThat(unknown.err()).contains("Z9 is no figure of this file");
    }

    @Test
    void aRecipeIsGivenToAColleague() {
        Cli.run("import", of2023, "--into", dossier, "--mapping", mapping);
        Path given = folder.resolve("for-ann.json");
        assertThat(Cli.run("recipes", dossier, "--export", "visits", given).code()).isZero();
        Path hers = folder.resolve("ann.dossier");
        Cli.run("import", Path.of("samples/pickering/05-digital-services.xlsx"), "--into", hers);
        assertThat(Cli.run("recipes", hers, "--import", given).code()).isZero();
        assertThat(Cli.run("recipes", hers).rows())
                .extracting(row -> row.getField("name"))
                .contains("visits");
        assertThat(json(Cli.run("import", of2024, "--into", hers, "--json")).path("new").intValue())
                .isEqualTo(4);
        Cli.run("recipes", hers, "--remove", "visits");
        assertThat(Cli.run("recipes", hers).rows())
                .extracting(row -> row.getField("name"))
                .doesNotContain("visits");
        Cli.run("undo", hers);
        assertThat(Cli.run("recipes", hers).rows())
                .extracting(row -> row.getField("name"))
                .contains("visits");
    }

    @Test
    void anExportReplacesNothingButARecipe() throws IOException {
        Cli.run("import", of2023, "--into", dossier, "--mapping", mapping);
        byte[] before = Files.readAllBytes(of2024);
        Cli.Ran ran = Cli.run("recipes", dossier, "--export", "visits", of2024);
        assertThat(ran.code()).isEqualTo(ExitCode.WORLD_FAILED);
        assertThat(Files.readAllBytes(of2024)).isEqualTo(before);
        assertThat(Cli.run("recipes", dossier, "--export", "visits", mapping).code()).isZero();
    }

    @Test
    void whatIsAskedWronglyIsSaid() throws IOException {
        Cli.run("import", of2023, "--into", dossier);
        assertThat(
                        List.of(
                                Cli.run("import", of2024, "--into", dossier, "--recipe", "gone")
                                        .code(),
                                Cli.run(
                                                "import",
                                                of2024,
                                                "--into",
                                                dossier,
                                                "--recipe",
                                                "a",
                                                "--mapping",
                                                mapping)
                                        .code(),
                                Cli.run("import", of2024, "--into", dossier, "--same", "x").code(),
                                Cli.run("recipes", dossier, "--export", "gone", mapping).code()))
                .containsOnly(ExitCode.WRONG_USAGE);
        Path wrong =
                Files.writeString(folder.resolve("wrong.json"), "{\"tables\": [{\"colums\": []}]}");
        Cli.Ran ran = Cli.run("import", of2024, "--into", dossier, "--mapping", wrong);
        assertThat(ran.code()).isEqualTo(ExitCode.WORLD_FAILED);
        assertThat(ran.err()).contains("At tables[0]: “colums”").doesNotContain("Exception");
        assertThat(Cli.run("import", of2024, "--into", dossier, "--same", "Nothing=Else").err())
                .contains("has nothing that is called “Nothing”");
    }
}
