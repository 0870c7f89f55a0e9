package workbench.ui.indicators;

import workbench.figure.Figure;
import workbench.figure.Resolution;
import workbench.model.Indicator;
import workbench.model.Message;
import workbench.model.Period;
import workbench.model.Series;
import workbench.model.SeriesId;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// One series as the table shows it: raw figures, put into words only where they are seen.
///
/// @param home whether it is of the community's own place
/// @param aimed whether what the community aims at is held against it
/// @param latest its latest value, or why there is none
/// @param restated whether a later file has told any of its figures differently
/// @param changed whether the last import that stands brought a figure of it or told one otherwise
/// @param found what it may be found by
/// @param measured what all of its figures tell, once somebody looks at the row: a dossier may have
///   a hundred thousand series
record SeriesRow(
        Series series,
        boolean home,
        boolean aimed,
        Resolution latest,
        Freshness freshness,
        boolean restated,
        boolean changed,
        FoundBy found,
        Optional<Measured> measured) {
    private static final Resolution NOT_YET =
            new Resolution.Unresolved(Message.of("ui.indicators.reading"));

    /// What is worked out of all figures of a series.
    ///
    /// @param change from the year before to the latest value, or why there is none
    /// @param progress since the base year, or why there is none
    /// @param course its values, oldest first, those that are missing among them
    /// @param restated whether a later file has told the latest value itself differently
    record Measured(Resolution change, Resolution progress, List<Point> course, boolean restated) {
        Measured {
            course = List.copyOf(course);
        }
    }

    /// One value of the course.
    ///
    /// @param at its place on the time line, in years
    /// @param value empty where it is missing
    /// @param breakBefore whether it cannot be compared with those before it
    record Point(double at, OptionalDouble value, boolean breakBefore) {}

    SeriesRow with(Measured all) {
        return new SeriesRow(
                series, home, aimed, latest, freshness, restated, changed, found, Optional.of(all));
    }

    Resolution change() {
        return measured.map(Measured::change).orElse(NOT_YET);
    }

    Resolution progress() {
        return measured.map(Measured::progress).orElse(NOT_YET);
    }

    /// Empty until the row is measured.
    List<Point> course() {
        return measured.map(Measured::course).orElse(List.of());
    }

    /// Whether a later file has told the latest value differently; not known until the row is
    /// measured.
    boolean isLatestRestated() {
        return measured.filter(Measured::restated).isPresent();
    }

    SeriesId id() {
        return series.id();
    }

    Indicator indicator() {
        return series.key().indicator();
    }

    Optional<Figure> latestFigure() {
        return figure(latest);
    }

    Optional<Figure> changeFigure() {
        return figure(change());
    }

    Optional<Figure> progressFigure() {
        return figure(progress());
    }

    /// The period of the latest value; {@link Period#NONE} where there is no value.
    Period latestPeriod() {
        return latestFigure().map(Figure::to).orElse(Period.NONE);
    }

    /// What the indicator's target is to this series.
    enum Aim {
        /// There is none.
        NONE,
        /// It is held against the series.
        HELD,
        /// It is said in another unit.
        OTHER_UNIT,
        /// It is an amount that the community aims at, and the series is of another place.
        OTHER_PLACE
    }

    /// What the indicator's target is to this series.
    Aim aim() {
        if (indicator().target().isEmpty()) {
            return Aim.NONE;
        }
        if (!series.key().isInOwnUnit()) {
            return Aim.OTHER_UNIT;
        }
        return aimed ? Aim.HELD : Aim.OTHER_PLACE;
    }

    /// Whether the indicator's target is held against this series.
    boolean hasTarget() {
        return aim() == Aim.HELD;
    }

    /// The file that the latest value came from; empty where there is none.
    String file() {
        return latestFigure().map(figure -> figure.last().provenance().sourceFile()).orElse("");
    }

    private static Optional<Figure> figure(Resolution resolution) {
        return resolution instanceof Resolution.Resolved(var figure)
                ? Optional.of(figure)
                : Optional.empty();
    }
}
