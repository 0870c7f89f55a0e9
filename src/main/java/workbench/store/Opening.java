package workbench.store;

import java.nio.file.Path;

/// How a dossier is opened for writing.
///
/// @param who whose name stands in the log beside what is done; never leaves the dossier by itself
/// @param snapshots where its snapshots are kept
/// @param alone whether nothing reads it while it is written: it then needs no write-ahead log, and
///   what is added is written once instead of twice
public record Opening(String who, Place snapshots, boolean alone) {
    public Opening {
        if (who.isBlank()) {
            throw new IllegalArgumentException("whoever writes has a name");
        }
    }

    /// Where snapshots are kept.
    public sealed interface Place {
        /// In a folder beside the dossier.
        record Beside() implements Place {}

        /// In a folder of its own within this one.
        record Within(Path folder) implements Place {}

        /// None are taken.
        record Nowhere() implements Place {}
    }

    /// As the person of this account, with snapshots beside the dossier.
    public static Opening usual() {
        return new Opening(account(), new Place.Beside(), false);
    }

    /// As the person of this name; where it is blank, as before.
    public Opening as(String name) {
        String plain = name.replaceAll("\\p{Cc}+", " ").strip();
        return plain.isEmpty() ? this : new Opening(plain, snapshots, alone);
    }

    public Opening snapshots(Place place) {
        return new Opening(who, place, alone);
    }

    /// For one that nothing reads while it is written.
    public Opening forOneAlone() {
        return new Opening(who, snapshots, true);
    }

    private static String account() {
        String name = System.getProperty("user.name", "");
        return name.isBlank() ? "?" : name;
    }
}
