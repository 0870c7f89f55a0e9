package workbench.submission;

import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.model.Language;
import workbench.model.Period;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a reader of a report has to know first: whose it is, what it takes in and leaves out, and
/// how its changes are counted.
final class ReportPreface {
    private final ReportScope scope;
    private final ReportRequest request;
    private final Optional<Profile> profile;
    private final Language language;
    private final Texts texts;

    ReportPreface(ReportScope scope, ReportRequest request, Optional<Profile> profile) {
        this.scope = scope;
        this.request = request;
        this.profile = profile;
        this.language = request.language();
        this.texts = Texts.of(language);
    }

    Document.Cover cover() {
        return new Document.Cover(
                profile.map(one -> one.community().in(language)).orElse(request.dossier()),
                texts.text("submission.report.title"),
                texts.text("submission.report.subtitle"),
                facts(),
                request.on(),
                texts.text(
                        request.past() ? "submission.cover.as-of" : "submission.cover.prepared",
                        ValueFormat.date(request.on(), language)),
                scope.isIllustrative() ? texts.text("submission.cover.illustrative") : "");
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        facts.add(
                texts.text(
                        "submission.report.fact.figures",
                        scope.shownIndicators(),
                        (int) scope.lines().count()));
        facts.add(texts.text("submission.report.fact.places", scope.places()));
        facts.add(
                texts.text(
                        "submission.report.fact.periods",
                        period(scope.first()),
                        period(scope.last())));
        return facts;
    }

    private String period(Period period) {
        return ValueFormat.period(period, language);
    }

    /// The opening section.
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Heading(
                        1,
                        "reading",
                        texts.text("submission.report.reading-it"),
                        Optional.empty()));
        blocks.add(
                new Block.Bullets(
                        remarks(ReportExtent.PRINTED).stream()
                                .map(remark -> List.<Inline>of(new Inline.Words(remark)))
                                .toList()));
        if (scope.isIllustrative()) {
            blocks.add(
                    new Block.Notice(
                            List.of(
                                    new Inline.Strong(
                                            texts.text("submission.reading.illustrative.lead")
                                                    + " "),
                                    new Inline.Words(
                                            texts.text(
                                                    "submission.report.reading.illustrative")))));
        }
        blocks.add(new ReportSources(language).table(scope));
        return blocks;
    }

    /// What the report takes in, what it leaves out, how changes are counted; a sentence each.
    ///
    /// @param extent of the form that says it: paper marks by letters, a workbook by its ground
    List<String> remarks(ReportExtent extent) {
        List<String> remarks = new ArrayList<>();
        remarks.add(
                texts.text(
                        "submission.report.remark.scope",
                        scope.shownIndicators(),
                        scope.indicators(),
                        (int) scope.lines().count(),
                        period(scope.first()),
                        period(scope.last())));
        if (scope.leftOut() > 0) {
            remarks.add(texts.text("submission.report.remark.left-out", scope.leftOut()));
        }
        if (scope.single() > 0) {
            remarks.add(texts.text("submission.report.remark.single", scope.single()));
        }
        remarks.add(
                texts.text(
                        extent == ReportExtent.PRINTED
                                ? "submission.report.remark.change"
                                : "submission.report.remark.change-book"));
        remarks.add(texts.text("submission.report.remark.breaks"));
        if (scope.lines().anyMatch(ReportLine::isSeasonal)) {
            remarks.add(texts.text("submission.report.remark.season"));
        }
        if (!scope.restatements().isEmpty()) {
            remarks.add(
                    texts.text(
                            extent == ReportExtent.PRINTED
                                    ? "submission.report.remark.restated"
                                    : "submission.report.remark.restated-book",
                            scope.restatements().size(),
                            RestatedNote.by(scope.restatements(), texts)));
        }
        if (scope.lines().anyMatch(line -> line.progress().isPresent())) {
            remarks.add(texts.text("submission.reading.progress"));
        }
        remarks.add(
                texts.text(
                        extent == ReportExtent.PRINTED
                                ? "submission.report.remark.evidence"
                                : "submission.report.remark.evidence-book"));
        return remarks;
    }
}
