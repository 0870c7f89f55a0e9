package workbench.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import workbench.catalogue.Texts;
import workbench.model.CellRange;
import workbench.model.Language;
import workbench.sheet.Grid;
import workbench.testing.BesideTheWindow;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/// Literal sheets, each named by what is odd in it; the figures are illustrative.
@BesideTheWindow
class LayoutDetectorTest {

    private static Seen csv(String... rows) {
        return new Seen(Grids.csv(rows));
    }

    private static Seen sheet(String... rows) {
        return new Seen(Grids.sheet(rows));
    }

    @Test
    void readsYearsAcrossUnderATitleWithUnitAndNotes() {
        Seen seen =
                sheet(
                        "City of Pickering – Library Services||||",
                        "Visits by branch (thousands)||||",
                        "||||",
                        "Branch|2019|2020|2021|2022",
                        "Central|412.5|103.1|98|240",
                        "Petticoat Creek|88|20.5|..|61",
                        "Total|500.5|123.6|98|301",
                        "Source: integrated library system||||");
        assertThat(seen.table().context().title()).isEqualTo("Visits by branch");
        assertThat(seen.period("C6")).isEqualTo("2020");
        assertThat(seen.multiplier("C6")).isEqualTo(3);
        assertThat(seen.reading("D6")).isEqualTo("missing L");
        assertThat(seen.stub(1)).isEqualTo(StubColumn.Kind.PLACE);
        assertThat(seen.derived("B7")).isTrue();
        assertThat(seen.derived("B6")).isFalse();
        assertThat(seen.role("A1")).isEqualTo("title");
        assertThat(seen.role("A8")).isEqualTo("note");
        assertThat(seen.role("C4")).isEqualTo("header");
        assertThat(seen.role("B7")).isEqualTo("derived");
    }

    @Test
    void aNameThatIsBrokenOverRowsOfHeadersIsOneAgain() {
        Seen seen =
                sheet(
                        "|Number of full-|Number of|Number|Women|Staff",
                        "District|time equivalent|2004|of schools|per cent|paid by the hour",
                        "|teachers|completers||of all|",
                        "North|70|413|14|51|8",
                        "South|34|297|8|49|9");
        assertThat(seen.table().data())
                .extracting(column -> String.join(" / ", column.header()))
                .containsExactly(
                        "Number of full-time equivalent / teachers",
                        "Number of completers",
                        "Number of schools",
                        "Women / of all",
                        "Staff / paid by the hour");
    }

    @Test
    void takesMonthsAcrossFromTheYearAboveThem() {
        Seen seen =
                sheet(
                        "|2022|||2023||",
                        "Service|Jan|Feb|Mar|Jan|Feb",
                        "311 calls|100|110|120|130|140",
                        "Counter visits|40|41|42|43|44");
        assertThat(seen.period("C3")).isEqualTo("2022-02");
        assertThat(seen.period("F4")).isEqualTo("2023-02");
        assertThat(seen.stub(1)).isEqualTo(StubColumn.Kind.INDICATOR);
    }

    @Test
    void takesMonthsDownFromTheYearWrittenOnce() {
        Seen seen =
                sheet(
                        "Year|Month|Rides|Transfers",
                        "2022|Jan|1200.5|30",
                        "|Feb|1300|31",
                        "|Mar|1400|32",
                        "2023|Jan|1500|33",
                        "|Feb|1600|34");
        assertThat(seen.period("C3")).isEqualTo("2022-02");
        assertThat(seen.period("D6")).isEqualTo("2023-02");
    }

    @Test
    void takesTheYearOfMonthsFromTheTitle() {
        Seen seen =
                sheet(
                        "Recycling collected 2023 (tonnes)|||",
                        "|||",
                        "Stream|Jan|Feb|Mar",
                        "Blue box|310.2|290|305",
                        "Green bin|400|410|420");
        assertThat(seen.period("B4")).isEqualTo("2023-01");
        assertThat(seen.unit("B4")).isEqualTo("t");
    }

