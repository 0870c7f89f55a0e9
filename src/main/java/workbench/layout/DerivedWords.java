package workbench.layout;

import java.util.List;
import java.util.regex.Pattern;

/// The words by which sheets call what they have computed: totals, averages, changes.
final class DerivedWords {
    private static final Pattern TOTAL =
            Pattern.compile(
                    "(?:grand |system |sub ?-? ?|annual |overall |city-?wide |column |row"
                        + " )?totals?|sum|somme|sous-total|total"
                        + " général|insgesamt|summe|zusammen|ensemble|average|avg|mean|moyenne|median|médiane|(?:annual"
                        + " |overall |monthly |yearly )?average.*|moyenne .*|ytd|year to"
                        + " date|year-to-date|cumulative.*|total (?:all|général|for|of|of"
                        + " all|toutes|tous) .*|(?:grand|sub-?)[ -]?total\\b.*|latest 12"
                        + " months|%|percent of total.*|% of total.*|share of"
                        + " total.*|max|min|maximum|minimum|[0-9]+[- ]year average.*");
    private static final Pattern CHANGE =
            Pattern.compile(
                    ".*(?:(?:%|percent|per cent|percentage|net|pct|absolute|numeric|annual|yearly)"
                        + " (?:point"
                        + " )?(?:change|growth|difference|increase|decrease|variation)\\b|change"
                        + " (?:\\(|from|in|since|over|on|between|\\d)|year[- ]over[- ]year|year[-"
                        + " ]on[- ]year|\\byoy\\b|variation (?:en|\\(|de|annuelle|depuis)|évolution"
                        + " (?:en|\\()|écart|increase over|\\bcagr\\b|veränderung|growth rate).*"
                        + "|(?:change|variation|variance|difference|growth|évolution|δ)");
    private static final Pattern PERCENT =
            Pattern.compile(".*(?:%|per ?cent|pct|pourcent|percentage|prozent).*");

    private DerivedWords() {}

    static boolean isDerived(String label) {
        String plain = plain(label);
        return TOTAL.matcher(plain).matches() || CHANGE.matcher(plain).matches();
    }

    static boolean isChange(String label) {
        return CHANGE.matcher(plain(label)).matches();
    }

    /// Whether the words say that the computed figures are percentages.
    static boolean isPercent(String label) {
        String plain = plain(label);
        return PERCENT.matcher(plain).matches() && !plain.contains("point");
    }

    /// A header such as `Total Print Titles Held` beside `English Print Titles Held` and `French
    /// Print Titles Held`: the total of its neighbours.
    static boolean isTotalOf(String header, List<String> others) {
        String plain = plain(header);
        if (!plain.startsWith("total ") || plain.length() < 9) {
            return false;
        }
        String tail = plain.substring(5);
        return others.stream()
                        .map(DerivedWords::plain)
                        .filter(other -> !other.equals(plain) && other.endsWith(tail))
                        .count()
                >= 2;
    }

    private static String plain(String label) {
        String line = Words.plain(label).toLowerCase(java.util.Locale.ROOT);
        return line.replaceAll("[:*]+$", "").strip();
    }
}
