package workbench.submission;

import workbench.catalogue.IndicatorCatalogue;
import workbench.catalogue.Questionnaire;
import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.figure.Figures;
import workbench.figure.Illustrative;
import workbench.figure.SourceName;
import workbench.model.Language;
import workbench.model.Place;
import workbench.model.SeriesId;
import workbench.model.WorkbenchException;
import workbench.store.Ledger;
import workbench.store.Restatement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Builds the submission: cover, how to read it, the community's profile, one section a factor, the
/// figures that were restated, and the register of evidence.
public final class SubmissionBuilder {
    private static final int RESTATEMENTS_SHOWN = 20;

    private final IndicatorCatalogue catalogue;
    private final Questionnaire questionnaire;

    public SubmissionBuilder(IndicatorCatalogue catalogue, Questionnaire questionnaire) {
        this.catalogue = catalogue;
        this.questionnaire = questionnaire;
    }

    /// @param on the day that the title page bears
    public Document build(Ledger ledger, Content content, Language language, LocalDate on) {
        String prepared =
                Texts.of(language)
                        .text("submission.cover.prepared", ValueFormat.date(on, language));
        return build(ledger, content, language, on, prepared);
    }

    /// An edition as it was, which its title page says.
    ///
    /// @param past of the dossier as it was then
    /// @param on the day on which it was kept
    public Document build(
            Ledger past, Content content, Language language, LocalDate on, Edition edition) {
        String prepared =
                Texts.of(language)
                        .text(
                                "submission.cover.edition",
                                edition.name(),
                                ValueFormat.date(on, language));
        return build(past, content, language, on, prepared);
    }

    /// @param prepared what the title page says of the day
    private Document build(
            Ledger ledger, Content content, Language language, LocalDate on, String prepared) {
        Texts texts = Texts.of(language);
        Figures figures = new Figures(ledger);
        List<Restatement> anew = ToldAnew.all(ledger);
        Evidence evidence = new Evidence(language, anew);
        boolean illustrative = hasIllustrative(figures);
        List<Block> blocks = new ArrayList<>(reading(texts, illustrative));
        blocks.addAll(new ProfileSection(figures, evidence, language).blocks(content.profile()));
        HomePlace home = HomePlace.of(content.profile());
        FactorSection sections =
                new FactorSection(
                        content,
                        new FactorFigures(figures, catalogue, home),
                        new AnswerText(figures, evidence, language),
                        home.charts(figures),
                        evidence,
                        language);
        int number = 0;
        for (Questionnaire.Section section : questionnaire.sections()) {
            number++;
            blocks.addAll(sections.blocks(number, section));
        }
        return new Document(
                language,
                cover(content.profile(), language, on, prepared, illustrative),
                texts.text("submission.contents"),
                blocks,
                restatements(printed(anew, evidence), figures, evidence, language),
                evidence.register());
    }

    /// What a person would rather know beforehand.
    public BeforeBuilding before(Ledger ledger, Content content) {
        return new BeforeBuilding(
                questionnaire,
                HomePlace.of(content.profile()),
                places(ledger),
                question -> content.answers().getOrDefault(question, Answer.none(question)),
                new Figures(ledger)::resolve,
                content.initiatives());
    }

    /// A series whose imports are withdrawn tells nothing of its place.
    private static Set<Place> places(Ledger ledger) {
        Set<SeriesId> told = ledger.withFigures();
        return new Figures(ledger)
                .all().stream()
                        .filter(series -> told.contains(series.id()))
                        .map(series -> series.key().place())
                        .collect(Collectors.toSet());
    }

    private static boolean hasIllustrative(Figures figures) {
        return figures.all().stream()
                .anyMatch(
                        series -> figures.observations(series).stream().anyMatch(Illustrative::is));
    }

    /// What the submission says now, to be kept as an edition.
    ///
    /// @param entry the last entry of the dossier's log
    /// @throws WorkbenchException where a text of it cannot be read, or there is no profile yet
    public Edition edition(
            Ledger ledger, String name, String note, long entry, Instant at, String who)
            throws WorkbenchException {
        Content content = ContentReader.of(ledger);
        return new Edition(
                name,
                entry,
                at,
                who,
                note,
                questionnaire.edition(),
                (int) content.answers().values().stream().filter(one -> !one.isEmpty()).count(),
                SaidFigures.of(ledger, content, questionnaire, catalogue));
    }

    private Document.Cover cover(
            Profile profile,
            Language language,
            LocalDate on,
            String prepared,
            boolean illustrative) {
        return new Document.Cover(
                profile.community().in(language),
                profile.title().in(language),
                questionnaire.award().in(language),
                profile.recognition().stream().map(line -> line.in(language)).toList(),
                on,
                prepared,
                illustrative ? Texts.of(language).text("submission.cover.illustrative") : "");
    }

    private List<Block> reading(Texts texts, boolean illustrative) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Heading(
                        1, "reading", texts.text("submission.reading"), Optional.empty()));
        blocks.add(paragraph(texts.text("submission.reading.evidence")));
        blocks.add(paragraph(texts.text("submission.reading.progress")));
        if (illustrative) {
            blocks.add(
                    new Block.Notice(
                            List.of(
                                    new Inline.Strong(
                                            texts.text("submission.reading.illustrative.lead")
                                                    + " "),
                                    new Inline.Words(
                                            texts.text("submission.reading.illustrative")))));
        }
        blocks.add(
                new Block.Notice(
                        List.of(new Inline.Words(questionnaire.note().in(texts.language())))));
        return blocks;
    }

    /// Of the figures that the document prints so far.
    private static List<Restatement> printed(List<Restatement> all, Evidence evidence) {
        return all.stream()
                .filter(change -> evidence.uses(change.series().id(), change.period()))
                .toList();
    }

    private static List<Block> restatements(
            List<Restatement> restatements, Figures figures, Evidence evidence, Language language) {
        Texts texts = Texts.of(language);
        if (restatements.isEmpty()) {
            return List.of();
        }
        List<Block.Row> rows =
                restatements.stream()
                        .limit(RESTATEMENTS_SHOWN)
                        .map(change -> row(change, figures, evidence, language))
                        .toList();
        int left = restatements.size() - rows.size();
        return List.of(
                new Block.Heading(
                        1, "restated", texts.text("submission.restated"), Optional.empty()),
                paragraph(
                        texts.text(
                                "submission.restated.text",
                                restatements.size(),
                                RestatedNote.by(restatements, texts))),
                new Block.Table(
                        texts.text("submission.restated.caption"),
                        List.of(
                                new Block.Column(
                                        texts.text("submission.column.indicator"), 36, false),
                                new Block.Column(texts.text("submission.column.period"), 12, false),
                                new Block.Column(texts.text("submission.column.before"), 14, true),
                                new Block.Column(texts.text("submission.column.after"), 14, true),
                                new Block.Column(texts.text("submission.column.by"), 28, false)),
                        rows,
                        RestatedNote.of(restatements.subList(0, rows.size()), left, texts)));
    }

    private static Block.Row row(
            Restatement change, Figures figures, Evidence evidence, Language language) {
        List<Block.Cell> cells =
                new ArrayList<>(RestatedNote.cells(change, figures, evidence, language));
        cells.add(cell(SourceName.withReason(change.after(), language)));
        return new Block.Row(cells);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(new Inline.Words(text)));
    }

    private static Block.Cell cell(String text) {
        return new Block.Cell(List.of(new Inline.Words(text)), Block.Tone.NEUTRAL);
    }
}
