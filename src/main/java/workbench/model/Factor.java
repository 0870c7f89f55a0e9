package workbench.model;

import java.util.Locale;
import java.util.Optional;

/// One of the six factors of the ICF Method, by a key that stays when ICF renames it.
///
/// The name that a factor bears in a given year belongs to the questionnaire's edition.
public enum Factor {
    CONNECT,
    WORK,
    INNOVATE,
    INCLUDE,
    SUSTAIN,
    ENGAGE;

    /// The key as stored and exchanged: `connect`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The factor of a key; empty where no factor bears it.
    public static Optional<Factor> of(String key) {
        for (Factor factor : values()) {
            if (factor.key().equals(key.toLowerCase(Locale.ROOT))) {
                return Optional.of(factor);
            }
        }
        return Optional.empty();
    }
}
