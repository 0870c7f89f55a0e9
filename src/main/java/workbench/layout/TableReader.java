package workbench.layout;

import workbench.catalogue.PeriodRecogniser;
import workbench.catalogue.UnitRecogniser;
import workbench.layout.StubColumn.Kind;
import workbench.model.CellProblem;
import workbench.model.Message;
import workbench.model.Period;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Takes one table apart, in the order of its evidence: headers, columns, what the words around it
/// say, what its stubs name, its rows.
final class TableReader {
    /// Names of so many rows tell whether they bear units.
    private static final int UNITS_LOOKED_FOR = 500;

    private final SheetView sheet;
    private final Frame frame;
    private final PlaceNames places;
    private final List<Surroundings.Line> titles;
    private final List<String> notes;
    private final Footnotes footnotes;
    private final Guidance guidance;
    private final int sample;

    /// @param guidance what a person says of the sheet
    /// @param sample as {@link StubKinds#SAMPLE}
    TableReader(
            SheetView sheet,
            Frame frame,
            PlaceNames places,
            List<Surroundings.Line> titles,
            List<String> notes,
            Guidance guidance,
            int sample) {
        this.sheet = sheet;
        this.frame = frame;
        this.places = places;
        this.titles = titles;
        this.notes = notes;
        this.footnotes = new Footnotes(notes);
        this.guidance = guidance;
        this.sample = sample;
    }

    /// @param sectionRows rows that only name sections
    /// @param remarkRows notes among the rows
    /// @param problems of its periods
    record Read(
            Table table,
            List<Integer> sectionRows,
            List<Integer> remarkRows,
            List<CellProblem> problems) {}

    /// The table, or nothing where no figure stands in it.
    Optional<Read> read() {
        return plan().flatMap(this::read);
    }

    private Optional<Read> read(TablePlan plan) {
        RowBuilder.Body body = new RowBuilder(sheet, plan).build();
        List<DataRow> rows =
                guidance.isEmpty() ? body.rows() : body.rows().stream().map(this::guided).toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int lastRow = Math.max(frame.lastRow(), rows.getLast().row());
        Reasons.Counts counts =
                new Reasons.Counts(
                        rows.size(),
                        (int) rows.stream().filter(DataRow::derived).count(),
                        body.sectionRows().size());
        Table table =
                new Table(
                        plan.range(sheet, lastRow),
                        plan.shape(),
                        frame.headerRows(),
                        plan.stubs(),
                        plan.columns(),
                        rows,
                        plan.context(),
                        because(Reasons.of(sheet, plan, counts), lastRow));
        return Optional.of(new Read(table, body.sectionRows(), body.remarkRows(), body.problems()));
    }

    private List<Message> because(List<Message> seen, int lastRow) {
        long said =
                guidance.corrections().stream()
                        .map(Correction::range)
                        .filter(
                                range ->
                                        range.firstRow() <= lastRow
                                                && range.lastRow() >= frame.topRow())
                        .count();
        List<Message> because = new ArrayList<>(seen);
        if (said > 0) {
            because.add(Message.of("layout.because.said", said));
        }
        return because;
    }

    private DataRow guided(DataRow row) {
        return guidance.saysFigures(row.row())
                ? row.asDerived(guidance.says(row.row(), Correction.RowSays.DERIVED))
                : row;
    }

    /// How the table's rows are to be read; nothing where no column holds figures.
    Optional<TablePlan> plan() {
        return plan(profiles());
    }

    /// What stands in the columns of its body that hold anything.
    TreeMap<Integer, ColumnProfile> profiles() {
        return ColumnProfile.of(
                sheet, frame.firstColumn(), frame.lastColumn(), frame.firstRow(), frame.lastRow());
    }

    /// The same where more is known of the columns than stands in the rows at hand.
    Optional<TablePlan> plan(TreeMap<Integer, ColumnProfile> profiles) {
        HeaderStacks written =
                new HeaderStacks(sheet, frame.headerRows(), frame.figures(), footnotes);
        HeaderStacks headers = written.calling(NamedBeside.of(written, profiles));
        Map<Integer, Optional<Kind>> said = guidance.columns(frame.firstRow(), frame.lastRow());
        ColumnSorter.Sorted sorted = new ColumnSorter(headers, profiles, said).sort();
        boolean describes =
                Particulars.describeSeries(
                        profiles.keySet().stream().map(headers::nearest).toList());
        if (sorted.data().isEmpty() || describes) {
            return Optional.empty();
        }
        TableContext context = context(headers, sorted);
        StubLabels labels = new StubLabels(sheet, frame, headers, sorted, footnotes);
        PlacesAcross.Found across =
                new PlacesAcross(
                                headers,
                                sorted,
                                labels,
                                places,
                                figureRows(sorted),
                                context.titles())
                        .among(columns(headers, sorted, context));
        TreeMap<Integer, Kind> kinds = kinds(headers, sorted, context, labels, across);
        return Optional.of(
                new TablePlan(
                        frame,
                        headers,
                        sorted,
                        context,
                        labels,
                        across.columns(),
                        kinds,
                        periodReaders(sorted, kinds),
                        said.keySet()));
    }

