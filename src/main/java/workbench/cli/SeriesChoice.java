package workbench.cli;

import org.jspecify.annotations.Nullable;

import workbench.model.Breakdown;
import workbench.model.Message;
import workbench.model.Series;
import workbench.model.SeriesKey;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The one series that a command is to change.
///
/// @param indicator by code or exact name
/// @param place by code or exact name; null where any will do
/// @param breakdown null where none is preferred, else any will do
/// @param unit its code; null where any will do
record SeriesChoice(
        String indicator,
        @Nullable String place,
        @Nullable Breakdown breakdown,
        @Nullable String unit) {
    private static final int LISTED = 8;

    /// The series that fit. Where no breakdown is named and one of several has none, that one.
    List<Series> among(Collection<Series> all) {
        SeriesFilter asked = new SeriesFilter(indicator, place, breakdown);
        List<Series> found =
                all.stream()
                        .filter(asked::fits)
                        .filter(one -> unit == null || same(one.key().unit().code(), unit))
                        .toList();
        List<Series> whole = found.stream().filter(one -> one.key().breakdown().isEmpty()).toList();
        return breakdown == null && whole.size() == 1 ? whole : found;
    }

    private static boolean same(String one, String other) {
        return SeriesKey.fold(one).equals(SeriesKey.fold(other));
    }

    /// What the person should hear where none fits, or several do.
    Message unclear(List<Series> found, Collection<Series> all) {
        if (!found.isEmpty()) {
            return Message.of("cli.series.several", found.size(), list(found));
        }
        Optional<Message> unknown = new SeriesFilter(indicator, place).unknownName(all);
        if (unknown.isPresent()) {
            return unknown.get();
        }
        List<Series> there = fitting(all, place);
        return Message.of("cli.series.none", list(there.isEmpty() ? fitting(all, null) : there));
    }

    private List<Series> fitting(Collection<Series> all, @Nullable String at) {
        return all.stream().filter(new SeriesFilter(indicator, at)::fits).toList();
    }

    private static String list(List<Series> series) {
        String listed =
                series.stream()
                        .limit(LISTED)
                        .map(one -> name(one.key()))
                        .collect(Collectors.joining("; "));
        return series.size() > LISTED ? listed + "; …" : listed;
    }

    /// As the options name it.
    private static String name(SeriesKey key) {
        StringBuilder name = new StringBuilder();
        name.append("--place \"").append(key.place().name().en()).append('"');
        if (!key.breakdown().isEmpty()) {
            name.append(" --breakdown \"").append(key.breakdown().text()).append('"');
        }
        return name.append(" --unit \"").append(key.unit().code()).append('"').toString();
    }
}
