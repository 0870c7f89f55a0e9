package workbench.submission;

import workbench.catalogue.Texts;
import workbench.figure.Figure;
import workbench.figure.FigureRef;
import workbench.figure.Figures;
import workbench.figure.Resolution;
import workbench.model.Language;
import workbench.model.Period;

import java.util.ArrayList;
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
    private final FigureWords figureWords;
    private final VerdictWords verdicts;
    private final Texts texts;

    ReportTargets(Figures figures, Evidence evidence, Language language) {
        this.figures = figures;
        this.evidence = evidence;
        this.words = new ReportWords(language);
        this.figureWords = new FigureWords(language);
        this.verdicts = new VerdictWords(evidence, language);
        this.texts = Texts.of(language);
    }

    /// @param title of the section
    /// @return the table; empty where no line has a target or a direction
    Optional<Block> table(String title, List<ReportGroup> groups) {
        List<ReportLine> lines =
                groups.stream().flatMap(ReportTargets::told).filter(this::hasSome).toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        boolean targets =
                lines.stream().anyMatch(line -> verdicts.target(line.key(), "").isPresent());
        List<Block.Column> columns = new ArrayList<>();
        columns.add(column("submission.column.indicator", 29, false));
        columns.add(column("submission.report.column.base", 17, true));
        columns.add(column("submission.report.column.latest", 17, true));
        if (targets) {
            columns.add(column("submission.report.column.target", 15, true));
        }
        columns.add(column("submission.column.progress", targets ? 28 : 41, false));
        return Optional.of(
                new Block.Table(
                        texts.text(
                                targets
                                        ? "submission.report.targets.caption"
                                        : "submission.report.targets.caption-progress",
                                title),
                        columns,
                        lines.stream().map(line -> row(line, targets)).toList(),
                        note(lines)));
    }

    private Block.Column column(String key, int weight, boolean numeric) {
        return new Block.Column(texts.text(key), weight, numeric);
    }

    private String note(List<ReportLine> lines) {
        List<String> notes = new ArrayList<>();
        if (lines.stream().anyMatch(line -> !line.judged())) {
            notes.add(texts.text("submission.report.note.own-progress"));
        }
        boolean illustrative =
                lines.stream()
                        .flatMap(
                                line ->
                                        Stream.concat(
                                                value(line, line.last()).stream(),
                                                line.progress().stream()))
                        .anyMatch(Figure::isIllustrative);
        if (illustrative) {
            notes.add(texts.text("submission.indicators.note-illustrative"));
        }
        return Notes.together(notes);
    }

    private static Stream<ReportLine> told(ReportGroup group) {
        boolean one = group.isSingle() || group.indicator().target().isPresent();
        return group.aimed().stream().filter(line -> line.home() || one);
    }

    private boolean hasSome(ReportLine line) {
        return line.progress().isPresent() || verdicts.target(line.key(), "").isPresent();
    }

    /// @param targets whether there is a column of targets
    private Block.Row row(ReportLine line, boolean targets) {
        String name = words.name(line);
        List<Block.Cell> cells = new ArrayList<>();
        cells.add(neutral(List.of(new Inline.Words(name))));
        cells.add(
                neutral(
                        line.progress()
                                .flatMap(progress -> value(line, progress.from()))
                                .map(figure -> dated(figure, name))
                                .orElseGet(ReportTargets::none)));
        cells.add(
                neutral(
                        value(line, line.last())
                                .map(figure -> dated(figure, name))
                                .orElseGet(ReportTargets::none)));
        if (targets) {
            cells.add(
                    neutral(
                            verdicts.target(line.key(), name)
                                    .<List<Inline>>map(target -> List.of(new Inline.Words(target)))
                                    .orElseGet(ReportTargets::none)));
        }
        cells.add(
                line.progress()
                        .map(progress -> verdict(progress, line))
                        .orElseGet(() -> neutral(none())));
        return new Block.Row(cells);
    }

    private Optional<Figure> value(ReportLine line, Period period) {
        return figures.resolve(line.series(), FigureRef.Kind.VALUE, period, Period.NONE)
                        instanceof Resolution.Resolved(var figure)
                ? Optional.of(figure)
                : Optional.empty();
    }

    private List<Inline> dated(Figure figure, String name) {
        // The brackets of one date stand on one line.
        String when = words.period(figure.to()).replace(' ', '\u00a0');
        return List.of(
                evidence.marked(figureWords.beside(name, figure), figure),
                new Inline.Words(" " + texts.text("submission.report.base", when)));
    }

    private Block.Cell verdict(Figure progress, ReportLine line) {
        return new Block.Cell(
                verdicts.of(progress, line.sinceBase()), ProgressWords.tone(progress));
    }

    private static Block.Cell neutral(List<Inline> content) {
        return new Block.Cell(content, Block.Tone.NEUTRAL);
    }

    private static List<Inline> none() {
        return List.of(new Inline.Words("–"));
    }
}
