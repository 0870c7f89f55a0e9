package workbench.importing.recipe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How the columns under some words are read.
///
/// @param words the words above it from the outermost to the nearest, without periods; empty for
///   columns that only a period heads, or nothing
/// @param also other words for it, each as one text
/// @param use what it holds
/// @param said whether a person says so, or the program has seen it
/// @param called the words by which its figures are told apart instead of its own
public record ColumnRecipe(
        List<String> words,
        List<String> also,
        ColumnUse use,
        boolean said,
        Optional<String> called) {
    public ColumnRecipe {
        words = List.copyOf(words);
        also = List.copyOf(also);
    }

    /// Whether it holds anything that a person has said.
    public boolean isSaid() {
        return said || !also.isEmpty() || called.isPresent();
    }

    boolean isLeftOut() {
        return use instanceof ColumnUse.LeftOut;
    }

    /// Its words as one text; empty for a column that only a period heads, or nothing.
    public String label() {
        return String.join(SourceWords.JOINT, words);
    }

    /// The same under other words too.
    ColumnRecipe orCalled(String other) {
        List<String> more = new ArrayList<>(also);
        more.add(other);
        return new ColumnRecipe(words, more, use, said, called);
    }

    /// What stands above a column that is this one, as words are compared.
    Set<String> keys() {
        Set<String> keys = new HashSet<>();
        keys.add(SourceWords.key(words));
        also.forEach(other -> keys.add(SourceWords.key(other)));
        return keys;
    }
}
