package workbench.layout;

import workbench.model.CellRange;
import workbench.sheet.Cell;
import workbench.sheet.CellStyle;
import workbench.sheet.Grid;
import workbench.sheet.SheetInfo;
import workbench.sheet.SheetRow;
import workbench.sheet.SheetTail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Sheets written as text: one string a row, `|` between cells.
final class Grids {
    private Grids() {}

    /// A csv: every cell is text.
    static Grid csv(String... rows) {
        return build("", false, List.of(), rows);
    }

    /// A workbook's sheet: plain numbers are number cells, `12.5%` is a cell formatted as a
    /// percentage that holds 0.125, `#REF!` an error.
    static Grid sheet(String... rows) {
        return build("Data", true, List.of(), rows);
    }

    /// A workbook's sheet with merged cells.
    static Grid merged(List<CellRange> merges, String... rows) {
        return build("Data", true, merges, rows);
    }

    private static Grid build(String name, boolean typed, List<CellRange> merges, String... rows) {
        Grid.Collector collector = new Grid.Collector();
        collector.begin(new SheetInfo(name, false));
        for (int row = 1; row <= rows.length; row++) {
            List<SheetRow.Placed> cells = new ArrayList<>();
            String[] texts = rows[row - 1].split("\\|", -1);
            for (int column = 1; column <= texts.length; column++) {
                if (!texts[column - 1].isBlank()) {
                    cells.add(new SheetRow.Placed(column, cell(texts[column - 1], typed)));
                }
            }
            collector.row(new SheetRow(row, false, cells));
        }
        collector.end(new SheetTail(merges, List.of(), Map.of()));
        return collector.grids().getFirst();
    }

    private static Cell cell(String text, boolean typed) {
        if (typed && text.matches("-?\\d+(\\.\\d+)?")) {
            return new Cell.Number(Double.parseDouble(text), text, CellStyle.PLAIN);
        }
        if (typed && text.matches("-?\\d+(\\.\\d+)?%")) {
            CellStyle percent = new CellStyle(false, false, 0, false, false, false, true, 1);
            double value = Double.parseDouble(text.substring(0, text.length() - 1)) / 100;
            return new Cell.Number(value, Double.toString(value), percent);
        }
        if (typed && text.matches("#[A-Z0-9/]+[!?]?")) {
            return new Cell.Fault(text, CellStyle.PLAIN);
        }
        return new Cell.Text(text, CellStyle.PLAIN);
    }
}
