package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The commands that look after a dossier, on small files with illustrative figures.
@BesideTheWindow
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
        assertThat(ran.rows())
                .extracting(row -> row.getField("who"))
                .containsExactly("Ana", "Ana", "Ben");
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
    void aWithdrawalSaysWhatBecomesOfEachFigureThatTheImportBrought() {
        importBoth();
        assertThat(Cli.run("withdraw", dossier, 2).err())
                .contains(
                        "Of the 6 figures that it brought, 2 are gone, 2 count again as they were"
                                + " before, 2 stay as they are from another import.");
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
                .contains("Nothing in the submission would read differently");
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
    void dryRunAsJsonHasTheFiguresOfEachAnswerOldBesideNewAsAnImportHas() throws IOException {
        importBoth();
        Path answers =
                Files.writeString(
                        folder.resolve("answers.json"),
                        """
                        {"engage.2": {"text": {"en": "We count {dogs} dogs.", "fr": ""},
                          "figures": {"dogs": {"indicator": "Dog licences", "place": "Pickering"}}}}
                        """);
        assertThat(Cli.run("answers", dossier, "--set", answers).code()).isZero();
        Cli.Ran ran = Cli.run("withdraw", dossier, 2, "--dry-run", "--json", "--quiet");

        JsonNode submission = JsonMapper.shared().readTree(ran.out()).path("submission");
        assertThat(submission.path("charts").isArray()).isTrue();
        assertThat(submission.path("answers")).hasSize(1);
        JsonNode answer = submission.path("answers").get(0);
        assertThat(answer.path("question").asString("")).isEqualTo("engage.2");
        JsonNode figure = answer.path("figures").get(0);
        assertThat(figure.path("now").asString("")).isEqualTo("130");
        assertThat(figure.path("nowPeriod").asString("")).isEqualTo("2025");
        assertThat(figure.path("then").asString("")).isEqualTo("121");
        assertThat(figure.path("thenPeriod").asString("")).isEqualTo("2024");
    }

    @Test
    void previewAsJsonNeedsADryRun() {
        importBoth();
        assertThat(Cli.run("withdraw", dossier, 2, "--json").code()).isEqualTo(2);
        assertThat(Cli.run("withdraw", dossier, 9, "--dry-run").code()).isEqualTo(2);
        assertThat(Cli.run("observations", dossier).rows()).hasSize(8);
    }

    @Test
    void correctedFigureIsAnImportByHandThatCanBeWithdrawn() throws IOException {
        importBoth();
        Path letter = Files.writeString(folder.resolve("letter.txt"), "It was 206.");
        Cli.Ran ran =
                correct(
                        "--place",
                        "Ajax",
                        "--period",
                        "2023",
                        "--value",
                        "206.50",
                        "--evidence",
                        letter);

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("Dog licences, 2023: 205 → 206.50").contains("import 3");
        NamedCsvRecord figure = figure("Ajax", "2023");
        assertThat(figure.getField("value")).isEqualTo("206.5");
        assertThat(figure.getField("raw")).isEqualTo("206.50");
        assertThat(figure.getField("source_file")).isEmpty();
        assertThat(figure.getField("source_label")).isEqualTo("a letter of the clerk");

        NamedCsvRecord made = Cli.run("imports", dossier).rows().getLast();
        assertThat(made.getField("kind")).isEqualTo("hand");
        assertThat(made.getField("file")).isEqualTo("letter.txt");
        assertThat(made.getField("sha256")).hasSize(64);
        assertThat(made.getField("reason")).isEqualTo("a letter of the clerk");
        assertThat(made.getField("who")).isEqualTo("Ana");
        assertThat(Cli.run("verify", dossier).code()).isZero();
        assertThat(Cli.run("restatements", dossier).out()).contains("2023,205,206.5,2,3");

        Cli.run("withdraw", dossier, 3);
        assertThat(figure("Ajax", "2023").getField("value")).isEqualTo("205");
    }

    @Test
    void dryRunOfAWithdrawalNamesTheEntriesByHandThatWouldStay() {
        importBoth();
        correct("--place", "Ajax", "--period", "2023", "--value", "206");
        correct("--place", "Ajax", "--period", "2022", "--value", "201");
        Cli.Ran ran = Cli.run("withdraw", dossier, 2, "--dry-run", "--json");
        assertThat(ran.err())
                .contains(
                        "1 figure entered by hand in place of this file’s stays. To remove it,"
                                + " withdraw the entry by hand “a letter of the clerk” as well:"
                                + " workbench withdraw "
                                + dossier
                                + " 3")
                .as("the file tells nothing of 2022")
                .doesNotContain(dossier + " 4");
        JsonNode stay = JsonMapper.shared().readTree(ran.out()).path("stay");
        assertThat(stay).hasSize(1);
        assertThat(stay.path(0).path("import").asInt()).isEqualTo(3);
        assertThat(stay.path(0).path("figures").asInt()).isEqualTo(1);
        assertThat(Cli.run("withdraw", dossier, 3, "--dry-run").err()).doesNotContain("by hand in");
        assertThat(Cli.run("withdraw", dossier, 2).err())
                .as("what is said after it is what was said before")
                .contains("1 figure entered by hand in place of this file’s stays.")
                .contains("workbench withdraw " + dossier + " 3");
    }

    @Test
    void withdrawalTakesAlongWhatWasTypedBeforeTheFileWasAddedAndWhatWasSaidOfIt()
            throws IOException {
        Path mapping =
                Files.writeString(
                        folder.resolve("cells.json"),
                        """
                        {"place": "Ajax", "cells": [
                          {"cell": "C2", "instead": 111, "reason": "a slip"}]}
                        """);
        Cli.run("import", visits, "--into", dossier, "--mapping", mapping);
        Cli.Ran foretold = Cli.run("withdraw", dossier, 1, "--dry-run", "--json");
        JsonNode along = JsonMapper.shared().readTree(foretold.out()).path("along");
        assertThat(along).hasSize(1);
        assertThat(along.path(0).path("import").asInt()).isEqualTo(2);
        assertThat(along.path(0).path("reason").asString()).isEqualTo("a slip");
        String typed =
                "1 figure that was typed in place of this file’s before it was added goes with it.";
        String said =
                "The next file of its kind is read as if nothing had been said: what was said of"
                        + " this one no longer counts.";
        assertThat(foretold.err()).contains(typed, said);

        assertThat(Cli.run("withdraw", dossier, 1).err()).contains(typed, said);
        assertThat(Cli.run("observations", dossier).rows()).isEmpty();
        assertThat(Cli.run("recipes", dossier).rows()).isEmpty();
        assertThat(Cli.run("restore", dossier, 1).err())
                .contains("1 figure that was typed in place of this file’s")
                .contains("comes back with it.");
        assertThat(Cli.run("observations", dossier).out()).contains("111");
        assertThat(Cli.run("recipes", dossier).rows()).hasSize(1);
        assertThat(Cli.run("verify", dossier).code()).isZero();
    }

    @Test
    void withdrawalNamesTheLaterImportThatIsReadInTheSameWay() throws IOException {
        Path mapped = Files.writeString(folder.resolve("place.json"), "{\"place\": \"Ajax\"}");
        Cli.run("import", visits, "--into", dossier, "--mapping", mapped);
        Cli.run("import", revised, "--into", dossier);
        assertThat(Cli.run("withdraw", dossier, 1).err())
                .contains(
                        "The next file of its kind is still read as this one was: so was"
                                + " visits-revised.csv, whose figures stay.")
                .contains(
                        "To have it read otherwise, withdraw visits-revised.csv as well: workbench"
                                + " withdraw "
                                + dossier
                                + " 2");
    }

    @Test
    void entryByHandIsNamedByItsReasonWhereItIsWithdrawnAndRestored() {
        importBoth();
        correct("--place", "Ajax", "--period", "2022", "--value", "201");
        Cli.Ran foretold = Cli.run("withdraw", dossier, 3, "--dry-run");
        assertThat(foretold.err()).contains("import 3 (the entry by hand “a letter of the clerk”)");
        assertThat(Cli.french("withdraw", dossier, 3).err())
                .contains("la saisie à la main «\u00a0a letter of the clerk\u00a0»");
        Cli.run("restore", dossier, 3);
        assertThat(Cli.run("log", dossier).rows())
                .extracting(row -> row.getField("what"))
                .endsWith(
                        "Withdrawal of the entry by hand “a letter of the clerk”",
                        "Restoration of the entry by hand “a letter of the clerk”");
    }

    @Test
    void dryRunOfWhatIsSoAlreadyIsADocumentWithoutChanges() {
        importBoth();
        Cli.Ran ran = Cli.run("restore", dossier, 2, "--dry-run", "--json");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("stands already");
        assertThat(JsonMapper.shared().readTree(ran.out()).path("changes").isArray()).isTrue();
        assertThat(JsonMapper.shared().readTree(ran.out()).path("changes")).isEmpty();
    }

    @Test
    void aFigureCanBeSaidToBeMissing() {
        importBoth();
        assertThat(
                        correct("--place", "Ajax", "--period", "2022", "--missing", "--status", "Q")
                                .code())
                .isZero();
        assertThat(figure("Ajax", "2022").getField("value")).isEmpty();
        assertThat(figure("Ajax", "2022").getField("status")).isEqualTo("Q");
    }

    @Test
    void aPeriodThatNoFileHasCanBeEntered() {
        importBoth();
        assertThat(correct("--place", "Ajax", "--period", "2026", "--value", "-3").code()).isZero();
        assertThat(figure("Ajax", "2026").getField("value")).isEqualTo("-3");
    }

    @Test
    void correctionIsTakenInTheThousandsOfItsSeries() throws IOException {
        Path jobs =
                Desk.csv(
                        folder,
                        "jobs.csv",
                        "Indicator,Municipality,Unit,2022,2023",
                        "Jobs,Ajax,thousands,10,11");
        Cli.run("import", jobs, "--into", dossier);
        String scale = Cli.run("observations", dossier).rows().getFirst().getField("multiplier");
        assertThat(scale).isEqualTo("3");
        Cli.Ran ran =
                Cli.run(
                        "correct",
                        dossier,
                        "--indicator",
                        "Jobs",
                        "--period",
                        "2023",
                        "--value",
                        "12",
                        "--reason",
                        "recount");

        assertThat(ran.err()).contains("11 → 12 (times ten to the power of 3");
        assertThat(Cli.run("observations", dossier).rows().getLast().getField("multiplier"))
                .isEqualTo("3");
    }

    @Test
    void correctionIsRefusedWithARemedy() {
        importBoth();
        String[][] wrong = {
            {"2 series fit", "2", "--period", "2023", "--value", "1"},
            {
                "no place “Aja”. Near it: Ajax",
                "2",
                "--place",
                "Aja",
                "--period",
                "2023",
                "--value",
                "1"
            },
            {
                "There are: --place",
                "2",
                "--place",
                "Ajax",
                "--breakdown",
                "Sex=F",
                "--period",
                "2023",
                "--value",
                "1"
            },
            {"“--value”", "2", "--place", "Ajax", "--period", "2023"},
            {"“--value”", "2", "--place", "Ajax", "--period", "2023", "--value", "1", "--missing"},
            {
                "says exactly this already",
                "3",
                "--place",
                "Ajax",
                "--period",
                "2023",
                "--value",
                "205"
            },
            {
                "no period like 2023-Q1",
                "3",
                "--place",
                "Ajax",
                "--period",
                "2023-Q1",
                "--value",
                "1"
            },
            {
                "does not go with a value",
                "3",
                "--place",
                "Ajax",
                "--period",
                "2023",
                "--value",
                "1",
                "--status",
                "O"
            },
            {
                "does not say why",
                "3",
                "--place",
                "Ajax",
                "--period",
                "2023",
                "--missing",
                "--status",
                "P"
            },
            {"too large", "3", "--place", "Ajax", "--period", "2023", "--value", "1e999"},
            {"too small", "3", "--place", "Ajax", "--period", "2023", "--value", "1e-999999999"},
            {"too small", "3", "--place", "Ajax", "--period", "2023", "--value", "0e-999999999"},
            {
                "3 for thousands",
                "3",
                "--place",
                "Ajax",
                "--period",
                "2023",
                "--value",
                "1",
                "--multiplier",
                "900000000"
            },
            {"examples: 12.5", "2", "--place", "Ajax", "--period", "2023", "--value", "12,5"},
            {
                "letter.txt",
                "3",
                "--place",
                "Ajax",
                "--period",
                "2023",
                "--value",
                "1",
                "--evidence",
                "/no/letter.txt"
            },
        };
        for (String[] one : wrong) {
            Cli.Ran ran = correct((Object[]) Arrays.copyOfRange(one, 2, one.length));
            assertThat(ran.err()).contains(one[0]);
            assertThat(ran.code()).as(one[0]).isEqualTo(Integer.parseInt(one[1]));
        }
        Cli.Ran blank =
                Cli.run(
                        "correct",
                        dossier,
                        "--indicator",
                        "Dog licences",
                        "--place",
                        "Ajax",
                        "--period",
                        "2023",
                        "--value",
                        "1",
                        "--reason",
                        " ");
        assertThat(blank.err()).contains("No reason was given").contains("only your word");
        assertThat(Cli.run("imports", dossier).rows()).hasSize(2);
        assertThat(Cli.run("log", dossier).rows()).hasSize(2);
    }

    private Cli.Ran correct(Object... options) {
        List<Object> all =
                new ArrayList<>(List.of("correct", dossier, "--indicator", "dog licences"));
        all.addAll(List.of("--reason", "a letter of the clerk", "--as", "Ana"));
        all.addAll(List.of(options));
        return Cli.run(all.toArray());
    }

    private NamedCsvRecord figure(String place, String period) {
        return Cli.run("observations", dossier, "--place", place).rows().stream()
                .filter(row -> row.getField("period").equals(period))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void snapshotsAreListedAndADossierIsMadeOfOne() throws IOException {
        Cli.run("import", visits, "--into", dossier);
        Path first = Files.copy(dossier, folder.resolve("first.dossier"));
        Cli.run("import", revised, "--into", dossier);
        Path kept = Files.createDirectory(folder.resolve("city.snapshots"));
        Files.move(first, kept.resolve("2026-01-10T09-00-00Z.dossier"));
        Files.copy(dossier, kept.resolve("2026-01-11T09-00-00Z.dossier"));
        Files.delete(dossier);

        Cli.Ran listed = Cli.run("snapshots", dossier);
        assertThat(listed.header()).isEqualTo("when,file,size,why");
        assertThat(listed.rows())
                .extracting(row -> row.getField("when"))
                .containsExactly("2026-01-10T09:00:00Z", "2026-01-11T09:00:00Z");

        Path back = folder.resolve("back.dossier");
        String moment = "2026-01-10T12:00:00Z";
        Cli.Ran ran = Cli.run("snapshots", dossier, "--restore", moment, "--out", back);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("as it was at 2026-01-10T09:00:00Z");
        assertThat(Cli.run("imports", back).rows()).hasSize(1);

        Cli.Ran again = Cli.run("snapshots", dossier, "--restore", moment, "--out", back);
        assertThat(again.code()).as("nothing is written over").isEqualTo(3);
        Cli.Ran early = Cli.run("snapshots", dossier, "--restore=2026-01-01", "--out", back);
        assertThat(early.code()).isEqualTo(2);
        assertThat(early.err()).contains("the first was taken at 2026-01-10T09:00:00Z");
        assertThat(Cli.run("snapshots", dossier, "--restore", moment).code()).isEqualTo(2);
        assertThat(Cli.run("snapshots", dossier, "--snapshots=none").code()).isEqualTo(2);
    }

    @Test
    void anEarlierStateIsPutInPlaceAndTodaysIsKeptFirst() {
        Cli.run("import", visits, "--into", dossier);
        Cli.Ran kept = Cli.run("snapshots", dossier, "--keep");
        assertThat(kept.code()).isZero();
        assertThat(Cli.run("snapshots", dossier).rows())
                .extracting(row -> row.getField("why"))
                .containsExactly("asked");
        Cli.run("import", revised, "--into", dossier);
        String now = java.time.Instant.now().toString();

        Cli.Ran ran = Cli.run("snapshots", dossier, "--restore", now, "--in-place", "--as=Ana");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(Cli.run("imports", dossier).rows()).hasSize(1);
        assertThat(Cli.run("snapshots", dossier).rows())
                .extracting(row -> row.getField("why"))
                .containsExactly("asked", "replaced");
        NamedCsvRecord last = Cli.run("log", dossier).rows().getLast();
        assertThat(last.getField("event")).isEqualTo("replaced");
        assertThat(last.getField("who")).isEqualTo("Ana");
        assertThat(Cli.run("verify", dossier).code()).isZero();
        assertThat(Cli.run("snapshots", dossier, "--in-place").code()).isEqualTo(2);
        assertThat(Cli.run("snapshots", dossier, "--restore", now, "--in-place", "--keep").code())
                .isEqualTo(2);
    }

    @Test
    void undoesWhatIsKeptUnderWordsThatNobodyKnows() throws Exception {
        Path other = folder.resolve("other.dossier");
        try (workbench.store.Dossier made = workbench.store.Dossier.create(other)) {
            made.write(
                    workbench.model.Message.of("nobody.knows"),
                    writer -> {
                        writer.putText("answer", "connect.1", "{}", java.util.Set.of());
                        return true;
                    });
        }
        Cli.Ran ran = Cli.run("undo", other);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("Undone: nobody.knows.");
    }

    @Test
    void aSnapshotThatIsNoDossierIsNotRestored() throws IOException {
        importBoth();
        Path kept = Files.createDirectory(folder.resolve("city.snapshots"));
        Files.writeString(kept.resolve("2026-01-10T09-00-00Z.dossier"), "no dossier");
        Path back = folder.resolve("back.dossier");
        Cli.Ran ran = Cli.run("snapshots", dossier, "--restore", "2026-02-01", "--out", back);
        assertThat(ran.code()).isEqualTo(3);
        assertThat(back).doesNotExist();
    }

    @Test
    void noSnapshotIsTakenOfADossierThatWasJustMade() {
        importBoth();
        assertThat(folder.resolve("city.snapshots")).doesNotExist();
        Cli.Ran ran = Cli.run("snapshots", dossier);
        assertThat(ran.rows()).isEmpty();
        assertThat(ran.err()).contains("no snapshot in");
        Path back = folder.resolve("back.dossier");
        Cli.Ran wanted = Cli.run("snapshots", dossier, "--restore=2026-02-01", "--out", back);
        assertThat(wanted.code()).isEqualTo(2);
        assertThat(wanted.err()).contains("no snapshot in");
    }

    @Test
    void copiesADossierAsItIsAndCompact() throws IOException {
        importBoth();
        byte[] before = Files.readAllBytes(dossier);
        Path copy = folder.resolve("copy.dossier");
        Path compact = folder.resolve("compact.dossier");
        assertThat(Cli.run("copy", dossier, "--out", copy).code()).isZero();
        assertThat(Cli.run("copy", dossier, "--out", compact, "--compact").code()).isZero();

        String figures = Cli.run("observations", dossier).out();
        assertThat(Cli.run("observations", copy).out()).isEqualTo(figures);
        assertThat(Cli.run("observations", compact).out()).isEqualTo(figures);
        assertThat(Cli.run("verify", compact).code()).isZero();
        assertThat(Files.readAllBytes(dossier)).isEqualTo(before);
        assertThat(Cli.run("copy", dossier, "--out", copy).code()).isEqualTo(3);
    }

    @Test
    void measuresDoNotCrossABreakUntilItIsJoined() {
        importBoth();
        assertThat(change("Ajax").getField("value")).isNotEmpty();
        Cli.Ran started =
                segment(
                        "--from",
                        "2025",
                        "--boundary",
                        "With Pickering Beach",
                        "--reason",
                        "annexed");
        assertThat(started.code()).isZero();
        assertThat(started.err()).contains("From 2025 on, 2 series are not compared");
        assertThat(change("Ajax").getField("value")).isEmpty();
        assertThat(change("Ajax").getField("reason"))
                .isEqualTo(
                        "A break lies between 2024 and 2025: from 2025 on, the values are not"
                                + " comparable with earlier ones (annexed).");

        NamedCsvRecord listed = Cli.run("segment", dossier).rows().getFirst();
        assertThat(listed.getFields())
                .containsExactly(
                        "Dog licences",
                        "Ajax",
                        "",
                        "2025",
                        listed.getField("unit"),
                        "",
                        "",
                        "With Pickering Beach",
                        "annexed",
                        "");

        Cli.Ran joined =
                segment("--join", "2025", "--place", "Ajax", "--reason", "nobody lived there");
        assertThat(joined.err()).contains("Across 2025, 1 series is compared");
        assertThat(change("Ajax").getField("value")).isNotEmpty();
        assertThat(change("Pickering").getField("value")).isEmpty();
        assertThat(
                        Cli.run("segment", dossier, "--place", "Ajax")
                                .rows()
                                .getFirst()
                                .getField("joined"))
                .isEqualTo("nobody lived there");

        segment("--from", "2025", "--place", "Ajax", "--reason", "it matters after all");
        assertThat(change("Ajax").getField("value")).isEmpty();
        assertThat(Cli.run("log", dossier).out()).contains("Joining across a break: Dog licences");
    }

    @Test
    void aNewBoundaryOfAPlaceBreaksAllThatIsCountedOfIt() throws IOException {
        importBoth();
        Cli.run(
                "import",
                Desk.csv(folder, "parks.csv", "Indicator,Place,2023,2024", "Parks,Ajax,10,11"),
                "--into",
                dossier);
        Cli.Ran ran =
                Cli.run(
                        "segment",
                        dossier,
                        "--place",
                        "Ajax",
                        "--from",
                        "2024",
                        "--boundary",
                        "With Pickering Beach",
                        "--reason",
                        "annexed");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("From 2024 on, 2 series are not compared");
        assertThat(Cli.run("segment", dossier).rows())
                .extracting(row -> row.getField("indicator"), row -> row.getField("place"))
                .containsExactlyInAnyOrder(tuple("Dog licences", "Ajax"), tuple("Parks", "Ajax"));
        assertThat(Cli.run("log", dossier).out()).contains("New boundary: Ajax, from 2024 on");

        Cli.Ran joined =
                Cli.run(
                        "segment",
                        dossier,
                        "--place",
                        "Ajax",
                        "--join",
                        "2024",
                        "--reason",
                        "nobody lived there");
        assertThat(joined.err()).contains("Across 2024, 2 series are compared");
        assertThat(Cli.run("log", dossier).out()).contains("Joining across a break: Ajax, at 2024");
        assertThat(
                        Cli.run(
                                        "segment",
                                        dossier,
                                        "--place",
                                        "Ajax",
                                        "--from",
                                        "2024",
                                        "--reason",
                                        "annexed")
                                .code())
                .as("what is another is not said")
                .isEqualTo(2);
    }

    @Test
    void newDefinitionBreaksTheSeriesOnlyWhereItIsSaidToCountSomethingElse() throws IOException {
        importBoth();
        Path first = Desk.csv(folder, "own.csv", "name_en,definition", "Dog licences,Dogs");
        Path worded = Desk.csv(folder, "worded.csv", "name_en,definition", "Dog licences,Hounds");
        Path other = Desk.csv(folder, "other.csv", "name_en,definition", "Dog licences,Homes");
        Cli.run("indicators", dossier, "--set", first);
        Cli.Ran wording = Cli.run("indicators", dossier, "--set", worded);
        assertThat(wording.code()).isZero();
        assertThat(wording.err()).contains("taken for other words only", "--otherwise-from");
        assertThat(change("Ajax").getField("value")).isNotEmpty();

        Cli.Ran ran = Cli.run("indicators", dossier, "--set", other, "--otherwise-from", "2025");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("From 2025 on, 2 series are not compared");
        assertThat(change("Ajax").getField("value")).isEmpty();
        assertThat(change("Ajax").getField("reason"))
                .contains("A break lies between 2024 and 2025")
                .endsWith("(New definition).");
        Cli.run("undo", dossier);
        assertThat(change("Ajax").getField("value")).isNotEmpty();
        assertThat(Cli.run("indicators", dossier).out()).contains("Hounds");

        assertThat(Cli.run("indicators", dossier, "--otherwise-from", "2025").code()).isEqualTo(2);
        assertThat(Cli.run("indicators", dossier, "--boundary", "With Uxbridge").code())
                .isEqualTo(2);
        Cli.Ran beside =
                Cli.run(
                        "indicators",
                        dossier,
                        "--set",
                        worded,
                        "--otherwise-from",
                        "2025",
                        "--boundary",
                        "With Uxbridge");
        assertThat(beside.code()).isZero();
        assertThat(change("Ajax").getField("reason"))
                .endsWith("(New boundary of the place: With Uxbridge).");
        assertThat(Cli.run("segment", dossier).rows().getFirst().getField("boundary"))
                .isEqualTo("With Uxbridge");
    }

    @Test
    void seriesThatGoesOnInAnotherUnitIsSaidToBeTheSameInAnother() throws IOException {
        String head = "Indicator,Municipality,Unit,";
        Path first =
                Desk.csv(
                        folder,
                        "tonnes.csv",
                        head + "2021,2022",
                        "Waste collected,Ajax,tonnes,100,110",
                        "Paper collected,Ajax,tonnes,10,11");
        Path next =
                Desk.csv(
                        folder,
                        "kilograms.csv",
                        head + "2023",
                        "Waste collected,Ajax,kg per person,12",
                        "Paper collected,Ajax,tonnes,12");
        Cli.run("import", first, "--into", dossier);
        Cli.Ran imported = Cli.run("import", next, "--into", dossier);
        assertThat(imported.err())
                .contains("One series goes on in another unit than before (Waste collected: ")
                .contains("kilograms per person in this file");

        List<NamedCsvRecord> changes = Cli.run("measure", dossier, "--measure", "change").rows();
        assertThat(changes)
                .extracting(row -> row.getField("indicator") + " " + row.getField("reason"))
                .filteredOn(row -> row.startsWith("Waste collected T"))
                .singleElement()
                .asString()
                .contains("The source changed its unit from ")
                .endsWith(
                        " to kilograms per person: figures from 2023 on do not compare with earlier"
                                + " ones.");
        assertThat(changes)
                .filteredOn(row -> row.getField("indicator").equals("Paper collected"))
                .allSatisfy(row -> assertThat(row.getField("value")).isNotEmpty());
    }

    @Test
    void unitsThatStandSideBySideAreNoChange() throws IOException {
        Path both =
                Desk.csv(
                        folder,
                        "both.csv",
                        "Indicator,Municipality,Unit,2021,2022",
                        "Waste collected,Ajax,tonnes,100,110",
                        "Waste collected,Ajax,kg per person,..,12");
        Cli.run("import", both, "--into", dossier);
        assertThat(Cli.run("measure", dossier, "--measure", "change").out())
                .doesNotContain("changed its unit")
                .contains("There is only one value.");
    }

    @Test
    void breakThatTheSourceMarksCanBeJoined() throws IOException {
        Path marked =
                Desk.csv(
                        folder,
                        "marked.csv",
                        "Indicator,Municipality,2022,2023,2024",
                        "Dog licences,Ajax,100,110b,121");
        Cli.run("import", marked, "--into", dossier);
        assertThat(figure("Ajax", "2023").getField("status")).isEqualTo("B");
        assertThat(whole("Ajax").getField("value")).isEmpty();
        NamedCsvRecord listed = Cli.run("segment", dossier).rows().getFirst();
        assertThat(listed.getField("from")).isEqualTo("2023");
        assertThat(listed.getField("reason")).as("the source’s own flag").isEqualTo("B");
        Cli.Ran joined = segment("--join", "2023", "--reason", "the same after a recount");

        assertThat(joined.code()).isZero();
        assertThat(whole("Ajax").getField("value")).isNotEmpty();
        assertThat(figure("Ajax", "2023").getField("status"))
                .as("as the source has it")
                .isEqualTo("B");
        assertThat(Cli.run("verify", dossier).code()).isZero();
        Cli.run("undo", dossier);
        Cli.run("withdraw", dossier, 1);
        assertThat(Cli.run("segment", dossier).rows())
                .as("the break goes with the import that marked it")
                .isEmpty();
    }

    @Test
    void breakIsRefusedWithARemedy() {
        importBoth();
        String[][] wrong = {
            {"not both", "2", "--from", "2024", "--join", "2024", "--reason", "x"},
            {"needs “--indicator” and “--reason”", "2", "--from", "2024"},
            {"where a break begins", "2", "--reason", "x"},
            {"takes a reason only", "2", "--join", "2024", "--boundary", "y", "--reason", "x"},
            {"no place “Paris”", "2", "--from", "2024", "--place", "Paris", "--reason", "x"},
            {"No series fits", "2", "--from", "2024", "--breakdown", "Sex=F", "--reason", "x"},
            {"before 2022", "3", "--from", "2022", "--reason", "x"},
            {"No reason was given", "3", "--from", "2024", "--reason", " "},
            {
                "No break begins with 2024. There is no break",
                "3",
                "--join",
                "2024",
                "--reason",
                "x"
            },
        };
        for (String[] one : wrong) {
            Cli.Ran ran = segment((Object[]) Arrays.copyOfRange(one, 2, one.length));
            assertThat(ran.err()).contains(one[0]);
            assertThat(ran.code()).as(one[0]).isEqualTo(Integer.parseInt(one[1]));
        }
        segment("--from", "2024", "--reason", "x");
        assertThat(segment("--join", "2023", "--reason", "x").err())
                .contains("Breaks begin with: 2024.");
        assertThat(Cli.run("segment", dossier, "--indicator", "Cats").code()).isEqualTo(1);
    }

    private Cli.Ran segment(Object... options) {
        List<Object> all =
                new ArrayList<>(List.of("segment", dossier, "--indicator", "dog licences"));
        all.addAll(List.of(options));
        return Cli.run(all.toArray());
    }

    private NamedCsvRecord change(String place) {
        return measure("change", place);
    }

    private NamedCsvRecord whole(String place) {
        return measure("cagr", place);
    }

    private NamedCsvRecord measure(String name, String place) {
        return Cli.run("measure", dossier, "--measure", name, "--place", place).rows().getFirst();
    }

    @Test
    void importsNameWhoMadeThem() {
        importBoth();
        Cli.run("withdraw", dossier, 1, "--as", "Ben");
        assertThat(Cli.run("imports", dossier).rows())
                .extracting(row -> row.getField("who"))
                .containsExactly("Ana", "Ana");
    }

    @Test
    void saysThatADossierLiesInAFolderThatIsCopiedElsewhere() throws IOException {
        importBoth();
        Path cloud = Files.createDirectory(folder.resolve("Dropbox"));
        Path shared = Files.move(dossier, cloud.resolve("city.dossier"));
        assertThat(Cli.run("withdraw", shared, 1).err()).contains("lies on a share");
        assertThat(Cli.run("withdraw", shared, 1, "--dry-run").err())
                .contains("was withdrawn already");
        assertThat(Cli.run("restore", shared, 1, "--quiet").err()).isEmpty();
        Path file = Desk.csv(folder, "parks.csv", "Indicator,Place,2023", "Parks,Ajax,10");
        assertThat(Cli.run("import", file, "--into", cloud.resolve("new.dossier")).err())
                .as("one that is made there, too")
                .contains("Made the dossier", "lies on a share");
    }

    @Test
    void historyTellsEveryImportsValueWithItsCellAndAuthor() {
        importBoth();
        correct("--place", "Ajax", "--period", "2023", "--value", "206");
        Cli.run("withdraw", dossier, 3);
        Cli.Ran ran =
                Cli.run(
                        "history",
                        dossier,
                        "--indicator",
                        "dog licences",
                        "--place",
                        "Ajax",
                        "--period",
                        "2023");

        assertThat(ran.code()).isZero();
        assertThat(ran.rows())
                .extracting(
                        row ->
                                String.join(
                                        " ",
                                        row.getField("import"),
                                        row.getField("value"),
                                        row.getField("who"),
                                        row.getField("state"),
                                        row.getField("counts"),
                                        row.getField("cell")))
                .containsExactly(
                        "1  Ana current false D3",
                        "2 205 Ana current true C3",
                        "3 206 Ana withdrawn false ");
        assertThat(Cli.run("history", dossier, "--indicator", "dog licences").rows()).hasSize(13);
        assertThat(Cli.run("history", dossier, "--indicator", "cats").code()).isEqualTo(1);
        Cli.Ran none = Cli.run("history", dossier, "--indicator=dog licences", "--period=1850");
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).contains("No import ever told a figure that fits.");
    }

    @Test
    void undoesAndRedoesOneThingAfterAnother() {
        importBoth();
        Cli.run("withdraw", dossier, 1);
        assertThat(Cli.run("undo", dossier).err()).contains("Undone: Withdrawal of visits.csv.");
        assertThat(Cli.run("undo", dossier).err()).contains("Undone: Import of visits-revised.csv");
        assertThat(Cli.run("observations", dossier).rows()).hasSize(6);
        assertThat(Cli.run("redo", dossier, "--as", "Ben").err()).contains("Done again: Import of");
        assertThat(Cli.run("observations", dossier).rows()).hasSize(8);
        assertThat(Cli.run("log", dossier).rows().getLast().getField("who")).isEqualTo("Ben");
        Cli.run("redo", dossier);
        assertThat(Cli.run("redo", dossier).err()).contains("nothing to do again");
        assertThat(Cli.run("undo", dossier, "--quiet").err()).isEmpty();
    }
}
