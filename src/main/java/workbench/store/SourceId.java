package workbench.store;

/// The number of a source within its dossier.
public record SourceId(long value) {}
