package workbench.ui.indicators;

import workbench.catalogue.Words;
import workbench.figure.Figure;
import workbench.measure.Result;
import workbench.model.Language;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/// By which column the indicators of a factor are sorted.
///
/// @param by {@link Column#COURSE} for the catalogue's own order
record Sorting(Column by, boolean descending) {
    static final Sorting CATALOGUE = new Sorting(Column.COURSE, false);

    /// What has nothing in the column comes last, whichever way it is sorted.
    Comparator<SeriesRow> comparator(Language language) {
        return switch (by) {
            case COURSE -> (_, _) -> 0;
            case NAME -> by(row -> Optional.of(Words.fold(row.indicator().name().in(language))));
            case LATEST -> by(row -> row.latestFigure().map(Figure::value));
            case CHANGE -> by(row -> row.changeFigure().map(Sorting::percent));
            case TARGET ->
                    by(
                            row ->
                                    row.hasTarget()
                                            ? Optional.of(row.indicator().target().getAsDouble())
                                            : Optional.empty());
            case PROGRESS ->
                    by(row -> row.progressFigure().flatMap(Figure::grade).map(Result.Grade::score));
            case FRESHNESS ->
                    by(
                            row ->
                                    row.latestFigure()
                                            .map(Figure::to)
                                            .map(period -> period.end().toEpochDay()));
            case SOURCE -> by(row -> Optional.of(row.file()).filter(file -> !file.isEmpty()));
        };
    }

    /// Points and per cent side by side, as the column shows them.
    private static double percent(Figure change) {
        return change.unit().changesInPoints() && change.unit().code().equals("%")
                ? change.value()
                : change.value() * 100;
    }

    private <T extends Comparable<T>> Comparator<SeriesRow> by(
            Function<SeriesRow, Optional<T>> key) {
        Comparator<T> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return (one, other) -> {
            Optional<T> first = key.apply(one);
            Optional<T> second = key.apply(other);
            if (first.isEmpty() || second.isEmpty()) {
                return Boolean.compare(first.isEmpty(), second.isEmpty());
            }
            return order.compare(first.get(), second.get());
        };
    }
}
