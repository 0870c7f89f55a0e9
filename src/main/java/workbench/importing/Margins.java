package workbench.importing;

import workbench.layout.DataColumn;
import workbench.layout.Table;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Margins of error beside the estimates that they belong to, as the US Census Bureau's tables have
/// them: `Estimate!!Total!!Households`, `Margin of Error!!Total!!Households`; Nomis calls its own
/// `conf`. A margin is told of the same indicator as its estimate, with its words in the breakdown.
final class Margins {
    /// What a margin is called in the breakdown, and how its header says so.
    static final String WORDS = "Margin of Error";

    /// What only says whether a column holds estimates or their margins.
    private static final Pattern KIND =
            Pattern.compile("(?i)\\s*(?:estimate|margin of error|conf|moe|sampling error)\\s*");

    private static final Pattern MARGIN =
            Pattern.compile(
                    "(?i)\\s*(?:(?<of>\\S.*) )?margin of error\\s*|\\s*(?:conf|moe|sampling"
                            + " error)\\s*");

    private final boolean any;

    private Margins(boolean any) {
        this.any = any;
    }

    static Margins of(Table table) {
        return new Margins(table.data().stream().anyMatch(Margins::saysMargin));
    }

    boolean isMargin(DataColumn column) {
        return any && saysMargin(column);
    }

    /// What a header says of a column beside whether it is an estimate or its margin.
    List<String> bare(List<String> header) {
        return any
                ? header.stream()
                        .flatMap(Margins::parts)
                        .filter(part -> !KIND.matcher(part).matches())
                        .map(Margins::ofEstimate)
                        .toList()
                : header;
    }

    /// `Percent` of `Percent Margin of Error`.
    private static String ofEstimate(String part) {
        Matcher margin = MARGIN.matcher(part);
        return margin.matches() && margin.group("of") != null
                ? margin.group("of").strip()
                : part.strip();
    }

    private static boolean saysMargin(DataColumn column) {
        return column.header().stream()
                .flatMap(Margins::parts)
                .anyMatch(part -> MARGIN.matcher(part).matches());
    }

    private static Stream<String> parts(String word) {
        return Arrays.stream(word.split("!!|: "));
    }
}
