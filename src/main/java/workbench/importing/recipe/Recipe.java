package workbench.importing.recipe;

import workbench.model.Period;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// How files of one kind are read.
///
/// It holds what a person has said, which is done again with the next file of the kind, and what
/// was seen, by which such a file is known and by which a difference shows.
///
/// @param name for a person; {@link #AUTOMATIC} where the program found its own way and nobody has
///   said anything
/// @param files the names of those that it was learnt from, without folders, oldest first
/// @param place of figures that the file gives none
/// @param period of figures that the file gives none
/// @param leftOutSheets the names of sheets of which nothing is wanted
/// @param cells what was decided of single cells of one file: kept with its import as how it was
///   read, and no part of what the dossier keeps for next year's
public record Recipe(
        String name,
        List<String> files,
        Optional<String> place,
        Optional<SaidPeriod> period,
        List<String> leftOutSheets,
        List<TableRecipe> tables,
        List<CellDecision> cells) {
    /// The kind of text under which a dossier keeps recipes, by their names: beside the import that
    /// taught one, or by itself where a person kept it.
    public static final String KIND = "recipe";

    /// The name of the recipe by which a file was read that nobody has said anything of.
    public static final String AUTOMATIC = "automatic";

    public Recipe {
        files = List.copyOf(files);
        leftOutSheets = List.copyOf(leftOutSheets);
        tables = List.copyOf(tables);
        cells = cells.stream().sorted(Comparator.comparing(CellDecision::cell)).toList();
    }

    /// One that holds for every file of its kind.
    public Recipe(
            String name,
            List<String> files,
            Optional<String> place,
            Optional<SaidPeriod> period,
            List<String> leftOutSheets,
            List<TableRecipe> tables) {
        this(name, files, place, period, leftOutSheets, tables, List.of());
    }

    /// The period that a person named for figures without one.
    ///
    /// @param named what was named for the last file
    /// @param inFileName whether the file's name told it: then the next file's name tells its own
    public record SaidPeriod(Period named, boolean inFileName) {}

    /// The recipe of a file that was left to the program, with what the person added.
    public static Recipe automatic(Optional<String> place, Optional<Period> period) {
        return new Recipe(
                AUTOMATIC,
                List.of(),
                place,
                period.map(named -> new SaidPeriod(named, false)),
                List.of(),
                List.of());
    }

    /// The same under another name.
    public Recipe named(String other) {
        return new Recipe(other, files, place, period, leftOutSheets, tables, cells);
    }

    /// The same with other decisions on single cells.
    public Recipe deciding(List<CellDecision> others) {
        return new Recipe(name, files, place, period, leftOutSheets, tables, others);
    }

    /// The same where a file calls something otherwise: a column, a row or a table.
    ///
    /// @return empty where the recipe has nothing of that name
    public Optional<Recipe> mended(Same same) {
        List<TableRecipe> mended = tables.stream().map(table -> table.mended(same)).toList();
        return mended.equals(tables)
                ? Optional.empty()
                : Optional.of(new Recipe(name, files, place, period, leftOutSheets, mended, cells));
    }

    /// Whether it holds anything that a person has said of files of its kind.
    public boolean isSaid() {
        return place.isPresent()
                || period.isPresent()
                || !leftOutSheets.isEmpty()
                || tables.stream().anyMatch(TableRecipe::isSaid);
    }

    /// Whether it was learnt from a file of this name, or of the same but for the period in it.
    public boolean isOfFile(String fileName) {
        String words = SourceWords.key(SourceWords.ofFile(fileName));
        return files.stream()
                .anyMatch(
                        file ->
                                file.equals(fileName)
                                        || !words.isEmpty()
                                                && SourceWords.key(SourceWords.ofFile(file))
                                                        .equals(words));
    }

    /// What figures are called that only their file names: its name, the same every year. A file of
    /// another name is of other figures, however alike its rows and columns are.
    ///
    /// @param fileName of the file that is read, without folders
    public String nameOfFile(String fileName) {
        String first = files.isEmpty() || !isOfFile(fileName) ? fileName : files.getFirst();
        return SourceWords.periodOfFile(first).isPresent() && !SourceWords.ofFile(first).isEmpty()
                ? SourceWords.ofFile(first)
                : SourceWords.stem(first);
    }

    /// The words of a file's name without its period, in which it may name a place.
    public static List<String> wordsOfFile(String fileName) {
        return Arrays.asList(SourceWords.ofFile(fileName).split(" "));
    }

    /// The period that a person has named for a file of this name.
    public static SaidPeriod said(Period named, String fileName) {
        return new SaidPeriod(
                named, SourceWords.periodOfFile(fileName).filter(named::equals).isPresent());
    }

    /// What was decided, as an import keeps it: two readings of the same bytes are the same when
    /// this is.
    public String decisions() {
        return RecipeJson.decisions(this);
    }

    /// Whether the same is decided as by another, whatever the rows of its tables are called.
    public boolean isDecidedAs(Recipe other) {
        return withoutNames().decisions().equals(other.withoutNames().decisions());
    }

    private Recipe withoutNames() {
        return new Recipe(
                name,
                files,
                place,
                period,
                leftOutSheets,
                tables.stream().map(TableRecipe::withoutNames).toList(),
                cells);
    }

    /// SHA-256 of what was decided, in lower-case hexadecimal.
    public String hash() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(decisions().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// The period of figures without one in a file of this name; empty where it cannot be told.
    public Optional<Period> periodIn(String fileName) {
        if (period.isEmpty()) {
            return Optional.empty();
        }
        if (period.get().inFileName()) {
            return SourceWords.periodOfFile(fileName);
        }
        // What was said by hand of one file says nothing of the next.
        boolean same = files.isEmpty() || files.getLast().equals(fileName);
        return same ? Optional.of(period.get().named()) : Optional.empty();
    }
}
