package workbench.sample;

import workbench.model.Message;
import workbench.model.WorkbenchException;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The sample files: those of a folder, or those that travel in the jar, which are laid out in a
/// temporary folder while they are needed.
public final class Samples implements AutoCloseable {
    private final Path folder;
    private final boolean temporary;

    private Samples(Path folder, boolean temporary) {
        this.folder = folder;
        this.temporary = temporary;
    }

    /// @param given a folder; empty for the samples in the jar
    public static Samples of(Optional<Path> given) throws WorkbenchException, IOException {
        if (given.isPresent()) {
            if (!Files.isDirectory(given.get())) {
                throw new WorkbenchException(
                        Message.of("sample.missing", given.get().toString()),
                        Message.of("sample.missing.why", given.get().toString()),
                        Message.of("sample.missing.remedy"));
            }
            return new Samples(given.get(), false);
        }
        Path folder = Files.createTempDirectory("workbench-samples");
        unpack(folder);
        return new Samples(folder, true);
    }

    /// Every spreadsheet, in the order of their names.
    public List<Path> spreadsheets() throws IOException {
        return files(
                ".csv", ".tsv", ".xlsx", ".xlsm", ".xltx", ".xltm", ".xlsb", ".xls", ".ods",
                ".zip");
    }

    /// The text that a file of this name holds, wherever in the folder it lies.
    Optional<String> named(String name) throws IOException {
        for (Path file : files(".json")) {
            if (String.valueOf(file.getFileName()).equals(name)) {
                return Optional.of(Files.readString(file));
            }
        }
        return Optional.empty();
    }

    private List<Path> files(String... endings) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(
                            file ->
                                    Stream.of(endings)
                                            .anyMatch(
                                                    file.toString().toLowerCase(Locale.ROOT)
                                                            ::endsWith))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private static void unpack(Path folder) throws IOException {
        try {
            URI code = Samples.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            Path source = Path.of(code);
            if (Files.isDirectory(source)) {
                copy(source.resolve("samples"), folder);
                return;
            }
            try (FileSystem jar = FileSystems.newFileSystem(source)) {
                copy(jar.getPath("samples"), folder);
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(from)) {
            walk.filter(Files::isRegularFile).forEach(files::add);
        }
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.toAbsolutePath().getParent());
            try (InputStream in = Files.newInputStream(file)) {
                Files.copy(in, target);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (temporary) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
