package workbench.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.catalogue.Gazetteer;
import workbench.catalogue.IndicatorCatalogue;
import workbench.model.Indicator;
import workbench.model.Place;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;
import workbench.testing.Seeds;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Whatever names were bound and freed, in whatever order: the figures, and those of the next file,
/// are those of a dossier in which only what still holds was ever said. Figures are made up.
@BesideTheWindow
class NamesPropertyTest {
    private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");
    private static final List<String> WORDS = List.of("Zorb", "Wibble", "Blob");
    private static final List<String> TOWNS = List.of("Old Ajax", "Pickring", "Ajax");
    private static final Indicator WIFI =
            IndicatorCatalogue.shipped().byCode("connect.wifi-hotspots").orElseThrow();

    @TempDir private Path folder;
    private int files;

    /// What is said of words: an indicator or a place.
    private interface Said {
        void to(Dossier dossier, boolean first) throws WorkbenchException;
    }

    @Test
    void figuresFollowFromWhatIsSaidAndStillHolds() throws Exception {
        Seeds.check(10, this::holds);
    }

    private void holds(Random random) throws Exception {
        List<Path> before = List.of(file(random, 2001), file(random, 2001), file(random, 2004));
        Path after = file(random, 2007);
        Map<String, Said> said = new LinkedHashMap<>();
        Map<String, Double> kept;
        try (Dossier dossier = dossier(before)) {
            Deque<Map<String, Said>> undone = new ArrayDeque<>();
            for (int step = 0; step < 12; step++) {
                Map<String, Said> now = new LinkedHashMap<>(said);
                if (random.nextInt(6) == 0 && !undone.isEmpty()) {
                    dossier.undo();
                    said = undone.pop();
                } else if (act(dossier, random, now)) {
                    undone.push(said);
                    said = now;
                }
            }
            kept = figures(dossier, after);
        }
        try (Dossier fresh = dossier(before)) {
            for (Said one : said.values()) {
                one.to(fresh, false);
            }
            assertThat(kept).isEqualTo(figures(fresh, after));
        }
    }

    /// @return whether anything was done
    private static boolean act(Dossier dossier, Random random, Map<String, Said> said) {
        boolean place = random.nextInt(3) == 0;
        String words = (place ? TOWNS : WORDS).get(random.nextInt(place ? 2 : 3));
        try {
            if (random.nextInt(3) == 0) {
                new FreeName(dossier).free(words);
                said.remove(words);
            } else {
                Said one = place ? town(words, random) : indicator(words, random);
                one.to(dossier, true);
                said.remove(words);
                said.put(words, one);
            }
            return true;
        } catch (WorkbenchException e) {
            assertThat(e.why().key()).startsWith("edit.");
            return false;
        }
    }

    private static Said indicator(String words, Random random) {
        int meant = random.nextInt(WORDS.size() + 1);
        Indicator indicator =
                meant == WORDS.size() ? WIFI : Indicator.provisional(WORDS.get(meant));
        return (dossier, first) -> {
            if (first) {
                new BindName(dossier).indicator(words, indicator);
            } else {
                new BindName(dossier).indicatorToCome(words, indicator);
            }
        };
    }

    private static Said town(String words, Random random) {
        Place place =
                Gazetteer.shipped().byName(random.nextBoolean() ? "Ajax" : "Whitby").orElseThrow();
        return (dossier, _) -> new BindName(dossier).place(words, place);
    }

    private Dossier dossier(List<Path> imports) throws Exception {
        Dossier dossier = Dossier.create(folder.resolve("d" + ++files + ".dossier"));
        Instant now = START;
        for (Path one : imports) {
            now = now.plusSeconds(60);
            Desk.bring(dossier, one, now);
        }
        return dossier;
    }

    /// All words of all towns, each in a year of its own: nothing is told in two ways.
    private Path file(Random random, int first) throws Exception {
        List<String> lines = new ArrayList<>(List.of("Indicator,Municipality,Year,Value"));
        int year = first;
        for (String words : WORDS) {
            for (String town : TOWNS) {
                lines.add(words + "," + town + "," + year++ + "," + random.nextInt(1000));
            }
        }
        return Desk.csv(folder, "f" + ++files + ".csv", lines.toArray(String[]::new));
    }

    private static Map<String, Double> figures(Dossier dossier, Path next) throws Exception {
        Map<String, Double> all = figures(dossier);
        Desk.bring(dossier, next, START.plusSeconds(6000));
        figures(dossier).forEach((key, value) -> all.put("then " + key, value));
        return all;
    }

    private static Map<String, Double> figures(Dossier dossier) {
        Map<String, Double> all = new TreeMap<>();
        Desk.figures(dossier)
                .forEach(
                        one ->
                                all.put(
                                        one.series().key().canonical()
                                                + " "
                                                + one.observation().period().text(),
                                        one.observation().value().orElseThrow()));
        return all;
    }
}
