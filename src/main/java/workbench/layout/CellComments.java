package workbench.layout;

import workbench.model.CellRange;
import workbench.model.CellRef;
import workbench.sheet.SheetTail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The comments that people have pinned to cells: notes of the table they stand in, each with the
/// name of its cell. Nothing is read out of them.
///
/// @param byCell by cell name (`C7`)
record CellComments(Map<String, String> byCell) {
    private static final Pattern NAME = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");

    static CellComments in(SheetTail tail) {
        return new CellComments(tail.comments());
    }

    /// What a damaged file calls a cell may be none.
    private static boolean isIn(CellRange table, String cell) {
        if (!NAME.matcher(cell).matches()) {
            return false;
        }
        CellRef at = CellRef.of("", cell);
        return table.contains(at.row(), at.column());
    }

    /// The context of a table with the comments on its cells among its notes.
    TableContext remarkingOn(TableContext context, CellRange table) {
        if (byCell.isEmpty()) {
            return context;
        }
        List<String> notes = new ArrayList<>(context.notes());
        byCell.forEach(
                (cell, words) -> {
                    if (isIn(table, cell)) {
                        notes.add(cell + ": " + Words.oneLine(words));
                    }
                });
        return context.withNotes(notes);
    }
}
