package workbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import static workbench.job.Progress.SILENT;
import static workbench.store.Ledgers.DAY_1;
import static workbench.store.Ledgers.DAY_2;
import static workbench.store.Ledgers.POVERTY;
import static workbench.store.Ledgers.bring;
import static workbench.store.Ledgers.current;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.job.Cancelled;
import workbench.job.Progress;
import workbench.model.WorkbenchException;
import workbench.testing.BesideTheWindow;
import workbench.testing.Stopped;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

@BesideTheWindow
class SnapshotsTest {
    @TempDir Path folder;
    private Path file;
    private Dossier dossier;
    private Snapshots snapshots;

    @BeforeEach
    void makeDossier() throws Exception {
        file = folder.resolve("city.dossier");
        dossier = Dossier.create(file);
        snapshots = Snapshots.of(file, Opening.usual()).orElseThrow();
        bring(dossier, POVERTY, Map.of(2022, 9.9), DAY_1);
    }

    @AfterEach
    void closeDossier() {
        dossier.close();
    }

    @Test
    void holdsTheDossierAsItWasAndIsADossierItself() throws Exception {
        dossier.snapshotIfDue(in(Duration.ofMinutes(11)));
        bring(dossier, POVERTY, Map.of(2022, 10.3), DAY_2);

        assertThat(snapshots.folder()).isEqualTo(folder.resolve("city.snapshots"));
        Path taken = only().file();
        assertThat(Files.readAllBytes(taken)[18]).as("no write-ahead log").isEqualTo((byte) 1);
        try (Dossier then = Dossier.openReadOnly(taken)) {
            assertThat(current(then, POVERTY)).isEqualTo(Map.of(2022, 9.9));
            assertThat(then.ledger().verify((_, _) -> _ -> Optional.empty()).findings()).isEmpty();
        }
        try (Dossier again = Dossier.open(taken)) {
            assertThat(again.undo()).isPresent();
        }
    }

    @Test
    void isTakenTenMinutesAfterTheLastWhereSomethingWasDone() throws Exception {
        dossier.snapshotIfDue(in(Duration.ofMinutes(9)));
        assertThat(snapshots.all()).isEmpty();
        dossier.snapshotIfDue(in(Duration.ofMinutes(11)));
        assertThat(snapshots.all()).hasSize(1);
        dossier.snapshotIfDue(in(Duration.ofMinutes(40)));
        assertThat(snapshots.all()).as("nothing was done since").hasSize(1);
        bring(dossier, POVERTY, Map.of(2022, 10.3), DAY_2);
        dossier.snapshotIfDue(in(Duration.ofMinutes(20)));
        assertThat(snapshots.all()).as("nine minutes later").hasSize(1);
        dossier.snapshotIfDue(in(Duration.ofMinutes(22)));
        assertThat(snapshots.all()).hasSize(2);
    }

    @Test
    void whatWasDoneBeforeReopeningCountsToo() throws Exception {
        dossier.snapshotIfDue(Instant.now().minus(Duration.ofDays(1)));
        bring(dossier, POVERTY, Map.of(2022, 10.3), DAY_2);
        assertThat(snapshots.all()).hasSize(1);
        dossier.close();
        assertThat(snapshots.all()).as("closing takes one that is due").hasSize(2);
        dossier = Dossier.open(file);
        dossier.close();
        assertThat(snapshots.all()).hasSize(2);
    }

    @Test
    void anEmptyDossierNeedsNone() throws Exception {
        Path empty = folder.resolve("empty.dossier");
        try (Dossier one = Dossier.create(empty)) {
            one.snapshotIfDue(in(Duration.ofDays(1)));
        }
        assertThat(Snapshots.of(empty, Opening.usual()).orElseThrow().all()).isEmpty();
    }