    @Test
    void readsFrenchMonthsAndDecimalCommas() {
        Seen seen =
                csv(
                        "Fréquentation de la bibliothèque 2023||||",
                        "Succursale|janv.|févr.|mars|Total",
                        "Centrale|12,5|13,25|14,5|40,25",
                        "Nord|1 234,5|1 300,0|1 250,5|3 785,0");
        assertThat(seen.period("C3")).isEqualTo("2023-02");
        assertThat(seen.reading("B3")).isEqualTo("12.5 A");
        assertThat(seen.reading("B4")).isEqualTo("1234.5 A");
        assertThat(seen.derived("E3")).isTrue();
    }

    @Test
    void readsALongFrenchTable() {
        Seen seen =
                csv(
                        "Année|Indicateur|Unité|Lieu|Valeur",
                        "2021|Accès à Internet|Pourcentage|Sud|92,5",
                        "2022|Accès à Internet|Pourcentage|Sud|93,1",
                        "2021|Accès à Internet|Pourcentage|Nord|",
                        "2022|Abonnements|Nombre|Nord|1 250");
        assertThat(seen.table().shape()).isEqualTo(Table.Shape.LONG);
        assertThat(seen.stub(2)).isEqualTo(StubColumn.Kind.INDICATOR);
        assertThat(seen.stub(4)).isEqualTo(StubColumn.Kind.PLACE);
        assertThat(seen.reading("E3")).isEqualTo("93.1 A");
        assertThat(seen.reading("E4")).isEqualTo("missing O");
        assertThat(seen.reading("E5")).isEqualTo("1250 A");
        assertThat(seen.unit("E2")).isEqualTo("%");
        assertThat(seen.header("E2")).isEmpty();
    }

    @Test
    void readsFiscalYearsWrittenAsPairs() {
        Seen seen =
                sheet(
                        "Measure|2008-09|2009-10|2010-11",
                        "Permits issued|510.5|520|530",
                        "Inspections|1010|1020|1030");
        assertThat(seen.period("C2")).isEqualTo("2009/10");
    }

    @Test
    void splitsTablesThatStandUnderEachOther() {
        Seen seen =
                sheet(
                        "Table 1. Households with internet|||",
                        "Area|2019|2020|2021",
                        "North|80.5|82|85",
                        "South|90|91|92",
                        "|||",
                        "Table 2. Public computers|||",
                        "Area|2019|2020|2021",
                        "North|12.5|14|15",
                        "South|22|23|24");
        assertThat(seen.layout().tables()).hasSize(2);
        assertThat(seen.layout().tables().get(1).context().title()).isEqualTo("Public computers");
        assertThat(seen.period("C8")).isEqualTo("2020");
    }

    @Test
    void splitsTablesThatStandSideBySide() {
        Seen seen =
                sheet(
                        "Ward|2020|2021||Ward|2020|2021",
                        "One|10.5|11||Two|20.5|21",
                        "Three|12|13||Four|22|23");
        assertThat(seen.layout().tables()).hasSize(2);
        assertThat(seen.period("F2")).isEqualTo("2020");
    }

    @Test
    void keepsSpacerColumnsBetweenFiguresInOneTable() {
        Seen seen = sheet("Mode|2020||2021||2022", "Bus|10.5||11||12", "Rail|20||21||22");
        assertThat(seen.layout().tables()).hasSize(1);
        assertThat(seen.table().data()).hasSize(3);
    }

    @Test
    void carriesNamesOfSectionsAndClosesThemAtTheirSubtotal() {
        Seen seen =
                sheet(
                        "Category|2020|2021",
                        "Programmes||",
                        "  Digital|10.5|11",
                        "  Literacy|12|13",
                        " Sub-total|22.5|24",
                        "Loans||",
                        "  Laptops|5|6",
                        " Sub-total|5|6",
                        "  Other|1|2",
                        "Grand total|28.5|32");
        assertThat(seen.section("B3")).containsExactly("Programmes");
        assertThat(seen.section("B5")).containsExactly("Programmes");
        assertThat(seen.section("B7")).containsExactly("Loans");
        assertThat(seen.section("B9")).isEmpty();
        assertThat(seen.section("B10")).isEmpty();
        assertThat(seen.derived("B8")).isTrue();
    }

