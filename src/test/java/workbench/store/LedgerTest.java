package workbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static workbench.store.Ledgers.DAY_1;
import static workbench.store.Ledgers.DAY_2;
import static workbench.store.Ledgers.DAY_3;
import static workbench.store.Ledgers.DAY_4;
import static workbench.store.Ledgers.POVERTY;
import static workbench.store.Ledgers.bring;
import static workbench.store.Ledgers.current;
import static workbench.store.Ledgers.words;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.model.Breakdown;
import workbench.model.ImportId;
import workbench.model.Indicator;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Place;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;
import workbench.model.Unit;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class LedgerTest {
    @TempDir Path folder;
    private Dossier dossier;

    @BeforeEach
    void makeDossier() throws Exception {
        dossier = Dossier.create(folder.resolve("city.dossier"));
    }

    @AfterEach
    void closeDossier() {
        dossier.close();
    }

    @Test
    void laterImportRestatesEarlierOne() throws Exception {
        ImportId first = bring(dossier, POVERTY, Map.of(2021, 7.4, 2022, 9.9), DAY_1);
        ImportId second = bring(dossier, POVERTY, Map.of(2022, 10.3, 2023, 10.2), DAY_2);

        assertThat(current(dossier, POVERTY)).isEqualTo(Map.of(2021, 7.4, 2022, 10.3, 2023, 10.2));
        List<Restatement> changes = dossier.ledger().restatements();
        assertThat(changes).hasSize(1);
        assertThat(changes.getFirst().before().importId()).isEqualTo(first);
        assertThat(changes.getFirst().after().importId()).isEqualTo(second);
        assertThat(changes.getFirst().when()).isEqualTo(DAY_2);
        assertThat(changes.getFirst().before().value()).hasValue(9.9);
    }

    @Test
    void withdrawingBringsTheOldFigureBackInAnyOrder() throws Exception {
        ImportId first = bring(dossier, POVERTY, Map.of(2022, 9.9), DAY_1);
        ImportId second = bring(dossier, POVERTY, Map.of(2022, 10.3), DAY_2);
        ImportId third = bring(dossier, POVERTY, Map.of(2022, 10.4), DAY_3);

        withdraw(second);
        assertThat(current(dossier, POVERTY)).isEqualTo(Map.of(2022, 10.4));
        withdraw(third);
        assertThat(current(dossier, POVERTY)).isEqualTo(Map.of(2022, 9.9));
        withdraw(first);
        assertThat(current(dossier, POVERTY)).isEmpty();
    }

    @Test
    void restoringDoesNotMakeAnImportNewer() throws Exception {
        ImportId first = bring(dossier, POVERTY, Map.of(2022, 9.9), DAY_1);
        bring(dossier, POVERTY, Map.of(2022, 10.3), DAY_2);
        withdraw(first);
        dossier.write(
                words("test.restore"),
                writer -> {
                    writer.restore(first, DAY_4);
                    return true;
                });

        assertThat(current(dossier, POVERTY)).isEqualTo(Map.of(2022, 10.3));
        assertThat(dossier.ledger().imports()).extracting(ImportRecord::current).containsOnly(true);
    }

    @Test
    void keepsImportsInTheirOrderWhateverTheirClockSays() throws Exception {
        bring(dossier, POVERTY, Map.of(2022, 9.9), DAY_2);
        bring(dossier, POVERTY, Map.of(2022, 10.3), DAY_1);

        assertThat(current(dossier, POVERTY)).isEqualTo(Map.of(2022, 10.3));
    }

    @Test
    void asOfShowsWhatWasKnownThen() throws Exception {
        bring(dossier, POVERTY, Map.of(2022, 9.9), DAY_1);
        ImportId second = bring(dossier, POVERTY, Map.of(2022, 10.3), DAY_2);
        dossier.write(
                words("test.withdraw"),
                writer -> {
                    writer.withdraw(second, DAY_3);
                    return true;
                });

        assertThat(known(DAY_1.minusSeconds(1))).isEmpty();
        assertThat(known(DAY_1)).containsExactly(9.9);
        assertThat(known(DAY_2)).containsExactly(10.3);
        assertThat(known(DAY_3)).containsExactly(9.9);
    }

    @Test
    void historyTellsEveryImportOldestFirst() throws Exception {
        bring(dossier, POVERTY, Map.of(2022, 9.9), DAY_1);
        withdraw(bring(dossier, POVERTY, Map.of(2022, 10.3), DAY_2));
        bring(dossier, POVERTY, Map.of(2022, 9.9), DAY_3);
        SeriesId series = dossier.ledger().find(POVERTY).orElseThrow();

        List<Observation> history = dossier.ledger().history(series, Period.ofYear(2022));
        assertThat(history)
                .extracting(one -> one.value().getAsDouble())
                .containsExactly(9.9, 10.3, 9.9);
        assertThat(dossier.ledger().restatements()).isEmpty();
    }

    @Test
    void keepsProvenanceToTheCell() throws Exception {
        bring(dossier, POVERTY, new TreeMap<>(Map.of(2021, 7.4, 2022, 9.9)), DAY_1);
        SeriesId series = dossier.ledger().find(POVERTY).orElseThrow();

        Observation figure = dossier.ledger().current(series, Period.ofYear(2022)).orElseThrow();
        assertThat(figure.provenance().cell().orElseThrow()).hasToString("Data!B3");
        assertThat(figure.provenance().raw()).isEqualTo("9.9");
        assertThat(figure.provenance().sourceLabel()).isEqualTo("Poverty / Canada / 2022");
        assertThat(figure.provenance().recipe()).isEqualTo("test");
    }

    @Test
    void anImportTellsItsFiguresBesideWhatCountedWhenItWasMade() throws Exception {
        ImportId first = bring(dossier, POVERTY, Map.of(2021, 7.4, 2022, 9.9), DAY_1);
        ImportId second = bring(dossier, POVERTY, Map.of(2022, 10.3, 2023, 10.2), DAY_2);
        withdraw(first);
        ImportId third = bring(dossier, POVERTY, Map.of(2021, 7.5, 2022, 10.4), DAY_4);

        assertThat(brought(second)).containsExactly("2022 9.9 → 10.3", "2023 – → 10.2");
        assertThat(brought(third)).containsExactly("2021 – → 7.5", "2022 10.3 → 10.4");
        assertThat(brought(first)).containsExactly("2021 – → 7.4", "2022 – → 9.9");
    }

    private List<String> brought(ImportId id) {
        return dossier.ledger().broughtBy(id).stream()
                .map(
                        figure ->
                                figure.told().period().text()
                                        + " "
                                        + figure.before()
                                                .map(one -> "" + one.value().getAsDouble())
                                                .orElse("–")
                                        + " → "
                                        + figure.told().value().getAsDouble())
                .toList();
    }

    @Test
    void ofWhatAnImportBroughtTheRestatedSeriesComeFirstAndEachIsWhole() throws Exception {
        SeriesKey other =
                new SeriesKey(
                        Indicator.provisional("Benches"),
                        Place.provisional("Canada"),
                        Unit.PERCENT,
                        Breakdown.NONE);
        ImportId first =
                dossier.write(
                        Ledgers.words("test.import"),
                        writer -> {
                            ImportId id = begin(writer, DAY_1);
                            tell(writer, other, id, 1, 2);
                            tell(writer, POVERTY, id, 10, 11);
                            return id;
                        });
        ImportId second =
                dossier.write(
                        Ledgers.words("test.import"),
                        writer -> {
                            ImportId id = begin(writer, DAY_2);
                            tell(writer, other, id, 1, 2);
                            tell(writer, POVERTY, id, 10, 12);
                            return id;
                        });
        assertThat(names(dossier.ledger().firstBroughtBy(first, 1)))
                .containsExactly("Benches", "Benches");
        assertThat(names(dossier.ledger().firstBroughtBy(second, 1)))
                .containsExactly("Poverty rate", "Poverty rate");
        assertThat(dossier.ledger().firstBroughtBy(second, 3))
                .containsExactlyInAnyOrderElementsOf(dossier.ledger().broughtBy(second));
    }

    private static ImportId begin(LedgerWriter writer, Instant at) {
        SourceId source = writer.addHandEntry("for a test", "tester");
        return writer.beginImport(source, "test", "hash", "{}", at);
    }

    private static void tell(LedgerWriter writer, SeriesKey key, ImportId id, double... values) {
        SeriesId series = writer.series(key);
        for (int i = 0; i < values.length; i++) {
            writer.observe(Ledgers.figure(series, 2020 + i, id, values[i], i + 2));
        }
    }

    private static List<String> names(List<ImportedFigure> figures) {
        return figures.stream().map(one -> one.series().key().indicator().name().en()).toList();
    }

    @Test
    void failedActionLeavesNothing() throws Exception {
        assertThatThrownBy(
                        () ->
                                dossier.write(
                                        words("test.import"),
                                        writer -> {
                                            writer.series(POVERTY);
                                            writer.putText("answer", "1", "{}", java.util.Set.of());
                                            throw new IllegalStateException("stop");
                                        }))
                .hasMessage("stop");

        assertThat(dossier.ledger().find(POVERTY)).isEmpty();
        assertThat(dossier.ledger().text("answer", "1")).isEmpty();
        assertThat(dossier.actions()).isEmpty();
        bring(dossier, POVERTY, Map.of(2022, 9.9), DAY_1);
        assertThat(current(dossier, POVERTY)).isEqualTo(Map.of(2022, 9.9));
    }

    private List<Double> known(java.time.Instant moment) {
        List<Double> values = new java.util.ArrayList<>();
        dossier.ledger()
                .observations(
                        ObservationQuery.asOf(moment),
                        (_, one) -> values.add(one.value().getAsDouble()));
        return values;
    }

    private void withdraw(ImportId id) throws Exception {
        dossier.write(
                words("test.withdraw"),
                writer -> {
                    writer.withdraw(id, DAY_3);
                    return true;
                });
    }
}
