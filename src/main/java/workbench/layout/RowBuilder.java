package workbench.layout;

import workbench.catalogue.PeriodRecogniser;
import workbench.catalogue.SymbolSet;
import workbench.layout.StubColumn.Kind;
import workbench.model.CellProblem;
import workbench.model.Message;
import workbench.model.ObservationStatus;
import workbench.model.Period;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Reads the rows of a table's body: figures, names of sections, remarks between them.
///
/// All of them at once ({@link #build}), or as they come: {@link #take} each and ask for what is
/// {@link #finished} from time to time.
final class RowBuilder {
    private final SheetView sheet;
    private final TablePlan plan;
    private final Frame frame;
    private final ColumnSorter.Sorted sorted;
    private final TreeMap<Integer, Kind> kinds;
    private final StubLabels labels;
    private final SymbolSet symbols;
    private final boolean longShape;
    private final boolean periodInNames;
    private final Sections sections = new Sections();
    private final Remarks remarks;
    private Optional<Restarts> restarts = Optional.empty();
    private final int[] dataColumns;
    private final int[] stubColumns;

    /// The columns of figures that nothing is written over, where something is over others.
    private final Set<Integer> namelessColumns;

    private final int nameColumn;
    private final PeriodsOfNames ofNames;

    private final RowLabels.Maker rowLabels = new RowLabels.Maker();
    private final List<Stub> stubs = new ArrayList<>();
    private final Memo<ObservationStatus> statuses = new Memo<>(this::meaning);
    private final Memo<ObservationStatus> flags =
            new Memo<>(
                    text ->
                            Words.flagBehind(text)
                                    .map(this::meaning)
                                    .orElse(ObservationStatus.NORMAL));
    private final Memo<Boolean> derivedNames = new Memo<>(DerivedWords::isDerived);
    private final RowUnits units;
    private final RowPeriods periods;

    private final ChangesBelow.Alike changes = new ChangesBelow.Alike();
    private final List<CellProblem> rowsOfWords = new ArrayList<>();

    /// The rows that nobody has asked for yet.
    private List<DataRow> rows = new ArrayList<>();

    /// Whether all rows are taken before any is handed over.
    private boolean whole;

    /// The sections of the last row that was handed over; empty while none was.
    private Optional<List<String>> handedOver = Optional.empty();

    /// A stub column, as every row asks for it.
    ///
    /// @param section whether its names are those of sections
    /// @param tellsStatus whether its words are flags of the whole row
    /// @param confidential whether they say of it how confidential it is
    /// @param mayTotal whether its words may say that the row is computed from others
    private record Stub(
            int column,
            Kind kind,
            boolean section,
            boolean tellsStatus,
            boolean confidential,
            boolean mayTotal) {
        /// Whether a flag may stand behind its words.
        boolean bearsFlags() {
            return switch (kind) {
                case PERIOD, INDICATOR, DIMENSION, PLACE -> true;
                default -> false;
            };
        }
    }

    /// @param rows of figures, ascending
    /// @param sectionRows that only name what follows
    /// @param remarkRows notes among the rows
    /// @param problems of its periods and its rows of words
    record Body(
            List<DataRow> rows,
            List<Integer> sectionRows,
            List<Integer> remarkRows,
            List<CellProblem> problems) {}

    RowBuilder(SheetView sheet, TablePlan plan) {
        this.sheet = sheet;
        this.plan = plan;
        this.frame = plan.frame();
        this.sorted = plan.sorted();
        this.kinds = plan.kinds();
        this.labels = plan.labels();
        this.symbols = plan.context().symbols();
        this.periodInNames =
                plan.columns().stream().noneMatch(column -> column.period().isPresent())
                        && !kinds.containsValue(Kind.PERIOD);
        this.longShape = sorted.longShape() && sorted.data().size() == 1;
        this.units = new RowUnits(sheet, kinds, sorted.data(), longShape);
        this.periods = new RowPeriods(sheet, plan);
        this.nameColumn = nameColumn();
        this.ofNames = new PeriodsOfNames(plan, nameColumn);
        this.dataColumns = sorted.data().stream().mapToInt(column -> column).toArray();
        this.remarks = new Remarks(sheet, dataColumns);
        this.namelessColumns = nameless(plan.columns());
        this.stubColumns = kinds.keySet().stream().mapToInt(column -> column).toArray();
        kinds.forEach((column, kind) -> stubs.add(stub(plan, column, kind)));
    }

