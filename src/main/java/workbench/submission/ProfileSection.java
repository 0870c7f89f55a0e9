package workbench.submission;

import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.figure.Figure;
import workbench.figure.Figures;
import workbench.figure.Resolution;
import workbench.model.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The community's profile: who it is in a few paragraphs and a table of facts.
final class ProfileSection {
    private final Figures figures;
    private final Evidence evidence;
    private final Language language;
    private final Texts texts;

    ProfileSection(Figures figures, Evidence evidence, Language language) {
        this.figures = figures;
        this.evidence = evidence;
        this.language = language;
        this.texts = Texts.of(language);
    }

    List<Block> blocks(Profile profile) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : profile.introduction().in(language).strip().split("\\n\\s*\\n")) {
            if (!paragraph.isEmpty()) {
                blocks.add(
                        new Block.Paragraph(
                                List.of(new Inline.Words(paragraph.replace('\n', ' ')))));
            }
        }
        if (!profile.facts().isEmpty()) {
            blocks.add(table(profile));
        }
        // A heading with nothing under it says that something was forgotten.
        if (!blocks.isEmpty()) {
            blocks.addFirst(
                    new Block.Heading(
                            1, "profile", texts.text("submission.profile"), Optional.empty()));
        }
        return blocks;
    }

    private Block table(Profile profile) {
        return new Block.Table(
                texts.text("submission.profile.caption"),
                List.of(
                        new Block.Column(texts.text("submission.column.fact"), 40, false),
                        new Block.Column(texts.text("submission.column.value"), 25, false),
                        new Block.Column(texts.text("submission.column.when"), 14, false),
                        new Block.Column(texts.text("submission.column.source"), 25, false)),
                profile.facts().stream().map(this::row).toList(),
                note(profile));
    }

    private String note(Profile profile) {
        String dates = texts.text("submission.profile.note");
        return profile.facts().stream()
                        .flatMap(fact -> figure(fact).stream())
                        .anyMatch(Figure::isIllustrative)
                ? dates + " " + texts.text("submission.indicators.note-illustrative")
                : dates;
    }

    private Optional<Figure> figure(Profile.Fact fact) {
        return fact.figure()
                .flatMap(
                        ref ->
                                figures.resolve(ref) instanceof Resolution.Resolved(var found)
                                        ? Optional.of(found)
                                        : Optional.empty());
    }

    private Block.Row row(Profile.Fact fact) {
        Optional<Figure> figure = figure(fact);
        Inline value =
                figure.<Inline>map(evidence::marked).orElseGet(() -> new Inline.Words(words(fact)));
        String when =
                fact.when().isEmpty()
                        ? figure.map(found -> ValueFormat.period(found.to(), language)).orElse("")
                        : fact.when().in(language);
        return new Block.Row(
                List.of(
                        cell(new Inline.Words(fact.label().in(language))),
                        cell(value),
                        cell(new Inline.Words(when)),
                        cell(new Inline.Words(fact.source().in(language)))));
    }

    /// What stands in place of a figure: the fact's own words, or that its figure is missing.
    private String words(Profile.Fact fact) {
        return fact.figure().isPresent()
                ? texts.text("submission.answer.missing-figure", fact.label())
                : fact.value().in(language);
    }

    private static Block.Cell cell(Inline content) {
        return new Block.Cell(List.of(content), Block.Tone.NEUTRAL);
    }
}
