package workbench.submission;

import workbench.catalogue.IndicatorCatalogue;
import workbench.catalogue.Questionnaire;
import workbench.chart.ChartResolver;
import workbench.chart.ChartSpec;
import workbench.figure.Figure;
import workbench.figure.FigureRef;
import workbench.figure.Figures;
import workbench.figure.Resolution;
import workbench.model.Bilingual;
import workbench.model.Language;
import workbench.model.Period;
import workbench.model.Series;
import workbench.model.WorkbenchException;
import workbench.store.Ledger;
import workbench.store.TextRef;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Gathers every figure that the submission says, in the order of reading, each once with all the
/// places in which it stands.
final class SaidFigures {
    private final Ledger ledger;
    private final Figures figures;
    private final Map<SaidFigure.Ref, Figure> found = new LinkedHashMap<>();
    private final Map<SaidFigure.Ref, Set<SaidFigure.Place>> places = new LinkedHashMap<>();

    private SaidFigures(Ledger ledger) {
        this.ledger = ledger;
        this.figures = new Figures(ledger);
    }

    static List<SaidFigure> of(
            Ledger ledger,
            Content content,
            Questionnaire questionnaire,
            IndicatorCatalogue catalogue)
            throws WorkbenchException {
        SaidFigures said = new SaidFigures(ledger);
        said.profile(content.profile());
        for (Questionnaire.Numbered one : questionnaire.numbered()) {
            Answer answer = content.answers().get(one.question().id());
            if (answer != null) {
                said.answer(one, answer);
            }
        }
        said.initiatives();
        said.charts();
        FactorFigures tables =
                new FactorFigures(said.figures, catalogue, HomePlace.of(content.profile()));
        questionnaire.sections().forEach(section -> said.table(section, tables));
        return said.all();
    }

    private List<SaidFigure> all() {
        List<SaidFigure> all = new ArrayList<>();
        found.forEach(
                (ref, figure) ->
                        all.add(
                                SaidFigure.of(
                                        List.copyOf(places.getOrDefault(ref, Set.of())),
                                        ref,
                                        figure)));
        return all;
    }

    private void profile(Profile profile) {
        TextRef text = new TextRef(ContentReader.PROFILE, ContentReader.PROFILE);
        profile.facts()
                .forEach(
                        fact ->
                                fact.figure()
                                        .ifPresent(
                                                ref ->
                                                        add(
                                                                new SaidFigure.Place(
                                                                        text, "", fact.label()),
                                                                ref)));
    }

    private void answer(Questionnaire.Numbered question, Answer answer) {
        TextRef text = new TextRef(ContentReader.ANSWER, answer.question());
        add(text, Bilingual.same(question.number()), answer.tokens(), answer.figures());
    }

    private void initiatives() throws WorkbenchException {
        for (Map.Entry<String, String> entry : texts(ContentReader.INITIATIVE).entrySet()) {
            Initiative one = ContentReader.initiative(entry.getValue());
            add(
                    new TextRef(ContentReader.INITIATIVE, entry.getKey()),
                    one.name(),
                    one.tokens(),
                    one.figures());
        }
    }

    private Map<String, String> texts(String kind) {
        return new TreeMap<>(ledger.texts(kind));
    }

    private void add(
            TextRef text, Bilingual name, Set<String> tokens, Map<String, FigureRef> refs) {
        for (String token : tokens) {
            FigureRef ref = refs.get(token);
            if (ref != null) {
                add(new SaidFigure.Place(text, token, name), ref);
            }
        }
    }

    /// Every point of a chart is said, labelled or not.
    private void charts() throws WorkbenchException {
        ChartResolver charts = new ChartResolver(figures);
        for (Map.Entry<String, String> entry : texts(ContentReader.CHART).entrySet()) {
            ChartSpec spec = ContentReader.chart(entry.getValue());
            SaidFigure.Place place =
                    new SaidFigure.Place(
                            new TextRef(ContentReader.CHART, entry.getKey()), "", spec.name());
            if (charts.resolve(spec, Language.ENGLISH)
                    instanceof ChartResolver.Outcome.Ready(var data, _)) {
                for (int i = 0; i < spec.lines().size(); i++) {
                    Optional<Series> series = figures.find(spec.lines().get(i).series());
                    data.lines().get(i).points().stream()
                            .filter(point -> point.value().isPresent())
                            .forEach(
                                    point ->
                                            series.ifPresent(
                                                    one ->
                                                            add(
                                                                    place,
                                                                    one,
                                                                    FigureRef.Kind.VALUE,
                                                                    point.period(),
                                                                    Period.NONE)));
                }
            }
        }
    }

    private void table(Questionnaire.Section section, FactorFigures tables) {
        SaidFigure.Place place =
                new SaidFigure.Place(
                        new TextRef(SaidFigure.INDICATORS, section.factor().key()),
                        "",
                        section.name());
        for (FactorFigures.Line line : tables.of(section.factor())) {
            add(place, line.latest());
            line.change().ifPresent(figure -> add(place, figure));
            line.progress().ifPresent(figure -> add(place, figure));
            line.sinceBase()
                    .filter(since -> !isSame(since, line.change()))
                    .ifPresent(figure -> addSince(place, figure));
        }
    }

    private static boolean isSame(Figure since, Optional<Figure> change) {
        return change.filter(one -> one.from().equals(since.from())).isPresent();
    }

    private void add(SaidFigure.Place place, FigureRef ref) {
        figures.find(ref.series())
                .ifPresent(series -> add(place, series, ref.kind(), ref.period(), ref.from()));
    }

    private void add(
            SaidFigure.Place place,
            Series series,
            FigureRef.Kind kind,
            Period period,
            Period since) {
        if (figures.resolve(series, kind, period, since)
                instanceof Resolution.Resolved(var figure)) {
            add(place, new SaidFigure.Ref(series.id(), kind, period, since), figure);
        }
    }

    /// The latest of its series.
    private void add(SaidFigure.Place place, Figure figure) {
        add(
                place,
                new SaidFigure.Ref(figure.series().id(), figure.kind(), Period.NONE, Period.NONE),
                figure);
    }

    /// The change of its series from its own first period to the latest.
    private void addSince(SaidFigure.Place place, Figure figure) {
        add(
                place,
                new SaidFigure.Ref(figure.series().id(), figure.kind(), Period.NONE, figure.from()),
                figure);
    }

    private void add(SaidFigure.Place place, SaidFigure.Ref ref, Figure figure) {
        found.putIfAbsent(ref, figure);
        places.computeIfAbsent(ref, _ -> new LinkedHashSet<>()).add(place);
    }
}
