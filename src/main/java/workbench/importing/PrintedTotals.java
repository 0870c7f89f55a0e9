package workbench.importing;

import workbench.layout.DataColumn;
import workbench.layout.DataRow;
import workbench.layout.Table;
import workbench.model.Bilingual;
import workbench.model.CellRef;
import workbench.model.Message;
import workbench.model.Period;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/// Finds the printed totals of one table that do not add up, where others of the same row or column
/// do.
///
/// What a computed row totals is not known: it may be the rows above, those beneath, those of its
/// section, all of them, or other totals. One of these must give at least two of its figures, and
/// twice as many as it misses; then those it misses are told. Averages, percentages and changes
/// give nothing in this way, and so nothing is said of them.
final class PrintedTotals {
    private static final int FEWEST = 2;
    private static final int LARGEST_TABLE = 30_000_000;

    /// A sum that is off by more than this is no slip but something else than a sum.
    private static final double FARTHEST = 2;

    /// Bodies that protect small counts round each figure by itself to a multiple of this.
    private static final int PROTECTED = 5;

    private final Map<CellRef, Doubt> doubts = new HashMap<>();

    /// Lines of figures that may be totals of one another, and the section that each stands in.
    ///
    /// @param figures by line and position; empty where none is, or none that can be added up
    private record Lines(
            List<List<Optional<FoundFigure>>> figures,
            List<Boolean> derived,
            List<List<String>> sections) {}

    private PrintedTotals() {}

    /// Whether the table has totals to look at.
    static boolean hasTotals(Table table) {
        return table.shape() == Table.Shape.WIDE
                && (table.rows().stream().anyMatch(DataRow::derived)
                        || table.data().stream().anyMatch(DataColumn::derived));
    }

    /// @param figures the table's, by row and then by column
    static Map<CellRef, Doubt> doubtful(
            Table table, Map<Integer, Map<Integer, FoundFigure>> figures) {
        PrintedTotals totals = new PrintedTotals();
        totals.look(rows(table, figures));
        totals.look(columns(table, figures));
        return totals.doubts;
    }

    private static Lines rows(Table table, Map<Integer, Map<Integer, FoundFigure>> figures) {
        return new Lines(
                table.rows().stream()
                        .map(
                                row ->
                                        table.data().stream()
                                                .map(column -> at(figures, row, column))
                                                .toList())
                        .toList(),
                table.rows().stream().map(DataRow::derived).toList(),
                table.rows().stream().map(DataRow::section).toList());
    }

    private static Lines columns(Table table, Map<Integer, Map<Integer, FoundFigure>> figures) {
        return new Lines(
                table.data().stream()
                        .map(
                                column ->
                                        table.rows().stream()
                                                .map(row -> at(figures, row, column))
                                                .toList())
                        .toList(),
                table.data().stream().map(DataColumn::derived).toList(),
                Collections.nCopies(table.data().size(), List.of()));
    }

    private static Optional<FoundFigure> at(
            Map<Integer, Map<Integer, FoundFigure>> figures, DataRow row, DataColumn column) {
        return Optional.ofNullable(figures.getOrDefault(row.row(), Map.of()).get(column.column()))
                .filter(figure -> figure.value().isPresent())
                .filter(figure -> !figure.key().unit().changesInPoints());
    }

    private void look(Lines lines) {
        int count = lines.derived().size();
        long totals = lines.derived().stream().filter(one -> one).count();
        int positions = count == 0 ? 0 : lines.figures().getFirst().size();
        if (totals == 0 || positions < FEWEST || totals * count * positions > LARGEST_TABLE) {
            return;
        }
        for (int line = 0; line < count; line++) {
            if (lines.derived().get(line)) {
                look(lines, line);
            }
        }
    }

