package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import workbench.testing.BesideTheWindow;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Kinds of long files that a city meets: each is imported while it is read, and gives the very
/// same dossier as if it were held. The figures are illustrative.
@BesideTheWindow
class LongKindsTest {
    private static final int FIRST_ROWS = 24;
    private static final int ROWS = 150;

    /// Rows that are handed on together.
    private static final int STRETCH = 512;

    @TempDir private Path folder;

    private enum Kind {
        ROWS_THAT_ARE_THERE_TWICE(
                () -> {
                    List<String> lines = list(ROWS);
                    lines.add(30, lines.get(10));
                    return and(lines, lines.get(100), lines.get(100));
                }),
        ROWS_WITH_THE_SAME_NAMES_AND_OTHER_VALUES(
                () -> {
                    List<String> lines = list(ROWS);
                    lines.add(90, "Pickering,Kind 0,2020,7.25,");
                    return and(
                            lines,
                            "Pickering,Kind 0,2020,7.25,",
                            "Pickering,Kind 0,2020,8,",
                            "Pickering,Kind 0,2020,..,");
                }),
        THE_SAME_NAMES_WRITTEN_OTHERWISE(
                () ->
                        and(
                                list(ROWS),
                                "PICKERING,Kind 0,2020,7.25,",
                                "Pickering,Kind  1,2031,3,",
                                "Pickering,kind 1,2032,4,")),
        RECORDS_THAT_OFTEN_SHARE_THEIR_NAMES(
                () ->
                        rows(
                                "Municipality,Kind,Date,Fee",
                                i ->
                                        "Pickering,Kind %d,2020-01-%02d,%d"
                                                .formatted(i % 3, i / 8 % 28 + 1, i % 5))),
        NAMES_WRITTEN_ONCE_FOR_SEVERAL_ROWS(
                () ->
                        rows(
                                "Municipality,Branch,2019,2020",
                                i ->
                                        "%s,Branch %d,%d,%d"
                                                .formatted(
                                                        i % 5 == 0 ? "District " + i : "",
                                                        i % 5,
                                                        i + 1,
                                                        i + 2))),
        NAMES_WRITTEN_ONCE_IN_TWO_COLUMNS(
                () ->
                        rows(
                                "District,Branch,Kind,2019,2020",
                                i ->
                                        "%s,%s,Kind %d,%d,%d"
                                                .formatted(
                                                        i % 6 == 0 ? "District " + i : "",
                                                        i % 3 == 0 ? "Branch " + i : "",
                                                        i % 3,
                                                        i + 1,
                                                        i + 2))),
        SECTIONS_NAMED_ONCE_IN_A_COLUMN_WITHOUT_HEADER(
                () ->
                        rows(
                                ",Kind,2019,2020",
                                i ->
                                        "%s,Kind %d,%d,%d"
                                                .formatted(
                                                        i % 5 == 0 ? "District " + i : "",
                                                        i % 5,
                                                        i + 1,
                                                        i + 2))),
        YEARS_WRITTEN_ONCE_FOR_SEVERAL_ROWS(
                () ->
                        rows(
                                "Year,Branch,Loans,Visits",
                                i ->
                                        "%s,Branch %d,%d,%d"
                                                .formatted(
                                                        i % 5 == 0 ? 1990 + i / 5 : "",
                                                        i % 5,
                                                        i + 1,
                                                        i + 2))),
        TWO_COLUMNS_OF_ONE_YEAR(
                () ->
                        rows(
                                "Municipality,Kind,2019,2020,2020",
                                i ->
                                        "Pickering,Kind %d,%d,%d,%d"
                                                .formatted(i, i + 1, i + 2, i + i % 3))),
        NOTES_RIGHT_BENEATH(
                () ->
                        and(
                                list(ROWS),
                                "Note: illustrative figures.",
                                "Source: a department of the city.")),
        NOTES_BENEATH_AN_EMPTY_ROW(
                () -> and(list(ROWS), "", "Note: illustrative figures.", "", "Counted by hand")),
        A_DATE_OF_ISSUE_ABOVE_AND_A_NOTE_BENEATH(
                () -> {
                    List<String> lines = list(ROWS);
                    lines.addAll(0, List.of("Things in the city", "Last updated: 2024-05-01", ""));
                    return and(lines, "", "Note: illustrative figures.");
                }),
        AN_EMPTY_ROW_IN_BETWEEN(
                () -> {
                    List<String> lines = list(ROWS);
                    lines.add(100, "");
                    return lines;
                }),
        A_TOTAL_BENEATH(() -> and(list(ROWS), "Total,,,5,")),
        SORTED_BY_PERIOD(
                () ->
                        rows(
                                "Municipality,Kind,Year,Value",
                                i ->
                                        "Pickering,Kind %d,%d,%d"
                                                .formatted(i % 50, 2020 + i / 50, i))),
        ONE_PLACE_IN_THE_FIRST_ROWS(
                () ->
                        rows(
                                "Municipality,Ward,Kind,Year,Value",
                                i ->
                                        "%s,Ward %d,Kind %d,%d,%d"
                                                .formatted(
                                                        i < 75 ? "Pickering" : "Ajax",
                                                        i % 75 / 25,
                                                        i / 5 % 5,
                                                        2020 + i % 5,
                                                        i))),
        AN_OUTERMOST_NAME_THAT_CHANGES_LATE(
                () ->
                        rows(
                                "Programme,Municipality,Kind,Year,Value",
                                i ->
                                        "%s,%s,Kind %d,%d,%d"
                                                .formatted(
                                                        i < 100 ? "Coding for all" : "Evening",
                                                        i % 100 < 50 ? "Pickering" : "Ajax",
                                                        i % 50 / 5,
                                                        2020 + i % 5,
                                                        i))),
        AN_OUTERMOST_NAME_THAT_CHANGES_LATE_BESIDE_YEARS_ACROSS(
                () ->
                        rows(
                                "Programme,Municipality,Kind,2018,2019,2020,2021",
                                i ->
                                        "%s,%s,Kind %d,%d,%d,%d,%d"
                                                .formatted(
                                                        i < 100 ? "Coding for all" : "Evening",
                                                        i % 100 < 50 ? "Pickering" : "Ajax",
                                                        i % 50,
                                                        i,
                                                        i + 1,
                                                        i + 2,
                                                        i * 2))),
        AN_OUTERMOST_REGION_THAT_CHANGES_LATE(
                () ->
                        rows(
                                "Region,Municipality,Kind,Year,Value",
                                i ->
                                        "%s,%s,Kind %d,%d,%d"
                                                .formatted(
                                                        i < 100 ? "Durham" : "York",
                                                        i < 50
                                                                ? "Pickering"
                                                                : i < 100 ? "Ajax" : "Markham",
                                                        i % 50 / 5,
                                                        2020 + i % 5,
                                                        i))),
        DATES_THAT_ONLY_LATE_ROWS_MAKE_CLEAR(
                () ->
                        rows(
                                "Municipality,Date,Fee",
                                i ->
                                        "%s,%02d/%02d/20%02d,%d"
                                                .formatted(
                                                        i % 2 == 0 ? "Pickering" : "Ajax",
                                                        i < 100 ? i / 2 % 12 + 1 : 13 + i % 16,
                                                        1 + i / 2 % 3,
                                                        i < 100 ? 10 + i / 24 : 21 + i / 32,
                                                        i))),
        A_NAME_THAT_ONLY_LATE_ROWS_HAVE(
                () ->
                        rows(
                                "Municipality,Kind,Remark,Year,Value",
                                i ->
                                        "%s,Kind %d,%s,%d,%d"
                                                .formatted(
                                                        i % 100 < 50 ? "Pickering" : "Ajax",
                                                        i / 5,
                                                        i < 100 ? "" : "Part " + i % 3,
                                                        2020 + i % 5,
                                                        i))),
        KINDS_THAT_ONLY_LATE_ROWS_TELL_APART(
                () ->
                        rows(
                                "Municipality,Kind,Group,2019,2020,2021",
                                i ->
                                        "%s,Kind %d,Group %d,%d,%d,%d"
                                                .formatted(
                                                        i % 100 < 50 ? "Pickering" : "Ajax",
                                                        i % 50,
                                                        i < 100 ? 1 : i / 100,
                                                        i,
                                                        i + 1,
                                                        i + 2))),
        FIRST_DAYS_OF_MONTHS(
                () ->
                        rows(
                                "Date,Kind,Value",
                                i ->
                                        "%d-%02d-01,Kind %d,%d"
                                                .formatted(
                                                        2010 + i / 36, i / 3 % 12 + 1, i % 3, i))),
        MONTHS_DOWN_BENEATH_YEARS_ACROSS(
                () ->
                        rows(
                                "Branch,Month,2019/20,2020/21",
                                i ->
                                        "Branch %d,%s,%d,%d"
                                                .formatted(
                                                        i / 12,
                                                        java.time.Month.of((i + 3) % 12 + 1),
                                                        i + 1,
                                                        i + 2))),
        PLACES_IN_ROWS_ABOVE_THEIR_BRANCHES(
                () ->
                        rows(
                                "Branch,2019,2020,2021",
                                i ->
                                        i % 6 == 0
                                                ? (i % 12 == 0 ? "Pickering" : "Ajax") + ",,,"
                                                : "Branch %d,%d,%d,%d"
                                                        .formatted(
                                                                i / 12 * 6 + i % 6,
                                                                i,
                                                                i + 1,
                                                                i * 2))),
        SERVICES_IN_ROWS_ABOVE_THE_ROWS_OF_A_LIST(
                () ->
                        rows(
                                "Municipality,Kind,Year,Value,Status",
                                i ->
                                        i % 9 == 0
                                                ? "Service " + i / 9 + ",,,,"
                                                : "%s,Kind %d,%d,%d.5,%s"
                                                        .formatted(
                                                                i % 2 == 0 ? "Pickering" : "Ajax",
                                                                i % 9 / 2,
                                                                2020 + i / 9 % 3,
                                                                i,
                                                                i % 5 == 0 ? "p" : ""))),
        SERVICES_ABOVE_THEIR_PARTS_WITH_TOTALS_NOTES_AND_EMPTY_ROWS(
                () -> rows("Service,2019,2020", LongKindsTest::serviceRow)),
        YEARS_IN_ROWS_ABOVE_THEIR_MONTHS(
                () ->
                        rows(
                                "Month,Visits,Loans",
                                i ->
                                        i % 13 == 0
                                                ? 2008 + i / 13 + ",,"
                                                : "%s,%d,%d"
                                                        .formatted(
                                                                java.time.Month.of(i % 13),
                                                                i,
                                                                i + 5))),
        NAMES_ACROSS_THE_FIGURES_OF_THE_ROWS_BENEATH(
                () ->
                        rows(
                                "Ward,2019,2020,2021",
                                i ->
                                        i % 8 == 0
                                                ? ",,Counted in spring " + i / 8 + ","
                                                : "Ward %d,%d,%d,%d"
                                                        .formatted(i % 8, i, i + 1, i * 2))),
        HEADERS_OF_A_LIST_THAT_COME_AGAIN(
                () ->
                        rows(
                                "Municipality,Kind,Year,Value",
                                i ->
                                        i % 20 == 19
                                                ? "Municipality,Kind,Year,Value"
                                                : "Pickering,Kind %d,%d,%d"
                                                        .formatted(i / 5, 2020 + i % 5, i))),
        YEARS_ACROSS_THAT_COME_AGAIN_BENEATH_EMPTY_ROWS(
                () ->
                        rows(
                                "Branch,2019,2020,2021",
                                i ->
                                        switch (i % 20) {
                                            case 18 -> "";
                                            case 19 -> "Branch,2019,2020,2021";
                                            default ->
                                                    "Branch %d,%d,%d,%d".formatted(i, i, i + 1, 7);
                                        })),
        TITLES_AND_HEADERS_THAT_COME_AGAIN_ON_EVERY_PAGE(
                () ->
                        Stream.concat(
                                        Stream.of("Visits to branches,,", ""),
                                        rows(
                                                "Branch,Visits,Loans",
                                                i ->
                                                        switch (i % 25) {
                                                            case 20 -> "Visits to branches,,";
                                                            case 19, 21 -> "";
                                                            case 22 -> "Branch,Visits,Loans";
                                                            case 23 -> "District " + i + ",,";
                                                            default ->
                                                                    "Branch %d,%d,%d"
                                                                            .formatted(i, i, i + 1);
                                                        })
                                                .stream())
                                .toList()),
        GROUPS_THAT_ONLY_LATE_ROWS_HAVE_NAMES_FOR(
                () ->
                        rows(
                                "Branch,2019,2020",
                                i ->
                                        i > 90 && i % 10 == 0
                                                ? "District " + i + ",,"
                                                : "Branch %d,%d,%d".formatted(i, i, i + 1))),
        YEARS_ACROSS(
                () ->
                        rows(
                                "Municipality,Ward,Kind,2018,2019,2020,2021",
                                i ->
                                        "%s,Ward %d,Kind %d,%d,%d,%d,%d"
                                                .formatted(
                                                        i % 75 < 35 ? "Pickering" : "Ajax",
                                                        i / 5,
                                                        i % 5,
                                                        i,
                                                        i + 1,
                                                        i + 2,
                                                        i * 2)));

