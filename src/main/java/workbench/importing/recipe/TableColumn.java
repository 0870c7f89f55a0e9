package workbench.importing.recipe;

import workbench.layout.DataColumn;
import workbench.layout.StubColumn;
import workbench.layout.Table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A column of a table that was read, of figures or not.
///
/// @param number from 1
/// @param words by which it is known
/// @param key the same as they are compared
/// @param use what it was read as
record TableColumn(int number, List<String> words, String key, ColumnUse use) {
    /// All of a table, from left to right.
    static List<TableColumn> of(Table table) {
        List<TableColumn> columns = new ArrayList<>();
        for (StubColumn stub : table.stubs()) {
            columns.add(of(stub.column(), SourceWords.of(stub), new ColumnUse.Stub(stub.kind())));
        }
        for (DataColumn column : table.data()) {
            columns.add(of(column.column(), SourceWords.of(column), new ColumnUse.Figures()));
        }
        columns.sort(Comparator.comparingInt(TableColumn::number));
        return columns;
    }

    private static TableColumn of(int number, List<String> words, ColumnUse use) {
        return new TableColumn(number, words, SourceWords.key(words), use);
    }

    String label() {
        return String.join(SourceWords.JOINT, words);
    }

    boolean figures() {
        return use instanceof ColumnUse.Figures;
    }
}
