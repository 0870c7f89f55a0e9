package workbench.submission;

import workbench.catalogue.PeriodRuns;
import workbench.catalogue.Questionnaire;
import workbench.catalogue.Texts;
import workbench.figure.Figure;
import workbench.figure.FigureRef;
import workbench.figure.Figures;
import workbench.figure.Illustrative;
import workbench.figure.Resolution;
import workbench.figure.SourceName;
import workbench.job.Progress;
import workbench.measure.Change;
import workbench.measure.Result;
import workbench.measure.Track;
import workbench.model.Indicator;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Period.Frequency;
import workbench.model.SeriesKey;
import workbench.model.Unit;
import workbench.store.Restatement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The numbers of a report: all periods of every line, each step between them, and where each
/// figure comes from.
final class ReportBookBuilder {
    /// About as many figures as a spreadsheet program opens without a wait; a sheet of many series
    /// gives up its earliest periods for it, down to the fewest.
    private static final int MOST_FIGURES = 24_000;

    private static final int FEWEST = 24;
    private static final int MOST_PERIODS = 500;

    private static final ReportBook.Cell NOTHING =
            new ReportBook.Cell(Optional.empty(), "", "", ReportBook.Mark.NONE);

    private final Figures figures;
    private final Evidence evidence;
    private final Questionnaire questionnaire;
    private final Language language;
    private final Texts texts;
    private final ReportWords words;
    private final VerdictWords verdicts;
    private final Progress progress;

    /// @param evidence the register so far, which goes on
    ReportBookBuilder(
            Figures figures,
            Evidence evidence,
            Questionnaire questionnaire,
            Language language,
            Progress progress) {
        this.figures = figures;
        this.evidence = evidence;
        this.questionnaire = questionnaire;
        this.language = language;
        this.texts = Texts.of(language);
        this.words = new ReportWords(language);
        this.verdicts = new VerdictWords(evidence, language);
        this.progress = progress;
    }

    ReportBook build(ReportScope scope, Document.Cover cover, List<String> remarks, int restated) {
        Map<Frequency, List<ReportLine>> byKind = new EnumMap<>(Frequency.class);
        scope.lines()
                .forEach(
                        line ->
                                byKind.computeIfAbsent(
                                                line.last().frequency(), _ -> new ArrayList<>())
                                        .add(line));
        Set<ReportLine> aimed =
                scope.groups().stream()
                        .flatMap(group -> group.aimed().stream())
                        .collect(Collectors.toSet());
        List<ReportBook.Sheet> sheets = new ArrayList<>();
        List<ReportBook.Change> changes = new ArrayList<>();
        int total = (int) scope.lines().count();
        int done = 0;
        for (Map.Entry<Frequency, List<ReportLine>> kind : byKind.entrySet()) {
            List<Period> all = periods(kind.getValue());
            int most = Math.clamp(MOST_FIGURES / kind.getValue().size(), FEWEST, MOST_PERIODS);
            List<Period> periods = all.subList(Math.max(0, all.size() - most), all.size());
            List<ReportBook.Row> rows = new ArrayList<>();
            for (ReportLine line : kind.getValue()) {
                progress.checkCancelled();
                progress.at(
                        done++,
                        total,
                        Message.of("submission.report.reading", line.key().indicator().name()));
                Map<Period, ReportBook.Cell> cells = cells(line, periods.getFirst());
                rows.add(row(line, periods, cells, aimed));
                changes.addAll(changes(line, cells));
            }
            String title =
                    texts.text(
                            "submission.report.sheet."
                                    + kind.getKey().name().toLowerCase(Locale.ROOT));
            sheets.add(new ReportBook.Sheet(title, periods, rows, all.size() - periods.size()));
        }
        return new ReportBook(
                language,
                cover,
                remarks,
                sheets,
                changes,
                scope.restatements().stream().limit(restated).map(this::restated).toList(),
                evidence.register());
    }

    private static List<Period> periods(List<ReportLine> lines) {
        Set<Period> periods = new TreeSet<>();
        lines.forEach(line -> line.observations().forEach(one -> periods.add(one.period())));
        return List.copyOf(periods);
    }

    private ReportBook.Name name(SeriesKey key) {
        return new ReportBook.Name(
                key.indicator()
                        .factor()
                        .flatMap(questionnaire::section)
                        .map(section -> section.name().in(language))
                        .orElse(""),
                key.indicator().name().in(language),
                words.place(key),
                words.breakdown(key),
                key.unit().name().in(language));
    }

    /// @param aimed the lines that are held against their indicators' targets
    private ReportBook.Row row(
            ReportLine line,
            List<Period> periods,
            Map<Period, ReportBook.Cell> cells,
            Set<ReportLine> aimed) {
        Indicator indicator = line.key().indicator();
        boolean own = aimed.contains(line) && line.key().isInOwnUnit();
        return new ReportBook.Row(
                name(line.key()),
                periods.stream().map(period -> cells.getOrDefault(period, NOTHING)).toList(),
                line.change().map(this::measure),
                line.span().map(this::measure),
                own ? indicator.target() : OptionalDouble.empty(),
                line.key().unit(),
                own && indicator.target().isPresent() && indicator.targetYear().isPresent()
                        ? Integer.toString(indicator.targetYear().getAsInt())
                        : "",
                line.progress()
                        .map(progress -> verdicts.text(progress, line.sinceBase()))
                        .orElse(""),
                remarks(line));
    }

