package workbench.submission;

import workbench.catalogue.Questionnaire;
import workbench.catalogue.Texts;
import workbench.catalogue.Units;
import workbench.figure.Figure;
import workbench.figure.FigureRef;
import workbench.figure.Figures;
import workbench.figure.Resolution;
import workbench.model.Language;
import workbench.model.Unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// Turns an answer's text into paragraphs in which every token has become its figure.
///
/// A token that leads nowhere is printed as what is missing, never left out: a sentence without its
/// number must be seen before a juror sees it.
final class AnswerText {
    private final Function<FigureRef, Resolution> figures;
    private final Citing citing;
    private final Language language;

    /// What stands in a sentence in the place of a token.
    interface Citing {
        /// @param within the language of the sentence
        Inline figure(String token, Figure figure, Language within);

        /// @param words that say that the figure is missing
        Inline missing(String token, String words);
    }

    /// @param figures what a reference leads to
    AnswerText(Function<FigureRef, Resolution> figures, Citing citing, Language language) {
        this.figures = figures;
        this.citing = citing;
        this.language = language;
    }

    /// For a document, whose figures lead to their rows of the register.
    AnswerText(Figures figures, Evidence evidence, Language language) {
        this(
                figures::resolve,
                new Citing() {
                    @Override
                    public Inline figure(String token, Figure figure, Language within) {
                        return evidence.cite(figure, within);
                    }

                    @Override
                    public Inline missing(String token, String words) {
                        return new Inline.Strong(words);
                    }
                },
                language);
    }

    /// The answer as its question wants it: the number or the choice first, a list as bullets. What
    /// is written in the other language only is marked as such.
    List<Block> blocks(Answer answer, Questionnaire.Answer wanted) {
        List<Block> blocks = new ArrayList<>();
        if (wanted instanceof Questionnaire.Answer.Number(var unit, _)
                && !answer.number().isEmpty()) {
            blocks.add(led(number(answer, unit), remark(answer)));
        }
        if (wanted instanceof Questionnaire.Answer.Choice(var options, _)
                && !answer.choice().isEmpty()) {
            blocks.add(led(choice(answer.choice(), options), ""));
        }
        Language written = answer.printedIn(language);
        List<Block> words = words(answer, written, wanted);
        if (written == language) {
            blocks.addAll(words);
        } else {
            blocks.add(
                    new Block.Paragraph(
                            List.of(
                                    new Inline.Emphasis(
                                            Texts.of(language)
                                                    .text(
                                                            "submission.answer.in-other-language")))));
            blocks.add(new Block.InLanguage(written, words));
        }
        return blocks;
    }

    private List<Block> words(Answer answer, Language written, Questionnaire.Answer wanted) {
        List<List<Inline>> paragraphs = paragraphs(answer, written);
        return wanted instanceof Questionnaire.Answer.Listing
                ? List.of(new Block.Bullets(paragraphs))
                : paragraphs.stream().<Block>map(Block.Paragraph::new).toList();
    }

    /// The paragraphs in one language, none where nothing is written in it.
    List<List<Inline>> paragraphs(Answer answer, Language written) {
        // Texts may come from files of any system; only the newline counts here.
        String text = Tokens.only(answer, written).replace("\r\n", "\n").strip();
        return Stream.of(text.split("\\n\\s*\\n"))
                .filter(paragraph -> !paragraph.isBlank())
                .map(
                        paragraph ->
                                inlines(
                                        paragraph.replaceAll("\\R", " "),
                                        answer.figures(),
                                        written))
                .toList();
    }

    private Block led(Inline answer, String remark) {
        String lead = Texts.of(language).text("submission.answer.lead");
        return new Block.Paragraph(
                Stream.of(new Inline.Strong(lead + " "), answer, new Inline.Words(remark))
                        .filter(inline -> !inline.text().isEmpty())
                        .toList());
    }

    /// That a number given as the answer only illustrates.
    private String remark(Answer answer) {
        FigureRef ref = answer.figures().get(answer.number());
        return ref != null
                        && figures.apply(ref) instanceof Resolution.Resolved(var figure)
                        && figure.isIllustrative()
                ? Texts.of(language).text("submission.answer.illustrative")
                : "";
    }

    private Inline number(Answer answer, Unit wanted) {
        Inline number = figure(answer.number(), answer.figures(), language);
        boolean bare =
                Units.shipped().form(wanted, language).filter("{0}"::equals).isPresent()
                        && !wanted.equals(Unit.COUNT);
        return bare && number instanceof Inline.Figure(var shown, var evidenceId)
                ? new Inline.Figure(
                        Texts.of(language)
                                .text(
                                        "submission.answer.number",
                                        shown,
                                        wanted.name().in(language)),
                        evidenceId)
                : number;
    }

    private Inline choice(String key, List<Questionnaire.Option> options) {
        return options.stream()
                .filter(option -> option.key().equals(key))
                .findFirst()
                .<Inline>map(option -> new Inline.Words(afterColon(option.words().in(language))))
                .orElseGet(
                        () ->
                                new Inline.Strong(
                                        Texts.of(language)
                                                .text("submission.answer.no-option", key)));
    }

    /// Words that are a sentence of their own in a list, as they go on behind "Answer:".
    private static String afterColon(String words) {
        boolean plain = words.length() > 1 && !Character.isUpperCase(words.charAt(1));
        return plain ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words;
    }

    /// One paragraph, with a figure for each token.
    ///
    /// @param refs what each token's name refers to
    /// @param written the language of the paragraph
    List<Inline> inlines(String paragraph, Map<String, FigureRef> refs, Language written) {
        List<Inline> inlines = new ArrayList<>();
        Matcher token = Tokens.TOKEN.matcher(paragraph);
        int from = 0;
        while (token.find()) {
            if (token.start() > from) {
                inlines.add(new Inline.Words(paragraph.substring(from, token.start())));
            }
            inlines.add(figure(token.group(1), refs, written));
            from = token.end();
        }
        if (from < paragraph.length()) {
            inlines.add(new Inline.Words(paragraph.substring(from)));
        }
        return inlines;
    }

    private Inline figure(String name, Map<String, FigureRef> refs, Language written) {
        FigureRef ref = refs.get(name);
        if (ref != null && figures.apply(ref) instanceof Resolution.Resolved(var figure)) {
            return citing.figure(name, figure, written);
        }
        return citing.missing(
                name,
                Texts.of(written)
                        .text(
                                "submission.answer.missing-figure",
                                Tokens.meant(name, refs).in(written)));
    }
}
