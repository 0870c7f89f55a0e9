package workbench.store;

import workbench.model.WorkbenchException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The snapshots of one dossier: the last ten, and of the last thirty days the last of each.
///
/// They lie in a folder `NAME.snapshots` beside the dossier, or in another one that the person
/// chose; where never comes from the dossier itself. They are whole files under names that say when
/// they were taken, so that they serve without this program's help too.
public final class Snapshots {
    /// Between one snapshot and the next.
    static final Duration APART = Duration.ofMinutes(10);

    private static final int LAST = 10;
    private static final int DAYS = 30;
    private static final String ENDING = ".dossier";
    private static final String ENDED = ".snapshots";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss'Z'").withZone(ZoneOffset.UTC);

    private final Path dossier;
    private final Path folder;

    private Snapshots(Path dossier, Path folder) {
        this.dossier = dossier;
        this.folder = folder;
    }

    /// Those of a dossier, which need not be there any more.
    ///
    /// @return empty where the person wants none
    public static Optional<Snapshots> of(Path dossier, Opening how) {
        return switch (how.snapshots()) {
            case Opening.Place.Nowhere _ -> Optional.empty();
            case Opening.Place.Beside _ ->
                    Optional.of(
                            new Snapshots(dossier, dossier.resolveSibling(plain(dossier) + ENDED)));
            case Opening.Place.Within(Path folder) ->
                    Optional.of(
                            new Snapshots(
                                    dossier,
                                    folder.resolve(plain(dossier) + "-" + mark(dossier) + ENDED)));
        };
    }

    private static String plain(Path dossier) {
        String name = Failures.name(dossier);
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /// Tells dossiers of one name in different folders apart.
    private static String mark(Path dossier) {
        String path = dossier.toAbsolutePath().normalize().toString();
        byte[] digest = KeptFiles.sha256().digest(path.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, 4);
    }

    public Path folder() {
        return folder;
    }

    /// Oldest first; empty where there are none.
    public List<Snapshot> all() throws WorkbenchException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Snapshot> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder).sorted()) {
            for (Path file : files.toList()) {
                Optional<Instant> at = moment(file);
                if (at.isPresent()) {
                    all.add(new Snapshot(at.get(), file, Files.size(file)));
                }
            }
        } catch (IOException e) {
            throw Failures.of(Failures.Doing.READ, folder, e);
        }
        return all;
    }

    /// The latest that was taken at this moment or before.
    public Optional<Snapshot> asOf(Instant moment) throws WorkbenchException {
        return all().stream().filter(one -> !one.at().isAfter(moment)).reduce((_, later) -> later);
    }

    private static Optional<Instant> moment(Path file) {
        String name = Failures.name(file);
        if (!name.endsWith(ENDING)) {
            return Optional.empty();
        }
        try {
            String stem = name.substring(0, name.length() - ENDING.length());
            return Optional.of(NAME.parse(stem, Instant::from));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// Takes one of the dossier as it is now, and lets those go that are no longer kept.
    ///
    /// @param session of the dossier, outside an action
    /// @param at by which it is named
    void take(Session session, Instant at) throws WorkbenchException {
        Path file = folder.resolve(NAME.format(at) + ENDING);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Failures.of(Failures.Doing.CREATE, folder, e);
        }
        removeDrafts();
        if (!Files.exists(file)) {
            Copies.compact(session, file);
        }
        rotate(at);
    }

    /// What a crash left half written.
    private void removeDrafts() throws WorkbenchException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Copies::isDraft).toList()) {
                remove(file);
            }
        } catch (IOException e) {
            throw Failures.of(Failures.Doing.READ, folder, e);
        }
    }

    private void rotate(Instant now) throws WorkbenchException {
        List<Snapshot> all = all();
        Instant first = now.truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(DAYS));
        Set<LocalDate> days = new HashSet<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            Snapshot one = all.get(i);
            boolean lastOfItsDay = days.add(LocalDate.ofInstant(one.at(), ZoneOffset.UTC));
            boolean kept = all.size() - i <= LAST || lastOfItsDay && one.at().isAfter(first);
            if (!kept) {
                remove(one.file());
            }
        }
    }

    private void remove(Path file) throws WorkbenchException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw Failures.of(Failures.Doing.WRITE, dossier, e);
        }
    }
}
