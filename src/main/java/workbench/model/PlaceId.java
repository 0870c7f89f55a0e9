package workbench.model;

/// The number of a place within its dossier.
public record PlaceId(long value) {}
