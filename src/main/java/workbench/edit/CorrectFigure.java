package workbench.edit;

import workbench.model.ImportId;
import workbench.model.Message;
import workbench.model.Observation;
import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;
import workbench.store.Ledger;
import workbench.store.LedgerWriter;
import workbench.store.NewObservation;
import workbench.store.SourceId;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;

/// Enters a figure by hand, in the place of what the files say or where they say nothing.
///
/// It is an import like any other, of one figure: listed, restated by what comes later, and
/// withdrawn when it was wrong. What stands in a file's place for its cell is the reason.
public final class CorrectFigure {
    /// How an import of this kind was read: by nobody.
    static final String RECIPE = "hand";

    /// Letters of CL_OBS_STATUS 2.0 that say why there is no value, and those that go with one.
    private static final String WITHOUT_VALUE = "HJKLMOQS";

    private static final String WITH_VALUE = "ABDEFGINPUV";

    /// More decimals than the smallest number there is, and a power of ten beyond any scale word.
    private static final int MOST_DECIMALS = 340;

    private static final int MOST_POWER = 30;

    private final Dossier dossier;

    public CorrectFigure(Dossier dossier) {
        this.dossier = dossier;
    }

    /// What a person says that a figure is.
    ///
    /// @param value as written, without its multiplier; empty to say that there is none
    /// @param multiplier the power of ten that belongs to the value: 3 for thousands
    /// @param status with a value one of a value's, without one one that says why
    public record Told(Optional<BigDecimal> value, int multiplier, ObservationStatus status) {}

    /// Why a person says so.
    ///
    /// @param reason in their own words; required
    /// @param evidence a file of any kind that shows it, kept in the dossier
    public record Because(String reason, Optional<Path> evidence) {}

    /// @param series of the dossier
    /// @param at when it is entered
    /// @return the import that it became
    /// @throws WorkbenchException where no reason is given, where the dossier says exactly this
    ///   already, where the period or the status does not fit, or where the evidence cannot be read
    public ImportId correct(SeriesId series, Period period, Told told, Because because, Instant at)
            throws WorkbenchException {
        Series of = dossier.ledger().series(series).orElseThrow();
        dossier.snapshotIfDue();
        return dossier.write(
                label(of.key(), period),
                writer -> {
                    check(writer.ledger(), of, period, told, because);
                    SourceId source = source(writer, because);
                    ImportId id = writer.beginImport(source, RECIPE, RECIPE, "{}", at);
                    writer.observe(figure(of.id(), period, told, because, id));
                    return id;
                });
    }

    private SourceId source(LedgerWriter writer, Because because) throws WorkbenchException {
        String reason = because.reason().strip();
        return because.evidence().isPresent()
                ? writer.addHandEntry(reason, dossier.who(), because.evidence().get())
                : writer.addHandEntry(reason, dossier.who());
    }

    private static NewObservation figure(
            SeriesId series, Period period, Told told, Because because, ImportId id) {
        Optional<BigDecimal> value = told.value();
        return new NewObservation(
                series,
                period,
                id,
                value.isPresent()
                        ? OptionalDouble.of(value.get().doubleValue())
                        : OptionalDouble.empty(),
                told.status(),
                told.multiplier(),
                value.map(one -> Math.max(0, one.scale())).orElse(0),
                false,
                value.map(BigDecimal::toPlainString).orElse(""),
                Optional.empty(),
                because.reason().strip());
    }

    private static Message label(SeriesKey key, Period period) {
        return key.place().name().isEmpty()
                ? Message.of("edit.correct", key.indicator().name(), period.text())
                : Message.of(
                        "edit.correct.place",
                        key.indicator().name(),
                        key.place().name(),
                        period.text());
    }

    private static void check(
            Ledger ledger, Series series, Period period, Told told, Because because)
            throws WorkbenchException {
        if (because.reason().isBlank()) {
            throw refused("edit.correct.reason");
        }
        if (told.value().filter(one -> !canBeKept(one)).isPresent()) {
            throw refused("edit.correct.number");
        }
        if (Math.abs((long) told.multiplier()) > MOST_POWER) {
            throw refused("edit.correct.multiplier", told.multiplier());
        }
        String letters = told.value().isPresent() ? WITH_VALUE : WITHOUT_VALUE;
        if (!told.status().letters().chars().allMatch(letter -> letters.indexOf(letter) >= 0)) {
            throw refused(
                    told.value().isPresent() ? "edit.correct.with-value" : "edit.correct.without",
                    told.status().letters(),
                    String.join(", ", letters.split("")));
        }
        NavigableMap<Period, Observation> current = ledger.current(series.id());
        if (!current.isEmpty()
                && current.keySet().stream()
                        .noneMatch(one -> one.frequency() == period.frequency())) {
            throw refused("edit.correct.period", period.text(), current.lastKey().text());
        }
        Observation now = current.get(period);
        if (now != null && says(now, told)) {
            throw refused("edit.correct.same");
        }
    }

    private static boolean canBeKept(BigDecimal number) {
        double kept = number.doubleValue();
        return Double.isFinite(kept)
                && number.scale() <= MOST_DECIMALS
                && (kept != 0 || number.signum() == 0);
    }

    private static boolean says(Observation now, Told told) {
        OptionalDouble value =
                told.value().isPresent()
                        ? OptionalDouble.of(told.value().get().doubleValue())
                        : OptionalDouble.empty();
        return now.value().equals(value)
                && now.multiplier() == told.multiplier()
                && now.status().equals(told.status());
    }

    private static WorkbenchException refused(String key, Object... arguments) {
        return new WorkbenchException(
                Message.of("edit.correct.failed"),
                Message.of(key + ".why", arguments),
                Message.of(key + ".remedy", arguments));
    }
}
