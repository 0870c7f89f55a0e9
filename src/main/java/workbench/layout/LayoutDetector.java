package workbench.layout;

import workbench.job.Progress;
import workbench.model.CellProblem;
import workbench.model.CellRange;
import workbench.sheet.Grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Sees the tables in a sheet: what each cell is, what its rows and columns say, and why.
///
/// Linear in the number of cells. Stateless but for the place names; may be shared between threads
/// where those may.
public final class LayoutDetector {
    /// So many rows may stand above the figures of a long sheet.
    private static final int MOST_HEADERS = 1_000;

    private final PlaceNames places;
    private final Supplier<RoleModel> model;
    private final int sample;
    private final Foresight foresight;
    private final Progress progress;

    public LayoutDetector() {
        this(PlaceNames.NONE);
    }

    /// @param places consulted where no header says that a column holds places
    public LayoutDetector(PlaceNames places) {
        this(places, RoleModel::shipped);
    }

    /// @param model asked for when a sheet is one of those that it was learnt from
    LayoutDetector(PlaceNames places, Supplier<RoleModel> model) {
        this(places, model, StubKinds.SAMPLE, Foresight.NONE, Progress.SILENT);
    }

    private LayoutDetector(
            PlaceNames places,
            Supplier<RoleModel> model,
            int sample,
            Foresight foresight,
            Progress progress) {
        this.places = places;
        this.model = model;
        this.sample = sample;
        this.foresight = foresight;
        this.progress = progress;
    }

    /// The same that tells what columns name by no more than so many rows with figures. A sheet is
    /// long that has some more rows: with few, short sheets can stand for long ones in a test.
    public LayoutDetector tellingBy(int rows) {
        return new LayoutDetector(places, model, rows, foresight, progress);
    }

    /// The same that knows how long sheets of one file are to be read.
    public LayoutDetector foreseeing(Foresight known) {
        return new LayoutDetector(places, model, sample, known, progress);
    }

    /// The same that stops amid a sheet when somebody asks for it.
    public LayoutDetector stoppedBy(Progress asked) {
        return new LayoutDetector(places, model, sample, foresight, asked);
    }

    /// A sheet is long that has more rows than these with several cells: enough for those that
    /// columns are told by, beneath any header.
    int firstRows() {
        return sample + Math.min(sample, MOST_HEADERS);
    }

    /// The layout of a sheet.
    ///
    /// @param fileName without folders; a year in it is never taken for a period
    public SheetLayout detect(Grid grid, String fileName) {
        return detect(grid, fileName, Companion.NONE);
    }

    /// The layout of a sheet of which another tells; one that tells of others has no tables.
    ///
    /// @param fileName without folders; a year in it is never taken for a period
    public SheetLayout detect(Grid grid, String fileName, Companion companion) {
        return detect(grid, fileName, companion, Guidance.NONE);
    }

    /// The layout of a sheet as a person wants it seen: what they say of it holds, and the rest
    /// follows from that. Of a sheet whose first column holds a key of several parts nothing can be
    /// said.
    ///
    /// @param fileName without folders; a year in it is never taken for a period
    public SheetLayout detect(Grid grid, String fileName, Companion companion, Guidance guidance) {
        if (grid.info().keyParts() > 1) {
            KeyedFields fields = new KeyedFields(grid);
            return fields.together(detect(fields.apart(), fileName, companion));
        }
        SheetView sheet =
                new SheetView(
                        SdmxMessage.is(grid) ? new SdmxMessage(grid).plain() : grid, progress);
        ByRules ruled = byRules(sheet, companion, guidance);
        if (guidance.isEmpty()) {
            // What was learnt from other sheets does not outweigh what a person says of this one.
            new RoleJudge(model).judge(sheet, ruled.roles(), ruled.tables());
        }
        return new SheetLayout(grid, ruled.roles().ranges(), ruled.tables(), ruled.problems());
    }

    /// The table of which these are the first rows, where the rest of it need not be held to be
    /// understood.
    ///
    /// @param first of a sheet that is longer
    Optional<StreamedTable> streamed(Grid first) {
        return streamed(first, Guidance.NONE);
    }

    private Optional<StreamedTable> streamed(Grid first, Guidance guidance) {
        boolean plain =
                first.info().keyParts() == 1
                        && !first.info().describes()
                        && (!SdmxMessage.is(first) || new SdmxMessage(first).isPlain());
        return plain
                ? start(first, guidance).flatMap(start -> StreamedTable.of(start, first, foresight))
                : Optional.empty();
    }

    private Optional<StreamStart> start(Grid first, Guidance guidance) {
        SheetView sheet = new SheetView(guidance.withoutLeftOut(first), progress);
        return StreamStart.of(sheet, places, guidance, sample);
    }

    /// The sheet of which these are the first rows, where its rows can be taken over while it is
    /// read; nothing where it has to be held to be understood.
    ///
    /// @param first {@link FirstRows} of a sheet that is longer
    public Optional<LongSheet> longSheet(Grid first) {
        return longSheet(first, Guidance.NONE);
    }

    /// The same as a person wants it seen; nothing, too, where they say more of it than what some
    /// of its columns are, all the way down.
    public Optional<LongSheet> longSheet(Grid first, Guidance guidance) {
        return guidance.goingOn(first.rows())
                .flatMap(down -> streamed(first, down))
                .map(table -> new LongSheet(first, table));
    }

