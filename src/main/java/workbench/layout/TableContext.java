package workbench.layout;

import workbench.catalogue.SymbolSet;
import workbench.model.Period;
import workbench.model.Unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the words around a table say for all of its figures.
///
/// @param titles the title lines that stand over it, outermost first, as written but stripped
/// @param title what the table is called: the title's words without unit, scale and period; empty
///   where nothing names it
/// @param notes the notes of the sheet
/// @param unit where title, corner or notes name one
/// @param multiplier the power of ten that the title's or the corner's scale words add
/// @param period where the title names one for all
/// @param place where the title or the sheet's name is a place
/// @param releaseDate from the file's own words ("Last Updated Date", "Stand:", "Release date")
/// @param symbols the source's symbols, with the legend found in the file before all
public record TableContext(
        List<String> titles,
        String title,
        List<String> notes,
        Optional<Unit> unit,
        int multiplier,
        Optional<Period> period,
        Optional<String> place,
        Optional<LocalDate> releaseDate,
        SymbolSet symbols) {
    public TableContext {
        titles = List.copyOf(titles);
        notes = List.copyOf(notes);
    }

    /// Words that scale money, and nothing else: `Capital amounts in thousands`.
    private static final Pattern MONEY_SCALED =
            Pattern.compile(
                    "(?iu).*\\b(?:amounts?|montants?|dollars?)\\b.*"
                        + "\\b(?:in|en)\\s+(?:thousands|millions|billions|milliers|milliards|\\$?000s?)\\b.*"
                        + "|.*\\b(?:thousands|millions|billions|milliers|milliards)\\s+(?:of|de)\\s+dollars\\b.*|.*(?:\\$000s?|\\$'000s?|\\$"
                        + " (?:thousands|millions)).*");

    /// Whether the words that tell a scale speak of money: what is told in another unit beside it
    /// is not scaled.
    public boolean scalesMoney() {
        return multiplier != 0
                && Stream.concat(titles.stream(), notes.stream())
                        .anyMatch(text -> MONEY_SCALED.matcher(text).matches());
    }

    /// The same with other notes.
    TableContext withNotes(List<String> other) {
        return new TableContext(
                titles, title, other, unit, multiplier, period, place, releaseDate, symbols);
    }
}
