package workbench.sheet;

/// What is known of a sheet before its first row.
///
/// @param name as on its tab; empty in a csv
/// @param hidden whether the workbook hides it
/// @param describes whether it holds no figures but tells about the file's other sheets, as
///   Statistics Canada's metadata do
/// @param keyParts of how many parts, joined by commas, the first field of each record is made; 1
///   where it is a field like the others
/// @param valueColumn the column of a list of values that the format names by their positions; 0
///   where cells are named by row and column
public record SheetInfo(
        String name, boolean hidden, boolean describes, int keyParts, int valueColumn) {
    /// The row of the first value of such a list, beneath a title and the names of the columns.
    static final int FIRST_VALUE = 3;

    public SheetInfo(String name, boolean hidden, boolean describes, int keyParts) {
        this(name, hidden, describes, keyParts, 0);
    }

    public SheetInfo(String name, boolean hidden, boolean describes) {
        this(name, hidden, describes, 1);
    }

    public SheetInfo(String name, boolean hidden) {
        this(name, hidden, false);
    }
}