    @Test
    void readsIndentedRowsAsPartsOfTheRowAbove() {
        Seen seen =
                sheet(
                        "Mode|2020|2021",
                        "Rail|30.5|33",
                        "   Subway|20|22",
                        "    Streetcar|10.5|11",
                        "Bus|40|41");
        assertThat(seen.section("B3")).containsExactly("Rail");
        assertThat(seen.section("B4")).containsExactly("Rail");
        assertThat(seen.section("B5")).isEmpty();
    }

    @Test
    void fillsMergedGroupHeadersAndMergedStubs() {
        Grid grid =
                Grids.merged(
                        List.of(
                                new CellRange(1, 3, 1, 4),
                                new CellRange(1, 5, 1, 6),
                                new CellRange(3, 1, 4, 1),
                                new CellRange(5, 1, 6, 1)),
                        "||2020||2021|",
                        "Sex|Age|Online|Offline|Online|Offline",
                        "Male|15-24|10.5|11|12|13",
                        "|25-44|20|21|22|23",
                        "Female|15-24|30|31|32|33",
                        "|25-44|40|41|42|43");
        Seen seen = new Seen(grid);
        assertThat(seen.period("D3")).isEqualTo("2020");
        assertThat(seen.header("D3")).containsExactly("Offline");
        assertThat(seen.label("D6", 1)).isEqualTo("Female");
        assertThat(seen.label("D6", 2)).isEqualTo("25-44");
        assertThat(seen.stub(1)).isEqualTo(StubColumn.Kind.DIMENSION);
    }

    @Test
    void readsUnitsThatStandInAColumn() {
        Seen seen =
                sheet(
                        "Indicator|Unit|2020|2021",
                        "Energy use|GJ|100.5|110",
                        "Renewable share|%|12|13",
                        "Revenue|$ millions|3.5|4");
        assertThat(seen.stub(1)).isEqualTo(StubColumn.Kind.INDICATOR);
        assertThat(seen.unit("C2")).isEqualTo("GJ");
        assertThat(seen.unit("C3")).isEqualTo("%");
        assertThat(seen.multiplier("C4")).isEqualTo(6);
    }

    @Test
    void marksColumnsAndRowsOfChangeAsDerived() {
        Seen seen =
                sheet(
                        "Branch|2020|2021|% change",
                        "Central|100.5|110|9.5", "North|50|55|10", "Year-over-year change|1|2|3");
        assertThat(seen.derived("D2")).isTrue();
        assertThat(seen.unit("D2")).isEqualTo("%");
        assertThat(seen.period("D2")).isEmpty();
        assertThat(seen.derived("B4")).isTrue();
    }

    @Test
    void keepsRatiosOfCellsFormattedAsPercentages() {
        Seen seen = sheet("Area|2020|2021", "North|12.5%|13.5%", "South|3%|4%");
        assertThat(seen.unit("B3")).isEqualTo("ratio");
        assertThat(seen.reading("B3")).isEqualTo("0.03 A");
    }

    @Test
    void leavesOutAColumnWithAHeaderAndNoValueAtAll() {
        Seen seen = csv("Country|1990|1991|1992", "Aruba|10|11|", "Chad|20||", "Cuba|1.5|2|");
        assertThat(seen.table().data()).hasSize(2);
        assertThat(seen.reading("C3")).isEqualTo("missing O");
        assertThat(seen.reading("D3")).isEqualTo("no data");
        assertThat(seen.role("D1")).isEqualTo("header");
    }

