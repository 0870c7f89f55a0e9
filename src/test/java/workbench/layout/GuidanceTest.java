package workbench.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import workbench.layout.Correction.RowSays;
import workbench.layout.StubColumn.Kind;
import workbench.model.CellRange;
import workbench.sheet.Grid;

/// Sheets that the program alone would see otherwise than the person who knows them; the figures
/// are illustrative.
class GuidanceTest {
    /// Two rows of codes above the figures, which are numbers themselves.
    private static final String[] CODED = {
        "Permits issued by ward", "Ward|New|Renewed", "|101|102", "North|12|30", "South|9|41",
    };

    private static Seen seen(Grid grid, Correction... corrections) {
        Guidance guidance = Guidance.NONE;
        for (Correction correction : corrections) {
            guidance = guidance.with(correction);
        }
        return new Seen(grid, new LayoutDetector().detect(grid, "test", Companion.NONE, guidance));
    }

    private static Correction rows(int first, int last, RowSays says) {
        return new Correction.OfRows(new CellRange(first, 1, last, 1), says);
    }

    private static Correction figures(int column, int first, int last) {
        return new Correction.OfFigures(new CellRange(first, column, last, column));
    }

    private static Correction column(int column, int first, int last, Kind says) {
        return new Correction.OfStubs(new CellRange(first, column, last, column), says);
    }

    @Test
    void aRowThatIsSaidToBeAHeaderHoldsNoFigures() {
        Grid grid = Grids.sheet(CODED);
        assertThat(seen(grid).reading("B3")).isNotEqualTo("no data");
        Seen told = seen(grid, rows(3, 3, RowSays.HEADER));
        assertThat(told.reading("B3")).isEqualTo("no data");
        assertThat(told.table().headerRows()).containsExactly(2, 3);
        assertThat(told.role("B3")).isEqualTo("header");
        assertThat(told.reading("B4")).isEqualTo("12 A");
    }

    @Test
    void aRowThatIsSaidToBeANoteIsNoneOfTheTablesRows() {
        Grid grid =
                Grids.sheet(
                        "Branch|2021|2022", "Central|5|6", "Served per open hour|7|8", "West|9|10");
        Seen told = seen(grid, rows(3, 3, RowSays.NOTE));
        assertThat(told.reading("B3")).isEqualTo("no data");
        assertThat(told.role("B3")).isEqualTo("note");
        assertThat(told.reading("C4")).isEqualTo("10 A");
        assertThat(told.table().rows()).hasSize(2);
    }

    @Test
    void aRowThatIsSaidToBeATitleNamesTheTable() {
        Grid grid =
                Grids.sheet(
                        "Note: visits to branches",
                        "",
                        "Branch|2021|2022",
                        "Central|5|6",
                        "West|9|10");
        assertThat(seen(grid).table().context().title()).isEmpty();
        Seen told = seen(grid, rows(1, 1, RowSays.TITLE));
        assertThat(told.table().context().title()).isEqualTo("Note: visits to branches");
        assertThat(told.role("A1")).isEqualTo("title");
    }

    @Test
    void yearsThatAreSaidToBeFiguresAreFigures() {
        Grid grid =
                Grids.sheet(
                        "Park|Opened|Rebuilt|Benches", "Beach|1998|2004|12", "Hill|2001|2015|7");
        Seen told = seen(grid, figures(2, 2, 3), figures(3, 2, 3));
        assertThat(told.reading("B2")).isEqualTo("1998 A");
        assertThat(told.reading("C3")).isEqualTo("2015 A");
        assertThat(told.reading("D3")).isEqualTo("7 A");
    }

    @Test
    void aColumnOfNumbersThatIsSaidToNameTheRowsHoldsNoFigures() {
        Grid grid = Grids.sheet("Route|Riders|Late", "110|4000|3", "112|5100|9", "120|610|1");
        assertThat(seen(grid).reading("A2")).isNotEqualTo("no data");
        Seen told = seen(grid, column(1, 2, 4, Kind.DIMENSION));
        assertThat(told.reading("A2")).isEqualTo("no data");
        assertThat(told.table().stubs())
                .containsExactly(new StubColumn(1, "Route", Kind.DIMENSION, true));
        assertThat(told.table().rows().get(1).labels()).containsEntry(1, "112");
    }

    @Test
    void whereOneColumnIsSaidToBeThePlaceNoOtherIs() {
        Grid grid =
                Grids.sheet(
                        "City|Branch|2021|2022",
                        "Pickering|Central|5|6",
                        "Pickering|West|7|8",
                        "Ajax|Main|9|10");
        Seen told = seen(grid, column(1, 2, 4, Kind.PLACE));
        assertThat(told.stub(1)).isEqualTo(Kind.PLACE);
        assertThat(told.stub(2)).isEqualTo(Kind.DIMENSION);
    }

    @Test
    void whatIsLeftOutIsAsIfItWereEmpty() {
        Grid grid =
                Grids.sheet(
                        "Branch|2021|2022|Our comment",
                        "Central|5|6|7",
                        "West|9|10|11",
                        "Checked by Ann|1|1|");
        Seen told =
                seen(
                        grid,
                        new Correction.LeftOut(new CellRange(1, 4, 4, 4)),
                        new Correction.LeftOut(new CellRange(4, 1, 4, 4)));
        assertThat(told.table().data()).hasSize(2);
        assertThat(told.table().rows()).hasSize(2);
        assertThat(told.role("D2")).isEqualTo("note");
    }

    @Test
    void aRowIsATotalOrNoneAsIsSaid() {
        Grid grid = Grids.sheet("Branch|2021|2022", "Total|5|6", "West|9|10", "All of them|14|16");
        Seen told = seen(grid, rows(2, 2, RowSays.DATA), rows(4, 4, RowSays.DERIVED));
        assertThat(told.derived("B2")).isFalse();
        assertThat(told.derived("B4")).isTrue();
        assertThat(told.role("B4")).isEqualTo("derived");
    }

    @Test
    void theLaterOfTwoCorrectionsHolds() {
        Grid grid = Grids.sheet(CODED);
        Seen told = seen(grid, rows(3, 3, RowSays.HEADER), rows(3, 3, RowSays.DATA));
        assertThat(told.reading("B3")).isEqualTo("101 A");
    }

    @Test
    void aHeaderThatIsPointedAtWithinATableBeginsAnother() {
        Grid grid =
                Grids.sheet("Branch|2021|2022", "Central|5|6", "Pool|3|4", "Rink|7|8", "Arena|1|2");
        Seen told = seen(grid, rows(3, 3, RowSays.HEADER));
        assertThat(told.layout().tables()).hasSize(2);
        assertThat(told.layout().tables().get(1).headerRows()).containsExactly(3);
    }

    @Test
    void everyFilledCellStillLiesInExactlyOneRole() {
        Grid grid = Grids.sheet(CODED);
        Seen told =
                seen(
                        grid,
                        rows(3, 3, RowSays.HEADER),
                        new Correction.LeftOut(new CellRange(4, 2, 4, 2)));
        for (int row = 1; row <= grid.rows(); row++) {
            for (int column = 1; column <= grid.lastColumn(row); column++) {
                if (!grid.cell(row, column).raw().isEmpty()) {
                    int at = row;
                    int of = column;
                    assertThat(told.layout().roles())
                            .filteredOn(range -> range.range().contains(at, of))
                            .hasSize(1);
                }
            }
        }
    }
}