    private TableContext context(HeaderStacks headers, ColumnSorter.Sorted sorted) {
        List<String> corner = new ArrayList<>();
        List<String> all = new ArrayList<>();
        List<String> marked = new ArrayList<>();
        for (Map.Entry<Integer, ColumnProfile> profile : sorted.profiles().entrySet()) {
            boolean stub = sorted.stubs().containsKey(profile.getKey());
            for (HeaderStacks.Word word : headers.over(profile.getKey())) {
                all.add(word.text());
                if (stub && !sorted.longShape()) {
                    corner.add(word.text());
                }
            }
            if (stub) {
                marked.addAll(profile.getValue().distinct);
            }
        }
        marked.addAll(all);
        UnitNotes units = new UnitNotes(notes, titles, marked);
        return new ContextReader(
                        places, titles, notes, units, footnotes, corner, all, sheet.grid().name())
                .read();
    }

    private List<DataColumn> columns(
            HeaderStacks headers, ColumnSorter.Sorted sorted, TableContext context) {
        int comma = 0;
        int point = 0;
        for (ColumnProfile profile : sorted.profiles().values()) {
            comma += profile.commaTexts;
            point += profile.pointTexts;
        }
        return new ColumnBuilder(headers, sorted, context, comma > point).columns();
    }

    private TreeMap<Integer, Kind> kinds(
            HeaderStacks headers,
            ColumnSorter.Sorted sorted,
            TableContext context,
            StubLabels labels,
            PlacesAcross.Found across) {
        List<DataColumn> columns = across.columns();
        boolean named =
                !sorted.longShape()
                        && !across.any()
                        && columns.stream().anyMatch(TableReader::isNamed);
        boolean measures =
                named
                        && (columns.stream().noneMatch(column -> column.period().isPresent())
                                || haveNamesOfTheirOwn(columns));
        boolean titled = !context.title().isEmpty() && !HeaderWords.isGenericTitle(context.title());
        boolean units = sorted.stubs().containsValue(Kind.UNIT) || unitsInNames(sorted, labels);
        Map<Integer, Kind> said = new TreeMap<>();
        across.naming().ifPresent(column -> said.put(column, Kind.INDICATOR));
        guidance.columns(frame.firstRow(), frame.lastRow())
                .forEach((column, kind) -> kind.ifPresent(told -> said.put(column, told)));
        return new StubKinds(
                        sorted,
                        labels,
                        headers,
                        places,
                        PlaceTitles.sayPlaces(context.titles()),
                        figureRows(sorted),
                        said)
                .decide(new StubKinds.Around(measures, named, hasYears(columns), titled, units));
    }

    /// Whether all columns have names, and not all the same, beside their periods.
    private static boolean haveNamesOfTheirOwn(List<DataColumn> columns) {
        return columns.stream().allMatch(TableReader::isNamed)
                && columns.stream().map(DataColumn::header).distinct().count() > 1;
    }

    /// Whether a column has a name: the quarter of a fiscal year is none.
    private static boolean isNamed(DataColumn column) {
        return !column.header().stream()
                .allMatch(
                        word ->
                                PeriodRecogniser.quarter(word).isPresent()
                                        || PeriodRecogniser.month(word).isPresent());
    }

    private static boolean hasYears(List<DataColumn> columns) {
        return columns.stream()
                .flatMap(column -> column.period().stream())
                .anyMatch(
                        period ->
                                period instanceof Period.Year
                                        || period instanceof Period.SplitYear);
    }

    private static Map<Integer, PeriodRecogniser> periodReaders(
            ColumnSorter.Sorted sorted, TreeMap<Integer, Kind> kinds) {
        Map<Integer, PeriodRecogniser> readers = new HashMap<>();
        kinds.forEach(
                (column, kind) -> {
                    if (kind == Kind.PERIOD) {
                        ColumnProfile profile = sorted.profiles().get(column);
                        readers.put(
                                column,
                                profile == null
                                        ? PeriodRecogniser.plain()
                                        : profile.periodReader());
                    }
                });
        return readers;
    }

    /// Whether several rows bear units of their own behind their names.
    private boolean unitsInNames(ColumnSorter.Sorted sorted, StubLabels labels) {
        int found = 0;
        int looked = 0;
        for (Map.Entry<Integer, Kind> stub : sorted.stubs().entrySet()) {
            if (stub.getValue() != Kind.DIMENSION) {
                continue;
            }
            for (int row = frame.firstRow();
                    row <= frame.lastRow() && looked < Math.min(UNITS_LOOKED_FOR, sample);
                    row++, looked++) {
                String label = labels.label(row, stub.getKey());
                boolean unit =
                        label.matches(".*[(\\[%$#].*")
                                && !DerivedWords.isDerived(label)
                                && UnitRecogniser.within(label)
                                        .flatMap(UnitRecogniser.Found::unit)
                                        .isPresent();
                found += unit ? 1 : 0;
            }
        }
        return found >= 2;
    }

    /// Whether a row of a list is named and has no figure: what it is called tells names apart as
    /// well.
    private boolean isGapOfAList(ColumnSorter.Sorted sorted, int row, int column) {
        return sorted.longShape()
                && sheet.isBlank(row, column)
                && sorted.stubs().keySet().stream()
                                .filter(stub -> !sheet.isBlank(row, stub))
                                .count()
                        > 1;
    }

    /// As many rows with figures as the kinds of the stubs are told by.
    List<Integer> figureRows(ColumnSorter.Sorted sorted) {
        List<Integer> rows = new ArrayList<>();
        for (int row = frame.firstRow(); row <= frame.lastRow() && rows.size() < sample; row++) {
            for (int column : sorted.data()) {
                if (sheet.kind(row, column).isFigure() || isGapOfAList(sorted, row, column)) {
                    rows.add(row);
                    break;
                }
            }
        }
        return rows;
    }
}
