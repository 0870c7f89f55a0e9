package workbench.sheet;

/// What is known of a sheet before its first row.
///
/// @param name as on its tab; empty in a csv
/// @param hidden whether the workbook hides it
public record SheetInfo(String name, boolean hidden) {}
