package workbench.importing.recipe;

import workbench.layout.Correction.RowSays;

import java.util.List;
import java.util.Optional;

/// What a person says of a row.
///
/// @param words by which it is found: of a header all that it holds but periods, of another row its
///   first; empty for a header of nothing but periods
public record RowRecipe(List<String> words, Use use) {
    public RowRecipe {
        words = List.copyOf(words);
    }

    /// What a row is. The lower-case names, with spaces, stand in a recipe's text.
    public enum Use {
        LEFT_OUT,
        TITLE,
        NOTE,
        HEADER,
        DATA,
        DERIVED;

        /// What a person says of a row that is read so; empty for one that is left out.
        Optional<RowSays> says() {
            return this == LEFT_OUT ? Optional.empty() : Optional.of(RowSays.valueOf(name()));
        }
    }

    /// Its words as one text.
    public String label() {
        return String.join(SourceWords.JOINT, words);
    }
}
