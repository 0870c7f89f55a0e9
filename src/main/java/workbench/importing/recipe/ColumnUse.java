package workbench.importing.recipe;

import workbench.layout.Correction;
import workbench.layout.StubColumn;
import workbench.model.CellRange;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a recipe has columns hold.
public sealed interface ColumnUse {
    /// Nothing that is wanted.
    record LeftOut() implements ColumnUse {}

    /// Figures.
    record Figures() implements ColumnUse {}

    /// What their rows are of.
    record Stub(StubColumn.Kind kind) implements ColumnUse {}

    /// What a person says of columns that are read so.
    default Correction in(CellRange range) {
        return switch (this) {
            case LeftOut _ -> new Correction.LeftOut(range);
            case Figures _ -> new Correction.OfFigures(range);
            case Stub(StubColumn.Kind kind) -> new Correction.OfStubs(range, kind);
        };
    }

    /// The word for it in a recipe's text.
    default String word() {
        return switch (this) {
            case LeftOut _ -> RecipeJson.LEFT_OUT;
            case Figures _ -> "figures";
            case Stub(StubColumn.Kind kind) -> RecipeJson.word(kind);
        };
    }

    /// All of them by their words.
    static Map<String, ColumnUse> byWord() {
        Map<String, ColumnUse> uses = new LinkedHashMap<>();
        uses.put(new LeftOut().word(), new LeftOut());
        uses.put(new Figures().word(), new Figures());
        for (StubColumn.Kind kind : StubColumn.Kind.values()) {
            uses.put(new Stub(kind).word(), new Stub(kind));
        }
        return uses;
    }
}