    @Test
    void readsFlagsInTheColumnBesideTheirFigures() {
        Seen seen =
                csv(
                        "Year|Region|Value|Flag",
                        "2020|North|12.5|p",
                        "2021|North|13.5|",
                        "2022|North||x");
        assertThat(seen.reading("C2")).isEqualTo("12.5 P");
        assertThat(seen.reading("C3")).isEqualTo("13.5 A");
        assertThat(seen.reading("C4")).isEqualTo("missing Q");
    }

    @Test
    void readsStatisticsCanadasOwnLettersInItsFullTables() {
        Seen seen =
                csv(
                        "REF_DATE|GEO|DGUID|Age"
                            + " group|UOM|UOM_ID|SCALAR_FACTOR|SCALAR_ID|VECTOR|COORDINATE|VALUE|STATUS|SYMBOL|TERMINATED|DECIMALS",
                        "2021|Ontario|2021A000235|15 and"
                                + " over|Percent|239|units|0|v1|1.1|12.5|E|||1",
                        "2022|Ontario|2021A000235|15 and"
                                + " over|Percent|239|thousands|3|v1|1.1||F|||1",
                        "2023|Ontario|2021A000235|15 and over|Percent|239|units|0|v1|1.1||..|||1",
                        "2024|Ontario|2021A000235|15 and"
                                + " over|Percent|239|units|0|v1|1.1|13.5||p||1");
        assertThat(seen.reading("K2")).isEqualTo("12.5 U");
        assertThat(seen.reading("K3")).isEqualTo("missing U");
        assertThat(seen.reading("K4")).isEqualTo("missing O");
        assertThat(seen.reading("K5")).isEqualTo("13.5 P");
        assertThat(seen.multiplier("K3")).isEqualTo(3);
        assertThat(seen.stub(4)).isEqualTo(StubColumn.Kind.DIMENSION);
        assertThat(seen.stub(9)).isEqualTo(StubColumn.Kind.ATTRIBUTE);
    }

    @Test
    void takesALegendInTheNotesBeforeTheSourcesOwnSet() {
        Seen seen =
                csv(
                        "Area|2020|2021",
                        "North|12.5 p|x",
                        "South|-|13",
                        "West|14|E",
                        "Notes:||",
                        "x suppressed to meet confidentiality requirements||",
                        "- nil or zero||",
                        "p preliminary||");
        assertThat(seen.reading("B2")).isEqualTo("12.5 P");
        assertThat(seen.reading("C2")).isEqualTo("missing Q");
        assertThat(seen.reading("B3")).isEqualTo("0 A");
    }

    @Test
    void rejectsALetterInPlaceOfADigitWithAdvice() {
        Seen seen = csv("Area|2020|2021", "North|12,3O|14,5", "South|13,5|15,5");
        assertThat(seen.reading("B2")).isEqualTo("NOT_A_NUMBER");
        assertThat(Texts.of(Language.ENGLISH).render(seen.layout().problems().getFirst().advice()))
                .contains("letter O in place of zero?");
    }

    @Test
    void reportsErrorCells() {
        Seen seen = sheet("Area|2020|2021", "North|#REF!|14.5", "South|13.5|15.5");
        assertThat(seen.reading("B2")).isEqualTo("ERROR_CELL");
        assertThat(seen.layout().problems()).hasSize(1);
    }

    @Test
    void doesNotTakeAYearlikeFigureForAHeader() {
        Seen seen =
                csv(
                        "Fare|2019|2018|2017",
                        "Cash|1906|N/A|N/A",
                        "Tokens|829|1910|1950",
                        "Passes|1066|1492|1815");
        assertThat(seen.table().headerRows()).containsExactly(1);
        assertThat(seen.reading("B2")).isEqualTo("1906 A");
        assertThat(seen.period("B2")).isEqualTo("2019");
    }

