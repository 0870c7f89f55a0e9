package workbench.layout;

import workbench.model.CellProblem;
import workbench.model.CellRange;
import workbench.model.Period;
import workbench.model.Unit;
import workbench.sheet.Grid;
import workbench.sheet.HiddenParts;
import workbench.sheet.SheetTail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// The one table of a sheet that is too long to be held: how it is to be read is decided from its
/// first rows, and confirmed by all of them.
///
/// The rest of the sheet must be more rows of the same kind. At its end all is decided once more,
/// with what was counted over all rows: only where that comes out the same was the table read as
/// {@link LayoutDetector#detect} would read it. Wherever a row or that second decision differs, the
/// sheet has to be held whole.
final class StreamedTable {
    private static final byte[] NOTHING = {};

    private final StreamStart start;
    private final TablePlan plan;
    private final Foresight foresight;

    /// The rows that are passing by.
    private final SheetView passing;

    private final Growth growth;
    private final FrameFinder finder;
    private final ColumnGaps gaps;
    private final StubLabels labels;
    private final RowBuilder builder;

    /// Those that the first decision was made by, which go on to count.
    private final TreeMap<Integer, ColumnProfile> profiles = new TreeMap<>();

    private final TreeMap<Integer, NameRun> names = new TreeMap<>();
    private final DataReader reader = new DataReader();
    private final RoleRuns roles = new RoleRuns();
    private final RowRoles rowRoles;
    private final List<Integer> hiddenRows = new ArrayList<>();
    private final List<CellProblem> problems = new ArrayList<>();
    private final Set<Optional<Period>> periods = new LinkedHashSet<>();
    private final Set<Optional<Unit>> units = new LinkedHashSet<>();
    private final Told told;

    /// What is beneath the last row that was taken.
    private final Beneath beneath;

    /// Rows without figures whose turn in {@link #roles} has not come.
    private final Deque<WordsRow> others = new ArrayDeque<>();

    /// Rows of headers that come again, which have not passed.
    private final Deque<WordsRow> again;

    private Optional<TablePlan> confirmed = Optional.empty();
    private Optional<LongSheet.Rows> shown = Optional.empty();
    private Grid before;
    private int lastRow;
    private int lastAgain;
    private int rows;
    private int derived;
    private int sections;

    /// @param profiles of all columns in the first rows
    private StreamedTable(
            StreamStart start,
            Grid first,
            TablePlan plan,
            TreeMap<Integer, ColumnProfile> profiles,
            Foresight foresight) {
        Frame frame = start.frame();
        this.start = start;
        this.foresight = foresight;
        this.passing = new SheetView(start.sheet());
        this.before = start.sheet().grid();
        this.plan = plan;
        this.beneath = new Beneath(first);
        this.growth = new Growth(passing, frame.firstColumn(), frame.lastColumn());
        this.finder =
                new FrameFinder(passing, frame.firstColumn(), frame.lastColumn(), start.guidance())
                        .knowing(start.headers());
        this.again = new ArrayDeque<>(start.again());
        this.gaps = new ColumnGaps(start.sheet(), frame);
        TablePlan going = plan.inPassing(passing);
        this.labels = going.labels();
        this.builder = new RowBuilder(passing, going);
        this.profiles.putAll(profiles);
        for (int column = frame.firstColumn(); column <= frame.lastColumn(); column++) {
            this.profiles.computeIfAbsent(column, ColumnProfile::new);
        }
        plan.kinds()
                .keySet()
                .forEach(column -> names.put(column, new NameRun(frame, plan.sorted(), column)));
        this.told = new Told(plan);
        this.rowRoles = new RowRoles(plan, start.guidance());
        start.above(plan).forEach(roles::add);
    }

    /// The table whose first rows these are; nothing where they show anything else than the
    /// beginning of one plain table, which has to be held whole to be understood.
    static Optional<StreamedTable> of(StreamStart start, Grid first, Foresight foresight) {
        TableReader reader = start.reader(start.frame());
        TreeMap<Integer, ColumnProfile> profiles = reader.profiles();
        Optional<TablePlan> shown = reader.plan(profiles);
        Optional<TablePlan> plan =
                shown.map(
                        seen ->
                                foresight
                                        .of(first.name(), start.guidance())
                                        .map(all -> all.of(start.sheet()))
                                        .orElse(seen));
        if (plan.isEmpty()
                || plan.get().labels().mayBeMarked()
                || Restarts.of(start.sheet(), plan.get()).any()
                || reader.figureRows(plan.get().sorted()).size() < start.sample()) {
            return Optional.empty();
        }
        StreamedTable table = new StreamedTable(start, first, plan.get(), profiles, foresight);
        IntStream.range(1, start.frame().firstRow())
                .filter(first::isHiddenRow)
                .forEach(table.hiddenRows::add);
        return Optional.of(table);
    }

