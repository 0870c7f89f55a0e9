package workbench.store;

/// Names one of the JSON texts that a dossier keeps.
///
/// @param kind what sort of text: the word of the package that owns it
/// @param key which one of that kind
public record TextRef(String kind, String key) {}
