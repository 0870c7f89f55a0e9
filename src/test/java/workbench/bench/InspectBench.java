package workbench.bench;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How long `inspect` takes on a workbook of 400,000 rows, beside reading its cells with fastexcel:
/// both as whole processes, turn by turn, with a heap of 512 MB. Wall-clock time and the
/// processor's are both told, since the former says little on a busy machine.
///
/// `InspectBench [RUNS [JAR]]`; the program's classes are those of the class path. With the
/// packaged program's jar it is measured once more as the installed program starts, with a start
/// cache that the self-check has taught.
public final class InspectBench {
    private InspectBench() {}

    public static void main(String[] arguments) throws Exception {
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        Path folder = Files.createTempDirectory("inspect-bench");
        Path file = folder.resolve("big.xlsx");
        BigSheet.write(file);
        String classes = System.getProperty("java.class.path");
        List<String> installed = arguments.length > 1 ? installed(folder, arguments[1]) : List.of();
        List<Processes.Time> baseline = new ArrayList<>();
        List<Processes.Time> ours = new ArrayList<>();
        List<Processes.Time> cached = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            baseline.add(
                    Processes.run(
                            List.of(
                                    "-cp",
                                    classes,
                                    "workbench.bench.InspectBench$FastExcel",
                                    file.toString())));
            ours.add(
                    Processes.run(
                            List.of(
                                    "-cp",
                                    classes,
                                    "workbench.Launcher",
                                    "inspect",
                                    file.toString())));
            if (!installed.isEmpty()) {
                List<String> command = new ArrayList<>(installed);
                command.addAll(List.of("inspect", file.toString()));
                cached.add(Processes.run(command));
            }
        }
        Processes.print("fastexcel (baseline)", baseline, baseline);
        Processes.print("inspect", ours, baseline);
        if (!cached.isEmpty()) {
            Processes.print("inspect, as installed", cached, baseline);
        }
        Files.delete(file);
    }

    /// How the installed program is started: with what a training run has left.
    private static List<String> installed(Path folder, String jar) throws Exception {
        Path cache = folder.resolve("start.aot");
        Processes.run(
                List.of(
                        "-XX:AOTCacheOutput=" + cache,
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-jar",
                        jar,
                        "--self-check"));
        return List.of("-XX:AOTCache=" + cache, "-jar", jar);
    }

    /// The baseline: every cell is looked at once.
    static final class FastExcel {
        private FastExcel() {}

        public static void main(String[] arguments) throws IOException {
            long cells = 0;
            try (ReadableWorkbook workbook = new ReadableWorkbook(new File(arguments[0]))) {
                for (Sheet sheet : workbook.getSheets().toList()) {
                    try (Stream<Row> rows = sheet.openStream()) {
                        cells +=
                                rows.mapToLong(
                                                row ->
                                                        row.stream()
                                                                .filter(
                                                                        cell ->
                                                                                cell != null
                                                                                        && cell
                                                                                                        .getRawValue()
                                                                                                != null)
                                                                .count())
                                        .sum();
                    }
                }
            }
            System.out.println(cells);
        }
    }
}
