package workbench.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import workbench.model.CellRef;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Small PX files with illustrative figures.
class PxReaderTest {
    private static final String HEAD =
            """
            CHARSET="ANSI";
            AXIS-VERSION="2013";
            """;

    private static final String TABLE =
            HEAD
                    + """
                    TITLE="Visits by branch "
                    "and year";
                    CONTENTS="Visits";
                    STUB="Branch";
                    HEADING="Year";
                    VALUES("Branch")="Main; street","West";
                    VALUES("Year")="2023","2024";
                    DATA=
                    10 ".."
                    -
                    12.50;
                    """;

    @TempDir private Path folder;

    @Test
    void listsTheFiguresOfStubByHeadingRowByRow() throws Exception {
        assertThat(rows(file(TABLE)))
                .containsExactly(
                        "Visits",
                        "Branch|Year|Value",
                        "Main; street|2023|10",
                        "Main; street|2024|..",
                        "West|2023|-",
                        "West|2024|12.50");
    }

    @Test
    void namesAFigureByItsPositionAndFindsItThere() throws Exception {
        Grid grid = Reads.grid(file(TABLE));
        CellRef last = grid.name(6, 3);
        assertThat(last.a1()).isEqualTo("4");
        assertThat(CellRef.of("", "4")).isEqualTo(last);
        CellRef placed = grid.placed(last);
        assertThat(grid.cell(placed.row(), placed.column()).raw()).isEqualTo("12.50");
        assertThat(grid.name(6, 1).a1()).isEqualTo("A6");
    }

    @Test
    void takesTheTitleWhereNoContentsAreSaid() throws Exception {
        String untold = TABLE.replace("CONTENTS=\"Visits\";\n", "");
        assertThat(rows(file(untold)).getFirst()).isEqualTo("Visits by branch and year");
    }

    @Test
    void prefersEnglishWhereTheFileHasItAndReadsTheOfficesOwnLanguageElse() throws Exception {
        String both =
                HEAD
                        + """
                        LANGUAGE="fr";
                        LANGUAGES="fr","en";
                        CONTENTS="Visites";
                        CONTENTS[en]="Visits";
                        UNITS="personnes";
                        UNITS[en]="persons";
                        HEADING="année";
                        HEADING[en]="year";
                        VALUES("année")="2024";
                        VALUES[en]("year")="2024";
                        DATA=7;
                        """;
        assertThat(rows(file(both))).containsExactly("Visits", "year|Unit|Value", "2024|persons|7");
        assertThat(rows(file(both.replace("LANGUAGES=\"fr\",\"en\";\n", ""))))
                .containsExactly("Visites", "année|Unit|Value", "2024|personnes|7");
    }

    @Test
    void givesEachMeasureItsOwnUnit() throws Exception {
        String measures =
                HEAD
                        + """
                        CONTENTS="City";
                        STUB="What";
                        HEADING="Year";
                        CONTVARIABLE="What";
                        VALUES("What")="Jobs","Rate";
                        UNITS("Jobs")="persons";
                        UNITS("Rate")="%";
                        VALUES("Year")="2024";
                        DATA=7 8;
                        """;
        assertThat(rows(file(measures)))
                .containsExactly(
                        "City",
                        "Indicator|Year|Unit|Value",
                        "Jobs|2024|persons|7",
                        "Rate|2024|%|8");
    }

    @Test
    void readsTheEncodingThatTheFileNames() throws Exception {
        String accented = TABLE.replace("West", "Łódź");
        Path named = folder.resolve("named.px");
        Files.writeString(
                named, "CODEPAGE=\"windows-1250\";\n" + accented, Charset.forName("windows-1250"));
        assertThat(rows(named)).contains("Łódź|2024|12.50");
        Path utf8 = folder.resolve("utf8.px");
        Files.writeString(utf8, "\uFEFF" + accented);
        assertThat(rows(utf8)).contains("Łódź|2024|12.50");
        Path latin = folder.resolve("latin.px");
        Files.writeString(latin, TABLE.replace("West", "Été"), StandardCharsets.ISO_8859_1);
        assertThat(rows(latin)).contains("Été|2024|12.50");
    }

    @Test
    void refusesMoreOrFewerFiguresThanItsHeadingsMake() throws Exception {
        assertThat(Reads.refusal(file(TABLE.replace("-\n", ""))))
                .contains("4 values", "holds 3 values");
        assertThat(Reads.refusal(file(TABLE.replace("-\n", "- 1\n")))).contains("4 values");
    }

    @Test
    void refusesAFileThatIsCutOff() throws Exception {
        assertThat(Reads.refusal(file(TABLE.substring(0, TABLE.indexOf("DATA")))))
                .contains("damaged");
        assertThat(Reads.refusal(file(TABLE.substring(0, TABLE.indexOf("street")))))
                .contains("damaged");
    }

    @Test
    void refusesFiguresThatAreListedByTheirKeys() throws Exception {
        assertThat(Reads.refusal(file(TABLE.replace("DATA=", "KEYS(\"Branch\")=CODES;\nDATA="))))
                .contains("KEYS");
    }

    @Test
    void refusesHeadingsThatMakeMoreFiguresThanAreRead() throws Exception {
        StringBuilder huge = new StringBuilder(HEAD + "CONTENTS=\"x\";\nSTUB=\"a\"");
        for (int i = 0; i < 9; i++) {
            huge.append(",\"b").append(i).append('"');
        }
        huge.append(";\n").append("VALUES(\"a\")=\"1\";\n");
        for (int i = 0; i < 9; i++) {
            huge.append("VALUES(\"b").append(i).append("\")=").append("\"v\",".repeat(999));
            huge.append("\"v\";\n");
        }
        assertThat(Reads.refusal(file(huge + "DATA=1;"))).contains("more cells");
    }

    private static List<String> rows(Path file) throws Exception {
        return Reads.rows(file).stream().map(row -> row.replaceAll("\\|+$", "")).toList();
    }

    private Path file(String text) throws Exception {
        Path file = folder.resolve("table.px");
        Files.writeString(file, text);
        return file;
    }
}
