package workbench.catalogue;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;

import workbench.model.Language;

import java.util.List;

/// Words one after another, the last joined as a language joins it: `Ontario and Canada`.
public final class ListWords {
    private ListWords() {}

    public static String of(List<String> words, Language language) {
        return ListFormatter.getInstance(ULocale.forLocale(language.locale())).format(words);
    }
}
