package workbench.submission;

import workbench.catalogue.Questionnaire;
import workbench.figure.Figure;
import workbench.figure.FigureRef;
import workbench.figure.Figures;
import workbench.figure.Resolution;
import workbench.job.Progress;
import workbench.model.ImportId;
import workbench.model.SeriesId;
import workbench.model.WorkbenchException;
import workbench.store.Ledger;
import workbench.store.TextRef;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which texts of the submission would print something else if an import stood, or did not: not
/// those that rest on a series of which another period would change.
public final class PrintedOtherwise {
    private final Ledger ledger;
    private final Figures now;
    private final Figures then;
    private final Map<String, Questionnaire.Numbered> questions = new LinkedHashMap<>();
    private final Map<TextRef, AnswerChange> answers = new HashMap<>();
    private final Map<TextRef, ChartChange> charts = new LinkedHashMap<>();

    private PrintedOtherwise(Ledger ledger, Questionnaire questionnaire, Figures then) {
        this.ledger = ledger;
        this.now = new Figures(ledger);
        this.then = then;
        questionnaire.numbered().forEach(one -> questions.put(one.question().id(), one));
    }

    /// What would print otherwise.
    ///
    /// @param texts all of them; what cannot be read is taken to
    /// @param answers those among them, old beside new, in the order in which they are asked
    /// @param charts the same of charts
    public record Found(
            Set<TextRef> texts,
            Map<TextRef, AnswerChange> answers,
            Map<TextRef, ChartChange> charts) {
        public Found {
            texts = Collections.unmodifiableSet(new LinkedHashSet<>(texts));
            answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
            charts = Collections.unmodifiableMap(new LinkedHashMap<>(charts));
        }

        /// The answers and the charts.
        public SubmissionChange change() {
            return new SubmissionChange(
                    List.copyOf(answers.values()), List.copyOf(charts.values()));
        }
    }

    /// For a job.
    ///
    /// @param standing whether the import would stand
    /// @param restsOn the texts that rest on each series that it would change
    public static Found of(
            Ledger ledger,
            ImportId id,
            boolean standing,
            Map<SeriesId, List<TextRef>> restsOn,
            Questionnaire questionnaire,
            Progress progress) {
        Set<TextRef> otherwise = new LinkedHashSet<>();
        if (restsOn.isEmpty()) {
            return new Found(otherwise, Map.of(), Map.of());
        }
        PrintedOtherwise printed =
                new PrintedOtherwise(
                        ledger,
                        questionnaire,
                        Figures.after(
                                ledger,
                                ledger.changesIf(id, standing, List.copyOf(restsOn.keySet()))));
        Set<TextRef> texts = new LinkedHashSet<>();
        restsOn.values().forEach(texts::addAll);
        for (TextRef text : texts) {
            progress.checkCancelled();
            if (printed.isOtherwise(text)) {
                otherwise.add(text);
            }
        }
        return new Found(otherwise, printed.answersInOrder(), printed.charts);
    }

    private Map<TextRef, AnswerChange> answersInOrder() {
        Map<TextRef, AnswerChange> inOrder = new LinkedHashMap<>();
        questions.keySet().stream()
                .map(id -> new TextRef(ContentReader.ANSWER, id))
                .forEach(
                        text ->
                                Optional.ofNullable(answers.get(text))
                                        .ifPresent(change -> inOrder.put(text, change)));
        return inOrder;
    }

    private boolean isOtherwise(TextRef text) {
        Optional<String> json = ledger.text(text.kind(), text.key());
        try {
            return json.isEmpty() || isOtherwise(text, json.get());
        } catch (WorkbenchException _) {
            // Of what cannot be read nobody can say that it stays as it is.
            return true;
        }
    }

    private boolean isOtherwise(TextRef text, String json) throws WorkbenchException {
        return switch (text.kind()) {
            case ContentReader.ANSWER -> isOtherwise(ContentReader.answer(text.key(), json));
            case ContentReader.INITIATIVE -> {
                Initiative one = ContentReader.initiative(json);
                yield isOtherwise(one.tokens(), one.figures());
            }
            case ContentReader.PROFILE ->
                    ContentReader.profile(ledger).stream()
                            .flatMap(profile -> profile.facts().stream())
                            .flatMap(fact -> fact.figure().stream())
                            .anyMatch(this::isOtherwise);
            case ContentReader.CHART -> {
                HomePlace home = HomePlace.of(ledger);
                Optional<ChartChange> change =
                        ChartChange.of(
                                ContentReader.chart(json), home.charts(now), home.charts(then));
                change.ifPresent(one -> charts.put(text, one));
                yield change.isPresent();
            }
            case ContentReader.EDITION -> isOtherwise(ContentReader.edition(text.key(), json));
            default -> true;
        };
    }

    /// An answer to what is not asked any more has no number to be told by.
    private boolean isOtherwise(Answer answer) {
        Questionnaire.Numbered question = questions.get(answer.question());
        if (question == null) {
            return isOtherwise(answer.tokens(), answer.figures());
        }
        Optional<AnswerChange> change =
                AnswerChange.of(question, answer, now::resolve, then::resolve);
        change.ifPresent(
                one -> answers.put(new TextRef(ContentReader.ANSWER, answer.question()), one));
        return change.isPresent();
    }

    private boolean isOtherwise(Collection<String> tokens, Map<String, FigureRef> figures) {
        return tokens.stream()
                .flatMap(token -> Optional.ofNullable(figures.get(token)).stream())
                .anyMatch(this::isOtherwise);
    }

    private boolean isOtherwise(FigureRef ref) {
        return isOtherwise(now.resolve(ref), then.resolve(ref));
    }

    private boolean isOtherwise(Edition edition) {
        return edition.figures().stream().map(SaidFigure::ref).anyMatch(this::isOtherwise);
    }

    /// An edition has its figures from their series, by whatever name these go now.
    private boolean isOtherwise(SaidFigure.Ref ref) {
        return ledger.series(ref.series())
                .filter(series -> isOtherwise(ref.in(now, series), ref.in(then, series)))
                .isPresent();
    }

    private static boolean isOtherwise(Resolution now, Resolution then) {
        return !printed(now).equals(printed(then));
    }

    private static Optional<Answer.Seen> printed(Resolution resolution) {
        return resolution instanceof Resolution.Resolved(Figure figure)
                ? Optional.of(UsedFigure.seen(figure))
                : Optional.empty();
    }
}