    private static Set<Integer> nameless(List<DataColumn> columns) {
        Set<Integer> nameless =
                columns.stream()
                        .filter(DataColumn::isNameless)
                        .map(DataColumn::column)
                        .collect(Collectors.toSet());
        return nameless.size() < columns.size() ? nameless : Set.of();
    }

    private Stub stub(TablePlan plan, int column, Kind kind) {
        return new Stub(
                column,
                kind,
                labels.sectionColumns().contains(column),
                kind == Kind.STATUS && !sorted.statusOf().containsValue(column),
                kind == Kind.STATUS && Confidentiality.isHeader(plan.headers().nearest(column)),
                // In a long table the name of a total is one of a dimension's values, unless it
                // stands where its periods do.
                kind == Kind.PERIOD
                        || !longShape
                                && !saysTotalOfAll(column)
                                && (kind == Kind.PLACE
                                        || kind == Kind.INDICATOR
                                        || column == nameColumn));
    }

    /// Whether every row is one of totals, as of both sexes: none is then the total of the others.
    private boolean saysTotalOfAll(int column) {
        ColumnProfile profile = sorted.profiles().get(column);
        return profile != null && profile.totals > 1 && profile.totals == profile.filled();
    }

    /// The last of the columns that name rows; the one whose indentation and blank rows count.
    private int nameColumn() {
        int name = 0;
        for (Map.Entry<Integer, Kind> stub : kinds.entrySet()) {
            boolean names =
                    switch (stub.getValue()) {
                        case DIMENSION, INDICATOR, PLACE -> true;
                        default -> false;
                    };
            if (names && !labels.sectionColumns().contains(stub.getKey())) {
                boolean right =
                        !sorted.data().isEmpty() && stub.getKey() > sorted.data().getFirst();
                name = name != 0 && right ? name : stub.getKey();
            }
        }
        return name != 0 ? name : kinds.isEmpty() ? 0 : kinds.firstKey();
    }

    Body build() {
        whole = true;
        restarts = Optional.of(Restarts.of(sheet, plan)).filter(Restarts::any);
        List<Integer> sectionRows = new ArrayList<>();
        List<Integer> remarkRows = new ArrayList<>();
        for (int row = frame.firstRow(); row <= frame.lastRow(); row++) {
            switch (take(row)) {
                case TITLE -> sectionRows.add(row);
                case NOTE -> remarkRows.add(row);
                default -> {
                    // Its figures are asked for once it is known how far its section goes.
                }
            }
        }
        List<DataRow> read = finished(true);
        // Beneath periods such rows are told of what they sum up.
        List<DataRow> all = isParent() ? ChangesBelow.told(read, nameColumn) : read;
        return new Body(all, sectionRows, remarkRows, problems());
    }

    /// Of the rows taken so far: cells that should name a period and cannot be read as one, and the
    /// first cell of each row that says words where others have figures.
    List<CellProblem> problems() {
        if (rowsOfWords.isEmpty()) {
            return periods.problems();
        }
        List<CellProblem> all = new ArrayList<>(periods.problems());
        all.addAll(rowsOfWords);
        return all;
    }

    /// The rows taken since the last call; all but the last, of which it is not known yet whether
    /// it closes its section, and those that wait for their year, as long as others may follow.
    List<DataRow> finished(boolean all) {
        if (longShape) {
            List<DataRow> done = rows;
            rows = new ArrayList<>();
            return done;
        }
        markOuterTotals(all);
        if (periodInNames) {
            takePeriodsOfNames();
        }
        int count = all ? rows.size() : Math.min(Math.max(0, rows.size() - 1), withTheirYear());
        List<DataRow> done = List.copyOf(rows.subList(0, count));
        rows = new ArrayList<>(rows.subList(count, rows.size()));
        if (!done.isEmpty()) {
            handedOver = Optional.of(done.getLast().section());
        }
        return done;
    }

