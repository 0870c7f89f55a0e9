package workbench.ui.imports;

import workbench.catalogue.Texts;
import workbench.layout.Role;
import workbench.model.CellRange;
import workbench.model.CellRef;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/// What whole columns or rows of a sheet were read as.
final class LinesWords {
    /// As many columns or rows are told of, each in a line.
    private static final int TOLD = 8;

    /// So many things that one column holds are told.
    private static final int THINGS_TOLD = 3;

    private final Texts texts;
    private final ItemWords words;

    LinesWords(Texts texts, ItemWords words) {
        this.texts = texts;
        this.words = words;
    }

    /// A line for each column or row that is chosen as a whole.
    List<String> of(SeenSheet sheet, CellRange cells) {
        WholeLines chosen = WholeLines.of(sheet.grid(), cells);
        boolean columns = chosen == WholeLines.COLUMNS;
        if (chosen == WholeLines.ALL) {
            return List.of(texts.text("ui.imports.cell.all"));
        }
        List<String> lines = new ArrayList<>();
        int first = columns ? cells.firstColumn() : cells.firstRow();
        int last = columns ? cells.lastColumn() : cells.lastRow();
        SortedMap<Integer, List<ColumnsRead.Holds>> read = ColumnsRead.of(sheet, cells);
        for (int line = first; line <= Math.min(last, first + TOLD - 1); line++) {
            if (columns) {
                lines.addAll(column(line, read.getOrDefault(line, List.of())));
            } else {
                lines.add(row(sheet, line));
            }
        }
        if (last >= first + TOLD) {
            lines.add(texts.text("ui.imports.cell.lines.more", last - first - TOLD + 1));
        }
        return lines;
    }

    /// A line for each thing that a column holds, be it in tables above each other.
    private List<String> column(int column, List<ColumnsRead.Holds> holds) {
        String name = CellRef.columnName(column);
        if (holds.isEmpty()) {
            return List.of(texts.text("ui.imports.cell.column.nothing", name));
        }
        List<String> lines = new ArrayList<>();
        for (ColumnsRead.Holds one : holds.subList(0, Math.min(holds.size(), THINGS_TOLD))) {
            lines.add(
                    texts.text(
                            one.header().isBlank()
                                    ? "ui.imports.cell.column"
                                    : "ui.imports.cell.column.headed",
                            name,
                            one.what(),
                            one.header()));
        }
        if (holds.size() > THINGS_TOLD) {
            lines.add(texts.text("ui.imports.cell.lines.more", holds.size() - THINGS_TOLD));
        }
        return lines;
    }

    private String row(SeenSheet sheet, int row) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (int column = 1; column <= sheet.grid().columns(); column++) {
            sheet.roles().at(row, column).ifPresent(roles::add);
        }
        return roles.isEmpty()
                ? texts.text(
                        sheet.grid().lastColumn(row) > 0
                                ? "ui.imports.cell.row.unread"
                                : "ui.imports.cell.row.nothing",
                        row)
                : texts.text(
                        "ui.imports.cell.row",
                        row,
                        roles.stream().map(words::role).collect(Collectors.joining("; ")));
    }
}