        private final Supplier<List<String>> lines;

        Kind(Supplier<List<String>> lines) {
            this.lines = lines;
        }
    }

    @ParameterizedTest
    @EnumSource
    void isImportedWhileItIsReadWithTheSameResult(Kind kind) throws Exception {
        assertImportedWhileItIsRead(kind.lines.get());
    }

    @Test
    void notesBeneathMayBeginWhereverRowsAreHandedOn() throws Exception {
        for (int rows = 2 * FIRST_ROWS + STRETCH - 3; rows < 2 * FIRST_ROWS + STRETCH + 2; rows++) {
            List<String> lines = list(rows);
            assertImportedWhileItIsRead(and(lines, "Note: illustrative figures.", "", "By hand"));
        }
    }

    @Test
    void aNameStandsForItsRowsWhereverRowsAreHandedOn() throws Exception {
        for (int rows = 2 * FIRST_ROWS + STRETCH - 3; rows < 2 * FIRST_ROWS + STRETCH + 2; rows++) {
            List<String> lines = new ArrayList<>(List.of("District,Branch,2019,2020"));
            for (int i = 0; i < rows + 20; i++) {
                String name = i % 7 == 0 || i == rows ? "District " + i : "";
                lines.add("%s,Branch %d,%d,%d".formatted(name, i, i + 1, i + 2));
            }
            assertImportedWhileItIsRead(and(lines, "Note: illustrative figures."));
        }
    }

