package workbench.model;

/// The same words in both languages of the program.
///
/// Words that come from a source and have no translation stand in both places ({@link #same}).
public record Bilingual(String en, String fr) {
    public static final Bilingual EMPTY = new Bilingual("", "");

    /// Words of a source, which are quoted and not translated.
    public static Bilingual same(String words) {
        return new Bilingual(words, words);
    }

    /// The words in `language`; the other language's where there are none.
    public String in(Language language) {
        String wanted = language == Language.FRENCH ? fr : en;
        String other = language == Language.FRENCH ? en : fr;
        return wanted.isEmpty() ? other : wanted;
    }

    public boolean isEmpty() {
        return en.isEmpty() && fr.isEmpty();
    }
}
