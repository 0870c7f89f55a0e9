package workbench.submission;

import workbench.catalogue.Texts;
import workbench.figure.FigureRef;
import workbench.figure.Figures;
import workbench.figure.Resolution;
import workbench.model.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns an answer's text into paragraphs in which every token has become its figure.
///
/// A token that leads nowhere is printed as what is missing, never left out: a sentence without its
/// number must be seen before a juror sees it.
final class AnswerText {
    private static final Pattern TOKEN = Pattern.compile("\\{([A-Za-z0-9_.-]+)\\}");

    private final Figures figures;
    private final Evidence evidence;
    private final Language language;

    AnswerText(Figures figures, Evidence evidence, Language language) {
        this.figures = figures;
        this.evidence = evidence;
        this.language = language;
    }

    List<Block> paragraphs(Answer answer) {
        List<Block> blocks = new ArrayList<>();
        // Texts may come from files of any system; only the newline counts here.
        String text = answer.text().in(language).replace("\r\n", "\n").strip();
        for (String paragraph : text.split("\\n\\s*\\n")) {
            blocks.add(new Block.Paragraph(inlines(paragraph.replace('\n', ' '), answer)));
        }
        return blocks;
    }

    private List<Inline> inlines(String paragraph, Answer answer) {
        List<Inline> inlines = new ArrayList<>();
        Matcher token = TOKEN.matcher(paragraph);
        int from = 0;
        while (token.find()) {
            if (token.start() > from) {
                inlines.add(new Inline.Words(paragraph.substring(from, token.start())));
            }
            inlines.add(figure(token.group(1), answer));
            from = token.end();
        }
        if (from < paragraph.length()) {
            inlines.add(new Inline.Words(paragraph.substring(from)));
        }
        return inlines;
    }

    private Inline figure(String name, Answer answer) {
        FigureRef ref = answer.figures().get(name);
        if (ref != null && figures.resolve(ref) instanceof Resolution.Resolved(var figure)) {
            return evidence.cite(figure);
        }
        return new Inline.Strong(Texts.of(language).text("submission.answer.missing-figure", name));
    }
}