    /// A sheet and what a person says of it.
    ///
    /// @param words without what is left out
    /// @param body without the rows of words, too: tables lie in it
    private record Guided(SheetView words, SheetView body, Guidance guidance) {
        static Guided of(SheetView whole, Guidance guidance) {
            Grid words = guidance.withoutLeftOut(whole.grid());
            Grid body = guidance.withoutWords(words);
            SheetView seen = words == whole.grid() ? whole : whole.of(words);
            return new Guided(seen, body == words ? seen : seen.of(body), guidance);
        }
    }

    /// What the rules alone see.
    record ByRules(RoleMap roles, List<Table> tables, List<CellProblem> problems) {}

    ByRules byRules(SheetView whole, Companion companion) {
        return byRules(whole, companion, Guidance.NONE);
    }

    private ByRules byRules(SheetView whole, Companion companion, Guidance guidance) {
        Guided sheet = Guided.of(whole, guidance);
        RoleMap roles = new RoleMap(whole);
        List<Table> tables = new ArrayList<>();
        List<CellProblem> problems = new ArrayList<>();
        if (!whole.grid().info().describes()) {
            for (ColumnGroups.Group group : ColumnGroups.of(sheet.words())) {
                readGroup(sheet, group, roles, tables, problems);
            }
            tables.replaceAll(companion::describing);
            CellComments comments = CellComments.in(whole.grid().tail());
            tables.replaceAll(
                    table -> table.in(comments.remarkingOn(table.context(), table.range())));
        }
        tables.sort(
                Comparator.comparingInt((Table table) -> table.range().firstRow())
                        .thenComparingInt(table -> table.range().firstColumn()));
        for (Table table : tables) {
            problems.addAll(problemsOf(whole.grid(), table, progress));
        }
        problems.sort(Comparator.comparing(CellProblem::cell));
        roles.noteTheRest(whole.rows());
        return new ByRules(roles, tables, problems);
    }

    private void readGroup(
            Guided sheet,
            ColumnGroups.Group group,
            RoleMap roles,
            List<Table> tables,
            List<CellProblem> problems) {
        FrameFinder finder =
                new FrameFinder(
                        sheet.body(), group.firstColumn(), group.lastColumn(), sheet.guidance());
        List<Frame> frames = finder.frames();
        Surroundings surroundings =
                new Surroundings(
                        finder.without(sheet.words()),
                        frames,
                        group.firstColumn(),
                        group.lastColumn(),
                        sheet.guidance());
        for (WordsRow again : finder.again()) {
            roles.fillFilled(again.row(), group.firstColumn(), group.lastColumn(), again.role());
        }
        List<String> notes = surroundings.notes().stream().map(Surroundings.Line::text).toList();
        for (int i = 0; i < frames.size(); i++) {
            List<Surroundings.Line> titles = surroundings.titles(i);
            paintTitles(roles, titles, group);
            Optional<TableReader.Read> read =
                    new TableReader(
                                    finder.sheet(),
                                    frames.get(i),
                                    places,
                                    titles,
                                    notes,
                                    sheet.guidance(),
                                    sample)
                            .read();
            if (read.isPresent()) {
                paint(roles, read.get());
                Table table = read.get().table();
                tables.add(surroundings.caption(i).map(table::within).orElse(table));
                problems.addAll(read.get().problems());
            }
        }
    }

    static void paintTitles(
            RoleMap roles, List<Surroundings.Line> titles, ColumnGroups.Group group) {
        for (Surroundings.Line line : titles) {
            roles.fillFilled(line.row(), group.firstColumn(), group.lastColumn(), Role.TITLE);
        }
    }

    static void paintHeaders(RoleMap roles, List<Integer> headerRows, CellRange table) {
        for (int row : headerRows) {
            roles.fill(row, table.firstColumn(), row, table.lastColumn(), Role.HEADER);
        }
    }

    private static void paint(RoleMap roles, TableReader.Read read) {
        Table table = read.table();
        int first = table.range().firstColumn();
        int last = table.range().lastColumn();
        paintHeaders(roles, table.headerRows(), table.range());
        for (DataRow row : table.rows()) {
            for (StubColumn stub : table.stubs()) {
                roles.set(row.row(), stub.column(), Role.STUB);
            }
            for (DataColumn column : table.data()) {
                boolean derived = row.derived() || column.derived();
                roles.set(row.row(), column.column(), derived ? Role.DERIVED : Role.DATA);
            }
        }
        read.sectionRows().forEach(row -> roles.fillFilled(row, first, last, Role.TITLE));
        read.remarkRows().forEach(row -> roles.fillFilled(row, first, last, Role.NOTE));
    }

    private static List<CellProblem> problemsOf(Grid grid, Table table, Progress progress) {
        DataReader reader = new DataReader();
        List<CellProblem> problems = new ArrayList<>();
        for (DataRow row : table.rows()) {
            progress.checkCancelled();
            for (DataColumn column : table.data()) {
                reader.problem(grid, table.context().symbols(), row.row(), column)
                        .ifPresent(problems::add);
            }
        }
        return problems;
    }
}
