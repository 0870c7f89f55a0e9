package workbench.ui.indicators;

import workbench.catalogue.BreakdownWords;
import workbench.catalogue.IndicatorCatalogue;
import workbench.catalogue.Questionnaire;
import workbench.catalogue.Words;
import workbench.figure.Figure;
import workbench.figure.Figures;
import workbench.job.Progress;
import workbench.model.Bilingual;
import workbench.model.ImportId;
import workbench.model.Indicator;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.Observation;
import workbench.model.Place;
import workbench.model.Series;
import workbench.model.SeriesKey;
import workbench.model.Unit;
import workbench.model.WorkbenchException;
import workbench.store.ImportRecord;
import workbench.store.Ledger;
import workbench.store.SeriesSummary;
import workbench.store.SourceRecord;
import workbench.submission.ContentReader;
import workbench.submission.HomePlace;
import workbench.submission.Wholeness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads every series of a dossier for the table. For one job.
final class BoardReader {
    /// So many series at a time: another screen's question never waits for all of them.
    private static final int PAGE = 500;

    private static final HomePlace NOBODYS = new HomePlace("");

    private final Ledger ledger;
    private final LocalDate today;
    private final Questionnaire questionnaire;
    private final Map<String, Integer> order = new HashMap<>();

    BoardReader(
            Ledger ledger,
            IndicatorCatalogue catalogue,
            LocalDate today,
            Questionnaire questionnaire) {
        this.ledger = ledger;
        this.today = today;
        this.questionnaire = questionnaire;
        for (Indicator indicator : catalogue.all()) {
            order.put(indicator.code(), order.size());
        }
    }

    Board read(Progress progress) throws WorkbenchException {
        HomePlace home = ContentReader.profile(ledger).map(HomePlace::of).orElse(NOBODYS);
        List<ImportRecord> standing = standing();
        Set<ImportId> last = last(standing);
        Map<String, List<SeriesRow>> byIndicator = new LinkedHashMap<>();
        long all = ledger.withFigures().size();
        long done = 0;
        List<SeriesSummary> page = ledger.summaries(Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            progress.checkCancelled();
            progress.at(done, all, Message.of("ui.indicators.reading"));
            for (SeriesSummary one : page) {
                byIndicator
                        .computeIfAbsent(
                                Board.name(one.series().key().indicator()), _ -> new ArrayList<>())
                        .add(row(one, home, last));
            }
            done += page.size();
            page = ledger.summaries(Optional.of(page.getLast().series().id()), PAGE);
        }
        List<Board.Entry> entries = new ArrayList<>();
        for (List<SeriesRow> rows : byIndicator.values()) {
            rows.sort(mainFirst());
            entries.add(new Board.Entry(rows.getFirst().indicator(), rows));
        }
        entries.sort(Comparator.comparing(this::rank));
        return new Board(
                entries,
                places(byIndicator.values().stream().flatMap(List::stream)),
                last.size() == standing.size(),
                new Measures(ledger)::measured);
    }

    /// The imports of files that stand; an entry by hand is none.
    private List<ImportRecord> standing() {
        return ledger.imports().stream()
                .filter(ImportRecord::current)
                .filter(one -> one.source().kind() == SourceRecord.Kind.FILE)
                .toList();
    }

    /// Those of the action that imported last: what was added as one action is one import here.
    private static Set<ImportId> last(List<ImportRecord> standing) {
        return standing.stream()
                .filter(one -> one.madeAt().equals(standing.getLast().madeAt()))
                .map(ImportRecord::id)
                .collect(Collectors.toSet());
    }

    private SeriesRow row(SeriesSummary one, HomePlace home, Set<ImportId> last) {
        Series series = one.series();
        return new SeriesRow(
                series,
                !home.name().isBlank() && home.is(series.key().place()),
                home.isAimed(series.key()),
                one.latest()
                        .map(latest -> Figures.told(series, latest))
                        .orElseGet(() -> Figures.noValueAtAll(series)),
                one.latest()
                        .map(latest -> Freshness.of(latest.period(), today, questionnaire))
                        .orElse(Freshness.UNKNOWN),
                one.restated() > 0,
                one.news().filter(last::contains).isPresent(),
                found(series.key(), one.latest()),
                Optional.empty());
    }

    /// Names and words of either language: people search in the one that they remember.
    private static FoundBy found(SeriesKey key, Optional<Observation> latest) {
        Set<String> words = new LinkedHashSet<>(namesOf(key.place()));
        for (Bilingual both : List.of(key.indicator().name(), key.unit().name())) {
            words.add(both.en());
            words.add(both.fr());
        }
        words.add(key.indicator().code());
        for (Language language : Language.values()) {
            words.add(BreakdownWords.label(key.breakdown(), language));
        }
        latest.ifPresent(one -> words.add(one.provenance().sourceFile()));
        return FoundBy.of(words, key.place().name(), key.indicator().name());
    }

    private static Set<String> namesOf(Place place) {
        Set<String> names = new LinkedHashSet<>();
        names.add(Words.fold(place.name().en()));
        names.add(Words.fold(place.name().fr()));
        return names;
    }

    private static Comparator<SeriesRow> mainFirst() {
        return Comparator.<SeriesRow, Boolean>comparing(row -> !row.home())
                .thenComparing(row -> row.series().key(), Wholeness.WHOLE_FIRST)
                .thenComparingDouble(row -> -total(row))
                .thenComparing(row -> row.series().key().breakdown().canonical());
    }

    /// Where there is no whole but its parts, the largest total that the source computed stands for
    /// it rather than what comes first by its letters.
    ///
    /// @return nought for what is no total
    private static double total(SeriesRow row) {
        return row.series().key().unit().kind() == Unit.Kind.RATIO
                ? 0
                : row.latestFigure()
                        .filter(figure -> figure.last().derived())
                        .map(Figure::value)
                        .orElse(0.0);
    }

    /// Factor, place in the catalogue, name: as text that sorts.
    private String rank(Board.Entry entry) {
        Indicator indicator = entry.indicator();
        return "%d %05d %s"
                .formatted(
                        indicator.factor().map(Enum::ordinal).orElse(9),
                        Math.min(order.getOrDefault(indicator.code(), 99_999), 99_999),
                        Words.fold(indicator.name().en()));
    }

    private static List<Place> places(Stream<SeriesRow> rows) {
        return rows.filter(row -> !row.series().key().place().name().isEmpty())
                .sorted(
                        Comparator.<SeriesRow, Boolean>comparing(row -> !row.home())
                                .thenComparing(row -> row.series().key().place().name().en()))
                .map(row -> row.series().key().place())
                .distinct()
                .toList();
    }
}
