package workbench.layout;

/// How many cells of each kind a row holds within some columns.
///
/// @param firstColumn the first that holds anything; 0 for an empty row
record RowProfile(
        int filled, int numbers, int periods, int symbols, int texts, int faults, int firstColumn) {

    static RowProfile of(SheetView sheet, int row, int from, int to) {
        int filled = 0;
        int numbers = 0;
        int periods = 0;
        int symbols = 0;
        int texts = 0;
        int faults = 0;
        int first = 0;
        int last = Math.min(to, sheet.lastColumn(row));
        for (int column = from; column <= last; column++) {
            CellKind kind = sheet.kind(row, column);
            if (kind == CellKind.BLANK) {
                continue;
            }
            filled++;
            first = first == 0 ? column : first;
            switch (kind) {
                case NUMBER -> numbers++;
                case YEAR, PERIOD, MONTH -> periods++;
                case SYMBOL -> symbols++;
                case FAULT -> faults++;
                default -> texts++;
            }
        }
        return new RowProfile(filled, numbers, periods, symbols, texts, faults, first);
    }

    boolean isEmpty() {
        return filled == 0;
    }
}