    /// Takes the rows by which it was decided how to read it; before any others.
    ///
    /// @return whether they all belong to the table
    boolean takeFirst() {
        boolean fits = true;
        for (int row = plan.frame().firstRow(); row < start.firstFigureRow() && fits; row++) {
            fits = passing.lastColumn(row) == 0 || takeRow(row);
        }
        fits = fits && takeFigures(start.firstFigureRow()) && goOn(false);
        handOver(false);
        return fits && lastRow == start.sheet().rows();
    }

    /// Has every row of figures shown from now on; it is not looked for problems of figures then.
    void show(LongSheet.Rows visitor) {
        shown = Optional.of(visitor);
    }

    /// How its rows are read; once all were taken, with the notes beneath them.
    TablePlan plan() {
        return confirmed.orElse(plan);
    }

    /// Of the first rows and those above them.
    CellRange range() {
        return plan.range(start.sheet(), lastRow);
    }

    /// Takes the next rows of the sheet.
    ///
    /// @return whether they are more of the same table, or may be words beneath it
    boolean take(Grid stretch) {
        before = passing.grid();
        beneath.take(lastRow, stretch);
        passing.roll(start.guidance().withoutLeftOut(beneath.rows()));
        boolean goesOn = goOnCounting(false);
        handOver(false);
        return goesOn && !beneath.areTooMany(lastRow);
    }

    private boolean goOnCounting(boolean ended) {
        int from = lastRow + 1;
        boolean goesOn = goOn(ended);
        for (ColumnProfile column : profiles.values()) {
            column.take(passing, from, lastRow);
        }
        return goesOn;
    }

