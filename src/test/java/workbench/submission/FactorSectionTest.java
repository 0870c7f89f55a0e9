package workbench.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.catalogue.IndicatorCatalogue;
import workbench.catalogue.Questionnaire;
import workbench.model.Bilingual;
import workbench.model.Language;
import workbench.store.Dossier;
import workbench.testing.Desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The table of a factor's indicators. The figures are illustrative.
class FactorSectionTest {
    @TempDir private Path folder;

    @Test
    void anIndicatorsNameStandsOnceAboveItsParts() throws Exception {
        Document document =
                built(
                        "Indicator,Municipality,2023,2024",
                        "Public Wi-Fi hotspots,Ontario,10,12",
                        "Public Wi-Fi hotspots,Canada,20,21",
                        "Public Wi-Fi sessions,Ontario,100,120");
        assertThat(notes(document))
                .allMatch(
                        note ->
                                note.contains(
                                        "Where Pickering has none of its own, figures are those of"
                                                + " a wider place"));
        assertThat(names(document))
                .containsExactly(
                        "Public Wi-Fi hotspots, Ontario",
                        "… Canada",
                        "Public Wi-Fi sessions, Ontario");
    }

    @Test
    void whatNamesNoPlaceIsNotSaidToBeTheCitysOwn() throws Exception {
        assertThat(
                        notes(
                                built(
                                        List.of(
                                                Desk.csv(
                                                        folder,
                                                        "hotspots.csv",
                                                        "Indicator,Municipality,2023,2024",
                                                        "Public Wi-Fi hotspots,Pickering,10,12"),
                                                Desk.csv(
                                                        folder,
                                                        "sessions.csv",
                                                        "Indicator,2023,2024",
                                                        "Public Wi-Fi sessions,100,120")))))
                .allMatch(note -> note.contains("or of a source that names no place"));
        assertThat(
                        notes(
                                built(
                                        "Indicator,Municipality,2023,2024",
                                        "Public Wi-Fi hotspots,Pickering,10,12")))
                .allMatch(note -> note.contains("A figure without a place is Pickering’s own."));
    }

    @Test
    void aFigureWithoutAPlaceIsNobodysWhereItsFileNamesThePlacesOfOtherIndicators()
            throws Exception {
        Path own =
                Desk.csv(
                        folder, "own.csv", "Indicator,2015,2024", "Public Wi-Fi sessions,1000,900");
        Path national =
                Desk.csv(
                        folder,
                        "national.csv",
                        "Indicator,Place,2015,2024",
                        "Public Wi-Fi hotspots,,10,12",
                        "Households with access to 50/10 Mbps broadband,Canada,84,96");

        Document document = built(List.of(own, national));

        assertThat(names(document))
                .containsExactly(
                        "Households with access to 50/10 Mbps broadband, Canada",
                        "Public Wi-Fi hotspots, place not named",
                        "Public Wi-Fi sessions");
        assertThat(column(document, 4))
                .containsExactly("Target 100% by 2030", "–", "Deterioration, −10.0% since 2015");
    }

    @Test
    void aTotalThatATableRepeatsIsOneKeyFigure() throws Exception {
        Document document =
                built(
                        "Indicator,Municipality,Kind,2023,2024",
                        "Public Wi-Fi hotspots,Pickering,All areas,10,12",
                        "Public Wi-Fi hotspots,Pickering,All owners,10,12",
                        "Public Wi-Fi hotspots,Pickering,All makes,10,12",
                        "Public Wi-Fi sessions,Pickering,All areas,100,120");
        assertThat(
                        document.blocks().stream()
                                .filter(Block.KeyFigures.class::isInstance)
                                .map(Block.KeyFigures.class::cast)
                                .flatMap(figures -> figures.items().stream())
                                .map(Block.KeyFigure::value))
                .containsExactly("12", "120");
    }

    @Test
    void theIndicatorsOwnUnitSpeaksFirstAndAnotherIsSaid() throws Exception {
        Document document =
                built(
                        "Indicator,Municipality,Unit,2023,2024",
                        "Public Wi-Fi hotspots,Pickering,Index,90,95",
                        "Public Wi-Fi hotspots,Pickering,Number,10,12");
        assertThat(column(document, 2)).containsExactly("12", "95");
        assertThat(names(document)).containsExactly("Public Wi-Fi hotspots", "… index");
    }

