package workbench.store;

import workbench.model.ImportId;

/// A JSON text that a package keeps beside an import.
///
/// @param standing whether the import stands
public record BesideImport(ImportId id, boolean standing, String json) {}
