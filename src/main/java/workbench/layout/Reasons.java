package workbench.layout;

import workbench.catalogue.SymbolSets;
import workbench.model.CellRef;
import workbench.model.Message;

import java.util.ArrayList;
import java.util.List;

/// Says in words why a table was read as it was, in the order in which it was found.
final class Reasons {
    private Reasons() {}

    /// @param rows of figures
    /// @param derived those of them that are computed from others
    /// @param sections rows that only name what follows
    record Counts(int rows, int derived, int sections) {}

    static List<Message> of(SheetView sheet, TablePlan plan, Counts counts) {
        Frame frame = plan.frame();
        List<DataColumn> columns = plan.columns();
        List<Message> because = new ArrayList<>();
        if (frame.headerRows().isEmpty()) {
            because.add(Message.of("layout.because.no-header", text(frame.firstRow())));
        }
        frame.headerRows().forEach(row -> because.add(header(sheet, row, columns)));
        because.add(
                plan.shape() == Table.Shape.LONG
                        ? Message.of("layout.because.long", name(columns.getFirst().column()))
                        : Message.of("layout.because.wide", columns.size(), counts.rows()));
        for (StubColumn stub : plan.stubs()) {
            if (stub.kind() != StubColumn.Kind.ATTRIBUTE) {
                because.add(stub(stub));
            }
        }
        if (counts.sections() > 0) {
            because.add(Message.of("layout.because.sections", counts.sections()));
        }
        long derived = counts.derived() + columns.stream().filter(DataColumn::derived).count();
        if (derived > 0) {
            because.add(Message.of("layout.because.derived", derived));
        }
        if (plan.context().multiplier() != 0) {
            because.add(Message.of("layout.because.scale", plan.context().multiplier()));
        }
        if (columns.stream().anyMatch(DataColumn::decimalComma)) {
            because.add(Message.of("layout.because.comma"));
        }
        String symbols = plan.context().symbols().name();
        if (!symbols.equals(SymbolSets.generic().name())) {
            because.add(Message.of("layout.because.symbols", symbols));
        }
        return because;
    }

    private static Message header(SheetView sheet, int row, List<DataColumn> columns) {
        int periods = 0;
        int words = 0;
        for (DataColumn column : columns) {
            CellKind kind = sheet.kind(row, column.column());
            periods += kind.isPeriod() ? 1 : 0;
            words += kind == CellKind.BLANK ? 0 : 1;
        }
        return periods > 0 && periods == words
                ? Message.of("layout.because.period-row", text(row), periods)
                : Message.of("layout.because.header-row", text(row));
    }

    private static Message stub(StubColumn stub) {
        Message kind =
                Message.of("layout.kind." + stub.kind().name().toLowerCase(java.util.Locale.ROOT));
        return stub.header().isEmpty()
                ? Message.of("layout.because.stub", name(stub.column()), kind)
                : Message.of(
                        "layout.because.stub-headed", name(stub.column()), kind, stub.header());
    }

    private static String name(int column) {
        return CellRef.columnName(column);
    }

    /// A row's number is not grouped.
    private static String text(int row) {
        return Integer.toString(row);
    }
}
