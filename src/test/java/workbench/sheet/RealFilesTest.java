package workbench.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import workbench.job.Progress;
import workbench.model.CellRef;
import workbench.model.WorkbenchException;

import java.nio.file.Files;
import java.nio.file.Path;

/// Real files of public bodies, whose cells were looked up by hand.
class RealFilesTest {
    private static final Path REAL = Path.of("../shared/real");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            delimiter = '~',
            textBlock =
                    """
                    ontario-public-library-2017.xlsx~~L275~41338
                    ontario-public-library-2018.xlsx~~T277~97008
                    ttc-ridership-1985-2019.xlsx~~G6~ 2015 *
                    ttc-ridership-1985-2019.xlsx~~D9~N/A
                    ttc-ridership-1985-2019.xlsx~~AK55~432160
                    statsnz-sense-of-purpose.xlsx~NZ.Stat export~E8~..
                    readxl-deaths.xlsx~arts~C6~69
                    worldbank-population-wide.csv~~BI39~36286425
                    destatis-14111-0001-turnout-latin1.csv~~C10~76,6
                    statcan-fulltable-excerpt.csv~~A1~REF_DATE
                    statcan-fulltable-excerpt.csv~~L14~40.6
                    tpl-wireless-sessions.csv~~E4~123,430
                    trafford-borough-co2.csv~~G49~1442.1181075382474
                    """)
    void findsTheTextOfACellAsStored(String name, String sheet, String a1, String raw)
            throws Exception {
        CellRef cell = CellRef.of("", a1);
        Grid grid = sheet == null ? Reads.grid(real(name)) : sheet(real(name), sheet);
        assertThat(grid.cell(cell.row(), cell.column()).raw()).isEqualTo(raw);
    }

    @Test
    void tellsEncodingAndDelimiterOfAGermanExport() throws Exception {
        SourceFile file = new SheetFiles().open(real("destatis-14111-0001-turnout-latin1.csv"));
        assertThat(file.encoding()).contains("ISO-8859-1");
        assertThat(file.delimiter()).contains(';');
    }

    @Test
    void tellsTheHiddenRowsOfAHateCrimeTable() throws Exception {
        Grid offenses = sheet(real("hate-crime-hidden-rows.xlsx"), "Offenses");
        assertThat(offenses.isHiddenRow(38)).isTrue();
        assertThat(offenses.isHiddenRow(37)).isFalse();
        assertThat(offenses.cell(38, 3).raw()).isEqualTo("2175");
    }

    @Test
    void readsEveryFileThatItRecognises() throws Exception {
        SheetFiles files = new SheetFiles();
        for (String name :
                new String[] {
                    "canada-sdg-13-2-2-ghg.csv", "elections-canada-table11-turnout.csv"
                }) {
            assertThat(files.grids(files.open(real(name)), Progress.SILENT).getFirst().rows())
                    .isGreaterThan(300);
        }
    }

    private static Grid sheet(Path file, String name) throws WorkbenchException {
        return Reads.grids(file).stream()
                .filter(grid -> grid.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Path real(String name) {
        Path file = REAL.resolve(name);
        assumeTrue(Files.exists(file), "the real file " + name + " is not here");
        return file;
    }
}
