package workbench.importing.recipe;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How one table of a file is read.
///
/// @param sheet the sheet's name without its period; empty where it does not matter
/// @param title what the table is called, without its period; empty where nothing names it
/// @param alsoTitled other titles of it
/// @param leftOut whether nothing of it is wanted
/// @param called the words by which its figures are named instead of its title
/// @param place of its figures, where no column, row or header names one
/// @param unit of its figures, where nothing nearer says otherwise
/// @param columns in the order in which they stood
/// @param rows those of which a person has said what they are
/// @param names what its rows are called, by which it is known; a part of them where they are many
/// @param alsoNamed the name of a row, by another name of it
public record TableRecipe(
        String sheet,
        String title,
        List<String> alsoTitled,
        boolean leftOut,
        Optional<String> called,
        Optional<String> place,
        Optional<String> unit,
        List<ColumnRecipe> columns,
        List<RowRecipe> rows,
        List<String> names,
        Map<String, String> alsoNamed) {
    public TableRecipe {
        alsoTitled = List.copyOf(alsoTitled);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        names = List.copyOf(names);
        alsoNamed = new TreeMap<>(alsoNamed);
    }

    /// Whether it holds anything that a person has said.
    public boolean isSaid() {
        return leftOut
                || called.isPresent()
                || place.isPresent()
                || unit.isPresent()
                || !rows.isEmpty()
                || !alsoTitled.isEmpty()
                || !alsoNamed.isEmpty()
                || columns.stream().anyMatch(ColumnRecipe::isSaid);
    }

    /// What a person would know it by.
    public String label() {
        return title.isEmpty() ? sheet : title;
    }

    /// The same with columns that were mended.
    TableRecipe with(
            List<ColumnRecipe> mended, List<String> otherTitles, Map<String, String> otherNames) {
        return new TableRecipe(
                sheet,
                title,
                otherTitles,
                leftOut,
                called,
                place,
                unit,
                mended,
                rows,
                names,
                otherNames);
    }
}
