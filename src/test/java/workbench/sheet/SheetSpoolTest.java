package workbench.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import workbench.model.CellRange;
import workbench.testing.BesideTheWindow;
import workbench.testing.Seeds;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;

/// A sheet that was put aside on disk is, cell by cell, the sheet that is held.
@BesideTheWindow
class SheetSpoolTest {
    private static final SheetInfo INFO = new SheetInfo("Data", false);
    private static final CellStyle PERCENT =
            new CellStyle(true, false, 2, false, true, false, true, 1);

    @Test
    void whatWasPutAsideIsTheSheetCellByCell() {
        Seeds.check(
                4,
                random -> {
                    List<SheetRow> rows = rows(random);
                    SheetTail tail =
                            new SheetTail(
                                    List.of(new CellRange(1, 1, 2, 3)),
                                    List.of(2),
                                    Map.of("A1", "note"));
                    Grid held = held(rows, tail);
                    int first = random.nextInt(rows.size());
                    SheetSpool spool =
                            new SheetSpool(held(rows.subList(0, first), SheetTail.NOTHING));
                    rows.subList(first, rows.size()).forEach(spool::row);

                    Grid aside = spool.end(tail).orElseThrow();

                    assertThat(aside.rows()).isEqualTo(held.rows());
                    assertThat(aside.columns()).isEqualTo(held.columns());
                    assertThat(aside.hidden()).isEqualTo(held.hidden());
                    assertThat(aside.mergedAt(2, 2)).isEqualTo(held.mergedAt(2, 2));
                    for (int asked = 0; asked < 3_000; asked++) {
                        int row = 1 + random.nextInt(held.rows() + 1);
                        assertThat(aside.lastColumn(row)).isEqualTo(held.lastColumn(row));
                        for (int column = 1; column <= held.columns(); column++) {
                            assertThat(aside.cell(row, column)).isEqualTo(held.cell(row, column));
                            assertThat(aside.cell(row, column).raw())
                                    .isEqualTo(held.cell(row, column).raw());
                        }
                    }
                });
    }

    @Test
    void aSheetThatCannotBePutAsideAnyMoreIsNotShown() {
        SheetSpool spool = new SheetSpool(held(rows(new Random(1)), SheetTail.NOTHING));
        spool.discard();
        spool.row(new SheetRow(100_000, false, List.of(new SheetRow.Placed(1, Cell.EMPTY))));
        assertThat(spool.end(SheetTail.NOTHING)).isEmpty();
    }

    private static Grid held(List<SheetRow> rows, SheetTail tail) {
        Grid.Collector all = new Grid.Collector();
        all.begin(INFO);
        rows.forEach(all::row);
        all.end(tail);
        return all.grids().getFirst();
    }

    private static List<SheetRow> rows(Random random) {
        List<SheetRow> rows = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < 5_000; i++) {
            number += random.nextInt(20) == 0 ? 1 + random.nextInt(30) : 1;
            List<SheetRow.Placed> cells = new ArrayList<>();
            for (int column = 1; column <= 6; column++) {
                if (random.nextInt(5) > 0 || column == 6) {
                    cells.add(new SheetRow.Placed(column, cell(random)));
                }
            }
            rows.add(new SheetRow(number, random.nextInt(40) == 0, cells));
        }
        return rows;
    }

    private static Cell cell(Random random) {
        CellStyle style = random.nextBoolean() ? CellStyle.PLAIN : PERCENT;
        return switch (random.nextInt(8)) {
            case 0 -> new Cell.Blank(style);
            case 1 -> new Cell.Text("Île-des-Sœurs " + random.nextInt(9), style);
            case 2 -> new Cell.Number(random.nextInt(1_000), "" + random.nextInt(1_000), style);
            case 3 -> new Cell.Number(0.1 + random.nextInt(99), "1.10", style);
            case 4 ->
                    new Cell.DateTime(
                            LocalDateTime.of(1899, 12, 31, 23, 59, 58, 7)
                                    .plusHours(random.nextInt(1_000_000)),
                            Cell.Grain.values()[random.nextInt(Cell.Grain.values().length)],
                            "43101",
                            style);
            case 5 -> new Cell.Flag(OptionalDouble.of(random.nextDouble()), "p", "1.2 p", style);
            case 6 -> new Cell.Flag(OptionalDouble.empty(), "x", "x", style);
            default -> new Cell.Fault("#REF!", style);
        };
    }
}