    @Test
    void aChangeOverMoreThanAYearNamesThePeriodThatItIsFrom() throws Exception {
        Document document =
                built(
                        "Indicator,Municipality,2015,2022,2023",
                        "Public Wi-Fi hotspots,Ontario,10,,12",
                        "Public Wi-Fi sessions,Ontario,100,110,121");
        assertThat(changes(document)).containsExactly("+20.0% (from\u00a02015)", "+10.0%");
        assertThat(notes(document))
                .allMatch(note -> note.contains("against the year before, or else from the period"))
                .noneMatch(note -> note.contains("the period before"));
    }

    @Test
    void aJudgementStandsWithTheChangeThatItRestsOnAndItsTarget() throws Exception {
        Document document =
                built(
                        "Indicator,Municipality,2016,2023,2024",
                        "Public Wi-Fi sessions,Pickering,1000,500,900",
                        "Households with access to 50/10 Mbps broadband,Pickering,60,79,80",
                        "Public Wi-Fi hotspots,Ontario,10,11,12");
        assertThat(column(document, 3)).contains("+80.0%");
        assertThat(column(document, 4))
                .containsExactly(
                        "On track, +20.0 points since 2016; target 100% by 2030",
                        "–", "Deterioration, −10.0% since 2016");
    }

    @Test
    void aJudgementFromNoughtNamesItsYearAlone() throws Exception {
        assertThat(
                        column(
                                built(
                                        "Indicator,Municipality,2015,2024",
                                        "Public Wi-Fi sessions,Pickering,0,900"),
                                4))
                .containsExactly("Good progress (from\u00a02015)");
    }

    @Test
    void whatIsCountedFromAnIllustrativeFigureBearsItsSign() throws Exception {
        Document document =
                built(
                        List.of(
                                Desk.csv(
                                        folder,
                                        "own.csv",
                                        "Indicator,Municipality,2015,2024",
                                        "Public Wi-Fi sessions,Pickering,1000,900"),
                                Desk.csv(
                                        folder,
                                        "between.csv",
                                        "Indicator,Municipality,2023 (illustrative)",
                                        "Public Wi-Fi sessions,Pickering,500")));
        assertThat(column(document, 2)).containsExactly("900");
        assertThat(column(document, 3)).containsExactly("+80.0%\u00a0*");
        assertThat(column(document, 4)).containsExactly("Deterioration, −10.0% since 2015");
        assertThat(notes(document))
                .allMatch(note -> note.contains("or one counted from such a figure"));
    }

    private static List<String> column(Document document, int at) {
        return tables(document)
                .flatMap(table -> table.rows().stream())
                .map(row -> row.cells().get(at).content())
                .map(cell -> cell.stream().map(Inline::text).collect(Collectors.joining()))
                .toList();
    }

    private Document built(String... rows) throws Exception {
        return built(List.of(Desk.csv(folder, "wifi.csv", rows)));
    }

    private Document built(List<Path> sources) throws Exception {
        Path file = folder.resolve("a.dossier");
        Files.deleteIfExists(file);
        try (Dossier dossier = Dossier.create(file)) {
            for (Path source : sources) {
                Desk.bring(dossier, source, Instant.parse("2026-01-15T12:00:00Z"));
            }
            return new SubmissionBuilder(IndicatorCatalogue.shipped(), Questionnaire.shipped())
                    .build(
                            dossier.ledger(),
                            content(),
                            Language.ENGLISH,
                            LocalDate.of(2026, 1, 15));
        }
    }

    private static Content content() {
        Profile profile =
                new Profile(
                        "Pickering",
                        Bilingual.same("Pickering"),
                        Bilingual.same("Smart21"),
                        List.of(),
                        Bilingual.EMPTY,
                        List.of());
        return new Content(profile, Map.of(), List.of(), List.of());
    }

    private static List<String> notes(Document document) {
        return tables(document).map(Block.Table::note).toList();
    }

    private static Stream<Block.Table> tables(Document document) {
        return document.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(table -> table.caption().startsWith("Broadband"));
    }

    private static List<String> changes(Document document) {
        return column(document, 3);
    }

    private static List<String> names(Document document) {
        return tables(document)
                .flatMap(table -> table.rows().stream())
                .map(row -> row.cells().getFirst().content().getFirst())
                .map(name -> ((Inline.Words) name).text())
                .toList();
    }
}
