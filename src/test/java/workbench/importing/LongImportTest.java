package workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import workbench.edit.CommitDraft;
import workbench.job.Cancelled;
import workbench.job.Progress;
import workbench.layout.SheetLayout;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.testing.BesideTheWindow;
import workbench.testing.Desk;
import workbench.testing.Jvm;
import workbench.testing.Seeds;
import workbench.testing.Stopped;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A long sheet that is imported while it is read gives the very same dossier as one that is held
/// whole: figures with their cells, raw texts and words, series, problems, recipe.
@BesideTheWindow
class LongImportTest {
    private static final Path REAL = Path.of("../shared/real");

    private static final Instant DAY = Instant.parse("2026-01-15T12:00:00Z");

    /// Rows that cannot be held and taken over with 80 MB.
    private static final int BIG = 150_000;

    @TempDir private Path folder;

    @Test
    void everyLongSheetGivesTheSameDossierBothWays() {
        int[] streamed = {0};
        Seeds.check(
                6,
                random -> {
                    Path place = Files.createTempDirectory(folder, "seed");
                    try (BothWays both = new BothWays(place, 24)) {
                        streamed[0] += both.bring(list(place, random, 2020)) ? 1 : 0;
                        streamed[0] += both.bring(list(place, random, 2021)) ? 1 : 0;
                    }
                });
        if (System.getProperty("seed", "").isEmpty()) {
            assertThat(streamed[0]).as("files imported while they were read").isGreaterThan(2);
        }
    }

    @Test
    void allRowsOfALongSheetCanBeLookedAtAlsoOnceItWasDrafted() throws Exception {
        List<String> lines = new ArrayList<>(List.of("Municipality,Kind,Year,Value"));
        for (int i = 0; i < 5000; i++) {
            lines.add("Pickering,Kind %d,%d,%d.5".formatted(i / 4, 2020 + i % 4, i));
        }
        Path file = Desk.csv(folder, "long.csv", lines.toArray(String[]::new));
        Importer importer = BothWays.importer(24);
        Importer.Sighting seen = importer.sight(file, Progress.SILENT);
        assertThat(seen.isLong()).isTrue();
        ImportDraft draft =
                importer.draft(seen, ImportOptions.NONE, Optional.empty(), Progress.SILENT);
        SheetLayout drafted = draft.reading().layouts().getFirst();
        assertThat(drafted.grid().rows()).isLessThan(5001);
        for (SheetLayout shown :
                List.of(
                        seen.layouts().getFirst(),
                        drafted.shownBy(seen.layouts().getFirst().grid()))) {
            assertThat(shown.grid().rows()).isEqualTo(5001);
            assertThat(shown.grid().cell(5001, 4).raw()).isEqualTo("4999.5");
            assertThat(shown.grid().cell(3, 3).raw()).isEqualTo("2021");
        }
    }

    @Test
    void namesOfGroupsAndPagesOfALongSheetGiveTheSameDossierBothWays() {
        int[] streamed = {0};
        Seeds.check(
                8,
                random -> {
                    Path place = Files.createTempDirectory(folder, "pages");
                    try (BothWays both = new BothWays(place, 16)) {
                        streamed[0] += both.bring(pages(place, random)) ? 1 : 0;
                    }
                });
        if (System.getProperty("seed", "").isEmpty()) {
            assertThat(streamed[0]).as("files imported while they were read").isGreaterThan(2);
        }
    }

    /// A printed list: groups beneath their names, pages beneath their headers, now and then a
    /// total, a note, an empty row or a missing figure.
    private static Path pages(Path place, Random random) throws Exception {
        boolean list = random.nextInt(3) == 0;
        boolean years = random.nextBoolean();
        int group = 2 + random.nextInt(9);
        int page = random.nextInt(3) == 0 ? Integer.MAX_VALUE : 12 + random.nextInt(30);
        List<String> head = new ArrayList<>();
        if (random.nextBoolean()) {
            head.addAll(List.of("Illustrative counts of things", ""));
        }
        head.add(
                list
                        ? "Branch,Kind,Year,Value"
                        : years ? "Branch,2019,2020" : "Branch,Visits,Loans");
        List<String> lines = new ArrayList<>(head);
        String blanks = list ? ",,," : ",,";
        for (int i = 0; i < 90 + random.nextInt(60); i++) {
            if (i % page == page - 1) {
                lines.addAll(random.nextInt(4) == 0 ? List.of("") : List.of());
                lines.addAll(head);
            }
            if (i % group == 0 && random.nextInt(8) > 0) {
                lines.add((random.nextInt(6) == 0 ? "NORTH " : "District ") + i / group + blanks);
            }
            switch (random.nextInt(80)) {
                case 0 -> lines.add("Note: counted by hand" + blanks);
                case 1 -> lines.add("");
                case 2 ->
                        lines.add(
                                list
                                        ? "Total,,2020,%d.5".formatted(i)
                                        : "Total,1.5,%d".formatted(i));
                default -> {
                    // Most rows are of figures.
                }
            }
            String missing = random.nextInt(12) == 0 ? ".." : i + ".5";
            lines.add(
                    list
                            ? "Branch %d,Kind %d,%d,%s"
                                    .formatted(i % 7, i % 3, 2020 + i % 5, missing)
                            : "%sBranch %d,%s,%d".formatted(i % 9 == 0 ? "  " : "", i, missing, i));
        }
        return Desk.csv(place, "pages.csv", lines.toArray(String[]::new));
    }

