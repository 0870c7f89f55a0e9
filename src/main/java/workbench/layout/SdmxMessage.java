package workbench.layout;

import workbench.sheet.Cell;
import workbench.sheet.Grid;
import workbench.sheet.SheetRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A message in SDMX-CSV: records that take figures back are no figures, and where codes come with
/// their names (`REF_AREA:Reference area`, `CA: Canada`) each column is read by the one that
/// counts.
///
/// Rows and columns stay where they are.
final class SdmxMessage {
    private static final Pattern HEAD = Pattern.compile("([A-Za-z]\\w*)\\s*:\\s*\\S.*");
    private static final Pattern CODED = Pattern.compile("([\\w.+/-]+): (\\S.*)");

    /// Columns whose codes say more than the names in one language.
    private static final Set<String> READ_BY_CODE =
            Set.of("OBS_STATUS", "UNIT_MULT", "DECIMALS", "FREQ", "TIME_PERIOD", "OBS_VALUE");

    private final Grid grid;
    private final List<String> ids = new ArrayList<>();
    private final boolean named;
    private final int action;

    SdmxMessage(Grid grid) {
        this.grid = grid;
        boolean anyNamed = false;
        for (int column = 1; column <= grid.lastColumn(1); column++) {
            Matcher head = HEAD.matcher(grid.cell(1, column).raw().strip());
            boolean matches = head.matches();
            anyNamed |= matches;
            ids.add(matches ? head.group(1) : grid.cell(1, column).raw().strip());
        }
        this.named = anyNamed;
        this.action = ids.indexOf("ACTION") + 1;
    }

    /// Whether a sheet is such a message and has to be read with this.
    static boolean is(Grid grid) {
        String first = grid.cell(1, 1).raw().strip().toUpperCase(Locale.ROOT);
        return first.matches("(STRUCTURE|DATAFLOW)(:.*)?") && grid.columns() > 2;
    }

    /// Whether its records can be read as they come: they bear codes alone, and none can take
    /// figures back.
    boolean isPlain() {
        return !named && action == 0;
    }

    /// The sheet with one word a cell and without the records that take figures back; itself where
    /// it has neither.
    Grid plain() {
        if (!named && !deletes()) {
            return grid;
        }
        Grid.Collector collector = new Grid.Collector();
        collector.begin(grid.info());
        for (int row = 1; row <= grid.rows(); row++) {
            if (row == 1 || !deletes(row)) {
                collector.row(new SheetRow(row, grid.isHiddenRow(row), cells(row)));
            }
        }
        collector.end(grid.tail());
        return collector.grids().getFirst();
    }

    private boolean deletes() {
        for (int row = 2; action > 0 && row <= grid.rows(); row++) {
            if (deletes(row)) {
                return true;
            }
        }
        return false;
    }

    private boolean deletes(int row) {
        return action > 0 && grid.cell(row, action).raw().strip().equals("D");
    }

    private List<SheetRow.Placed> cells(int row) {
        List<SheetRow.Placed> cells = new ArrayList<>();
        for (int column = 1; column <= grid.lastColumn(row); column++) {
            Cell cell = grid.cell(row, column);
            if (!cell.isBlank()) {
                String id = column <= ids.size() ? ids.get(column - 1) : "";
                String word = row == 1 ? id : word(id, cell.raw());
                cells.add(
                        new SheetRow.Placed(
                                column,
                                word.equals(cell.raw()) ? cell : Cell.ofText(word, cell.style())));
            }
        }
        return cells;
    }

    private String word(String id, String raw) {
        Matcher coded = CODED.matcher(raw);
        if (!named || !coded.matches()) {
            return raw;
        }
        return READ_BY_CODE.contains(id) ? coded.group(1) : coded.group(2);
    }
}