    /// How many rows there are before those that wait for the year that closes them.
    private int withTheirYear() {
        int count = rows.size();
        while (periods.waitingSince() > 0
                && count > 0
                && rows.get(count - 1).row() >= periods.waitingSince()) {
            count--;
        }
        return count;
    }

    /// `Total disbursements` is a total where it is the first or the last of its rows.
    private void markOuterTotals(boolean all) {
        // What every row says tells none of them from the others.
        ColumnProfile names = sorted.profiles().get(nameColumn);
        boolean several =
                (handedOver.isPresent() || rows.size() > 2)
                        && (names == null || names.distinct.size() > 1);
        for (int i = 0; i < rows.size() && several; i++) {
            DataRow row = rows.get(i);
            String name = row.labels().getOrDefault(nameColumn, "");
            if (row.derived() || !DerivedWords.isWeaklyDerived(name)) {
                continue;
            }
            Optional<List<String>> above =
                    i == 0 ? handedOver : Optional.of(rows.get(i - 1).section());
            boolean last = i == rows.size() - 1;
            boolean leads = above.filter(row.section()::equals).isEmpty();
            boolean closes = last ? all : !rows.get(i + 1).section().equals(row.section());
            if (leads || closes) {
                rows.set(i, with(row, row.period(), row.statusRow(), true));
            }
        }
    }

    /// `Population 2021`: where nothing else tells the period, the row's name may; where the title
    /// does, only a year that ends the name goes before it: `Population, 2016` in a census of 2021.
    private void takePeriodsOfNames() {
        for (int i = 0; i < rows.size(); i++) {
            DataRow row = rows.get(i);
            Optional<Period> period = ofNames.of(row);
            if (row.period().isEmpty() && period.isPresent()) {
                rows.set(i, with(row, period, row.statusRow(), row.derived()));
            }
        }
    }

    private static DataRow with(
            DataRow row, Optional<Period> period, OptionalInt statusRow, boolean derived) {
        return new DataRow(
                row.row(),
                row.section(),
                row.labels(),
                period,
                row.part(),
                row.unit(),
                row.multiplier(),
                row.status(),
                statusRow,
                derived,
                row.sums());
    }

    /// Takes the next row of the body.
    ///
    /// @return a title where it only names what follows it, a note where it explains or says
    ///   something of the row above, else data
    Role take(int row) {
        int figures = 0;
        int words = 0;
        int symbols = 0;
        int nameless = 0;
        for (int column : dataColumns) {
            CellKind kind = sheet.kind(row, column);
            figures += kind == CellKind.BLANK || kind == CellKind.TEXT ? 0 : 1;
            words += kind == CellKind.TEXT ? 1 : 0;
            symbols += kind == CellKind.SYMBOL ? 1 : 0;
            nameless += kind != CellKind.BLANK && namelessColumns.contains(column) ? 1 : 0;
        }
        int names = 0;
        int first = 0;
        for (int column : stubColumns) {
            if (!sheet.isBlank(row, column)) {
                names++;
                first = first == 0 ? column : first;
            }
        }
        // Dashes that nothing names are a line, and no row of missing figures.
        boolean line = symbols == figures && stubColumns.length > 0;
        if (words + names == 0 && (figures == 0 || line)) {
            // Words in a column that belongs to nothing.
            return Role.NOTE;
        }
        if (names == 0 && nameless == figures + words) {
            // A number at the side of an empty row, which neither names: the row above is not said
            // a second time.
            return Role.NOTE;
        }
        if (!longShape && names <= 2 && remarks.isRemark(row, first, figures, words)) {
            return Role.NOTE;
        }
        if (figures == 0 && words > 1 && names > 0 && !longShape && remarks.isOfWords(row)) {
            takeWords(row);
            return Role.NOTE;
        }
        if (figures == 0 && words == 1 && names == 0 && !longShape) {
            takeBand(row);
            return Role.TITLE;
        }
        boolean year = periods.passYear(row, figures > 0);
        if (figures + words == 0 && names == 1 && year) {
            return Role.TITLE;
        }
        if (!longShape) {
            units.pass(row, figures > 0, indentOfNames(row));
        }
        if (figures + words == 0
                && (!isRowWithoutFigures(names, first) || names == 2 && headsByItsUnit(row))) {
            takeSection(row, first);
            return Role.TITLE;
        }
        boolean beneath = !longShape && !rows.isEmpty() && rows.getLast().row() == row - 1;
        if (beneath && remarks.isOfFlags(row, nameColumn)) {
            DataRow above = rows.removeLast();
            rows.add(with(above, above.period(), OptionalInt.of(row), above.derived()));
            return Role.NOTE;
        }
        takeData(row);
        return Role.DATA;
    }

