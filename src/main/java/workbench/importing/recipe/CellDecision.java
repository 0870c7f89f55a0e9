package workbench.importing.recipe;

import workbench.model.CellRef;

import java.math.BigDecimal;

/// What a person decided of one cell of a file: it holds for that file alone, and is no part of how
/// next year's is read.
public sealed interface CellDecision {
    /// As the spreadsheet names it.
    CellRef cell();

    /// Why, in the person's own words; blank where leaving out needs none.
    String reason();

    /// Nothing of the cell goes into the dossier.
    record LeaveOut(CellRef cell, String reason) implements CellDecision {}

    /// Another value goes in its place, entered by hand.
    ///
    /// @param value as the cell would hold it: without the scale that the words of its source add
    /// @param reason not blank
    record Instead(CellRef cell, BigDecimal value, String reason) implements CellDecision {
        public Instead {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("an entry by hand has a reason");
            }
        }
    }
}
