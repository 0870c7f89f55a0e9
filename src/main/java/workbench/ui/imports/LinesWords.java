package workbench.ui.imports;

import workbench.catalogue.Texts;
import workbench.layout.Role;
import workbench.model.CellRange;
import workbench.model.CellRef;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/// What whole columns or rows of a sheet were read as.
final class LinesWords {
    /// As many columns or rows are told of, each in a line.
    private static final int TOLD = 8;

    private final Texts texts;
    private final ItemWords words;

    LinesWords(Texts texts, ItemWords words) {
        this.texts = texts;
        this.words = words;
    }

    /// A line for each column or row that is chosen as a whole.
    List<String> of(SeenSheet sheet, CellRange cells) {
        boolean columns = cells.rows() >= sheet.grid().rows();
        boolean rows = cells.columns() >= sheet.grid().columns();
        if (columns && rows) {
            return List.of(texts.text("ui.imports.cell.all"));
        }
        List<String> lines = new ArrayList<>();
        int first = columns ? cells.firstColumn() : cells.firstRow();
        int last = columns ? cells.lastColumn() : cells.lastRow();
        SortedMap<Integer, ColumnsRead.Holds> read = ColumnsRead.of(sheet, cells);
        for (int line = first; line <= Math.min(last, first + TOLD - 1); line++) {
            lines.add(
                    columns ? column(line, Optional.ofNullable(read.get(line))) : row(sheet, line));
        }
        if (last >= first + TOLD) {
            lines.add(texts.text("ui.imports.cell.lines.more", last - first - TOLD + 1));
        }
        return lines;
    }

    private String column(int column, Optional<ColumnsRead.Holds> holds) {
        String name = CellRef.columnName(column);
        return holds.map(
                        one ->
                                texts.text(
                                        one.header().isBlank()
                                                ? "ui.imports.cell.column"
                                                : "ui.imports.cell.column.headed",
                                        name,
                                        one.what(),
                                        one.header()))
                .orElseGet(() -> texts.text("ui.imports.cell.column.nothing", name));
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
