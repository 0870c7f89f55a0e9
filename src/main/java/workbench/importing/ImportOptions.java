package workbench.importing;

import workbench.model.Period;

import java.util.Optional;

/// What the person says of a file where the file itself is silent.
///
/// @param place the place of figures that the file gives none
/// @param period the period of figures that the file gives none
public record ImportOptions(Optional<String> place, Optional<Period> period) {
    public static final ImportOptions NONE = new ImportOptions(Optional.empty(), Optional.empty());
}