    /// A file of many rows, and sometimes something among them that no list has.
    private static Path list(Path place, Random random, int year) throws Exception {
        boolean wide = random.nextInt(3) == 0;
        boolean unit = random.nextBoolean();
        boolean second = random.nextBoolean();
        boolean code = random.nextInt(3) == 0;
        int rows = 60 + random.nextInt(120);
        int odd = random.nextInt(3) == 0 ? random.nextInt(rows) : -1;
        int oddity = random.nextInt(9);
        List<String> lines = new ArrayList<>();
        if (random.nextBoolean()) {
            lines.add("Illustrative counts of things");
        }
        List<String> header = new ArrayList<>(List.of("Municipality", "Kind"));
        if (second) {
            header.add("Age group");
        }
        if (code) {
            header.add("Vector");
        }
        if (unit) {
            header.add("Unit");
        }
        header.addAll(
                wide
                        ? List.of(year + "", (year + 1) + "", "Total")
                        : List.of("Year", "Value", "Status"));
        lines.add(String.join(",", header));
        boolean messy = random.nextInt(3) == 0;
        for (int i = 0; i < rows; i++) {
            if (i == odd) {
                odd(lines, oddity, header);
            }
            int left = i;
            List<String> row = new ArrayList<>();
            row.add(List.of("Pickering", "Ajax", "Whitby").get(left % 3));
            left /= 3;
            boolean older = second && left % 2 == 0;
            left /= second ? 2 : 1;
            int at = wide ? 0 : left % 4;
            left /= wide ? 1 : 4;
            row.add((messy && random.nextInt(40) == 0 ? "Kind  " : "Kind ") + left);
            if (second) {
                row.add(older ? "0 - 14" : messy && random.nextInt(40) == 0 ? "15 – 64" : "15-64");
            }
            if (code) {
                row.add("v" + (1000 + i));
            }
            if (unit) {
                row.add(left % 2 == 0 ? "Number" : "Percent");
            }
            if (wide) {
                row.addAll(
                        List.of(value(random, messy), value(random, messy), value(random, messy)));
            } else {
                row.add("" + (year + at));
                row.add(value(random, messy));
                row.add(random.nextInt(9) == 0 ? "p" : "");
            }
            lines.add(String.join(",", row));
            if (messy && random.nextInt(200) == 0) {
                lines.add(lines.getLast());
            }
        }
        Path file = place.resolve("things-" + year + ".csv");
        return Files.write(file, lines);
    }

    private static String value(Random random, boolean messy) {
        return switch (random.nextInt(messy ? 60 : 600)) {
            case 0 -> "";
            case 1 -> "..";
            case 2 -> "12.3O";
            case 3 -> "45%";
            case 4 -> "x";
            default ->
                    random.nextInt(9) == 0
                            ? random.nextInt(1000) + ".50"
                            : "" + random.nextInt(1000);
        };
    }

    private static void odd(List<String> lines, int oddity, List<String> header) {
        switch (oddity) {
            case 0 -> lines.add("");
            case 1 -> lines.add(String.join(",", header));
            case 2 -> lines.add("Total,Total,,,,10,20,30");
            case 3 -> lines.add("Note: what follows was counted by hand.");
            case 4 -> {
                lines.add("");
                lines.add("Another table of illustrative things");
                lines.add("Branch,2019,2020");
                lines.add("Main,1,2");
            }
            case 5 -> lines.add("Pickering");
            case 6 -> lines.add("Pickering,Kind 1,,,,,,,,,stray");
            case 7 -> lines.add(lines.get(lines.size() - 1));
            default -> lines.add("Pickering,Kind 0,no year,no figure");
        }
    }

    @Test
    void everyRealFileGivesTheSameDossierBothWays() throws Exception {
        assumeTrue(Files.isDirectory(REAL), "skipped: the real files are not beside the project");
        try (Stream<Path> files = Files.list(REAL)) {
            assertThat(streamed(files.filter(LongImportTest::isSmall).sorted().toList()))
                    .isPositive();
        }
    }

