package workbench.submission;

import workbench.catalogue.Texts;
import workbench.catalogue.ValueFormat;
import workbench.figure.Figure;
import workbench.figure.FigureRef;
import workbench.figure.Figures;
import workbench.figure.Resolution;
import workbench.model.Indicator;
import workbench.model.Language;
import workbench.model.Period;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where indicators stand on the way to their targets, from the base year to the last value.
///
/// Of an indicator with several places the community's own lines are judged. Where it has none, the
/// first is held against the target, and without a target none: which of them is meant nobody said.
final class ReportTargets {
    private final Figures figures;
    private final Evidence evidence;
    private final ReportWords words;
    private final Language language;
    private final Texts texts;

    ReportTargets(Figures figures, Evidence evidence, Language language) {
        this.figures = figures;
        this.evidence = evidence;
        this.language = language;
        this.words = new ReportWords(language);
        this.texts = Texts.of(language);
    }

    /// @param title of the section
    /// @return the table; empty where no line has a target or a direction
    Optional<Block> table(String title, List<ReportGroup> groups) {
        List<ReportLine> lines =
                groups.stream().flatMap(ReportTargets::judged).filter(this::hasSome).toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        boolean illustrative = lines.stream().anyMatch(ReportLine::isIllustrative);
        return Optional.of(
                new Block.Table(
                        texts.text("submission.report.targets.caption", title),
                        List.of(
                                new Block.Column(
                                        texts.text("submission.column.indicator"), 32, false),
                                new Block.Column(
                                        texts.text("submission.report.column.base"), 19, true),
                                new Block.Column(
                                        texts.text("submission.report.column.latest"), 19, true),
                                new Block.Column(
                                        texts.text("submission.report.column.target"), 16, true),
                                new Block.Column(
                                        texts.text("submission.column.progress"), 18, false)),
                        lines.stream().map(this::row).toList(),
                        illustrative ? texts.text("submission.report.mark.illustrative") : ""));
    }

    private static Stream<ReportLine> judged(ReportGroup group) {
        List<ReportLine> own = group.lines().stream().filter(ReportLine::home).toList();
        if (!own.isEmpty()) {
            return own.stream();
        }
        return group.isSingle() || group.indicator().target().isPresent()
                ? Stream.of(group.lines().getFirst())
                : Stream.of();
    }

    private boolean hasSome(ReportLine line) {
        return line.progress().isPresent() || target(line).isPresent();
    }

    private Block.Row row(ReportLine line) {
        Inline name = new Inline.Words(words.name(line) + (line.isIllustrative() ? "\u00a0*" : ""));
        return new Block.Row(
                List.of(
                        neutral(List.of(name)),
                        neutral(
                                line.progress()
                                        .map(progress -> value(line, progress.from()))
                                        .orElseGet(ReportTargets::none)),
                        neutral(value(line, line.last())),
                        neutral(
                                target(line)
                                        .<List<Inline>>map(
                                                target -> List.of(new Inline.Words(target)))
                                        .orElseGet(ReportTargets::none)),
                        line.progress().map(this::verdict).orElseGet(() -> neutral(none()))));
    }

    private List<Inline> value(ReportLine line, Period period) {
        if (figures.resolve(line.series(), FigureRef.Kind.VALUE, period, Period.NONE)
                instanceof Resolution.Resolved(var figure)) {
            return List.of(
                    evidence.cite(figure),
                    new Inline.Words(
                            " " + texts.text("submission.report.base", words.period(period))));
        }
        return none();
    }

    /// The value aimed at, with the year, where the line comes in the indicator's own unit.
    private Optional<String> target(ReportLine line) {
        Indicator indicator = line.key().indicator();
        if (indicator.target().isEmpty()
                || !indicator.unit().code().equals(line.key().unit().code())) {
            return Optional.empty();
        }
        double target = indicator.target().getAsDouble();
        int decimals = ProgressWords.targetDecimals(indicator);
        String value = ValueFormat.valueWithUnit(target, line.key().unit(), decimals, language);
        return Optional.of(
                indicator.targetYear().isPresent()
                        ? texts.text(
                                "submission.report.target-by",
                                value,
                                Integer.toString(indicator.targetYear().getAsInt()))
                        : value);
    }

    private Block.Cell verdict(Figure progress) {
        return new Block.Cell(List.of(evidence.cite(progress)), ProgressWords.tone(progress));
    }

    private static Block.Cell neutral(List<Inline> content) {
        return new Block.Cell(content, Block.Tone.NEUTRAL);
    }

    private static List<Inline> none() {
        return List.of(new Inline.Words("–"));
    }
}
