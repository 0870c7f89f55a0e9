package workbench.importing;

import workbench.layout.SheetLayout;
import workbench.model.CellRef;
import workbench.model.Message;
import workbench.sheet.Grid;
import workbench.sheet.SourceFile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// What a person should know of a file that was read: that it holds macros, and what of it a
/// spreadsheet program would not show.
public final class FileRemarks {
    private static final int NAMED = 20;

    private FileRemarks() {}

    /// @param layouts of its sheets
    public static List<Message> of(SourceFile file, List<SheetLayout> layouts) {
        List<Grid> grids = layouts.stream().map(SheetLayout::grid).toList();
        List<Message> remarks = new ArrayList<>(file.remarks());
        List<String> sheets =
                grids.stream().filter(grid -> grid.info().hidden()).map(Grid::name).toList();
        if (!sheets.isEmpty()) {
            remarks.add(Message.of("importing.remark.hidden-sheets", sheets.size(), named(sheets)));
        }
        add(remarks, "importing.remark.hidden-rows", grids, FileRemarks::hiddenRows);
        add(remarks, "importing.remark.hidden-columns", grids, FileRemarks::hiddenColumns);
        return remarks;
    }

    private static void add(
            List<Message> remarks,
            String key,
            List<Grid> grids,
            Function<Grid, List<String>> hidden) {
        int count = 0;
        List<String> places = new ArrayList<>();
        for (Grid grid : grids) {
            List<String> names = hidden.apply(grid);
            count += names.size();
            if (!names.isEmpty()) {
                places.add("%s (%s)".formatted(grid.name(), named(names)));
            }
        }
        if (count > 0) {
            remarks.add(Message.of(key, count, named(places)));
        }
    }

    private static List<String> hiddenRows(Grid grid) {
        return IntStream.rangeClosed(1, grid.rows())
                .filter(grid::isHiddenRow)
                .mapToObj(String::valueOf)
                .toList();
    }

    private static List<String> hiddenColumns(Grid grid) {
        return grid.tail().hiddenColumns().stream().map(CellRef::columnName).toList();
    }

    private static String named(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED ? first + " …" : first;
    }
}
