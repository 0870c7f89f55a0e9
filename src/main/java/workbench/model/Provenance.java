package workbench.model;

import java.util.Optional;

/// Where a figure came from, down to its cell.
///
/// @param sourceFile the file's name without folders; empty for an entry by hand
/// @param sha256 of the file's bytes, in hexadecimal; empty for an entry by hand
/// @param cell empty for an entry by hand
/// @param raw the text as stored in the file, not as displayed
/// @param sourceLabel the words of the source that lead to the cell, joined by ` / `
/// @param recipe the name of the recipe that read it
public record Provenance(
        String sourceFile,
        String sha256,
        Optional<CellRef> cell,
        String raw,
        String sourceLabel,
        String recipe) {}
