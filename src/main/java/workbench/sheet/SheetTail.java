package workbench.sheet;

import workbench.model.CellRange;

import java.util.List;
import java.util.Map;

/// What is known of a sheet only after its last row.
///
/// @param merged ranges that the sheet shows as one cell; the words stand in the first
/// @param hiddenColumns from 1
/// @param comments by cell name (`C7`), as plain text
public record SheetTail(
        List<CellRange> merged, List<Integer> hiddenColumns, Map<String, String> comments) {
    public static final SheetTail NOTHING = new SheetTail(List.of(), List.of(), Map.of());
}
