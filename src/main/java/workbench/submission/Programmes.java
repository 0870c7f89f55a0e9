package workbench.submission;

import workbench.catalogue.Texts;
import workbench.model.Bilingual;
import workbench.model.Factor;
import workbench.model.Language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The programmes and projects of a factor, each under its name: what it does, what came of it, who
/// takes part and where the words come from.
final class Programmes {
    private final AnswerText figures;
    private final Language language;
    private final Texts texts;

    Programmes(AnswerText figures, Language language) {
        this.figures = figures;
        this.language = language;
        this.texts = Texts.of(language);
    }

    /// Nothing where the factor has none.
    List<Block> blocks(Factor factor, List<Initiative> all) {
        List<Initiative> own = all.stream().filter(each -> each.factor() == factor).toList();
        if (own.isEmpty()) {
            return List.of();
        }
        String id = factor.key() + "-programmes";
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Heading(
                        2, id, texts.text("submission.initiatives"), Optional.of(factor)));
        for (int i = 0; i < own.size(); i++) {
            blocks.add(
                    new Block.Heading(3, id + "-" + (i + 1), name(own.get(i)), Optional.empty()));
            blocks.addAll(told(own.get(i)));
        }
        return blocks;
    }

    private String name(Initiative initiative) {
        return initiative.since().isEmpty()
                ? initiative.name().in(language)
                : texts.text(
                        "submission.initiative.name-since", initiative.name(), initiative.since());
    }

    /// What is told in the document's language first; the rest is marked as being in the other.
    private List<Block> told(Initiative initiative) {
        Set<Initiative.Part> foreign = initiative.lackingIn(language);
        Set<Initiative.Part> own = EnumSet.allOf(Initiative.Part.class);
        own.removeAll(foreign);
        List<Block> blocks = new ArrayList<>();
        List<Inline> told = told(initiative, own, language);
        if (!told.isEmpty()) {
            blocks.add(new Block.Paragraph(told));
        }
        if (!foreign.isEmpty()) {
            Language other = language.other();
            blocks.add(
                    new Block.Paragraph(
                            List.of(
                                    new Inline.Emphasis(
                                            texts.text(
                                                    "submission.initiative.in-other-language")))));
            blocks.add(
                    new Block.InLanguage(
                            other, List.of(new Block.Paragraph(told(initiative, foreign, other)))));
        }
        return blocks;
    }

    private List<Inline> told(Initiative initiative, Set<Initiative.Part> parts, Language written) {
        Texts words = Texts.of(written);
        List<Inline> told = new ArrayList<>();
        for (Initiative.Part part : parts) {
            Bilingual of = initiative.words(part);
            if (of.isEmpty()) {
                continue;
            }
            if (!told.isEmpty()) {
                told.add(new Inline.Words(" "));
            }
            switch (part) {
                case DESCRIPTION -> told.add(new Inline.Words(of.in(written)));
                case RESULTS -> {
                    told.add(new Inline.Strong(words.text("submission.initiative.results") + " "));
                    told.addAll(figures.inlines(of.in(written), initiative.figures(), written));
                }
                case PARTNERS ->
                        told.add(
                                new Inline.Words(words.text("submission.initiative.partners", of)));
                case SOURCE ->
                        told.add(
                                new Inline.Emphasis(
                                        words.text("submission.initiative.source", of)));
            }
        }
        return told;
    }
}
