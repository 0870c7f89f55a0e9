package workbench.store;

import java.time.LocalDate;
import java.util.Optional;

/// Where an import's figures came from: a kept file, or an entry by hand with its reason.
///
/// @param name the file's name without folders; of an entry by hand the name of its evidence, empty
///   where it has none
/// @param sha256 of the kept file's bytes, in hexadecimal; empty where no file is kept
/// @param size of the kept file in bytes; 0 where no file is kept
/// @param releaseDate the day on which its publisher says it came out
/// @param reason why a figure was entered by hand; empty for a file
/// @param who entered it by hand; empty for a file
public record SourceRecord(
        SourceId id,
        Kind kind,
        String name,
        String sha256,
        long size,
        Optional<LocalDate> releaseDate,
        String reason,
        String who) {

    /// How figures get into a dossier.
    public enum Kind {
        FILE,
        HAND
    }

    /// Whether the dossier keeps a file of this source.
    public boolean hasFile() {
        return !sha256.isEmpty();
    }
}
