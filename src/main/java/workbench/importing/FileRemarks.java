package workbench.importing;

import workbench.layout.SheetLayout;
import workbench.model.CellRef;
import workbench.model.Message;
import workbench.sheet.Grid;
import workbench.sheet.SourceFile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What a person should know of a file that was read: that it holds macros, and what of it a
/// spreadsheet program would not show.
public final class FileRemarks {
    private static final int NAMED = 20;

    private FileRemarks() {}

    /// @param layouts of its sheets
    public static List<Message> of(SourceFile file, List<SheetLayout> layouts) {
        List<Message> remarks = new ArrayList<>(file.remarks());
        for (SheetLayout layout : layouts) {
            Grid grid = layout.grid();
            if (grid.info().hidden()) {
                remarks.add(Message.of("importing.remark.hidden-sheet", grid.name()));
            }
            List<Integer> rows =
                    IntStream.rangeClosed(1, grid.rows())
                            .filter(grid::isHiddenRow)
                            .boxed()
                            .toList();
            if (!rows.isEmpty()) {
                remarks.add(
                        Message.of(
                                "importing.remark.hidden-rows",
                                grid.name(),
                                rows.size(),
                                named(rows.stream().map(String::valueOf).toList())));
            }
            List<Integer> columns = grid.tail().hiddenColumns();
            if (!columns.isEmpty()) {
                remarks.add(
                        Message.of(
                                "importing.remark.hidden-columns",
                                grid.name(),
                                columns.size(),
                                named(columns.stream().map(CellRef::columnName).toList())));
            }
        }
        return remarks;
    }

    private static String named(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() > NAMED ? first + " …" : first;
    }
}
