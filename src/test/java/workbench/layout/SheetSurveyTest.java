package workbench.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import workbench.model.CellRange;
import workbench.model.Period;
import workbench.sheet.Cell;
import workbench.sheet.CellStyle;
import workbench.sheet.Grid;
import workbench.sheet.SheetInfo;
import workbench.sheet.SheetRow;
import workbench.sheet.SheetSink;
import workbench.sheet.SheetTail;
import workbench.testing.BesideTheWindow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/// What passes by is seen as what is held would be, or it says that it has to be held.
@BesideTheWindow
class SheetSurveyTest {
    /// Many more than are looked at first, and than are handed on at once.
    private static final int ROWS = 3_000;

    private static final SheetInfo INFO = new SheetInfo("Data", false);
    private static final CellStyle PERCENT =
            new CellStyle(false, false, 0, false, false, false, true, 1);

    /// For which a sheet is long that has more than twice as many rows.
    private final LayoutDetector detector = new LayoutDetector().tellingBy(1_000);

    private final List<SheetRow> rows = new ArrayList<>();
    private SheetTail tail = SheetTail.NOTHING;

    @Test
    void a_list_with_one_figure_a_row_is_seen_as_if_it_were_held() {
        row("Illustrative figures by ward and age");
        row("Ward", "Indicator", "Age group", "Year", "Value", "Status");
        fill(SheetSurveyTest::longRow);

        SheetSummary seen = assertSeenAsHeld();

        assertThat(seen.tables().getFirst().shape()).isEqualTo(Table.Shape.LONG);
        assertThat(seen.tables().getFirst().periods()).hasSize(20).startsWith(Period.ofYear(2005));
        assertThat(seen.rows()).isEqualTo(ROWS + 2);
    }

    @Test
    void years_across_are_seen_as_if_they_were_held() {
        row("Visits to branches, in thousands");
        row("Branch", "2019", "2020", "2021");
        fill(i -> List.<Object>of("Branch " + i, i + 0.5, i + 1, i % 7 == 0 ? "x" : i + 2));

        assertThat(assertSeenAsHeld().tables().getFirst().shape()).isEqualTo(Table.Shape.WIDE);
    }

    @Test
    void names_in_rows_of_their_own_above_others_are_seen_as_if_they_were_held() {
        row("Branch", "2019", "2020", "2021");
        fill(
                i ->
                        i % 40 == 0
                                ? List.<Object>of("District " + i)
                                : i % 40 == 39 && i % 3 == 0
                                        ? List.<Object>of("Note: counted by hand")
                                        : List.<Object>of("Branch " + i, i + 0.5, i + 0.25, 2));
        row("Source: the branches");

        assertThat(assertSeenAsHeld().roles()).extracting(RoleRange::role).contains(Role.TITLE);
    }

    @Test
    void names_in_rows_of_their_own_above_rows_of_a_list_are_seen_as_if_they_were_held() {
        row("Ward", "Indicator", "Age group", "Year", "Value", "Status");
        fill(i -> i % 50 == 0 ? List.of("Part " + i) : longRow(i));

        assertSeenAsHeld();
    }

    @Test
    void headers_that_come_again_are_headers_as_if_they_were_held() {
        row("Branch", "Visits", "Loans");
        fill(
                i ->
                        i % 40 == 39
                                ? List.<Object>of("Branch", "Visits", "Loans")
                                : List.<Object>of("Branch " + i, i + 0.5, i + 0.25));

        SheetSummary seen = assertSeenAsHeld();
        assertThat(seen.problems()).isEmpty();
        assertThat(seen.tables()).hasSize(1);
        assertThat(seen.roles())
                .filteredOn(role -> role.role() == Role.HEADER)
                .hasSize(1 + ROWS / 40);
        assertThat(seen.tables().getFirst().range().lastRow()).isEqualTo(ROWS);
        assertThat(seen.tables().getFirst().context().notes()).isEmpty();
    }

    @Test
    void totals_between_and_below_the_rows_are_seen_as_derived() {
        row("Branch", "2019", "2020");
        fill(i -> List.<Object>of(i % 50 == 49 ? "Total" : "Branch " + i, i, 10 * i));
        row("Total branches", 5, 6);

        assertThat(assertSeenAsHeld().roles()).extracting(RoleRange::role).contains(Role.DERIVED);
    }

    @Test
    void parts_that_are_indented_under_their_whole_are_seen_as_if_they_were_held() {
        row("Service", "2019", "2020");
        fill(i -> List.<Object>of((i % 5 == 0 ? "Group " : "    Part ") + i, i, 10 * i));

        assertSeenAsHeld();
    }

    @Test
    void periods_in_the_names_of_rows_are_found() {
        row("What", "Number");
        fill(i -> List.<Object>of("Population " + i + " in " + (1990 + i % 30), i));

        assertSeenAsHeld();
    }

