package workbench.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.importing.ImportDraft;
import workbench.model.ImportId;
import workbench.store.Dossier;
import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;
import workbench.testing.Seeds;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Whatever files were imported, withdrawn and restored: the current figures are those of the
/// imports that stand, in the order in which they were made.
@BesideTheWindow
class ImportsPropertyTest {
    private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");
    private static final List<String> PLACES = List.of("Pickering", "Ajax", "Whitby");
    private static final List<String> NAMES = List.of("Library visits", "Trees planted");

    @TempDir private Path folder;
    private int dossiers;

    /// An import that was made, and whether it stands.
    private static final class Made {
        private final Path file;
        private final ImportId id;
        private boolean stands = true;

        Made(Path file, ImportId id) {
            this.file = file;
            this.id = id;
        }
    }

    @Test
    void figuresFollowFromTheImportsThatStand() throws Exception {
        Seeds.check(15, this::holds);
    }

    private void holds(Random random) throws Exception {
        List<Made> made = new ArrayList<>();
        Map<String, String> kept;
        try (Dossier dossier = Dossier.create(next())) {
            Instant now = START;
            for (int step = 0; step < 9; step++) {
                now = now.plusSeconds(60);
                act(dossier, random, made, now);
            }
            kept = figures(dossier);
        }
        try (Dossier fresh = Dossier.create(next())) {
            Instant now = START;
            for (Made one : made) {
                now = now.plusSeconds(60);
                if (one.stands) {
                    Desk.bring(fresh, one.file, now);
                }
            }
            assertThat(kept).isEqualTo(figures(fresh));
        }
    }

    private void act(Dossier dossier, Random random, List<Made> made, Instant now)
            throws Exception {
        if (made.size() < 2 || random.nextInt(3) == 0) {
            Path file = file(random);
            ImportDraft draft = Desk.draft(file, dossier.ledger());
            if (draft.sameAs().isEmpty()) {
                made.add(new Made(file, Desk.bring(dossier, file, now)));
            }
            return;
        }
        Made one = made.get(random.nextInt(made.size()));
        var record = dossier.ledger().importOf(one.id).orElseThrow();
        boolean changed =
                one.stands
                        ? new WithdrawImport(dossier).withdraw(record, now)
                        : new RestoreImport(dossier).restore(record, now);
        assertThat(changed).isTrue();
        one.stands = !one.stands;
    }

    /// A few years of a few places, overlapping with those of other files.
    private Path file(Random random) throws Exception {
        int first = 2015 + random.nextInt(3);
        int years = 2 + random.nextInt(2);
        StringBuilder lines = new StringBuilder("Indicator,Municipality");
        for (int i = 0; i < years; i++) {
            lines.append(',').append(first + i);
        }
        for (String name : NAMES) {
            for (String place : PLACES) {
                lines.append('\n').append(name).append(',').append(place);
                for (int i = 0; i < years; i++) {
                    lines.append(',');
                    int value = random.nextInt(8);
                    lines.append(value == 0 ? ".." : Integer.toString(100 * value + 7));
                }
            }
        }
        return Files.writeString(
                Files.createTempDirectory(folder, "in").resolve("visits.csv"), lines + "\n");
    }

    @Test
    void theSameFileAgainAddsNothing() throws Exception {
        Path file = file(new Random(1));
        try (Dossier dossier = Dossier.create(next())) {
            ImportId id = Desk.bring(dossier, file, START);
            ImportDraft again = Desk.draft(file, dossier.ledger());

            assertThat(again.sameAs()).map(record -> record.id()).contains(id);
            assertThat(again.figures()).isEmpty();
        }
    }

    @Test
    void theSameFiguresInAnotherFileAreUnchanged() throws Exception {
        Path file = file(new Random(1));
        Path other = folder.resolve("visits.csv");
        Files.writeString(other, Files.readString(file) + "\n");
        try (Dossier dossier = Dossier.create(next())) {
            Desk.bring(dossier, file, START);
            ImportDraft again = Desk.draft(other, dossier.ledger());

            assertThat(again.sameAs()).isEmpty();
            assertThat(again.counts().fresh()).isZero();
            assertThat(again.counts().restated()).isZero();
            assertThat(again.counts().unchanged()).isPositive();
        }
    }

    @Test
    void importAndWithdrawLeaveTheFiguresAsTheyWere() throws Exception {
        Seeds.check(
                5,
                random -> {
                    try (Dossier dossier = Dossier.create(next())) {
                        Desk.bring(dossier, file(random), START);
                        Map<String, String> before = figures(dossier);
                        Path file = file(random);
                        if (Desk.draft(file, dossier.ledger()).sameAs().isPresent()) {
                            return;
                        }
                        ImportId id = Desk.bring(dossier, file, START.plusSeconds(60));
                        var record = dossier.ledger().importOf(id).orElseThrow();
                        new WithdrawImport(dossier).withdraw(record, START.plusSeconds(120));

                        assertThat(figures(dossier)).isEqualTo(before).isNotEmpty();
                    }
                });
    }

    private Path next() {
        return folder.resolve(++dossiers + ".dossier");
    }

    private static Map<String, String> figures(Dossier dossier) {
        Map<String, String> all = new TreeMap<>();
        for (Desk.Found one : Desk.figures(dossier)) {
            all.put(
                    one.series().key().canonical() + "|" + one.observation().period(),
                    one.observation().value() + " " + one.observation().status());
        }
        return all;
    }
}
