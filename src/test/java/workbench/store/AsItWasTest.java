package workbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static workbench.store.Ledgers.DAY_1;
import static workbench.store.Ledgers.DAY_2;
import static workbench.store.Ledgers.POVERTY;
import static workbench.store.Ledgers.bring;
import static workbench.store.Ledgers.current;
import static workbench.store.Ledgers.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.job.Cancelled;
import workbench.job.Progress;
import workbench.model.Bilingual;
import workbench.model.Breakdown;
import workbench.model.ImportId;
import workbench.model.Indicator;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Place;
import workbench.model.Segment;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;
import workbench.model.Unit;
import workbench.testing.BesideTheWindow;
import workbench.testing.Seeds;
import workbench.testing.Stopped;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/// Whatever was done since: a dossier as it was after an entry of its log has what it had then.
@BesideTheWindow
class AsItWasTest {
    private static final int STEPS = 16;

    @TempDir Path folder;

    @Test
    void hasAfterEachEntryWhatItHadThen() {
        Seeds.check(12, this::comesBack);
    }

    private void comesBack(Random random) throws Exception {
        Path file = folder.resolve("past.dossier");
        Map<Long, List<Object>> then = new TreeMap<>();
        try (Dossier dossier = Dossier.create(file)) {
            then.put(0L, content(dossier));
            Optional<Action> open = Optional.empty();
            for (int step = 0; step < STEPS; step++) {
                open = act(dossier, random, step, open);
                // What an open action goes on with belongs to its entry.
                then.put(dossier.lastEntry(), content(dossier));
            }
            List<Long> entries = new ArrayList<>(then.keySet());
            for (int i = 0; i < 5; i++) {
                long entry = entries.get(random.nextInt(entries.size()));
                try (Dossier past = dossier.asItWas(entry, Progress.SILENT)) {
                    assertThat(content(past)).as("entry %s", entry).isEqualTo(then.get(entry));
                    assertThat(past.ledger().verify((_, _) -> _ -> Optional.empty()).findings())
                            .isEmpty();
                    SummaryCheck.holds(past.ledger());
                }
            }
            assertThat(content(dossier)).isEqualTo(then.get(dossier.lastEntry()));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /// Everything that a person can see of it.
    private static List<Object> content(Dossier dossier) {
        Ledger ledger = dossier.ledger();
        List<Object> all = new ArrayList<>();
        ledger.observations(ObservationQuery.ALL, (series, one) -> all.add(List.of(series, one)));
        all.add(ledger.restatements());
        all.add(ledger.imports());
        all.add(ledger.indicators());
        ledger.indicators().forEach(one -> all.add(ledger.definitions(one.id())));
        all.add(ledger.allSeries());
        all.add(ledger.aliases());
        all.add(ledger.texts("answer"));
        ledger.texts("answer")
                .keySet()
                .forEach(key -> all.add(ledger.dependsOn(new TextRef("answer", key))));
        all.add(dossier.log());
        all.add(dossier.nextUndo());
        all.add(dossier.nextRedo());
        return all;
    }

    /// @param open an action that may be gone on with
    private static Optional<Action> act(
            Dossier dossier, Random random, int step, Optional<Action> open) throws Exception {
        List<Series> series = dossier.ledger().allSeries();
        int choice = series.isEmpty() ? 0 : random.nextInt(11);
        switch (choice) {
            case 0, 1 -> bring(dossier, key(random), figures(random), moment(step));
            case 2, 3 -> dossier.undo();
            case 4 -> dossier.redo();
            case 5 -> {
                ImportId id = new ImportId(1 + random.nextInt(dossier.ledger().imports().size()));
                boolean withdraw = random.nextBoolean();
                write(
                        dossier,
                        writer -> {
                            if (withdraw) {
                                writer.withdraw(id, moment(step));
                            } else {
                                writer.restore(id, moment(step));
                            }
                        });
            }
            case 6 -> bind(dossier, random, series);
            case 7 -> define(dossier, random);
            case 8 -> {
                SeriesId id = series.get(random.nextInt(series.size())).id();
                Period from = Period.ofYear(2018 + random.nextInt(5));
                String joined = random.nextBoolean() ? "" : "they compare";
                write(
                        dossier,
                        writer ->
                                writer.addSegment(
                                        id,
                                        new Segment(
                                                from,
                                                Unit.PERCENT,
                                                "",
                                                "",
                                                "",
                                                "step " + step,
                                                joined)));
            }
            default -> {
                Set<SeriesId> rests = Set.of(series.get(random.nextInt(series.size())).id());
                dossier.goOn(
                        words("test.answer"),
                        open,
                        writer -> {
                            writer.putText("answer", "q" + random.nextInt(2), "" + step, rests);
                            return true;
                        });
                return dossier.nextUndo();
            }
        }
        return open;
    }

    private static void bind(Dossier dossier, Random random, List<Series> series) throws Exception {
        List<Series> bound = dossier.ledger().aliases();
        if (!bound.isEmpty() && random.nextBoolean()) {
            write(dossier, writer -> writer.removeAlias(bound.getFirst().id()));
        } else if (series.size() > 1) {
            int from = random.nextInt(series.size());
            int to = (from + 1) % series.size();
            write(dossier, writer -> writer.alias(series.get(from).id(), series.get(to).id()));
        }
    }

    private static void define(Dossier dossier, Random random) throws Exception {
        Indicator one = dossier.ledger().everyIndicator().getFirst().indicator();
        Indicator stated =
                new Indicator(
                        one.code(),
                        one.name(),
                        one.factor(),
                        one.unit(),
                        one.direction(),
                        one.target(),
                        one.targetYear(),
                        one.limit(),
                        one.decimals(),
                        Bilingual.same("definition " + random.nextInt(3)),
                        one.source(),
                        one.baseYear());
        write(dossier, writer -> writer.putIndicator(stated));
    }

    private interface Doing {
        void with(LedgerWriter writer);
    }

    private static void write(Dossier dossier, Doing doing) throws Exception {
        dossier.write(
                words("test.doing"),
                writer -> {
                    doing.with(writer);
                    return true;
                });
    }

    private static Instant moment(int step) {
        return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(step);
    }

    private static SeriesKey key(Random random) {
        return new SeriesKey(
                Indicator.provisional("Indicator " + random.nextInt(2)),
                Place.provisional("Place " + random.nextInt(2)),
                Unit.PERCENT,
                Breakdown.NONE);
    }

    private static Map<Integer, Double> figures(Random random) {
        Map<Integer, Double> figures = new TreeMap<>();
        for (int year = 2018; year < 2023; year++) {
            if (year == 2020 || random.nextBoolean()) {
                figures.put(year, random.nextInt(50) / 10.0);
            }
        }
        return figures;
    }

    @Test
    void goesBackBehindAnEarlierStateThatWasPutInPlace() throws Exception {
        try (Dossier dossier = Dossier.create(folder.resolve("city.dossier"))) {
            bring(dossier, POVERTY, Map.of(2022, 9.9), DAY_1);
            Snapshot kept = dossier.keepNow();
            bring(dossier, POVERTY, Map.of(2022, 11.1), DAY_2);
            dossier.putInPlace(kept, words("test.replaced"), Progress.SILENT);
            bring(dossier, POVERTY, Map.of(2022, 10.3), DAY_2);

            try (Dossier before = dossier.asItWas(1, Progress.SILENT);
                    Dossier now = dossier.asItWas(dossier.lastEntry(), Progress.SILENT)) {
                assertThat(current(before, POVERTY)).isEqualTo(Map.of(2022, 9.9));
                assertThat(current(now, POVERTY)).isEqualTo(Map.of(2022, 10.3));
                assertThat(before.log()).hasSize(1);
            }
        }
    }

    @Test
    void isOnlyReadAndLeavesNothingBehind() throws Exception {
        try (Dossier dossier = Dossier.create(folder.resolve("city.dossier"))) {
            ImportId id = bring(dossier, POVERTY, Map.of(2022, 9.9), DAY_1);
            bring(dossier, POVERTY, Map.of(2022, 10.3), DAY_2);
            Path copy;
            try (Dossier past = dossier.asItWas(1, Progress.SILENT)) {
                copy = past.sessions().main().file();
                assertThat(past.isReadOnly()).isTrue();
                assertThat(past.file()).isEqualTo(dossier.file()).isEqualTo(copy);
                Observation figure =
                        past.ledger().current(only(past), Period.ofYear(2022)).orElseThrow();
                assertThat(figure.importId()).isEqualTo(id);
            }
            assertThat(current(dossier, POVERTY)).isEqualTo(Map.of(2022, 10.3));
        }
    }

    private static SeriesId only(Dossier dossier) {
        return dossier.ledger().allSeries().getFirst().id();
    }

    @Test
    void mayBeStopped() throws Exception {
        try (Dossier dossier = Dossier.create(folder.resolve("city.dossier"))) {
            bring(dossier, POVERTY, Map.of(2022, 9.9), DAY_1);
            Progress stopped = Stopped.atOnce();
            assertThatThrownBy(() -> dossier.asItWas(0, stopped)).isInstanceOf(Cancelled.class);
        }
    }
}
