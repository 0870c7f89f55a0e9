package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import workbench.edit.SetContent;
import workbench.edit.SetProfile;
import workbench.model.Bilingual;
import workbench.store.Dossier;
import workbench.store.TextRef;
import workbench.submission.ContentReader;
import workbench.submission.ContentWriter;
import workbench.submission.Profile;
import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Every command, run as a person runs it, on small files with illustrative figures.
@BesideTheWindow
class CommandLineProgramTest {
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

    @Test
    void importsAndSaysSoOnTheErrorStreamAlone() {
        Cli.Ran ran = Cli.run("import", visits, "--into", dossier);

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("visits.csv").contains("5 new figures, 1 not available");
    }

    @Test
    void tellsAnImportAsJson() {
        Cli.run("import", visits, "--into", dossier);
        Cli.Ran ran = Cli.run("import", revised, "--into", dossier, "--json", "--quiet");

        JsonNode json = JsonMapper.shared().readTree(ran.out());
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().strip().lines()).hasSize(1);
        assertThat(json.path("file").asString("")).isEqualTo(revised.toString());
        assertThat(json.path("import").asInt(0)).isEqualTo(2);
        assertThat(json.path("new").asInt(-1)).isEqualTo(2);
        assertThat(json.path("unchanged").asInt(-1)).isEqualTo(2);
        assertThat(json.path("restated").asInt(-1)).isEqualTo(2);
        assertThat(json.path("problems").isArray()).isTrue();
    }

    @Test
    void saysWhichNamesAreNearOneThatTheDossierDoesNotHave() {
        Cli.run("import", visits, "--into", dossier);
        Cli.Ran ran = Cli.run("observations", dossier, "--place", "Pickerin");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.rows()).isEmpty();
        assertThat(ran.err()).contains("no place “Pickerin”").contains("Pickering");
        assertThat(Cli.run("measure", dossier, "--measure", "change", "--place", "Paris").err())
                .contains("no place “Paris”")
                .doesNotContain("Near");
    }

    @Test
    void saysThatTheSameFileAddsNothing() {
        Cli.run("import", visits, "--into", dossier);
        Cli.Ran again = Cli.run("import", visits, "--into", dossier);

        assertThat(again.code()).isZero();
        assertThat(again.err()).contains("visits.csv is in the dossier already, as import 1");
        assertThat(Cli.run("imports", dossier).rows()).hasSize(1);
    }

    @Test
    void namesRestoreWhereTheSameFileWasWithdrawn() {
        Cli.run("import", visits, "--into", dossier);
        Cli.run("withdraw", dossier, 1);
        Cli.Ran again = Cli.run("import", visits, "--into", dossier);

        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("workbench restore " + dossier + " 1");
        assertThat(Cli.run("observations", dossier).rows()).isEmpty();
    }

    @Test
    void writesNothingInADryRun() throws IOException {
        Cli.Ran without = Cli.run("import", visits, "--into", dossier, "--dry-run");
        assertThat(without.code()).isZero();
        assertThat(without.err())
                .contains("5 new figures, 1 not available")
                .contains("Nothing was written");
        assertThat(dossier).doesNotExist();

        Cli.run("import", visits, "--into", dossier);
        Map<String, FileTime> before = listing();
        byte[] bytes = Files.readAllBytes(dossier);
        Cli.Ran with = Cli.run("import", revised, "--into", dossier, "--dry-run");
        assertThat(with.code()).isZero();
        assertThat(with.err()).contains("2 new figures").contains("2 restated");
        assertThat(listing()).isEqualTo(before);
        assertThat(Files.readAllBytes(dossier)).isEqualTo(bytes);
    }

    @Test
    void aDryRunShowsTheTenLargestChangesOldBesideNewAndTellsTheRestByNumber() throws IOException {
        List<String> before = new ArrayList<>(List.of("Indicator,Municipality,2024"));
        List<String> after = new ArrayList<>(List.of("Indicator,Municipality,2024"));
        for (int i = 1; i <= 12; i++) {
            before.add("Licences of kind " + i + ",Pickering,100");
            after.add("Licences of kind " + i + ",Pickering," + (100 + (i % 2 == 0 ? i : -i)));
        }
        Path first = Desk.csv(folder, "first.csv", before.toArray(String[]::new));
        Path second = Desk.csv(folder, "second.csv", after.toArray(String[]::new));
        Cli.run("import", first, "--into", dossier);

        Cli.Ran ran = Cli.run("import", second, "--into", dossier, "--dry-run", "--json");

        List<String> shown = ran.err().lines().filter(line -> line.contains("→")).toList();
        assertThat(shown).hasSize(10);
        assertThat(shown.getFirst())
                .isEqualTo("  C13 Licences of kind 12, Pickering, 2024: 100 → 112 (+12.0%)");
        assertThat(shown.get(1)).contains("kind 11").contains("100 → 89 (−11.0%)");
        assertThat(ran.err()).contains("and 2 more restated figures");
        JsonNode all = JsonMapper.shared().readTree(ran.out()).path("restatedFigures");
        assertThat(all.size()).isEqualTo(12);
        assertThat(all.get(0).toString())
                .isEqualTo(
                        "{\"cell\":\"C13\",\"series\":\"Licences of kind 12, Pickering\","
                                + "\"period\":\"2024\",\"before\":100.0,\"now\":112.0,"
                                + "\"share\":0.12}");
        assertThat(all.get(11).path("share").asDouble()).isEqualTo(-0.01);
    }

    @Test
    void dryRunOfSeveralFilesHoldsThemAgainstEachOther() throws IOException {
        Path first = Desk.csv(folder, "first.csv", "Year,Visits to museums", "2022,100");
        Path second = Desk.csv(folder, "second.csv", "Year,Visits to museums", "2022,120");

        Cli.Ran ran = Cli.run("import", first, second, "--into", dossier, "--dry-run", "--json");

        assertThat(ran.err()).contains("first.csv has 100 (B2), second.csv has 120 (B2)");
        JsonNode shared =
                JsonMapper.shared()
                        .readTree(ran.out().lines().toList().getLast())
                        .path("shared")
                        .path(0);
        assertThat(shared.path("with").asString()).isEqualTo("first.csv");
        assertThat(shared.path("differs").asBoolean()).isTrue();
        assertThat(shared.path("cell").asString()).isEqualTo("B2");
    }

    @Test
    void aDryRunTellsSuspiciousFiguresWithWhatTheyAreComparedWith() throws IOException {
        Cli.run("import", visits, "--into", dossier);
        Path slip =
                Desk.csv(
                        folder,
                        "slip.csv",
                        "Indicator,Municipality,2025",
                        "Dog licences,Pickering,1270",
                        "Dog licences,Ajax,212");

        Cli.Ran ran = Cli.run("import", slip, "--into", dossier, "--dry-run", "--json");

        assertThat(ran.code()).isZero();
        assertThat(ran.err())
                .contains("0 restated, 1 doubtful, 0 skipped")
                .contains(
                        "  C2 Dog licences, Pickering, 2025: 1,270. About 10 times the figure of"
                                + " 2024, which is 121.");
        JsonNode json = JsonMapper.shared().readTree(ran.out());
        assertThat(json.path("doubtful").asInt(-1)).isEqualTo(1);
        assertThat(json.path("doubtfulFigures").get(0).toString())
                .startsWith(
                        "{\"cell\":\"C2\",\"series\":\"Dog licences, Pickering\","
                                + "\"period\":\"2025\",\"now\":1270.0,\"kind\":\"TEN_TIMES\","
                                + "\"compared\":121.0,\"comparedPeriod\":\"2024\",\"why\":");
    }

    @Test
    void importsTheOthersWhereOneOfSeveralIsRefused() {
        Cli.Ran ran = Cli.run("import", folder.resolve("missing.csv"), visits, "--into", dossier);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("missing.csv");
        assertThat(Cli.run("imports", dossier).rows()).hasSize(1);
    }

    @Test
    void makesNoDossierWhereEveryFileIsRefused() throws IOException {
        Path picture = Files.write(folder.resolve("picture.xlsx"), new byte[] {1, 2, 3, 0, 5});
        Map<String, FileTime> before = listing();
        Cli.Ran ran = Cli.run("import", picture, folder.resolve("missing.csv"), "--into", dossier);

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().strip().lines()).hasSize(2);
        assertThat(listing()).isEqualTo(before);
    }

    @Test
    void needsALookWhereACellIsRejected() throws IOException {
        Path odd =
                Desk.csv(
                        folder,
                        "odd.csv",
                        "Indicator,Municipality,2022,2023,2024",
                        "Dog licences,Pickering,100,11O,121",
                        "Dog licences,Ajax,200,205,210");
        Cli.Ran ran = Cli.run("import", odd, "--into", dossier);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("D2").contains("11O");
        assertThat(Cli.run("observations", dossier).rows()).hasSize(5);
    }

    @Test
    void givesPlaceAndPeriodWhereTheFileNamesNone() throws IOException {
        Path bare = Desk.csv(folder, "bare.csv", "Service,Requests", "Roads,1200", "Parks,350");
        Cli.Ran silent = Cli.run("import", bare, "--into", folder.resolve("silent.dossier"));
        Cli.Ran told =
                Cli.run(
                        "import",
                        bare,
                        "--into",
                        dossier,
                        "--place",
                        "Pickering",
                        "--period",
                        "2024");

        assertThat(silent.code()).isEqualTo(1);
        assertThat(silent.err()).contains("--period");
        assertThat(told.code()).isZero();
        assertThat(Cli.run("observations", dossier).rows())
                .hasSize(2)
                .allSatisfy(
                        row -> {
                            assertThat(row.getField("place")).isEqualTo("Pickering");
                            assertThat(row.getField("period")).isEqualTo("2024");
                        });
    }

    @Test
    void listsImportsWithTheirState() {
        Cli.run("import", visits, revised, "--into", dossier);
        Cli.run("withdraw", dossier, 2);
        Cli.Ran ran = Cli.run("imports", dossier);

        assertThat(ran.code()).isZero();
        assertThat(ran.header())
                .isEqualTo("id,when,file,sha256,state,observations,kind,reason,who");
        assertThat(ran.rows())
                .extracting(row -> row.getField("file") + " " + row.getField("state"))
                .containsExactly("visits.csv current", "visits-revised.csv withdrawn");
        assertThat(ran.rows().getFirst().getField("sha256")).matches("[0-9a-f]{64}");
        assertThat(ran.rows().getFirst().getField("when")).isEqualTo(Cli.NOW.toString());
        assertThat(ran.rows().getFirst().getField("observations")).isEqualTo("6");
    }

    @Test
    void withdrawsAndRestoresInAnyOrder() {
        Cli.run("import", visits, revised, "--into", dossier);
        String both = Cli.run("observations", dossier).out();

        assertThat(Cli.run("withdraw", dossier, 1).code()).isZero();
        assertThat(Cli.run("observations", dossier).rows()).hasSize(6);
        assertThat(Cli.run("restore", dossier, 1).code()).isZero();
        assertThat(Cli.run("observations", dossier).out()).isEqualTo(both);
        Cli.Ran already = Cli.run("restore", dossier, 1);
        assertThat(already.code()).isZero();
        assertThat(already.err()).contains("nothing changed");
        assertThat(Cli.run("withdraw", dossier, 7).code()).isEqualTo(2);
    }

    @Test
    void printsObservationsInTheColumnsOfTheContract() {
        Cli.run("import", visits, "--into", dossier);
        Cli.Ran ran = Cli.run("observations", dossier, "--place", "Pickering", "--from", 2024);

        assertThat(ran.header())
                .isEqualTo(
                        "indicator,place,breakdown,period,value,status,unit,vintage,source_file,"
                                + "sheet,cell,raw,multiplier,derived,source_label");
        assertThat(ran.rows()).hasSize(1);
        var row = ran.rows().getFirst();
        assertThat(row.getField("value")).isEqualTo("121");
        assertThat(row.getField("status")).isEqualTo("A");
        assertThat(row.getField("period")).isEqualTo("2024");
        assertThat(row.getField("vintage")).isEqualTo("2026-03-31");
        assertThat(row.getField("source_file")).isEqualTo("visits.csv");
        assertThat(row.getField("sheet")).isEmpty();
        assertThat(row.getField("cell")).isEqualTo("E2");
        assertThat(row.getField("raw")).isEqualTo("121");
        assertThat(row.getField("multiplier")).isEqualTo("0");
        assertThat(row.getField("derived")).isEqualTo("false");
        assertThat(row.getField("source_label")).contains("Dog licences").contains("Pickering");
    }

    @Test
    void leavesTheValueOfAMissingFigureEmpty() {
        Cli.run("import", visits, "--into", dossier);

        assertThat(Cli.run("observations", dossier, "--place", "Ajax").rows())
                .filteredOn(row -> row.getField("period").equals("2023"))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.getField("value")).isEmpty();
                            assertThat(row.getField("status")).isEqualTo("L");
                            assertThat(row.getField("raw")).isEqualTo("..");
                        });
    }

    @Test
    void narrowsObservationsByPeriodAndIndicator() {
        Cli.run("import", visits, "--into", dossier);

        assertThat(Cli.run("observations", dossier, "--from", 2023, "--to", 2023).rows())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.getField("period")).isEqualTo("2023"));
        assertThat(Cli.run("observations", dossier, "--indicator", "Trees").rows()).isEmpty();
        assertThat(Cli.run("observations", dossier, "--from", "soon").code()).isEqualTo(2);
    }

    @Test
    void tellsWhatWasKnownAtAMoment() {
        Cli.at(Cli.NOW, "import", visits, "--into", dossier);
        Cli.at(Cli.NOW.plusSeconds(172_800), "import", revised, "--into", dossier);

        assertThat(value(Cli.run("observations", dossier))).isEqualTo("125");
        assertThat(value(Cli.run("observations", dossier, "--as-of", "2026-04-01")))
                .isEqualTo("121");
        assertThat(value(Cli.run("observations", dossier, "--as-of", "2026-03-31T12:00:00Z")))
                .isEqualTo("121");
        assertThat(Cli.run("observations", dossier, "--as-of", "2026-03-01").rows()).isEmpty();
    }

    private static String value(Cli.Ran ran) {
        return ran.rows().stream()
                .filter(row -> row.getField("place").equals("Pickering"))
                .filter(row -> row.getField("period").equals("2024"))
                .findFirst()
                .orElseThrow()
                .getField("value");
    }

    @Test
    void writesObservationsAsJson() {
        Cli.run("import", visits, "--into", dossier);
        JsonNode json =
                JsonMapper.shared()
                        .readTree(Cli.run("observations", dossier, "--format", "json").out());

        assertThat(json.size()).isEqualTo(6);
        assertThat(json.get(0).propertyNames()).contains("indicator", "value", "source_label");
        assertThat(json.get(0).path("value").isNumber()).isTrue();
    }

    @Test
    void writesObservationsAsSdmxCsv() {
        Cli.run("import", visits, "--into", dossier);
        Cli.Ran ran = Cli.run("observations", dossier, "--format", "sdmx-csv");

        assertThat(ran.header()).startsWith("STRUCTURE,STRUCTURE_ID,ACTION,");
        assertThat(ran.rows()).hasSize(6);
        assertThat(ran.rows())
                .filteredOn(row -> row.getField("OBS_STATUS").equals("L"))
                .singleElement()
                .satisfies(row -> assertThat(row.getField("OBS_VALUE")).isEqualTo("NaN"));
    }

    @Test
    void writesObservationsAsAWorkbookThatOpens() throws IOException {
        Cli.run("import", visits, "--into", dossier);
        Path book = folder.resolve("figures.xlsx");

        assertThat(Cli.run("observations", dossier, "--format", "xlsx").code()).isEqualTo(2);
        Cli.Ran ran = Cli.run("observations", dossier, "--format", "xlsx", "--out", book);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEmpty();
        try (InputStream in = Files.newInputStream(book);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(6);
            assertThat(sheet.getRow(0).getCell(4).getStringCellValue()).isEqualTo("value");
            assertThat(sheet.getRow(1).getCell(4).getNumericCellValue()).isEqualTo(200);
        }
    }

    @Test
    void writesToAFileWhatItWouldPrint() throws IOException {
        Cli.run("import", visits, "--into", dossier);
        Path file = folder.resolve("out.csv");
        Cli.run("observations", dossier, "--out", file);

        assertThat(Files.readString(file)).isEqualTo(Cli.run("observations", dossier).out());
    }

    @Test
    void listsRestatements() {
        Cli.run("import", visits, revised, "--into", dossier);
        Cli.Ran ran = Cli.run("restatements", dossier);

        assertThat(ran.code()).isZero();
        assertThat(ran.header())
                .isEqualTo(
                        "indicator,place,breakdown,period,old_value,new_value,old_import,"
                                + "new_import,when");
        assertThat(ran.rows())
                .extracting(
                        row ->
                                String.join(
                                        " ",
                                        row.getField("place"),
                                        row.getField("period"),
                                        row.getField("old_value"),
                                        row.getField("new_value"),
                                        row.getField("old_import"),
                                        row.getField("new_import")))
                .containsExactlyInAnyOrder("Ajax 2023  205 1 2", "Pickering 2024 121 125 1 2");
    }

    @Test
    void measuresTheLastChangeAndEveryStep() {
        Cli.run("import", visits, "--into", dossier);
        Cli.Ran last = Cli.run("measure", dossier, "--measure", "change", "--place", "Pickering");
        Cli.Ran every = Cli.run("measure", dossier, "--measure", "change", "--every");

        assertThat(last.code()).isZero();
        assertThat(last.header())
                .isEqualTo(
                        "indicator,place,breakdown,measure,from,to,value,unit,absolute,score,"
                                + "status,low,high,p,n,reason");
        assertThat(last.rows()).hasSize(1);
        var row = last.rows().getFirst();
        assertThat(row.getField("from")).isEqualTo("2023");
        assertThat(row.getField("to")).isEqualTo("2024");
        assertThat(row.getField("value")).isEqualTo("0.1");
        assertThat(row.getField("absolute")).isEqualTo("11");
        assertThat(every.rows())
                .extracting(
                        one ->
                                one.getField("place")
                                        + " "
                                        + one.getField("from")
                                        + " "
                                        + one.getField("to"))
                .containsExactlyInAnyOrder(
                        "Ajax 2022 2024", "Pickering 2022 2023", "Pickering 2023 2024");
    }

    @Test
    void measuresAgainstABase() {
        Cli.run("import", visits, "--into", dossier);
        var row =
                Cli.run(
                                "measure",
                                dossier,
                                "--measure",
                                "change",
                                "--base",
                                2022,
                                "--place",
                                "Pickering")
                        .rows()
                        .getFirst();

        assertThat(row.getField("from")).isEqualTo("2022");
        assertThat(row.getField("to")).isEqualTo("2024");
        assertThat(row.getField("value")).isEqualTo("0.21");
    }

    @Test
    void saysWhyAMeasureCannotBeComputed() {
        Cli.run("import", visits, "--into", dossier);
        var row =
                Cli.run("measure", dossier, "--measure", "cagr", "--from", 2024).rows().getFirst();

        assertThat(row.getField("value")).isEmpty();
        assertThat(row.getField("reason")).isNotBlank();
    }

    @Test
    void measuresNothingThatIsWithdrawn() {
        Cli.run("import", visits, "--into", dossier);
        Cli.run("withdraw", dossier, 1);

        assertThat(Cli.run("measure", dossier, "--measure", "change").rows()).isEmpty();
    }

    @Test
    void setsTheTargetOfAnIndicatorAndKeepsTheRest() throws IOException {
        Cli.run("import", visits, "--into", dossier);
        Path sheet =
                Desk.csv(
                        folder,
                        "targets.csv",
                        "code,name_en,direction,target,target_year",
                        ",Dog licences,up,150,2030",
                        "city.trees,Trees planted,up,,");
        Cli.Ran set = Cli.run("indicators", dossier, "--set", sheet);
        Cli.Ran listed = Cli.run("indicators", dossier);

        assertThat(set.code()).isZero();
        assertThat(set.out()).isEmpty();
        assertThat(listed.header())
                .isEqualTo(
                        "code,name_en,name_fr,factor,unit,direction,target,target_year,limit,"
                                + "decimals,definition,source,base_year");
        assertThat(listed.rows())
                .extracting(
                        row ->
                                String.join(
                                        ";",
                                        row.getField("code"),
                                        row.getField("name_en"),
                                        row.getField("direction"),
                                        row.getField("target"),
                                        row.getField("target_year")))
                .contains("city.trees;Trees planted;up;;")
                .anyMatch(row -> row.endsWith("Dog licences;up;150;2030"));
        Cli.run(
                "indicators",
                dossier,
                "--set",
                Desk.csv(folder, "t.csv", "code,limit", "city.trees,9"));
        assertThat(Cli.run("indicators", dossier).rows())
                .filteredOn(row -> row.getField("code").equals("city.trees"))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.getField("name_en")).isEqualTo("Trees planted");
                            assertThat(row.getField("direction")).isEqualTo("up");
                            assertThat(row.getField("limit")).isEqualTo("9");
                        });
        assertThat(Cli.run("measure", dossier, "--measure", "progress").rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.getField("status")).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"factor,play", "direction,sideways", "target,many", "target,NaN"})
    void takesNoIndicatorSheetWithAWrongCell(String wrong) throws IOException {
        Cli.run("import", visits, "--into", dossier);
        String[] columnAndCell = wrong.split(",");
        Path sheet =
                Desk.csv(
                        folder,
                        "wrong.csv",
                        "name_en,decimals," + columnAndCell[0],
                        "Dog licences,3," + columnAndCell[1]);
        Cli.Ran ran = Cli.run("indicators", dossier, "--set", sheet);

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("C2").contains(columnAndCell[1]);
        assertThat(Cli.run("indicators", dossier).rows())
                .allSatisfy(row -> assertThat(row.getField("decimals")).isNotEqualTo("3"));
    }

    @Test
    void inspectsWithoutADossier() throws IOException {
        Map<String, FileTime> before = listing();
        Cli.Ran ran = Cli.run("inspect", visits, folder.resolve("missing.csv"), revised, "--json");
        List<JsonNode> documents = ran.out().lines().map(JsonMapper.shared()::readTree).toList();

        assertThat(ran.code()).isEqualTo(1);
        assertThat(documents)
                .extracting(document -> document.path("file").asString(""))
                .containsExactly(
                        visits.toString(),
                        folder.resolve("missing.csv").toString(),
                        revised.toString());
        assertThat(documents.get(1).path("error").propertyNames())
                .containsExactlyInAnyOrder("what", "why", "remedy");
        JsonNode sheet = documents.getFirst().path("sheets").get(0);
        assertThat(sheet.path("tables").get(0).path("periods").toString())
                .isEqualTo("[\"2022\",\"2023\",\"2024\"]");
        assertThat(sheet.path("roles").size()).isPositive();
        assertThat(documents.getFirst().path("format").asString("")).isEqualTo("csv");
        assertThat(listing()).isEqualTo(before);
        assertThat(Cli.run("inspect", visits).code()).isZero();
    }

    @Test
    void takesAnswersOverAndPrintsThemInTheSameForm() throws Exception {
        Cli.run("import", visits, "--into", dossier);
        String answers =
                """
                {"engage.2": {"text": {"en": "We count {dogs} dogs.", "fr": "Nous comptons {dogs}."},
                  "figures": {"dogs": {"indicator": "Dog licences", "place": "Pickering"}}}}
                """;
        Path file = Files.writeString(folder.resolve("answers.json"), answers);
        Cli.Ran set = Cli.run("answers", dossier, "--set", file);
        assertThat(set.code()).isZero();
        assertThat(set.out()).isEmpty();
        assertThat(set.err()).contains("1 answer was");

        JsonNode printed = JsonMapper.shared().readTree(Cli.run("answers", dossier).out());
        JsonNode dogs = printed.path("engage.2").path("figures").path("dogs");
        assertThat(printed.path("engage.2").path("text").path("en").asString(""))
                .isEqualTo("We count {dogs} dogs.");
        assertThat(dogs.path("seen").path("en").asString("")).isEqualTo("121");

        Path again = Files.writeString(folder.resolve("again.json"), printed.toString());
        assertThat(Cli.run("answers", dossier, "--set", again).code()).isZero();
        assertThat(JsonMapper.shared().readTree(Cli.run("answers", dossier).out()))
                .isEqualTo(printed);
    }

    @Test
    void refusesAnswersToWhatIsNotAsked() throws Exception {
        Cli.run("import", visits, "--into", dossier);
        Path file = Files.writeString(folder.resolve("answers.json"), "{\"engage.9\": {}}");
        Cli.Ran ran = Cli.run("answers", dossier, "--set", file);
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("engage.9");
        assertThat(Cli.run("answers", dossier, "--set", folder.resolve("none.json")).code())
                .isEqualTo(3);
    }

    @Test
    void isSilentWhenAskedTo() {
        Cli.Ran ran = Cli.run("import", visits, "--into", dossier, "--quiet");

        assertThat(ran.code()).isZero();
        assertThat(ran.out() + ran.err()).isEmpty();
    }

    @Test
    void speaksFrench() {
        Cli.Ran ran = Cli.french("import", visits, "--into", dossier);

        assertThat(ran.err()).contains("visits.csv").doesNotContain("figure").contains("nouve");
        assertThat(Cli.french("imports", dossier).header())
                .isEqualTo(Cli.run("imports", dossier).header());
        assertThat(Cli.run("imports", dossier, "--language", "de").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "composite",
                "figures",
                "chart",
                "report",
                "check",
                "audit",
                "seal",
                "collect"
            })
    void saysWhichCommandsAreNotThereYet(String command) {
        Cli.Ran ran = Cli.run(command, dossier, "--format", "json");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(command);
    }

    @Test
    void callsWrongUsageWhatItIs() {
        assertThat(Cli.run("import").code()).isEqualTo(2);
        assertThat(Cli.run("observations", dossier, "--colour", "red").code()).isEqualTo(2);
        assertThat(Cli.run("imprt", visits).code()).isEqualTo(2);
        assertThat(Cli.run("measure", dossier, "--measure", "guess").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"imports", "observations", "restatements", "indicators", "verify"})
    void failsOnADossierThatIsNotThere(String command) {
        Cli.Ran ran = Cli.run(command, dossier);

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().strip().lines()).hasSize(1);
        assertThat(dossier).doesNotExist();
    }

    @Test
    void needsAProfileToBuild() {
        Cli.run("import", visits, "--into", dossier);
        Cli.Ran ran = Cli.run("build", dossier, "--out", folder.resolve("built"));

        assertThat(ran.code()).isEqualTo(3);
        assertThat(folder.resolve("built")).doesNotExist();
        assertThat(Cli.run("build", dossier, "--out", folder, "--formats", "pptx").code())
                .isEqualTo(2);
    }

    @Test
    void saysWhatAnswersLackAsTheWindowDoesWhenItBuilds() throws Exception {
        Cli.run("import", visits, "--into", dossier);
        try (Dossier open = Dossier.open(dossier)) {
            new SetProfile(open)
                    .set(
                            new TextRef(ContentReader.PROFILE, ContentReader.PROFILE),
                            new SetContent.Entry(
                                    ContentWriter.profile(
                                            new Profile(
                                                    "Pickering",
                                                    Bilingual.same("Pickering"),
                                                    Bilingual.same("Smart21"),
                                                    List.of(),
                                                    Bilingual.EMPTY,
                                                    List.of())),
                                    Set.of()));
        }
        Path answers =
                Files.writeString(
                        folder.resolve("answers.json"),
                        """
                        {"connect.1": {"text": {"en": "We laid fibre.", "fr": ""}}}
                        """);
        assertThat(Cli.run("answers", dossier, "--set", answers).code()).isZero();
        Path built = folder.resolve("built");

        Cli.Ran english = Cli.run("build", dossier, "--out", built, "--formats", "xlsx");
        assertThat(english.code()).isEqualTo(1);
        assertThat(english.err())
                .contains("answers are not complete", "1.1: in one language only")
                .doesNotContain("no English text");
        Cli.Ran french = Cli.french("build", dossier, "--out", built, "--formats", "xlsx");
        assertThat(french.code()).isEqualTo(1);
        assertThat(french.err()).contains("La question 1.1 n’a pas de texte français.");
        assertThat(built.resolve("submission-fr.xlsx")).exists();
        assertThat(Cli.run("build", dossier, "--out", built, "--quiet").err()).isEmpty();
    }

    @Test
    void lookingLeavesTheFolderAsItIs() throws IOException {
        Cli.run("import", visits, "--into", dossier);
        Map<String, FileTime> before = listing();
        for (String command : List.of("imports", "observations", "restatements", "verify")) {
            assertThat(Cli.run(command, dossier).code()).as(command).isZero();
        }

        assertThat(listing()).isEqualTo(before);
    }

    private Map<String, FileTime> listing() throws IOException {
        Map<String, FileTime> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(folder.relativize(file).toString(), Files.getLastModifiedTime(file));
            }
        }
        return all;
    }
}
