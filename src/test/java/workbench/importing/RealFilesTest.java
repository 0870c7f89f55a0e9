package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import workbench.figure.Figure;
import workbench.figure.FigureRef;
import workbench.figure.Figures;
import workbench.figure.Resolution;
import workbench.model.CellRef;
import workbench.model.Period;
import workbench.model.Series;
import workbench.store.Dossier;
import workbench.testing.Desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Real files of public bodies give the figures that people looked up in them by hand.
class RealFilesTest {
    private static final Path REAL = Path.of("../shared/real");
    private static final Instant DAY = Instant.parse("2026-01-15T12:00:00Z");

    private static final Map<String, List<Desk.Found>> IMPORTED = new HashMap<>();

    @TempDir private static Path folder;

    @AfterAll
    static void forget() {
        IMPORTED.clear();
    }

    /// One expected cell.
    ///
    /// @param value empty where it is missing
    /// @param periods any of them; empty where not asked
    /// @param status any of these letters; empty where not asked
    /// @param words all of which stand in the figure's names
    private record Expected(
            String file,
            String sheet,
            String cell,
            String value,
            List<String> periods,
            String status,
            List<String> words) {
        static Expected of(String line) {
            String[] parts = line.split(";", -1);
            return new Expected(
                    parts[0],
                    parts[1],
                    parts[2],
                    parts[3],
                    alternatives(parts[4]),
                    parts[5],
                    alternatives(parts[6]));
        }

        private static List<String> alternatives(String text) {
            return text.isEmpty() ? List.of() : List.of(text.split("\\|"));
        }
    }

    @TestFactory
    Stream<DynamicTest> givesEveryExpectedCell() throws Exception {
        Path expectations = REAL.resolve("EXPECT.psv");
        assumeTrue(
                Files.exists(expectations), "skipped: the real files are not beside the project");
        return Files.readAllLines(expectations).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Expected::of)
                .map(
                        expected ->
                                DynamicTest.dynamicTest(
                                        expected.file() + " " + expected.cell(),
                                        () -> holds(expected)));
    }

    @Test
    void givesPickeringsCardholdersOneSeriesWithBothYears() throws Exception {
        Path first = REAL.resolve("ontario-public-library-2017.xlsx");
        Path second = REAL.resolve("ontario-public-library-2018.xlsx");
        assumeTrue(Files.exists(first), "skipped: the real files are not beside the project");
        try (Dossier dossier = Dossier.create(folder.resolve("library.dossier"))) {
            Desk.bring(dossier, first, DAY);
            Desk.bring(dossier, second, DAY.plusSeconds(60));
            List<Desk.Found> cardholders =
                    Desk.figures(dossier).stream()
                            .filter(one -> names(one).contains("pickering"))
                            .filter(one -> names(one).contains("cardholders"))
                            .filter(one -> !names(one).contains("per capita"))
                            .filter(
                                    one ->
                                            one.observation().value().orElse(0) == 41338
                                                    || one.observation().value().orElse(0) == 40815)
                            .toList();

            assertThat(cardholders).hasSize(2);
            assertThat(cardholders.stream().map(one -> one.series().id()).distinct()).hasSize(1);
            Series series = cardholders.getFirst().series();
            Resolution change =
                    new Figures(dossier.ledger())
                            .resolve(series, FigureRef.Kind.CHANGE, Period.NONE, Period.NONE);
            assertThat(change).isInstanceOf(Resolution.Resolved.class);
            Figure figure = ((Resolution.Resolved) change).figure();
            assertThat(figure.from()).isEqualTo(Period.ofYear(2017));
            assertThat(figure.to()).isEqualTo(Period.ofYear(2018));
            assertThat(figure.value()).isCloseTo(-523.0 / 41338, within(1e-12));
            assertThat(
                            figure.evidence().getLast().scaled().getAsDouble()
                                    - figure.evidence().getFirst().scaled().getAsDouble())
                    .isEqualTo(-523);
        }
    }

    private static void holds(Expected expected) throws Exception {
        List<String> misses = new ArrayList<>();
        boolean found = false;
        for (Desk.Found one : imported(expected.file())) {
            CellRef cell = one.observation().provenance().cell().orElseThrow();
            if (cell.sheet().equals(expected.sheet()) && cell.a1().equals(expected.cell())) {
                String miss = miss(one, expected);
                found |= miss.isEmpty();
                misses.add(miss);
            }
        }
        assertThat(found).as("%s: %s", expected, misses).isTrue();
    }

    private static List<Desk.Found> imported(String name) throws Exception {
        List<Desk.Found> known = IMPORTED.get(name);
        if (known == null) {
            try (Dossier dossier = Dossier.create(folder.resolve(name + ".dossier"))) {
                Desk.bring(dossier, REAL.resolve(name), DAY);
                known = Desk.figures(dossier);
            }
            IMPORTED.put(name, known);
        }
        return known;
    }

    /// Why a figure is not the expected one; empty where it is.
    private static String miss(Desk.Found one, Expected expected) {
        var observation = one.observation();
        if (expected.value().isEmpty() != observation.value().isEmpty()) {
            return "value " + observation.value();
        }
        if (!expected.value().isEmpty()) {
            double wanted = Double.parseDouble(expected.value());
            double off = Math.abs(observation.value().getAsDouble() - wanted);
            if (off > 1e-6 * Math.max(1, Math.abs(wanted))) {
                return "value " + observation.value();
            }
        }
        if (!expected.periods().isEmpty()
                && !expected.periods().contains(observation.period().text())) {
            return "period " + observation.period();
        }
        if (!expected.status().isEmpty()
                && expected.status().chars().noneMatch(c -> observation.status().has((char) c))) {
            return "status " + observation.status();
        }
        return expected.words().stream()
                .filter(word -> !names(one).contains(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(word -> "no '" + word + "' in " + names(one))
                .orElse("");
    }

    private static String names(Desk.Found one) {
        return String.join(
                        " ",
                        one.series().key().indicator().name().en(),
                        one.series().key().place().name().en(),
                        one.series().key().breakdown().text(),
                        one.observation().provenance().sourceLabel())
                .toLowerCase(Locale.ROOT);
    }
}