    @Test
    void leavesAddressesAndCodesOutOfTheKey() {
        Seen seen =
                csv(
                        "Library Full Name|Library Number|Year|City/Town|Web"
                                + " Site|Cardholders|Titles",
                        "Ajax|L0032|2018|Ajax|ajaxlibrary.ca|310|4200",
                        "Pickering|L0255|2018|Pickering|picnet.org|408|5100",
                        "Whitby|L0375|2018|Whitby|whitby.ca|290|3300");
        assertThat(seen.stub(1)).isEqualTo(StubColumn.Kind.PLACE);
        assertThat(seen.stub(2)).isEqualTo(StubColumn.Kind.ATTRIBUTE);
        assertThat(seen.stub(3)).isEqualTo(StubColumn.Kind.PERIOD);
        assertThat(seen.stub(4)).isEqualTo(StubColumn.Kind.ATTRIBUTE);
        assertThat(seen.stub(5)).isEqualTo(StubColumn.Kind.ATTRIBUTE);
        assertThat(seen.header("F2")).containsExactly("Cardholders");
    }

    @Test
    void keepsBlankDimensionsOfLongTablesBlank() {
        Seen seen =
                csv(
                        "Year|Source|Geography|Value",
                        "2020|||600.5",
                        "2021|||610",
                        "2020|Waste|Ontario|12",
                        "2021|Waste|Ontario|13",
                        "2020|Waste|Quebec|14");
        assertThat(seen.label("D3", 3)).isEmpty();
        assertThat(seen.stub(2)).isEqualTo(StubColumn.Kind.DIMENSION);
    }

    @Test
    void findsTheReleaseDateInTheFilesOwnWords() {
        Seen seen =
                csv(
                        "Data Source|World Development Indicators|",
                        "||",
                        "Last Updated Date|2018-01-25|",
                        "||",
                        "Country Name|1990|1991",
                        "Aruba|10|11",
                        "Chad|20.5|21");
        assertThat(seen.table().context().releaseDate()).hasToString("Optional[2018-01-25]");
        assertThat(seen.role("A1")).isEqualTo("note");
        assertThat(seen.role("B3")).isEqualTo("note");
    }

    @Test
    void givesEveryFilledCellExactlyOneRole() {
        Grid grid =
                Grids.sheet(
                        "Title|||x",
                        "|2020|2021|",
                        "Section|||stray",
                        "A|1.5|2|",
                        "B|3|4|remark",
                        "* a note|||",
                        "|||last");
        Seen seen = new Seen(grid);
        for (int row = 1; row <= grid.rows(); row++) {
            for (int column = 1; column <= grid.columns(); column++) {
                if (!grid.cell(row, column).isBlank()) {
                    String cell = new workbench.model.CellRef("", row, column).a1();
                    assertThat(seen.role(cell))
                            .as(cell)
                            .isIn("title", "note", "header", "stub", "data", "derived");
                }
            }
        }
    }

    @Test
    void saysWhyInBothLanguages() {
        Seen seen = sheet("Branch|2019|2020", "Central|412.5|103", "North|88|20");
        for (Language language : Language.values()) {
            List<String> because =
                    seen.table().because().stream().map(Texts.of(language)::render).toList();
            assertThat(because).isNotEmpty().allSatisfy(reason -> assertThat(reason).isNotBlank());
        }
        assertThat(Texts.of(Language.ENGLISH).render(seen.table().because().getFirst()))
                .isEqualTo("row 1: 2 periods in a row, above numbers");
    }

    @Test
    void workGrowsWithTheRowsAndNotWithTheirSquare() {
        long some = processorTimeOfReading(5_000);
        long twentyTimesAsMany = processorTimeOfReading(100_000);
        // The first time is of code that is not compiled yet; the square of 20 is 400.
        assertThat(twentyTimesAsMany).isLessThan(some * 100);
    }

