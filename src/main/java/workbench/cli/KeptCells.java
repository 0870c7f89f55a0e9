package workbench.cli;

import workbench.job.Progress;
import workbench.model.CellRef;
import workbench.model.WorkbenchException;
import workbench.sheet.Grid;
import workbench.sheet.SheetFiles;
import workbench.store.CellTexts;
import workbench.store.SourceRecord;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reads the cells of the files that a dossier keeps, for its check.
final class KeptCells implements CellTexts {
    private final SheetFiles files;

    KeptCells(SheetFiles files) {
        this.files = files;
    }

    @Override
    public Function<CellRef, Optional<String>> open(SourceRecord source, Path file)
            throws WorkbenchException {
        Map<String, Grid> sheets = new HashMap<>();
        for (Grid grid : files.gridsOfKept(file, Progress.SILENT)) {
            sheets.put(grid.name(), grid);
        }
        return cell ->
                Optional.ofNullable(sheets.get(cell.sheet()))
                        .map(grid -> text(grid, grid.placed(cell)));
    }

    private static String text(Grid grid, CellRef cell) {
        return grid.cell(cell.row(), cell.column()).raw();
    }
}
