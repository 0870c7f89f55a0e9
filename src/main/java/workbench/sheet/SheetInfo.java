package workbench.sheet;

/// What is known of a sheet before its first row.
///
/// @param name as on its tab; empty in a csv
/// @param hidden whether the workbook hides it
/// @param describes whether it holds no figures but tells about the file's other sheets, as
///   Statistics Canada's metadata do
public record SheetInfo(String name, boolean hidden, boolean describes) {
    public SheetInfo(String name, boolean hidden) {
        this(name, hidden, false);
    }
}