    @Test
    void figures_that_are_missing_or_cannot_be_read_are_problems_as_if_they_were_held() {
        row("Ward", "Indicator", "Age group", "Year", "Value", "Status");
        fill(
                i -> {
                    List<Object> row = new ArrayList<>(longRow(i));
                    if (i % 100 == 0) {
                        row.set(4, "");
                        row.set(5, "..");
                    } else if (i % 100 == 7) {
                        row.set(4, "12,3O");
                    } else if (i % 100 == 8) {
                        row.set(3, "no year");
                    }
                    return row;
                });

        assertThat(assertSeenAsHeld().problems()).hasSizeGreaterThan(40);
    }

    @Test
    void units_that_only_later_rows_tell_are_found() {
        row("Place", "Indicator", "Unit", "Year", "Value");
        fill(
                i ->
                        List.<Object>of(
                                "Place " + i % 100,
                                "Indicator " + i / 100,
                                i > ROWS - 50 ? "Tonnes" : "Number",
                                "2021",
                                i));

        assertThat(assertSeenAsHeld().tables().getFirst().units()).hasSize(2);
    }

    @Test
    void texts_with_a_decimal_comma_are_seen_as_if_they_were_held() {
        row("Gemeente", "Jaar", "Waarde");
        fill(i -> List.<Object>of("Plaats " + i / 20, String.valueOf(2000 + i % 20), i + ",5"));

        assertSeenAsHeld();
    }

    @Test
    void rows_and_columns_that_are_hidden_and_comments_on_cells_are_told() {
        row("Ward", "Indicator", "Age group", "Year", "Value", "Status");
        fill(SheetSurveyTest::longRow);
        rows.set(15, hidden(rows.get(15)));
        rows.set(2_500, hidden(rows.get(2_500)));
        tail = new SheetTail(List.of(), List.of(6), Map.of("E9", "checked by hand"));

        SheetSummary seen = assertSeenAsHeld();
        assertThat(seen.hidden().rows()).containsExactly(16, 2_501);
        assertThat(seen.tables().getFirst().context().notes())
                .containsExactly("E9: checked by hand");
    }

    @Test
    void a_short_sheet_is_simply_held() {
        row("Branch", "2019", "2020");
        row("North", 1, 2);
        row("South", 3, 4);

        assertThat(survey()).isEqualTo(held());
    }

    @Test
    void notes_beneath_the_list_are_seen_as_if_it_were_held() {
        row("Ward", "Indicator", "Age group", "Year", "Value", "Status");
        fill(SheetSurveyTest::longRow);
        row("Source: the ward offices");
        rows.add(hidden(row(ROWS + 5, List.of("Counted", "by hand"))));

        SheetSummary seen = assertSeenAsHeld();
        assertThat(seen.tables().getFirst().context().notes())
                .containsExactly("Source: the ward offices", "Counted by hand");
        assertThat(seen.rows()).isEqualTo(ROWS + 5);
    }

    @Test
    void notes_wider_than_the_list_mean_that_it_has_to_be_held() {
        row("Branch", "Year", "Value");
        fill(i -> List.<Object>of("Branch " + i / 20, 2000 + i % 20, i * 0.25));
        row("Source:", "", "", "the", "branches");

        assertHasToBeHeld();
    }

    @Test
    void a_second_table_means_that_it_has_to_be_held() {
        row("Branch", "2019", "2020");
        fill(i -> List.<Object>of("Branch " + i, i * 0.25, i * 0.5));
        rows.add(row(ROWS + 5, List.of("Staff", "2021", "2022")));
        rows.add(row(ROWS + 6, List.of("North", 1, 2)));

        assertHasToBeHeld();
    }

    @Test
    void an_empty_row_in_between_is_seen_as_if_the_list_were_held() {
        row("Branch", "Year", "Value");
        fill(i -> List.<Object>of("Branch " + i / 20, 2000 + i % 20, i * 0.25));
        rows.add(row(ROWS + 3, List.of("Branch", 2020, 0.5)));
        rows.add(row(ROWS + 4, List.of("Branch", 2021, 0.5)));
        rows.add(row(ROWS + 9, List.of("Branch", 2022, 1.5)));

        assertThat(assertSeenAsHeld().tables().getFirst().range().lastRow()).isEqualTo(ROWS + 9);
    }

    @Test
    void an_empty_row_in_a_table_with_years_across_is_seen_as_if_it_were_held() {
        row("Branch", "2019", "2020");
        fill(i -> List.<Object>of("Branch " + i, i * 0.25, i * 0.5));
        rows.add(row(ROWS + 3, List.of("North", 1.5, 2.5)));

        assertSeenAsHeld();
    }

    @Test
    void a_title_over_merged_cells_is_seen_as_if_it_were_held() {
        row("Branches and what they lend");
        row("Branch", "Year", "Value");
        fill(i -> List.<Object>of("Branch " + i / 20, 2000 + i % 20, i * 0.25));
        row("Note: counted by hand");
        tail =
                new SheetTail(
                        List.of(new CellRange(1, 1, 1, 3), new CellRange(ROWS + 3, 1, ROWS + 3, 3)),
                        List.of(),
                        Map.of());

        assertSeenAsHeld();
    }

