package workbench.submission;

import workbench.figure.FigureRef;
import workbench.model.Bilingual;

import java.util.List;
import java.util.Map;

/// The community's answer to one question, whose figures are tokens and not typed numbers.
///
/// A token such as `{coverage}` in the text is replaced, when the answer is built, by the figure
/// that its name refers to: so a sentence never keeps a number that the dossier no longer holds.
///
/// @param question the question's id, such as `connect.1`
/// @param text paragraphs, parted by an empty line
/// @param choice key of the chosen option, for a question that gives options; else empty
/// @param number name of the token whose figure is the answer, for a question that wants a number;
///   else empty
/// @param figures what each token's name refers to
/// @param sources where the words come from
public record Answer(
        String question,
        Bilingual text,
        String choice,
        String number,
        Map<String, FigureRef> figures,
        List<Bilingual> sources) {
    public Answer {
        figures = Map.copyOf(figures);
        sources = List.copyOf(sources);
    }
}
