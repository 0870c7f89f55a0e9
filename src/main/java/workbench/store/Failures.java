package workbench.store;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import workbench.model.Message;
import workbench.model.WorkbenchException;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;

/// Turns what SQLite and the file system report into sentences for a person.
final class Failures {
    /// What could not be done.
    enum Doing {
        OPEN("store.open.failed"),
        CREATE("store.create.failed"),
        WRITE("store.write.failed"),
        READ("store.read.failed"),
        CLOSE("store.close.failed");

        private final String key;

        Doing(String key) {
            this.key = key;
        }

        Message message(Path file) {
            return Message.of(key, Failures.name(file));
        }
    }

    private Failures() {}

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /// @param key of the reason; its remedy has the same key with `.remedy` after it
    static WorkbenchException because(Doing doing, Path file, String key, Object... arguments) {
        return because(doing, file, null, key, arguments);
    }

    static WorkbenchException because(
            Doing doing, Path file, @Nullable Throwable cause, String key, Object... arguments) {
        // What is not made yet cannot be opened or copied.
        boolean unmade = doing == Doing.CREATE && key.equals("store.why.denied");
        return new WorkbenchException(
                doing.message(file),
                Message.of(key, arguments),
                Message.of(unmade ? "store.denied.create" : key + ".remedy", arguments),
                cause);
    }

    static WorkbenchException of(Doing doing, Path file, IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> because(doing, file, e, "store.why.gone");
            case FileAlreadyExistsException _ -> because(doing, file, e, "store.why.exists");
            case AccessDeniedException _ -> because(doing, file, e, "store.why.denied");
            default -> because(doing, file, e, isFull(e) ? "store.why.full" : "store.why.disk");
        };
    }

    private static boolean isFull(IOException e) {
        String words = String.valueOf(e.getMessage());
        return words.contains("No space left") || words.contains("not enough space");
    }

    /// @throws IllegalStateException when it was not the outside world but the program that asked
    ///   for what the schema forbids
    static WorkbenchException of(Doing doing, Path file, SQLException e) {
        int code = e instanceof SQLiteException lite ? lite.getResultCode().code & 0xff : 1;
        if (code == SQLiteErrorCode.SQLITE_CONSTRAINT.code
                || code == SQLiteErrorCode.SQLITE_MISUSE.code
                || code == SQLiteErrorCode.SQLITE_RANGE.code) {
            throw new IllegalStateException(e.getMessage(), e);
        }
        if (code == SQLiteErrorCode.SQLITE_ERROR.code) {
            // Our own statements are known to be right; those of a received schema may be anything.
            if (doing == Doing.OPEN) {
                return because(doing, file, e, "store.why.damaged");
            }
            throw new IllegalStateException(e.getMessage(), e);
        }
        if (code == SQLiteErrorCode.SQLITE_FULL.code) {
            return because(doing, file, e, "store.why.full");
        }
        if (code == SQLiteErrorCode.SQLITE_BUSY.code
                || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return because(doing, file, e, "store.why.busy");
        }
        if (code == SQLiteErrorCode.SQLITE_READONLY.code
                || code == SQLiteErrorCode.SQLITE_PERM.code) {
            return because(doing, file, e, "store.why.denied");
        }
        if (code == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
            Path folder = file.toAbsolutePath().getParent();
            boolean makes = doing == Doing.CREATE && folder != null && Files.isDirectory(folder);
            boolean there = makes || Files.exists(file);
            return because(doing, file, e, there ? "store.why.denied" : "store.why.gone");
        }
        if (code == SQLiteErrorCode.SQLITE_CORRUPT.code
                || code == SQLiteErrorCode.SQLITE_TOOBIG.code
                || code == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return because(doing, file, e, "store.why.damaged");
        }
        return because(doing, file, e, "store.why.disk");
    }
}
