package workbench.sheet;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import workbench.catalogue.Texts;
import workbench.job.Progress;
import workbench.model.Language;
import workbench.model.WorkbenchException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What the tests of this package do with a file.
final class Reads {
    private Reads() {}

    static List<Grid> grids(Path file) throws WorkbenchException {
        SheetFiles files = new SheetFiles();
        return files.grids(files.open(file), Progress.SILENT);
    }

    static Grid grid(Path file) throws WorkbenchException {
        return grids(file).getFirst();
    }

    /// The rows of a sheet as text, blank cells empty, joined by `|`.
    static List<String> rows(Path file) throws WorkbenchException {
        Grid grid = grid(file);
        List<String> rows = new ArrayList<>();
        for (int row = 1; row <= grid.rows(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 1; column <= grid.columns(); column++) {
                cells.add(grid.cell(row, column).raw());
            }
            rows.add(String.join("|", cells));
        }
        return rows;
    }

    /// Why a file is refused, in English.
    static String refusal(Path file) {
        return refusal(new SheetFiles(), file);
    }

    static String refusal(SheetFiles files, Path file) {
        WorkbenchException refused =
                catchThrowableOfType(
                        WorkbenchException.class,
                        () -> files.grids(files.open(file), Progress.SILENT));
        Texts texts = Texts.of(Language.ENGLISH);
        texts.render(refused.what());
        texts.render(refused.remedy());
        return texts.render(refused.why());
    }
}
