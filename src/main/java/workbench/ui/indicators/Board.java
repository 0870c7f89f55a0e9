package workbench.ui.indicators;

import workbench.model.Indicator;
import workbench.model.Place;
import workbench.model.SeriesId;
import workbench.model.SeriesKey;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// All indicators of a dossier with their figures, as they were when they were read.
///
/// @param indicators in the order of the catalogue, factor by factor; those that it does not know
///   behind them, by name
/// @param places those that any series is of, the community's own first, then by name
/// @param allNew whether nothing stands that was imported before the last import; entries by hand
///   are no imports
/// @param measuring gives a row what all of its figures tell; for jobs
record Board(
        List<Entry> indicators,
        List<Place> places,
        boolean allNew,
        UnaryOperator<SeriesRow> measuring) {
    static final Board EMPTY = new Board(List.of(), List.of(), false, UnaryOperator.identity());

    Board {
        indicators = List.copyOf(indicators);
        places = List.copyOf(places);
    }

    /// One indicator.
    ///
    /// @param series never empty: first the one that stands for it, which is the community's own
    ///   where there is one, and of the whole rather than a part
    record Entry(Indicator indicator, List<SeriesRow> series) {
        Entry {
            series = List.copyOf(series);
        }

        /// Whether the latest figure that speaks for the indicator is too old to count: the
        /// community's own where it has any, else that of any place.
        boolean isStale() {
            List<SeriesRow> told =
                    series.stream().filter(row -> row.latestFigure().isPresent()).toList();
            boolean own = told.stream().anyMatch(SeriesRow::home);
            return told.stream()
                    .filter(row -> row.home() || !own)
                    .max(Comparator.comparing(row -> row.latestPeriod().end()))
                    .filter(row -> row.freshness() == Freshness.STALE)
                    .isPresent();
        }
    }

    /// What an indicator's series stand under: its code, or else its words.
    static String name(Indicator indicator) {
        return indicator.code().isEmpty()
                ? "~" + SeriesKey.fold(indicator.name().en())
                : "#" + indicator.code();
    }

    Stream<SeriesRow> rows() {
        return indicators.stream().flatMap(entry -> entry.series().stream());
    }

    Optional<SeriesRow> row(SeriesId id) {
        return rows().filter(row -> row.id().equals(id)).findFirst();
    }

    /// The indicator that a series belongs to.
    Optional<Entry> entry(SeriesId id) {
        return indicators.stream()
                .filter(entry -> entry.series().stream().anyMatch(row -> row.id().equals(id)))
                .findFirst();
    }

    /// An indicator with its series, where it has any.
    Optional<Entry> entry(Indicator indicator) {
        return indicators.stream()
                .filter(entry -> name(entry.indicator()).equals(name(indicator)))
                .findFirst();
    }
}