    /// Takes the rows at hand up to the last one with figures.
    ///
    /// @param ended whether no others will come
    /// @return whether they are all of the table
    private boolean goOn(boolean ended) {
        while (lastRow < passing.rows()) {
            int next = lastRow + 1;
            RowProfile profile = profile(next);
            if (growth.last() == lastRow
                    && !start.headers().mayBegin(profile)
                    && growth.isPlainly(next, profile)) {
                if (!takeFigures(next)) {
                    return false;
                }
                continue;
            }
            FrameFinder.Ahead ahead = finder.ahead(growth, ended);
            takeAgain();
            switch (ahead) {
                case FrameFinder.Ahead.Open() -> {
                    return true;
                }
                case FrameFinder.Ahead.Other(_) -> {
                    return false;
                }
                case FrameFinder.Ahead.Figures(int figures) -> {
                    for (int row = next; row < figures; row++) {
                        if (passing.lastColumn(row) > 0 && !takeRow(row)) {
                            return false;
                        }
                    }
                    if (!takeFigures(figures)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /// Takes the headers that came again in the rows just looked through, once each.
    private void takeAgain() {
        for (WordsRow row : finder.again()) {
            if (row.row() > lastAgain) {
                again.add(row);
                lastAgain = row.row();
            }
        }
        finder.again().clear();
        passing.endBlanking();
    }

    private RowProfile profile(int row) {
        return RowProfile.of(passing, row, plan.frame().firstColumn(), plan.frame().lastColumn());
    }

    private boolean takeFigures(int row) {
        growth.take(row);
        return takeRow(row);
    }

    /// Takes a row that holds something.
    ///
    /// @return whether it is in the table's columns
    private boolean takeRow(int row) {
        Frame frame = plan.frame();
        if (passing.lastColumn(row) > frame.lastColumn()
                || passing.lastColumn(row) < frame.firstColumn()
                || !gaps.staysOneGroup(passing, row)) {
            return false;
        }
        takeHeaders(row);
        boolean next = lastRow == 0 || row == lastRow + 1;
        for (NameRun run : names.values()) {
            for (int each = next ? row : lastRow + 1; each <= row; each++) {
                run.take(passing, each);
            }
        }
        labels.pass(row);
        if (passing.grid().isHiddenRow(row)) {
            hiddenRows.add(row);
        }
        if (shown.isEmpty() && told.saysNothingNew(passing, row)) {
            // Rows that are alike need no order among them.
            if (!next || !others.isEmpty()) {
                handOver(false);
                takeOthers(row);
                skipTo(row);
            }
            rows++;
            roles.add(rowRoles.of(passing.grid(), row, false));
            problemsOf(row);
        } else {
            int problemsBefore = builder.problems().size();
            Role role = builder.take(row);
            if (role == Role.DATA) {
                problemsOf(row);
            } else {
                others.add(WordsRow.of(passing, row, role));
                sections += role == Role.TITLE ? 1 : 0;
                told.forgetAll();
            }
            if (builder.problems().size() > problemsBefore) {
                told.forget();
            }
        }
        lastRow = row;
        return true;
    }

    /// Takes the headers that come again above a row.
    private void takeHeaders(int row) {
        while (!again.isEmpty() && again.getFirst().row() < row) {
            WordsRow header = again.removeFirst();
            if (passing.grid().isHiddenRow(header.row())) {
                hiddenRows.add(header.row());
            }
            others.add(header);
        }
    }

    private void problemsOf(int row) {
        for (DataColumn column : shown.isEmpty() ? plan.columns() : List.<DataColumn>of()) {
            reader.problem(passing.grid(), plan.context().symbols(), row, column)
                    .ifPresent(problems::add);
        }
    }

    /// Gives the rows without figures above a row their roles.
    private void takeOthers(int row) {
        while (!others.isEmpty() && others.getFirst().row() < row) {
            WordsRow other = others.removeFirst();
            skipTo(other.row());
            roles.add(other.roles());
        }
    }

    /// Rows without anything have no roles.
    private void skipTo(int row) {
        while (roles.rows() + 1 < row) {
            roles.add(NOTHING);
        }
    }

    private void handOver(boolean all) {
        for (DataRow row : builder.finished(all)) {
            rows++;
            derived += row.derived() ? 1 : 0;
            takeOthers(row.row());
            skipTo(row.row());
            // The last row of a stretch may be finished only when the next one is there.
            Grid held = row.row() < passing.grid().firstRow() ? before : passing.grid();
            if (row.row() < held.firstRow() || builder.mayBeChangeAgain(row)) {
                throw new NotAStream();
            }
            roles.add(rowRoles.of(held, row.row(), row.derived()));
            periods.add(row.period());
            units.add(row.unit());
            if (shown.isPresent()) {
                shown.get().row(held, row);
            }
        }
    }

    /// What was seen, once all rows were taken.
    ///
    /// @throws NotAStream where the whole of it shows something else than its first rows did, with
    ///   how it has to be read where all of it shows that
    SheetSummary end(SheetTail tail) {
        if (!goOnCounting(true)) {
            throw new NotAStream();
        }
        handOver(true);
        takeOthers(lastRow + 1);
        Grid last = beneath.rows();
        Optional<StreamStart> now = last.rows() == lastRow ? Optional.of(start) : beneath(last);
        if (now.isPresent() && !tail.merged().isEmpty()) {
            now = merged(now.get(), tail);
        }
        TablePlan again = now.flatMap(this::decideAgain).orElseThrow(NotAStream::new);
        if (!plan.readsAs(again)) {
            // Not the first rows, which would be held until they come again.
            TablePlan told = again.of(passing);
            throw new NotAStream(
                    foresight.with(start.sheet().grid().name(), start.guidance(), told));
        }
        confirmed = Optional.of(again);
        return summary(again, last, tail);
    }

    /// The start with the notes beneath the table; nothing where more than notes is there.
    private Optional<StreamStart> beneath(Grid rows) {
        Frame frame = plan.frame();
        passing.roll(rows);
        again.forEach(row -> passing.blank(row.row(), frame.firstColumn(), frame.lastColumn()));
        passing.endBlanking();
        if (!Beneath.isWithin(frame, passing)
                || !gaps.stayEmpty(passing, lastRow + 1)
                || !finder.isAllOf(growth)) {
            return Optional.empty();
        }
        List<String> notes =
                Surroundings.lines(passing, lastRow + 1, frame.firstColumn(), frame.lastColumn())
                        .stream()
                        .map(Surroundings.Line::text)
                        .toList();
        return Optional.of(start.withMore(notes));
    }

    /// The start as it shows once it is known what is merged; nothing where that is something of
    /// the table's body, or makes the rows above it others.
    private Optional<StreamStart> merged(StreamStart now, SheetTail tail) {
        int first = plan.frame().firstRow();
        if (tail.merged().stream()
                .filter(range -> range.lastRow() >= first && range.firstRow() <= lastRow)
                .anyMatch(range -> !isOfCarriedNames(range))) {
            return Optional.empty();
        }
        Grid ended = now.guidance().withoutLeftOut(now.sheet().grid().ending(tail));
        return StreamStart.of(now.sheet().of(ended), now.places(), now.guidance(), now.sample())
                .filter(seen -> seen.frame().equals(now.frame()))
                .filter(seen -> sameRoles(seen.above(plan), now.above(plan)))
                .map(
                        seen ->
                                seen.withMore(
                                        now.notes()
                                                .subList(
                                                        start.notes().size(), now.notes().size())));
    }

    /// Whether a merge is of cells below a name which stands for their rows in any case.
    private boolean isOfCarriedNames(CellRange range) {
        return range.firstRow() >= plan.frame().firstRow()
                && range.lastRow() <= lastRow
                && range.firstColumn() == range.lastColumn()
                && labels.carriedColumns().contains(range.firstColumn());
    }

    private static boolean sameRoles(List<byte[]> one, List<byte[]> other) {
        return one.size() == other.size()
                && IntStream.range(0, one.size())
                        .allMatch(row -> Arrays.equals(one.get(row), other.get(row)));
    }

    private Optional<TablePlan> decideAgain(StreamStart now) {
        SheetView sheet = now.sheet();
        Frame first = now.frame();
        HeaderFinder.Found header =
                new HeaderFinder(
                                sheet,
                                first.firstColumn(),
                                first.lastColumn(),
                                growth.settledFigures(),
                                growth.periodColumns())
                        .above(now.firstFigureRow(), first.above(), lastRow);
        profiles.values().removeIf(profile -> profile.filled() == 0);
        Frame frame =
                new Frame(
                        first.firstColumn(),
                        first.lastColumn(),
                        header.rows(),
                        header.firstBodyRow(),
                        first.lastRow(),
                        new FrameFinder(
                                        sheet,
                                        first.firstColumn(),
                                        first.lastColumn(),
                                        now.guidance())
                                .guided(growth.settledFigures(), header.firstBodyRow(), lastRow),
                        first.above());
        return now.reader(frame)
                .plan(profiles)
                .filter(again -> !again.labels().mayBeMarked())
                .filter(again -> again.labels().carriedColumns().equals(carried(again)));
    }

    /// The columns whose names are carried down by what all rows have shown.
    private Set<Integer> carried(TablePlan again) {
        return names.isEmpty() ? Set.of() : StubLabels.carried(again.sorted(), this::names);
    }

    private NameRun names(int column) {
        return Objects.requireNonNull(names.get(column));
    }

    private SheetSummary summary(TablePlan plan, Grid last, SheetTail tail) {
        SheetView sheet = start.sheet();
        CellRange range = plan.range(sheet, lastRow);
        TableSummary table =
                new TableSummary(
                        range,
                        plan.shape(),
                        plan.frame().headerRows(),
                        plan.stubs(),
                        CellComments.in(tail).remarkingOn(plan.context(), range),
                        TableSummary.periods(plan.context(), plan.columns(), periods.stream()),
                        TableSummary.units(plan.context(), plan.columns(), units.stream()),
                        Reasons.of(sheet, plan, new Reasons.Counts(rows, derived, sections)));
        List<CellProblem> all = new ArrayList<>(builder.problems());
        all.addAll(problems);
        all.sort(Comparator.comparing(CellProblem::cell));
        others.addAll(again);
        for (int row = lastRow + 1; row <= last.rows(); row++) {
            takeOthers(row + 1);
            if (roles.rows() < row) {
                skipTo(row);
                roles.add(WordsRow.of(passing, row, Role.NOTE).roles());
            }
            if (last.isHiddenRow(row)) {
                hiddenRows.add(row);
            }
        }
        return new SheetSummary(
                last.rows(),
                plan.frame().lastColumn(),
                new HiddenParts(sheet.grid().info(), hiddenRows, tail.hiddenColumns()),
                tail.comments(),
                roles.ranges(),
                List.of(table),
                all);
    }
}
