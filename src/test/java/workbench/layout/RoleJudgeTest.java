package workbench.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import workbench.sheet.Grid;

import java.util.stream.IntStream;

/// A made-up page of a statistical publication, and sheets that are none.
class RoleJudgeTest {
    private static final Grid PAGE =
            Grids.sheet(
                    "Table 12. Libraries by Region and Size: 2006 to 2009",
                    "",
                    "See notes",
                    "",
                    "Region|Code|Total|Number of libraries||Visits per resident",
                    "|||Urban|Rural|",
                    "||(number)|(number)|(number)|(ratio)",
                    "",
                    "Total|00|2410|1490|920|4.1",
                    "NORTH",
                    "Upper valley \\1|01|610|400|210|3.9",
                    "Lower valley|02|700|430|270|(NA)",
                    "Lakes, hills and",
                    "the plain|03|250|150|100|4.4",
                    "SOUTH",
                    "Coast|04|480|300|180|4.0",
                    "Islands|05|370|210|160|(X)",
                    "",
                    "Source: Office of Made-up Figures,",
                    "Libraries of the Land, annual.");

    private static final Seen SEEN = new Seen(PAGE);

    @Test
    void titlesStandAtTheHeadAndOverSections() {
        assertThat(SEEN.role("A1")).isEqualTo("title");
        assertThat(SEEN.role("A10")).isEqualTo("title");
        assertThat(SEEN.role("A15")).isEqualTo("title");
    }

    @Test
    void notesStandAboveAndBelow() {
        assertThat(SEEN.role("A3")).isEqualTo("note");
        assertThat(SEEN.role("A19")).isEqualTo("note");
        assertThat(SEEN.role("A20")).isEqualTo("note");
    }

    @Test
    void headersReachOverSeveralRowsDownToTheUnits() {
        for (String cell : new String[] {"A5", "B5", "D5", "F5", "D6", "E6", "C7", "F7"}) {
            assertThat(SEEN.role(cell)).as(cell).isEqualTo("header");
        }
    }

    @Test
    void codesNameTheRowsToo() {
        assertThat(SEEN.role("A11")).isEqualTo("stub");
        assertThat(SEEN.role("B11")).isEqualTo("stub");
    }

    @Test
    void aNameThatGoesOnInTheNextLineIsNoSection() {
        assertThat(SEEN.role("A13")).isEqualTo("stub");
        assertThat(SEEN.role("A14")).isEqualTo("stub");
    }

    @Test
    void symbolsAreDataWhereFiguresWouldBe() {
        assertThat(SEEN.role("D11")).isEqualTo("data");
        assertThat(SEEN.role("F12")).isEqualTo("data");
        assertThat(SEEN.role("F17")).isEqualTo("data");
    }

    @Test
    void theTotalRowAndTheTotalColumnAreDerived() {
        assertThat(SEEN.role("D9")).isEqualTo("derived");
        assertThat(SEEN.role("C16")).isEqualTo("derived");
    }

    @Test
    void whatIsTakenOverStaysAsTheRulesReadIt() {
        SheetView sheet = new SheetView(PAGE);
        assertThat(SEEN.layout().tables())
                .isEqualTo(new LayoutDetector().byRules(sheet, Companion.NONE).tables());
    }

    @Test
    void aSheetThatIsNoPublishedPageKeepsItsRoles() {
        Grid plain =
                Grids.sheet(
                        "Programme|2021|2022|Total",
                        "Chess|10|12|22",
                        "Code|7|9|16",
                        "Total|17|21|38");
        RoleMap ruled = new LayoutDetector().byRules(new SheetView(plain), Companion.NONE).roles();
        assertThat(new Seen(plain).layout().roles()).isEqualTo(ruled.ranges());
    }

    @Test
    void aLongListKeepsItsRoles() {
        String[] rows =
                IntStream.rangeClosed(0, 1_500)
                        .mapToObj(i -> i == 0 ? "Table 1. Sites" : "Site " + i + "|" + i * 3)
                        .toArray(String[]::new);
        Grid list = Grids.sheet(rows);
        RoleMap ruled = new LayoutDetector().byRules(new SheetView(list), Companion.NONE).roles();
        assertThat(new Seen(list).layout().roles()).isEqualTo(ruled.ranges());
    }
}
