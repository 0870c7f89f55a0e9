package workbench.importing;

import workbench.catalogue.PeriodRecogniser;
import workbench.layout.DataRow;
import workbench.layout.StubColumn;
import workbench.layout.Table;
import workbench.model.Period;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rows beneath the periods that sum them up: `Latest three months`, `Year to date`. Where a
/// period would stand they have these words, which tell them apart.
///
/// A row whose words come more than once, such as `% change from year earlier` beneath each of
/// those, belongs to the row of its own words above it.
final class SummaryRows {
    private final Table table;

    private final Map<Integer, String> words;

    private SummaryRows(Table table, Map<Integer, String> words) {
        this.table = table;
        this.words = words;
    }

    static SummaryRows of(Table table) {
        Map<Integer, String> own = new LinkedHashMap<>();
        for (DataRow row : table.rows()) {
            if (isSummary(table, row)) {
                own.put(row.row(), said(table, row));
            }
        }
        return new SummaryRows(table, withinOthers(own));
    }

    /// Whether a row names a part of a year and it cannot be told of which, as the quarters of
    /// fiscal years: then its words tell it apart.
    private boolean isUnplaced(DataRow row) {
        return row.part()
                .filter(
                        part ->
                                row.period().isPresent()
                                        || yearsAround().anyMatch(told -> part.in(told).isEmpty()))
                .isPresent();
    }

    /// What stands above the figures and the table.
    private Stream<Period> yearsAround() {
        return table.data().stream()
                .flatMap(column -> column.period().or(table.context()::period).stream());
    }

    /// Whether a row sums up those above it: what it tells depends on them all.
    static boolean isSummary(Table table, DataRow row) {
        return row.derived() && row.period().isEmpty() && !said(table, row).isEmpty();
    }

    private static String said(Table table, DataRow row) {
        return table.stubs().stream()
                .filter(stub -> stub.kind() == StubColumn.Kind.PERIOD)
                .map(stub -> row.labels().getOrDefault(stub.column(), ""))
                .filter(label -> !label.isEmpty())
                .collect(Collectors.joining(" / "));
    }

    /// The name of the month or quarter, without the year that stands in a column beside it: next
    /// year's first quarter goes on the series of this one's.
    private String partOf(DataRow row) {
        return table.stubs().stream()
                .filter(stub -> stub.kind() == StubColumn.Kind.PERIOD)
                .map(stub -> row.labels().getOrDefault(stub.column(), ""))
                .filter(SummaryRows::isPart)
                .findFirst()
                .orElseGet(() -> said(table, row));
    }

    private static boolean isPart(String label) {
        return PeriodRecogniser.month(label).isPresent()
                || PeriodRecogniser.quarter(label).isPresent();
    }

    private static Map<Integer, String> withinOthers(Map<Integer, String> own) {
        Map<String, Integer> often = counts(own.values());
        Map<Integer, String> words = new HashMap<>();
        String above = "";
        for (Map.Entry<Integer, String> one : own.entrySet()) {
            boolean alone = often.getOrDefault(one.getValue(), 0) == 1;
            if (alone) {
                above = one.getValue();
            }
            words.put(
                    one.getKey(),
                    alone || above.isEmpty() ? one.getValue() : above + " / " + one.getValue());
        }
        return words;
    }

    private static Map<String, Integer> counts(Collection<String> words) {
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    /// The words of a row that sums up periods or names a part of one; empty for any other.
    Optional<String> of(DataRow row) {
        return isUnplaced(row)
                ? Optional.of(partOf(row))
                : Optional.ofNullable(words.get(row.row()));
    }
}
