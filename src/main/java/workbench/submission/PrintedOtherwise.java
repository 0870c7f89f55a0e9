package workbench.submission;

import workbench.chart.ChartResolver;
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

    private PrintedOtherwise(Ledger ledger, Figures then) {
        this.ledger = ledger;
        this.now = new Figures(ledger);
        this.then = then;
    }

    /// For a job.
    ///
    /// @param standing whether the import would stand
    /// @param restsOn the texts that rest on each series that it would change
    /// @return what of them prints otherwise; what cannot be read is taken to
    public static Set<TextRef> of(
            Ledger ledger,
            ImportId id,
            boolean standing,
            Map<SeriesId, List<TextRef>> restsOn,
            Progress progress) {
        Set<TextRef> otherwise = new LinkedHashSet<>();
        if (restsOn.isEmpty()) {
            return otherwise;
        }
        PrintedOtherwise printed =
                new PrintedOtherwise(
                        ledger,
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
        return otherwise;
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
            case ContentReader.ANSWER -> {
                Answer answer = ContentReader.answer(text.key(), json);
                yield isOtherwise(answer.tokens(), answer.figures());
            }
            case ContentReader.INITIATIVE -> {
                Initiative one = ContentReader.initiative(json);
                yield isOtherwise(one.tokens(), one.figures());
            }
            case ContentReader.PROFILE ->
                    ContentReader.profile(ledger).stream()
                            .flatMap(profile -> profile.facts().stream())
                            .flatMap(fact -> fact.figure().stream())
                            .anyMatch(this::isOtherwise);
            case ContentReader.CHART ->
                    ChartChange.of(
                                    ContentReader.chart(json),
                                    new ChartResolver(now),
                                    new ChartResolver(then))
                            .isPresent();
            case ContentReader.EDITION -> isOtherwise(ContentReader.edition(text.key(), json));
            default -> true;
        };
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
