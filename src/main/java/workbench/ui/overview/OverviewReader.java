package workbench.ui.overview;

import workbench.catalogue.IndicatorCatalogue;
import workbench.catalogue.Questionnaire;
import workbench.figure.FigureRef;
import workbench.figure.Figures;
import workbench.figure.Resolution;
import workbench.importing.KeptDoubts;
import workbench.job.Progress;
import workbench.model.Factor;
import workbench.model.ImportId;
import workbench.model.Indicator;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Place;
import workbench.model.Series;
import workbench.model.SeriesKey;
import workbench.model.WorkbenchException;
import workbench.store.ImportRecord;
import workbench.store.Ledger;
import workbench.store.SeriesSummary;
import workbench.submission.Answer;
import workbench.submission.ContentReader;
import workbench.submission.FactorFigures;
import workbench.submission.HomePlace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the overview of a dossier: what its series come to, its imports, its answers.
final class OverviewReader {
    private static final int HEADLINES = 2;
    private static final int RESTATEMENTS = 6;

    /// So many series at a time: another screen's question never waits for all of them.
    private static final int PAGE = 500;

    /// Enough to choose the headlines from, however large the dossier is.
    private static final int CANDIDATES = 200;

    private final Questionnaire questionnaire;
    private final IndicatorCatalogue catalogue;
    private final LocalDate today;

    /// @param today against which figures are fresh or too old
    OverviewReader(Questionnaire questionnaire, IndicatorCatalogue catalogue, LocalDate today) {
        this.questionnaire = questionnaire;
        this.catalogue = catalogue;
        this.today = today;
    }

    /// The latest figure of an indicator.
    private record Latest(Series series, Observation observation, boolean home) {
        /// The community's own figures speak before those of other places.
        boolean isBefore(Latest other) {
            return home != other.home
                    ? other.home
                    : observation.period().end().isBefore(other.observation.period().end());
        }
    }

    /// What the current figures tell.
    ///
    /// @param latest of the bound indicators, by code
    /// @param unbound words of the others
    /// @param places of all of them
    private record Seen(Map<String, Latest> latest, Set<String> unbound, Set<Place> places) {}

    Overview read(Ledger ledger, Progress progress) throws WorkbenchException {
        Figures figures = new Figures(ledger);
        HomePlace own = ContentReader.profile(ledger).map(HomePlace::of).orElse(new HomePlace(""));
        String home = own.name();
        FactorFigures factorFigures = new FactorFigures(figures, catalogue, own);
        Seen seen = look(ledger, factorFigures, home, progress);
        List<Answer> answers = answers(ledger);
        Set<String> answered =
                answers.stream()
                        .filter(answer -> !answer.text().isEmpty())
                        .map(Answer::question)
                        .collect(Collectors.toSet());
        List<Overview.FactorState> factors = new ArrayList<>();
        for (Questionnaire.Section section : questionnaire.sections()) {
            progress.checkCancelled();
            factors.add(state(section, ledger, seen, answered, factorFigures, home));
        }
        Map<ImportId, Long> restated = ledger.restatedBy();
        return new Overview(
                home,
                seen.places().stream()
                        .filter(place -> !place.name().isEmpty())
                        .sorted(Comparator.comparing(place -> place.name().en()))
                        .toList(),
                factors,
                imports(ledger, restated),
                ledger.lastRestatements(RESTATEMENTS),
                restated.values().stream().mapToLong(n -> n).sum(),
                needs(ledger, figures, seen, answers, answered));
    }

    private static Seen look(
            Ledger ledger, FactorFigures factorFigures, String home, Progress progress) {
        Map<String, Latest> latest = new HashMap<>();
        Set<String> unbound = new HashSet<>();
        Set<Place> places = new HashSet<>();
        List<SeriesSummary> page = ledger.summaries(Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            progress.checkCancelled();
            for (SeriesSummary one : page) {
                Series series = one.series();
                Indicator indicator = series.key().indicator();
                places.add(series.key().place());
                if (!indicator.isBound()) {
                    unbound.add(SeriesKey.fold(indicator.name().en()));
                } else if (one.latest().isPresent()) {
                    boolean own = !home.isEmpty() && factorFigures.isHome(series);
                    latest.merge(
                            indicator.code(),
                            new Latest(series, one.latest().get(), own),
                            (before, now) -> before.isBefore(now) ? now : before);
                }
            }
            page = ledger.summaries(Optional.of(page.getLast().series().id()), PAGE);
        }
        return new Seen(latest, unbound, places);
    }

    private List<Answer> answers(Ledger ledger) throws WorkbenchException {
        List<Answer> answers = new ArrayList<>();
        for (Map.Entry<String, String> text : ledger.texts(ContentReader.ANSWER).entrySet()) {
            answers.add(ContentReader.answer(text.getKey(), text.getValue()));
        }
        return answers;
    }

