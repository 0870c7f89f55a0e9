package workbench.submission;

import workbench.figure.FigureRef;
import workbench.model.Bilingual;
import workbench.model.Factor;
import workbench.model.Language;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A programme or project that a submission tells about: what was done, as against what was
/// counted.
///
/// @param factor the factor that it serves
/// @param since when it started, as the source says it (`2016`, `January 2019`); may be empty
/// @param description what it does
/// @param partners who does it together with the community; may be empty
/// @param results what came of it, with a token for each figure as in an {@link Answer}; may be
///   empty
/// @param figures what each token's name refers to
/// @param source where the words come from
public record Initiative(
        Bilingual name,
        Factor factor,
        Bilingual since,
        Bilingual description,
        Bilingual partners,
        Bilingual results,
        Map<String, FigureRef> figures,
        Bilingual source) {
    public Initiative {
        figures = Map.copyOf(figures);
    }

    /// The names of the tokens in use, in the order in which a reader meets them.
    Set<String> tokens() {
        Set<String> names = new LinkedHashSet<>(Tokens.in(results.en()));
        names.addAll(Tokens.in(results.fr()));
        return names;
    }

    /// What it tells beneath its name.
    enum Part {
        DESCRIPTION,
        RESULTS,
        PARTNERS,
        SOURCE
    }

    Bilingual words(Part part) {
        return switch (part) {
            case DESCRIPTION -> description;
            case RESULTS -> results;
            case PARTNERS -> partners;
            case SOURCE -> source;
        };
    }

    /// The parts that are told only in the other language.
    Set<Part> lackingIn(Language language) {
        return Stream.of(Part.values())
                .filter(part -> !words(part).isEmpty())
                .filter(
                        part ->
                                (language == Language.FRENCH ? words(part).fr() : words(part).en())
                                        .isBlank())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    }
}
