package workbench.publish;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import workbench.model.Message;
import workbench.model.WorkbenchException;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Puts a written file in its place whole or not at all.
///
/// The content goes to a temporary file beside the target, which then takes the target's name; a
/// file that stood there before stays as it was until that moment. Folders that are missing are
/// made.
public final class OutputFiles {
    private static final Logger LOG = LoggerFactory.getLogger(OutputFiles.class);

    private OutputFiles() {}

    /// What writes a file's bytes; it does not close the stream.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Writes `target`, replacing what stood there.
    ///
    /// @throws WorkbenchException when the folder cannot be written, the disk is full or the target
    ///   is held by another program; nothing is left behind then
    public static void write(Path target, Content content) throws WorkbenchException {
        Path place = target.toAbsolutePath();
        if (Files.isDirectory(place)) {
            throw failed(place, OutputProblem.IS_FOLDER, null);
        }
        Path folder = place.getParent() == null ? place : place.getParent();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw failed(place, OutputProblem.ofFolder(e), e);
        }
        // Not a system temporary file: those are closed to other users, and that would stay.
        Path part = folder.resolve("." + place.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            fill(part, content);
        } catch (IOException e) {
            discard(part);
            throw failed(place, OutputProblem.ofWriting(e, folder), e);
        } catch (RuntimeException e) {
            discard(part);
            throw e;
        }
        try {
            move(part, place);
        } catch (IOException e) {
            discard(part);
            throw failed(place, OutputProblem.LOCKED, e);
        }
    }

    private static void fill(Path part, Content content) throws IOException {
        try (OutputStream out =
                new BufferedOutputStream(
                        Files.newOutputStream(
                                part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            content.writeTo(out);
        }
    }

    private static void move(Path part, Path place) throws IOException {
        try {
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            LOG.warn("could not remove {}", part, e);
        }
    }

    private static WorkbenchException failed(
            Path target,
            OutputProblem problem,
            @org.jspecify.annotations.Nullable Throwable cause) {
        String folder = String.valueOf(target.getParent());
        return new WorkbenchException(
                Message.of("publish.cannot-write", String.valueOf(target.getFileName())),
                Message.of(problem.why(), folder),
                Message.of(problem.remedy(), folder),
                cause);
    }
}
