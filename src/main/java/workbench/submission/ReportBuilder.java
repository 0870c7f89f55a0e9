package workbench.submission;

import workbench.catalogue.IndicatorCatalogue;
import workbench.catalogue.Questionnaire;
import workbench.catalogue.Texts;
import workbench.figure.Figures;
import workbench.job.Progress;
import workbench.model.Factor;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Builds the analyst's year-over-year report: indicators × years with their changes, targets,
/// charts, restated figures and the register of sources.
///
/// What is shown is every series with at least two values, grouped by indicator, as far as the
/// report's extent goes; what is left out is said. No dossier needs a profile for it.
public final class ReportBuilder {
    private final IndicatorCatalogue catalogue;
    private final Questionnaire questionnaire;

    public ReportBuilder(IndicatorCatalogue catalogue, Questionnaire questionnaire) {
        this.catalogue = catalogue;
        this.questionnaire = questionnaire;
    }

    /// The report to be read on paper; empty where the dossier has nothing to compare.
    ///
    /// @throws WorkbenchException when the dossier's profile cannot be read
    public Optional<Document> document(Ledger ledger, ReportRequest request, Progress progress)
            throws WorkbenchException {
        Figures figures = new Figures(ledger);
        Optional<Profile> profile = ContentReader.profile(ledger);
        ReportScope scope =
                selection(ledger, figures, request, profile, progress).choose(ReportExtent.PRINTED);
        return scope.groups().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        printed(
                                scope,
                                figures,
                                new Evidence(request.language(), ToldAnew.all(ledger)),
                                request,
                                profile,
                                progress));
    }

    private Document printed(
            ReportScope scope,
            Figures figures,
            Evidence evidence,
            ReportRequest request,
            Optional<Profile> profile,
            Progress progress) {
        Language language = request.language();
        Texts texts = Texts.of(language);
        ReportPreface preface = new ReportPreface(scope, request, profile);
        List<Block> blocks = new ArrayList<>(preface.blocks());
        Sections sections = new Sections(figures, evidence, request, home(profile), progress);
        for (Questionnaire.Section section : questionnaire.sections()) {
            blocks.addAll(
                    sections.blocks(
                            section.factor().key(),
                            section.name().in(language),
                            Optional.of(section.factor()),
                            scope.of(Optional.of(section.factor()))));
        }
        blocks.addAll(
                sections.blocks(
                        "other",
                        texts.text("submission.report.other"),
                        Optional.empty(),
                        scope.of(Optional.empty())));
        List<Block> restated =
                new ReportRestated(figures, evidence, language)
                        .blocks(scope.restatements(), ReportExtent.PRINTED.restated());
        return new Document(
                language,
                preface.cover(),
                texts.text("submission.contents"),
                blocks,
                restated,
                evidence.register());
    }

    /// The report as numbers, for a workbook; empty where the dossier has nothing to compare.
    ///
    /// @throws WorkbenchException when the dossier's profile cannot be read
    public Optional<ReportBook> book(Ledger ledger, ReportRequest request, Progress progress)
            throws WorkbenchException {
        Figures figures = new Figures(ledger);
        Optional<Profile> profile = ContentReader.profile(ledger);
        ReportScope scope =
                selection(ledger, figures, request, profile, progress)
                        .choose(ReportExtent.WORKBOOK);
        if (scope.groups().isEmpty()) {
            return Optional.empty();
        }
        // Whoever cites a figure by its number means the same one in every form of the report: the
        // printed form gives the first numbers, what only the workbook has goes on from there.
        Evidence evidence = new Evidence(request.language(), ToldAnew.all(ledger));
        printed(
                selection(ledger, figures, request, profile, progress).choose(ReportExtent.PRINTED),
                figures,
                evidence,
                request,
                profile,
                progress);
        ReportPreface preface = new ReportPreface(scope, request, profile);
        return Optional.of(
                new ReportBookBuilder(
                                figures, evidence, questionnaire, request.language(), progress)
                        .build(
                                scope,
                                preface.cover(),
                                preface.remarks(ReportExtent.WORKBOOK),
                                ReportExtent.WORKBOOK.restated()));
    }

    private ReportSelection selection(
            Ledger ledger,
            Figures figures,
            ReportRequest request,
            Optional<Profile> profile,
            Progress progress) {
        return new ReportSelection(ledger, figures, catalogue, request, home(profile), progress);
    }

    private static HomePlace home(Optional<Profile> profile) {
        return profile.map(HomePlace::of).orElse(new HomePlace(""));
    }

    /// The sections of the factors, one after the other.
    private static final class Sections {
        private final ReportTables tables;
        private final ReportTargets targets;
        private final ReportCharts charts;
        private final Texts texts;
        private final Progress progress;
        private int drawn;

        Sections(
                Figures figures,
                Evidence evidence,
                ReportRequest request,
                HomePlace home,
                Progress progress) {
            this.tables = new ReportTables(figures, evidence, request.language());
            this.targets = new ReportTargets(figures, evidence, request.language());
            this.charts = new ReportCharts(home.charts(figures), evidence, request);
            this.texts = Texts.of(request.language());
            this.progress = progress;
        }

        List<Block> blocks(
                String id, String title, Optional<Factor> factor, List<ReportGroup> groups) {
            progress.checkCancelled();
            if (groups.isEmpty()) {
                return List.of();
            }
            progress.at(0, 0, Message.of("submission.report.writing", title));
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Block.Heading(1, id, title, factor));
            blocks.add(heading(id + "-years", "submission.report.years", factor));
            blocks.addAll(tables.blocks(title, groups));
            targets.table(title, groups)
                    .ifPresent(
                            table -> {
                                blocks.add(
                                        heading(
                                                id + "-targets",
                                                "submission.report.targets",
                                                factor));
                                blocks.add(table);
                            });
            blocks.addAll(charts(id, factor, groups));
            return blocks;
        }

        private List<Block> charts(String id, Optional<Factor> factor, List<ReportGroup> groups) {
            List<Block> blocks = new ArrayList<>();
            int left = 0;
            for (ReportGroup group : groups) {
                progress.checkCancelled();
                if (drawn >= ReportExtent.PRINTED.charts()) {
                    left += ReportCharts.hasCourse(group) ? 1 : 0;
                    continue;
                }
                Optional<Block> chart = charts.chart(group);
                chart.ifPresent(blocks::add);
                drawn += chart.isPresent() ? 1 : 0;
            }
            if (left > 0) {
                blocks.add(
                        new Block.Paragraph(
                                List.of(
                                        new Inline.Words(
                                                texts.text(
                                                        "submission.report.more-charts", left)))));
            }
            if (!blocks.isEmpty()) {
                blocks.addFirst(heading(id + "-charts", "submission.report.charts", factor));
            }
            return blocks;
        }

        private Block heading(String id, String key, Optional<Factor> factor) {
            return new Block.Heading(2, id, texts.text(key), factor);
        }
    }
}