    @Test
    void theLastTenAreKeptAndTheLastOfEachDayForThirtyDays() throws Exception {
        Instant start = Instant.parse("2026-01-01T08:00:00Z");
        for (int day = 0; day < 40; day++) {
            for (int hour = 0; hour < 4; hour++) {
                Instant at = start.plus(Duration.ofDays(day)).plus(Duration.ofHours(hour));
                dossier.sessions().alone(session -> snapshots.take(session, at));
            }
        }
        List<Snapshot> all = snapshots.all();
        List<Snapshot> last = all.subList(all.size() - 10, all.size());
        assertThat(last.getFirst().at()).isEqualTo(Instant.parse("2026-02-07T10:00:00Z"));
        assertThat(last.getLast().at()).isEqualTo(Instant.parse("2026-02-09T11:00:00Z"));
        List<Snapshot> older = all.subList(0, all.size() - 10);
        assertThat(older.getFirst().at()).isEqualTo(Instant.parse("2026-01-10T11:00:00Z"));
        assertThat(older).allSatisfy(one -> assertThat(one.at().toString()).endsWith("T11:00:00Z"));
        assertThat(older).hasSize(28);
    }

    @Test
    void filesOfOthersInItsFolderAreLeftAlone() throws Exception {
        Files.createDirectories(snapshots.folder());
        Path note = Files.writeString(snapshots.folder().resolve("note.txt"), "mine");
        Path left =
                Files.writeString(
                        snapshots.folder().resolve("2026-01-01T00-00-00Z.dossier-new"), "half");
        dossier.snapshotIfDue(in(Duration.ofMinutes(11)));
        assertThat(snapshots.all()).hasSize(1);
        assertThat(note).exists();
        assertThat(left).as("what a crash left half written").doesNotExist();
    }

    @Test
    void standsInAnotherFolderWhereThePersonWantsItThere() throws Exception {
        dossier.close();
        Path elsewhere = folder.resolve("safe");
        Opening how = Opening.usual().snapshots(new Opening.Place.Within(elsewhere));
        dossier = Dossier.open(file, how);
        dossier.snapshotIfDue(in(Duration.ofMinutes(11)));

        Snapshots there = Snapshots.of(file, how).orElseThrow();
        assertThat(there.all()).hasSize(1);
        assertThat(there.folder().getParent()).isEqualTo(elsewhere);
        Path namesake = folder.resolve("other").resolve("city.dossier");
        assertThat(Snapshots.of(namesake, how).orElseThrow().folder()).isNotEqualTo(there.folder());
        assertThat(snapshots.all()).isEmpty();
    }

    @Test
    void noneAreTakenWhereThePersonWantsNone() throws Exception {
        dossier.close();
        dossier = Dossier.open(file, Opening.usual().snapshots(new Opening.Place.Nowhere()));
        dossier.snapshotIfDue(in(Duration.ofMinutes(11)));
        assertThat(snapshots.all()).isEmpty();
    }

    @Test
    void oneThatCannotBeTakenStopsNobody() throws Exception {
        Files.writeString(snapshots.folder(), "a file stands where the folder should");
        dossier.snapshotIfDue(in(Duration.ofMinutes(11)));
        bring(dossier, POVERTY, Map.of(2022, 10.3), DAY_2);
        assertThat(current(dossier, POVERTY)).isEqualTo(Map.of(2022, 10.3));
    }

    @Test
    void theLatestAtAMomentIsFound() throws Exception {
        Instant noon = Instant.parse("2026-01-01T12:00:00Z");
        for (int hour = 0; hour < 3; hour++) {
            Instant at = noon.plus(Duration.ofHours(hour));
            dossier.sessions().alone(session -> snapshots.take(session, at));
        }
        assertThat(snapshots.asOf(noon.minusSeconds(1))).isEmpty();
        assertThat(snapshots.asOf(noon).orElseThrow().at()).isEqualTo(noon);
        assertThat(snapshots.asOf(noon.plusSeconds(4000)).orElseThrow().at())
                .isEqualTo(noon.plusSeconds(3600));
    }

