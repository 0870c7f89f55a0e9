package workbench.layout;

import workbench.catalogue.UnitRecogniser;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The words by which sheets call what they have computed: totals, averages, changes.
final class DerivedWords {
    private static final Pattern TOTAL =
            Pattern.compile(
                    "(?:grand |system |sub ?-? ?|annual |overall |city-?wide |column |row"
                        + " )?totals?|sum|somme|sous-total.*|total"
                        + " général|insgesamt|summe|zusammen|ensemble|average|avg|mean|moyenne|median|médiane|(?:annual|overall|monthly|yearly|\\d+[-"
                        + " ]y(?:ea)?rs?) (?:average|avg\\.?|mean)|moyenne"
                        + " (?:annuelle|mensuelle|générale)|ytd|year[- ]to[-"
                        + " ]date|cumulative|cumul|(?:grand|sub-?)["
                        + " -]?total\\b.*|(?:latest|last|past) (?:\\d+|two|three|six|nine|twelve)"
                        + " (?:months|quarters|years)|%|(?:percent|per cent|%|share) of total"
                        + "|max|min|maximum|minimum");
    private static final Pattern WEAK =
            Pattern.compile(
                    "total,?"
                        + " (?!fertility|factor|return|station)(?!.*\\b(?:rates?|ratios?|expectanc(?:y|ies)|index(?:es)?|indices)\\b).*|.*,?"
                        + " totals?(?: \\(.*)?|all \\p{L}+(?: \\p{L}+)?(?:, total)?");
    private static final Pattern CHANGE =
            Pattern.compile(
                    ".*(?:(?:%|percent|per cent|percentage|pct|percentage point)"
                        + " (?:change|growth|difference|increase|decrease|variation)\\b|\\bchange"
                        + " (?:\\(|from|since|over|between|\\d)|\\byear[- ]over[- ]year|\\byear[-"
                        + " ]on[- ]year|\\byoy\\b|\\bvariation (?:en %|\\(|depuis|\\d)|\\bévolution"
                        + " (?:en %|\\()|\\bcagr\\b|increase over"
                        + " ).*|(?:(?:net|annual|yearly|absolute|numeric)"
                        + " )?(?:change|variation|variance|difference|growth|growth"
                        + " rate|évolution|écart|veränderung|δ)(?: [%$#]| \\([%$#]\\))?");
    private static final Pattern PERCENT =
            Pattern.compile("per ?cent|pct|pourcent|percentage|prozent");

    private DerivedWords() {}

    static boolean isDerived(String label) {
        String plain = plain(label);
        return TOTAL.matcher(plain).matches() || CHANGE.matcher(plain).matches();
    }

    /// A name with the word in it, such as `Total disbursements` or `All industries`: a total where
    /// it leads or closes its rows, and a thing of its own elsewhere.
    static boolean isWeaklyDerived(String label) {
        return WEAK.matcher(plain(label)).matches();
    }

    static boolean isChange(String label) {
        return CHANGE.matcher(plain(label)).matches();
    }

    /// Whether the words say that the computed figures are percentages.
    static boolean isPercent(String label) {
        String plain = plain(label);
        return (UnitRecogniser.hasPercentSign(plain) || PERCENT.matcher(plain).find())
                && !plain.contains("point");
    }

    /// Which columns a header such as `Total Print Titles Held` may be the total of: `English Print
    /// Titles Held` and `French Print Titles Held`.
    ///
    /// @return their indices among `headers`; empty for any other header
    static List<Integer> partsOf(String header, List<String> headers) {
        String plain = plain(header);
        if (!plain.startsWith("total ") || plain.length() < 9) {
            return List.of();
        }
        String tail = plain.substring(5);
        return IntStream.range(0, headers.size())
                .filter(
                        i -> {
                            String other = plain(headers.get(i));
                            return !other.equals(plain) && other.endsWith(tail);
                        })
                .boxed()
                .toList();
    }

    private static String plain(String label) {
        String line = Words.plain(label).toLowerCase(java.util.Locale.ROOT);
        return line.replaceAll("[:*]+$", "").strip();
    }
}
