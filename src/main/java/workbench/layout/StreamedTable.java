package workbench.layout;

import workbench.model.CellProblem;
import workbench.model.CellRange;
import workbench.model.Period;
import workbench.model.Unit;
import workbench.sheet.Grid;
import workbench.sheet.HiddenParts;
import workbench.sheet.SheetTail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
    private final Start start;
    private final TablePlan plan;

    /// The rows that are passing by.
    private final SheetView passing;

    private final Growth growth;
    private final RowBuilder builder;

    /// Those that the first decision was made by, which go on to count.
    private final TreeMap<Integer, ColumnProfile> profiles = new TreeMap<>();

    private final TreeMap<Integer, NameRun> names = new TreeMap<>();
    private final DataReader reader = new DataReader();
    private final RoleRuns roles = new RoleRuns();
    private final byte[] plainRoles;
    private final byte[] derivedRoles;
    private final List<Integer> hiddenRows = new ArrayList<>();
    private final List<CellProblem> problems = new ArrayList<>();
    private final Set<Optional<Period>> periods = new LinkedHashSet<>();
    private final Set<Optional<Unit>> units = new LinkedHashSet<>();
    private final Told told;
    private Optional<LongSheet.Rows> shown = Optional.empty();
    private Grid before;
    private int lastRow;
    private int rows;
    private int derived;

    /// What stands above the first figures, and the rows that the first decision was made by.
    ///
    /// @param sheet the first rows
    /// @param firstFigureRow the first row whose figures stand with others
    /// @param frame as the first rows show it
    /// @param titles that stand over the table
    /// @param notes of the sheet
    /// @param places that the detector knows
    /// @param sample as {@link StubKinds#SAMPLE}
    private record Start(
            SheetView sheet,
            int firstFigureRow,
            Frame frame,
            List<Surroundings.Line> titles,
            List<String> notes,
            PlaceNames places,
            int sample) {
        TableReader reader(Frame lying) {
            return new TableReader(sheet, lying, places, titles, notes, Guidance.NONE, sample);
        }
    }

    private StreamedTable(Start start, TablePlan plan, RoleMap above) {
        Frame frame = start.frame();
        this.start = start;
        this.passing = new SheetView(start.sheet());
        this.before = start.sheet().grid();
        this.plan = plan;
        this.growth = new Growth(passing, frame.firstColumn(), frame.lastColumn());
        this.builder = new RowBuilder(passing, plan.in(passing));
        this.profiles.putAll(plan.sorted().profiles());
        for (int column = frame.firstColumn(); column <= frame.lastColumn(); column++) {
            profiles.computeIfAbsent(column, ColumnProfile::new);
        }
        if (StubLabels.mayCarry(plan.sorted())) {
            plan.kinds().keySet().forEach(column -> names.put(column, new NameRun(frame, column)));
        }
        this.told = new Told(plan);
        this.plainRoles = rolesOfRow(false);
        this.derivedRoles = rolesOfRow(true);
        for (int row = 1; row < frame.firstRow(); row++) {
            roles.add(above.row(row));
        }
    }

    /// The table whose first rows these are; nothing where they show anything else than the
    /// beginning of one plain table, which has to be held whole to be understood.
    static Optional<StreamedTable> of(PlaceNames places, Grid first, int sample) {
        SheetView sheet = new SheetView(first);
        List<ColumnGroups.Group> groups = ColumnGroups.of(sheet);
        if (groups.size() != 1 || !isWithoutGaps(sheet, groups.getFirst())) {
            return Optional.empty();
        }
        int left = groups.getFirst().firstColumn();
        int right = groups.getFirst().lastColumn();
        FrameFinder finder = new FrameFinder(sheet, left, right, Guidance.NONE);
        List<Frame> frames = finder.frames();
        if (frames.size() != 1 || frames.getFirst().lastRow() != sheet.rows()) {
            return Optional.empty();
        }
        Surroundings around = new Surroundings(sheet, frames, left, right, Guidance.NONE);
        Start start =
                new Start(
                        sheet,
                        finder.firstFigureRow(1),
                        frames.getFirst(),
                        around.titles(0),
                        around.notes().stream().map(Surroundings.Line::text).toList(),
                        places,
                        sample);
        TableReader reader = start.reader(start.frame());
        Optional<TablePlan> plan = reader.plan();
        if (plan.isEmpty()
                || !plan.get().labels().carriedColumns().isEmpty()
                || plan.get().labels().mayBeMarked()
                || reader.figureRows(plan.get().sorted()).size() < sample) {
            return Optional.empty();
        }
        RoleMap above = new RoleMap(sheet);
        LayoutDetector.paintTitles(above, start.titles(), groups.getFirst());
        LayoutDetector.paintHeaders(
                above, start.frame().headerRows(), plan.get().range(sheet, sheet.rows()));
        above.noteTheRest(start.frame().firstRow() - 1);
        StreamedTable table = new StreamedTable(start, plan.get(), above);
        IntStream.range(1, start.frame().firstRow())
                .filter(first::isHiddenRow)
                .forEach(table.hiddenRows::add);
        return Optional.of(table);
    }

    /// Takes the rows by which it was decided how to read it; before any others.
    ///
    /// @return whether they all belong to the table
    boolean takeFirst() {
        boolean goesOn = true;
        for (int row = plan.frame().firstRow(); row <= start.sheet().rows() && goesOn; row++) {
            goesOn = goesOnWith(row);
        }
        handOver(false);
        return goesOn;
    }

    /// Has every row of figures shown from now on; it is not looked for problems of figures then.
    void show(LongSheet.Rows visitor) {
        shown = Optional.of(visitor);
    }

    /// How its rows are read.
    TablePlan plan() {
        return plan;
    }

    /// Of the first rows and those above them.
    CellRange range() {
        return plan.range(start.sheet(), lastRow);
    }

    private static boolean isWithoutGaps(SheetView sheet, ColumnGroups.Group group) {
        boolean[] filled = ColumnGroups.filledColumns(sheet);
        return IntStream.rangeClosed(group.firstColumn(), group.lastColumn())
                .allMatch(column -> filled[column]);
    }

    private byte[] rolesOfRow(boolean ofDerived) {
        byte[] roles = new byte[plan.frame().lastColumn() + 1];
        plan.kinds().keySet().forEach(column -> roles[column] = role(Role.STUB));
        for (DataColumn column : plan.columns()) {
            roles[column.column()] = role(ofDerived || column.derived() ? Role.DERIVED : Role.DATA);
        }
        int end = roles.length;
        while (end > 0 && roles[end - 1] == 0) {
            end--;
        }
        return Arrays.copyOf(roles, end);
    }

    private static byte role(Role role) {
        return (byte) (role.ordinal() + 1);
    }

    /// Takes the next rows of the sheet.
    ///
    /// @return whether they are more of the same table
    boolean take(Grid stretch) {
        before = passing.grid();
        passing.roll(stretch);
        for (ColumnProfile column : profiles.values()) {
            column.take(passing, stretch.firstRow(), stretch.rows());
        }
        for (int row = stretch.firstRow(); row <= stretch.rows(); row++) {
            if (!goesOnWith(row)) {
                return false;
            }
        }
        handOver(false);
        return true;
    }

    /// Takes a row that the columns' profiles have seen.
    private boolean goesOnWith(int row) {
        Frame frame = plan.frame();
        RowProfile profile = RowProfile.of(passing, row, frame.firstColumn(), frame.lastColumn());
        // Rows without anything between others are rare, and leave a gap in the roles.
        boolean next = lastRow == 0 || row == lastRow + 1;
        if (!next
                || passing.lastColumn(row) > frame.lastColumn()
                || passing.lastColumn(row) < frame.firstColumn()) {
            return false;
        }
        if (row >= start.firstFigureRow()) {
            boolean goesOn = row == start.firstFigureRow() || growth.isPlainly(row, profile);
            if (!goesOn) {
                return false;
            }
            growth.take(row);
        }
        for (NameRun run : names.values()) {
            run.take(passing, row);
        }
        if (passing.grid().isHiddenRow(row)) {
            hiddenRows.add(row);
        }
        if (shown.isEmpty() && told.saysNothingNew(passing, row)) {
            rows++;
            roles.add(plainRoles);
        } else {
            int problemsBefore = builder.problems().size();
            builder.take(row);
            if (builder.problems().size() > problemsBefore) {
                told.forget();
            }
        }
        for (DataColumn column : shown.isEmpty() ? plan.columns() : List.<DataColumn>of()) {
            reader.problem(passing.grid(), plan.context().symbols(), row, column)
                    .ifPresent(problems::add);
        }
        lastRow = row;
        return !builder.sawOtherRows();
    }

    private void handOver(boolean all) {
        for (DataRow row : builder.finished(all)) {
            rows++;
            derived += row.derived() ? 1 : 0;
            roles.add(row.derived() ? derivedRoles : plainRoles);
            periods.add(row.period());
            units.add(row.unit());
            if (shown.isPresent()) {
                // The last row of a stretch may be finished only when the next one is there.
                boolean past = row.row() < passing.grid().firstRow();
                shown.get().row(past ? before : passing.grid(), row);
            }
        }
    }

    /// What was seen, once all rows were taken; nothing where the whole of it shows something else
    /// than its first rows did.
    Optional<SheetSummary> end(SheetTail tail) {
        handOver(true);
        Optional<TablePlan> now = tail.merged().isEmpty() ? decideAgain() : Optional.empty();
        return now.filter(plan::readsAs).map(confirmed -> summary(confirmed, tail));
    }

    private Optional<TablePlan> decideAgain() {
        SheetView sheet = start.sheet();
        Frame first = start.frame();
        HeaderFinder.Found header =
                new HeaderFinder(
                                sheet,
                                first.firstColumn(),
                                first.lastColumn(),
                                growth.figures(),
                                growth.periodColumns())
                        .above(start.firstFigureRow(), first.above(), lastRow);
        profiles.values().removeIf(profile -> profile.filled() == 0);
        Frame frame =
                new Frame(
                        first.firstColumn(),
                        first.lastColumn(),
                        header.rows(),
                        header.firstBodyRow(),
                        first.lastRow(),
                        growth.figures(),
                        first.above());
        return start.reader(frame)
                .plan(profiles)
                .filter(
                        again ->
                                names.isEmpty()
                                        || StubLabels.carried(again.sorted(), this::names)
                                                .isEmpty());
    }

    private NameRun names(int column) {
        return Objects.requireNonNull(names.get(column));
    }

    private SheetSummary summary(TablePlan confirmed, SheetTail tail) {
        SheetView sheet = start.sheet();
        CellRange range = confirmed.range(sheet, lastRow);
        TableSummary table =
                new TableSummary(
                        range,
                        confirmed.shape(),
                        confirmed.frame().headerRows(),
                        confirmed.stubs(),
                        CellComments.in(tail).remarkingOn(confirmed.context(), range),
                        TableSummary.periods(
                                confirmed.context(), confirmed.columns(), periods.stream()),
                        TableSummary.units(
                                confirmed.context(), confirmed.columns(), units.stream()),
                        Reasons.of(sheet, confirmed, new Reasons.Counts(rows, derived, 0)));
        List<CellProblem> all = new ArrayList<>(builder.problems());
        all.addAll(problems);
        all.sort(Comparator.comparing(CellProblem::cell));
        return new SheetSummary(
                lastRow,
                plan.frame().lastColumn(),
                new HiddenParts(sheet.grid().info(), hiddenRows, tail.hiddenColumns()),
                tail.comments(),
                roles.ranges(),
                List.of(table),
                all);
    }
}
