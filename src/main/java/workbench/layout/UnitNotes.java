package workbench.layout;

import workbench.catalogue.UnitRecogniser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The notes around a table that say how all of its figures are counted: `All amounts are in
/// millions of dollars`, `* in $ millions`, `1/ Thousands of current dollars.` where the title
/// bears that mark, and `Units: Number, Magnitude = Thousands` as Stats NZ has it.
final class UnitNotes {
    private static final Pattern ALL_FIGURES =
            Pattern.compile(
                    "(?i).*\\b(?:figures|numbers|amounts|values|data|dollars|chiffres|montants|données|valeurs|units?|unités?)\\b.*?\\b(?:in|en|are|:)\\s+(?<unit>(?:thousands?|millions?|billions?|milliers|milliards)[^.]*|\\$?000s?)\\.?");

    /// `Number, Magnitude = Thousands`, with or without what announces it.
    private static final Pattern MAGNITUDE =
            Pattern.compile(
                    "(?i)(?:units?\\s*:\\s*)?(?<unit>[\\p{L}$%][^,]{0,40}), magnitude ="
                            + " (?<scale>\\p{L}+)");

    /// What stands before the words of a note: its mark, or a word for notes.
    private static final Pattern MARK =
            Pattern.compile("(?<mark>\\d{1,2}[/.)]|\\[\\d{1,2}\\]|[*†‡]+|[¹²³])\\s*(?<words>.+)");

    private static final Pattern ANNOUNCED =
            Pattern.compile("(?i)(?:notes?|nota|remarques?)\\s*[:.]\\s*(?<words>.+)");

    /// `(in thousands of dollars)`
    private static final Pattern IN_BRACKETS =
            Pattern.compile("[(\\[](?<words>[^()\\[\\]]+)[)\\]]");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[\\p{L}\\d)])[.;](?:\\s+|$)");

    private static final Pattern SAID_OF_FIGURES =
            Pattern.compile("(?i)^(?:figures |amounts )?(?:in|en)\\s+");

    private final List<String> notes;
    private final List<Surroundings.Line> titles;
    private final List<String> marked;

    /// @param marked what may bear a mark of its own: the table's headers and the names of its rows
    UnitNotes(List<String> notes, List<Surroundings.Line> titles, List<String> marked) {
        this.notes = notes;
        this.titles = titles;
        this.marked = marked;
    }

    /// What they say, in their order.
    List<UnitRecogniser.Found> ofAllFigures() {
        List<UnitRecogniser.Found> all = new ArrayList<>();
        for (String note : notes) {
            Matcher said = ALL_FIGURES.matcher(note);
            Optional<UnitRecogniser.Found> found =
                    said.matches() ? UnitRecogniser.whole(said.group("unit")) : Optional.empty();
            found.or(() -> magnitude(note)).or(() -> alone(note)).ifPresent(all::add);
        }
        return all;
    }

    private static Optional<UnitRecogniser.Found> magnitude(String note) {
        Matcher said = MAGNITUDE.matcher(note.strip());
        if (!said.matches() || UnitRecogniser.scaleOf(said.group("scale")).isEmpty()) {
            return Optional.empty();
        }
        return UnitRecogniser.inUnitColumn(said.group("unit"))
                .map(
                        found ->
                                new UnitRecogniser.Found(
                                        found.unit(),
                                        UnitRecogniser.scaleOf(said.group("scale")).getAsInt(),
                                        ""));
    }

    /// A sentence that is a scale and what is counted, and nothing else.
    private Optional<UnitRecogniser.Found> alone(String note) {
        String words = note.strip();
        Matcher announced = ANNOUNCED.matcher(words);
        words = announced.matches() ? announced.group("words") : words;
        Matcher marked = MARK.matcher(words);
        if (marked.matches()) {
            if (!isOfAll(marked.group("mark"))) {
                return Optional.empty();
            }
            words = marked.group("words");
        }
        Matcher within = IN_BRACKETS.matcher(words);
        words = within.matches() ? within.group("words") : words;
        for (String sentence : SENTENCE_END.split(words)) {
            String bare = SAID_OF_FIGURES.matcher(sentence.strip()).replaceFirst("");
            Optional<UnitRecogniser.Found> found =
                    UnitRecogniser.whole(bare).filter(told -> told.multiplier() > 0);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// Whether the title bears a mark, or a star stands at no column and no row.
    private boolean isOfAll(String mark) {
        boolean titled = titles.stream().anyMatch(line -> bears(line.text().strip(), mark));
        boolean star = mark.startsWith("*") && marked.stream().noneMatch(h -> h.contains("*"));
        return titled || star;
    }

    /// Whether a title ends with a mark, which is no part of a number (`2021.`) nor of a bracket
    /// (`(Table 1)`).
    private static boolean bears(String title, String mark) {
        if (!title.endsWith(mark)) {
            return false;
        }
        String before = title.substring(0, title.length() - mark.length());
        boolean number = !before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1));
        boolean bracket = mark.endsWith(")") && before.lastIndexOf('(') > before.lastIndexOf(')');
        return !bracket && !(number && Character.isDigit(mark.charAt(0)));
    }
}
