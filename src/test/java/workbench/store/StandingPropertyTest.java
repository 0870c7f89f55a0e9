package workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import static workbench.store.Ledgers.bring;
import static workbench.store.Ledgers.values;
import static workbench.store.Ledgers.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.model.Breakdown;
import workbench.model.ImportId;
import workbench.model.Indicator;
import workbench.model.Place;
import workbench.model.Series;
import workbench.model.SeriesKey;
import workbench.model.Unit;
import workbench.testing.Seeds;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/// Whatever was imported, withdrawn, restored, undone and redone: the current figures are those of
/// a dossier into which only what stands was imported, in its order.
class StandingPropertyTest {
    @TempDir Path folder;

    private record Brought(SeriesKey key, Map<Integer, Double> figures) {}

    @Test
    void currentFiguresAreThoseOfWhatStandsInItsOrder() {
        Seeds.check(40, this::standsAsImported);
    }

    private void standsAsImported(Random random) throws Exception {
        Path first = folder.resolve("a.dossier");
        Path second = folder.resolve("b.dossier");
        List<Brought> brought = new ArrayList<>();
        TreeSet<Integer> standing = new TreeSet<>();
        try (Dossier dossier = Dossier.create(first);
                Dossier plain = Dossier.create(second)) {
            for (int step = 0; step < 12; step++) {
                act(dossier, random, brought, standing);
                readStanding(dossier, standing);
            }
            for (int index : standing) {
                Brought one = brought.get(index);
                bring(plain, one.key, one.figures, moment(index));
            }
            assertThat(values(dossier)).isEqualTo(values(plain));
            tellsTheSameHistoryAtOnceAndByPeriod(dossier.ledger());
            assertThat(
                            dossier.ledger()
                                    .verify((_, _) -> _ -> java.util.Optional.empty())
                                    .findings())
                    .isEmpty();
        } finally {
            Files.deleteIfExists(first);
            Files.deleteIfExists(second);
        }
    }

    private static void tellsTheSameHistoryAtOnceAndByPeriod(Ledger ledger) {
        for (Series series : ledger.allSeries()) {
            ledger.history(series.id())
                    .forEach(
                            (period, told) ->
                                    assertThat(told)
                                            .isEqualTo(ledger.history(series.id(), period))
                                            .isNotEmpty());
            assertThat(ledger.history(series.id()).keySet())
                    .containsAll(ledger.current(series.id()).keySet());
        }
    }

    private void act(
            Dossier dossier, Random random, List<Brought> brought, TreeSet<Integer> standing)
            throws Exception {
        int choice = brought.isEmpty() ? 0 : random.nextInt(7);
        if (choice <= 2) {
            Brought one = new Brought(key(random), figures(random));
            bring(dossier, one.key, one.figures, moment(brought.size()));
            brought.add(one);
        } else if (choice == 3) {
            dossier.undo();
        } else if (choice == 4) {
            dossier.redo();
        } else {
            ImportId id = new ImportId(1 + random.nextInt(brought.size()));
            boolean withdraw = random.nextBoolean();
            dossier.write(
                    words("test.standing"),
                    writer -> {
                        if (withdraw) {
                            writer.withdraw(id, Instant.now());
                        } else {
                            writer.restore(id, Instant.now());
                        }
                        return true;
                    });
            assertThat(dossier.ledger().importOf(id).orElseThrow().current()).isEqualTo(!withdraw);
        }
    }

    private static void readStanding(Dossier dossier, TreeSet<Integer> standing) {
        standing.clear();
        dossier.ledger().imports().stream()
                .filter(ImportRecord::current)
                .forEach(one -> standing.add((int) one.id().value() - 1));
    }

    private static Instant moment(int index) {
        return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(index);
    }

    private static SeriesKey key(Random random) {
        return new SeriesKey(
                Indicator.provisional("Indicator " + random.nextInt(2)),
                Place.provisional("Place " + random.nextInt(2)),
                Unit.PERCENT,
                Breakdown.NONE);
    }

    private static Map<Integer, Double> figures(Random random) {
        Map<Integer, Double> figures = new HashMap<>();
        for (int year = 2018; year < 2023; year++) {
            if (random.nextBoolean()) {
                figures.put(year, random.nextInt(50) / 10.0);
            }
        }
        return figures;
    }
}
