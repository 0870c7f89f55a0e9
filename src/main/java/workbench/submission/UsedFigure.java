package workbench.submission;

import workbench.catalogue.ValueFormat;
import workbench.figure.Figure;
import workbench.figure.FigureRef;
import workbench.figure.Resolution;
import workbench.model.Bilingual;
import workbench.model.Language;
import workbench.model.Message;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What one token of an answer leads to now, and what it led to when a person last agreed to it:
/// this is how a sentence knows that its number went stale.
///
/// @param token its name
/// @param figure the figure now
/// @param missing why there is none; empty exactly where there is a figure
/// @param seen what a person last agreed to
public record UsedFigure(
        String token,
        Optional<Figure> figure,
        Optional<Message> missing,
        Optional<Answer.Seen> seen) {

    /// What every token of an answer leads to, in the order in which a reader meets them.
    ///
    /// @param figures what a reference leads to
    public static List<UsedFigure> all(Answer answer, Function<FigureRef, Resolution> figures) {
        return answer.tokens().stream().map(token -> of(token, answer, figures)).toList();
    }

    /// A figure that no answer names yet.
    public static UsedFigure of(Figure figure) {
        return new UsedFigure("", Optional.of(figure), Optional.empty(), Optional.empty());
    }

    static UsedFigure of(String token, Answer answer, Function<FigureRef, Resolution> figures) {
        Optional<Answer.Seen> seen = Optional.ofNullable(answer.seen().get(token));
        FigureRef ref = answer.figures().get(token);
        Bilingual meant = Tokens.meant(token, answer.figures());
        if (ref == null) {
            return new UsedFigure(
                    token,
                    Optional.empty(),
                    Optional.of(Message.of("submission.answer.unknown-token", meant)),
                    seen);
        }
        return switch (figures.apply(ref)) {
            case Resolution.Resolved(var figure) ->
                    new UsedFigure(token, Optional.of(figure), Optional.empty(), seen);
            case Resolution.Unresolved(var reason) ->
                    new UsedFigure(token, Optional.empty(), Optional.of(reason), seen);
        };
    }

    /// What a figure prints now.
    static Answer.Seen seen(Figure figure) {
        return new Answer.Seen(
                new Bilingual(
                        new FigureWords(Language.ENGLISH).shown(figure),
                        new FigureWords(Language.FRENCH).shown(figure)),
                figure.to());
    }

    /// Whether it would print something else, or tell of another period, than what a person agreed
    /// to.
    public boolean hasChanged() {
        return figure.isPresent()
                && seen.filter(agreed -> !agreed.equals(seen(figure.get()))).isPresent();
    }

    /// The figure as it is printed; empty where there is none.
    public String shown(Language language) {
        return figure.map(now -> new FigureWords(language).shown(now)).orElse("");
    }

    /// The same where it stands alone: with its unit, which the words of an answer say.
    public String alone(Language language) {
        return figure.map(now -> new FigureWords(language).alone(now)).orElse("");
    }

    /// The unit that the words around the figure have to say; empty where it is printed with it.
    public Optional<String> unsaidUnit(Language language) {
        return figure.filter(now -> now.kind() == FigureRef.Kind.VALUE)
                .flatMap(now -> ValueFormat.unsaidUnit(now.unit(), language));
    }

    /// The figure as it was printed when a person agreed to it, with its period where that is
    /// another one now; empty where nobody has.
    public String before(Language language) {
        return seen.map(agreed -> before(agreed, language)).orElse("");
    }

    private String before(Answer.Seen agreed, Language language) {
        String shown = agreed.shown().in(language);
        boolean samePeriod = figure.filter(now -> !now.to().equals(agreed.period())).isEmpty();
        return samePeriod
                ? shown
                : shown + " (" + ValueFormat.period(agreed.period(), language) + ")";
    }

    /// Which series it is from, in words; what the token's name says where there is none.
    public String name(Language language) {
        return figure.map(now -> SeriesName.of(now.series().key(), language))
                .orElseGet(() -> Tokens.meant(token, Map.of()).in(language));
    }

    /// The period or the two periods that it looks at.
    public String period(Language language) {
        return figure.map(now -> new FigureWords(language).period(now)).orElse("");
    }
}