    /// What stands in a line's columns from `first` on.
    private Map<Period, ReportBook.Cell> cells(ReportLine line, Period first) {
        Map<Period, ReportBook.Cell> cells = new HashMap<>();
        for (Observation observation : line.observations()) {
            if (observation.period().compareTo(first) >= 0) {
                cells.put(observation.period(), cell(line, observation));
            }
        }
        return cells;
    }

    private ReportBook.Cell measure(Figure figure) {
        return new ReportBook.Cell(
                Optional.of(figure), evidence.number(figure), "", ReportBook.Mark.NONE);
    }

    private ReportBook.Cell cell(ReportLine line, Observation observation) {
        ReportBook.Mark mark = ReportMarks.mark(line, observation);
        if (observation.isMissing()) {
            String instead = new ReportMarks(texts).instead(observation);
            return new ReportBook.Cell(Optional.empty(), "", instead, mark);
        }
        Figure figure = figure(line, observation.period());
        return new ReportBook.Cell(Optional.of(figure), evidence.number(figure), "", mark);
    }

    private Figure figure(ReportLine line, Period period) {
        if (figures.resolve(line.series(), FigureRef.Kind.VALUE, period, Period.NONE)
                instanceof Resolution.Resolved(var figure)) {
            return figure.withDecimals(line.decimals());
        }
        throw new IllegalStateException("no figure for a value of " + line.key().canonical());
    }

    private String remarks(ReportLine line) {
        List<String> remarks = remarks(line, line.observations().stream());
        figures.unitChanges(line.series())
                .forEach(change -> remarks.add(texts.render(change.words())));
        return String.join("; ", remarks);
    }

    /// What there is to say of the two periods of a change.
    private String remarks(ReportLine line, Period from, Period to) {
        return String.join(
                "; ",
                remarks(line, Stream.of(from, to).flatMap(period -> line.at(period).stream())));
    }

    /// What there is to say of some periods: each remark once, with all the periods that it is of.
    private List<String> remarks(ReportLine line, Stream<Observation> observations) {
        ReportMarks marks = new ReportMarks(texts);
        List<String> remarks = new ArrayList<>();
        if (line.isWhollyIllustrative()) {
            remarks.add(texts.text("submission.status.illustrative"));
        }
        Map<String, List<Period>> told = new LinkedHashMap<>();
        observations.forEach(
                one ->
                        marks.words(line, one)
                                .forEach(
                                        word ->
                                                told.computeIfAbsent(word, _ -> new ArrayList<>())
                                                        .add(one.period())));
        List<Period> all = line.observations().stream().map(Observation::period).toList();
        told.forEach(
                (word, periods) ->
                        remarks.add(
                                texts.text(
                                        "submission.report.remark",
                                        PeriodRuns.of(periods, all, language),
                                        word)));
        return remarks;
    }

    /// Each value against the year before, else against the value before.
    private List<ReportBook.Change> changes(ReportLine line, Map<Period, ReportBook.Cell> cells) {
        Track whole = figures.track(line.series());
        List<Track.Point> points =
                whole.points().stream().filter(point -> cells.containsKey(point.period())).toList();
        List<ReportBook.Change> changes = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).value().isEmpty()) {
                continue;
            }
            Track upTo = new Track(points.subList(0, i + 1), whole.unit(), whole.breaks());
            if (upTo.present().size() < 2) {
                continue;
            }
            changes.add(change(line, upTo, cells));
        }
        return changes;
    }

    private ReportBook.Change change(
            ReportLine line, Track upTo, Map<Period, ReportBook.Cell> cells) {
        Period to = upTo.present().getLast().period();
        return switch (Change.yearOverYear(upTo)) {
            case Result.Computed computed ->
                    new ReportBook.Change(
                            name(line.key()),
                            cells.getOrDefault(computed.from(), NOTHING),
                            cells.getOrDefault(to, NOTHING),
                            computed.absolute(),
                            OptionalDouble.of(computed.value()),
                            computed.unit(),
                            "",
                            remarks(line, computed.from(), to));
            case Result.NotComputable no ->
                    new ReportBook.Change(
                            name(line.key()),
                            cells.getOrDefault(before(upTo), NOTHING),
                            cells.getOrDefault(to, NOTHING),
                            OptionalDouble.empty(),
                            OptionalDouble.empty(),
                            Unit.RATIO,
                            texts.render(no.reason()),
                            remarks(line, before(upTo), to));
        };
    }

    private static Period before(Track track) {
        List<Track.Point> present = track.present();
        return present.get(present.size() - 2).period();
    }

    private static ReportBook.Told told(Observation observation) {
        return new ReportBook.Told(observation.scaled(), Illustrative.is(observation));
    }

    private ReportBook.Restated restated(Restatement change) {
        return new ReportBook.Restated(
                name(change.series().key()),
                change.period(),
                change.series().key().unit(),
                told(change.before()),
                told(change.after()),
                SourceName.of(change.before(), language),
                SourceName.of(change.after(), language),
                change.after().vintage().day());
    }
}
