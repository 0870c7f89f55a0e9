package workbench.submission;

import workbench.catalogue.ListWords;
import workbench.catalogue.Questionnaire;
import workbench.catalogue.Texts;
import workbench.catalogue.UnitBeside;
import workbench.catalogue.ValueFormat;
import workbench.chart.ChartData;
import workbench.chart.ChartResolver;
import workbench.chart.ChartSpec;
import workbench.figure.Figure;
import workbench.model.Language;
import workbench.model.SeriesKey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The section of one factor: its figures at a glance, questions with answers, programmes, the
/// charts and the table of indicators.
final class FactorSection {
    private final Content content;
    private final FactorFigures factorFigures;
    private final AnswerText answers;
    private final Programmes programmes;
    private final ChartResolver charts;
    private final Evidence evidence;
    private final FigureWords figureWords;
    private final VerdictWords verdicts;
    private final Language language;
    private final Texts texts;

    FactorSection(
            Content content,
            FactorFigures factorFigures,
            AnswerText answers,
            ChartResolver charts,
            Evidence evidence,
            Language language) {
        this.content = content;
        this.factorFigures = factorFigures;
        this.answers = answers;
        this.programmes = new Programmes(answers, language);
        this.charts = charts;
        this.evidence = evidence;
        this.figureWords = new FigureWords(language);
        this.verdicts = new VerdictWords(evidence, language);
        this.language = language;
        this.texts = Texts.of(language);
    }

    /// @param number of the section, from 1
    List<Block> blocks(int number, Questionnaire.Section section) {
        List<Block> blocks = new ArrayList<>();
        String key = section.factor().key();
        blocks.add(
                new Block.Heading(
                        1,
                        key,
                        texts.text(
                                "submission.factor.heading",
                                Integer.toString(number),
                                section.name()),
                        Optional.of(section.factor())));
        List<FactorFigures.Line> lines = factorFigures.of(section.factor());
        List<Block.KeyFigure> heading = factorFigures.keyLines(lines).map(this::keyFigure).toList();
        if (!heading.isEmpty()) {
            blocks.add(new Block.KeyFigures(heading, Optional.of(section.factor())));
        }
        section.numbered(number)
                .forEach(one -> blocks.addAll(question(one.number(), one.question())));
        blocks.addAll(programmes.blocks(section.factor(), content.initiatives()));
        List<Block> shown = new ArrayList<>(charts(section));
        shown.addAll(table(section, lines));
        if (!shown.isEmpty()) {
            blocks.add(
                    new Block.Heading(
                            2,
                            key + "-indicators",
                            texts.text("submission.indicators"),
                            Optional.of(section.factor())));
            blocks.addAll(shown);
        }
        return blocks;
    }

    /// Charts stand before the table: they have to stay whole, while a table may go on overleaf.
    private List<Block> charts(Questionnaire.Section section) {
        return content.charts().stream()
                .filter(spec -> spec.factor().filter(section.factor()::equals).isPresent())
                .map(this::chart)
                .toList();
    }

    private Block chart(ChartSpec spec) {
        return switch (charts.resolve(spec, language)) {
            case ChartResolver.Outcome.Ready ready ->
                    new Block.Chart(
                            withLeftOut(ready.data(), spec),
                            new ChartEvidence(evidence, language).line(ready));
            case ChartResolver.Outcome.NotReady(var reason) ->
                    new Block.Notice(
                            List.of(
                                    new Inline.Words(
                                            texts.text(
                                                    "submission.chart.not-ready",
                                                    spec.name(),
                                                    reason))));
        };
    }

    /// A reader must not take the lines that are drawn for all that there are.
    private ChartData withLeftOut(ChartData data, ChartSpec spec) {
        int left = charts.leftOut(spec);
        long indicators =
                spec.lines().stream().map(line -> line.series().indicator()).distinct().count();
        return left == 0
                ? data
                : data.withNote(
                        (data.note()
                                        + " "
                                        + texts.text(
                                                "submission.report.chart.more", left, indicators))
                                .strip());
    }

