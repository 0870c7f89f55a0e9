package workbench.testing;

import workbench.model.WorkbenchException;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Drafts the import of every file of a folder and prints a line for each: how it ended, how many
/// milliseconds of the processor it took, its name. A program of its own, so that it can be given
/// little memory.
public final class CorpusRun {
    private CorpusRun() {}

    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> found = Files.list(Path.of(arguments[0]))) {
            List<Path> files = found.sorted().toList();
            for (Path file : files) {
                long start = spent();
                String end = end(file);
                long millis = (spent() - start) / 1_000_000;
                System.out.println(end + " " + millis + " " + file.getFileName());
            }
        }
    }

    /// What this thread has used, whatever else the machine does meanwhile.
    private static long spent() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String end(Path file) {
        try {
            return Desk.draft(file).problems().isEmpty() ? "READ" : "PROBLEMS";
        } catch (WorkbenchException _) {
            return "REFUSED";
        } catch (RuntimeException | Error e) {
            return "ESCAPED[" + e + "]";
        }
    }
}