    /// A row of words is told once, and not for each of its cells.
    private void takeWords(int row) {
        sorted.data().stream()
                .filter(column -> !sheet.isBlank(row, column))
                .findFirst()
                .map(
                        column ->
                                new CellProblem(
                                        sheet.grid().ref(row, column),
                                        sheet.grid().cell(row, column).raw(),
                                        CellProblem.Kind.NOT_A_NUMBER,
                                        Message.of("layout.advice.row-of-words")))
                .ifPresent(rowsOfWords::add);
    }

    /// Names without figures are a row of missing figures where the row is named as others are, and
    /// the name of a section where it has one name only.
    private boolean isRowWithoutFigures(int names, int first) {
        long naming =
                kinds.keySet().stream()
                        .filter(column -> !labels.sectionColumns().contains(column))
                        .count();
        if (longShape) {
            return names >= 2 || naming == 1 && kinds.get(first) == Kind.PERIOD;
        }
        if (naming == 1 && kinds.get(first) == Kind.PERIOD) {
            return true;
        }
        long own = labels.sectionColumns().contains(first) ? names - 1 : names;
        return own >= 2;
    }

    private boolean headsByItsUnit(int row) {
        if (longShape || !kinds.containsValue(Kind.UNIT)) {
            return false;
        }
        if (row == sheet.rows() && !whole) {
            throw new NotAStream();
        }
        return sheet.lastColumn(row + 1) > 0 && units.heads(row, row + 1);
    }

    private void takeBand(int row) {
        for (int column : sorted.data()) {
            if (sheet.isBlank(row, column)) {
                continue;
            }
            String line = Words.plain(sheet.text(row, column));
            if (!units.under(line)) {
                sections.band(line);
            }
        }
    }

    private int indentOfNames(int row) {
        return nameColumn == 0 ? 0 : sheet.indent(row, nameColumn);
    }

    private void takeSection(int row, int first) {
        int column = first;
        for (int other : kinds.keySet()) {
            if (other > column
                    && kinds.get(other) != Kind.UNIT
                    && !sheet.isBlank(row, other)
                    && labels.sectionColumns().contains(column)) {
                column = other;
            }
        }
        boolean bold = sheet.grid().cell(row, column).style().bold();
        String name = labels.plain(column, sheet.text(row, column));
        units.section(row, indentOfNames(row));
        sections.label(name, sheet.indent(row, column), bold);
    }

