package workbench.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Moments as the dossier keeps them: whole microseconds since 1970 in UTC.
final class Times {
    private Times() {}

    static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    static Instant moment(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
