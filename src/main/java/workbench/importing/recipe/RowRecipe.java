package workbench.importing.recipe;

import workbench.layout.Correction;
import workbench.layout.Correction.RowSays;
import workbench.model.CellRange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a person says of a row.
///
/// @param words by which it is found: of a header all that it holds but periods, of another row its
///   first; empty for a header of nothing but periods
/// @param says what it is; empty for nothing that is wanted
public record RowRecipe(List<String> words, Optional<RowSays> says) {
    public RowRecipe {
        words = List.copyOf(words);
    }

    boolean isHeader() {
        return isHeader(says);
    }

    static boolean isHeader(Optional<RowSays> says) {
        return says.filter(RowSays.HEADER::equals).isPresent();
    }

    /// What a person says of rows that are read so.
    Correction in(CellRange range) {
        return says.<Correction>map(is -> new Correction.OfRows(range, is))
                .orElseGet(() -> new Correction.LeftOut(range));
    }

    /// What rows may be, by the words in a recipe's text.
    static Map<String, Optional<RowSays>> byWord() {
        Map<String, Optional<RowSays>> all = new LinkedHashMap<>();
        all.put(RecipeJson.LEFT_OUT, Optional.empty());
        for (RowSays says : RowSays.values()) {
            all.put(RecipeJson.word(says), Optional.of(says));
        }
        return all;
    }

    /// The word for what it is in a recipe's text.
    String word() {
        return says.map(RecipeJson::word).orElse(RecipeJson.LEFT_OUT);
    }

    /// Its words as one text.
    public String label() {
        return String.join(SourceWords.JOINT, words);
    }
}