    private void takeData(int row) {
        List<String> section = new ArrayList<>();
        for (Stub stub : stubs) {
            String label = labels.label(row, stub.column());
            if (label.isEmpty()) {
                continue;
            }
            if (stub.section()) {
                section.add(label);
            } else {
                rowLabels.add(stub.column(), label.strip());
            }
        }
        Map<Integer, String> words = rowLabels.make();
        String name = nameColumn == 0 ? "" : words.getOrDefault(nameColumn, "");
        // `Ajax, Town (T)` counts no tonnes.
        String mayCount =
                longShape || kinds.get(nameColumn) == Kind.PLACE
                        ? ofNames.indicator(words)
                        : RowUnits.tells(name, ofNames.indicator(words));
        boolean derived = isDerived(words) || !longShape && sections.isTotalOfOne(name);
        // Of a list only the names of indicators are indented beneath those that they are parts of.
        boolean flat = longShape && kinds.get(nameColumn) != Kind.INDICATOR;
        List<String> within = flat ? List.of() : within(row, section, name, derived);
        Optional<Period> sectionPeriod = Optional.empty();
        for (String part : within) {
            Optional<Period> period = PeriodRecogniser.plain().whole(part);
            if (period.isPresent()) {
                sectionPeriod = period;
            } else {
                section.add(part);
            }
        }
        RowPeriods.Named named = periods.of(row, words, sectionPeriod, derived);
        named.closed().ifPresent(this::giveYear);
        rows.add(
                new DataRow(
                        row,
                        section,
                        words,
                        ofNames.ownYear(words).or(named::period),
                        named.part(),
                        units.unit(row, words, mayCount, section),
                        units.multiplier(words, mayCount, section),
                        status(row, words),
                        OptionalInt.empty(),
                        derived,
                        named.sums()));
    }

    /// Gives the months or quarters above a row the year that it closes, from the last one up to
    /// where their names come again.
    private void giveYear(RowPeriods.Closed closed) {
        if (!whole && (longShape || rows.isEmpty() || rows.getFirst().row() > closed.since())) {
            throw new NotAStream();
        }
        Set<List<Object>> named = new HashSet<>();
        for (int i = rows.size() - 1; i >= 0 && rows.get(i).row() >= closed.since(); i--) {
            DataRow above = rows.get(i);
            if (!named.add(List.of(above.section(), above.labels()))) {
                return;
            }
            if (above.period().isEmpty()) {
                rows.set(i, above.in(closed.year()));
            }
        }
    }

    /// The sections in which a row stands.
    ///
    /// @param outer that its own columns name
    private List<String> within(int row, List<String> outer, String name, boolean derived) {
        if (restarts.isPresent()) {
            return restarts.get().section(row);
        }
        int indent =
                nameColumn == 0 || sheet.isBlank(row, nameColumn)
                        ? 0
                        : sheet.indent(row, nameColumn);
        String carried = String.join("\u001f", outer);
        return sections.row(name, indent, derived, carried, isParent());
    }

    /// Whether a row that came after others bears the same name of changes as one of them did, or
    /// may: only all rows at once tell then what it is called.
    boolean mayBeChangeAgain(DataRow row) {
        return isParent() && changes.comeAgain(row, nameColumn);
    }

    private boolean isParent() {
        return nameColumn != 0 && kinds.get(nameColumn) != Kind.PERIOD;
    }

    /// A total by its own name.
    private boolean isDerived(Map<Integer, String> words) {
        for (Stub stub : stubs) {
            if (stub.mayTotal()) {
                String word = words.getOrDefault(stub.column(), "");
                boolean total = derivedNames.of(word) || periods.isTotal(stub.column(), word);
                if (!word.isEmpty() && total) {
                    return true;
                }
            }
        }
        return false;
    }

    private ObservationStatus status(int row, Map<Integer, String> words) {
        ObservationStatus status = ObservationStatus.NORMAL;
        for (Stub stub : stubs) {
            if (stub.tellsStatus()) {
                String word = words.getOrDefault(stub.column(), "");
                boolean flag = !word.isEmpty() && !stub.confidential();
                status = flag ? status.and(statuses.of(word)) : status;
                status = stub.confidential() ? status.and(Confidentiality.of(word)) : status;
            } else if (stub.bearsFlags()) {
                status = status.and(flags.of(sheet.text(row, stub.column())));
            }
        }
        return status;
    }

    /// What a flag says of a row that has its figures.
    private ObservationStatus meaning(String flag) {
        return symbols.meaning(flag)
                .filter(meaning -> !meaning.missing())
                .map(SymbolSet.Meaning::status)
                .orElse(ObservationStatus.NORMAL);
    }
}
