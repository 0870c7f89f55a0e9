package workbench.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Runs whole Java processes with a heap of 512 MB and tells how long they took.
final class Processes {
    private static final String HEAP = "-Xmx512m";

    private Processes() {}

    /// Seconds by the clock, and of the processor.
    record Time(double wall, double processor) {}

    static Time run(List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(HEAP);
        command.addAll(arguments);
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        // What a process used is known as long as it is there; the last look is near enough.
        double processor = 0;
        while (process.isAlive()) {
            processor =
                    process.info()
                            .totalCpuDuration()
                            .map(used -> used.toMillis() / 1000.0)
                            .orElse(processor);
            Thread.sleep(10);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(arguments + " ended with " + process.exitValue());
        }
        return new Time((System.nanoTime() - start) / 1e9, processor);
    }

    static void print(String name, List<Time> times, List<Time> baseline) {
        double wall = median(times.stream().map(Time::wall).toList());
        double processor = median(times.stream().map(Time::processor).toList());
        System.out.printf(
                "%-34s %6.2f s (%.2f of the baseline), processor %6.2f s (%.2f)%n",
                name,
                wall,
                wall / median(baseline.stream().map(Time::wall).toList()),
                processor,
                processor / median(baseline.stream().map(Time::processor).toList()));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
