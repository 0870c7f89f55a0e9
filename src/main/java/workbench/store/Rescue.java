package workbench.store;

import org.jspecify.annotations.Nullable;

import workbench.model.WorkbenchException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Keeps what a person does to a dossier whose file was deleted, moved or replaced while it was
/// open: in a copy beside it, or where that cannot be, in the person's own folder.
///
/// The system keeps the bytes of an open file until it is closed, whatever becomes of its name; so
/// nothing is lost as long as somebody copies them.
final class Rescue {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss").withZone(ZoneId.systemDefault());

    private static final Pattern ENDING =
            Pattern.compile("(-rescued-\\d{4}-\\d{2}-\\d{2}-\\d{6})*(\\.dossier)?$");

    private final Path dossier;
    private @Nullable Path copy;

    Rescue(Path dossier) {
        this.dossier = dossier;
    }

    /// The copy, made at the first call.
    synchronized Path copy(Sessions sessions) throws WorkbenchException {
        Path made = copy;
        if (made == null) {
            made = place();
            Path to = made;
            sessions.alone(session -> Copies.exact(session, to));
            copy = made;
        }
        return made;
    }

    synchronized boolean isMade() {
        return copy != null;
    }

    /// The name of a dossier without its ending; of a copy made here, that of the dossier it was
    /// made of.
    static String plainName(Path dossier) {
        return ENDING.matcher(Failures.name(dossier)).replaceFirst("");
    }

    private Path place() {
        String name = plainName(dossier) + "-rescued-" + TIME.format(Instant.now()) + ".dossier";
        Path beside = dossier.toAbsolutePath().resolveSibling(name);
        return Stream.of(beside, home().resolve(name))
                .filter(one -> one.getParent() != null && Files.isWritable(one.getParent()))
                .findFirst()
                .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir", ".")).resolve(name));
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home", "."));
    }
}
