package workbench.layout;

import workbench.catalogue.NumberRecogniser;
import workbench.catalogue.PeriodRecogniser;
import workbench.model.ObservationStatus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what a source tells of a figure without telling the figure: `<10`, `≥ 95 %`, `50+`,
/// `10–20`, `fewer than 5`; and one that it tells as near enough: `~500`.
///
/// A bound or a range is no value, and neither its middle nor its end is put in its place: the
/// figure is missing, and what stands in the cell is kept with it. Why the source does not tell it,
/// the mark does not say: it may be to protect somebody, or below what can be measured.
final class InexactFigure {
    private static final int LONGEST_MARK = 4;
    private static final int LONGEST = 30;

    private static final Pattern ASKS = Pattern.compile("\\?{1,3}");

    private static final Pattern BOUND =
            Pattern.compile(
                    "(?iu)(?:[<>]\\s?=?|[≤≥⩽⩾≦≧]|(?:less|fewer|more) than|under|over|at"
                            + " (?:least|most)|up to|moins de|plus de|au moins|au"
                            + " plus|jusqu['’]à)\\s*(?<number>[^<>≤≥]+)");

    private static final Pattern OPEN = Pattern.compile("(?<number>.*\\d\\s?%?)\\s?\\+");

    private static final Pattern RANGE =
            Pattern.compile(
                    "(?iu)(?<from>[^-–—]*\\d\\s?%?)(?:\\s*[-–—]\\s*|\\s+(?:to|à)\\s+)(?<to>\\d[^-–—]*)");

    /// What nobody heads a column with, unless others stand beside it: `65+` and `0–14` are ages.
    private static final Pattern SIGNED = Pattern.compile("[<>≤≥⩽⩾≦≧~≈≃?].*");

    private static final Pattern ABOUT = Pattern.compile("[~≈≃]\\s*(?<number>\\d.*)");

    private InexactFigure() {}

    /// What a text tells of a figure in one of these ways.
    ///
    /// @param status what is known of it beside what it says itself
    static Optional<Reading> read(String raw, boolean decimalComma, ObservationStatus status) {
        String text = Words.oneLine(raw);
        Matcher about = ABOUT.matcher(text);
        if (about.matches()) {
            return number(about.group("number"), decimalComma)
                    .map(
                            found ->
                                    new Reading.Value(
                                            found.value(),
                                            found.power(),
                                            found.decimals(),
                                            status.and(ObservationStatus.ESTIMATED)));
        }
        return isBound(text, decimalComma) || isRange(text, decimalComma)
                ? Optional.of(new Reading.Missing(status.and(ObservationStatus.MISSING)))
                : Optional.empty();
    }

    /// Whether a text is one of these, or a mark: what may stand in the place of a figure.
    static boolean isMarkOrInexact(String text) {
        return text.length() <= LONGEST_MARK && Words.isMark(text)
                || text.length() <= LONGEST && is(text);
    }

    /// Whether a text is one of these or asks what the figure is.
    static boolean isUntold(String text) {
        return text.length() <= LONGEST && (ASKS.matcher(text).matches() || is(text));
    }

    /// Whether a text compares or asks with a sign.
    static boolean isSigned(String text) {
        return SIGNED.matcher(text).matches();
    }

    /// Whether a text is one of these, under either decimal sign.
    private static boolean is(String raw) {
        return read(raw, false, ObservationStatus.NORMAL).isPresent()
                || read(raw, true, ObservationStatus.NORMAL).isPresent();
    }

    private static boolean isBound(String text, boolean decimalComma) {
        Matcher bound = BOUND.matcher(text);
        Matcher open = OPEN.matcher(text);
        Optional<String> number =
                bound.matches()
                        ? Optional.of(bound.group("number"))
                        : open.matches() ? Optional.of(open.group("number")) : Optional.empty();
        return number.flatMap(one -> number(one, decimalComma)).isPresent();
    }

    /// From the smaller to the larger; of years it is a period.
    private static boolean isRange(String text, boolean decimalComma) {
        Matcher range = RANGE.matcher(text);
        if (!range.matches() || PeriodRecogniser.plain().whole(text).isPresent()) {
            return false;
        }
        Optional<NumberRecogniser.Found> from = number(range.group("from"), decimalComma);
        Optional<NumberRecogniser.Found> to = number(range.group("to"), decimalComma);
        return from.isPresent() && to.isPresent() && from.get().value() < to.get().value();
    }

    private static Optional<NumberRecogniser.Found> number(String text, boolean decimalComma) {
        return NumberRecogniser.read(text, decimalComma).filter(found -> found.mark().isEmpty());
    }
}