    @Test
    void namesThatOnlyLateRowsWriteOnceAreReadOnceMoreOrHeldWithTheSameResult() throws Exception {
        List<String> lines =
                rows(
                        "District,Branch,2019,2020",
                        i ->
                                "%s,Branch %d,%d,%d"
                                        .formatted(
                                                i < 60 || i % 5 == 0 ? "District " + i : "",
                                                i % 5,
                                                i + 1,
                                                i + 2));
        isImportedWhileItIsRead(lines);
        isImportedWhileItIsRead(and(lines, ",Branch 0,,", "District 0,,,", "District 1,Sum,1,2"));
    }

    @Test
    void cellsMergedBelowANameAreReadAsItsRows() throws Exception {
        Path file = folder.resolve("merged-2020.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("Data");
            row(sheet, 0, "District", "Branch", "2019", "2020");
            for (int i = 0; i < ROWS; i++) {
                row(sheet, i + 1, i % 5 == 0 ? "District " + i : "", "Branch " + i, i + 1, i + 2);
                if (i % 5 == 4) {
                    sheet.addMergedRegion(new CellRangeAddress(i - 3, i + 1, 0, 0));
                }
            }
            book.write(out);
        }
        try (BothWays both = new BothWays(folder, FIRST_ROWS)) {
            assertThat(both.bring(file)).as("imported while it was read").isTrue();
        }
    }

