package workbench.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import workbench.job.Progress;
import workbench.model.WorkbenchException;
import workbench.sheet.Grid;
import workbench.sheet.SheetFiles;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Published files, as their offices write them. They lie beside the project and are not part of
/// it.
class RealSheetsTest {
    private static final Path FOLDER = Path.of("../shared/real");
    private static final Map<String, Seen> READ = new HashMap<>();

    private static Seen seen(String file, String sheet) throws WorkbenchException {
        Path path = FOLDER.resolve(file);
        assumeTrue(Files.exists(path), "the real files are not here: " + path);
        Seen known = READ.get(file + sheet);
        if (known == null) {
            SheetFiles files = new SheetFiles();
            Grid grid =
                    files.grids(files.open(path), Progress.SILENT).stream()
                            .filter(one -> one.name().equals(sheet))
                            .findAny()
                            .orElseThrow();
            known = new Seen(grid, new LayoutDetector().detect(grid, file));
            READ.put(file + sheet, known);
        }
        return known;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "worldbank-population-wide.csv;'';BI39;36286425 A;2016",
                "worldbank-population-wide.csv;'';AK131;missing O;1992",
                "worldbank-population-wide.csv;'';BE73;missing O;2012",
                "statsnz-sense-of-purpose.xlsx;NZ.Stat export;E5;12000 A;2014",
                "statsnz-sense-of-purpose.xlsx;NZ.Stat export;E8;missing L;2014",
                "statsnz-sense-of-purpose.xlsx;NZ.Stat export;F36;210000 A;2014",
                "destatis-14111-0001-turnout-latin1.csv;'';C10;76.6 A;2021-09-26",
                "destatis-14111-0001-turnout-latin1.csv;'';C8;61181072 A;2021-09-26",
                "statcan-fulltable-excerpt.csv;'';L2;41651653 A;2025",
                "statcan-fulltable-excerpt.csv;'';L14;40.6 A;2025",
                "canada-sdg-17-6-1-broadband-50-10.csv;'';G336;77.5 A;2024",
                "canada-sdg-17-6-1-broadband-50-10.csv;'';G117;missing O;2022",
                "canada-sdg-17-6-1-broadband-50-10.csv;'';G437;10322500 A;2016",
                "tpl-wireless-sessions.csv;'';E4;123430 A;2019",
                "tpl-wireless-sessions.csv;'';E101;missing O;2019",
                "tpl-wireless-sessions.csv;'';E105;4883758 A;2019",
                "trafford-borough-co2.csv;'';G49;1442.1181075382474 A;2021",
                "canada-sdg-13-2-2-ghg.csv;'';E3589;158.728 A;2023",
                "canada-sdg-13-2-2-ghg.csv;'';E2;606.392 A;1990",
                "ttc-ridership-1985-2019.xlsx;1985-2019 ACTUALS;C55;525470 A;2019",
                "ttc-ridership-1985-2019.xlsx;1985-2019 ACTUALS;D9;missing L;2018",
                "ttc-ridership-1985-2019.xlsx;1985-2019 ACTUALS;C62;0 A;2019",
                "ttc-ridership-1985-2019.xlsx;1985-2019 ACTUALS;G55;534005 A;2015",
                "ttc-ridership-1985-2019.xlsx;1985-2019 ACTUALS;AK55;432160 A;1985",
                "ontario-public-library-2017.xlsx;ontario_public_library_statisti;L275;41338"
                        + " A;2017",
                "ontario-public-library-2018.xlsx;ontario_public_library_statisti;T277;97008"
                        + " A;2018",
                "tpl-programs-by-type.csv;'';E5;2519 A;2019",
                "tpl-programs-by-type.csv;'';D5;56 A;2019",
                "trafford-neet.csv;'';G118;4.3 A;2022/23",
                "elections-canada-table11-turnout.csv;'';L198;69 A;''",
                "readxl-deaths.xlsx;arts;C6;69 A;''",
                "readxl-deaths.xlsx;other;C15;64 A;''",
                "hate-crime-hidden-rows.xlsx;Totals;E4;115 A;2000",
                "hate-crime-hidden-rows.xlsx;Offenses;D38;2 A;''"
            })
    void readsTheFigureAndItsPeriod(
            String file, String sheet, String cell, String reading, String period)
            throws WorkbenchException {
        Seen seen = seen(file, sheet);
        assertThat(seen.reading(cell)).isEqualTo(reading);
        assertThat(seen.period(cell)).isEqualTo(period);
    }

    @Test
    void seesSectionsTotalsAndScaleOfTheRidershipTable() throws WorkbenchException {
        Seen seen = seen("ttc-ridership-1985-2019.xlsx", "1985-2019 ACTUALS");
        assertThat(seen.multiplier("C55")).isEqualTo(3);
        assertThat(seen.section("C9")).containsExactly("WHO", "ADULT");
        assertThat(seen.section("C50")).containsExactly("WHO");
        assertThat(seen.section("C62")).containsExactly("WHERE", "RAIL");
        assertThat(seen.section("C68")).containsExactly("WHEN");
        assertThat(seen.derived("C55")).isTrue();
        assertThat(seen.derived("C50")).isFalse();
        assertThat(seen.stub(2)).isEqualTo(StubColumn.Kind.DIMENSION);
        assertThat(seen.table().context().title()).isEqualTo("ANALYSIS OF RIDERSHIP");
        assertThat(seen.role("A70")).isEqualTo("note");
        assertThat(seen.role("A73")).isEqualTo("note");
    }

    @Test
    void seesThePlaceAndTheAttributesOfTheLibraryTable() throws WorkbenchException {
        Seen seen = seen("ontario-public-library-2018.xlsx", "ontario_public_library_statisti");
        assertThat(seen.stub(1)).isEqualTo(StubColumn.Kind.PLACE);
        for (int column : new int[] {2, 4, 5, 6, 7, 8, 9, 10, 11}) {
            assertThat(seen.stub(column))
                    .as("column " + column)
                    .isEqualTo(StubColumn.Kind.ATTRIBUTE);
        }
        assertThat(seen.table().data()).hasSize(9);
    }

    @Test
    void seesTheDimensionsOfLongTables() throws WorkbenchException {
        Seen broadband = seen("canada-sdg-17-6-1-broadband-50-10.csv", "");
        assertThat(broadband.table().shape()).isEqualTo(Table.Shape.LONG);
        assertThat(broadband.stub(2)).isEqualTo(StubColumn.Kind.INDICATOR);
        assertThat(broadband.stub(5)).isEqualTo(StubColumn.Kind.DIMENSION);
        assertThat(broadband.unit("G336")).isEqualTo("%");
        assertThat(broadband.unit("G437")).isEqualTo("count");
        Seen neet = seen("trafford-neet.csv", "");
        assertThat(neet.unit("G118")).isEqualTo("%");
        assertThat(seen("trafford-borough-co2.csv", "").unit("G49")).isEqualTo("kt CO2e");
        assertThat(seen("statcan-fulltable-excerpt.csv", "").table().context().symbols().name())
                .isEqualTo("statcan");
    }

    @Test
    void seesTheMetadataOfTheWorldBank() throws WorkbenchException {
        Seen seen = seen("worldbank-population-wide.csv", "");
        assertThat(seen.table().context().releaseDate()).hasToString("Optional[2018-01-25]");
        assertThat(seen.table().data()).hasSize(57);
        assertThat(seen.role("BJ5")).isEqualTo("header");
    }

    @Test
    void seesThreeRowsOfHeaders() throws WorkbenchException {
        Seen seen = seen("tpl-programs-by-type.csv", "");
        assertThat(seen.header("E5")).containsExactly("Cultural", "Att");
        assertThat(seen.label("E5", 2)).isEqualTo("Agincourt");
        assertThat(seen.derived("E115")).isTrue();
    }
}
