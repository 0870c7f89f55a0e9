package workbench.catalogue;

import java.util.Optional;
import java.util.function.Function;

/// Words of bilingual offices that say one thing in both languages: `persons / personnes`.
public final class SaidTwice {
    private SaidTwice() {}

    /// What both halves mean; empty where there are no two, or where they mean different things.
    ///
    /// @param meaning of a half alone
    public static <T> Optional<T> in(String words, Function<String, Optional<T>> meaning) {
        String[] halves = words.split(" [/|] ", -1);
        if (halves.length != 2 || halves[0].isBlank() || halves[1].isBlank()) {
            return Optional.empty();
        }
        Optional<T> one = meaning.apply(halves[0].strip());
        return one.filter(_ -> one.equals(meaning.apply(halves[1].strip())));
    }
}
