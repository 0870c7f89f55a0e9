package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.edit.CommitDrafts;
import workbench.job.Cancelled;
import workbench.job.Progress;
import workbench.model.Message;
import workbench.store.Dossier;
import workbench.testing.Desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Whoever stops a long import does not wait for a part of it that nobody can stop: it is looked
/// often enough whether it is still wanted, in each of its parts, and none of it stays.
class StoppingTest {
    private static final Instant DAY = Instant.parse("2026-01-15T12:00:00Z");
    private static final int ROWS = 30_000;

    /// So many bytes of the file are read, and so many of its figures taken, between two looks.
    private static final int BYTES = 1 << 16;

    private static final int FIGURES = 2_000;

    @TempDir private Path folder;

    private Path file;

    @BeforeEach
    void writeALongFile() throws Exception {
        List<String> lines = new ArrayList<>(List.of("Municipality,Kind,Year,Value"));
        for (int i = 0; i < ROWS; i++) {
            lines.add("Ward %d,Kind %d,%d,%d".formatted(i / 200, i / 20 % 10, 2000 + i % 20, i));
        }
        file = Files.write(folder.resolve("wards.csv"), lines);
    }

    /// A person who watches, and stops it at what is told.
    private static final class Watching implements Progress {
        private final Predicate<Message> at;
        private boolean stops;
        private int looks;

        /// What was told last before each look, as far as anything was.
        private final List<Message> told = new ArrayList<>();

        Watching(Predicate<Message> at) {
            this.at = at;
        }

        @Override
        public void at(long done, long total, Message what) {
            told.add(what);
            stops |= at.test(what);
        }

        @Override
        public boolean cancelled() {
            looks++;
            return stops;
        }
    }

    /// Imports as the screen does, which has the file read while it is added.
    private void add(Dossier dossier, Progress progress) throws Exception {
        new CommitDrafts(dossier)
                .commit(
                        List.of(
                                new CommitDrafts.File(
                                        "wards.csv",
                                        (ledger, _, watched) ->
                                                BothWays.importer(24)
                                                        .begin(
                                                                file,
                                                                ImportOptions.NONE,
                                                                Optional.of(ledger),
                                                                watched))),
                        DAY,
                        progress);
    }

    @Test
    void whileTheFileIsHashedAndKeptEachPieceIsFollowedByALook() throws Exception {
        long pieces = Files.size(file) / BYTES;
        assertThat(pieces).isGreaterThan(5);
        Watching hashed = new Watching(_ -> false);
        Desk.IMPORTER.begin(file, ImportOptions.NONE, Optional.empty(), hashed);
        assertThat((long) hashed.looks).isGreaterThan(pieces);

        Watching kept = new Watching(_ -> false);
        try (Dossier dossier = Dossier.create(folder.resolve("a.dossier"))) {
            String sha256 = Desk.IMPORTER.sight(file, Progress.SILENT).file().sha256();
            dossier.write(
                    Message.of("edit.import", "wards.csv"),
                    writer -> writer.addFile("wards.csv", file, sha256, Optional.empty(), kept));
        }
        assertThat((long) kept.looks).isGreaterThan(pieces);
    }

    @Test
    void whileFiguresAreTakenNoMoreThanAFewAreBetweenTwoLooks() throws Exception {
        Watching whole = new Watching(_ -> false);
        try (Dossier dossier = Dossier.create(folder.resolve("a.dossier"))) {
            add(dossier, whole);
        }
        assertThat(whole.looks).isGreaterThan(ROWS / FIGURES);
        assertThat(rows(whole.told)).isNotEmpty();
        long before = 0;
        for (long rows : rows(whole.told)) {
            assertThat(rows - before).isLessThanOrEqualTo(FIGURES);
            before = rows;
        }
    }

    /// How many rows had been taken each time that it was told.
    private static List<Long> rows(List<Message> told) {
        return told.stream()
                .filter(message -> message.key().equals("importing.progress.rows"))
                .map(message -> ((Number) message.arguments().getLast()).longValue())
                .toList();
    }

    @Test
    void stoppedWhileFiguresAreTakenItTakesNoMoreOfThem() throws Exception {
        Watching stopped =
                new Watching(
                        what ->
                                what.key().equals("importing.progress.rows")
                                        && ((Number) what.arguments().getLast()).longValue()
                                                > ROWS / 2);
        assertNothingStays(stopped);
        assertThat(rows(stopped.told).getLast()).isLessThanOrEqualTo(ROWS / 2 + FIGURES);
    }

    @Test
    void itCanStillBeStoppedWhenAllFiguresAreThereAndWhatFollowsIsWorkedOut() throws Exception {
        assertNothingStays(new Watching(what -> what.key().equals("store.following")));
    }

    private void assertNothingStays(Watching stopped) throws Exception {
        try (Dossier dossier = Dossier.create(folder.resolve("a.dossier"))) {
            Desk.bring(dossier, Desk.csv(folder, "small.csv", "Ward,2020", "North,1"), DAY);
            List<String> before = BothWays.content(dossier);

            assertThatThrownBy(() -> add(dossier, stopped)).isInstanceOf(Cancelled.class);

            assertThat(BothWays.content(dossier)).isEqualTo(before);
        }
    }
}
