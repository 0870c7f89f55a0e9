package workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import workbench.model.ImportId;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.store.FigureChange.Kind;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Holds what is kept for the screens against what reading the whole ledger tells.
final class SummaryCheck {
    private final Ledger ledger;
    private final List<ImportRecord> imports;
    private final Map<SeriesId, SeriesSummary> kept = new HashMap<>();

    private SummaryCheck(Ledger ledger) {
        this.ledger = ledger;
        this.imports = ledger.imports();
        // Two at a time, so that going on from the last one is tried as well.
        Optional<SeriesId> last = Optional.empty();
        List<SeriesSummary> page = ledger.summaries(last, 2);
        while (!page.isEmpty()) {
            page.forEach(one -> kept.put(one.series().id(), one));
            last = Optional.of(page.getLast().series().id());
            page = ledger.summaries(last, 2);
        }
    }

    static void holds(Ledger ledger) {
        SummaryCheck check = new SummaryCheck(ledger);
        check.figures();
        check.restatements();
        check.news();
        check.effects();
    }

    private void figures() {
        Set<SeriesId> told = new HashSet<>();
        for (Series series : ledger.allSeries()) {
            NavigableMap<Period, Observation> current = ledger.current(series.id());
            if (!current.isEmpty()) {
                told.add(series.id());
                SeriesSummary one = kept.get(series.id());
                assertThat(one.series()).isEqualTo(series);
                assertThat(one.figures()).isEqualTo(current.size());
                assertThat(one.latest()).isEqualTo(latest(current));
            }
        }
        assertThat(kept.keySet()).isEqualTo(told);
        assertThat(ledger.withFigures()).isEqualTo(told);
    }

    private static Optional<Observation> latest(NavigableMap<Period, Observation> current) {
        Map<Period.Frequency, Integer> values = new EnumMap<>(Period.Frequency.class);
        current.forEach(
                (period, one) ->
                        values.merge(period.frequency(), one.isMissing() ? 0 : 1, Integer::sum));
        Period.Frequency most = Period.Frequency.most(values);
        return current.descendingMap().values().stream()
                .filter(one -> one.period().frequency() == most)
                .filter(one -> !one.isMissing())
                .findFirst();
    }

    private void restatements() {
        List<Restatement> all = ledger.restatements();
        kept.forEach(
                (id, one) ->
                        assertThat((long) one.restated())
                                .isEqualTo(
                                        all.stream()
                                                .filter(change -> change.series().id().equals(id))
                                                .count()));
        Map<ImportId, Long> by = new HashMap<>();
        all.forEach(change -> by.merge(change.after().importId(), 1L, Long::sum));
        assertThat(ledger.restatedBy()).isEqualTo(by);
        List<Restatement> last = ledger.lastRestatements(Integer.MAX_VALUE);
        assertThat(last).containsExactlyInAnyOrderElementsOf(all);
        assertThat(last).extracting(change -> -change.after().importId().value()).isSorted();
        assertThat(ledger.lastRestatements(1)).isEqualTo(last.stream().limit(1).toList());
    }

    private void news() {
        Map<SeriesId, ImportId> last = new HashMap<>();
        for (ImportRecord one : imports) {
            if (one.current()) {
                for (ImportedFigure figure : ledger.broughtBy(one.id())) {
                    if (isNews(figure)) {
                        last.put(figure.series().id(), one.id());
                    }
                }
            }
        }
        kept.forEach(
                (id, one) -> assertThat(one.news()).isEqualTo(Optional.ofNullable(last.get(id))));
    }

    private static boolean isNews(ImportedFigure figure) {
        return figure.before()
                .map(before -> !before.scaled().equals(figure.told().scaled()))
                .orElse(!figure.told().isMissing());
    }

    private void effects() {
        for (ImportRecord one : imports) {
            assertThat(ledger.seriesOf(one.id()))
                    .containsExactlyInAnyOrderElementsOf(
                            ledger.broughtBy(one.id()).stream()
                                    .map(figure -> figure.series().id())
                                    .collect(Collectors.toSet()));
            List<ImportedFigure> brought = new ArrayList<>();
            ledger.seriesOf(one.id())
                    .forEach(series -> brought.addAll(ledger.broughtBy(one.id(), series)));
            assertThat(brought).containsExactlyInAnyOrderElementsOf(ledger.broughtBy(one.id()));
            List<FigureChange> all = new ArrayList<>();
            ledger.changesIf(one.id(), !one.current(), all::add);
            Map<Kind, Long> counts = new EnumMap<>(Kind.class);
            all.forEach(change -> counts.merge(change.kind(), 1L, Long::sum));
            assertThat(ledger.countIf(one.id(), !one.current())).isEqualTo(counts);
            assertThat(ledger.countIf(one.id(), one.current())).isEmpty();
            for (Kind kind : List.of(Kind.GOES, Kind.COMES, Kind.CHANGES)) {
                List<SeriesId> series =
                        ledger.seriesIf(one.id(), !one.current(), kind, Integer.MAX_VALUE);
                List<FigureChange> each = new ArrayList<>();
                each.addAll(ledger.changesIf(one.id(), !one.current(), List.copyOf(series)));
                each.removeIf(change -> change.kind() != kind);
                assertThat(each)
                        .containsExactlyInAnyOrderElementsOf(
                                all.stream().filter(change -> change.kind() == kind).toList());
                if (kind == Kind.CHANGES) {
                    assertThat(series).extracting(id -> -largest(each, id)).isSorted();
                }
            }
        }
    }

    private static double largest(List<FigureChange> changes, SeriesId of) {
        return changes.stream()
                .filter(change -> change.series().id().equals(of))
                .map(change -> change.after().orElseThrow().shareOf(change.before().orElseThrow()))
                .mapToDouble(share -> Math.abs(share.orElse(Double.MAX_VALUE)))
                .max()
                .orElseThrow();
    }
}
