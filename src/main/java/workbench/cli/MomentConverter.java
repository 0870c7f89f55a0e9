package workbench.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/// Reads an ISO date or date-time; a date means the end of that local day.
final class MomentConverter implements ITypeConverter<Instant> {
    static final String EXAMPLES = "2026-03-31, 2026-03-31T14:00:00, 2026-03-31T18:00:00Z";

    @Override
    public Instant convert(String text) {
        ZoneId here = ZoneId.systemDefault();
        try {
            if (!text.contains("T")) {
                return LocalDate.parse(text)
                        .plusDays(1)
                        .atStartOfDay(here)
                        .toInstant()
                        .minusNanos(1);
            }
            boolean zoned = text.endsWith("Z") || text.matches(".*[+-]\\d\\d:?\\d\\d");
            return zoned
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(here).toInstant();
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(EXAMPLES);
        }
    }
}