    /// In nanoseconds of this thread, which other work on the machine hardly changes.
    private static long processorTimeOfReading(int count) {
        List<String> rows = new ArrayList<>(List.of("Year|Area|Sex|Age|Unit|a|b|c|d|Value"));
        for (int i = 0; i < count; i++) {
            rows.add(
                    "%d|Area %d|%s|Age %d|Number|w|x|y|z|%d.5"
                            .formatted(2000 + i % 20, i % 500, i % 2 == 0 ? "F" : "M", i % 7, i));
        }
        Grid grid = Grids.csv(rows.toArray(String[]::new));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        SheetLayout layout = new LayoutDetector().detect(grid, "large.csv");
        assertThat(layout.tables().getFirst().rows()).hasSize(count);
        return threads.getCurrentThreadCpuTime() - start;
    }

    @Test
    void takesARowOfScalesBeneathTheHeadersForAHeader() {
        Seen seen =
                sheet(
                        "Kind|2005|2006|Payroll",
                        "|(number)|(1,000)|(million dollars)",
                        "Construction|787|802|292.5",
                        "Mining|243|244|76");
        assertThat(seen.table().headerRows()).containsExactly(1, 2);
        assertThat(seen.multiplier("C3")).isEqualTo(3);
        assertThat(seen.multiplier("D4")).isEqualTo(6);
    }

    @Test
    void doesNotStartATableAtARowOfYearlikeFigures() {
        Seen seen =
                csv(
                        "Service|2004|2005|2006|2007",
                        "Printing|1310|1404|1326|1240",
                        "Distribution|2024|2094|2022|1911",
                        "Other|1783|1856|2052|2466");
        assertThat(seen.layout().tables()).hasSize(1);
        assertThat(seen.reading("B3")).isEqualTo("2024 A");
    }

    @Test
    void passesOverAYearWrittenOnceAndNumberedTitles() {
        Seen seen =
                sheet(
                        "1|Visits by month||||",
                        "|||||thousands",
                        "||All||North|",
                        "||NSA||SA|",
                        "2012|Jan|2245.5||2660|",
                        "|Feb¹|1736||2470|",
                        "2013|Jan†|2300||2700|",
                        "|||||",
                        "Latest three months||9930||9170|",
                        "% change from year earlier||5||6|");
        assertThat(seen.period("C6")).isEqualTo("2012-02");
        assertThat(seen.period("E7")).isEqualTo("2013-01");
        assertThat(seen.multiplier("C5")).isEqualTo(3);
        assertThat(seen.derived("C9")).isTrue();
        assertThat(seen.period("C9")).isEmpty();
        assertThat(seen.table().context().title()).isEqualTo("Visits by month");
    }

