package workbench.submission;

import workbench.figure.Figure;
import workbench.figure.Illustrative;
import workbench.figure.ShownDecimals;
import workbench.model.Observation;
import workbench.model.Period;
import workbench.model.Series;
import workbench.model.SeriesKey;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// One series of a report, with what is told of it.
///
/// @param observations those within the periods asked for, of one frequency, oldest first; at least
///   two have a value
/// @param breaks the periods of the observations that are not comparable with earlier ones, each
///   with the reason that a person gave; empty where only the source marks it
/// @param restated the periods whose figure a later import changed
/// @param home whether it is the community's own
/// @param judged whether progress is told of its place
/// @param aimed whether what the community aims at is held against it
/// @param elsewhere whether its place is neither the community, nor around it, nor a table's total
/// @param change of the last value from the year before
/// @param span the change from the first value that the last one can be compared with
/// @param progress by Statistics Canada's method, where the indicator has a direction
/// @param sinceBase the change over the time that progress looks at
record ReportLine(
        Series series,
        List<Observation> observations,
        Map<Period, String> breaks,
        Set<Period> restated,
        boolean home,
        boolean judged,
        boolean aimed,
        boolean elsewhere,
        Optional<Figure> change,
        Optional<Figure> span,
        Optional<Figure> progress,
        Optional<Figure> sinceBase) {
    ReportLine {
        observations = List.copyOf(observations);
        breaks = Collections.unmodifiableSortedMap(new TreeMap<>(breaks));
        restated = Set.copyOf(restated);
    }

    SeriesKey key() {
        return series.key();
    }

    /// Whether nothing says whose figures they are: it names no place, as others of its file do.
    boolean isNobodys() {
        return !judged && key().place().name().isEmpty();
    }

    /// The observations that have a value, oldest first.
    List<Observation> present() {
        return observations.stream().filter(observation -> !observation.isMissing()).toList();
    }

    /// How many decimals each of its values is printed with.
    int decimals() {
        return ShownDecimals.of(key(), observations);
    }

    /// The last period with a value.
    Period last() {
        return Seasons.last(observations);
    }

    /// The observations that a table shows side by side.
    List<Observation> yearly() {
        return Seasons.yearly(observations);
    }

    boolean isSeasonal() {
        return Seasons.isSeasonal(observations);
    }

    Optional<Observation> at(Period period) {
        return observations.stream()
                .filter(observation -> observation.period().equals(period))
                .findFirst();
    }

    /// Whether some of its values only illustrate.
    boolean isIllustrative() {
        return observations.stream().anyMatch(Illustrative::is);
    }

    /// Whether all of its values do, so that it can be said once.
    boolean isWhollyIllustrative() {
        return observations.stream()
                .filter(observation -> !observation.isMissing())
                .allMatch(Illustrative::is);
    }

    /// What lines in one table have in common: the kind of period and, of months and quarters,
    /// which of the year.
    String axis() {
        Period last = last();
        return last.frequency() + (isSeasonal() ? " " + last.start().getMonth() : "");
    }
}
