package workbench.importing.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How one table of a file is read.
///
/// @param sheet the sheet's name without its period; empty where it does not matter
/// @param title what the table is called, without its period: no words where nothing named it,
///   empty where it does not matter
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
        Optional<String> title,
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

    /// The same without what its rows are called.
    TableRecipe withoutNames() {
        return new TableRecipe(
                sheet,
                title,
                alsoTitled,
                leftOut,
                called,
                place,
                unit,
                columns,
                rows,
                List.of(),
                alsoNamed);
    }

    /// What a person would know it by.
    public String label() {
        return title.filter(words -> !words.isEmpty()).orElse(sheet);
    }

    /// The same where a file calls its columns, its rows or all of it otherwise.
    TableRecipe mended(Same same) {
        String key = SourceWords.key(same.recipe());
        List<String> titles = new ArrayList<>(alsoTitled);
        if (!key.isEmpty() && title.filter(one -> SourceWords.key(one).equals(key)).isPresent()) {
            titles.add(same.file());
        }
        Map<String, String> named = new TreeMap<>(alsoNamed);
        names.stream()
                .filter(name -> SourceWords.key(name).equals(key))
                .findFirst()
                .ifPresent(name -> named.put(same.file(), name));
        return new TableRecipe(
                sheet,
                title,
                titles,
                leftOut,
                called,
                place,
                unit,
                columns.stream()
                        .map(
                                column ->
                                        SourceWords.key(column.label()).equals(key)
                                                ? column.orCalled(same.file())
                                                : column)
                        .toList(),
                rows,
                names,
                named);
    }
}
