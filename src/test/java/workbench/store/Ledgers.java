package workbench.store;

import workbench.model.Breakdown;
import workbench.model.CellRef;
import workbench.model.ImportId;
import workbench.model.Indicator;
import workbench.model.Message;
import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.Place;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;
import workbench.model.Unit;
import workbench.model.WorkbenchException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// Short ways to fill a dossier in tests.
final class Ledgers {
    /// Poverty rate of Canada, Canadian Indicator Framework 1.1.1; 9.9 for 2022 in the version of
    /// 28 February 2025, 10.3 in that of July 2026.
    static final SeriesKey POVERTY =
            new SeriesKey(
                    Indicator.provisional("Poverty rate"),
                    Place.provisional("Canada"),
                    Unit.PERCENT,
                    Breakdown.NONE);

    static final Instant DAY_1 = Instant.parse("2025-02-28T12:00:00Z");
    static final Instant DAY_2 = Instant.parse("2026-07-15T12:00:00Z");
    static final Instant DAY_3 = Instant.parse("2026-08-01T12:00:00Z");
    static final Instant DAY_4 = Instant.parse("2026-09-01T12:00:00Z");

    private Ledgers() {}

    static Message words(String key) {
        return Message.of(key);
    }

    /// Imports figures of one series by year, each from a cell of column B.
    static ImportId bring(Dossier dossier, SeriesKey key, Map<Integer, Double> figures, Instant at)
            throws WorkbenchException {
        return dossier.write(
                words("test.import"),
                writer -> {
                    SourceId source = writer.addHandEntry("for a test", "tester");
                    ImportId id = writer.beginImport(source, "test", "hash", "{}", at);
                    SeriesId series = writer.series(key);
                    int row = 1;
                    for (var figure : new TreeMap<>(figures).entrySet()) {
                        writer.observe(
                                figure(series, figure.getKey(), id, figure.getValue(), ++row));
                    }
                    return id;
                });
    }

    static NewObservation figure(SeriesId series, int year, ImportId id, double value, int row) {
        return new NewObservation(
                series,
                Period.ofYear(year),
                id,
                OptionalDouble.of(value),
                ObservationStatus.NORMAL,
                0,
                1,
                false,
                String.valueOf(value),
                Optional.of(new CellRef("Data", row, 2)),
                "Poverty / Canada / " + year);
    }

    static Map<String, Double> values(Dossier dossier) {
        Map<String, Double> all = new TreeMap<>();
        dossier.ledger()
                .observations(
                        ObservationQuery.ALL,
                        (series, one) ->
                                all.put(
                                        series.key().indicator().name().en()
                                                + "|"
                                                + series.key().place().name().en()
                                                + "|"
                                                + one.period(),
                                        one.value().orElse(Double.NaN)));
        return all;
    }

    static Map<Integer, Double> current(Dossier dossier, SeriesKey key) {
        Map<Integer, Double> years = new TreeMap<>();
        dossier.ledger()
                .find(key)
                .ifPresent(
                        id ->
                                dossier.ledger()
                                        .current(id)
                                        .forEach(
                                                (period, one) ->
                                                        years.put(
                                                                period.start().getYear(),
                                                                one.value().getAsDouble())));
        return years;
    }

    static String sha256(Path file) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
