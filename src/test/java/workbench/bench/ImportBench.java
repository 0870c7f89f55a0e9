package workbench.bench;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.SAXParserFactory;

/// How long `import` takes on a workbook of 400,000 rows and 2.8 million cells, beside the sum of
/// reading its cells with fastexcel alone and inserting its rows over JDBC alone, each a whole
/// process, turn by turn, with a heap of 512 MB. Beside it the same work by POI's event handler.
///
/// `ImportBench [RUNS [JAR]]`; without a jar, the program's classes are those of the class path.
/// Wall-clock time and the processor's are both told, since the former says little on a busy
/// machine.
public final class ImportBench {
    private ImportBench() {}

    public static void main(String[] arguments) throws Exception {
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        Path folder = Files.createTempDirectory("import-bench");
        Path file = folder.resolve("big.xlsx");
        BigSheet.write(file);
        String classes = System.getProperty("java.class.path");
        List<String> program =
                arguments.length > 1
                        ? List.of("-jar", arguments[1])
                        : List.of("-cp", classes, "workbench.Launcher");
        List<Processes.Time> reading = new ArrayList<>();
        List<Processes.Time> inserting = new ArrayList<>();
        List<Processes.Time> ours = new ArrayList<>();
        List<Processes.Time> poi = new ArrayList<>();
        long bytes = 0;
        for (int i = 0; i < runs; i++) {
            Path dossier = folder.resolve("bench.dossier");
            Path table = folder.resolve("bench.sqlite");
            reading.add(baseline(classes, "InspectBench$FastExcel", file));
            inserting.add(baseline(classes, "ImportBench$Inserting", table));
            Files.delete(table);
            List<String> command = new ArrayList<>(program);
            command.addAll(List.of("import", file.toString(), "--into", dossier.toString()));
            ours.add(Processes.run(command));
            bytes = Files.size(dossier);
            Files.delete(dossier);
            poi.add(baseline(classes, "ImportBench$Poi", file, table));
            Files.delete(table);
        }
        List<Processes.Time> sum = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            sum.add(
                    new Processes.Time(
                            reading.get(i).wall() + inserting.get(i).wall(),
                            reading.get(i).processor() + inserting.get(i).processor()));
        }
        Processes.print("fastexcel alone", reading, sum);
        Processes.print("JDBC alone", inserting, sum);
        Processes.print("their sum (baseline)", sum, sum);
        Processes.print("import", ours, sum);
        Processes.print("POI's event handler, and JDBC", poi, sum);
        System.out.printf(
                "a figure takes %.1f bytes beside the file%n",
                (bytes - Files.size(file)) / 400_000.0);
        Files.delete(file);
    }

    private static Processes.Time baseline(String classes, String main, Path... files)
            throws Exception {
        List<String> command = new ArrayList<>(List.of("-cp", classes, "workbench.bench." + main));
        Stream.of(files).map(Path::toString).forEach(command::add);
        return Processes.run(command);
    }

    /// A plain table with an index, filled in one transaction.
    private static final class Table implements AutoCloseable {
        private static final int COLUMNS = 7;

        private final Connection connection;
        private final PreparedStatement insert;

        Table(Path file) throws SQLException {
            connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            try (Statement statement = connection.createStatement()) {
                statement.execute(
                        "CREATE TABLE figure (id INTEGER PRIMARY KEY, municipality TEXT,"
                                + " indicator TEXT, sex TEXT, age TEXT, year INTEGER, value REAL,"
                                + " status TEXT)");
                statement.execute(
                        "CREATE INDEX by_key ON figure (municipality, indicator, sex, age, year)");
            }
            connection.setAutoCommit(false);
            insert =
                    connection.prepareStatement(
                            "INSERT INTO figure (municipality, indicator, sex, age, year, value,"
                                    + " status) VALUES (?, ?, ?, ?, ?, ?, ?)");
        }

        void add(String[] row) throws SQLException {
            for (int i = 0; i < COLUMNS; i++) {
                switch (i) {
                    case 4 -> insert.setInt(i + 1, (int) Double.parseDouble(row[i]));
                    case 5 -> insert.setDouble(i + 1, Double.parseDouble(row[i]));
                    default -> insert.setString(i + 1, row[i]);
                }
            }
            insert.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            connection.commit();
            connection.close();
        }
    }

    /// The rows of the workbook, inserted without reading it.
    static final class Inserting {
        private Inserting() {}

        public static void main(String[] arguments) throws Exception {
            try (Table table = new Table(Path.of(arguments[0]))) {
                BigSheet.rows(table::add);
            }
        }
    }

    /// Reads with POI's event handler and inserts each row.
    static final class Poi {
        private Poi() {}

        public static void main(String[] arguments) throws Exception {
            try (OPCPackage parts = OPCPackage.open(new File(arguments[0]), PackageAccess.READ);
                    Table table = new Table(Path.of(arguments[1]))) {
                XSSFReader reader = new XSSFReader(parts);
                SAXParserFactory factory = SAXParserFactory.newInstance();
                factory.setNamespaceAware(true);
                XMLReader parser = factory.newSAXParser().getXMLReader();
                parser.setContentHandler(
                        new XSSFSheetXMLHandler(
                                reader.getStylesTable(),
                                new ReadOnlySharedStringsTable(parts),
                                new Rows(table),
                                false));
                try (InputStream sheet = reader.getSheetsData().next()) {
                    parser.parse(new InputSource(sheet));
                }
            }
        }
    }

    /// Takes rows as POI tells them.
    private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {
        private final Table table;
        private String[] row = new String[Table.COLUMNS];

        Rows(Table table) {
            this.table = table;
        }

        @Override
        public void startRow(int number) {
            row = new String[Table.COLUMNS];
        }

        @Override
        public void cell(String name, String text, XSSFComment comment) {
            row[name.charAt(0) - 'A'] = text;
        }

        @Override
        public void endRow(int number) {
            if (number >= BigSheet.HEADERS) {
                try {
                    table.add(row);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }
}
