package workbench.submission;

import workbench.catalogue.Questionnaire;
import workbench.figure.FigureRef;
import workbench.figure.Resolution;
import workbench.model.Language;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// An answer as it is and as other figures would make it.
///
/// @param question with its number
/// @param answer which is the same words on both sides
/// @param tokens those whose figure would print something else, in the order of reading
public record AnswerChange(
        Questionnaire.Numbered question, Answer answer, Side now, Side then, Set<String> tokens) {

    /// An answer with one set of figures.
    ///
    /// @param figures what its tokens lead to
    /// @param print as it prints in each language; the figures in it are named by their tokens
    public record Side(
            AnswerState state, List<UsedFigure> figures, Map<Language, List<Block>> print) {
        static Side of(
                Answer answer,
                Questionnaire.Answer wanted,
                Function<FigureRef, Resolution> figures) {
            Map<Language, List<Block>> print = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                print.put(language, new AnswerPreview(figures, language).blocks(answer, wanted));
            }
            return new Side(
                    AnswerState.of(answer, wanted, figures),
                    UsedFigure.all(answer, figures),
                    Map.copyOf(print));
        }

        /// What a token leads to.
        public Optional<UsedFigure> figure(String token) {
            return figures.stream().filter(one -> one.token().equals(token)).findFirst();
        }
    }

    /// Empty where every figure would print what it prints now.
    static Optional<AnswerChange> of(
            Questionnaire.Numbered question,
            Answer answer,
            Function<FigureRef, Resolution> now,
            Function<FigureRef, Resolution> then) {
        Set<String> tokens = new LinkedHashSet<>();
        for (String token : answer.tokens()) {
            if (!printed(token, answer, now).equals(printed(token, answer, then))) {
                tokens.add(token);
            }
        }
        return tokens.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new AnswerChange(
                                question,
                                answer,
                                Side.of(answer, question.question().answer(), now),
                                Side.of(answer, question.question().answer(), then),
                                tokens));
    }

    /// What a token prints, and of which period; empty where its figure is missing.
    private static Optional<Answer.Seen> printed(
            String token, Answer answer, Function<FigureRef, Resolution> figures) {
        return UsedFigure.of(token, answer, figures).figure().map(UsedFigure::seen);
    }

    /// Whether it is approved now and would ask for it again.
    public boolean asksForApproval() {
        return now.state().isApproved() && !then.state().isApproved();
    }
}