    private Block.KeyFigure keyFigure(FactorFigures.Line line) {
        SeriesKey key = line.series().key();
        String period = ValueFormat.period(line.latest().to(), language);
        String when =
                line.latest().isIllustrative()
                        ? texts.text("submission.key.illustrative", period)
                        : period;
        String detail =
                line.change()
                        .map(
                                change ->
                                        texts.text(
                                                "submission.key.detail",
                                                when,
                                                ValueFormat.change(
                                                        change.value(), change.unit(), language),
                                                since(line.latest(), change)))
                        .orElse(when);
        String label = key.indicator().name().in(language);
        String parts =
                Stream.of(SeriesName.within(key, language), otherUnit(line))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return new Block.KeyFigure(
                evidence.cite(line.latest()).text(),
                parts.isEmpty() ? label : texts.text("submission.key.label", label, parts),
                detail,
                evidence.number(line.latest()),
                line.change().map(evidence::number).orElse(""));
    }

    /// The year from which a change is told, with a word where the change illustrates and the value
    /// above it does not.
    private String since(Figure latest, Figure change) {
        String from = ValueFormat.period(change.from(), language);
        return change.isIllustrative() && !latest.isIllustrative()
                ? texts.text("submission.key.illustrative", from)
                : from;
    }

    private List<Block> question(String number, Questionnaire.Question asked) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Question(
                        number, asked.text().in(language), QuestionHint.of(asked.answer(), texts)));
        Answer answer = content.answers().get(asked.id());
        if (answer == null || answer.isEmpty()) {
            blocks.add(
                    new Block.Notice(
                            List.of(new Inline.Words(texts.text("submission.answer.none")))));
            return blocks;
        }
        blocks.addAll(answers.blocks(answer, asked.answer()));
        if (!answer.sources().isEmpty()) {
            String sources =
                    String.join(
                            texts.text("submission.answer.source-separator"),
                            answer.sources().stream().map(source -> source.in(language)).toList());
            blocks.add(
                    new Block.Paragraph(
                            List.of(
                                    new Inline.Emphasis(
                                            texts.text("submission.answer.sources", sources)))));
        }
        return blocks;
    }

    private List<Block> table(Questionnaire.Section section, List<FactorFigures.Line> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Block.Table(
                        texts.text("submission.indicators.caption", section.name()),
                        List.of(
                                new Block.Column(
                                        texts.text("submission.column.indicator"), 32, false),
                                new Block.Column(texts.text("submission.column.period"), 11, false),
                                new Block.Column(texts.text("submission.column.value"), 15, true),
                                new Block.Column(texts.text("submission.column.change"), 15, true),
                                new Block.Column(
                                        texts.text("submission.column.progress"), 32, false)),
                        rows(lines),
                        note(lines)));
    }

    /// What the columns and marks mean; the community's own place is named here, once.
    private String note(List<FactorFigures.Line> lines) {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.text("submission.indicators.note"));
        boolean unnamed =
                lines.stream()
                        .map(FactorFigures.Line::series)
                        .filter(series -> series.key().place().name().isEmpty())
                        .anyMatch(series -> !factorFigures.isNobodys(series));
        lines.stream()
                .map(FactorFigures.Line::series)
                .filter(factorFigures::isHome)
                .findFirst()
                .ifPresent(
                        own ->
                                sentences.add(
                                        texts.text(
                                                unnamed
                                                        ? "submission.indicators.note-home-or-unnamed"
                                                        : "submission.indicators.note-home",
                                                own.key().place().name())));
        List<String> wider =
                lines.stream()
                        .map(FactorFigures.Line::series)
                        .filter(factorFigures::isWider)
                        .map(series -> series.key().place().name().in(language))
                        .distinct()
                        .toList();
        if (!wider.isEmpty()) {
            sentences.add(
                    texts.text(
                            "submission.indicators.note-wider",
                            ListWords.of(wider, language),
                            content.profile().place()));
        }
        if (lines.stream().flatMap(FactorFigures.Line::figures).anyMatch(Figure::isIllustrative)) {
            sentences.add(texts.text("submission.indicators.note-illustrative"));
        }
        return Notes.together(sentences);
    }

    private List<Block.Row> rows(List<FactorFigures.Line> lines) {
        List<Block.Row> rows = new ArrayList<>();
        String above = "";
        for (FactorFigures.Line line : lines) {
            String indicator = line.series().key().indicator().code();
            rows.add(row(line, indicator.equals(above)));
            above = indicator;
        }
        return rows;
    }

    /// @param goesOn whether the row above is of the same indicator
    private Block.Row row(FactorFigures.Line line, boolean goesOn) {
        String indicator = line.series().key().indicator().name().in(language);
        return new Block.Row(
                List.of(
                        words(name(line, goesOn)),
                        words(ValueFormat.period(line.latest().to(), language)),
                        neutral(
                                evidence.marked(
                                        figureWords.beside(indicator, line.latest()),
                                        line.latest())),
                        line.change().map(this::change).orElseGet(() -> words("–")),
                        line.progress()
                                .map(progress -> verdict(progress, line.sinceBase(), indicator))
                                .orElseGet(() -> words(target(line, goesOn, indicator)))));
    }

    /// What stands where no progress is judged: the target, at the series that the report has it
    /// at.
    private String target(FactorFigures.Line line, boolean goesOn, String indicator) {
        if (!factorFigures.isAimed(line.series())
                || !ReportGroup.isAimed(factorFigures.isHome(line.series()), !goesOn)) {
            return "–";
        }
        return verdicts.target(line.series().key(), indicator)
                .map(target -> texts.text("submission.verdict.target-alone", target))
                .orElse("–");
    }

    /// A long name that stands once above its parts is read more easily than one that stands in
    /// each row, and leaves the rows room.
    private String name(FactorFigures.Line line, boolean goesOn) {
        SeriesKey key = line.series().key();
        boolean home = factorFigures.isHome(line.series());
        List<String> parts = new ArrayList<>();
        if (!home) {
            parts.add(SeriesName.place(key, language));
        }
        parts.add(SeriesName.within(key, language));
        if (factorFigures.isNobodys(line.series())) {
            parts.addFirst(texts.text("submission.place.none"));
        }
        parts.add(otherUnit(line));
        parts.removeIf(String::isEmpty);
        if (goesOn && !parts.isEmpty()) {
            return texts.text("submission.indicators.part", String.join(", ", parts));
        }
        parts.addFirst(key.indicator().name().in(language));
        return String.join(", ", parts);
    }

    /// The unit, where it is not the one that the indicator's name is read with and the value does
    /// not say it; else empty.
    private String otherUnit(FactorFigures.Line line) {
        SeriesKey key = line.series().key();
        return key.isInOwnUnit()
                ? ""
                : ValueFormat.unsaidUnit(line.latest().unit(), language)
                        .map(unit -> UnitBeside.of(key.indicator().name().in(language), unit))
                        .orElse("");
    }

    private Block.Cell verdict(Figure progress, Optional<Figure> since, String indicator) {
        return new Block.Cell(
                verdicts.withTarget(progress, since, indicator), ProgressWords.tone(progress));
    }

    private Block.Cell change(Figure figure) {
        Inline change = evidence.marked(figure);
        return FigureWords.isOfOneYear(figure)
                ? neutral(change)
                : neutral(change, new Inline.Words(" " + figureWords.base(figure)));
    }

    private static Block.Cell words(String text) {
        return neutral(new Inline.Words(text));
    }

    private static Block.Cell neutral(Inline... content) {
        return new Block.Cell(List.of(content), Block.Tone.NEUTRAL);
    }
}
