package workbench.layout;

/// Tells whether words are the name of a place; the gazetteer answers behind it.
@FunctionalInterface
public interface PlaceNames {
    /// Knows no place: headers are then the only evidence.
    PlaceNames NONE = words -> false;

    boolean isPlace(String words);
}
