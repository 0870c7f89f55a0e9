package workbench.submission;

import workbench.figure.FigureRef;
import workbench.figure.Resolution;
import workbench.model.Bilingual;
import workbench.model.Language;
import workbench.model.Period;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
/// @param seen what each token printed when a person last agreed to it, by its name; a token that
///   is not there has not been looked at since the program remembers this
/// @param approved the languages in which a person said that the words are done; a figure that
///   changes afterwards is told of all the same
public record Answer(
        String question,
        Bilingual text,
        String choice,
        String number,
        Map<String, FigureRef> figures,
        List<Bilingual> sources,
        Map<String, Seen> seen,
        Set<Language> approved) {
    public Answer {
        figures = inOrder(figures);
        sources = List.copyOf(sources);
        seen = inOrder(seen);
        approved = Set.copyOf(approved);
    }

    /// An answer whose figures nobody has agreed to yet.
    public Answer(
            String question,
            Bilingual text,
            String choice,
            String number,
            Map<String, FigureRef> figures,
            List<Bilingual> sources) {
        this(question, text, choice, number, figures, sources, Map.of(), Set.of());
    }

    /// What a token printed.
    ///
    /// @param shown the figure as it stood in the sentence of each language
    /// @param period the last one that it looked at
    public record Seen(Bilingual shown, Period period) {}

    /// The answer of a question that nobody has answered.
    public static Answer none(String question) {
        return new Answer(question, Bilingual.EMPTY, "", "", Map.of(), List.of());
    }

    /// Whether nobody has said anything.
    public boolean isEmpty() {
        return text.en().isBlank() && text.fr().isBlank() && choice.isEmpty() && number.isEmpty();
    }

    /// The languages in which anything is written.
    public Set<Language> written() {
        return Stream.of(Language.values())
                .filter(language -> !only(text, language).isBlank())
                .collect(Collectors.toSet());
    }

    /// Whether a person said that all words that are written are done.
    public boolean isApproved() {
        return !written().isEmpty() && approved.containsAll(written());
    }

    /// The language that its words are printed in where `language` is asked for: that one, or the
    /// other where nothing is written in it.
    public Language printedIn(Language language) {
        if (!Tokens.only(this, language).isBlank()) {
            return language;
        }
        return Stream.of(Language.values())
                .filter(other -> !Tokens.only(this, other).isBlank())
                .findFirst()
                .orElse(language);
    }

    /// The same with the words of one language alone.
    public Answer only(Language language) {
        String words = only(text, language);
        return withText(
                language == Language.FRENCH ? new Bilingual("", words) : new Bilingual(words, ""));
    }

    /// The names of the tokens in use, in the order in which a reader meets them.
    public Set<String> tokens() {
        Set<String> names = new LinkedHashSet<>();
        if (!number.isEmpty()) {
            names.add(number);
        }
        names.addAll(Tokens.in(text.en()));
        names.addAll(Tokens.in(text.fr()));
        return names;
    }

    /// As it is to be kept: without the figures that no token names any more, and with what the
    /// tokens that nobody has agreed to yet print now. What was agreed to stays, so that going on
    /// writing does not agree to a figure that has changed.
    ///
    /// @param figures what a reference leads to
    public Answer toKeep(Function<FigureRef, Resolution> figures) {
        Set<String> used = tokens();
        Map<String, FigureRef> kept = new LinkedHashMap<>(this.figures);
        kept.keySet().retainAll(used);
        Map<String, Seen> agreed = new LinkedHashMap<>();
        for (String token : kept.keySet()) {
            Seen before = seen.get(token);
            if (before != null) {
                agreed.put(token, before);
            } else {
                UsedFigure.of(token, this, figures)
                        .figure()
                        .ifPresent(now -> agreed.put(token, UsedFigure.seen(now)));
            }
        }
        return new Answer(question, text, choice, number, kept, sources, agreed, approved);
    }

    /// The same once a person has agreed to what tokens print now. Words that name one of them say
    /// something else than what was approved, and ask for approval again.
    public Answer agreeing(Set<String> tokens, Function<FigureRef, Resolution> figures) {
        Map<String, Seen> others = new LinkedHashMap<>(seen);
        others.keySet().removeAll(tokens);
        Set<Language> still = new HashSet<>(approved);
        still.removeIf(language -> names(tokens, language));
        return withSeen(others).approvedIn(still).toKeep(figures);
    }

    private boolean names(Set<String> tokens, Language language) {
        return tokens.contains(number)
                || Tokens.in(only(text, language)).stream().anyMatch(tokens::contains);
    }

    public Answer withText(Bilingual text) {
        return new Answer(question, text, choice, number, figures, sources, seen, approved);
    }

    public Answer withChoice(String choice) {
        return new Answer(question, text, choice, number, figures, sources, seen, approved);
    }

    public Answer withNumber(String number) {
        return new Answer(question, text, choice, number, figures, sources, seen, approved);
    }

    public Answer withSources(List<Bilingual> sources) {
        return new Answer(question, text, choice, number, figures, sources, seen, approved);
    }

    /// The same once a person said that its words in a language are done, or that they are not.
    public Answer withApproved(Language language, boolean done) {
        Set<Language> languages = new HashSet<>(approved);
        if (done) {
            languages.add(language);
        } else {
            languages.remove(language);
        }
        return approvedIn(languages);
    }

    /// Whether a person said that its words in a language are done.
    public boolean isApproved(Language language) {
        return approved.contains(language) && written().contains(language);
    }

    /// The same with what a person has changed no longer approved: the words of a language, or in
    /// every language what is chosen.
    ///
    /// @param before as it was before that change
    public Answer changedFrom(Answer before) {
        Set<Language> still = new HashSet<>(approved);
        still.removeIf(language -> !before.saysAs(this, language));
        return approvedIn(still);
    }

    /// Whether it says in a language just what another one of the question does.
    public boolean saysAs(Answer other, Language language) {
        return says(language).equals(other.says(language));
    }

    /// Whether it prints in a language just what another one of the question does: says it, and was
    /// agreed to with the same figures.
    public boolean printsAs(Answer other, Language language) {
        return saysAs(other, language)
                && named(seen, language).equals(other.named(other.seen, language));
    }

    /// All that it says in a language.
    private List<Object> says(Language language) {
        return List.of(
                only(text, language),
                named(figures, language),
                choice,
                number,
                sources.stream().map(source -> only(source, language)).toList());
    }

    /// What is kept of the tokens that its words name.
    private <T> Map<String, T> named(Map<String, T> ofTokens, Language language) {
        Map<String, T> named = new HashMap<>(ofTokens);
        named.keySet().removeIf(token -> !only(text, language).contains("{" + token + "}"));
        return named;
    }

    private static String only(Bilingual words, Language language) {
        return language == Language.FRENCH ? words.fr() : words.en();
    }

    private Answer approvedIn(Set<Language> languages) {
        return new Answer(question, text, choice, number, figures, sources, seen, languages);
    }

    /// With one token more, which the words may name from now on.
    public Answer withFigure(String token, FigureRef ref) {
        Map<String, FigureRef> more = new LinkedHashMap<>(figures);
        more.put(token, ref);
        return new Answer(question, text, choice, number, more, sources, seen, approved);
    }

    private Answer withSeen(Map<String, Seen> seen) {
        return new Answer(question, text, choice, number, figures, sources, seen, approved);
    }

    private static <T> Map<String, T> inOrder(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