    @Test
    void everySampleGivesTheSameDossierBothWays() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("samples"))) {
            streamed(files.filter(Files::isRegularFile).sorted().toList());
        }
    }

    /// One that is compared in a moment; larger ones are no other kind.
    private static boolean isSmall(Path file) {
        return file.toFile().length() < 100_000;
    }

    private long streamed(List<Path> files) {
        return IntStream.range(0, files.size())
                .filter(
                        i -> {
                            try {
                                Path place = Files.createDirectories(folder.resolve("" + i));
                                try (BothWays both = new BothWays(place, 12)) {
                                    return both.bring(files.get(i));
                                }
                            } catch (WorkbenchException _) {
                                return false;
                            } catch (Exception e) {
                                throw new AssertionError(files.get(i) + ": " + e, e);
                            }
                        })
                .count();
    }

    @Test
    void aCancelledImportLeavesTheDossierAsItWas() throws Exception {
        List<String> lines = new ArrayList<>(List.of("Municipality,Year,Value"));
        IntStream.range(0, 4_000)
                .forEach(i -> lines.add("Ward " + i / 4 + "," + (2000 + i % 4) + "," + i));
        Path file = Files.write(folder.resolve("wards.csv"), lines);
        try (Dossier dossier = Dossier.create(folder.resolve("a.dossier"))) {
            Desk.bring(dossier, Desk.csv(folder, "small.csv", "Ward,2020", "North,1"), DAY);
            List<String> before = BothWays.content(dossier);
            int[] looks = {0};
            Progress stopped = Stopped.when(() -> looks[0]++ > 0);

            assertThatThrownBy(() -> stream(dossier, file, stopped)).isInstanceOf(Cancelled.class);

            assertThat(BothWays.content(dossier)).isEqualTo(before);
        }
    }

    @Test
    void aFileThatIsDamagedNearItsEndLeavesNothing() throws Exception {
        Path file = folder.resolve("damaged.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("Data");
            row(sheet, "Municipality", "Year", "Value");
            for (int i = 0; i < 4_000; i++) {
                row(sheet, "Ward " + i / 4, "" + (2000 + i % 4), "" + i * 37 % 1013);
            }
            workbook.write(out);
        }
        byte[] bytes = Files.readAllBytes(file);
        int at = endOfSheet(bytes) - 400;
        for (int i = 0; i < 40; i++) {
            bytes[at + i] ^= 0x55;
        }
        Files.write(file, bytes);
        try (Dossier dossier = Dossier.create(folder.resolve("a.dossier"))) {
            List<String> before = BothWays.content(dossier);

            assertThatThrownBy(() -> stream(dossier, file, Progress.SILENT))
                    .isInstanceOf(WorkbenchException.class);

            assertThat(BothWays.content(dossier)).isEqualTo(before);
        }
    }

    /// Where the packed bytes of the sheet end: before the header of the next member.
    private static int endOfSheet(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int name = text.indexOf("xl/worksheets/sheet1.xml");
        return text.indexOf("PK\u0003\u0004", name) > 0
                ? text.indexOf("PK\u0003\u0004", name)
                : text.indexOf("PK\u0001\u0002", name);
    }

    private static void row(XSSFSheet sheet, String... words) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < words.length; i++) {
            if (words[i].matches("\\d+")) {
                row.createCell(i).setCellValue(Double.parseDouble(words[i]));
            } else {
                row.createCell(i).setCellValue(words[i]);
            }
        }
    }

    private static void stream(Dossier dossier, Path file, Progress progress)
            throws WorkbenchException {
        Importer.Begun begun =
                BothWays.importer(24)
                        .begin(
                                file,
                                ImportOptions.NONE,
                                Optional.of(dossier.ledger()),
                                Progress.SILENT);
        assertThat(begun).isInstanceOf(Importer.Begun.OnItsWay.class);
        if (begun instanceof Importer.Begun.OnItsWay(var reading)) {
            try (reading) {
                new CommitDraft(dossier).commit(reading, DAY, progress);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatDoesNotFitIntoMemoryIsImportedWhileItIsRead(Rows rows) throws Exception {
        Path dossier = folder.resolve("big.dossier");
        Path file = folder.resolve("big.csv");
        Files.write(file, big(rows));

        assertThat(importedWithLittleMemory(file, dossier)).isZero();

        try (Dossier made = Dossier.openReadOnly(dossier)) {
            assertThat(made.ledger().imports().getFirst().observations()).isEqualTo(BIG);
        }
    }

    /// What stands among the rows of figures.
    private enum Rows {
        NAMES_OF_GROUPS,
        PAGES
    }

    private static List<String> big(Rows rows) {
        String header = "Municipality,Kind,Year,Value";
        List<String> lines = new ArrayList<>(List.of("Things by kind", "", header));
        for (int i = 0; i < BIG; i++) {
            if (rows == Rows.NAMES_OF_GROUPS && i % 20 == 0) {
                lines.add("Service %d,,,".formatted(i / 20));
            } else if (rows == Rows.PAGES && i % 50 == 49) {
                lines.addAll(List.of("", "Things by kind", "", header));
            }
            lines.add(
                    "Township %d,Kind %d,%d,%d.5"
                            .formatted(i / 2000, i / 20 % 100, 2000 + i % 20, i));
        }
        return lines;
    }

    private static int importedWithLittleMemory(Path file, Path dossier) throws Exception {
        return new ProcessBuilder(
                        Jvm.command(
                                "workbench.Launcher",
                                List.of("-Xmx80m"),
                                "import",
                                file.toString(),
                                "--into",
                                dossier.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
