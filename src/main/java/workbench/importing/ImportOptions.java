package workbench.importing;

import workbench.catalogue.Words;
import workbench.importing.recipe.CellDecision;
import workbench.importing.recipe.Recipe;
import workbench.importing.recipe.Same;
import workbench.layout.Guidance;
import workbench.model.Period;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the person says of a file where the file itself is silent or misleads.
///
/// @param place the place of every figure for which the file names none, in a row with a blank cell
///   in a column of places too
/// @param period the period of figures that the file gives none
/// @param readBy the recipe
/// @param same what of the file is what of the recipe, where it is called otherwise
/// @param guidance what is said of its sheets beyond the recipe, by their place in the file from 0
/// @param cells what is decided of single cells, beyond the recipe's; one that turns out to be no
///   figure is told of and passed over
/// @param withoutSheets the names of sheets of which nothing is imported, whatever their case; `*`
///   stands for any letters. One that the file has not is told of
public record ImportOptions(
        Optional<String> place,
        Optional<Period> period,
        ReadBy readBy,
        List<Same> same,
        Map<Integer, Guidance> guidance,
        List<CellDecision> cells,
        List<String> withoutSheets) {
    public static final ImportOptions NONE = new ImportOptions(Optional.empty(), Optional.empty());

    public ImportOptions {
        same = List.copyOf(same);
        guidance = Map.copyOf(guidance);
        cells = List.copyOf(cells);
        withoutSheets = List.copyOf(withoutSheets);
    }

    /// With whatever recipe speaks of the file.
    public ImportOptions(Optional<String> place, Optional<Period> period) {
        this(place, period, new ReadBy.AnyThatFits(), List.of(), Map.of(), List.of(), List.of());
    }

    /// The same by another recipe.
    public ImportOptions by(ReadBy other) {
        return new ImportOptions(place, period, other, same, guidance, cells, withoutSheets);
    }

    /// The same with other guidance.
    public ImportOptions guidedBy(Map<Integer, Guidance> other) {
        return new ImportOptions(place, period, readBy, same, other, cells, withoutSheets);
    }

    /// The same with other decisions on single cells.
    public ImportOptions deciding(List<CellDecision> other) {
        return new ImportOptions(place, period, readBy, same, guidance, other, withoutSheets);
    }

    /// The same where something more of the file is called otherwise than the recipe calls it.
    public ImportOptions and(Same one) {
        List<Same> more = new ArrayList<>(same);
        more.add(one);
        return new ImportOptions(place, period, readBy, more, guidance, cells, withoutSheets);
    }

    /// The same without some sheets, by their names.
    public ImportOptions withoutSheets(List<String> names) {
        return new ImportOptions(place, period, readBy, same, guidance, cells, names);
    }

    /// Whether nothing of a sheet is imported.
    boolean leavesOut(String sheet) {
        return withoutSheets.stream().anyMatch(name -> isCalled(sheet, name));
    }

    /// The names among those of sheets to leave out that none of these has.
    List<String> unknownSheets(List<String> sheets) {
        return withoutSheets.stream()
                .filter(name -> sheets.stream().noneMatch(sheet -> isCalled(sheet, name)))
                .toList();
    }

    private static boolean isCalled(String sheet, String name) {
        String pattern =
                Stream.of(Words.fold(name).split("\\*", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*"));
        return Words.fold(sheet).matches(pattern);
    }

    /// Whether nothing is said.
    boolean isNothing() {
        return place.isEmpty()
                && period.isEmpty()
                && same.isEmpty()
                && guidance.isEmpty()
                && cells.isEmpty()
                && withoutSheets.isEmpty()
                && readBy instanceof ReadBy.AnyThatFits;
    }

    /// The recipe by which a file is read.
    public sealed interface ReadBy {
        /// The one of the dossier's that speaks of the file; none where none does.
        record AnyThatFits() implements ReadBy {}

        /// This one.
        record Given(Recipe recipe) implements ReadBy {}

        /// None: as if the dossier knew none.
        record Nothing() implements ReadBy {}
    }
}
