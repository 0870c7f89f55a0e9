package workbench.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The line that a pivot table sets above its columns: `Sum of Visits`, `Column Labels`.
final class PivotCorner {
    private static final Pattern LINE =
            Pattern.compile(
                    "(?i)(?<how>(?<sum>sum|somme) (?:of|de)|(?:count|average|max|min|nombre"
                            + "|moyenne) (?:of|de)) (?<field>.+?)"
                            + " (?:column labels|étiquettes de colonnes)");

    private PivotCorner() {}

    /// The line without the words of the program that drew it: the field whose sums these are, or
    /// what was done to it; empty where that names nothing, as `Sum of Count`. Any other line as it
    /// is.
    static String name(String line) {
        Matcher corner = LINE.matcher(line);
        if (!corner.matches()) {
            return line;
        }
        String field = corner.group("field");
        if (HeaderWords.namesNothing(field)) {
            return "";
        }
        return corner.group("sum") == null ? corner.group("how") + " " + field : field;
    }
}
