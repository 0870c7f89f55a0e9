package workbench.importing.recipe;

import workbench.layout.SheetLayout;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/// The words of a file's sheets, each read when it is first asked for and once, however many
/// recipes are held against them. May be shared between threads.
public final class FileWords {
    /// How much of a recipe has to be there for a file to be known by it when nobody has named the
    /// recipe: more than the same columns alone.
    private static final double KNOWN = 0.6;

    /// By the words of no more rows than these a sheet or a table is known.
    public static final int MOST_ROWS = 3_000;

    private final List<SheetLayout> seen;
    private final Map<Integer, SheetWords> sheets = new ConcurrentHashMap<>();

    /// @param seen the sheets as the program alone sees them
    public FileWords(List<SheetLayout> seen) {
        this.seen = List.copyOf(seen);
    }

    SheetWords of(int sheet) {
        return sheets.computeIfAbsent(sheet, place -> SheetWords.of(seen.get(place)));
    }

    /// How much of a recipe is in the file, from 0 to 1.
    public double likeness(Recipe recipe) {
        return recipe.tables().stream()
                .mapToDouble(
                        table ->
                                IntStream.range(0, seen.size())
                                        .mapToDouble(sheet -> of(sheet).likeness(table, 0))
                                        .max()
                                        .orElse(0))
                .average()
                .orElse(0);
    }

    /// Whether a likeness is enough for a recipe to be of files of this kind.
    public static boolean isEnough(double likeness) {
        return likeness >= KNOWN;
    }
}
