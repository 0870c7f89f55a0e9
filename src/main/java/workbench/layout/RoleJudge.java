package workbench.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;

/// Tells the roles of a sheet's cells once more, row by row and column by column, by what was
/// learnt from labelled sheets; the rules' own view is one of the things it goes by.
///
/// Rows are titles, notes, headers or body; a body's columns are stubs or figures; rows and columns
/// of figures may be totals. Only what is shown of a sheet changes: its tables, and so what an
/// import reads, stay as the rules found them.
final class RoleJudge {
    /// Larger sheets are lists for machines, on which the rules do not err.
    private static final int MOST_ROWS = 1_000;

    private static final int MOST_COLUMNS = 500;

    /// A total needs less than even odds: far more rows are none.
    private static final double TOTAL = 0.45;

    private static final double SURE = 0.9;

    private final Supplier<RoleModel> model;

    RoleJudge(Supplier<RoleModel> model) {
        this.model = model;
    }

    void judge(SheetView sheet, RoleMap roles, List<Table> tables) {
        boolean lists = tables.stream().anyMatch(table -> table.shape() == Table.Shape.LONG);
        if (tables.isEmpty()
                || lists
                || sheet.rows() > MOST_ROWS
                || sheet.columns() > MOST_COLUMNS) {
            return;
        }
        SheetTraits facts = new SheetTraits(sheet, roles);
        if (facts.firstFigures() == 0) {
            return;
        }
        if (!facts.isPublished()) {
            findHeaders(facts, roles);
            return;
        }
        RowKind[] kinds = kinds(facts);
        List<Block> blocks = Block.of(facts, kinds);
        List<Body> bodies = blocks.stream().map(block -> body(facts, block)).toList();
        for (int i = 0; i < kinds.length; i++) {
            int row = facts.rows().get(i);
            switch (kinds[i]) {
                case TITLE -> roles.paint(row, Role.TITLE);
                case NOTE -> roles.paint(row, Role.NOTE);
                case HEADER -> roles.paint(row, Role.HEADER);
                case BODY -> {}
            }
        }
        bodies.forEach(body -> paint(sheet, roles, body));
    }

    /// In sheets of other kinds, only what the rules have no better name for: lines of several
    /// words above the figures that were left as notes or titles and are surely headers.
    private void findHeaders(SheetTraits facts, RoleMap roles) {
        RowTraits traits = new RowTraits(facts);
        for (int i = 0; i < facts.rows().size(); i++) {
            int row = facts.rows().get(i);
            if (row >= facts.firstFigures()) {
                return;
            }
            int rule = facts.rule(row);
            boolean open = rule == Role.NOTE.ordinal() + 1 || rule == Role.TITLE.ordinal() + 1;
            if (open
                    && facts.profile(row).filled() >= 2
                    && !facts.isNote(row)
                    && model.get().rows().shares(traits.of(i))[RowKind.HEADER.ordinal()] > SURE) {
                roles.paint(row, Role.HEADER);
            }
        }
    }

    private RowKind[] kinds(SheetTraits facts) {
        RowTraits traits = new RowTraits(facts);
        RowRules rules = new RowRules(facts);
        RowKind[] kinds = new RowKind[facts.rows().size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = rules.kind(i, model.get().rows().shares(traits.of(i)));
        }
        return kinds;
    }

    /// @param figures the columns that hold figures, or marks of footnotes beside them
    /// @param totalColumns those of them that are totals of the others
    /// @param totalRows the rows that are
    private record Body(
            Block block,
            List<Integer> stubs,
            List<Integer> figures,
            BitSet totalColumns,
            BitSet totalRows) {}

    private Body body(SheetTraits facts, Block block) {
        SheetView sheet = facts.sheet();
        List<Integer> columns = columns(sheet, block);
        ColumnTraits traits = new ColumnTraits(facts, block, columns);
        List<Integer> stubs = new ArrayList<>();
        List<Integer> figures = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            boolean stub = model.get().columns().shares(traits.of(i))[0] > 0.5;
            (stub ? stubs : figures).add(columns.get(i));
        }
        List<Integer> numbers =
                figures.stream().filter(column -> holdsNumbers(facts, block, column)).toList();
        BitSet totalRows = new BitSet();
        if (!numbers.isEmpty()) {
            TotalTraits totals = new TotalTraits(facts, block, numbers, stubs);
            for (int i = 0; i < block.body().size(); i++) {
                totalRows.set(
                        block.body().get(i), model.get().totals().likelihood(totals.of(i)) > TOTAL);
            }
        }
        return new Body(block, stubs, figures, TotalColumns.of(facts, block, numbers), totalRows);
    }

    static List<Integer> columns(SheetView sheet, Block block) {
        TreeSet<Integer> columns = new TreeSet<>();
        for (int row : block.body()) {
            for (int column = 1; column <= sheet.lastColumn(row); column++) {
                if (!sheet.isBlank(row, column)) {
                    columns.add(column);
                }
            }
        }
        return List.copyOf(columns);
    }

    static boolean holdsNumbers(SheetTraits facts, Block block, int column) {
        return block.body().stream().anyMatch(row -> !Double.isNaN(facts.value(row, column)));
    }

    private static void paint(SheetView sheet, RoleMap roles, Body body) {
        for (int row : body.block().body()) {
            for (int column : body.stubs()) {
                roles.repaint(row, column, Role.STUB);
            }
            for (int column : body.figures()) {
                boolean total = body.totalRows().get(row) || body.totalColumns().get(column);
                roles.repaint(row, column, total ? Role.DERIVED : Role.DATA);
            }
        }
    }
}
