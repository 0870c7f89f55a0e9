package workbench.ui.kit;

import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.SourceRecord;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The file of a source as the dossier keeps it, laid out on the disk while it is read.
public final class KeptFile {
    private KeptFile() {}

    /// Something that reads a file.
    @FunctionalInterface
    public interface Reading<T> {
        T of(Path copy) throws WorkbenchException;
    }

    /// Reads the kept file of a source, in a job.
    public static <T> T with(Dossier dossier, SourceRecord source, Reading<T> reading)
            throws WorkbenchException {
        try {
            Path folder = Files.createTempDirectory("workbench-source");
            Path copy = folder.resolve(safe(source.name()));
            try {
                try (InputStream bytes = dossier.ledger().openSource(source.id())) {
                    Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
                }
                return reading.of(copy);
            } finally {
                Files.deleteIfExists(copy);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new WorkbenchException(
                    Message.of("ui.kit.cell.failed", source.name()),
                    Message.of("ui.kit.cell.failed.why"),
                    Message.of("ui.kit.cell.failed.remedy"),
                    e);
        }
    }

    /// Writes the kept file of a source to another place, replacing what stood there: all of it or
    /// nothing.
    static void copy(Dossier dossier, SourceRecord source, Path to) throws WorkbenchException {
        Path draft = to.resolveSibling(to.getFileName() + ".new");
        try {
            try (InputStream bytes = dossier.ledger().openSource(source.id())) {
                Files.copy(bytes, draft, StandardCopyOption.REPLACE_EXISTING);
                Files.move(draft, to, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new WorkbenchException(
                    Message.of("ui.kit.cell.not-saved", to.toString()),
                    Message.of("ui.kit.cell.not-saved.why"),
                    Message.of("ui.kit.cell.not-saved.remedy"),
                    e);
        }
    }

    /// A dossier may come from elsewhere: a name in it leads nowhere but into the folder.
    static String safe(String name) {
        String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        return plain.isBlank() || plain.startsWith(".") ? "source" : plain;
    }
}
