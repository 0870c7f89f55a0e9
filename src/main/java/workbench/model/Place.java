package workbench.model;

/// A reference area that figures are about.
///
/// @param code the gazetteer's code; empty while the place is provisional and bears the source's
///   own words
/// @param name its name in both languages; the source's words where it is provisional; empty where
///   the source named no place at all
public record Place(String code, Bilingual name) {
    /// The source names no place.
    public static final Place UNNAMED = new Place("", Bilingual.EMPTY);

    public boolean isBound() {
        return !code.isEmpty();
    }

    /// A place that only the source's words name.
    public static Place provisional(String words) {
        return words.isBlank() ? UNNAMED : new Place("", Bilingual.same(words.strip()));
    }
}