    private Overview.FactorState state(
            Questionnaire.Section section,
            Ledger ledger,
            Seen seen,
            Set<String> answered,
            FactorFigures factorFigures,
            String home) {
        Factor factor = section.factor();
        Set<String> known =
                Stream.concat(
                                catalogue.all().stream(),
                                ledger.indicators().stream().map(stored -> stored.indicator()))
                        .filter(indicator -> indicator.factor().equals(Optional.of(factor)))
                        .map(Indicator::code)
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toSet());
        List<Latest> present =
                seen.latest().values().stream().filter(latest -> isOf(factor, latest)).toList();
        present.forEach(latest -> known.add(latest.series().key().indicator().code()));
        // Nobody said whose they are: then all of them count.
        List<Latest> own =
                present.stream().filter(latest -> home.isEmpty() || latest.home()).toList();
        return new Overview.FactorState(
                section,
                known.size(),
                own.size(),
                present.size() - own.size(),
                (int) own.stream().filter(this::isFresh).count(),
                (int)
                        section.questions().stream()
                                .filter(question -> answered.contains(question.id()))
                                .count(),
                headlines(factor, factorFigures, home));
    }

    private static boolean isOf(Factor factor, Latest latest) {
        return latest.series().key().indicator().factor().equals(Optional.of(factor));
    }

    private boolean isFresh(Latest latest) {
        return questionnaire.counts(latest.observation().period(), today);
    }

    private boolean counts(FactorFigures.Line line) {
        return questionnaire.counts(line.latest().to(), today);
    }

    /// The community's own figures, one an indicator, those that count before older ones; none
    /// where it has none: another place's figure under the city's name would be taken for the
    /// city's. While nobody has said which community it is, any will do.
    private List<FactorFigures.Line> headlines(Factor factor, FactorFigures figures, String home) {
        Map<String, FactorFigures.Line> own = new LinkedHashMap<>();
        figures.lines(factor)
                .filter(line -> home.isEmpty() || figures.isHome(line.series()))
                .limit(CANDIDATES)
                .forEach(line -> own.putIfAbsent(line.series().key().indicator().code(), line));
        return Stream.concat(
                        own.values().stream().filter(this::counts),
                        own.values().stream().filter(line -> !counts(line)))
                .limit(HEADLINES)
                .toList();
    }

    private static List<Overview.Brought> imports(Ledger ledger, Map<ImportId, Long> restated) {
        return ledger.imports().stream()
                .sorted(Comparator.comparing(ImportRecord::id).reversed())
                .map(one -> new Overview.Brought(one, restated.getOrDefault(one.id(), 0L)))
                .toList();
    }

    private List<Need> needs(
            Ledger ledger, Figures figures, Seen seen, List<Answer> answers, Set<String> answered) {
        List<Need> needs = new ArrayList<>();
        for (Answer answer : answers) {
            questionnaire
                    .question(answer.question())
                    .ifPresent(question -> noFigure(figures, question, answer).forEach(needs::add));
        }
        needs.addAll(doubtful(ledger));
        questionnaire.sections().stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> !answered.contains(question.id()))
                .forEach(question -> needs.add(new Need.NoAnswer(question)));
        if (!seen.unbound().isEmpty()) {
            needs.add(new Need.Unbound(seen.unbound().size()));
        }
        seen.latest().values().stream()
                .filter(latest -> latest.series().key().indicator().factor().isPresent())
                .filter(latest -> !latest.observation().period().equals(Period.NONE))
                .filter(latest -> !isFresh(latest))
                .sorted(
                        Comparator.comparing((Latest latest) -> latest.observation().period())
                                .thenComparing(latest -> latest.series().key().indicator().code()))
                .forEach(
                        latest -> needs.add(new Need.Stale(latest.series(), latest.observation())));
        return needs;
    }

    /// Of the imports that stand, the latest first.
    private static List<Need.Doubtful> doubtful(Ledger ledger) {
        Map<ImportId, Long> counts = KeptDoubts.counts(ledger);
        return ledger.imports().reversed().stream()
                .filter(ImportRecord::current)
                .map(made -> new Need.Doubtful(made, counts.getOrDefault(made.id(), 0L)))
                .filter(need -> need.figures() > 0)
                .toList();
    }

    private static List<Need> noFigure(
            Figures figures, Questionnaire.Question question, Answer answer) {
        List<Need> needs = new ArrayList<>();
        for (FigureRef ref : answer.figures().values()) {
            if (figures.resolve(ref) instanceof Resolution.Unresolved(var reason)) {
                needs.add(new Need.NoFigure(question, reason));
            }
        }
        return needs;
    }
}
