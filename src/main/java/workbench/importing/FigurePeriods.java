package workbench.importing;

import workbench.layout.DataColumn;
import workbench.layout.DataRow;
import workbench.layout.SummedPeriods;
import workbench.layout.Table;
import workbench.model.Period;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Of which periods the figures of one table tell.
final class FigurePeriods {
    private final Table table;
    private final ImportOptions options;

    FigurePeriods(Table table, ImportOptions options) {
        this.table = table;
        this.options = options;
    }

    /// {@link Period#NONE} where no word tells it.
    Period of(DataRow row, DataColumn column) {
        // As nearly every figure of a long list has it; it is asked for hundreds of thousands.
        return row.period().isPresent()
                ? partOf(row.period().get(), column)
                : elsewhere(row, column);
    }

    /// Years stand down and their months or quarters across.
    private static Period partOf(Period told, DataColumn column) {
        return column.part().isPresent() ? column.part().get().in(told).orElse(told) : told;
    }

    /// Months or quarters stand down, and their year above the figures or the table.
    private static Period partOf(Period told, DataRow row) {
        return row.part().flatMap(part -> part.in(told)).orElse(told);
    }

    private Period elsewhere(DataRow row, DataColumn column) {
        return column.period()
                .map(told -> partOf(told, row))
                .or(() -> column.derived() ? comparedWith(column) : Optional.empty())
                .or(() -> table.context().period().map(told -> partOf(told, row)))
                .or(() -> row.derived() ? row.sums() : Optional.empty())
                .or(options::period)
                .orElse(Period.NONE);
    }

    /// A total beside columns of years, months or quarters tells of all their years, a column of
    /// changes of the latest of them; where several columns have its header, each of those that
    /// stand before it and behind the one before.
    private Optional<Period> comparedWith(DataColumn derived) {
        List<DataColumn> alike =
                table.data().stream()
                        .filter(column -> column.period().isEmpty())
                        .filter(column -> column.header().equals(derived.header()))
                        .toList();
        List<DataColumn> dated =
                table.data().stream().filter(column -> column.period().isPresent()).toList();
        if (alike.size() == 1) {
            return summed(derived, dated);
        }
        int before =
                alike.stream()
                        .mapToInt(DataColumn::column)
                        .filter(column -> column < derived.column())
                        .max()
                        .orElse(0);
        List<DataColumn> ahead =
                dated.stream().filter(column -> column.column() < derived.column()).toList();
        return summed(derived, ahead.stream().filter(column -> column.column() > before).toList())
                .or(() -> ahead.stream().reduce((_, nearer) -> nearer).flatMap(DataColumn::period));
    }

    /// What a column tells of that is worked out from others.
    private static Optional<Period> summed(DataColumn derived, List<DataColumn> of) {
        List<Period> periods =
                of.stream().flatMap(column -> column.period().stream()).distinct().toList();
        boolean total = SummedPeriods.isTotal(derived.sourceHeader());
        return total && periods.size() > 1
                ? Optional.of(SummedPeriods.years(periods))
                : periods.stream().max(Comparator.naturalOrder());
    }
}
