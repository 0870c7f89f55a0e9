package workbench.model;

import java.util.Locale;

/// A language that the program speaks and writes in.
public enum Language {
    ENGLISH("en", Locale.CANADA),
    FRENCH("fr", Locale.CANADA_FRENCH);

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /// The two-letter code: `en` or `fr`, as in file names and on the command line.
    public String code() {
        return code;
    }

    /// The locale whose number and date forms are used: Canadian English or Canadian French.
    public Locale locale() {
        return locale;
    }

    /// The language of a two-letter code; English for any other.
    public static Language of(String code) {
        return code.toLowerCase(Locale.ROOT).startsWith("fr") ? FRENCH : ENGLISH;
    }

    /// The other of the two.
    public Language other() {
        return this == FRENCH ? ENGLISH : FRENCH;
    }
}
