package workbench.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import workbench.chart.ChartFonts;
import workbench.model.Language;
import workbench.submission.Register;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// The columns of a long printed register. The figures are made up.
class RegisterWidthsTest {
    private static final Font LETTERS = ChartFonts.regular(8);
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final int STATUS = RegisterColumn.STATUS.ordinal();

    private final Register register =
            new Register(
                    "Register",
                    List.of(
                            "No.",
                            "Figure",
                            "Value",
                            "Indicator",
                            "Period",
                            "Unit",
                            "Source file",
                            "Sheet",
                            "Cells",
                            "Imported",
                            "Remark"),
                    IntStream.rangeClosed(1, 1000).mapToObj(RegisterWidthsTest::row).toList());

    @Test
    void aThousandNumbersAndTheirCellsStandInOneLine() {
        List<Double> widths = RegisterWidths.of(register, Language.FRENCH);

        assertThat(widths.stream().mapToDouble(Double::doubleValue).sum())
                .isEqualTo(DocxSections.REGISTER_WIDTH / 20.0, within(0.5));
        assertFits(widths, RegisterColumn.ID, "E1000");
        assertFits(widths, RegisterColumn.SHOWN, "1\u202f060\u202f993");
        assertFits(widths, RegisterColumn.VALUE, "1\u202f060\u202f993");
        assertFits(widths, RegisterColumn.CELLS, "AB1234,");
        assertFits(widths, RegisterColumn.IMPORTED, "2026-11-26");
        assertFits(widths, RegisterColumn.INDICATOR, "bibliothèque");
    }

    @Test
    void aFileWithAnEndlessNameLeavesTheOthersTheirRoom() {
        Register endless =
                new Register(
                        "Register",
                        register.headers(),
                        List.of(row(1), row(2, "x".repeat(400) + ".xlsx")));
        List<Double> widths = RegisterWidths.of(endless, Language.ENGLISH);

        assertThat(widths).allSatisfy(width -> assertThat(width).isGreaterThan(15));
        assertFits(widths, RegisterColumn.INDICATOR, "bibliothèque");
    }

    @Test
    void aRemarkThatTellsAStoryHasRoomToAndAWordTakesNone() {
        String story = "entered by hand: the branch counted its visitors twice in June and July";
        Register told =
                new Register(
                        "Register",
                        register.headers(),
                        List.of(row(1), row(2, "05-digital-services.xlsx", story)));

        double wide = RegisterWidths.of(told, Language.ENGLISH).get(STATUS);
        double narrow = RegisterWidths.of(register, Language.ENGLISH).get(STATUS);

        double needed = LETTERS.getStringBounds(story, EXACT).getWidth();
        assertThat(needed / wide).as("lines").isLessThan(4);
        assertThat(narrow).isLessThan(65);
    }

    @Test
    void cellsWithTheNamesOfTheirFilesHaveTheRoomThatShortIndicatorsLeave() {
        String cells =
                "ontario-public-library-2017.xlsx, sheet “ontario_public_library_statisti”: T5;"
                        + " ontario-public-library-2018.xlsx, sheet"
                        + " “ontario_public_library_statisti”: T5";
        Register.Row row =
                new Register.Row(
                        "E1",
                        "+12.1%",
                        0.12,
                        "Change: E-book and audio titles held, Ajax",
                        "2017 – 2018",
                        "ratio (1 = 100%)",
                        "ontario-public-library-2017.xlsx, ontario-public-library-2018.xlsx",
                        "ontario_public_library_statisti",
                        cells,
                        LocalDate.of(2026, 11, 26),
                        "");
        List<Double> widths =
                RegisterWidths.of(
                        new Register("Register", register.headers(), List.of(row)),
                        Language.ENGLISH);

        double needed = LETTERS.getStringBounds(cells, EXACT).getWidth();
        double wide = widths.get(RegisterColumn.CELLS.ordinal());
        assertThat(needed / wide).as("lines").isLessThan(3.5);
        assertFits(widths, RegisterColumn.PERIOD, "2017 – 2018");
        assertFits(widths, RegisterColumn.INDICATOR, "Change: E-book");
    }

    private static void assertFits(List<Double> widths, RegisterColumn column, String word) {
        double needed = LETTERS.getStringBounds(Glyphs.printable(word), EXACT).getWidth();
        // Word keeps eleven points free beside a number, six beside words.
        double around = column.numeric() ? 11 : 6;
        assertThat(widths.get(column.ordinal())).as(column.name()).isGreaterThan(needed + around);
    }

    private static Register.Row row(int number) {
        return row(number, "05-digital-services.xlsx");
    }

    private static Register.Row row(int number, String file) {
        return row(number, file, "illustratif");
    }

    private static Register.Row row(int number, String file, String remark) {
        return new Register.Row(
                "E" + number,
                "1\u202f060\u202f993",
                1_060_993,
                "Documents empruntés à la bibliothèque, toutes les succursales",
                "2017",
                "nombre",
                file,
                "Use 2018-2022",
                "AB1234, AC1234",
                LocalDate.of(2026, 11, 26),
                remark);
    }
}
