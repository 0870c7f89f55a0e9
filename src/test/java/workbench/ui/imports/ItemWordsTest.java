package workbench.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.catalogue.Texts;
import workbench.model.CellRef;
import workbench.model.Language;
import workbench.store.Dossier;
import workbench.testing.Desk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

class ItemWordsTest {
    private static final Instant DAY = Instant.parse("2026-01-15T12:00:00Z");

    @TempDir private Path folder;

    private static ItemWords words(Language language) {
        return new ItemWords(Texts.of(language));
    }

    private DraftItems items(String... lines) throws Exception {
        return DraftItems.of(Desk.draft(Desk.csv(folder, "a.csv", lines)), List.of());
    }

    @Test
    void aLetterAmongDigitsIsNamedWithItsPlace() throws Exception {
        DraftItem problem =
                items(
                                "Municipality,Year,Library visits",
                                "Pickering,2022,1200",
                                "Pickering,2023,13O0",
                                "Pickering,2024,1400")
                        .of(ItemKind.PROBLEM)
                        .getFirst();
        assertThat(words(Language.ENGLISH).line(problem))
                .isEqualTo("In “13O0” the 3rd character is the letter O, not a zero.");
        assertThat(words(Language.FRENCH).line(problem).replace('\u00a0', ' '))
                .isEqualTo("Dans « 13O0 », le 3e caractère est la lettre O, et non un zéro.");
    }

    @Test
    void aTableWithoutPeriodsIsOneProblemOfEachOfItsFigures() throws Exception {
        DraftItems items = items("Municipality,Seats", "Pickering,7", "Ajax,6", "Whitby,8");
        DraftItem told = items.of(ItemKind.PROBLEM).getFirst();
        assertThat(words(Language.ENGLISH).name(told)).isEqualTo("B2: “7” and 2 more figures");
        for (int row = 2; row <= 4; row++) {
            assertThat(items.problemAt(new CellRef("", row, 2))).contains(told);
        }
        assertThat(items.problemAt(new CellRef("", 3, 1))).as("a name").isEmpty();
    }

    @Test
    void whatIsSeveralTimesAsMuchIsSaidSoAndNotInHundredsOfPerCent() throws Exception {
        try (Dossier dossier = Dossier.create(folder.resolve("a.dossier"))) {
            String head = "Indicator,Municipality,2019,2020,2021";
            Desk.bring(
                    dossier,
                    Desk.csv(folder, "a.csv", head, "Benches in parks,Pickering,100,1000,100"),
                    DAY);
            Path other = Desk.csv(folder, "b.csv", head, "Benches in parks,Pickering,1000,100,105");
            DraftItems items = DraftItems.of(Desk.draft(other, dossier.ledger()), List.of());
            List<String> lines =
                    items.of(ItemKind.RESTATED).stream()
                            .map(words(Language.ENGLISH)::line)
                            .toList();
            assertThat(lines)
                    .anySatisfy(line -> assertThat(line).contains("100 → 1,000 (10 times as much)"))
                    .anySatisfy(line -> assertThat(line).contains("1,000 → 100 (10 times less)"))
                    .anySatisfy(line -> assertThat(line).contains("100 → 105 (+5.0%)"));
        }
    }

    @Test
    void aLossIsNoMultipleOfAGain() throws Exception {
        try (Dossier dossier = Dossier.create(folder.resolve("a.dossier"))) {
            String head = "Indicator,Municipality,2019,2020";
            Desk.bring(
                    dossier,
                    Desk.csv(folder, "a.csv", head, "Net balance of moves,Pickering,-100,-100"),
                    DAY);
            Path other = Desk.csv(folder, "b.csv", head, "Net balance of moves,Pickering,200,-170");
            DraftItems items = DraftItems.of(Desk.draft(other, dossier.ledger()), List.of());

            assertThat(items.of(ItemKind.RESTATED))
                    .hasSize(2)
                    .noneMatch(item -> words(Language.ENGLISH).line(item).contains("times"));
        }
    }

    @Test
    void aFigureInAListSaysWhatItCounts() throws Exception {
        DraftItems items =
                items("Indicator,Municipality,Unit,2022", "Library visits,Pickering,visits,43000");
        assertThat(words(Language.ENGLISH).line(items.of(ItemKind.NEW).getFirst()))
                .isEqualTo("2022 · 43,000\u00a0visits · D2");
    }
}
