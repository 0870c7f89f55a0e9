package workbench.importing;

import workbench.importing.DraftFigure.Change;
import workbench.model.Bilingual;
import workbench.model.Message;
import workbench.model.Period;
import workbench.model.Series;
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

/// Finds what a file tells in another unit than the dossier has it in: this becomes a series of its
/// own, and a person should know that the course they follow ends there.
final class OtherUnits {
    private OtherUnits() {}

    /// A remark where series of the dossier go on in another unit after their last figure. Units
    /// that stand side by side for the same periods are two things of one table.
    static Optional<Message> remark(Ledger ledger, List<DraftFigure> figures) {
        Map<SeriesKey, Period> begins = new LinkedHashMap<>();
        for (DraftFigure figure : figures) {
            if (figure.change() == Change.NEW && figure.found().value().isPresent()) {
                begins.merge(
                        figure.found().key(),
                        figure.found().period(),
                        (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        }
        if (begins.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<Series>> known = new HashMap<>();
        for (Series series : ledger.allSeries()) {
            known.computeIfAbsent(series.key().withoutUnit(), _ -> new ArrayList<>()).add(series);
        }
        List<Message> changed = new ArrayList<>();
        begins.forEach(
                (key, from) ->
                        known.getOrDefault(key.withoutUnit(), List.of()).stream()
                                .filter(before -> goesOver(ledger, before, key, from))
                                .findFirst()
                                .ifPresent(before -> changed.add(words(before, key))));
        return changed.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Message.of(
                                "importing.remark.other-units",
                                changed.size(),
                                changed.getFirst()));
    }

    private static boolean goesOver(Ledger ledger, Series before, SeriesKey key, Period from) {
        if (before.key().unit().code().equals(key.unit().code())) {
            return false;
        }
        NavigableMap<Period, ?> told = ledger.current(before.id());
        return !told.isEmpty()
                && told.lastKey().frequency() == from.frequency()
                && told.lastKey().compareTo(from) < 0;
    }

    private static Message words(Series before, SeriesKey now) {
        return Message.of(
                "importing.remark.other-unit",
                now.indicator().name(),
                named(before.key().unit()),
                named(now.unit()));
    }

    private static Object named(Unit unit) {
        Bilingual name = unit.name();
        return name.isEmpty() ? Message.of("importing.remark.no-unit") : name;
    }
}