    @ParameterizedTest
    @CsvSource({
        "2023 p,P",
        "2023p,P",
        "2023 (p),P",
        "2023ᵖ,P",
        "2023 prel.,P",
        "2023 (provisoire),P",
        "2023 e,E",
        "2023e,E",
        "2023 (est.),E",
        "2023r,A",
        "2023 (révisé),A",
        "2023*,A",
        "2023¹,A"
    })
    void takesAMarkedYearAmongPlainOnesForAHeader(String heading, String status) {
        Seen seen =
                csv(
                        "Services de la bibliothèque||||",
                        "Chiffres provisoires pour la dernière année||||",
                        "||||",
                        "Indicateur|2020|2021|2022|" + heading,
                        "Visites|100|110|1200|13",
                        "Prêts|50|51|52|53");
        assertThat(seen.table().headerRows()).containsExactly(4);
        assertThat(seen.period("B5")).isEqualTo("2020");
        assertThat(seen.period("E6")).isEqualTo("2023");
        assertThat(seen.reading("E6")).isEqualTo("53 " + status);
        assertThat(seen.reading("D6")).isEqualTo("52 A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20234", "n/a", "#REF!", "2023pr", "", "later"})
    void keepsARowOfYearsAHeaderWhereOneOfThemIsUnreadable(String heading) {
        Seen seen =
                sheet(
                        "Library services||||",
                        "||||",
                        "Indicator|2020|2021|2022|" + heading,
                        "Visits|100|110|1200|13",
                        "Loans|50|51|52|53");
        assertThat(seen.table().headerRows()).containsExactly(3);
        assertThat(seen.table().rows()).hasSize(2);
        assertThat(seen.period("D5")).isEqualTo("2022");
        assertThat(seen.period("E5")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Employment (jobs in thousands);3;jobs",
                "Spending, in thousands of dollars;3;$",
                "Dépenses en milliers;3;''",
                "Dépenses (en milliers de dollars);3;$",
                "Dépenses (k$);3;$",
                "Dépenses, M$;6;$",
                "Spending ($ millions);6;$",
                "Spending $ millions;6;$",
                "Visits, '000;3;''",
                "Visits 000s;3;''",
                "Employment, persons (thousands);3;persons"
            },
            quoteCharacter = '"')
    void readsTheScaleHoweverATitleOrAHeaderWritesIt(String words, int power, String unit) {
        String code = unit.equals("''") ? "" : unit;
        Seen title = csv(words + "||", "Service|2020|2021", "Fire|10.5|11", "Parks|5|6");
        assertThat(title.multiplier("B3")).isEqualTo(power);
        assertThat(title.unit("B3")).isEqualTo(code);
        Seen header = csv("Service|" + words + "|Staff", "Fire|10.5|11", "Parks|5|6");
        assertThat(header.multiplier("B2")).isEqualTo(power);
        assertThat(header.unit("B2")).isEqualTo(code);
        assertThat(header.multiplier("C2")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "k$;3;$",
                "M$;6;$",
                "$ millions;6;$",
                "en milliers de dollars;3;$",
                "jobs in thousands;3;jobs",
                "in millions of dollars;6;$"
            })
    void readsTheScaleOfAUnitColumn(String words, int power, String unit) {
        Seen seen = csv("Service|Unit|2020|2021", "Fire|" + words + "|12|13", "Parks|number|12|13");
        assertThat(seen.multiplier("C2")).isEqualTo(power);
        assertThat(seen.unit("C2")).isEqualTo(unit);
        assertThat(seen.multiplier("C3")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2019;2020;2019;2020",
                "Fiscal year 2022-23;Fiscal year 2023-24;2022/23;2023/24",
                "Quarter ended 31 March 2023;Quarter ended June 30, 2023;2023-Q1;2023-Q2",
                "Year ended March 31, 2022;Year ended March 31, 2023;2021/22;2022/23",
                "Exercice terminé le 31 décembre 2022;Exercice clos le 31 décembre 2023;2022;2023"
            })
    void takesThePeriodOfASectionThatIsOne(String one, String two, String first, String second) {
        Seen seen =
                csv(
                        "Branch|Visits|Loans",
                        one + "||",
                        "Central|12|13",
                        "North|14|15",
                        two + "||",
                        "Central|22|23",
                        "North|24|25");
        assertThat(seen.period("B3")).isEqualTo(first);
        assertThat(seen.period("C7")).isEqualTo(second);
        assertThat(seen.section("C7")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dataset: Library visits",
                "Title: Table 3 – Library visits",
                "Table 3: Library visits",
                "Tableau 3 : Library visits",
                "Titre : Library visits"
            })
    void namesATableWithoutTheWordBeforeItsTitle(String title) {
        Seen seen = csv(title + "||", "Branch|2019|2020", "Central|12|13", "North|14|15");
        assertThat(seen.table().context().title()).isEqualTo("Library visits");
    }

    @Test
    void takesARemarkCutOverCellsForANoteAndNoTitle() {
        Seen seen =
                sheet(
                        "Lots of people||||",
                        "simply cannot resist|||some notes|",
                        "at|the|top|of|their spreadsheets",
                        "or|merging||cells|",
                        "Name|Profession|Age|Has kids|Town",
                        "A. Gagnon|baker|69|yes|Pickering",
                        "B. Tremblay|actor|60|no|Ajax");
        assertThat(seen.table().headerRows()).containsExactly(5);
        assertThat(seen.header("C6")).containsExactly("Age");
        assertThat(seen.table().context().title()).isEmpty();
        assertThat(seen.table().context().notes()).contains("Lots of people");
    }

