package workbench.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// Reads dates as workbooks store them in text: `2021-09-26` and `2021-09-26T18:30:00`.
final class IsoDates {
    private IsoDates() {}

    /// The local date and time, whatever its zone; empty for anything else.
    static Optional<LocalDateTime> read(String text) {
        try {
            if (text.indexOf('T') < 0) {
                return Optional.of(LocalDate.parse(text).atStartOfDay());
            }
            boolean zoned = text.endsWith("Z") || text.matches(".*[+-]\\d\\d:\\d\\d");
            return Optional.of(
                    zoned
                            ? OffsetDateTime.parse(text).toLocalDateTime()
                            : LocalDateTime.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
