package workbench.store;

import workbench.model.Observation;
import workbench.model.Series;

import java.util.Optional;

/// A figure that an import brought, beside what counted until then.
///
/// @param series the one that it is read as part of
/// @param told as the import tells it
/// @param before what the dossier said when the import was made; empty where it said nothing
public record ImportedFigure(Series series, Observation told, Optional<Observation> before) {}
