package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.edit.CommitDraft;
import workbench.edit.CommitDrafts;
import workbench.edit.WithdrawImport;
import workbench.importing.recipe.CellDecision;
import workbench.job.Progress;
import workbench.model.CellRef;
import workbench.model.ImportId;
import workbench.store.Dossier;
import workbench.store.ImportRecord;
import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;
import workbench.testing.Seeds;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Whatever a file tells of what the dossier has: the draft counts it as a plain comparison of the
/// two does, also where cells of it are left out or typed anew, where a person names the place, and
/// where two files are added at once; and to add the files and withdraw them again, in any order,
/// leaves every figure as it was.
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
    }

    /// A file and what a person decides of its cells.
    ///
    /// @param placed whether it names places itself; else a person says that it is of Pickering
    /// @param decided by row and column of figures, from 0: what is typed there, or nothing where
    ///   the cell is left out
    private record Table(
            List<Row> rows, int from, boolean placed, Map<List<Integer>, String> decided) {
        ImportOptions options() {
            List<CellDecision> cells = new ArrayList<>();
            decided.forEach(
                    (at, typed) -> {
                        char column = (char) ((placed ? 'C' : 'B') + at.get(1));
                        CellRef cell = CellRef.of("", column + "" + (at.get(0) + 2));
                        cells.add(
                                typed.isEmpty()
                                        ? new CellDecision.LeaveOut(cell, "")
                                        : new CellDecision.Instead(
                                                cell, new BigDecimal(typed), "a slip"));
                    });
            return new ImportOptions(
                            placed ? Optional.empty() : Optional.of("Pickering"), Optional.empty())
                    .deciding(cells);
        }

        Path csv(Path folder, String name) throws Exception {
            List<String> lines = new ArrayList<>();
            StringBuilder header = new StringBuilder("Indicator" + (placed ? ",Municipality" : ""));
            for (int i = 0; i < YEARS; i++) {
                header.append(',').append(from + i);
            }
            lines.add(header.toString());
            for (Row row : rows) {
                lines.add((placed ? row.key() : row.name()) + "," + String.join(",", row.values()));
            }
            return Desk.csv(folder, name, lines.toArray(String[]::new));
        }
    }

    /// What a file comes to: what stands under each key and year, and what else it says of them.
    private static final class Told {
        final Map<String, String> values = new HashMap<>();
        long skipped;
        long conflicting;

        static Told of(Table table) {
            Told told = new Told();
            for (int row = 0; row < table.rows().size(); row++) {
                Row one = table.rows().get(row);
                for (int i = 0; i < YEARS; i++) {
                    String value =
                            table.decided().getOrDefault(List.of(row, i), one.values().get(i));
                    if (!value.isEmpty()) {
                        told.add(one.key() + "," + (table.from() + i), value);
                    }
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
        Seeds.check(40, this::counts);
    }

    private void counts(Random random) throws Exception {
        Path file = folder.resolve("a.dossier");
        boolean placed = random.nextInt(4) > 0;
        Table first = new Table(rows(random, placed), 2019, placed, Map.of());
        Table second = decided(changed(first.rows(), random, placed), 2020, placed, random);
        try (Dossier dossier = Dossier.create(file)) {
            Path path = first.csv(folder, "first.csv");
            commit(dossier, draft(path, first, dossier), DAY);
            List<Desk.Found> figures = Desk.figures(dossier);
            Map<String, String> stands = new HashMap<>(Told.of(first).values);
            if (random.nextBoolean()) {
                ImportDraft draft = draft(second.csv(folder, "second.csv"), second, dossier);
                isCounted(draft, stands, Told.of(second));
                commit(dossier, draft, DAY.plusSeconds(60));
            } else {
                Table third = decided(changed(first.rows(), random, placed), 2020, placed, random);
                together(dossier, List.of(second, third), stands);
            }
            List<ImportRecord> brought = new ArrayList<>(dossier.ledger().imports());
            brought.removeIf(one -> one.madeAt().equals(DAY));
            Collections.shuffle(brought, random);
            for (ImportRecord one : brought) {
                ImportRecord now = dossier.ledger().importOf(one.id()).orElseThrow();
                new WithdrawImport(dossier).withdraw(now, DAY.plusSeconds(120));
            }
            assertThat(Desk.figures(dossier)).isEqualTo(figures);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /// Adds files at once: each is counted against what the one before has left.
    private void together(Dossier dossier, List<Table> tables, Map<String, String> stands)
            throws Exception {
        List<CommitDrafts.File> files = new ArrayList<>();
        for (Table table : tables) {
            Path path = table.csv(folder, "at-once-" + files.size() + ".csv");
            files.add(
                    new CommitDrafts.File(
                            path.getFileName().toString(),
                            (ledger, _, progress) ->
                                    Desk.IMPORTER.begin(
                                            path, table.options(), Optional.of(ledger), progress)));
        }
        CommitDrafts.Ended ended =
                new CommitDrafts(dossier).commit(files, DAY.plusSeconds(60), Progress.SILENT);
        assertThat(ended).isInstanceOf(CommitDrafts.Ended.Added.class);
        List<CommitDrafts.Made> made = ((CommitDrafts.Ended.Added) ended).made();
        assertThat(made).hasSameSizeAs(tables);
        for (int i = 0; i < tables.size(); i++) {
            isCounted(made.get(i).draft(), stands, Told.of(tables.get(i)));
        }
    }

    private static void isCounted(ImportDraft draft, Map<String, String> before, Told now) {
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
        before.putAll(now.values);
    }

    private static ImportDraft draft(Path path, Table table, Dossier dossier) throws Exception {
        return Desk.IMPORTER.draft(
                path, table.options(), Optional.of(dossier.ledger()), Progress.SILENT);
    }

    private static void commit(Dossier dossier, ImportDraft draft, Instant at) throws Exception {
        ImportId id = new CommitDraft(dossier).commit(draft, at, Progress.SILENT);
        assertThat(dossier.ledger().importOf(id).orElseThrow().observations())
                .isEqualTo(draft.counts().figures());
    }

    /// A few of the cells are left out, or typed anew.
    private static Table decided(List<Row> rows, int from, boolean placed, Random random) {
        Map<List<Integer>, String> decided = new HashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            decided.put(
                    List.of(random.nextInt(rows.size()), random.nextInt(YEARS)),
                    random.nextInt(3) == 0 ? "" : Integer.toString(100 + random.nextInt(900)));
        }
        return new Table(rows, from, placed, decided);
    }

    private static long count(Map<String, String> before, Told now, String kind) {
        return now.values.entrySet().stream()
                .filter(
                        one -> {
                            String was = before.get(one.getKey());
                            return kind.equals(
                                    was == null
                                            ? "new"
                                            : was.equals(one.getValue())
                                                    ? "unchanged"
                                                    : "restated");
                        })
                .count();
    }

    private static List<Row> rows(Random random, boolean placed) {
        List<Row> rows = new ArrayList<>();
        for (String name : NAMES) {
            for (String place : placed ? List.of("Pickering", "Ajax") : List.of("Pickering")) {
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
    private static List<Row> changed(List<Row> rows, Random random, boolean placed) {
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
        changed.add(new Row("Picnic tables", placed ? "Ajax" : "Pickering", values(random)));
        return changed;
    }
}
