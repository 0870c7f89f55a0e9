package workbench.store;

import workbench.model.Bilingual;

import java.time.Instant;

/// One of the definitions that an indicator has had.
///
/// @param version from 1
/// @param since when the dossier was told of it
public record DefinitionVersion(int version, Instant since, Bilingual definition) {}
