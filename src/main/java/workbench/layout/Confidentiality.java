package workbench.layout;

import workbench.model.ObservationStatus;

import java.util.Set;

/// What a column of confidentiality says, as SDMX's `CONF_STATUS`. Its letters are a list of their
/// own: `F` is free and no forecast, `N` not for publication and no want of significance.
final class Confidentiality {
    private static final Set<String> HEADERS = Set.of("conf status", "confidentiality status");

    private Confidentiality() {}

    static boolean isHeader(String header) {
        return HEADERS.contains(Words.fold(header));
    }

    /// Suppressed for all but what is free. SDMX may write a code's name behind it.
    static ObservationStatus of(String code) {
        String letter = code.strip().replaceFirst("^([A-Za-z]): .+$", "$1");
        boolean free = letter.isEmpty() || letter.equals("F");
        return free ? ObservationStatus.NORMAL : ObservationStatus.SUPPRESSED;
    }
}
