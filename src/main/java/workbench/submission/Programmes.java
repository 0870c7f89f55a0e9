package workbench.submission;

import workbench.catalogue.Texts;
import workbench.model.Factor;
import workbench.model.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
            blocks.add(new Block.Paragraph(told(own.get(i))));
        }
        return blocks;
    }

    private String name(Initiative initiative) {
        return initiative.since().isEmpty()
                ? initiative.name().in(language)
                : texts.text(
                        "submission.initiative.name-since", initiative.name(), initiative.since());
    }

    private List<Inline> told(Initiative initiative) {
        List<Inline> told = new ArrayList<>();
        told.add(new Inline.Words(initiative.description().in(language) + " "));
        if (!initiative.results().isEmpty()) {
            told.add(new Inline.Strong(texts.text("submission.initiative.results") + " "));
            told.addAll(figures.inlines(initiative.results().in(language), initiative.figures()));
            told.add(new Inline.Words(" "));
        }
        if (!initiative.partners().isEmpty()) {
            told.add(
                    new Inline.Words(
                            texts.text("submission.initiative.partners", initiative.partners())
                                    + " "));
        }
        told.add(
                new Inline.Emphasis(
                        texts.text("submission.initiative.source", initiative.source())));
        return told;
    }
}
