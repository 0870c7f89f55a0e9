package workbench.submission;

import workbench.catalogue.Texts;
import workbench.catalogue.UnitBeside;
import workbench.figure.Figure;
import workbench.figure.FigureRef;
import workbench.figure.Figures;
import workbench.figure.Resolution;
import workbench.model.Language;
import workbench.model.Observation;
import workbench.model.Period;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Indicators × years: a table for the indicators of one line each, then one for every indicator of
/// several places or parts.
final class ReportTables {
    private final Figures figures;
    private final Evidence evidence;
    private final ReportWords words;
    private final FigureWords figureWords;
    private final Language language;
    private final Texts texts;

    ReportTables(Figures figures, Evidence evidence, Language language) {
        this.figures = figures;
        this.evidence = evidence;
        this.language = language;
        this.words = new ReportWords(language);
        this.figureWords = new FigureWords(language);
        this.texts = Texts.of(language);
    }

    /// @param title of the section
    List<Block> blocks(String title, List<ReportGroup> groups) {
        List<Block> blocks = new ArrayList<>();
        List<ReportLine> singles =
                groups.stream()
                        .filter(ReportGroup::isSingle)
                        .map(group -> group.lines().getFirst())
                        .toList();
        Set<String> captions = new HashSet<>();
        for (ReportColumns columns : ReportColumns.of(singles, true, words)) {
            blocks.add(
                    table(
                            columns,
                            own(caption(title, columns), captions),
                            texts.text("submission.column.indicator"),
                            line -> singleName(line),
                            List.of()));
        }
        for (ReportGroup group : groups) {
            if (!group.isSingle()) {
                blocks.addAll(group(group));
            }
        }
        return blocks;
    }

    private List<Block> group(ReportGroup group) {
        String name = group.indicator().name().in(language);
        String unit = UnitBeside.of(name, group.unit().name().in(language));
        String title =
                unit.isEmpty() ? name : texts.text("submission.report.with-unit", name, unit);
        List<String> left =
                group.leftOut() == 0
                        ? List.of()
                        : List.of(texts.text("submission.report.more-series", group.leftOut()));
        List<Block> blocks = new ArrayList<>();
        List<ReportColumns> tables = ReportColumns.of(group.lines(), false, words);
        Set<String> captions = new HashSet<>();
        for (ReportColumns columns : tables) {
            blocks.add(
                    table(
                            columns,
                            own(caption(title, columns), captions),
                            texts.text("submission.report.column.series"),
                            line -> partName(line, group.lines()),
                            columns == tables.getLast() ? left : List.of()));
        }
        return blocks;
    }

    /// What heads a row.
    private interface RowName {
        List<Inline> of(ReportLine line);
    }

    private List<Inline> singleName(ReportLine line) {
        String called = words.name(line);
        String unit = UnitBeside.of(called, line.key().unit().name().in(language));
        List<Inline> name = new ArrayList<>();
        name.add(new Inline.Words(called + (unit.isEmpty() ? "" : ", ")));
        if (!unit.isEmpty()) {
            name.add(new Inline.Emphasis(unit));
        }
        return name;
    }

    private List<Inline> partName(ReportLine line, List<ReportLine> among) {
        String part = words.part(line, among);
        boolean stands = line.home() && among.stream().anyMatch(other -> !other.home());
        return List.of(stands ? new Inline.Strong(part) : new Inline.Words(part));
    }

    private String caption(String title, ReportColumns columns) {
        return texts.text(
                "submission.report.caption",
                title,
                words.period(columns.periods().getFirst()),
                words.period(columns.periods().getLast()));
    }

    /// A second table of the same years says that it goes on.
    private String own(String caption, Set<String> before) {
        return before.add(caption)
                ? caption
                : texts.text("submission.report.caption.continued", caption);
    }

    private Block table(
            ReportColumns table, String caption, String head, RowName name, List<String> remarks) {
        ReportMarks marks = new ReportMarks(texts);
        List<Block.Column> columns = new ArrayList<>();
        boolean spans = hasSpans(table.lines());
        double taken =
                table.width() * table.periods().size() + (spans ? 2 : 1) * ReportColumns.CHANGE;
        columns.add(new Block.Column(head, (int) (ReportColumns.PAGE - taken), false));
        for (Period period : table.periods()) {
            columns.add(new Block.Column(words.period(period), (int) table.width(), true));
        }
        columns.add(
                new Block.Column(
                        texts.text("submission.report.column.change"),
                        (int) ReportColumns.CHANGE,
                        true));
        if (spans) {
            columns.add(new Block.Column(since(table.lines()), (int) ReportColumns.CHANGE, true));
        }
        boolean sameStart = commonStart(table.lines()).isPresent();
        List<Block.Row> rows = new ArrayList<>();
        for (ReportLine line : table.lines()) {
            List<Block.Cell> cells = values(line, table.periods(), name.of(line), marks);
            cells.add(change(line.change(), change -> !FigureWords.isOfOneYear(change), marks));
            if (spans) {
                cells.add(change(line.span(), _ -> !sameStart, marks));
            }
            rows.add(new Block.Row(cells));
        }
        return new Block.Table(caption, columns, rows, note(table, marks, remarks));
    }

