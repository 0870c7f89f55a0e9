package workbench.store;

import java.nio.file.Path;
import java.time.Instant;

/// A dossier as it was at a moment, in a file of its own that opens as any dossier does.
///
/// @param at when it was taken, to the second
/// @param why which its name says
/// @param size in bytes
public record Snapshot(Instant at, Why why, Path file, long size) {

    /// What it was taken for.
    public enum Why {
        /// Before something that a person might regret, or on closing.
        ITSELF(""),
        /// A person asked for it.
        ASKED("-asked"),
        /// An earlier state was put in its place.
        REPLACED("-replaced"),
        /// The dossier was brought up to date for a newer version of the program.
        OLDER("-older");

        private final String ending;

        Why(String ending) {
            this.ending = ending;
        }

        /// What stands after the moment in the name of the file.
        String ending() {
            return ending;
        }
    }
}
