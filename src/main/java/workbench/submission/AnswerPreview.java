package workbench.submission;

import workbench.catalogue.Questionnaire;
import workbench.figure.Figure;
import workbench.figure.FigureRef;
import workbench.figure.Resolution;
import workbench.model.Language;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One answer as it will print, outside of a document.
///
/// In its blocks {@link Inline.Figure#evidence} names the token in place of a row of the register,
/// also where the figure is missing, so that whoever shows them knows what a figure is.
public final class AnswerPreview {
    private final AnswerText text;
    private final Language language;

    /// @param figures what a reference leads to
    public AnswerPreview(Function<FigureRef, Resolution> figures, Language language) {
        this.language = language;
        this.text = new AnswerText(figures, new ByToken(), language);
    }

    /// Names a figure by its token.
    private record ByToken() implements AnswerText.Citing {
        @Override
        public Inline figure(String token, Figure figure, Language within) {
            return new Inline.Figure(new FigureWords(within).shown(figure), token);
        }

        @Override
        public Inline missing(String token, String words) {
            return new Inline.Figure(words, token);
        }
    }

    /// What the document will show; nothing where the question is not answered.
    public List<Block> blocks(Answer answer, Questionnaire.Answer wanted) {
        return answer.isEmpty() ? List.of() : text.blocks(answer, wanted);
    }

    /// How long the answer is in this language alone, its figures counted as they print.
    public AnswerLength length(Answer answer, Questionnaire.Answer wanted) {
        if (Tokens.only(answer, language).isBlank()) {
            return AnswerLength.of(List.of(), wanted);
        }
        return AnswerLength.of(
                text.paragraphs(answer, language).stream()
                        .map(
                                paragraph ->
                                        paragraph.stream()
                                                .map(Inline::text)
                                                .collect(Collectors.joining()))
                        .toList(),
                wanted);
    }
}