    private static void row(XSSFSheet sheet, int at, Object... values) {
        Row row = sheet.createRow(at);
        for (int column = 0; column < values.length; column++) {
            switch (values[column]) {
                case Integer number -> row.createCell(column).setCellValue(number);
                case String text when !text.isEmpty() -> row.createCell(column).setCellValue(text);
                default -> {
                    // Left blank.
                }
            }
        }
    }

    @Test
    void anotherTableBeneathHasTheFileHeldWithTheSameResult() throws Exception {
        List<String> lines =
                and(
                        rows("Branch,2019,2020", i -> "Branch %d,%d,%d".formatted(i, i, i + 1)),
                        "",
                        "Staff",
                        "Office,2021,2022",
                        "Main,1,2",
                        "North,3,4");
        assertThat(isImportedWhileItIsRead(lines)).isFalse();
    }

    /// A group of rows in which there is something of everything.
    private static String serviceRow(int i) {
        return switch (i % 12) {
            case 0 -> "SERVICE " + i / 12 + ",,";
            case 1 -> "Staff,,";
            case 5 -> "Vehicles and whatever else,,";
            case 9 -> "Note: counted by hand,,";
            case 10 -> ",,";
            case 11 -> "Total,%d.5,%d.5".formatted(10 * i, 20 * i);
            default -> "   Part %d,%d,%s".formatted(i % 12, i, i % 12 == 4 ? "" : i + 1);
        };
    }

