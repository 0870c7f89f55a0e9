package workbench.importing.recipe;

import workbench.layout.Correction.ColumnSays;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How the columns under some words are read.
///
/// @param words the words above it from the outermost to the nearest, without periods; empty for
///   columns that only a period heads, or nothing
/// @param also other words for it, each as one text
/// @param use what it holds
/// @param said whether a person says so, or the program has seen it
/// @param called the words by which its figures are told apart instead of its own
public record ColumnRecipe(
        List<String> words, List<String> also, Use use, boolean said, Optional<String> called) {
    public ColumnRecipe {
        words = List.copyOf(words);
        also = List.copyOf(also);
    }

    /// What a column holds. The lower-case names, with spaces, stand in a recipe's text.
    public enum Use {
        LEFT_OUT,
        FIGURES,
        PERIOD,
        PLACE,
        PLACE_CODE,
        INDICATOR,
        INDICATOR_CODE,
        UNIT,
        MEASURE,
        SCALE,
        STATUS,
        DECIMALS,
        DIMENSION,
        ATTRIBUTE;

        /// What a person says of a column that is read so; empty for one that is left out.
        Optional<ColumnSays> says() {
            return this == LEFT_OUT ? Optional.empty() : Optional.of(ColumnSays.valueOf(name()));
        }

        /// The word for it in a recipe's text.
        String word() {
            return RecipeJson.word(this);
        }
    }

    /// Whether it holds anything that a person has said.
    public boolean isSaid() {
        return said || !also.isEmpty() || called.isPresent();
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

    /// Whether a column with these words above it is this one.
    boolean isHeaded(String key) {
        return SourceWords.key(label()).equals(key)
                || also.stream().anyMatch(other -> SourceWords.key(other).equals(key));
    }
}
