package workbench.bench;

import workbench.App;
import workbench.cli.CommandLineProgram;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// How long a long import takes to stop, asked at nine moments of its way: from the wish to the
/// moment at which everything is as it was, and in which of our methods that time went. The same
/// work stops on the screen when *Stop adding* is pressed.
///
/// `CancelBench [ROWS [FILE.dossier]]`; without a dossier one is made and goes again. Of each
/// moment the time of the importing thread's processor is told too, since the clock's says little
/// on a busy machine. The figures are illustrative.
public final class CancelBench {
    private static final int MOMENTS = 9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CancelBench() {}

    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 600_000;
        Path folder = Files.createTempDirectory("cancel-bench");
        Path file = csv(folder.resolve("big.csv"), rows);
        Path dossier = folder.resolve("bench.dossier");
        run(file, fresh(dossier, arguments), Long.MAX_VALUE);
        Ended whole = run(file, fresh(dossier, arguments), Long.MAX_VALUE);
        System.out.printf("the whole import: %.2f s%n", whole.took() / 1e9);
        for (int i = 1; i <= MOMENTS; i++) {
            long after = whole.took() * i / (MOMENTS + 1);
            Ended ended = run(file, fresh(dossier, arguments), after);
            System.out.printf(
                    "asked after %5.2f s: stopped in %4.0f ms, of which processor %4.0f ms, code"
                            + " %d, mostly in %s%n",
                    after / 1e9,
                    ended.stopping() / 1e6,
                    ended.processor() / 1e6,
                    ended.code(),
                    ended.where());
        }
        try (Stream<Path> left = Files.walk(folder)) {
            left.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
    }

    private record Ended(long took, long stopping, long processor, int code, String where) {}

    private static Path fresh(Path dossier, String... arguments) throws Exception {
        for (String ending : List.of("", "-wal", "-shm", "-journal", "-lock")) {
            Files.deleteIfExists(dossier.resolveSibling(dossier.getFileName() + ending));
        }
        return arguments.length > 1 ? Files.copy(Path.of(arguments[1]), dossier) : dossier;
    }

    /// @param after how long, in nanoseconds, until it is asked to stop
    private static Ended run(Path file, Path dossier, long after) throws Exception {
        CommandLineProgram program = new App(Clock.systemUTC()).program();
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        int[] code = {-1};
        Thread importing =
                new Thread(
                        () ->
                                code[0] =
                                        program.run(
                                                nowhere,
                                                nowhere,
                                                "import",
                                                file.toString(),
                                                "--into",
                                                dossier.toString()));
        long start = System.nanoTime();
        importing.start();
        if (after < Long.MAX_VALUE) {
            importing.join(TimeUnit.NANOSECONDS.toMillis(after));
        } else {
            importing.join();
        }
        long asked = System.nanoTime();
        long before = Math.max(0, THREADS.getThreadCpuTime(importing.threadId()));
        program.stop();
        Map<String, Integer> seen = new LinkedHashMap<>();
        long used = before;
        while (importing.isAlive()) {
            seen.merge(ours(importing), 1, Integer::sum);
            used = Math.max(used, THREADS.getThreadCpuTime(importing.threadId()));
            importing.join(1);
        }
        long end = System.nanoTime();
        String where =
                seen.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse("");
        return new Ended(end - start, end - asked, used - before, code[0], where);
    }

    /// The innermost of our own methods that a thread is in, with what called it.
    private static String ours(Thread thread) {
        List<String> names =
                Stream.of(thread.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("workbench."))
                        .limit(2)
                        .map(
                                frame ->
                                        frame.getClassName()
                                                        .substring(
                                                                frame.getClassName()
                                                                                .lastIndexOf('.')
                                                                        + 1)
                                                + "."
                                                + frame.getMethodName())
                        .toList();
        return String.join(" < ", names);
    }

    private static Path csv(Path file, int rows) throws Exception {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("Municipality,Kind,Year,Value\n");
            for (int i = 0; i < rows; i++) {
                out.write(
                        "Township %d,Kind %d,%d,%d.5%n"
                                .formatted(
                                        i / 2000,
                                        i / 20 % 100,
                                        2000 + i % 20,
                                        i * 7919L % 1_000_003));
            }
        }
        return file;
    }
}
