package workbench.importing;

import workbench.layout.DataColumn;
import workbench.layout.Table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Margins of error beside the estimates that they belong to, as the US Census Bureau's tables have
/// them: `Estimate!!Total!!Households`, `Margin of Error!!Total!!Households`. A margin is told of
/// the same indicator as its estimate, with its words in the breakdown.
final class Margins {
    /// What a margin is called in the breakdown, and how its header says so.
    static final String WORDS = "Margin of Error";

    private static final String ESTIMATE = "estimate";
    private static final String MARGIN = WORDS.toLowerCase(Locale.ROOT);

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
                        .filter(part -> !isKind(part, ESTIMATE) && !isKind(part, MARGIN))
                        .toList()
                : header;
    }

    private static boolean saysMargin(DataColumn column) {
        return column.header().stream()
                .flatMap(Margins::parts)
                .anyMatch(part -> isKind(part, MARGIN));
    }

    private static boolean isKind(String part, String kind) {
        return part.strip().toLowerCase(Locale.ROOT).equals(kind);
    }

    private static Stream<String> parts(String word) {
        return Arrays.stream(word.split("!!"));
    }
}
