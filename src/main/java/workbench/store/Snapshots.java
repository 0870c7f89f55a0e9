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
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The snapshots of one dossier: the last ten, and of the last thirty days the last of each; and as
/// many of what was replaced by an earlier state. Those that a person asked for, and what the
/// dossier was before a newer version of the program, are never let go.
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
                snapshot(file).ifPresent(all::add);
            }
        } catch (IOException e) {
            throw Failures.of(Failures.Doing.READ, folder, e);
        }
        all.sort(Comparator.comparing(Snapshot::at));
        return all;
    }

    /// The latest that was taken at this moment or before.
    public Optional<Snapshot> asOf(Instant moment) throws WorkbenchException {
        return all().stream().filter(one -> !one.at().isAfter(moment)).reduce((_, later) -> later);
    }

    /// What the name of a file says of it; empty where it is none of ours.
    private static Optional<Snapshot> snapshot(Path file) throws IOException {
        String name = Failures.name(file);
        for (Snapshot.Why why : Snapshot.Why.values()) {
            String ending = why.ending() + ENDING;
            if (name.endsWith(ending)) {
                try {
                    String stem = name.substring(0, name.length() - ending.length());
                    Instant at = NAME.parse(stem, Instant::from);
                    return Optional.of(new Snapshot(at, why, file, Files.size(file)));
                } catch (DateTimeParseException _) {
                    // It may be named after another reason, or be somebody else's.
                }
            }
        }
        return Optional.empty();
    }

    void take(Session session, Instant at) throws WorkbenchException {
        take(session, at, Snapshot.Why.ITSELF);
    }

    /// Takes one of the dossier as it is now, and lets those go that are no longer kept.
    ///
    /// @param session of the dossier, outside an action
    /// @param at by which it is named. Where one of that name is there, that will do for one that
    ///   is taken by itself; another is named a second later, as it may hold something else
    Snapshot take(Session session, Instant at, Snapshot.Why why) throws WorkbenchException {
        Path file = file(at, why);
        boolean there = Files.exists(file);
        if (there && why != Snapshot.Why.ITSELF) {
            return take(session, at.plusSeconds(1), why);
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Failures.of(Failures.Doing.CREATE, folder, e);
        }
        removeDrafts();
        if (!there) {
            Copies.compact(session, file);
        }
        rotate(at, Snapshot.Why.ITSELF);
        rotate(at, Snapshot.Why.REPLACED);
        try {
            Instant named = at.truncatedTo(ChronoUnit.SECONDS);
            return new Snapshot(named, why, file, Files.size(file));
        } catch (IOException e) {
            throw Failures.of(Failures.Doing.READ, file, e);
        }
    }

    private Path file(Instant at, Snapshot.Why why) {
        return folder.resolve(NAME.format(at) + why.ending() + ENDING);
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

    private void rotate(Instant now, Snapshot.Why why) throws WorkbenchException {
        List<Snapshot> all = all().stream().filter(one -> one.why() == why).toList();
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