    /// Whether any line's whole change is another than its last: else one column says both.
    private static boolean hasSpans(List<ReportLine> lines) {
        return lines.stream()
                .anyMatch(
                        line ->
                                !line.span()
                                        .map(Figure::from)
                                        .equals(line.change().map(Figure::from)));
    }

    private String since(List<ReportLine> lines) {
        return commonStart(lines)
                .map(first -> texts.text("submission.report.column.since", words.period(first)))
                .orElseGet(() -> texts.text("submission.report.column.since-first"));
    }

    /// The first period of every line's whole change, where it is the same for all.
    private static Optional<Period> commonStart(List<ReportLine> lines) {
        Set<Period> starts =
                lines.stream()
                        .flatMap(line -> line.span().stream())
                        .map(Figure::from)
                        .collect(Collectors.toSet());
        return starts.size() == 1 ? starts.stream().findFirst() : Optional.empty();
    }

    /// The name and what each period has.
    private List<Block.Cell> values(
            ReportLine line, List<Period> periods, List<Inline> name, ReportMarks marks) {
        List<Block.Cell> cells = new ArrayList<>();
        cells.add(cell(name));
        for (Period period : periods) {
            cells.add(
                    cell(
                            line.at(period)
                                    .map(observation -> value(line, observation, marks))
                                    .orElseGet(() -> List.of(new Inline.Words(marks.nothing())))));
        }
        return cells;
    }

    private List<Inline> value(ReportLine line, Observation observation, ReportMarks marks) {
        if (observation.isMissing()) {
            return List.of(new Inline.Words(marks.instead(observation)));
        }
        if (figures.resolve(line.series(), FigureRef.Kind.VALUE, observation.period(), Period.NONE)
                instanceof Resolution.Resolved(var figure)) {
            List<Inline> cell = new ArrayList<>();
            cell.add(new Inline.Figure(words.value(line, observation), evidence.number(figure)));
            String letters = marks.behind(line, observation);
            if (!letters.isEmpty()) {
                cell.add(new Inline.Words("\u00a0" + letters));
            }
            return cell;
        }
        throw new IllegalStateException("no figure for a value of " + line.key().canonical());
    }

    /// Whether a change has to name its first period.
    private interface Dated {
        boolean test(Figure change);
    }

    private Block.Cell change(Optional<Figure> change, Dated dated, ReportMarks marks) {
        if (change.isEmpty()) {
            return cell(List.of(new Inline.Words("–")));
        }
        Figure figure = change.get();
        List<Inline> content = new ArrayList<>();
        content.add(
                new Inline.Figure(
                        figureWords.shown(figure) + marks.behind(figure), evidence.number(figure)));
        if (dated.test(figure)) {
            // The column is too narrow for a word with the year.
            String base = texts.text("submission.report.base", words.period(figure.from()));
            content.add(new Inline.Words(" " + base));
        }
        return cell(content);
    }

    private String note(ReportColumns table, ReportMarks marks, List<String> remarks) {
        List<String> notes = new ArrayList<>(marks.legend());
        if (table.lines().stream().anyMatch(ReportLine::isSeasonal)) {
            notes.add(texts.text("submission.report.note.season"));
        }
        if (table.leftOut() > 0) {
            notes.add(texts.text("submission.report.note.left-out", table.leftOut()));
        }
        for (ReportLine line : table.lines()) {
            figures.unitChanges(line.series())
                    .forEach(
                            change ->
                                    notes.add(
                                            said(
                                                    line,
                                                    texts.render(change.words()),
                                                    table.lines().size())));
        }
        notes.addAll(breaks(table));
        notes.addAll(remarks);
        return Notes.together(notes);
    }

    /// Why series are not compared across a break, as far as somebody said it; of several for the
    /// same reason once.
    private List<String> breaks(ReportColumns table) {
        Map<String, List<ReportLine>> told = new LinkedHashMap<>();
        for (ReportLine line : table.lines()) {
            line.breaks()
                    .forEach(
                            (at, reason) -> {
                                if (!reason.isEmpty()) {
                                    told.computeIfAbsent(broken(at, reason), _ -> new ArrayList<>())
                                            .add(line);
                                }
                            });
        }
        return told.entrySet().stream()
                .map(
                        one ->
                                one.getValue().size() == table.lines().size()
                                        ? one.getKey()
                                        : texts.text(
                                                "submission.report.note.of",
                                                one.getValue().stream()
                                                        .map(words::name)
                                                        .collect(Collectors.joining("; ")),
                                                one.getKey()))
                .toList();
    }

    private String broken(Period at, String reason) {
        return texts.text(
                "submission.report.note.break",
                words.period(at),
                reason.matches(".*[.!?…]") ? reason : reason + ".");
    }

    /// Where a table has several series, whose it is that is said.
    private String said(ReportLine line, String said, int series) {
        return series == 1 ? said : texts.text("submission.report.note.of", words.name(line), said);
    }

    private static Block.Cell cell(List<Inline> content) {
        return new Block.Cell(content, Block.Tone.NEUTRAL);
    }
}
