package workbench.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// When the dossier came to know a figure: the moment of its import.
///
/// @param at in UTC, as stored
public record Vintage(Instant at) {
    /// The local day, as shown and written.
    public LocalDate day() {
        return LocalDate.ofInstant(at, ZoneId.systemDefault());
    }
}