    private void look(Lines lines, int line) {
        Set<Integer> explained = new TreeSet<>();
        Map<Integer, Double> missed = new LinkedHashMap<>();
        int best = 0;
        for (List<Integer> parts : candidates(lines, line)) {
            Map<Integer, Double> off = new LinkedHashMap<>();
            int matched = 0;
            for (int position = 0; position < lines.figures().get(line).size(); position++) {
                OptionalDouble sum = sum(lines, parts, line, position);
                if (sum.isEmpty()) {
                    continue;
                }
                FoundFigure total = lines.figures().get(line).get(position).orElseThrow();
                if (addsUp(lines, parts, total, sum.getAsDouble(), position)) {
                    matched++;
                    explained.add(position);
                } else {
                    off.put(position, sum.getAsDouble());
                }
            }
            if (matched >= FEWEST && matched >= 2 * off.size() && matched > best) {
                best = matched;
                missed = off;
            }
        }
        int others = best;
        missed.forEach(
                (position, sum) -> {
                    FoundFigure total = lines.figures().get(line).get(position).orElseThrow();
                    double ratio = total.scaled().orElse(0) / sum;
                    if (!explained.contains(position) && ratio < FARTHEST && ratio > 1 / FARTHEST) {
                        doubts.putIfAbsent(total.cell(), doubt(total, sum, others));
                    }
                });
    }

    /// The lines that a computed one may be the sum of.
    private static List<List<Integer>> candidates(Lines lines, int line) {
        List<Integer> before = new ArrayList<>();
        for (int i = line - 1; i >= 0 && !lines.derived().get(i); i--) {
            before.add(i);
        }
        List<Integer> after = new ArrayList<>();
        for (int i = line + 1; i < lines.derived().size() && !lines.derived().get(i); i++) {
            after.add(i);
        }
        List<Integer> section = new ArrayList<>();
        List<Integer> all = new ArrayList<>();
        List<Integer> totals = new ArrayList<>();
        for (int i = 0; i < lines.derived().size(); i++) {
            if (lines.derived().get(i)) {
                if (i != line) {
                    totals.add(i);
                }
            } else {
                all.add(i);
                if (lines.sections().get(i).equals(lines.sections().get(line))) {
                    section.add(i);
                }
            }
        }
        return List.of(before, after, section, all, totals);
    }

    /// The sum of the parts; empty where one of them or the total is missing, where they are fewer
    /// than two, or where the total could not be theirs: not larger than each of them.
    private static OptionalDouble sum(Lines lines, List<Integer> parts, int line, int position) {
        Optional<FoundFigure> total = lines.figures().get(line).get(position);
        if (total.isEmpty() || parts.size() < FEWEST) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (int part : parts) {
            Optional<FoundFigure> figure = lines.figures().get(part).get(position);
            if (figure.isEmpty()) {
                return OptionalDouble.empty();
            }
            double value = figure.get().scaled().orElse(0);
            if (value < 0 || value >= total.get().scaled().orElse(0)) {
                return OptionalDouble.empty();
            }
            sum += value;
        }
        return OptionalDouble.of(sum);
    }

    /// Within what rounding each figure by itself can make of a sum.
    private static boolean addsUp(
            Lines lines, List<Integer> parts, FoundFigure total, double sum, int position) {
        int decimals = total.scaledDecimals();
        boolean rounded = isRounded(total);
        for (int part : parts) {
            FoundFigure figure = lines.figures().get(part).get(position).orElseThrow();
            decimals = Math.min(decimals, figure.scaledDecimals());
            rounded &= isRounded(figure);
        }
        double step = rounded ? PROTECTED : Math.pow(10, -decimals);
        double off = Math.abs(total.scaled().orElse(0) - sum);
        return off <= (parts.size() + 1) * step / 2 + Math.abs(sum) * 1e-9;
    }

    private static boolean isRounded(FoundFigure figure) {
        return figure.scaled().orElse(1) % PROTECTED == 0;
    }

    private static Doubt doubt(FoundFigure total, double sum, int others) {
        Bilingual words = FigureWords.value(sum, total.key().unit(), total.scaledDecimals());
        return new Doubt(
                Doubt.Kind.WRONG_TOTAL,
                sum,
                Period.NONE,
                Message.of("importing.doubt.total", words, others));
    }
}
