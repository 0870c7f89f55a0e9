package workbench.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import workbench.sheet.Cell;
import workbench.sheet.CellStyle;
import workbench.sheet.Grid;
import workbench.sheet.SheetInfo;
import workbench.sheet.SheetRow;
import workbench.sheet.SheetTail;

import java.util.List;

/// A forgotten cell in the last corner of a sheet, as happens where someone held Ctrl+End.
class FarCornerTest {
    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;

    @Test
    @Timeout(20)
    void aCellInTheLastCornerCostsNoVisitToTheEmptyOnes() {
        Grid grid = grid();
        SheetView view = new SheetView(grid);
        assertThat(grid.lastColumn(1)).isEqualTo(1);
        assertThat(grid.lastColumn(2)).isZero();
        assertThat(view.lastColumn(LAST_ROW)).isEqualTo(LAST_COLUMN);
        assertThat(view.isBlank(2, 1)).isTrue();
    }

    private static Grid grid() {
        Grid.Collector collector = new Grid.Collector();
        collector.begin(new SheetInfo("Data", false));
        collector.row(row(1, 1));
        collector.row(row(LAST_ROW, LAST_COLUMN));
        collector.end(SheetTail.NOTHING);
        return collector.grids().getFirst();
    }

    private static SheetRow row(int number, int column) {
        Cell cell = new Cell.Text("x", CellStyle.PLAIN);
        return new SheetRow(number, false, List.of(new SheetRow.Placed(column, cell)));
    }
}
