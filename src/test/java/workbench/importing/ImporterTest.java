package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.importing.DraftFigure.Change;
import workbench.model.CellProblem;
import workbench.model.Period;
import workbench.model.Unit;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.testing.Desk;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// Small files with illustrative figures become the figures that a person would say they are.
class ImporterTest {
    private static final Instant DAY = Instant.parse("2026-01-15T12:00:00Z");

    @TempDir private Path folder;

    @Test
    void takesTheFinestPlaceAndTheFewestOtherColumnsForTheKey() throws Exception {
        ImportDraft draft =
                draft(
                        "Province,Municipality,Year,Sex,Indicator,Value",
                        "Ontario,Pickering,2023,Men,Library visits,100",
                        "Ontario,Pickering,2023,Women,Library visits,110",
                        "Ontario,Pickering,2024,Men,Library visits,120",
                        "Ontario,Pickering,2024,Women,Library visits,130",
                        "Ontario,Ajax,2023,Men,Library visits,140",
                        "Ontario,Ajax,2023,Women,Library visits,150");

        assertThat(draft.figures()).hasSize(6);
        assertThat(draft.figures())
                .extracting(one -> one.found().key().place().name().en())
                .containsOnly("Pickering", "Ajax");
        assertThat(draft.figures())
                .allSatisfy(
                        one ->
                                assertThat(one.found().key().breakdown().parts().keySet())
                                        .containsExactly("Sex"));
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void keepsTheSeriesOfALibraryThatMoves() throws Exception {
        Path before =
                Desk.csv(
                        folder,
                        "libraries-2023.csv",
                        "Municipality,Library code,Street address,Year,Cardholders,Visits",
                        "Pickering,L0353,One The Esplanade,2023,41000,900",
                        "Ajax,L0281,55 Harwood Avenue South,2023,39000,800",
                        "Whitby,L0341,405 Dundas Street West,2023,38000,700");
        Path after =
                Desk.csv(
                        folder,
                        "libraries-2024.csv",
                        "Municipality,Library code,Street address,Year,Cardholders,Visits",
                        "Pickering,L0353,1867 Valley Farm Road,2024,42000,950",
                        "Ajax,L0281,55 Harwood Avenue South,2024,39500,850",
                        "Whitby,L0341,405 Dundas Street West,2024,38500,750");
        try (Dossier dossier = Dossier.create(folder.resolve("a.dossier"))) {
            Desk.bring(dossier, before, DAY);
            Desk.bring(dossier, after, DAY.plusSeconds(60));
            List<Desk.Found> cardholders =
                    Desk.figures(dossier).stream()
                            .filter(one -> one.observation().value().orElse(0) > 40000)
                            .toList();

            assertThat(cardholders)
                    .extracting(one -> one.observation().period().text())
                    .containsExactly("2023", "2024");
            assertThat(cardholders.stream().map(one -> one.series().id()).distinct()).hasSize(1);
            assertThat(cardholders.getFirst().series().key().breakdown().text())
                    .doesNotContain("Esplanade")
                    .doesNotContain("L0353");
        }
    }

    @Test
    void namesFiguresByTheIndicatorColumn() throws Exception {
        assertThat(names("Indicator,Municipality,2023,2024", "Trees planted,Pickering,1,2"))
                .containsOnly("Trees planted");
    }

    @Test
    void takesCodesForThePlacesWhereNothingElseNamesThem() throws Exception {
        assertThat(draft("country code,Year,Ships", "AUS,2024,10", "AUT,2024,0").figures())
                .extracting(one -> one.found().key().place().name().en())
                .containsExactly("Australia", "Austria");
    }

    @Test
    void leavesAnAgeGroupAmongItsFellowsThoughTheCatalogueHasItsName() throws Exception {
        assertThat(
                        names(
                                "REF_DATE,GEO,Age group,VALUE",
                                "2025,Canada,All ages,100",
                                "2025,Canada,0 to 14 years,20",
                                "2025,Canada,15 to 64 years,60",
                                "2025,Canada,65 years and older,20"))
                .containsOnly("figures");
    }

    @Test
    void rowsThatSumUpPeriodsAreToldApartByTheirWords() throws Exception {
        ImportDraft draft =
                Desk.draft(
                        Desk.csv(
                                folder,
                                "visits.csv",
                                "Month,Visits,Spending",
                                "2015-04,10,100",
                                "2015-05,11,110",
                                "2015-06,12,120",
                                "Latest three months,33,330",
                                "% change from year earlier,5,6",
                                "Year to date,60,600",
                                "% change from year earlier,3,4"));
        assertThat(draft.figures())
                .filteredOn(one -> one.found().key().breakdown().text().startsWith("row="))
                .allMatch(one -> one.found().period().equals(Period.ofMonth(2015, 6)))
                .extracting(one -> one.found().key().breakdown().text())
                .containsExactlyInAnyOrder(
                        "row=Latest three months",
                        "row=Latest three months",
                        "row=Latest three months / % change from year earlier",
                        "row=Latest three months / % change from year earlier",
                        "row=Year to date",
                        "row=Year to date",
                        "row=Year to date / % change from year earlier",
                        "row=Year to date / % change from year earlier");
        assertThat(draft.figures())
                .noneMatch(one -> one.found().key().breakdown().text().contains("occurrence"));
    }

    @Test
    void readsARangeOfAgesAlikeHoweverItsDashIsSet() throws Exception {
        assertThat(
                        draft(
                                        "Title of the table,,",
                                        "Age,2023,2024",
                                        "15 - 24,10,20",
                                        "25–64,30,40")
                                .figures())
                .extracting(one -> one.found().key().breakdown().label())
                .containsOnly("15-24", "25-64");
    }

    @Test
    void namesFiguresByTheTitleWhereThereIsNoIndicatorColumn() throws Exception {
        assertThat(
                        names(
                                "Dog licences sold,,",
                                "Municipality,2023,2024",
                                "Pickering,10,20",
                                "Ajax,30,40"))
                .containsOnly("Dog licences sold");
    }

    @Test
    void namesFiguresByTheHeaderWhereThereIsNoTitle() throws Exception {
        assertThat(
                        names(
                                "Municipality,Year,Dog licences,Cat licences",
                                "Pickering,2024,10,20",
                                "Ajax,2024,30,40"))
                .containsOnly("Dog licences", "Cat licences");
    }

    @Test
    void namesFiguresByTheFileWhereNothingElseDoes() throws Exception {
        Path file =
                Desk.csv(
                        folder,
                        "dog-licences.csv",
                        "Municipality,2023,2024",
                        "Pickering,10,20",
                        "Ajax,30,40");

        assertThat(Desk.draft(file).figures())
                .isNotEmpty()
                .allSatisfy(
                        one ->
                                assertThat(one.found().key().indicator().name().en())
                                        .isEqualTo("dog-licences"));
    }

    @Test
    void bindsExactNamesInEitherLanguageAndLeavesNearOnesProvisional() throws Exception {
        String english = "Households with access to 50/10 Mbps broadband";
        ImportDraft draft =
                draft(
                        "Indicator,Municipality,2023,2024",
                        english + ",Pickering,95,96",
                        "Ménages ayant accès à la large bande 50/10 Mbit/s,Ajax,93,94",
                        "Households with access to 50/10 Mbps broadbnd,Whitby,91,92");

        assertThat(draft.figures().subList(0, 4))
                .extracting(one -> one.found().key().indicator().code())
                .containsOnly("connect.households-50-10");
        assertThat(draft.figures().subList(4, 6))
                .allSatisfy(
                        one -> {
                            assertThat(one.found().key().indicator().isBound()).isFalse();
                            assertThat(one.found().key().indicator().name().en())
                                    .endsWith("broadbnd");
                        });
    }

    @Test
    void collapsesExactRepetitions() throws Exception {
        ImportDraft draft =
                draft(
                        "Indicator,Municipality,2023,2024",
                        "Trees planted,Pickering,10,20",
                        "Trees planted,Pickering,10,20",
                        "Trees planted,Ajax,30,40");

        assertThat(draft.counts()).isEqualTo(new ImportDraft.Counts(4, 0, 0, 0, 2, 0, 0));
    }

    @Test
    void keepsOtherValuesOfTheSameKeyAsOccurrencesAndSaysSo() throws Exception {
        ImportDraft draft =
                draft(
                        "Indicator,Municipality,2023,2024",
                        "Trees planted,Pickering,10,20",
                        "Trees planted,Pickering,11,20",
                        "Trees planted,Pickering,12,20");

        assertThat(draft.figures())
                .filteredOn(one -> one.found().period().equals(Period.ofYear(2023)))
                .extracting(one -> one.found().key().breakdown().text())
                .containsExactly("", "occurrence=2", "occurrence=3");
        assertThat(draft.problems())
                .extracting(one -> one.cell().a1() + " " + one.kind())
                .containsExactly("C3 DUPLICATE_KEY", "C4 DUPLICATE_KEY");
        assertThat(draft.problems().getLast().advice().arguments()).contains("3");
    }

    @Test
    void holdsAFileAgainstTheDossier() throws Exception {
        Path first =
                Desk.csv(
                        folder,
                        "trees-1.csv",
                        "Indicator,Municipality,2023,2024",
                        "Trees planted,Pickering,10,20",
                        "Trees planted,Ajax,30,40");
        Path second =
                Desk.csv(
                        folder,
                        "trees-2.csv",
                        "Indicator,Municipality,2024,2025",
                        "Trees planted,Pickering,20,25",
                        "Trees planted,Ajax,41,45");
        try (Dossier dossier = Dossier.create(folder.resolve("a.dossier"))) {
            Desk.bring(dossier, first, DAY);
            ImportDraft draft = Desk.draft(second, dossier.ledger());

            assertThat(draft.counts()).isEqualTo(new ImportDraft.Counts(2, 1, 1, 0, 0, 0, 0));
            assertThat(draft.figures())
                    .filteredOn(one -> one.change() == Change.RESTATED)
                    .singleElement()
                    .satisfies(
                            one -> {
                                assertThat(one.found().cell().a1()).isEqualTo("C3");
                                assertThat(one.before().orElseThrow().value()).hasValue(40);
                            });
        }
    }

    @Test
    void remarksThatAFileIsOlderThanTheOneItRestates() throws Exception {
        String header = "Municipality,2023,2024";
        Path newer =
                Desk.csv(
                        folder,
                        "newer.csv",
                        "Trees planted,,",
                        "Release date: 2026-07-15,,",
                        header,
                        "Pickering,10,20",
                        "Ajax,30,40");
        Path older =
                Desk.csv(
                        folder,
                        "older.csv",
                        "Trees planted,,",
                        "Release date: 2025-02-28,,",
                        header,
                        "Pickering,10,19",
                        "Ajax,30,40");
        try (Dossier dossier = Dossier.create(folder.resolve("a.dossier"))) {
            Desk.bring(dossier, newer, DAY);

            assertThat(Desk.draft(older, dossier.ledger()).remarks())
                    .extracting(remark -> remark.key() + " " + remark.arguments())
                    .containsExactly(
                            "importing.remark.older-release [2025-02-28, newer.csv, 2026-07-15]");
        }
    }

    @Test
    void asksForAPeriodWhereNoneIsNamed() throws Exception {
        ImportDraft draft = draft("Municipality,Trees planted", "Pickering,10", "Ajax,20");

        assertThat(draft.problems())
                .extracting(CellProblem::kind)
                .containsExactly(CellProblem.Kind.NO_PERIOD);
        assertThat(draft.figures())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.found().period()).isEqualTo(Period.NONE));
    }

    @Test
    void refusesAFileWithoutFigures() throws Exception {
        Path words = Desk.csv(folder, "words.csv", "Dear colleague", "please find nothing here");

        assertThatThrownBy(() -> Desk.draft(words))
                .isInstanceOf(WorkbenchException.class)
                .satisfies(
                        e ->
                                assertThat(((WorkbenchException) e).why().key())
                                        .isEqualTo("importing.failed.no-figures"));
    }

    @Test
    void readsTheScaleOfATable() throws Exception {
        ImportDraft draft =
                draft(
                        "Payroll (thousands of dollars),,",
                        "Municipality,2023,2024",
                        "Pickering,10,20",
                        "Ajax,30,40");

        assertThat(draft.figures())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.found().multiplier()).isEqualTo(3));
    }

    @Test
    void givesAMissingFigureTheUnitOfItsNeighbours() throws Exception {
        Path file = folder.resolve("coverage.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream target = Files.newOutputStream(file)) {
            var percent = book.createCellStyle();
            percent.setDataFormat(book.createDataFormat().getFormat("0.0%"));
            var sheet = book.createSheet("Data");
            Object[][] rows = {
                {"Municipality", "2022", "2023", "2024"},
                {"Pickering", 0.912, "..", 0.934},
                {"Ajax", 0.812, 0.823, 0.834}
            };
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    if (rows[i][j] instanceof Double number) {
                        row.createCell(j).setCellValue(number);
                        Objects.requireNonNull(row.getCell(j)).setCellStyle(percent);
                    } else {
                        row.createCell(j).setCellValue(rows[i][j].toString());
                    }
                }
            }
            book.write(target);
        }

        assertThat(Desk.draft(file).figures())
                .hasSize(6)
                .allSatisfy(one -> assertThat(one.found().key().unit()).isEqualTo(Unit.RATIO));
    }

    private ImportDraft draft(String... lines) throws Exception {
        return Desk.draft(Desk.csv(folder, "figures.csv", lines));
    }

    private List<String> names(String... lines) throws Exception {
        return draft(lines).figures().stream()
                .map(one -> one.found().key().indicator().name().en())
                .toList();
    }

    @Test
    void ofASheetOfWhichManyFiguresShareTheirNamesAllButTheFirstFewAreToldOfTogether()
            throws Exception {
        String[] rows = new String[12];
        rows[0] = "Indicator,Municipality,2023,2024";
        for (int row = 1; row < rows.length; row++) {
            rows[row] = "Trees planted,Pickering,%d,%d".formatted(10 + row, 30 + row);
        }
        ImportDraft draft = draft(rows);
        assertThat(draft.figures()).hasSize(22);
        assertThat(draft.problems())
                .extracting(one -> one.cell().a1() + " " + one.advice().key())
                .containsExactly(
                        "C3 importing.problem.duplicate-key",
                        "D3 importing.problem.duplicate-key",
                        "C4 importing.problem.duplicate-key",
                        "D4 importing.problem.duplicate-keys");
        assertThat(draft.problems().getLast().advice().arguments()).containsExactly(17);
        assertThat(draft.counts().problems()).isEqualTo(4);
    }
}
