package workbench.submission;

import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.figure.Figures;
import workbench.figure.SourceName;
import workbench.model.Language;
import workbench.store.Restatement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The figures of a report that a later import changed: what they were, what they are, and since
/// when.
final class ReportRestated {
    private final Figures figures;
    private final Evidence evidence;
    private final Language language;
    private final Texts texts;

    ReportRestated(Figures figures, Evidence evidence, Language language) {
        this.figures = figures;
        this.evidence = evidence;
        this.language = language;
        this.texts = Texts.of(language);
    }

    /// @param most how many are listed; the rest is counted
    List<Block> blocks(List<Restatement> all, int most) {
        if (all.isEmpty()) {
            return List.of();
        }
        List<Block.Row> rows = all.stream().limit(most).map(this::row).toList();
        int left = all.size() - rows.size();
        return List.of(
                new Block.Heading(
                        1, "restated", texts.text("submission.restated"), Optional.empty()),
                new Block.Paragraph(
                        List.of(
                                new Inline.Words(
                                        texts.text(
                                                "submission.report.restated",
                                                all.size(),
                                                RestatedNote.by(all, texts))))),
                new Block.Table(
                        texts.text("submission.restated.caption"),
                        List.of(
                                new Block.Column(
                                        texts.text("submission.column.indicator"), 34, false),
                                new Block.Column(texts.text("submission.column.period"), 11, false),
                                new Block.Column(texts.text("submission.column.before"), 14, true),
                                new Block.Column(texts.text("submission.column.after"), 14, true),
                                new Block.Column(texts.text("submission.column.by"), 31, false)),
                        rows,
                        RestatedNote.of(all.subList(0, rows.size()), left, texts)));
    }

    private Block.Row row(Restatement change) {
        List<Block.Cell> cells =
                new ArrayList<>(RestatedNote.cells(change, figures, evidence, language));
        cells.add(
                words(
                        texts.text(
                                "submission.report.restated.by",
                                SourceName.withReason(change.after(), language),
                                ValueFormat.date(change.after().vintage().day(), language))));
        return new Block.Row(cells);
    }

    private static Block.Cell words(String text) {
        return new Block.Cell(List.of(new Inline.Words(text)), Block.Tone.NEUTRAL);
    }
}
