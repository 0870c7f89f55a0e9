package workbench.ui.indicators;

import workbench.catalogue.BreakdownWords;
import workbench.catalogue.IndicatorCatalogue;
import workbench.catalogue.Questionnaire;
import workbench.catalogue.Words;
import workbench.figure.FigureRef;
import workbench.figure.Figures;
import workbench.figure.Resolution;
import workbench.job.Progress;
import workbench.measure.Track;
import workbench.model.Bilingual;
import workbench.model.Indicator;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Place;
import workbench.model.Series;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;
import workbench.model.WorkbenchException;
import workbench.store.ImportRecord;
import workbench.store.ImportedFigure;
import workbench.store.Ledger;
import workbench.submission.ContentReader;
import workbench.submission.Profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads every series of a dossier for the table. For one job.
final class BoardReader {
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
        Optional<String> home = ContentReader.profile(ledger).map(Profile::place).map(Words::fold);
        Restated restated = restated();
        Figures figures = new Figures(ledger);
        Map<String, List<SeriesRow>> byIndicator = new LinkedHashMap<>();
        int done = 0;
        for (Series series : figures.all()) {
            progress.checkCancelled();
            progress.at(done++, figures.all().size(), Message.of("ui.indicators.reading"));
            List<Observation> observations = figures.observations(series);
            // A series whose imports are all withdrawn has nothing to show.
            if (!observations.isEmpty()) {
                byIndicator
                        .computeIfAbsent(
                                Board.name(series.key().indicator()), _ -> new ArrayList<>())
                        .add(row(figures, series, observations, home, restated));
            }
        }
        List<Board.Entry> entries = new ArrayList<>();
        for (List<SeriesRow> rows : byIndicator.values()) {
            rows.sort(mainFirst());
            entries.add(new Board.Entry(rows.getFirst().indicator(), rows));
        }
        entries.sort(Comparator.comparing(this::rank));
        return new Board(entries, places(byIndicator.values().stream().flatMap(List::stream)));
    }

    /// Which series have a figure that was told otherwise before, and which one that the last
    /// import that stands brought or told otherwise. What was added as one action is one import
    /// here.
    private record Restated(Set<SeriesId> any, Set<SeriesId> last) {}

    private Restated restated() {
        Set<SeriesId> any = new HashSet<>();
        ledger.restatements().forEach(one -> any.add(one.series().id()));
        Set<SeriesId> byLast = new HashSet<>();
        for (ImportRecord last : lastImports()) {
            ledger.broughtBy(
                    last.id(),
                    figure -> {
                        if (isNews(figure)) {
                            byLast.add(figure.series().id());
                        }
                    });
        }
        return new Restated(any, byLast);
    }

    /// Those that stand of the action that imported last.
    private List<ImportRecord> lastImports() {
        List<ImportRecord> standing =
                ledger.imports().stream().filter(ImportRecord::current).toList();
        return standing.stream()
                .filter(one -> one.madeAt().equals(standing.getLast().madeAt()))
                .toList();
    }

    /// New, or another value than before.
    private static boolean isNews(ImportedFigure figure) {
        return figure.before()
                .map(before -> !before.scaled().equals(figure.told().scaled()))
                .orElse(!figure.told().isMissing());
    }

    private SeriesRow row(
            Figures figures,
            Series series,
            List<Observation> observations,
            Optional<String> home,
            Restated restated) {
        Resolution latest = figures.resolve(series, FigureRef.Kind.VALUE, Period.NONE, Period.NONE);
        return new SeriesRow(
                series,
                home.filter(place -> namesOf(series.key().place()).contains(place)).isPresent(),
                latest,
                figures.resolve(series, FigureRef.Kind.CHANGE, Period.NONE, Period.NONE),
                figures.resolve(series, FigureRef.Kind.PROGRESS, Period.NONE, Period.NONE),
                course(figures.track(series)),
                latest instanceof Resolution.Resolved(var figure)
                        ? Freshness.of(figure.to(), today, questionnaire)
                        : Freshness.UNKNOWN,
                restated.any().contains(series.id()),
                restated.last().contains(series.id()),
                found(series.key(), observations.getLast()));
    }

    private static List<SeriesRow.Point> course(Track track) {
        List<SeriesRow.Point> course = new ArrayList<>();
        List<Track.Point> points = track.points();
        for (int i = 0; i < points.size(); i++) {
            Track.Point point = points.get(i);
            course.add(
                    new SeriesRow.Point(
                            point.period().position(),
                            point.value(),
                            i > 0
                                    && track.breaksBetween(
                                            points.get(i - 1).period(), point.period())));
        }
        return course;
    }

    /// Names and words of either language: people search in the one that they remember.
    private static String found(SeriesKey key, Observation last) {
        Set<String> words = new LinkedHashSet<>(namesOf(key.place()));
        for (Bilingual both : List.of(key.indicator().name(), key.unit().name())) {
            words.add(both.en());
            words.add(both.fr());
        }
        words.add(key.indicator().code());
        for (Language language : Language.values()) {
            words.add(BreakdownWords.label(key.breakdown(), language));
        }
        words.add(last.provenance().sourceFile());
        return Words.fold(String.join(" ", words));
    }

    private static Set<String> namesOf(Place place) {
        Set<String> names = new LinkedHashSet<>();
        names.add(Words.fold(place.name().en()));
        names.add(Words.fold(place.name().fr()));
        return names;
    }

    private static Comparator<SeriesRow> mainFirst() {
        return Comparator.<SeriesRow, Boolean>comparing(row -> !row.home())
                .thenComparing(row -> !isInItsUnit(row))
                .thenComparing(row -> row.series().key().breakdown().parts().size())
                .thenComparing(row -> row.series().key().place().name().en())
                .thenComparing(row -> row.series().key().breakdown().canonical());
    }

    private static boolean isInItsUnit(SeriesRow row) {
        return row.indicator().unit().code().equals(row.series().key().unit().code());
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
