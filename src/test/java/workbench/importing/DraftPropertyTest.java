package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.edit.CommitDraft;
import workbench.job.Progress;
import workbench.model.ImportId;
import workbench.model.Message;
import workbench.store.Dossier;
import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;
import workbench.testing.Seeds;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Whatever a file tells of what the dossier has: the draft counts it as a plain comparison of the
/// two does, and to add the file and withdraw it again leaves every figure as it was.
@BesideTheWindow
class DraftPropertyTest {
    private static final Instant DAY = Instant.parse("2026-01-15T12:00:00Z");
    private static final String MISSING = "..";
    private static final int YEARS = 4;

    private static final List<String> NAMES =
            List.of("Dog licences", "Cat licences", "Street trees", "Park benches", "Bike racks");

    @TempDir private Path folder;

    /// A row of a file.
    private record Row(String name, String place, List<String> values) {
        String key() {
            return name + "," + place;
        }

        String line() {
            return key() + "," + String.join(",", values);
        }
    }

    /// What a file comes to: what stands under each key and year, and what else it says of them.
    private static final class Told {
        final Map<String, String> values = new HashMap<>();
        long skipped;
        long conflicting;

        static Told of(List<Row> rows, int from) {
            Told told = new Told();
            for (Row row : rows) {
                for (int i = 0; i < YEARS; i++) {
                    told.add(row.key() + "," + (from + i), row.values().get(i));
                }
            }
            return told;
        }

        private void add(String key, String value) {
            String first = values.putIfAbsent(key, value);
            if (first == null) {
                return;
            }
            if (first.equals(value)) {
                skipped++;
            } else {
                values.put(key + ",2", value);
                conflicting++;
            }
        }
    }

    @Test
    void aDraftCountsWhatIsNewUnchangedRestatedRepeatedAndConflicting() {
        Seeds.check(30, this::counts);
    }

    private void counts(Random random) throws Exception {
        Path file = folder.resolve("a.dossier");
        List<Row> first = rows(random);
        List<Row> second = changed(first, random);
        Told before = Told.of(first, 2019);
        Told now = Told.of(second, 2020);
        try (Dossier dossier = Dossier.create(file)) {
            Desk.bring(dossier, csv("first.csv", first, 2019), DAY);
            List<Desk.Found> figures = Desk.figures(dossier);
            ImportDraft draft = Desk.draft(csv("second.csv", second, 2020), dossier.ledger());

            assertThat(draft.counts().fresh()).as("new").isEqualTo(count(before, now, "new"));
            assertThat(draft.counts().unchanged())
                    .as("unchanged")
                    .isEqualTo(count(before, now, "unchanged"));
            assertThat(draft.counts().restated())
                    .as("restated")
                    .isEqualTo(count(before, now, "restated"));
            assertThat(draft.counts().skipped()).as("skipped").isEqualTo(now.skipped);
            assertThat(draft.counts().problems()).as("conflicting").isEqualTo(now.conflicting);
            assertThat(draft.restated()).hasSize((int) draft.counts().restated());

            ImportId id =
                    new CommitDraft(dossier).commit(draft, DAY.plusSeconds(60), Progress.SILENT);
            assertThat(dossier.ledger().importOf(id).orElseThrow().observations())
                    .isEqualTo(draft.counts().figures());
            dossier.write(
                    Message.of("test.withdraw"),
                    writer -> {
                        writer.withdraw(id, DAY.plusSeconds(120));
                        return true;
                    });
            assertThat(Desk.figures(dossier)).isEqualTo(figures);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static long count(Told before, Told now, String kind) {
        return now.values.entrySet().stream()
                .filter(
                        one -> {
                            String was = before.values.get(one.getKey());
                            return kind.equals(
                                    was == null
                                            ? "new"
                                            : was.equals(one.getValue())
                                                    ? "unchanged"
                                                    : "restated");
                        })
                .count();
    }

    private static List<Row> rows(Random random) {
        List<Row> rows = new ArrayList<>();
        for (String name : NAMES) {
            for (String place : List.of("Pickering", "Ajax")) {
                if (random.nextInt(10) < 7) {
                    rows.add(new Row(name, place, values(random)));
                }
            }
        }
        rows.add(new Row("Water fountains", "Pickering", values(random)));
        return rows;
    }

    private static List<String> values(Random random) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < YEARS; i++) {
            boolean missing = i > 0 && random.nextInt(10) == 0;
            values.add(missing ? MISSING : Integer.toString(100 + random.nextInt(900)));
        }
        return values;
    }

    /// The rows a year later: some gone, some new, some repeated, some told twice otherwise.
    private static List<Row> changed(List<Row> rows, Random random) {
        List<Row> changed = new ArrayList<>();
        for (Row row : rows) {
            List<String> values = new ArrayList<>(row.values().subList(1, YEARS));
            values.replaceAll(value -> random.nextInt(3) == 0 ? values(random).getFirst() : value);
            values.add(values(random).getFirst());
            Row later = new Row(row.name(), row.place(), values);
            int what = random.nextInt(8);
            if (what != 0) {
                changed.add(later);
            }
            if (what == 1) {
                changed.add(later);
            }
            if (what == 2) {
                List<String> others = new ArrayList<>(values);
                others.set(random.nextInt(YEARS), Integer.toString(1000 + random.nextInt(900)));
                changed.add(new Row(row.name(), row.place(), others));
            }
        }
        changed.add(new Row("Picnic tables", "Ajax", values(random)));
        return changed;
    }

    private Path csv(String name, List<Row> rows, int from) throws Exception {
        List<String> lines = new ArrayList<>();
        StringBuilder header = new StringBuilder("Indicator,Municipality");
        for (int i = 0; i < YEARS; i++) {
            header.append(',').append(from + i);
        }
        lines.add(header.toString());
        rows.forEach(row -> lines.add(row.line()));
        return Desk.csv(folder, name, lines.toArray(String[]::new));
    }
}