    @Test
    void headersMayComeAgainWhereverRowsAreHandedOn() throws Exception {
        for (int rows = 2 * FIRST_ROWS + STRETCH - 4; rows < 2 * FIRST_ROWS + STRETCH + 4; rows++) {
            List<String> lines = new ArrayList<>(List.of("Branches", "", "Branch,2019,2020"));
            for (int i = 0; i < rows + 20; i++) {
                if (i % 30 == 29 || i == rows) {
                    lines.addAll(List.of("", "Branches", "", "Branch,2019,2020"));
                }
                lines.add("Branch %d,%d,%d".formatted(i, i + 1, i));
            }
            assertImportedWhileItIsRead(and(lines, "Note: illustrative figures."));
        }
    }

    @Test
    void aNameMayStandAboveItsRowsWhereverRowsAreHandedOn() throws Exception {
        for (int rows = 2 * FIRST_ROWS + STRETCH - 5; rows < 2 * FIRST_ROWS + STRETCH + 5; rows++) {
            List<String> lines = new ArrayList<>(List.of("Branch,2019,2020"));
            for (int i = 0; i < rows + 20; i++) {
                boolean name = i % 7 == 0 || i == rows || i == rows + 1;
                lines.add(name ? "District " + i + ",," : "Branch %d,%d,%d".formatted(i, i + 1, i));
            }
            assertImportedWhileItIsRead(and(lines, "Note: illustrative figures."));
        }
    }

    @Test
    void changesThatAllBearOneNameAreToldWithTheSameResult() throws Exception {
        isImportedWhileItIsRead(
                rows(
                        "Branch,2019,2020",
                        i ->
                                i % 2 == 0 || i < 80
                                        ? "Branch %d,%d,%d".formatted(i, i, i + 1)
                                        : "% change from prior year,1.5,2.5"));
    }

    private void assertImportedWhileItIsRead(List<String> lines) throws Exception {
        assertThat(isImportedWhileItIsRead(lines)).as("imported while it was read").isTrue();
    }

    private boolean isImportedWhileItIsRead(List<String> lines) throws Exception {
        Path place = Files.createTempDirectory(folder, "kind");
        Path file = Files.write(place.resolve("things-2020.csv"), lines);
        try (BothWays both = new BothWays(place, FIRST_ROWS)) {
            return both.bring(file);
        }
    }

    /// A plain list with so many figures.
    private static List<String> list(int rows) {
        List<String> lines = new ArrayList<>(List.of("Municipality,Kind,Year,Value,Status"));
        for (int i = 0; i < rows; i++) {
            lines.add(
                    "%s,Kind %d,%d,%d.5,%s"
                            .formatted(
                                    i / 5 % 2 == 0 ? "Pickering" : "Ajax",
                                    i / 10,
                                    2020 + i % 5,
                                    100 + i * 7 % 31,
                                    i % 9 == 0 ? "p" : ""));
        }
        return lines;
    }

    private static List<String> rows(String header, IntFunction<String> row) {
        return Stream.concat(Stream.of(header), IntStream.range(0, ROWS).mapToObj(row)).toList();
    }

    private static List<String> and(List<String> lines, String... more) {
        return Stream.concat(lines.stream(), Stream.of(more)).toList();
    }
}