    @Test
    void doesNotTakeConsecutiveNumbersThatCrossTheYearsForYears() {
        List<String> numbers = new ArrayList<>();
        for (int number = 1000; number < 10_999; number++) {
            numbers.add(Integer.toString(number));
        }
        String row = String.join("|", numbers);
        Seen seen = csv("id|" + row, "a|" + row, "b|" + row);
        assertThat(seen.table().data()).allMatch(column -> column.period().isEmpty());
        Seen few = csv("id|1748|1749|1750|1751|1752", "a|12|13|4|5|6", "b|14|15|5|6|7");
        assertThat(few.table().data()).allMatch(column -> column.period().isEmpty());
    }

    @Test
    void groupsColumnsBesideAStubHeaderThatIsMergedDown() {
        Grid grid =
                Grids.merged(
                        List.of(
                                new CellRange(1, 1, 2, 1),
                                new CellRange(1, 2, 1, 3),
                                new CellRange(1, 4, 1, 5)),
                        "Ward|Population||Dwellings|",
                        "|2016|2021|2016|2021",
                        "North|31250|33410|10800|11475",
                        "South|29800|30000|10120|10500");
        Seen seen = new Seen(grid);
        assertThat(seen.header("C3")).containsExactly("Population");
        assertThat(seen.header("D3")).containsExactly("Dwellings");
        assertThat(seen.period("D3")).isEqualTo("2016");
        assertThat(seen.role("B1")).isEqualTo("header");
        assertThat(seen.stub(1)).isEqualTo(StubColumn.Kind.PLACE);
    }

    @Test
    void namesTheFirstTableByItsOwnNumberedTitleAndNotByTheReports() {
        Seen seen =
                sheet(
                        "Corporate energy report||",
                        "||",
                        "Table 1: Electricity (MWh)||",
                        "Facility|2021|2022",
                        "Civic|10.5|12",
                        "Arena|31|30");
        assertThat(seen.table().context().title()).isEqualTo("Electricity");
        assertThat(seen.unit("B5")).isEqualTo("MWh");
    }

    @Test
    void goesOnUnderTheSameTitleWhereAPageSaysTheHeadersAgain() {
        Seen seen =
                sheet(
                        "Employment by industry (persons)||",
                        "Page 1 of 2||",
                        "Industry|2019|2020",
                        "Manufacturing|5100|6020.5",
                        "Trade|7100|8020.5",
                        "Page 2 of 2||",
                        "Industry|2019|2020",
                        "Health|9100|1020.5",
                        "Education|1100|1220.5");
        assertThat(seen.layout().tables())
                .allSatisfy(
                        table ->
                                assertThat(table.context().title())
                                        .isEqualTo("Employment by industry"));
        assertThat(seen.unit("B8")).isEqualTo("persons");
        assertThat(seen.role("A6")).isEqualTo("note");
    }

    @Test
    void aCurrencyAtOneTextIsNotThatOfTheNumbersAboveIt() {
        Seen seen =
                sheet(
                        "Measure|Jan 2024|Feb 2024",
                        "Boardings|201340|198220",
                        "Cost per boarding|$4.12|$4.25");
        assertThat(seen.table().data()).allSatisfy(column -> assertThat(column.unit()).isEmpty());
    }

    @Test
    void findsNothingInASheetOfWords() {
        assertThat(sheet("Read me", "This workbook has three sheets.").layout().tables()).isEmpty();
    }

    @Test
    void aNumberAtTheSideOfAnEmptyRowSaysTheRowAboveNotASecondTime() {
        Seen seen =
                sheet(
                        "Year|Month|Rides|Transfers|",
                        "2022|Jan|1200.5|30|0",
                        "|Feb|1300|31|",
                        "|Mar|1400|32|0",
                        "||||0",
                        "2023|Jan|1500|33|",
                        "|Feb|1600|34|0");
        assertThat(seen.table().rows()).extracting(DataRow::row).containsExactly(2, 3, 4, 6, 7);
    }
}