    @Test
    void copiesHoldTheSameAndTheCompactOneIsSmaller() throws Exception {
        dossier.write(
                Ledgers.words("test.write"),
                writer -> {
                    writer.putText("answer", "1", "\"" + "x".repeat(900_000) + "\"", Set.of());
                    return true;
                });
        dossier.sessions().main().execute("DELETE FROM text");
        dossier.sessions().main().execute("DELETE FROM action_row WHERE changed = 'text'");
        Path exact = folder.resolve("exact.dossier");
        Path compact = folder.resolve("compact.dossier");
        dossier.copyTo(exact, false);
        dossier.copyTo(compact, true);

        assertThat(Files.size(compact)).isLessThan(Files.size(exact) - 800_000);
        for (Path copy : List.of(exact, compact)) {
            assertThat(Files.readAllBytes(copy)[18]).isEqualTo((byte) 1);
            try (Dossier one = Dossier.open(copy)) {
                assertThat(current(one, POVERTY)).isEqualTo(Map.of(2022, 9.9));
                assertThat(one.ledger().verify((_, _) -> _ -> Optional.empty()).findings())
                        .isEmpty();
            }
        }
        WorkbenchException refusal =
                catchThrowableOfType(WorkbenchException.class, () -> dossier.copyTo(exact, false));
        assertThat(refusal.why().key()).isEqualTo("store.why.exists");
    }

    @Test
    void aDossierThatIsOnlyReadCanBeCopied() throws Exception {
        Path copy = folder.resolve("copy.dossier");
        try (Dossier read = Dossier.openReadOnly(file)) {
            read.copyTo(copy, false);
        }
        dossier.close();
        Path second = folder.resolve("second.dossier");
        try (Dossier read = Dossier.openReadOnly(file)) {
            read.copyTo(second, true);
        }
        for (Path one : List.of(copy, second)) {
            try (Dossier opened = Dossier.openReadOnly(one)) {
                assertThat(current(opened, POVERTY)).isEqualTo(Map.of(2022, 9.9));
            }
        }
    }

    @Test
    void anEarlierStateIsPutInPlaceAndTodaysIsKeptAndComesBack() throws Exception {
        Snapshot earlier = dossier.keepNow();
        bring(dossier, POVERTY, Map.of(2022, 10.3, 2023, 8.0), DAY_2);
        dossier.as("Ana");
        // Connections that read, on other threads too, are not to remember what was.
        assertThat(elsewhere()).isEqualTo(Map.of(2022, 10.3, 2023, 8.0));

        Snapshot replaced = dossier.putInPlace(earlier, Ledgers.words("test.back"), SILENT);

        assertThat(current(dossier, POVERTY)).isEqualTo(Map.of(2022, 9.9));
        assertThat(elsewhere()).isEqualTo(Map.of(2022, 9.9));
        assertThat(replaced.why()).isEqualTo(Snapshot.Why.REPLACED);
        assertThat(snapshots.all())
                .extracting(Snapshot::why)
                .containsExactlyInAnyOrder(Snapshot.Why.ASKED, Snapshot.Why.REPLACED);
        LogEntry last = dossier.log().getLast();
        assertThat(last.event()).isEqualTo(LogEntry.Event.REPLACED);
        assertThat(last.who()).isEqualTo("Ana");
        assertThat(last.label()).isEqualTo(Ledgers.words("test.back"));
        assertThat(findings()).isEmpty();

        bring(dossier, POVERTY, Map.of(2024, 7.0), DAY_2);
        assertThat(dossier.undo()).isPresent();
        dossier.putInPlace(replaced, Ledgers.words("test.back"), SILENT);
        assertThat(current(dossier, POVERTY)).isEqualTo(Map.of(2022, 10.3, 2023, 8.0));
        assertThat(findings()).isEmpty();
        dossier.close();
        dossier = Dossier.open(file);
        assertThat(dossier.undo()).as("goes on from there").isPresent();
        assertThat(current(dossier, POVERTY)).isEqualTo(Map.of(2022, 9.9));
    }

    @Test
    void whoStopsItInTimeHasWhatThereWas() throws Exception {
        Snapshot earlier = dossier.keepNow();
        bring(dossier, POVERTY, Map.of(2022, 10.3), DAY_2);
        Progress stopped = Stopped.atOnce();
        assertThatThrownBy(() -> dossier.putInPlace(earlier, Ledgers.words("test.back"), stopped))
                .isInstanceOf(Cancelled.class);
        assertThat(current(dossier, POVERTY)).isEqualTo(Map.of(2022, 10.3));
        assertThat(snapshots.all()).hasSize(1);
    }

