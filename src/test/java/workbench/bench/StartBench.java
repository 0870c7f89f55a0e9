package workbench.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Prints how long the packaged program takes to its first window, with its start cache and without
/// any.
///
/// `java src/test/java/workbench/bench/StartBench.java [IMAGE] [TIMES]`, from the top of the
/// project after `mvn -Pinstaller package`; IMAGE is `target/installer/workbench` where not given.
/// Time runs from the start of the process to the line that the program prints when its window is
/// shown. Both kinds take turns, so that whatever else the machine does falls on both. Uses the
/// display where there is one, else JavaFX's own headless one.
public final class StartBench {
    private static final String SETTINGS = "lib/app/workbench.cfg";
    private static final String EXIT = "-Dworkbench.exit-after-first-window=true";
    private static final String CACHE = "java-options=-XX:AOTCache=";
    private static final String SHOWN = "first window after";
    private static final int TIMES = 10;

    private StartBench() {}

    public static void main(String[] arguments) throws IOException {
        Path image = Path.of(arguments.length > 0 ? arguments[0] : "target/installer/workbench");
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : TIMES;
        Path folder = Files.createTempDirectory(image.toAbsolutePath().getParent(), "bench");
        try {
            Path with = twin(image, folder.resolve("with"), true);
            Path without = twin(image, folder.resolve("without"), false);
            // The first of each brings the files into memory and does not count.
            start(with);
            start(without);
            List<Double> cached = new ArrayList<>();
            List<Double> plain = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                cached.add(start(with));
                plain.add(start(without));
            }
            say("with the cache", cached);
            say("without", plain);
            System.out.printf(Locale.ROOT, "ratio %.2f%n", median(cached) / median(plain));
        } finally {
            try (Stream<Path> files = Files.walk(folder).sorted(Comparator.reverseOrder())) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /// An image whose files are the same ones, except for the launcher's settings.
    private static Path twin(Path image, Path to, boolean cached) throws IOException {
        try (Stream<Path> files = Files.walk(image)) {
            for (Path file : files.toList()) {
                Path place = to.resolve(image.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(place);
                } else if (!file.endsWith(SETTINGS)) {
                    Files.createLink(place, file);
                }
            }
        }
        List<String> settings = new ArrayList<>(Files.readAllLines(image.resolve(SETTINGS)));
        boolean had = settings.removeIf(line -> !cached && line.startsWith(CACHE));
        if (had == cached) {
            throw new IllegalStateException("this image has no cache: " + image);
        }
        settings.add("java-options=" + EXIT);
        if (System.getenv("DISPLAY") == null) {
            settings.add("java-options=-Dglass.platform=Headless");
            settings.add("java-options=-Dprism.order=sw");
        }
        Files.write(to.resolve(SETTINGS), settings);
        return to;
    }

    /// @return milliseconds to the first window
    private static double start(Path image) throws IOException {
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(image.resolve("bin/workbench").toString())
                        .redirectErrorStream(true)
                        .start();
        double millis = 0;
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(SHOWN)) {
                    millis = (System.nanoTime() - start) / 1e6;
                }
            }
        }
        if (millis == 0) {
            throw new IllegalStateException("no window was shown by " + image);
        }
        return millis;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    private static void say(String what, List<Double> millis) {
        System.out.printf(
                Locale.ROOT,
                "%-15s median %.0f ms of %d, from %.0f to %.0f%n",
                what,
                median(millis),
                millis.size(),
                millis.stream().min(Comparator.naturalOrder()).orElseThrow(),
                millis.stream().max(Comparator.naturalOrder()).orElseThrow());
    }
}
