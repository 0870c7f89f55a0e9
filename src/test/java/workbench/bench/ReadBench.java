package workbench.bench;

import workbench.job.Progress;
import workbench.model.WorkbenchException;
import workbench.sheet.SheetFiles;
import workbench.sheet.SheetInfo;
import workbench.sheet.SheetRow;
import workbench.sheet.SheetSink;
import workbench.sheet.SheetTail;
import workbench.sheet.SourceFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Reads the files named, or all files of the folders named, and prints for each what became of it
/// and how long it took.
public final class ReadBench {
    private ReadBench() {}

    public static void main(String[] arguments) throws IOException {
        for (String argument : arguments) {
            try (Stream<Path> files = Files.walk(Path.of(argument))) {
                List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
                sorted.forEach(ReadBench::read);
            }
        }
    }

    private static void read(Path path) {
        Count count = new Count();
        SheetFiles files = new SheetFiles();
        long start = System.nanoTime();
        String end;
        try {
            SourceFile file = files.open(path);
            files.read(file, count, Progress.SILENT);
            end =
                    "%s %s %s"
                            .formatted(
                                    file.format(),
                                    file.encoding().orElse("-"),
                                    file.delimiter().map(String::valueOf).orElse("-"));
        } catch (WorkbenchException e) {
            end = e.why().key() + " " + e.getCause();
        }
        System.out.printf(
                "%6d ms %3d sheets %9d cells %s: %s%n",
                (System.nanoTime() - start) / 1_000_000,
                count.sheets,
                count.cells,
                path.getFileName(),
                end);
    }

    private static final class Count implements SheetSink {
        private int sheets;
        private long cells;

        @Override
        public void begin(SheetInfo sheet) {
            sheets++;
        }

        @Override
        public void row(SheetRow row) {
            cells += row.cells().size();
        }

        @Override
        public void end(SheetTail tail) {}
    }
}
