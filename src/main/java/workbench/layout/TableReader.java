package workbench.layout;

import workbench.catalogue.UnitRecogniser;
import workbench.layout.StubColumn.Kind;
import workbench.model.CellProblem;
import workbench.model.CellRange;
import workbench.model.Message;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Takes one table apart, in the order of its evidence: headers, columns, what the words around it
/// say, what its stubs name, its rows.
final class TableReader {
    private final SheetView sheet;
    private final Frame frame;
    private final PlaceNames places;
    private final List<Surroundings.Line> titles;
    private final List<String> notes;

    TableReader(
            SheetView sheet,
            Frame frame,
            PlaceNames places,
            List<Surroundings.Line> titles,
            List<String> notes) {
        this.sheet = sheet;
        this.frame = frame;
        this.places = places;
        this.titles = titles;
        this.notes = notes;
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
        HeaderStacks headers = new HeaderStacks(sheet, frame.headerRows(), frame.figures());
        ColumnSorter.Sorted sorted = new ColumnSorter(sheet, frame, headers).sort();
        if (sorted.data().isEmpty()) {
            return Optional.empty();
        }
        TableContext context = context(headers, sorted);
        StubLabels labels = new StubLabels(sheet, frame, headers, sorted);
        List<DataColumn> columns = columns(headers, sorted, context);
        TreeMap<Integer, Kind> kinds = kinds(headers, sorted, context, labels, columns);
        RowBuilder.Body body =
                new RowBuilder(
                                sheet,
                                frame,
                                sorted,
                                kinds,
                                labels,
                                context,
                                columns.stream().anyMatch(column -> column.period().isPresent()))
                        .build();
        if (body.rows().isEmpty()) {
            return Optional.empty();
        }
        List<StubColumn> stubs = new ArrayList<>();
        kinds.forEach(
                (column, kind) -> stubs.add(new StubColumn(column, headers.nearest(column), kind)));
        Table.Shape shape = sorted.longShape() ? Table.Shape.LONG : Table.Shape.WIDE;
        Table table =
                new Table(
                        range(sorted, body),
                        shape,
                        frame.headerRows(),
                        stubs,
                        columns,
                        body.rows(),
                        context,
                        Reasons.of(sheet, frame, shape, stubs, columns, body, context));
        return Optional.of(new Read(table, body.sectionRows(), body.remarkRows(), problems(body)));
    }

    private TableContext context(HeaderStacks headers, ColumnSorter.Sorted sorted) {
        List<String> corner = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (Map.Entry<Integer, ColumnProfile> profile : sorted.profiles().entrySet()) {
            boolean stub = sorted.stubs().containsKey(profile.getKey());
            for (HeaderStacks.Word word : headers.over(profile.getKey())) {
                all.add(word.text());
                if (stub && !sorted.longShape()) {
                    corner.add(word.text());
                }
            }
        }
        return new ContextReader(places, titles, notes, corner, all, sheet.grid().name()).read();
    }

    private List<DataColumn> columns(
            HeaderStacks headers, ColumnSorter.Sorted sorted, TableContext context) {
        int comma = 0;
        int point = 0;
        for (ColumnProfile profile : sorted.profiles().values()) {
            comma += profile.commaTexts;
            point += profile.pointTexts;
        }
        return new ColumnBuilder(
                        headers, sorted, context.period(), context.symbols(), comma > point)
                .columns();
    }

    private TreeMap<Integer, Kind> kinds(
            HeaderStacks headers,
            ColumnSorter.Sorted sorted,
            TableContext context,
            StubLabels labels,
            List<DataColumn> columns) {
        boolean measures =
                !sorted.longShape()
                        && columns.stream().anyMatch(column -> !column.header().isEmpty())
                        && columns.stream().noneMatch(column -> column.period().isPresent());
        boolean titled = !context.title().isEmpty() && !HeaderWords.isGenericTitle(context.title());
        boolean units = sorted.stubs().containsValue(Kind.UNIT) || unitsInNames(sorted, labels);
        return new StubKinds(sorted, labels, headers, places, figureRows(sorted))
                .decide(measures, titled, units);
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
                    row <= frame.lastRow() && looked < 500;
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

    private List<Integer> figureRows(ColumnSorter.Sorted sorted) {
        List<Integer> rows = new ArrayList<>();
        for (int row = frame.firstRow(); row <= frame.lastRow(); row++) {
            for (int column : sorted.data()) {
                if (sheet.kind(row, column).isFigure()) {
                    rows.add(row);
                    break;
                }
            }
        }
        return rows;
    }

    private CellRange range(ColumnSorter.Sorted sorted, RowBuilder.Body body) {
        int first = sorted.profiles().firstKey();
        int last = sorted.profiles().lastKey();
        for (int row : frame.headerRows()) {
            for (int column = frame.firstColumn(); column <= frame.lastColumn(); column++) {
                if (!sheet.isBlank(row, column)) {
                    first = Math.min(first, column);
                    last = Math.max(last, column);
                }
            }
        }
        return new CellRange(
                frame.topRow(),
                first,
                Math.max(frame.lastRow(), body.rows().getLast().row()),
                last);
    }

    private List<CellProblem> problems(RowBuilder.Body body) {
        return body.unreadable().stream()
                .map(
                        cell ->
                                new CellProblem(
                                        sheet.grid().ref(cell.row(), cell.column()),
                                        sheet.grid().cell(cell.row(), cell.column()).raw(),
                                        CellProblem.Kind.UNREADABLE_PERIOD,
                                        Message.of("layout.advice.period")))
                .toList();
    }
}
