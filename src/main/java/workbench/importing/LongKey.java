package workbench.importing;

import workbench.layout.DataRow;
import workbench.layout.NotAStream;
import workbench.layout.StubColumn;
import workbench.layout.Table;

import java.util.List;

/// Confirms that the columns that tell the first rows of a long table apart tell all of its rows
/// apart that any columns do: then they are its key.
///
/// Sixteen bytes a row are kept for each of two numbers, in memory only while they are few, and
/// only of a table with columns that its first rows did not need. Two numbers that are alike by
/// chance make nothing wrong: at the most the sheet is held whole.
final class LongKey implements AutoCloseable {
    private final List<StubColumn> telling;
    private final List<StubColumn> needless;
    private final LongSet byKey = new LongSet();
    private final LongSet byAll = new LongSet();

    LongKey(Table table, KeyColumns key) {
        this.telling = key.telling();
        this.needless =
                table.stubs().stream()
                        .filter(
                                stub ->
                                        switch (stub.kind()) {
                                            case PLACE, DIMENSION -> !telling.contains(stub);
                                            default -> false;
                                        })
                        .toList();
    }

    /// Takes the next row.
    ///
    /// @throws NotAStream where nothing tells it from another but a column that the key has not
    void take(DataRow row) {
        if (needless.isEmpty()) {
            return;
        }
        long number = row.period().map(period -> LongSet.hash(1, period.text())).orElse(0L);
        number = row.unit().isPresent() ? LongSet.hash(number, row.unit().get().code()) : number;
        for (String section : row.section()) {
            number = LongSet.hash(number, section);
        }
        number = hash(number, row, telling);
        byKey.add(number);
        byAll.add(hash(number, row, needless));
        if (byKey.size() != byAll.size()) {
            throw new NotAStream();
        }
    }

    private static long hash(long before, DataRow row, List<StubColumn> columns) {
        long number = before;
        for (StubColumn column : columns) {
            number = LongSet.hash(number, row.labels().getOrDefault(column.column(), ""));
        }
        return number;
    }

    @Override
    public void close() {
        byKey.close();
        byAll.close();
    }
}
