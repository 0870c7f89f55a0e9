package workbench.model;

/// The number of an indicator within its dossier.
public record IndicatorId(long value) {}
