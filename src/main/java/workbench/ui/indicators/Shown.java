package workbench.ui.indicators;

import workbench.catalogue.SoughtWords;
import workbench.job.Progress;
import workbench.model.Factor;
import workbench.model.Language;
import workbench.model.SeriesId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the table shows now: the rows that fit the filter, sorted, factor by factor.
///
/// @param groups in the order of the factors; without those that have nothing to show
record Shown(List<Group> groups) {
    static final Shown NOTHING = new Shown(List.of());

    Shown {
        groups = List.copyOf(groups);
    }

    /// The indicators of one factor.
    ///
    /// @param factor empty for those of no factor
    record Group(Optional<Factor> factor, List<Line> lines) {
        Group {
            lines = List.copyOf(lines);
        }
    }

    /// One indicator.
    ///
    /// @param row the series that stands for it: the main one where that fits the filter
    /// @param others the rest of those that fit
    record Line(SeriesRow row, List<SeriesRow> others) {
        Line {
            others = List.copyOf(others);
        }

        boolean has(SeriesId id) {
            return row.id().equals(id) || others.stream().anyMatch(one -> one.id().equals(id));
        }
    }

    /// Measures what it shows, for which it reads the dossier: for a job.
    ///
    /// @param kept is shown whether it fits or not
    /// @param unfolded the series that stand for the indicators whose other series are shown
    static Shown of(
            Board board,
            Filter filter,
            Optional<SeriesId> kept,
            Set<SeriesId> unfolded,
            Sorting sorting,
            Language language,
            Progress progress) {
        SoughtWords words = filter.words();
        Map<Factor, List<Line>> byFactor = new EnumMap<>(Factor.class);
        List<Line> without = new ArrayList<>();
        for (Board.Entry entry : board.indicators()) {
            progress.checkCancelled();
            List<SeriesRow> fitting = fitting(entry, filter, words, kept);
            if (!fitting.isEmpty()) {
                Line line = line(board, fitting, unfolded);
                entry.indicator()
                        .factor()
                        .map(factor -> byFactor.computeIfAbsent(factor, _ -> new ArrayList<>()))
                        .orElse(without)
                        .add(line);
            }
        }
        Comparator<Line> order = Comparator.comparing(Line::row, sorting.comparator(language));
        List<Group> groups = new ArrayList<>();
        byFactor.forEach(
                (factor, lines) ->
                        groups.add(
                                new Group(
                                        Optional.of(factor),
                                        lines.stream().sorted(order).toList())));
        if (!without.isEmpty()) {
            groups.add(new Group(Optional.empty(), without.stream().sorted(order).toList()));
        }
        return new Shown(groups);
    }

    private static List<SeriesRow> fitting(
            Board.Entry entry, Filter filter, SoughtWords words, Optional<SeriesId> kept) {
        List<SeriesRow> fits = filter.fitting(entry, words);
        if (kept.isEmpty()) {
            return fits;
        }
        Set<SeriesId> shown = fits.stream().map(SeriesRow::id).collect(Collectors.toSet());
        kept.ifPresent(shown::add);
        return entry.series().stream().filter(row -> shown.contains(row.id())).toList();
    }

    private static Line line(Board board, List<SeriesRow> fitting, Set<SeriesId> unfolded) {
        List<SeriesRow> others = fitting.subList(1, fitting.size());
        return new Line(
                board.measuring().apply(fitting.getFirst()),
                unfolded.contains(fitting.getFirst().id())
                        ? others.stream().map(board.measuring()).toList()
                        : others);
    }

    /// How many indicators are shown.
    int size() {
        return groups.stream().mapToInt(group -> group.lines().size()).sum();
    }

    boolean has(SeriesId id) {
        return groups.stream().flatMap(group -> group.lines().stream()).anyMatch(l -> l.has(id));
    }

    /// The first row, where there is any.
    Optional<SeriesRow> first() {
        return groups.stream().flatMap(group -> group.lines().stream()).map(Line::row).findFirst();
    }

    /// The first row of the indicator after that of a series; of the one before it at the end.
    Optional<SeriesId> after(SeriesId id) {
        List<Line> lines = groups.stream().flatMap(group -> group.lines().stream()).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).has(id) && lines.size() > 1) {
                return Optional.of(lines.get(i + 1 < lines.size() ? i + 1 : i - 1).row().id());
            }
        }
        return Optional.empty();
    }
}