    @Test
    void a_column_that_begins_late_means_that_it_has_to_be_held() {
        row("Branch", "2019", "2020");
        fill(
                i ->
                        i > ROWS - 20
                                ? List.<Object>of("Branch " + i, i * 0.25, i * 0.5, "closed")
                                : List.<Object>of("Branch " + i, i * 0.25, i * 0.5));

        assertHasToBeHeld();
    }

    @Test
    void a_few_figures_left_beside_the_list_are_notes_as_if_it_were_held() {
        row("Branch", "2019", "2020", "");
        fill(i -> beside(i, i == 30 || i == 2_700));

        assertThat(assertSeenAsHeld().roles())
                .filteredOn(role -> role.range().firstColumn() == 4)
                .extracting(RoleRange::role)
                .containsExactly(Role.NOTE, Role.NOTE);
    }

    @Test
    void a_figure_in_every_twentieth_row_without_a_header_is_one_of_the_list() {
        row("Branch", "2019", "2020", "");
        fill(i -> beside(i, i % 20 == 3));

        assertThat(assertSeenAsHeld().roles())
                .filteredOn(role -> role.range().lastColumn() == 4)
                .extracting(RoleRange::role)
                .contains(Role.DATA)
                .doesNotContain(Role.NOTE);
    }

    @Test
    void
            a_few_figures_beside_the_first_rows_and_more_beside_later_ones_mean_that_it_has_to_be_held() {
        row("Branch", "2019", "2020", "");
        fill(i -> beside(i, i == 30 || i == 60 || i == 2_500 || i == 2_700));

        assertHasToBeHeld();
    }

    private static List<Object> beside(int i, boolean more) {
        return List.of("Branch " + i, i * 0.25, i * 0.5, more ? i + 7 : "");
    }

    @Test
    void merged_cells_in_the_list_mean_that_it_has_to_be_held() {
        row("Branch", "2019", "2020");
        fill(i -> List.<Object>of("Branch " + i, i * 0.25, i * 0.5));
        tail = new SheetTail(List.of(new CellRange(5, 1, 9, 1)), List.of(), Map.of());

        assertHasToBeHeld();
    }

    /// Whether 01/02 is in January or in February may show in the last rows only.
    @Test
    void dates_that_only_late_rows_make_clear_mean_that_it_has_to_be_held() {
        row("Place", "Date", "Value");
        fill(
                i ->
                        List.<Object>of(
                                "Place " + i,
                                i < 2_500 ? "01/02/2020" : "13/0" + (1 + i % 9) + "/2020",
                                i));

        assertHasToBeHeld();
    }

    @Test
    void percentages_in_a_few_rows_are_told_as_a_unit() {
        row("Ward", "Indicator", "Age group", "Year", "Value", "Status");
        fill(SheetSurveyTest::longRow);
        List<SheetRow.Placed> cells = new ArrayList<>(rows.get(2_900).cells());
        cells.set(4, new SheetRow.Placed(5, new Cell.Number(0.3, "0.3", PERCENT)));
        rows.set(2_900, new SheetRow(2_901, false, cells));

        assertSeenAsHeld();
    }

    private static List<Object> longRow(int i) {
        return List.of(
                "Ward " + i / 600,
                "Indicator " + i / 400 % 10,
                5 * (i / 20 % 20) + " years and over",
                2005 + i % 20,
                i * 0.25,
                i % 20 == 0 ? "p" : "A");
    }

    private void fill(IntFunction<List<Object>> cells) {
        for (int i = 0; i < ROWS; i++) {
            row(cells.apply(i).toArray());
        }
    }

    private void row(Object... cells) {
        rows.add(row(rows.size() + 1, List.of(cells)));
    }

    private static SheetRow row(int number, List<Object> cells) {
        List<SheetRow.Placed> placed = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell =
                    cells.get(i) instanceof Number value
                            ? new Cell.Number(
                                    value.doubleValue(), value.toString(), CellStyle.PLAIN)
                            : new Cell.Text(cells.get(i).toString(), CellStyle.PLAIN);
            if (!cell.raw().isEmpty()) {
                placed.add(new SheetRow.Placed(i + 1, cell));
            }
        }
        return new SheetRow(number, false, placed);
    }

    private static SheetRow hidden(SheetRow row) {
        return new SheetRow(row.number(), true, row.cells());
    }

    private SheetSummary assertSeenAsHeld() {
        SheetSummary seen = survey();
        assertThat(seen).isEqualTo(held());
        return seen;
    }

    private void assertHasToBeHeld() {
        assertThatThrownBy(this::survey).isInstanceOf(NotAStream.class);
    }

    private SheetSummary survey() {
        SheetSurvey survey = new SheetSurvey(detector, "data.xlsx");
        push(survey);
        return survey.sheets().getFirst();
    }

    private SheetSummary held() {
        Grid.Collector collector = new Grid.Collector();
        push(collector);
        return SheetSummary.of(detector.detect(collector.grids().getFirst(), "data.xlsx"));
    }

    private void push(SheetSink sink) {
        sink.begin(INFO);
        rows.forEach(sink::row);
        sink.end(tail);
    }
}
