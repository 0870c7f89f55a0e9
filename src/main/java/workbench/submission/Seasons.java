package workbench.submission;

import workbench.model.Observation;
import workbench.model.Period;

import java.util.List;

/// Which observations stand side by side when years are compared.
///
/// Of months and quarters those a whole number of years before the last one, so that a December is
/// held against a December; of other periods, and where there is no second year, all.
final class Seasons {
    private Seasons() {}

    /// @param observations of one frequency, oldest first, at least one with a value
    static List<Observation> yearly(List<Observation> observations) {
        return isSeasonal(observations)
                ? ofSeason(observations, last(observations))
                : List.copyOf(observations);
    }

    /// Whether one month or quarter of several years is compared.
    static boolean isSeasonal(List<Observation> observations) {
        Period last = last(observations);
        return last.frequency().isOfSeasons()
                && ofSeason(observations, last).stream().filter(one -> !one.isMissing()).count()
                        >= 2;
    }

    /// The last period with a value.
    static Period last(List<Observation> observations) {
        return observations.stream()
                .filter(observation -> !observation.isMissing())
                .reduce((_, later) -> later)
                .orElseThrow()
                .period();
    }

    private static List<Observation> ofSeason(List<Observation> observations, Period last) {
        return observations.stream().filter(one -> one.period().isOfSeasonOf(last)).toList();
    }
}
