package workbench.importing;

import workbench.importing.DraftFigure.Change;
import workbench.model.Bilingual;
import workbench.model.Message;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;
import workbench.model.Unit;
import workbench.store.Ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Function;

/// Finds what a file tells in another unit than the dossier has it in: this becomes a series of its
/// own, and a person should know that the course they follow ends there.
final class OtherUnits {
    private OtherUnits() {}

    /// A series that goes on in another unit.
    ///
    /// @param before the series whose course ends
    /// @param last its last figure
    /// @param now in the other unit
    /// @param from its first period
    record Changed(Series before, Observation last, SeriesKey now, Period from) {
        private Message words() {
            return Message.of(
                    "importing.remark.other-unit",
                    now.indicator().name(),
                    named(before.key().unit()),
                    named(now.unit()));
        }

        /// What is to be said of the first figure in the other unit.
        Doubt doubt() {
            return new Doubt(
                    Doubt.Kind.OTHER_UNIT,
                    last.scaled().orElse(Double.NaN),
                    last.period(),
                    Message.of("importing.doubt.unit", words(), FigureWords.period(last.period())));
        }
    }

    /// The series of the dossier that go on in another unit after their last figure. Units that
    /// stand side by side for the same periods are two things of one table, unless they measure
    /// alike, as tonnes and kilograms do, and the file goes on in one of them alone.
    ///
    /// @param begins the first period of each series with new figures
    /// @param current what the dossier has of a series without the file
    static List<Changed> of(
            Ledger ledger,
            Map<SeriesKey, Period> begins,
            Function<SeriesId, NavigableMap<Period, Observation>> current) {
        if (begins.isEmpty()) {
            return List.of();
        }
        Map<String, List<Series>> known = new HashMap<>();
        for (Series series : ledger.allSeries()) {
            known.computeIfAbsent(series.key().withoutUnit(), _ -> new ArrayList<>()).add(series);
        }
        List<Changed> changed = new ArrayList<>();
        begins.forEach(
                (key, from) ->
                        known.getOrDefault(key.withoutUnit(), List.of()).stream()
                                .filter(
                                        before ->
                                                !before.key()
                                                        .unit()
                                                        .code()
                                                        .equals(key.unit().code()))
                                .filter(before -> !begins.containsKey(before.key()))
                                .flatMap(before -> change(current, before, key, from).stream())
                                .findFirst()
                                .ifPresent(changed::add));
        return changed;
    }

    /// The first period of each series with new figures.
    static Map<SeriesKey, Period> begins(List<DraftFigure> figures) {
        Map<SeriesKey, Period> begins = new LinkedHashMap<>();
        for (DraftFigure figure : figures) {
            if (figure.change() == Change.NEW && figure.found().value().isPresent()) {
                begins.merge(
                        figure.found().key(),
                        figure.found().period(),
                        (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        }
        return begins;
    }

    /// What the person should know of them; empty where there are none.
    static Optional<Message> remark(List<Changed> changed) {
        return changed.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Message.of(
                                "importing.remark.other-units",
                                changed.size(),
                                changed.getFirst().words()));
    }

    private static Optional<Changed> change(
            Function<SeriesId, NavigableMap<Period, Observation>> current,
            Series before,
            SeriesKey key,
            Period from) {
        NavigableMap<Period, Observation> told = current.apply(before.id());
        return !told.isEmpty()
                        && told.lastKey().frequency() == from.frequency()
                        && (told.lastKey().compareTo(from) < 0
                                || measureAlike(before.key().unit(), key.unit()))
                ? Optional.of(new Changed(before, told.lastEntry().getValue(), key, from))
                : Optional.empty();
    }

    private static boolean measureAlike(Unit one, Unit other) {
        return one.kind() == other.kind() && !one.code().isEmpty() && !other.code().isEmpty();
    }

    private static Object named(Unit unit) {
        Bilingual name = unit.name();
        return name.isEmpty() ? Message.of("importing.remark.no-unit") : name;
    }
}
