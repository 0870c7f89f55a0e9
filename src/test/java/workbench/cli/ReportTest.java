package workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

import workbench.catalogue.BreakdownWords;
import workbench.catalogue.ValueFormat;
import workbench.figure.Figures;
import workbench.figure.ShownDecimals;
import workbench.job.Progress;
import workbench.model.Language;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Series;
import workbench.model.SeriesKey;
import workbench.sample.SampleDossier;
import workbench.sample.Samples;
import workbench.store.Dossier;
import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The `report` command on the samples, in every format and both languages.
@BesideTheWindow
class ReportTest {
    @TempDir static Path folder;
    private static final Map<List<Object>, Path> WRITTEN = new HashMap<>();
    private static Path sample;

    @BeforeAll
    static void makeTheSampleDossier() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        sample = folder.resolve("pickering.dossier");
        try (Dossier dossier = Dossier.create(sample);
                Samples samples = Samples.of(Optional.empty())) {
            new SampleDossier(Desk.IMPORTER, Clock.fixed(Cli.NOW, ZoneOffset.UTC))
                    .fill(dossier, samples, SampleDossier.Listener.NOBODY, Progress.SILENT);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pdfPassesPdfUaAndNamesTheCommunity(Language language) throws Exception {
        // Every page is held against each rule: once is enough for all the pages.
        boolean whole = language == Language.ENGLISH;
        Path pdf = whole ? write(language, "pdf") : write(language, "pdf", "--from", "2023");

        VeraPDFFoundry foundry = Foundries.defaultInstance();
        try (InputStream in = Files.newInputStream(pdf);
                PDFAParser parser = foundry.createParser(in, PDFAFlavour.PDFUA_1);
                PDFAValidator validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(1000);
            assertThat(
                            result.getTestAssertions().stream()
                                    .map(a -> a.getRuleId().getClause() + " " + a.getMessage())
                                    .distinct())
                    .isEmpty();
        }
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("Pickering")
                    .contains(
                            language == Language.FRENCH
                                    ? "Rapport comparatif annuel"
                                    : "Year-over-year report")
                    .doesNotContain("submission.", "publish.", "{0}");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tablesInWordHoldTheLedgersFigures(Language language) throws Exception {
        // Laying out every chart twice takes its time: once is enough for the pictures.
        boolean whole = language == Language.ENGLISH;
        Path docx = whole ? write(language, "docx") : write(language, "docx", "--from", "2023");
        Map<String, Map<String, String>> rows = new HashMap<>();
        try (InputStream in = Files.newInputStream(docx);
                XWPFDocument word = new XWPFDocument(in)) {
            word.getTables().forEach(table -> years(table, rows));
            int pictures = word.getAllPictures().size() + word.getCharts().size();
            assertThat(pictures > 30).isEqualTo(whole);
        }
        int compared = 0;
        for (Series series : series("Pickering")) {
            String unit = series.key().unit().name().in(language);
            String name = series.key().indicator().name().in(language) + ", " + unit;
            Map<String, String> row = rows.getOrDefault(plain(name), Map.of());
            for (Observation observation : observations(series)) {
                String shown = row.get(observation.period().text());
                if (shown != null && !observation.isMissing()) {
                    String expected =
                            ValueFormat.value(
                                    observation.scaled().orElseThrow(),
                                    series.key().unit(),
                                    ShownDecimals.of(series.key(), observation),
                                    language);
                    assertThat(shown.split("\u00a0[a-z*]+$")[0]).as(name).isEqualTo(expected);
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(whole ? 150 : 40);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void numbersInTheWorkbookAreTheLedgers(Language language) throws Exception {
        Path xlsx = write(language, "xlsx");
        Map<String, Double> found = new TreeMap<>();
        boolean french = language == Language.FRENCH;
        try (InputStream in = Files.newInputStream(xlsx);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            XSSFSheet sheet = book.getSheet(french ? "Années" : "Years");
            XSSFSheet sources =
                    book.getSheet(french ? "Registre des preuves" : "Register of evidence");
            Row header = sheet.getRow(3);
            for (int r = 4; r <= sheet.getLastRowNum(); r++) {
                Row row = sheet.getRow(r);
                String name =
                        "%s|%s|%s"
                                .formatted(
                                        row.getCell(1).getStringCellValue(),
                                        row.getCell(2).getStringCellValue(),
                                        row.getCell(3).getStringCellValue());
                for (Cell top : header) {
                    Cell cell = row.getCell(top.getColumnIndex());
                    if (top.getCellType() == CellType.NUMERIC
                            && cell.getCellType() == CellType.NUMERIC) {
                        found.put(
                                name + "|" + (int) top.getNumericCellValue(),
                                cell.getNumericCellValue());
                        leadsToItsSource(cell, sources);
                    }
                }
            }
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
            assertThat(book.getSheet(french ? "Variations" : "Changes").getLastRowNum())
                    .isGreaterThan(200);
            assertThat(
                            book.getSheet(french ? "Chiffres révisés" : "Restated figures")
                                    .getLastRowNum())
                    .isEqualTo(4);
        }
        Map<String, Double> expected = new TreeMap<>();
        for (Series series : series("")) {
            List<Observation> present =
                    observations(series).stream().filter(one -> !one.isMissing()).toList();
            SeriesKey key = series.key();
            for (Observation one : present.size() < 2 ? List.<Observation>of() : present) {
                if (one.period() instanceof Period.Year) {
                    expected.put(
                            "%s|%s|%s|%s"
                                    .formatted(
                                            key.indicator().name().in(language),
                                            key.place().name().in(language).replace("--", "—"),
                                            BreakdownWords.label(key.breakdown(), language),
                                            one.period().text()),
                            one.scaled().orElseThrow());
                }
            }
        }
        assertThat(expected).hasSizeGreaterThan(250);
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWorkbookSaysOfItselfWhatItHas(Language language) throws Exception {
        boolean french = language == Language.FRENCH;
        try (InputStream in = Files.newInputStream(write(language, "xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            XSSFSheet about = book.getSheet(french ? "À propos" : "About");
            List<String> said = new ArrayList<>();
            for (Row row : about) {
                for (Cell cell : row) {
                    said.add(cell.getStringCellValue());
                }
            }
            assertThat(said)
                    .anyMatch(line -> line.contains(french ? "Variation depuis" : "Change from"))
                    .anyMatch(line -> line.contains(french ? "autre chose" : "something else"))
                    .noneMatch(line -> line.contains(french ? "entre parenthèses" : "in brackets"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatTellsSeriesApartStaysInSightAndNumbersAreWrittenAsTheLanguageDoes(Language language)
            throws Exception {
        boolean french = language == Language.FRENCH;
        try (InputStream in = Files.newInputStream(write(language, "xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            XSSFSheet years = book.getSheet(french ? "Années" : "Years");
            assertThat(years.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 4);
            assertThat(years.getRepeatingColumns().getLastColumn()).as("unit").isEqualTo(4);
            DataFormatter shown =
                    new DataFormatter(french ? Locale.CANADA_FRENCH : Locale.CANADA, true);
            List<String> changes = new ArrayList<>();
            for (Row row : book.getSheet(french ? "Variations" : "Changes")) {
                Cell cell = row.getCell(10);
                if (cell != null && cell.getCellType() == CellType.NUMERIC) {
                    changes.add(shown.formatCellValue(cell).strip());
                }
            }
            assertThat(changes)
                    .anyMatch(one -> one.endsWith(french ? "\u00a0points" : " points"))
                    .anyMatch(one -> one.endsWith(french ? "\u00a0%" : "%"))
                    .noneMatch(one -> french && one.matches("[+\u2212]?[01],\\d\\spoints"))
                    .noneMatch(one -> french && one.matches(".*\\d%"));
        }
    }

    @Test
    void everySheetOfTheWorkbookIsPrintedSoThatItCanBeRead() throws Exception {
        try (InputStream in = Files.newInputStream(write(Language.FRENCH, "xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                double points = 0;
                int last = sheet.getRow(3).getLastCellNum();
                for (int column = 0; column < last; column++) {
                    points += sheet.getColumnWidthInPixels(column) * 0.75;
                }
                PrintSetup print = sheet.getPrintSetup();
                boolean letter = print.getPaperSize() == PrintSetup.LETTER_PAPERSIZE;
                double pages = print.getFitWidth() * (letter ? 734 : 1166);

                assertThat(print.getLandscape()).as(sheet.getSheetName()).isTrue();
                assertThat(sheet.getRepeatingRows() != null)
                        .as(
                                "headers of %s on each page, and no first sentence",
                                sheet.getSheetName())
                        .isEqualTo(last > 1);
                assertThat(pages / points)
                        .as("how small letters of ten points come out: %s", sheet.getSheetName())
                        .isGreaterThan(0.6);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void starAndGroundsOfTheWorkbookMeanOneThingEach(Language language) throws Exception {
        boolean french = language == Language.FRENCH;
        try (InputStream in = Files.newInputStream(write(language, "xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            XSSFSheet years = book.getSheet(french ? "Années" : "Years");
            Row key = years.getRow(2);
            String yellow = ground(key.getCell(2));
            assertThat(key.getCell(1).getStringCellValue()).startsWith("* ");
            assertThat(key.getCell(2).getStringCellValue())
                    .isEqualTo(french ? "révisé" : "restated");
            assertThat(ground(key.getCell(3))).isNotIn(yellow, "");
            List<Double> restated = new ArrayList<>();
            List<Double> starred = new ArrayList<>();
            for (Row row : years) {
                for (Cell cell : row) {
                    boolean number = cell.getCellType() == CellType.NUMERIC;
                    if (number && ground(cell).equals(yellow)) {
                        restated.add(cell.getNumericCellValue());
                    }
                    if (number && cell.getCellStyle().getDataFormatString().contains("*")) {
                        starred.add(cell.getNumericCellValue());
                    }
                }
            }
            assertThat(restated).containsExactly(15_850.0);
            assertThat(years.getRow(7).getCell(5 + 9).getCellStyle().getDataFormatString())
                    .as("room for a star, so that digits stand below digits")
                    .contains("_\u00a0_n");
            // Of visits the year 2022 illustrates, and so does the change since, but not 2023.
            assertThat(starred).contains(388_900.0, 15_850.0).doesNotContain(495_000.0);
            XSSFSheet changes = book.getSheet(french ? "Variations" : "Changes");
            assertThat(changes.getRow(3).getCell(12).getStringCellValue())
                    .isEqualTo(french ? "Remarques" : "Remarks");
            assertThat(changes)
                    .anyMatch(
                            row -> words(row.getCell(12)).contains(french ? "révisé" : "restated"));
        }
    }

    private static String words(@Nullable Cell cell) {
        return cell == null ? "" : cell.getStringCellValue();
    }

    /// The colour of a cell's ground; empty for none.
    private static String ground(Cell cell) {
        return cell.getCellStyle().getFillForegroundColorColor() instanceof XSSFColor colour
                ? colour.getARGBHex()
                : "";
    }

    /// The link goes to the row that has the same number.
    private static void leadsToItsSource(Cell cell, XSSFSheet sources) {
        String address = cell.getHyperlink().getAddress();
        String sheet = "'" + sources.getSheetName() + "'!A";
        assertThat(address).startsWith(sheet);
        Row row = sources.getRow(Integer.parseInt(address.substring(sheet.length())) - 1);
        assertThat(row.getCell(0).getStringCellValue()).matches("E\\d+");
        assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(cell.getNumericCellValue());
    }

    @Test
    void takesSeveralIndicatorsAndAStretchOfYears() throws Exception {
        Path xlsx = folder.resolve("two.XLSX");

        Cli.Ran ran =
                Cli.run(
                        "report",
                        sample,
                        "--out",
                        xlsx,
                        "--indicator",
                        "Public Wi-Fi hotspots",
                        "--indicator",
                        "Municipal sites on fibre",
                        "--from",
                        "2021",
                        "--to",
                        "2023");

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("two.XLSX");
        try (InputStream in = Files.newInputStream(xlsx);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            XSSFSheet years = book.getSheet("Years");
            assertThat(years.getLastRowNum()).isEqualTo(5);
            assertThat(years.getRow(3).getCell(5).getNumericCellValue()).isEqualTo(2021);
            assertThat(years.getRow(3).getCell(7).getNumericCellValue()).isEqualTo(2023);
        }
    }

    @Test
    void givesTheSameBytesForTheSameDossier() throws Exception {
        Path one = folder.resolve("one.xlsx");
        Path other = folder.resolve("other.xlsx");
        Cli.run("report", sample, "--out", one);
        Cli.run("report", sample, "--out", other);

        assertThat(one).hasSameBinaryContentAs(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.html", "report", "report.docx.bak", ".", "pdf"})
    void refusesANameThatIsNoReport(String name) {
        Path out = folder.resolve(name);

        Cli.Ran ran = Cli.run("report", sample, "--out", out);

        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(ran.err()).contains(".docx, .pdf or .xlsx");
        assertThat(out)
                .satisfiesAnyOf(
                        path -> assertThat(path).doesNotExist(),
                        path -> assertThat(path).isDirectory());
    }

    @Test
    void namesWhatIsNearAnIndicatorThatIsNotThere() {
        Path out = folder.resolve("unknown.pdf");

        Cli.Ran ran =
                Cli.run(
                        "report",
                        sample,
                        "--out",
                        out,
                        "--indicator",
                        "Public Wi-Fi hotspots",
                        "--indicator",
                        "Wi-Fi");

        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(ran.err()).contains("no indicator “Wi-Fi”").contains("Public Wi-Fi sessions");
        assertThat(out).doesNotExist();
    }

    @Test
    void writesNothingOfADossierWithNothingToCompare() throws Exception {
        Path empty = folder.resolve("empty.dossier");
        Dossier.create(empty).close();
        Path out = folder.resolve("empty.pdf");

        Cli.Ran ran = Cli.run("report", empty, "--out", out);
        Cli.Ran outside = Cli.run("report", sample, "--out", out, "--from", "2090", "--to", "2095");
        Cli.Ran single = Cli.run("report", sample, "--out", out, "--indicator", "Ballots cast");

        assertThat(List.of(ran, outside, single))
                .allSatisfy(
                        one -> {
                            assertThat(one.code()).isEqualTo(ExitCode.NEEDS_A_LOOK);
                            assertThat(one.err()).contains("nothing to compare");
                        });
        assertThat(out).doesNotExist();
    }

    @Test
    void refusesYearsInTheWrongOrderAndNamelessIndicators() {
        Path out = folder.resolve("order.pdf");

        assertThat(Cli.run("report", sample, "--out", out, "--from", "2024", "--to", "2020"))
                .satisfies(
                        ran -> {
                            assertThat(ran.code()).isEqualTo(ExitCode.WRONG_USAGE);
                            assertThat(ran.err()).contains("2024").contains("2020");
                        });
        assertThat(Cli.run("report", sample, "--out", out, "--indicator", " ").code())
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(Cli.run("report", sample).code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(out).doesNotExist();
    }

    @Test
    void saysWhyAFileCannotBeWritten() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        Path taken = Files.createDirectories(folder.resolve("taken.xlsx"));

        Cli.Ran inAFile = Cli.run("report", sample, "--out", file.resolve("r.xlsx"));
        Cli.Ran onAFolder = Cli.run("report", sample, "--out", taken);
        Cli.Ran noDossier =
                Cli.run(
                        "report",
                        folder.resolve("none.dossier"),
                        "--out",
                        folder.resolve("none.xlsx"));

        assertThat(List.of(inAFile, onAFolder, noDossier))
                .allSatisfy(
                        ran -> {
                            assertThat(ran.code()).isEqualTo(ExitCode.WORLD_FAILED);
                            assertThat(ran.err().lines()).hasSize(1);
                        });
        assertThat(file).hasContent("not a folder");
    }

    /// A report that was asked for in the same words before is not written once more.
    private static Path write(Language language, String format, Object... options) {
        return WRITTEN.computeIfAbsent(
                List.of(language, format, List.of(options)),
                _ -> {
                    Path out =
                            folder.resolve(
                                    "%d-%s.%s".formatted(WRITTEN.size(), language.code(), format));
                    List<Object> arguments =
                            new ArrayList<>(List.of("report", sample, "--out", out));
                    arguments.addAll(List.of(options));
                    Cli.Ran ran =
                            language == Language.FRENCH
                                    ? Cli.french(arguments.toArray())
                                    : Cli.run(arguments.toArray());
                    assertThat(ran.code()).as(ran.err()).isZero();
                    assertThat(out).isNotEmptyFile();
                    return out;
                });
    }

    /// Words without what a typesetter does to their spaces and hyphens.
    private static String plain(String typeset) {
        return typeset.replaceAll("[\u00a0\u202f]", " ")
                .replace('\u2011', '-')
                .replace("\u2060", "");
    }

    /// Adds the rows of a table whose columns are years: name to year to what stands there.
    private static void years(XWPFTable table, Map<String, Map<String, String>> rows) {
        List<String> header =
                table.getRow(0).getTableCells().stream()
                        .map(cell -> cell.getText().strip())
                        .toList();
        for (int r = 1; r < table.getNumberOfRows(); r++) {
            List<String> cells =
                    table.getRow(r).getTableCells().stream()
                            .map(cell -> cell.getText().strip())
                            .toList();
            for (int c = 1; c < Math.min(header.size(), cells.size()); c++) {
                if (header.get(c).matches("\\d{4}") && !cells.get(c).isEmpty()) {
                    rows.computeIfAbsent(plain(cells.getFirst()), _ -> new HashMap<>())
                            .put(header.get(c), cells.get(c));
                }
            }
        }
    }

    /// The series of a place; of all where it is empty.
    private static List<Series> series(String place) throws Exception {
        try (Dossier dossier = Dossier.openReadOnly(sample)) {
            return dossier.ledger().allSeries().stream()
                    .filter(one -> place.isEmpty() || one.key().place().name().en().equals(place))
                    .toList();
        }
    }

    private static List<Observation> observations(Series series) throws Exception {
        try (Dossier dossier = Dossier.openReadOnly(sample)) {
            return new Figures(dossier.ledger()).observations(series);
        }
    }
}
