package workbench.importing;

import workbench.importing.recipe.CellDecision;
import workbench.model.CellProblem;
import workbench.model.CellRef;

import java.util.Optional;

/// A cell of a draft of which a person has decided something.
///
/// @param inFile what the file says: a figure without value where its cell could not be read
/// @param problem why it could not be read
public record DecidedCell(
        CellDecision decision, FoundFigure inFile, Optional<CellProblem> problem) {
    public CellRef cell() {
        return decision.cell();
    }

    /// What is put in its place; empty where it is left out.
    public Optional<CellDecision.Instead> instead() {
        return decision instanceof CellDecision.Instead instead
                ? Optional.of(instead)
                : Optional.empty();
    }

    /// The figure as it would be; empty where it is left out.
    public Optional<FoundFigure> corrected() {
        return instead().map(instead -> inFile.instead(instead.value()));
    }
}