    @Test
    void whoStopsItOnceTodaysStateIsKeptLeavesNothingThatSaysItWasReplaced() throws Exception {
        Snapshot earlier = dossier.keepNow();
        bring(dossier, POVERTY, Map.of(2022, 10.3), DAY_2);
        int[] asked = {0};
        // First before it is kept, then after.
        Progress stopped = Stopped.when(() -> ++asked[0] == 2);
        assertThatThrownBy(() -> dossier.putInPlace(earlier, Ledgers.words("test.back"), stopped))
                .isInstanceOf(Cancelled.class);
        assertThat(current(dossier, POVERTY)).isEqualTo(Map.of(2022, 10.3));
        assertThat(snapshots.all()).containsExactly(earlier);
    }

    @Test
    void oneThatIsDamagedIsNotPutInPlace() throws Exception {
        Snapshot earlier = dossier.keepNow();
        bring(dossier, POVERTY, Map.of(2022, 10.3), DAY_2);
        byte[] bytes = Files.readAllBytes(earlier.file());
        java.util.Arrays.fill(bytes, 8192, 20_480, (byte) 7);
        Files.write(earlier.file(), bytes);
        WorkbenchException refusal =
                catchThrowableOfType(
                        WorkbenchException.class,
                        () -> dossier.putInPlace(earlier, Ledgers.words("test.back"), SILENT));
        assertThat(refusal.why().key()).isEqualTo("store.why.damaged");
        assertThat(current(dossier, POVERTY)).isEqualTo(Map.of(2022, 10.3));
    }

    @Test
    void twoOfOneSecondAreBothKept() throws Exception {
        Snapshot first = dossier.keepNow();
        bring(dossier, POVERTY, Map.of(2022, 10.3), DAY_2);
        Snapshot[] second = new Snapshot[1];
        dossier.sessions()
                .alone(
                        session ->
                                second[0] =
                                        snapshots.take(session, first.at(), Snapshot.Why.ASKED));
        assertThat(second[0].at()).isEqualTo(first.at().plusSeconds(1));
        try (Dossier then = Dossier.openReadOnly(second[0].file())) {
            assertThat(current(then, POVERTY)).isEqualTo(Map.of(2022, 10.3));
        }
    }

    @Test
    void whereTheFileIsGoneNoneIsPutInPlaceAndWhatWasDoneIsInACopy() throws Exception {
        Snapshot earlier = dossier.keepNow();
        bring(dossier, POVERTY, Map.of(2022, 10.3), DAY_2);
        Files.delete(file);
        Assumptions.assumeFalse(dossier.isThere(), "open files cannot vanish here");
        WorkbenchException refusal =
                catchThrowableOfType(
                        WorkbenchException.class,
                        () -> dossier.putInPlace(earlier, Ledgers.words("test.back"), SILENT));
        assertThat(refusal.why().key()).isEqualTo("store.why.moved");
        Path copy = Path.of(refusal.remedy().arguments().getFirst().toString());
        try (Dossier rescued = Dossier.openReadOnly(copy)) {
            assertThat(current(rescued, POVERTY)).isEqualTo(Map.of(2022, 10.3));
        }
    }

    @Test
    void thoseThatAPersonAskedForAreNeverLetGo() throws Exception {
        Snapshot asked = dossier.keepNow();
        for (int i = 1; i < 15; i++) {
            Instant at = Instant.now().plus(Duration.ofDays(40 + i));
            dossier.sessions().alone(session -> snapshots.take(session, at));
        }
        assertThat(snapshots.all()).hasSize(15).contains(asked);
    }

    private Map<Integer, Double> elsewhere() {
        return CompletableFuture.supplyAsync(() -> current(dossier, POVERTY)).join();
    }

    private List<?> findings() throws Exception {
        return dossier.ledger().verify((_, _) -> _ -> Optional.empty()).findings();
    }

    private Snapshot only() throws Exception {
        assertThat(snapshots.all()).hasSize(1);
        return snapshots.all().getFirst();
    }

    private static Instant in(Duration time) {
        return Instant.now().plus(time);
    }
}
