package workbench.model;

/// The number of a series within its dossier.
public record SeriesId(long value) {}
