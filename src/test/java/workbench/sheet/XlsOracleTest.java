package workbench.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;

import workbench.model.WorkbenchException;
import workbench.testing.BesideTheWindow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The Office library builds a whole model of an old workbook, in another way than we gather its
/// records; where both read a file, they read the same.
@BesideTheWindow
class XlsOracleTest {
    private static final Path CORPUS = Path.of("../shared/corpora/poi");
    private static final int ENOUGH = 200_000;

    private final List<String> differences = new ArrayList<>();
    private long cells;

    @Test
    void readsEveryCellAsTheModelOfTheOfficeLibraryDoes() throws Exception {
        assumeTrue(Files.isDirectory(CORPUS), "skipped: the corpus is not beside the project");
        try (Stream<Path> files = Files.list(CORPUS)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".xls")).toList()) {
                compare(file);
            }
        }
        assertThat(differences).isEmpty();
        assertThat(cells).isGreaterThan(ENOUGH);
    }

    private void compare(Path file) throws IOException {
        List<Grid> grids;
        try {
            grids = Reads.grids(file);
        } catch (WorkbenchException _) {
            return;
        }
        Optional<Workbook> model = model(file);
        if (model.isEmpty()) {
            return;
        }
        try (Workbook workbook = model.get()) {
            for (Grid grid : grids) {
                Sheet sheet = workbook.getSheet(grid.name());
                for (Row row : sheet) {
                    for (org.apache.poi.ss.usermodel.Cell cell : row) {
                        compare(file, grid, cell);
                    }
                }
            }
        }
    }

    private static Optional<Workbook> model(Path file) {
        try {
            Workbook workbook = WorkbookFactory.create(file.toFile(), null, true);
            return workbook instanceof HSSFWorkbook ? Optional.of(workbook) : Optional.empty();
        } catch (IOException | RuntimeException _) {
            // The model asks for more than the cells.
            return Optional.empty();
        }
    }

    private void compare(Path file, Grid grid, org.apache.poi.ss.usermodel.Cell cell) {
        cells++;
        String theirs = theirs(cell);
        String ours = ours(grid.cell(cell.getRowIndex() + 1, cell.getColumnIndex() + 1));
        if (!theirs.equals(ours)) {
            differences.add(
                    "%s %s %s: %s, not %s"
                            .formatted(
                                    file.getFileName(),
                                    grid.name(),
                                    cell.getAddress(),
                                    ours,
                                    theirs));
        }
    }

    private static String theirs(org.apache.poi.ss.usermodel.Cell cell) {
        CellType type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        return switch (type) {
            case NUMERIC -> SerialNumbers.text(cell.getNumericCellValue());
            case STRING ->
                    WhiteSpace.isAll(cell.getStringCellValue()) ? "" : cell.getStringCellValue();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            case BLANK, FORMULA, _NONE -> "";
        };
    }

    private static String ours(Cell cell) {
        return cell instanceof Cell.Number number ? SerialNumbers.text(number.value()) : cell.raw();
    }
}
